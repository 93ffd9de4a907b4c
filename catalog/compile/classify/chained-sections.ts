/** Several processes on a page, each told in one line: "**Designers**", then "Call > Portfolio review > Offer". */
import type { Paragraph, RootContent } from 'mdast';
import { boldPhrase, leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { chainOf, textWithCode } from './steps-in-chain.ts';

const FEWEST_CHAINS = 2;

/** A chain, what it is called, and the blocks that it and its name are. */
interface NamedChain {
  title: string;
  chain: Paragraph;
  blocks: RootContent[];
}

/** Chains of one section that each have a name become sections below it. */
export function withChainedSections(section: Section): Section {
  const chains = section.blocks.flatMap((block, at) => chainsIn(block, section.blocks[at - 1]));
  if (chains.length < FEWEST_CHAINS) return section;
  const taken = new Set(chains.flatMap(({ blocks }) => blocks));
  const blocks = section.blocks.filter((block) => !taken.has(block));
  const own = chains.map(({ title, chain }) => sectionOf(title, chain, section));
  return { ...section, blocks, children: [...own, ...section.children] };
}

/** Of a paragraph, or of a list whose items all are chains. */
function chainsIn(block: RootContent, before: RootContent | undefined): NamedChain[] {
  if (block.type === 'paragraph') {
    const label = chainOf(textWithCode(block))?.label;
    if (label) return [{ title: label, chain: block, blocks: [block] }];
    const title = before && label === null ? boldPhrase(before) : null;
    return title && before ? [{ title, chain: block, blocks: [before, block] }] : [];
  }
  if (block.type !== 'list') return [];
  const items = block.children.flatMap((item): NamedChain[] => {
    const lead = leadParagraph(item);
    const title = lead ? chainOf(textOf(lead))?.label : null;
    return lead && title ? [{ title, chain: lead, blocks: [block] }] : [];
  });
  return items.length === block.children.length ? items : [];
}

function sectionOf(title: string, chain: Paragraph, { level, anchor }: Section): Section {
  const line = chain.position?.start.line ?? 1;
  return { heading: null, level: level + 1, title, anchor, line, blocks: [chain], children: [] };
}
