/** Steps under bold lines, or that open with bold words. */
import type { PhrasingContent, RootContent } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { slotOf } from '../tree/labels.ts';
import { boldPhrase, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { isCounted, isNumbered } from './numbering.ts';
import { lookAt } from './step-look.ts';
import { takeName } from './step-name.ts';
import { type FoundSteps, found, mostOf, type StepSource } from './step-source.ts';
import { withInnerSteps } from './steps-in-lists.ts';
import { withoutNumber } from './steps-under-headings.ts';

/** "**Stage 1: screening**" with a list or text below it, or before what is said of it, several times in a row. */
export function inBoldParagraphs(section: Section): FoundSteps[] {
  const { blocks } = section;
  const lines = blocks.flatMap((block, at) => (boldPhrase(block) !== null ? [at] : []));
  const openings = blocks.flatMap((block, at) => (opensBold(block) ? [at] : []));
  const below = withLast(lines, blocks.length);
  const short = blocks.flatMap((block, at) =>
    isShortLine(block) && at + 1 < blocks.length && !isShortLine(blocks[at + 1]) ? [at] : [],
  );
  const overLists = blocks.flatMap((block, at) => (isOverList(block, blocks[at + 1]) ? [at] : []));
  const ended = overLists.length > short.length ? overLists : [];
  const starts = [below, openings.length > lines.length ? openings : [], short, ended];
  const found = starts.filter(({ length }) => length >= 2);
  return [...found, ...namesWithoutBold(blocks)].map((each) => under(section, each));
}

const FEWEST_BEFORE_LAST = 2;

/** Bold lines with something below them; of the last of several nothing more need be said. */
function withLast(lines: readonly number[], length: number): number[] {
  const over = lines.filter((at) => at + 1 < length && !lines.includes(at + 1));
  const isBelowAnother = lines.at(-2) === length - 2;
  const isList =
    lines.length > FEWEST_BEFORE_LAST && (isBelowAnother || over.length * 2 >= lines.length);
  return lines.filter((at) => at + 1 < length || isList);
}

/** So many names make a list, where no bold type tells them from other words. */
const FEWEST_PLAIN = 3;
/** Of the names those that must be a stage's; or of run-in names, which a colon or a dash marks. */
const SHARE_OF_STAGES = 0.5;

/** Lines in italics, paragraphs that open with a name and a colon or dash, and paragraphs of a name only. */
function namesWithoutBold(blocks: readonly RootContent[]): number[][] {
  return [isItalicLine, opensWithName, isOnlyName].flatMap((is) => {
    const starts = blocks.flatMap((block, at) => (is(block) ? [at] : []));
    const stages = starts.filter((at) => namesStageFirst(blocks[at]));
    const isEnough = starts.length >= FEWEST_PLAIN;
    return isEnough && stages.length >= starts.length * SHARE_OF_STAGES ? [starts] : [];
  });
}

function namesStageFirst(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const look = lookAt({ lead: withBoldStart(block.children), rest: [], children: [] });
  return !look.isAdvice && (look.namesStage || look.hasStageWord || look.opens || look.closes);
}

/** "*Phone screen (30 min)*", perhaps with what stands behind it in brackets. */
function isItalicLine(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'emphasis') return false;
  const [, ...others] = block.children;
  return others.every((node) => !/[\p{L}\p{N}]/u.test(withoutBrackets(textOf(node))));
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,60}\)/, '');
}

/** A name in italics, as one in bold. */
function withBoldStart([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  return [first.type === 'emphasis' ? { ...first, type: 'strong' } : first, ...others];
}

/** "Phone screen: we talk …", "*Phone screen* – we talk …". */
function opensWithName(block: RootContent): boolean {
  if (block.type !== 'paragraph' || opensBold(block)) return false;
  const [first] = block.children;
  if (first?.type !== 'text' && first?.type !== 'emphasis') return false;
  const { name, before, after } = takeName(block.children);
  const isCut = before === '' && /\p{L}/u.test(wordsOf(after)) && !after.includes(first);
  return isCut && countWords(name) <= MOST_WORDS && slotOf(name) === null;
}

function wordsOf(children: readonly PhrasingContent[]): string {
  return textOf({ type: 'paragraph', children: [...children] });
}

function isOnlyName(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children.length > 1) return false;
  return isShortLine(block) && !/[:：]/.test(textOf(block));
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
    return {
      lead: lead?.type === 'paragraph' ? withoutNumber(withBoldStart(lead.children)) : [],
      ...withInnerSteps(section.blocks.slice(start + 1, starts[order + 1])),
    };
  });
  const titles = starts.map((start) => textOf(section.blocks[start] as RootContent));
  return found(section, 'bold', sources, {
    others: section.blocks.slice(0, starts[0]),
    numbered: mostOf(titles, isNumbered),
    counted: mostOf(titles, isCounted),
  });
}
