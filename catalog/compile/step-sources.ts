/** Where the steps of a process stand: in a list, under headings, under bold lines, or in a table. */
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { findDurations } from './duration.ts';
import type { Section } from './page.ts';
import { boldPhrase, leadParagraph } from './rich-text.ts';
import { isAboutInterviewing, namesStage, tellsOfStage } from './stage-name.ts';
import { ROLE_NOUN } from './stated-interviewers.ts';
import { isNumbered, stepName, takeName, takeTimeMark, withoutNumbering } from './step-name.ts';
import { textOf } from './text-of.ts';

/** A step as it stands on the page. */
export interface StepSource {
  /** The words that name it. */
  lead: PhrasingContent[];
  /** What else is said of it. */
  rest: RootContent[];
  children: StepSource[];
}

export interface FoundSteps {
  kind: 'list' | 'headings' | 'bold' | 'table';
  sources: StepSource[];
  /** True where at least one step states a length. */
  timed: boolean;
  ordered: boolean;
  /** True where the words right before them announce steps. */
  introduced: boolean;
  /** True for headings and bold lines that carry numbers. */
  numbered: boolean;
  /** Blocks of the section that are no steps. */
  others: RootContent[];
  /** Sections below that are no steps. */
  otherSections: Section[];
  /** Sections below that are steps. */
  stepSections: Section[];
}

const OTHER_INTERVIEW =
  /\b(user|customer|usability|exit|stay|press|media|podcast|participant|stakeholder|expert|discovery|win[/-]loss|offboarding|journalist)\s+(research\s+)?(interview|call|session)|\busability test|\buser research\b|\bresearch interviews?\b/i;

/** True for headings of interviews that are no hiring interviews. */
export function isOtherInterview(title: string): boolean {
  return OTHER_INTERVIEW.test(title);
}

/** True where the words of a step, or most of the steps below it, are of a stage of hiring. */
export function isStage(source: StepSource): boolean {
  return isNamedStage(source) || isTimedStage(source);
}

/** True where the words alone say so, without a time before them. */
export function isNamedStage(source: StepSource): boolean {
  const inside = source.children.filter(isNamedStage).length;
  if (inside > 0 && inside * 2 >= source.children.length) return true;
  const text = textOf({ type: 'paragraph', children: source.lead });
  const { name, before, after } = takeName(takeTimeMark(source.lead).rest);
  const isWhole = before === text || (after.length === 0 && name === text);
  if (namesStage(stepName(name)) && !(before === text)) return true;
  return isWhole && tellsOfStage(text);
}

function isTimedStage(source: StepSource): boolean {
  const text = textOf({ type: 'paragraph', children: source.lead });
  const { name } = takeName(takeTimeMark(source.lead).rest);
  return startsWithTime(text) && !isAboutInterviewing(name);
}

/**
 * What may be the steps of a section, likeliest kind first: numbered or timed headings, blocks under
 * bold lines, lists (the one with most stages first), a table, headings that name stages.
 */
export function possibleSteps(section: Section): FoundSteps[] {
  return [
    inMarkedHeadings(section),
    inBoldBlocks(section),
    ...inLists(section),
    inTable(section),
    inStageHeadings(section),
  ].filter((each) => each !== null);
}

function isTimed(sources: readonly StepSource[]): boolean {
  return sources.some(
    (source) =>
      findDurations(textOf({ type: 'paragraph', children: source.lead })).length > 0 ||
      isTimed(source.children),
  );
}

function found(
  section: Section,
  kind: FoundSteps['kind'],
  sources: StepSource[],
  rest: Partial<FoundSteps>,
): FoundSteps {
  return {
    kind,
    sources,
    timed: isTimed(sources),
    ordered: true,
    introduced: false,
    numbered: false,
    others: [],
    otherSections: section.children,
    stepSections: [],
    ...rest,
  };
}

function inMarkedHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter((each) => isMarkedStep(each) || namesStage(each.title));
  if (steps.length < 2 || steps.length < section.children.length * 0.6) return null;
  if (steps.filter(isMarkedStep).length < steps.length / 2) return null;
  return fromHeadings(section, steps);
}

/** True for a heading with a number or a length of time. */
export function isMarkedStep({ title }: Section): boolean {
  return isNumbered(title) || findDurations(title).length > 0;
}

function inStageHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter((each) => namesStage(each.title));
  return steps.length < 2 ? null : fromHeadings(section, steps);
}

function fromHeadings(section: Section, steps: readonly Section[]): FoundSteps {
  return found(section, 'headings', steps.map(fromHeading), {
    others: section.blocks,
    otherSections: section.children.filter((each) => !steps.includes(each)),
    stepSections: [...steps],
    numbered: steps.filter((each) => isNumbered(each.title)).length * 2 >= steps.length,
  });
}

function fromHeading(section: Section): StepSource {
  const nested = inMarkedHeadings(section) ?? inStageHeadings(section);
  if (nested) {
    return { lead: leadOf(section), rest: nested.others, children: nested.sources };
  }
  const lists = section.blocks.filter(
    (block): block is List => block.type === 'list' && holdsTimedSteps(block),
  );
  return {
    lead: leadOf(section),
    rest: section.blocks.filter((block) => !lists.includes(block as List)),
    children: lists.flatMap((list) => list.children.map(fromItem)),
  };
}

function leadOf(section: Section): PhrasingContent[] {
  return withoutNumber(section.heading?.children ?? []);
}

function withoutNumber(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = withoutNumbering(first.value);
  return value ? [{ ...first, value }, ...others] : others;
}

/** "**Stage 1: screening**" with a list or text below it, several times in a row. */
function inBoldBlocks(section: Section): FoundSteps | null {
  const starts = section.blocks.flatMap((block, index) =>
    boldPhrase(block) !== null && section.blocks[index + 1] ? [index] : [],
  );
  if (starts.length < 2) return null;
  const sources = starts.map((start, order): StepSource => {
    const lead = section.blocks[start];
    const below = section.blocks.slice(start + 1, starts[order + 1]);
    const lists = below.filter(
      (block): block is List => block.type === 'list' && holdsSteps(block),
    );
    return {
      lead: lead?.type === 'paragraph' ? withoutNumberInside(lead.children) : [],
      rest: below.filter((block) => !lists.includes(block as List)),
      children: lists.flatMap((list) => list.children.map(fromItem)),
    };
  });
  const stepLike = sources.filter(
    (source) => source.children.length > 0 || isTimed([source]) || isStage(source),
  );
  if (stepLike.length < sources.length * 0.7) return null;
  return found(section, 'bold', sources, { others: section.blocks.slice(0, starts[0]) });
}

function withoutNumberInside(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'strong') return withoutNumber(nodes);
  return [{ ...first, children: withoutNumber(first.children) }, ...others];
}

function inLists(section: Section): FoundSteps[] {
  return stepLists(section.blocks)
    .map((lists) =>
      found(section, 'list', lists.flatMap((list) => list.children).map(fromItem), {
        ordered: lists[0]?.ordered === true,
        introduced: isIntroduced(section.blocks, lists[0]),
        others: section.blocks.filter((block) => !lists.includes(block as List)),
      }),
    )
    .sort((a, b) => stagesIn(b) - stagesIn(a));
}

function stagesIn({ sources }: FoundSteps): number {
  return sources.filter(isStage).length;
}

const INTRODUCTION =
  /\b(process|stages|steps|rounds|interviews|stages?|looks? like)\b[^.]{0,200}:\s*$/i;

/** True where the paragraph before the list announces it: "Our interviews have four stages:". */
function isIntroduced(blocks: readonly RootContent[], list: List | undefined): boolean {
  const before = list ? blocks[blocks.indexOf(list) - 1] : undefined;
  return before?.type === 'paragraph' && INTRODUCTION.test(textOf(before));
}

/** Each list of two items or more, joined with those that carry on its numbers. */
function stepLists(blocks: readonly RootContent[]): List[][] {
  const groups: List[][] = [];
  let next = 0;
  for (const list of blocks) {
    if (list.type !== 'list') continue;
    const before = groups.at(-1);
    const carriesOn = list.ordered && before?.[0]?.ordered && list.start === next;
    if (carriesOn) before.push(list);
    else groups.push([list]);
    next = (carriesOn ? next : (list.start ?? 1)) + list.children.length;
  }
  return groups.filter((group) => group.reduce((sum, list) => sum + list.children.length, 0) >= 2);
}

function fromItem(item: ListItem): StepSource {
  const lead = leadParagraph(item);
  const others = item.children.filter((child) => child !== lead);
  const lists = others.filter((child): child is List => child.type === 'list' && holdsSteps(child));
  return {
    lead: lead?.children ?? [],
    rest: others.filter((child) => !lists.includes(child as List)),
    children: lists.flatMap((list) => list.children.map(fromItem)),
  };
}

const LONGEST_PEOPLE = 12;

/** True for a few words that name people and no stage: "Two of our designers". */
export function namesPeople(text: string): boolean {
  const few = text.split(/\s+/).length <= LONGEST_PEOPLE && !/[.!?:]$/.test(text);
  return few && ROLE_NOUN.test(text) && !namesStage(text) && findDurations(text).length === 0;
}

/** A list below a step holds steps where its items open with a time, a bold name or a few words. */
function holdsSteps(list: List): boolean {
  return share(list, (item, text) => {
    const first = item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : null;
    if (/^\s*(interviewers?|duration|length|time|who|with|format|goal|purpose)\b/i.test(text))
      return false;
    if (namesPeople(text)) return false;
    if (first?.type === 'strong' || startsWithTime(text)) return true;
    const name = text.split(/:\s/)[0] ?? text;
    return name.split(' ').length <= 7 && !/[.!?]$/.test(name);
  });
}

function holdsTimedSteps(list: List): boolean {
  return share(
    list,
    (_, text) =>
      startsWithTime(text) ||
      (findDurations(text).length > 0 && namesStage(text.split(/[:–—]/)[0] ?? text)),
  );
}

function share(list: List, fits: (item: ListItem, text: string) => boolean): boolean {
  const fitting = list.children.filter((item) => {
    const lead = leadParagraph(item);
    return lead !== null && fits(item, textOf(lead));
  });
  return fitting.length * 2 > list.children.length;
}

function startsWithTime(text: string): boolean {
  const first = findDurations(text)[0];
  return first !== undefined && first.index <= 2;
}

const COLUMNS = {
  name: /^(stages?|steps?|interviews?|rounds?|phase|name|what|activity|session)\b/i,
  number: /^(#|no\.?|number|order)$/i,
  minutes: /\b(duration|length|time|minutes|how long)\b/i,
  interviewers: /\b(interviewers?|who|with whom|panel|with|attendees|owner)\b/i,
};

function inTable(section: Section): FoundSteps | null {
  const table = section.blocks.find((block): block is Table => block.type === 'table');
  const header = table?.children[0]?.children.map((cell) => textOf(cell)) ?? [];
  const name = header.findIndex((title) => COLUMNS.name.test(title));
  if (!table || name < 0 || table.children.length < 3) return null;
  const sources = table.children.slice(1).map((row): StepSource => {
    const cell = (index: number) => row.children[index]?.children ?? [];
    const rest = header.flatMap((title, index): RootContent[] => {
      if (index === name || COLUMNS.number.test(title) || textOf(row.children[index] ?? row) === '')
        return [];
      const label = COLUMNS.minutes.test(title)
        ? 'Duration: '
        : COLUMNS.interviewers.test(title)
          ? 'Interviewers: '
          : '';
      const words: PhrasingContent[] = label
        ? [{ type: 'text', value: label }, ...cell(index)]
        : cell(index);
      return [{ type: 'paragraph', children: words }];
    });
    return { lead: withoutNumber(cell(name)), rest, children: [] };
  });
  return found(section, 'table', sources, {
    others: section.blocks.filter((block) => block !== table),
  });
}
