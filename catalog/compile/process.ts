/** A section with steps → a process. */
import type { RootContent } from 'mdast';
import type { Minutes, Process } from '../schema.ts';
import type { Diagnostic } from './diagnostics.ts';
import { addMinutes, findDuration, findDurations } from './duration.ts';
import { slug } from './guide.ts';
import type { LinkResolver } from './links.ts';
import type { FrontMatter, Section } from './page.ts';
import { toBlocks } from './rich-text.ts';
import { readStep, type StepDraft } from './step.ts';
import { type FoundSteps, findSteps, speaksOfInterviewing } from './step-sources.ts';
import { textOf } from './text-of.ts';

export interface ProcessDraft extends Omit<Process, 'steps'> {
  steps: StepDraft[];
}

interface ProcessContext {
  file: string;
  frontMatter: FrontMatter;
  template: boolean;
  department: string | null;
  /** The role that the page's title names, null where it names none. */
  pageRole: string | null;
  links: LinkResolver;
  report: (diagnostic: Diagnostic) => void;
}

const PROCESS_TITLE =
  /\b((interview(ing)?|hiring|recruit(ing|ment)|selection|application)\s+(process|stages|steps|rounds|loop|plan|pipeline|journey|timeline)|how we (hire|interview|recruit)|what to expect|process (for|steps)|interview format)\b|^(the |our )?(process|interviews|hiring|recruiting)$/i;

/** True for a heading that announces a process. */
export function announcesProcess(title: string): boolean {
  return PROCESS_TITLE.test(title);
}

/**
 * The steps of a section that is a process, or null. A section is one where its heading, or one above
 * it, announces a process, or where its list speaks of interviewing in most of its items.
 */
export function processSteps(section: Section, announcedAbove: boolean): FoundSteps | null {
  const found = findSteps(section);
  if (!found) return null;
  const speaking = found.sources.filter((source) => speaksOfInterviewing(source)).length;
  const share = speaking / found.sources.length;
  if (announcesProcess(section.title)) return share >= 0.3 ? found : null;
  if (announcedAbove) return share >= 0.5 ? found : null;
  return found.kind !== 'headings' && found.sources.length >= 3 && share >= 0.75 && found.timed
    ? found
    : null;
}

/** Compiles the section; what is not a step is the process's description. */
export function compileProcess(
  section: Section,
  found: FoundSteps,
  context: ProcessContext,
): ProcessDraft {
  const others = [...found.others, ...found.otherSections.flatMap(wholeSection)];
  const text = others.map((block) => textOf(block)).join('\n');
  const boldMeansEncouraged = /\bbold\b[^.]*\b(encourag|recommend)/i.test(text);
  const steps = found.sources.map((each) => readStep(each, { ...context, boldMeansEncouraged }));
  const { frontMatter, file } = context;
  const role = frontMatter.role ?? roleInTitle(section.title) ?? context.pageRole;
  const totals = {
    stated: statedTotal(others),
    synchronous: total(steps, false),
    asynchronous: total(steps, true),
  };
  reportDisagreement(totals, lineOfTotal(others) ?? section.line, context);
  return {
    id: slug(`process ${role ?? section.title}`),
    name: section.title.trim() || 'Interview process',
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

/** A stated total that is not the sum of the live steps is kept, and said. */
function reportDisagreement(
  totals: Process['totals'],
  line: number,
  context: ProcessContext,
): void {
  const stated = totals.stated === null ? null : findDuration(totals.stated);
  const { synchronous } = totals;
  if (!stated || !synchronous) return;
  if (stated.max >= synchronous.min && stated.min <= synchronous.max) return;
  context.report({
    severity: 'warning',
    code: 'total-disagrees',
    file: context.file,
    line,
    column: 1,
    message: `the stated total is ${spell(stated)}, but the live steps add up to ${spell(synchronous)}`,
    hint: 'Correct the total or the length of a step; both are kept as written',
  });
}

function spell({ min, max }: Minutes): string {
  return min === max ? `${min} minutes` : `${min} to ${max} minutes`;
}

function wholeSection(section: Section): RootContent[] {
  return [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks,
    ...section.children.flatMap(wholeSection),
  ];
}

/** "Sr. Designer interview process" → "Sr. Designer"; null where only the process is named. */
export function roleInTitle(title: string): string | null {
  const role = title
    .replace(/\b(the|our|general|generic)\b/gi, ' ')
    .replace(
      /\b(interview(ing)?|hiring|recruit(ing|ment)|selection)?\s*(process|stages|steps|loop|plan|pipeline|journey)\b.*$/i,
      ' ',
    )
    .replace(/[^\p{L}\p{N}.,&/() -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return role || null;
}

function statedTotal(blocks: readonly RootContent[]): string | null {
  const block = blockOfTotal(blocks);
  return block ? textOf(block) : null;
}

function lineOfTotal(blocks: readonly RootContent[]): number | undefined {
  return blockOfTotal(blocks)?.position?.start.line;
}

function blockOfTotal(blocks: readonly RootContent[]): RootContent | undefined {
  return blocks.find((block) => {
    const text = textOf(block);
    return block.type === 'paragraph' && /\btotal\b/i.test(text) && findDurations(text).length > 0;
  });
}

function total(steps: readonly StepDraft[], asynchronous: boolean): Minutes | null {
  return addMinutes(
    steps.flatMap((step) => {
      if (step.asynchronous !== asynchronous) {
        const parts = step.asynchronous ? [] : step.steps;
        const inner = asynchronous || step.asynchronous ? total(parts, asynchronous) : null;
        return inner ? [inner] : [];
      }
      const own = step.minutes ?? total(step.steps, asynchronous);
      return own ? [own] : [];
    }),
  );
}
