/** Sections side by side that are laid out alike, as the interviews of a collection are. */
import type { Paragraph } from 'mdast';
import { splitLabel } from '../tree/labels.ts';
import { leadParagraph } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';

const FEWEST_SECTIONS = 2;
const FEWEST_LABELS = 2;

/** The headings of those sections that share two labels or more with another: "Objective:", "Preparation:". */
export function laidOutAlike(sections: readonly Section[]): ReadonlySet<Section['heading']> {
  const labels = new Map(sections.map((section) => [section, labelsIn(section)]));
  const counts = new Map<string, number>();
  for (const label of [...labels.values()].flatMap((each) => [...each])) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isShared = (label: string) => (counts.get(label) ?? 0) >= FEWEST_SECTIONS;
  const alike = sections.filter(
    (section) => [...(labels.get(section) ?? [])].filter(isShared).length >= FEWEST_LABELS,
  );
  return new Set(alike.map(({ heading }) => heading));
}

function labelsIn({ blocks }: Section): Set<string> {
  const paragraphs = blocks.flatMap((block): Paragraph[] => {
    if (block.type === 'paragraph') return [block];
    if (block.type !== 'list') return [];
    return block.children.flatMap((item) => leadParagraph(item) ?? []);
  });
  return new Set(
    paragraphs.flatMap((paragraph) => splitLabel(paragraph)?.label.toLowerCase().trim() ?? []),
  );
}

const LABEL = /^([^:]{1,20}):\s+(?=\S)/;

/** "Title: Mock call" beside "Title: Case study": what all begin with is no part of a name. */
export function withoutSharedLabel(sections: readonly Section[]): Section[] {
  const labels = sections.map(({ title }) => LABEL.exec(title)?.[1]?.toLowerCase());
  const repeated = (label: string | undefined) =>
    label !== undefined && labels.filter((each) => each === label).length > sections.length / 2;
  if (sections.length < FEWEST_SECTIONS) return [...sections];
  return sections.map((section, at) =>
    repeated(labels[at]) ? { ...section, title: section.title.replace(LABEL, '') } : section,
  );
}
