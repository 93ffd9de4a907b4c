/** Steps under bold lines, or that open with bold words. */
import type { List, RootContent } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { boldPhrase, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { isCounted, isNumbered } from './numbering.ts';
import { type FoundSteps, found, mostOf, type StepSource } from './step-source.ts';
import { fromItem, holdsStages } from './steps-in-lists.ts';
import { withoutNumber } from './steps-under-headings.ts';

/** "**Stage 1: screening**" with a list or text below it, or before what is said of it, several times in a row. */
export function inBoldParagraphs(section: Section): FoundSteps[] {
  const { blocks } = section;
  const lines = blocks.flatMap((block, at) => (boldPhrase(block) !== null ? [at] : []));
  const openings = blocks.flatMap((block, at) => (opensBold(block) ? [at] : []));
  const below = lines.filter((at) => at + 1 < blocks.length);
  const short = blocks.flatMap((block, at) =>
    isShortLine(block) && at + 1 < blocks.length && !isShortLine(blocks[at + 1]) ? [at] : [],
  );
  const overLists = blocks.flatMap((block, at) => (isOverList(block, blocks[at + 1]) ? [at] : []));
  const ended = overLists.length > short.length ? overLists : [];
  const starts = [below, openings.length > lines.length ? openings : [], short, ended];
  return starts.filter(({ length }) => length >= 2).map((each) => under(section, each));
}

function opensBold(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const [first, second] = block.children;
  if (first?.type === 'strong') return true;
  if (first?.type !== 'text' || second?.type !== 'strong') return false;
  return isNumbered(`${first.value}x`) || !/[\p{L}\p{N}]/u.test(first.value);
}

const MOST_WORDS = 7;

/** A few words on a line of their own, with other text below. */
function isShortLine(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || boldPhrase(block) !== null) return false;
  const text = textOf(block);
  return countWords(text) <= MOST_WORDS && /\p{L}$/u.test(text.replace(/\)$/, ''));
}

/** The same with a full stop or a colon, where a list below says more of it: "Phone screen.". */
function isOverList(block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'list' || boldPhrase(block) !== null) {
    return false;
  }
  return countWords(textOf(block)) <= MOST_WORDS;
}

function under(section: Section, starts: readonly number[]): FoundSteps {
  const sources = starts.map((start, order): StepSource => {
    const lead = section.blocks[start];
    const below = section.blocks.slice(start + 1, starts[order + 1]);
    const lists = below.filter(
      (block): block is List => block.type === 'list' && holdsStages(block),
    );
    return {
      lead: lead?.type === 'paragraph' ? withoutNumber(lead.children) : [],
      rest: below.filter((block) => !lists.includes(block as List)),
      children: lists.flatMap((list) => list.children.map(fromItem)),
      lists,
    };
  });
  const titles = starts.map((start) => textOf(section.blocks[start] as RootContent));
  return found(section, 'bold', sources, {
    others: section.blocks.slice(0, starts[0]),
    numbered: mostOf(titles, isNumbered),
    counted: mostOf(titles, isCounted),
  });
}
