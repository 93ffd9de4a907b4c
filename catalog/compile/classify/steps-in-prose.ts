/** Steps that are told in sentences, one after the other, or listed within one. */

import type { Paragraph, PhrasingContent } from 'mdast';
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { countWords } from '../text/count-words.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesProcess } from './process-title.ts';
import { HAS_STAGE, isQuestion, statesRule } from './stage-name.ts';
import { tellsOfStage } from './stage-sentence.ts';
import { lookAt } from './step-look.ts';
import { isOrdinal } from './step-name.ts';
import { phraseIn, withoutClause, withoutSubject } from './step-phrase.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';

/** Each way in which the section's paragraphs may tell of steps. */
export function inProse(section: Section): FoundSteps[] {
  const paragraphs = section.blocks.filter(
    (block): block is Paragraph => block.type === 'paragraph',
  );
  const enumerations = paragraphs.flatMap((paragraph) => enumerated(section, paragraph));
  const [bySentence] = toldOneByOne(section, paragraphs);
  const byParagraph = toldByParagraph(section, paragraphs).filter(
    ({ sources }) => sources.length !== bySentence?.sources.length,
  );
  return [...(bySentence ? [bySentence] : []), ...byParagraph, ...enumerations];
}

const SEQUENCE = patternFor((of) => of.sentences.sequence, { at: 'start' });
const SEQUENCE_WITHIN = patternFor((of) => of.sentences.sequence);

/** A sentence, or what stands behind a "then" in one. */
interface Told {
  paragraph: Paragraph;
  sentence: string;
  /** True where words before it say that it comes after what stands before. */
  isNext: boolean;
}

/** "First, we … Then you … Finally …": a sentence each, in one paragraph or in several. */
function toldOneByOne(section: Section, paragraphs: readonly Paragraph[]): FoundSteps[] {
  const told = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph)
      .map((sentence) => sentence.replace(INTRODUCED, ''))
      .flatMap((sentence) => partsOf(paragraph, sentence)),
  );
  const all = stepsTold(section, told, ({ isNext, sentence }) => isNext || tellsOfStep(sentence));
  return all === null || all.sequenced === 0 ? [] : [all.found];
}

/** A paragraph each: its first sentence names the step, the others say more of it. */
function toldByParagraph(section: Section, paragraphs: readonly Paragraph[]): FoundSteps[] {
  const told = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).map((sentence) => ({ paragraph, sentence, isNext: false })),
  );
  const firsts = new Set(
    paragraphs.map((each) => told.find(({ paragraph }) => paragraph === each)),
  );
  const all = stepsTold(section, told, (each) => firsts.has(each) && tellsOfStep(each.sentence));
  const isAnnounced = announcesProcess(section.title);
  return all === null || (all.sequenced === 0 && !isAnnounced) ? [] : [all.found];
}

function stepsTold(
  section: Section,
  told: readonly Told[],
  isStep: (each: Told) => boolean,
): { found: FoundSteps; sequenced: number } | null {
  const sources: StepSource[] = [];
  const taken = new Set<Paragraph>();
  let lastIn: Paragraph | null = null;
  let sequenced = 0;
  for (const each of told) {
    const { paragraph, sentence } = each;
    const source = isStep(each) ? toldIn(sentence) : null;
    const last = sources.at(-1);
    const isGoingOn = last && lastIn === paragraph && GOES_ON.test(sentence);
    if (source && isGoingOn && isOrdinal(nameOf(last).replace(PEOPLE, ''))) last.lead = source.lead;
    const before = source && (isGoingOn ? last : sources.find((other) => isSame(other, source)));
    if (before) {
      before.rest.push(paragraphOf(sentence));
      taken.add(paragraph);
    } else if (source) {
      if (each.isNext || SEQUENCE.test(sentence)) sequenced += 1;
      sources.push(source);
      lastIn = paragraph;
      taken.add(paragraph);
    } else if (taken.has(paragraph)) {
      sources.at(-1)?.rest.push(paragraphOf(sentence));
    }
  }
  if (sources.length < 2) return null;
  const others = section.blocks.filter((block) => !taken.has(block as Paragraph));
  const introduced = sequenced * 2 >= sources.length;
  return { found: found(section, 'prose', sources, { others, introduced }), sequenced };
}

const JOINS = wordsFor((of) => of.sentences.joins);
const SEQUENCES = wordsFor((of) => of.sentences.sequence);
/** "A call, then a test", "a call, followed by a test". */
const NEXT = JOINS.filter((each) => each.includes(' ') || SEQUENCES.includes(each));
const THEN = new PatternAround(String.raw`,?\s{1,20}${sourceOf(NEXT)}\s{1,20}`, 'iu', NEXT);

/** Both sides of a "then" that each name a stage. */
function partsOf(paragraph: Paragraph, sentence: string): Told[] {
  const [first = '', ...others] = sentence.split(THEN);
  const isCut = others.length > 0 && [first, ...others].every((each) => phraseIn(each) !== null);
  if (!isCut || isQuestion(sentence) || statesRule(sentence)) {
    return [{ paragraph, sentence, isNext: false }];
  }
  return [first, ...others].map((each, at) => ({ paragraph, sentence: each, isNext: at > 0 }));
}

/** "This technical interview" behind "a second interview" is said of that, and names it better. */
const GOES_ON = patternFor((of) => of.sentences.inThis, { at: 'start' });

const PEOPLE = new RegExp(`\\s${sourceFor((of) => of.sentences.with)}\\s.*`, 'isu');

/** "The interview" behind "A technical interview" is said of that. */
function isSame(before: StepSource, source: StepSource): boolean {
  return nameOf(before).toLowerCase().endsWith(nameOf(source).toLowerCase());
}

function nameOf({ lead }: StepSource): string {
  return textOf({ type: 'paragraph', children: lead });
}

/** A step under the words of the sentence that name it. */
function toldIn(sentence: string): StepSource {
  const name = phraseIn(sentence) ?? shortly(sentence);
  return { lead: [{ type: 'text', value: name }], rest: [paragraphOf(sentence)], children: [] };
}

const MOST_WORDS = 5;

/** "We check your references" → "Check your references"; of a longer sentence only its word for a stage. */
function shortly(sentence: string): string {
  const plain = withoutSubject(sentence);
  const stage = HAS_STAGE.exec(withoutClause(sentence))?.[0] ?? plain;
  return countWords(plain) <= MOST_WORDS ? plain : stage.charAt(0).toUpperCase() + stage.slice(1);
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function tellsOfStep(sentence: string): boolean {
  if (!HAS_STAGE.test(sentence) || isQuestion(sentence) || statesRule(sentence)) return false;
  return SEQUENCE.test(sentence) || tellsOfStage(sentence);
}

const SENTENCE_END = /(?<=[.!?])\s{1,20}(?=[\p{Lu}\p{N}"“])|(?<=[。！？])/u;

function sentencesOf(paragraph: Paragraph): string[] {
  return textOf(paragraph)
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** "The interview process is simple: we begin with …", where a sentence stands behind the colon. */
const INTRODUCED = new PatternAround(
  `^[^.:]{0,60}${sourceFor((of) => of.sentences.introductions)}[^.:]{0,60}:\\s{1,5}(?=${sourceFor((of) => [...of.sentences.clauses, ...of.sentences.subjects, ...of.sentences.sequence])}\\s)`,
  'iu',
  wordsFor((of) => of.sentences.introductions),
);

/** "Our process has three stages: a phone screen, a coding interview and …", "Phone screen, coding, offer". */
const LISTING = new PatternAround(
  `${sourceFor((of) => of.sentences.introductions)}[^.:]{0,80}(?::|${sourceFor((of) => of.sentences.consists)})\\s{0,20}`,
  'iu',
  wordsFor((of) => of.sentences.introductions),
);
const BETWEEN = new RegExp(
  `\\s{0,5}[,;]\\s{1,20}(?:${sourceFor((of) => of.sentences.joins)}\\s{1,20})?|\\s{1,20}${sourceFor((of) => of.sentences.joins)}\\s{1,20}`,
  'iu',
);
/** "Here is how it goes: a call, a test, an offer": what stands before a colon is none of what it announces. */
const LABEL = /^[^:：,;]{1,80}(?::\s{1,20}|：\s{0,20})/u;
const FEWEST_PARTS = 3;
const SHARE_OF_STAGES = 0.6;

function enumerated(section: Section, paragraph: Paragraph): FoundSteps[] {
  for (const sentence of sentencesOf(paragraph)) {
    const match = LISTING.exec(sentence);
    const label = match ? null : LABEL.exec(sentence);
    const behind = match ? match.index + match[0].length : (label?.[0].length ?? 0);
    const listed = sentence.slice(behind);
    const parts = withSplitAdjectives(splitOutsideBrackets(listed.replace(/[.!]$/, '')));
    if (parts.length < FEWEST_PARTS) continue;
    const sources = parts.map(
      (value): StepSource => ({ lead: [text(value)], rest: [], children: [] }),
    );
    const stages = sources.filter((each) => namesAStage(each)).length;
    if (stages < sources.length * SHARE_OF_STAGES) continue;
    const others = section.blocks.filter((block) => block !== paragraph);
    return [found(section, 'prose', sources, { others, introduced: match !== null })];
  }
  return [];
}

/** "A fairly short, introductory call": the comma before what has no article of its own, and behind no stage, joins. */
function withSplitAdjectives(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isJoined = last && ARTICLE.test(last) && !HAS_STAGE.test(last) && !ARTICLE.test(part);
    if (isJoined) joined.splice(-1, 1, `${last}, ${part}`);
    else joined.push(part);
  }
  return joined;
}

function namesAStage(source: StepSource): boolean {
  const look = lookAt(source);
  return (look.namesStage || look.hasStageWord) && !look.isAdvice && look.isShort;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: withoutArticle(value) };
}

const ARTICLE = new RegExp(`^${sourceFor((of) => of.headings.articles)}\\s{1,20}`, 'iu');

function withoutArticle(value: string): string {
  const plain = value.replace(SEQUENCE_WITHIN, ' ').trim().replace(ARTICLE, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Commas in brackets separate nothing: "Pairing (60 min, with two engineers)". */
function splitOutsideBrackets(listed: string): string[] {
  const plain = listed.replace(/\([^()]{0,200}\)/g, (inside) => inside.replace(/[\s,;]/g, hidden));
  return plain
    .split(BETWEEN)
    .map((part) => part.replace(/[\uE000-\uF8FF]/g, shown).trim())
    .filter(Boolean);
}

const PRIVATE_USE = 0xe000;

function hidden(sign: string): string {
  return String.fromCharCode(PRIVATE_USE + sign.charCodeAt(0));
}

function shown(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - PRIVATE_USE);
}
