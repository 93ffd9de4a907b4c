/** Steps with arrows between them: in a line of text, in a drawing made of letters, in a flow chart. */
import type { RootContent } from 'mdast';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { namesBelowEachOther, namesSideBySide } from './drawn-boxes.ts';
import { lookAt } from './step-look.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';

const ARROW = /\s{0,20}(?:-{1,5}>|={1,5}>|[→⟶➔➜➝⇒⇨▶►➡]\uFE0F?|(?<=\s)[>›»](?=\s))\s{0,20}/u;
const FEWEST_PARTS = 3;
/** Characters; what is longer is text and no name. */
const LONGEST_PART = 80;

/** Each line, drawing or chart of three steps or more. */
export function inChains(section: Section): FoundSteps[] {
  const ofBlocks = section.blocks.flatMap((block) => {
    const parts = partsOf(block);
    if (parts.length < FEWEST_PARTS || parts.some((part) => part.length > LONGEST_PART)) return [];
    const others = section.blocks.filter((each) => each !== block);
    return [found(section, 'chain', parts.map(source), { others })];
  });
  return [...ofBlocks, ...downTheBlocks(section)];
}

/** Paragraphs with an arrow between each and the next. */
function downTheBlocks(section: Section): FoundSteps[] {
  const { blocks } = section;
  const isArrow = (at: number) => blocks[at]?.type === 'paragraph' && ONLY_DOWN.test(wordsAt(at));
  const wordsAt = (at: number) => textOf(blocks[at] as RootContent);
  const first = blocks.findIndex((_, at) => isArrow(at + 1));
  if (first < 0) return [];
  const names: RootContent[] = [];
  const taken = new Set<RootContent>();
  for (let at = first; isName(blocks[at]); at += 2) {
    names.push(blocks[at] as RootContent);
    taken.add(blocks[at] as RootContent);
    if (!isArrow(at + 1)) break;
    taken.add(blocks[at + 1] as RootContent);
  }
  if (names.length < FEWEST_PARTS) return [];
  const sources = names.map((block): StepSource => {
    const lead = block.type === 'paragraph' ? block.children : [];
    return { lead, rest: [], children: [] };
  });
  return [found(section, 'chain', sources, { others: blocks.filter((each) => !taken.has(each)) })];
}

const ONLY_DOWN = /^(?:[|│┃↓⬇▼\s]|\uFE0F){1,10}$/u;

function isName(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && textOf(block).length <= LONGEST_PART;
}

function source(value: string): StepSource {
  return { lead: [{ type: 'text', value }], rest: [], children: [] };
}

/** A line that says for whom or of what the chain in it is: "Designers: Call → Portfolio review → Offer". */
export interface LabelledChain {
  label: string | null;
  parts: string[];
}

const CHAIN_LABEL = /^([^:：]{1,80}?)\s{0,5}(?::\s{1,20}|：\s{0,20})(?=\S)/;

/** The chain that a text is; null for other texts. */
export function chainOf(text: string): LabelledChain | null {
  const parts = chainIn(text);
  const isChain =
    parts.length >= FEWEST_PARTS && parts.every(({ length }) => length <= LONGEST_PART);
  return isChain ? { label: CHAIN_LABEL.exec(text)?.[1]?.trim() ?? null, parts } : null;
}

function partsOf(block: RootContent): string[] {
  if (block.type === 'paragraph') return chainIn(textWithCode(block));
  if (block.type !== 'code') return [];
  if (block.lang === 'mermaid') return labelsInChart(block.value);
  const lines = block.value.split('\n').map((line) => line.trim());
  const boxes = namesSideBySide(lines);
  if (boxes.length > 0) return boxes;
  const chain = lines.map(chainIn).find((parts) => parts.length >= FEWEST_PARTS);
  return chain ?? downwards(namesBelowEachOther(lines));
}

export function textWithCode(block: RootContent): string {
  if (!('children' in block)) return 'value' in block ? block.value : '';
  return block.children
    .map((child) => (child.type === 'inlineCode' ? child.value : textOf(child)))
    .join(' ');
}

function chainIn(text: string): string[] {
  const plain = text.replace(CHAIN_LABEL, '');
  const parts = plain.split(ARROW).map(named).filter(Boolean);
  if (parts.length >= FEWEST_PARTS) return parts;
  const between = plain.split(BETWEEN).map(named).filter(Boolean);
  return between.length >= FEWEST_PARTS && between.every(isStage) ? between : [];
}

/** "Phone screen | Coding test | Offer": marks that also stand between what is no step. */
const BETWEEN = /\s{1,20}[|·•]\s{1,20}/u;

function isStage(part: string): boolean {
  const look = lookAt(source(part));
  return look.namesStage || look.hasStageWord || look.opens || look.closes;
}

/** "1. [Phone screen]" → "Phone screen". */
function named(part: string): string {
  return part
    .replace(/^\s{0,20}\d{1,2}[.)]\s{0,20}/, '')
    .replace(/^[|\s]{1,200}|(?<![|\s])[|\s]{1,200}$/g, '')
    .replace(/^([[({<"'])(.*)([\])}>"'])$/, '$2')
    .trim();
}

const DOWN = /^[|│┃v↓⬇▼V\s]{1,200}$/u;

/** Names on lines of their own with arrows that lead down between them. */
function downwards(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  const names = filled.filter((line) => !DOWN.test(line.replace(/\uFE0F/g, '')));
  if (names.length === filled.length || names.some((name) => SIDEWAYS.test(name))) return [];
  return names.map(named).filter(Boolean);
}

/** What leads elsewhere than down, in a drawing of several columns. */
const SIDEWAYS = /[─━═]{2}|[┌┐└┘├┤┬┴┼╔╗╚╝]|[-=─]{1,20}>|[→←⟶➔➜➝⇒]/u;

const CHART = /^\s*(?:graph|flowchart)\b/;
/** `A[Phone screen]`, `B("Call")`, `C([Offer])`; what is in braces decides and is no step. */
const LABEL = /[\w-]{1,60}(?:\[{1,2}|\({1,2}|\(\[)"?([^"[\](){}|]{1,200})"?(?:\]|\))/g;

/** The labels of a Mermaid chart in the order in which they first stand in it. */
function labelsInChart(chart: string): string[] {
  if (!CHART.test(chart)) return [];
  const labels = [...chart.matchAll(LABEL)].map(([, label = '']) =>
    label.replace(/<br\s{0,5}\/?>/gi, ' ').trim(),
  );
  return [...new Set(labels)];
}
