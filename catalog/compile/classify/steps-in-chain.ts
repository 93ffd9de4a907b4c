/** Steps with arrows between them: in a line of text, in a drawing made of letters, in a flow chart. */
import type { RootContent } from 'mdast';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { namesBelowEachOther, namesSideBySide } from './drawn-boxes.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';

const ARROW = /\s{0,20}(?:-{1,5}>|={1,5}>|[→⟶➔➜➝⇒⇨▶►➡]\uFE0F?|(?<=\s)[>›»](?=\s))\s{0,20}/u;
const FEWEST_PARTS = 3;
/** Characters; what is longer is text and no name. */
const LONGEST_PART = 80;

/** Each line, drawing or chart of three steps or more. */
export function inChains(section: Section): FoundSteps[] {
  return section.blocks.flatMap((block) => {
    const parts = partsOf(block);
    if (parts.length < FEWEST_PARTS || parts.some((part) => part.length > LONGEST_PART)) return [];
    const others = section.blocks.filter((each) => each !== block);
    return [found(section, 'chain', parts.map(source), { others })];
  });
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
  const parts = text.replace(CHAIN_LABEL, '').split(ARROW).map(named).filter(Boolean);
  return parts.length >= FEWEST_PARTS ? parts : [];
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
