/** Steps that are items of a list. */

import type { List, ListItem, RootContent } from 'mdast';
import { findDurations } from '../text/durations.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { namesPeople } from './role-name.ts';
import { namesStage } from './stage-name.ts';
import { type FoundSteps, found, isStage, type StepSource, startsWithTime } from './step-source.ts';

export function inLists(section: Section): FoundSteps[] {
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

const INTRODUCTION = new RegExp(
  `${sourceFor((of) => of.sentences.introductions)}[^.]{0,200}:\\s{0,20}$`,
  'iu',
);

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

export function fromItem(item: ListItem): StepSource {
  const lead = leadParagraph(item);
  const others = item.children.filter((child) => child !== lead);
  const lists = others.filter((child): child is List => child.type === 'list' && holdsSteps(child));
  return {
    lead: lead?.children ?? [],
    rest: others.filter((child) => !lists.includes(child as List)),
    children: lists.flatMap((list) => list.children.map(fromItem)),
  };
}

const FACT = patternFor((of) => of.steps.facts, { at: 'start' });

/** A list below a step holds steps where its items open with a time, a bold name or a few words. */
export function holdsSteps(list: List): boolean {
  return share(list, (item, text) => {
    const first = item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : null;
    if (FACT.test(text.trimStart())) return false;
    if (namesPeople(text)) return false;
    if (first?.type === 'strong' || startsWithTime(text)) return true;
    const name = text.split(/:\s/)[0] ?? text;
    return name.split(' ').length <= 7 && !/[.!?]$/.test(name);
  });
}

export function holdsTimedSteps(list: List): boolean {
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
