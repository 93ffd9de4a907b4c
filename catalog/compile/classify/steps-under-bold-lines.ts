/** Steps under bold lines. */
import type { List, PhrasingContent } from 'mdast';
import { boldPhrase } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { type FoundSteps, found, isStage, isTimed, type StepSource } from './step-source.ts';
import { fromItem, holdsSteps } from './steps-in-lists.ts';
import { withoutNumber } from './steps-under-headings.ts';

/** "**Stage 1: screening**" with a list or text below it, several times in a row. */
export function inBoldBlocks(section: Section): FoundSteps | null {
  const starts = section.blocks.flatMap((block, index) =>
    boldPhrase(block) !== null && section.blocks[index + 1] ? [index] : [],
  );
  if (starts.length < 2) return null;
  const sources = starts.map((start, order): StepSource => {
    const lead = section.blocks[start];
    const below = section.blocks.slice(start + 1, starts[order + 1]);
    const lists = below.filter(
      (block): block is List => block.type === 'list' && holdsSteps(block),
    );
    return {
      lead: lead?.type === 'paragraph' ? withoutNumberInside(lead.children) : [],
      rest: below.filter((block) => !lists.includes(block as List)),
      children: lists.flatMap((list) => list.children.map(fromItem)),
    };
  });
  const stepLike = sources.filter(
    (source) => source.children.length > 0 || isTimed([source]) || isStage(source),
  );
  if (stepLike.length < sources.length * 0.7) return null;
  return found(section, 'bold', sources, { others: section.blocks.slice(0, starts[0]) });
}

function withoutNumberInside(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'strong') return withoutNumber(nodes);
  return [{ ...first, children: withoutNumber(first.children) }, ...others];
}
