/** A section with steps → a process. */
import type { RootContent } from 'mdast';
import type { Minutes, Process } from '../schema.ts';
import type { Notes } from './diagnostics.ts';
import { addMinutes, findDuration, findDurations } from './duration.ts';
import { slug } from './guide.ts';
import type { LinkResolver } from './links.ts';
import type { FrontMatter, Section } from './page.ts';
import { toBlocks } from './rich-text.ts';
import { isAboutInterviewing, isAboutRole, namesStage, speaksOfHiring } from './stage-name.ts';
import { readStep, type StepDraft } from './step.ts';
import { withoutNumbering } from './step-name.ts';
import {
  type FoundSteps,
  isNamedStage,
  isStage,
  possibleSteps,
  type StepSource,
} from './step-sources.ts';
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
  notes: Notes;
}

const PROCESS_TITLE =
  /\b((interview(ing)?|hiring|recruit(ing|ment)|selection|application)\s+(process|stages?|steps|rounds|loop|plan|pipeline|journey|timeline|playbook|workflow|funnel)|applying (?:at|to|with)|how we (hire|interview|recruit)|what to expect|process (for|steps)|interview format)\b|^(the |our )?(process|interviews|hiring|recruiting)$/i;

/** True for a heading that announces a process. */
export function announcesProcess(title: string): boolean {
  return PROCESS_TITLE.test(title);
}

const MOST_STEPS = 25;

/**
 * The steps of a section that is a process, or null. Most of them have to be stages of hiring; how
 * many depends on whether a heading, or the words before a list, announce a process.
 */
export function processSteps(section: Section, announcedAbove: boolean): FoundSteps | null {
  const announced = announcesProcess(section.title);
  const onlyIntroduced = !announced && isAboutInterviewing(section.title);
  const announcedBelow = section.children.some(holdsAnnouncement);
  return (
    possibleSteps(section).find((found) => {
      const { length } = found.sources;
      if (length < 2 || length > MOST_STEPS) return false;
      if (onlyIntroduced && !found.introduced) return false;
      if (announcedBelow && found.kind === 'headings' && !found.numbered) return false;
      const isKnown = announced || found.introduced || announcedAbove;
      const stages = found.sources.filter(isKnown ? isStage : isNamedStage).length;
      if (stages < 2 || !found.sources.some(isOfHiring)) return false;
      return (
        stages / length >=
        shareNeeded(section, found, announced || found.introduced, announcedAbove)
      );
    }) ?? null
  );
}

function isOfHiring(source: StepSource): boolean {
  const text = textOf({ type: 'paragraph', children: source.lead });
  return speaksOfHiring(text) || source.children.some(isOfHiring);
}

function holdsAnnouncement(section: Section): boolean {
  return announcesProcess(section.title) || section.children.some(holdsAnnouncement);
}

function shareNeeded(
  section: Section,
  found: FoundSteps,
  announced: boolean,
  announcedAbove: boolean,
): number {
  const none = 2;
  if (announced) return found.ordered || found.timed ? 0.4 : 0.5;
  if (announcedAbove) return 0.6;
  if (found.kind === 'headings' || found.sources.length < 3 || !found.timed) return none;
  return namesStage(section.title) ? none : 0.75;
}

/** Compiles the section; what is not a step is the process's description. */
export function compileProcess(
  section: Section,
  found: FoundSteps,
  context: ProcessContext,
): ProcessDraft {
  const others = [...found.others, ...found.otherSections.flatMap(wholeSection)];
  const text = others.map((block) => textOf(block)).join('\n');
  const boldMeansEncouraged = /\bbold\b[^.]{0,200}\b(encourag|recommend)/i.test(text);
  const steps = found.sources.map((each) => readStep(each, { ...context, boldMeansEncouraged }));
  const { frontMatter, file } = context;
  const role = frontMatter.role ?? roleInTitle(section.title) ?? context.pageRole;
  const totals = processTotals(statedTotal(others) ?? totalInTitle(section.title), steps);
  understandOthers(others, context);
  reportDisagreement(totals, lineOfTotal(others) ?? section.line, context);
  return {
    id: slug(`process ${role ?? section.title}`),
    name: withoutNumbering(section.title).replace(TOTAL_IN_TITLE, '').trim() || 'Interview process',
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

function understandOthers(others: readonly RootContent[], { notes, file }: ProcessContext): void {
  const stated = blockOfTotal(others);
  for (const block of others) {
    const line = block.position?.start.line;
    const as = block === stated ? 'stated total' : 'description of the process';
    if (line !== undefined) notes.understand({ file, line, as });
  }
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
  context.notes.report({
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

/**
 * "Sr. Designer interview process" → "Sr. Designer"; null where the title names no role but only the
 * process, a department or a kind of process.
 */
export function roleInTitle(title: string): string | null {
  const role = title
    .replace(/\([^)\d]{0,60}\d[^)]{0,60}\)/g, ' ')
    .replace(/\b(the|our|general|generic|typical|standard)\b/gi, ' ')
    .replace(
      /^\s*(interview(ing)?|hiring|recruit(ing|ment)|selection)\s*(process|stages|steps|loop|plan)?\s*(for|of|:|[-–—])\s*/i,
      '',
    )
    .replace(
      /[-–—:|]?\s*\b(interview(ing)?|hiring|recruit(ing|ment)|selection)?\s*(process|stages|steps|rounds|loop|plan|pipeline|journey|interviews)\b.*$/i,
      ' ',
    )
    .replace(/[^\p{L}\p{N}.,&/() +#-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isAboutRole(role) ? role : null;
}

/** "Designer interview process (3.5 hours total)". */
const TOTAL_IN_TITLE = /\s*\(([^)\d]{0,60}\d[^)]{0,60})\)\s*$/;

function totalInTitle(title: string): string | null {
  const inside = TOTAL_IN_TITLE.exec(title)?.[1];
  return inside && findDurations(inside).length > 0 ? inside : null;
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

/** The stated total beside the sums of the live and the asynchronous steps. */
export function processTotals(
  stated: string | null,
  steps: readonly StepDraft[],
): Process['totals'] {
  return { stated, synchronous: total(steps, false), asynchronous: total(steps, true) };
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
