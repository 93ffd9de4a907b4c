/** Steps that are items of a list. */

import type { List, ListItem, RootContent } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { rememberedOf } from '../text/remembered.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { isCounted } from './numbering.ts';
import { namesPeople } from './role-name.ts';
import { HAS_STAGE, namesStage } from './stage-name.ts';
import { lookAt } from './step-look.ts';
import { type FoundSteps, found, mostOf, type StepSource, startsWithTime } from './step-source.ts';

export function inLists(section: Section): FoundSteps[] {
  return stepLists(section.blocks).map((lists) => {
    const between = new Map(
      lists.map((list, at) => [list, blocksBetween(section.blocks, list, lists[at + 1])]),
    );
    const taken = [...lists, ...[...between.values()].flat()];
    return found(
      section,
      'list',
      lists.flatMap((list) => withBehind(list, between.get(list) ?? [])),
      {
        ordered: lists[0]?.ordered === true,
        introduced: isIntroduced(section.blocks, lists[0]),
        counted: mostOf(
          lists.flatMap(({ children }) => children.map((item) => textOf(item))),
          isCounted,
        ),
        others: section.blocks.filter((block) => !taken.includes(block as List)),
      },
    );
  });
}

/** What stands between a list and the one that carries on its numbers is said of its last item. */
function blocksBetween(
  blocks: readonly RootContent[],
  list: List,
  next: List | undefined,
): RootContent[] {
  return next ? blocks.slice(blocks.indexOf(list) + 1, blocks.indexOf(next)) : [];
}

function withBehind(list: List, behind: readonly RootContent[]): StepSource[] {
  const steps = list.children.map(fromItem);
  const last = steps.pop();
  return last ? [...steps, { ...last, rest: [...last.rest, ...behind] }] : steps;
}

const INTRODUCTION = new RegExp(
  `${sourceFor((of) => of.sentences.introductions)}[^.]{0,200}:\\s{0,20}$`,
  'iu',
);

/** True where the paragraph before the list announces it: "Our interviews have four stages:". */
function isIntroduced(blocks: readonly RootContent[], list: List | undefined): boolean {
  const before = list ? blocks[blocks.indexOf(list) - 1] : undefined;
  return before?.type === 'paragraph' && INTRODUCTION.test(textOf(before));
}

/**
 * Each list of two items or more. Ordered lists that count on, or that are of one item each and all begin
 * anew ("1." before each), are one; what stands between them, lists without numbers too, is said of the item before.
 */
function stepLists(blocks: readonly RootContent[]): List[][] {
  const lists = blocks.filter((block): block is List => block.type === 'list');
  const groups = [...lists.filter(({ ordered }) => !ordered).map((list) => [list]), single(lists)];
  let next = 0;
  let last: List[] | undefined;
  for (const list of lists.filter(({ ordered }) => ordered)) {
    const start = list.start ?? 1;
    const restarts =
      start === 1 && [list, last?.at(-1)].every((each) => each?.children.length === 1);
    const carriesOn = last !== undefined && (start === next || restarts);
    if (carriesOn) last?.push(list);
    else {
      last = [list];
      groups.push(last);
    }
    next = (start === next ? next : start) + list.children.length;
  }
  return groups.filter((group) => group.reduce((sum, list) => sum + list.children.length, 0) >= 2);
}

/** A bullet before each of several texts: the lists of one item are one list. */
function single(lists: readonly List[]): List[] {
  const bullets = lists.filter(({ ordered }) => !ordered);
  return bullets.every(({ children }) => children.length === 1) ? bullets : [];
}

/** The step that an item is; items are looked at for each section, process and step that they may belong to. */
export const fromItem = rememberedOf(readItem);

function readItem(item: ListItem): StepSource {
  const lead = leadParagraph(item);
  const others = item.children.filter((child) => child !== lead);
  return { lead: lead?.children ?? [], ...withInnerSteps(others, holdsSteps) };
}

/** What stands below a step, with the lists that hold steps of their own apart from the rest. */
export function withInnerSteps(
  blocks: readonly RootContent[],
  holds: (list: List) => boolean = holdsStages,
): Pick<StepSource, 'rest' | 'children' | 'lists'> {
  const lists = blocks.filter(
    (block, at): block is List =>
      block.type === 'list' && !isBelowLabel(blocks[at - 1]) && holds(block),
  );
  return {
    rest: blocks.filter((block) => !lists.includes(block as List)),
    children: lists.flatMap((list) => list.children.map(fromItem)),
    lists,
  };
}

/** "Focus:", "What we assess:" over a list, but not "Agenda:", which may be that of a day of interviews. */
function isBelowLabel(before: RootContent | undefined): boolean {
  if (before?.type !== 'paragraph') return false;
  const line = textOf(before).split('\n').at(-1) ?? '';
  const label = ENDS_IN_COLON.exec(line.trim())?.[1];
  const slot = label === undefined ? null : slotOf(label);
  return slot !== null && slot.slot !== 'agenda';
}

const ENDS_IN_COLON = /^([^:：]{1,60})[:：]$/u;

const FACT = patternFor((of) => of.steps.facts, { at: 'start' });

/**
 * A list below a step holds steps where its items open with a time, or are a few words or bold names of which
 * some sound like stages; else they say what the step is about.
 */
const holdsSteps = rememberedOf(readsAsSteps);

function readsAsSteps(list: List): boolean {
  const mayBe = share(list, (item, text) => {
    const first = item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : null;
    if (FACT.test(text.trimStart())) return false;
    if (namesPeople(text)) return false;
    if (first?.type === 'strong' || startsWithTime(text)) return true;
    const name = text.split(/:\s|\s[-–—]\s/)[0] ?? text;
    return countWords(name) <= 7 && !/[.!?。]$/.test(name);
  });
  return mayBe && list.children.filter(soundsLikeStage).length * FEW_STAGES >= list.children.length;
}

/** One in so many items has to sound like a stage. */
const FEW_STAGES = 2;

function soundsLikeStage(item: ListItem): boolean {
  const lead = leadParagraph(item);
  if (!lead) return false;
  const text = textOf(lead);
  const name = text.split(/:\s|\s[-–—]\s/)[0] ?? text;
  if (findDurations(text).length > 0 || HAS_STAGE.test(name)) return true;
  return item.children.some((child) => child.type === 'list' && holdsSteps(child));
}

/** A list in a step's text holds steps where its items name stages, or open with times. */
const holdsStages = rememberedOf(readsAsStages);

function readsAsStages(list: List): boolean {
  return (
    list.children.length > 1 &&
    share(list, (item, text) => {
      const name = text.split(/[:–—]/)[0] ?? text;
      if (FACT.test(text.trimStart()) || namesPeople(text)) return false;
      if (startsWithTime(text) || (findDurations(text).length > 0 && namesStage(name))) return true;
      if (name !== text && isTimedName(name)) return true;
      const look = lookAt(fromItem(item));
      return look.isShort && look.namesStage && !look.isAdvice && !look.isQuestion;
    })
  );
}

/** Minutes; parts of one interview are as short as this. */
const BRIEF = 15;

/** "Logical thinking (60 min)" before what is said of it. */
function isTimedName(name: string): boolean {
  const [first] = findDurations(name);
  return first !== undefined && first.max > BRIEF && countWords(name) <= 7;
}

function share(list: List, fits: (item: ListItem, text: string) => boolean): boolean {
  const fitting = list.children.filter((item) => {
    const lead = leadParagraph(item);
    return lead !== null && fits(item, textOf(lead));
  });
  return fitting.length * 2 > list.children.length;
}

/** A list of nothing but links to headings of the same page, or of links to pages most of which are no stages. */
export function isContents(found: FoundSteps): boolean {
  return found.sources.every(isEntry) || isIndex(found);
}

function isIndex({ kind, ordered, sources }: FoundSteps): boolean {
  if (kind !== 'list' || ordered) return false;
  const pages = sources.filter(isOnlyLink);
  const stages = pages.filter((each) => lookAt(each).namesStage);
  return pages.length * 2 > sources.length && stages.length * 2 <= pages.length;
}

function isOnlyLink({ lead, rest, children }: StepSource): boolean {
  const [link, ...others] = lead.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return link?.type === 'link' && others.length + rest.length + children.length === 0;
}

function isEntry({ lead, rest, children }: StepSource): boolean {
  const [link, ...others] = lead.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const leadsWithin = link?.type === 'link' && link.url.startsWith('#');
  const isBare = others.length === 0 && rest.every(({ type }) => type === 'list');
  return leadsWithin && isBare && children.every(isEntry);
}
