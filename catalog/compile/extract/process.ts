/** A section with steps → a process. */

import type { RootContent } from 'mdast';
import { slug } from '../../ids.ts';
import { isGenericTitle } from '../classify/heading.ts';
import { withoutNumbering } from '../classify/numbering.ts';
import { roleInTitle } from '../classify/process-title.ts';
import type { FoundSteps } from '../classify/step-source.ts';
import { sourceFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import type { ProcessContext, ProcessDraft } from './drafts.ts';
import {
  blockOfTotal,
  lineOfTotal,
  processTotals,
  reportDisagreement,
  statedTotal,
  TOTAL_IN_TITLE,
  totalInTitle,
} from './process-totals.ts';
import { toBlocks } from './rich-text.ts';
import { readStep } from './step.ts';

const BOLD_MEANS_ENCOURAGED = new RegExp(
  String.raw`\bbold\b[^.]{0,200}${sourceFor((of) => of.steps.encouraged)}`,
  'iu',
);

/** Compiles the section; what is not a step is the process's description. */
export function compileProcess(
  section: Section,
  found: FoundSteps,
  context: ProcessContext,
): ProcessDraft {
  const others = [...found.others, ...found.otherSections.flatMap(wholeSection)];
  const text = others.map((block) => textOf(block)).join('\n');
  const boldMeansEncouraged = BOLD_MEANS_ENCOURAGED.test(text);
  const steps = found.sources.map((each) => readStep(each, { ...context, boldMeansEncouraged }));
  const { frontMatter, file } = context;
  const role = frontMatter.role ?? roleIn(section.title) ?? context.pageRole;
  const totals = processTotals(statedTotal(others) ?? totalInTitle(section.title), steps);
  understandOthers(others, context);
  reportDisagreement(totals, lineOfTotal(others) ?? section.line, context);
  return {
    form: found.kind,
    id: slug(`process ${role ?? section.title}`),
    name: nameIn(section.title) || 'Interview process',
    role: context.template ? null : role,
    aliases: frontMatter.aliases,
    department: context.department,
    template: context.template,
    description: toBlocks(others, (href, line) => context.links.address(href, line)),
    totals,
    steps,
    source: { file, line: section.line },
  };
}

function roleIn(title: string): string | null {
  const role = roleInTitle(title);
  return role !== null && isGenericTitle(role) ? null : role;
}

function nameIn(title: string): string {
  return withoutNumbering(title)
    .replace(TOTAL_IN_TITLE, '')
    .replace(/\s{0,5}[:：]\s{0,5}$/, '')
    .trim();
}

function understandOthers(others: readonly RootContent[], { notes, file }: ProcessContext): void {
  const stated = blockOfTotal(others);
  for (const block of others) {
    const line = block.position?.start.line;
    const as = block === stated ? 'stated total' : 'description of the process';
    if (line !== undefined) notes.understand({ file, line, as });
  }
}

function wholeSection(section: Section): RootContent[] {
  return [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks,
    ...section.children.flatMap(wholeSection),
  ];
}
