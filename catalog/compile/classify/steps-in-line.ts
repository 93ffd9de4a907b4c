/** Steps that are numbered within a line of text: "Our process: 1. Phone screen 2. Coding test 3. Offer". */
import type { Paragraph } from 'mdast';
import { sourceFor } from '../text/words.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';

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
    if (block.type === 'paragraph') return countedIn(section, block);
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
