/**
 * Steps within one paragraph: numbered within a line, "Our process: 1. Phone screen 2. Coding test 3. Offer", or
 * each on a line of its own.
 */
import type { Paragraph, PhrasingContent } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { sourceFor } from '../text/words.ts';
import { linesOf } from '../tree/labelled-lines.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { withoutPicture } from './numbering.ts';
import { lookAt, type StepLook } from './step-look.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';
import { withoutNumber } from './steps-under-headings.ts';

const FEWEST_STEPS = 3;
/** "1.", "2)", "(3)", "a)": the group is the number or letter. */
const MARK = /(?<=^|\s)(?:\(?(\d{1,2}|[a-h])\)|(\d{1,2})\.)\s{1,20}/g;
const ANNOUNCEMENT = new RegExp(
  sourceFor((of) => of.sentences.introductions),
  'iu',
);
const JOINS = sourceFor((of) => of.sentences.joins);
const LOOSE_END = new RegExp(`(?:[\\s,;.]|\\s${JOINS}(?=[\\s,;.]{0,20}$)){1,20}$`, 'iu');
const SENTENCE_END = /(?<=[.!?])\s{1,20}(?=\p{Lu})/u;

/** Of each paragraph, and of each item of a list, that counts three steps or more. */
export function inLines(section: Section): FoundSteps[] {
  return section.blocks.flatMap((block) => {
    if (block.type === 'paragraph') {
      return [...countedIn(section, block), ...onLinesOf(section, block)];
    }
    if (block.type !== 'list') return [];
    return block.children.flatMap((item) => {
      const lead = leadParagraph(item);
      return lead ? countedIn(section, lead) : [];
    });
  });
}

function countedIn(section: Section, paragraph: Paragraph): FoundSteps[] {
  const text = textOf(paragraph).replace(/\s+/g, ' ');
  const marks = marksIn(text);
  const [first] = marks;
  if (!first || marks.length < FEWEST_STEPS) return [];
  const sources = marks.map(({ index, 0: mark }, at) =>
    sourceOf(text.slice(index + mark.length, marks[at + 1]?.index)),
  );
  const introduced = ANNOUNCEMENT.test(text.slice(0, first.index));
  const others = section.blocks.filter((block) => block !== paragraph);
  return [found(section, 'list', sources, { introduced, others })];
}

/** Words of a line that is a name, perhaps with a length behind it. */
const MOST_WORDS = 10;
/** Of the lines those that must name a stage. */
const SHARE_OF_STAGES = 0.6;

/** A line each, with nothing but a name on it: "📞 Phone screen", "💻 Coding test". */
function onLinesOf(section: Section, paragraph: Paragraph): FoundSteps[] {
  const lines = linesOf(paragraph);
  if (lines.length < FEWEST_STEPS || !lines.every(isName)) return [];
  const sources = lines.map(
    (line): StepSource => ({ lead: withoutMark(line), rest: [], children: [] }),
  );
  const stages = sources.filter((source) => isStage(lookAt(source)));
  if (stages.length < lines.length * SHARE_OF_STAGES) return [];
  const others = section.blocks.filter((block) => block !== paragraph);
  return [found(section, 'list', sources, { ordered: false, others })];
}

/** A picture before a name stands for a bullet. */
function withoutMark(line: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = withoutNumber(line);
  if (first?.type !== 'text') return first ? [first, ...others] : others;
  return [{ ...first, value: withoutPicture(first.value) }, ...others];
}

function isName(line: readonly PhrasingContent[]): boolean {
  const text = textOf({ type: 'paragraph', children: [...line] });
  return countWords(text) <= MOST_WORDS && /[\p{L}\p{N})\]!]$/u.test(text);
}

function isStage({ namesStage, opens, closes, isAdvice }: StepLook): boolean {
  return !isAdvice && (namesStage || opens || closes);
}

/** Those that count on from one, or from "a". */
function marksIn(text: string): RegExpExecArray[] {
  const counted: RegExpExecArray[] = [];
  for (const match of text.matchAll(MARK)) {
    const number = match[1] ?? match[2] ?? '';
    const next = counted.length + 1;
    const isNext = number === String(next) || number === LETTERS[next - 1];
    if (isNext) counted.push(match);
  }
  return counted;
}

const LETTERS = 'abcdefgh';

function sourceOf(part: string): StepSource {
  const [name = '', ...more] = part.trim().split(SENTENCE_END);
  const lead = name.replace(LOOSE_END, '');
  const rest = more.length > 0 ? [paragraphOf(more.join(' '))] : [];
  return { lead: [{ type: 'text', value: lead }], rest, children: [] };
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
