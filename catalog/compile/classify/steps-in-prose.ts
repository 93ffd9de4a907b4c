/** Steps that are told in sentences, one after the other, or listed within one. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { patternFor, sourceFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { HAS_STAGE, isQuestion, statesRule } from './stage-name.ts';
import { tellsOfStage } from './stage-sentence.ts';
import { lookAt } from './step-look.ts';
import { phraseIn, withoutSubject } from './step-phrase.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';

/** Each way in which the section's paragraphs may tell of steps. */
export function inProse(section: Section): FoundSteps[] {
  const paragraphs = section.blocks.filter(
    (block): block is Paragraph => block.type === 'paragraph',
  );
  const enumerations = paragraphs.flatMap((paragraph) => enumerated(section, paragraph));
  return [...toldOneByOne(section, paragraphs), ...enumerations];
}

const SEQUENCE = patternFor((of) => of.sentences.sequence, { at: 'start' });
const SEQUENCE_WITHIN = patternFor((of) => of.sentences.sequence);

/** "First, we … Then you … Finally …": a sentence each, in one paragraph or in several. */
function toldOneByOne(section: Section, paragraphs: readonly Paragraph[]): FoundSteps[] {
  const told = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).map((sentence) => ({ paragraph, sentence })),
  );
  const sources: StepSource[] = [];
  const taken = new Set<Paragraph>();
  let sequenced = 0;
  for (const { paragraph, sentence } of told) {
    if (tellsOfStep(sentence)) {
      if (SEQUENCE.test(sentence)) sequenced += 1;
      sources.push(toldIn(sentence));
      taken.add(paragraph);
    } else if (taken.has(paragraph)) {
      sources.at(-1)?.rest.push(paragraphOf(sentence));
    }
  }
  if (sources.length < 2 || sequenced === 0) return [];
  const others = section.blocks.filter((block) => !taken.has(block as Paragraph));
  return [
    found(section, 'prose', sources, { others, introduced: sequenced * 2 >= sources.length }),
  ];
}

/** A step under the words of the sentence that name it. */
function toldIn(sentence: string): StepSource {
  const name = phraseIn(sentence) ?? withoutSubject(sentence);
  return { lead: [{ type: 'text', value: name }], rest: [paragraphOf(sentence)], children: [] };
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

/** "Our process has three stages: a phone screen, a coding interview and …", "Phone screen, coding, offer". */
const LISTING = new RegExp(
  `${sourceFor((of) => of.sentences.introductions)}[^.:]{0,80}(?::|${sourceFor((of) => of.sentences.consists)})\\s{0,20}`,
  'iu',
);
const BETWEEN = new RegExp(
  `\\s{0,5}[,;]\\s{1,20}(?:${sourceFor((of) => of.sentences.joins)}\\s{1,20})?|\\s{1,20}${sourceFor((of) => of.sentences.joins)}\\s{1,20}`,
  'iu',
);
const FEWEST_PARTS = 3;
const SHARE_OF_STAGES = 0.6;

function enumerated(section: Section, paragraph: Paragraph): FoundSteps[] {
  for (const sentence of sentencesOf(paragraph)) {
    const match = LISTING.exec(sentence);
    const listed = match ? sentence.slice(match.index + match[0].length) : sentence;
    const parts = splitOutsideBrackets(listed.replace(/[.!]$/, ''));
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
