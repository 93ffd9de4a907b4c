/** Sections side by side that are laid out alike, as the interviews of a collection are. */
import type { Paragraph } from 'mdast';
import { patternFor } from '../text/words.ts';
import { splitLabel } from '../tree/labels.ts';
import { leadParagraph } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { namesStage } from './stage-name.ts';

const FEWEST_SECTIONS = 2;
const FEWEST_LABELS = 2;
/** A label that most sections have says it alone. */
const MOST = 0.6;

/** The headings of those sections that share two labels or more with another: "Objective:", "Preparation:". */
export function laidOutAlike(sections: readonly Section[]): ReadonlySet<Section['heading']> {
  const labels = new Map(sections.map((section) => [section, labelsIn(section)]));
  const counts = new Map<string, number>();
  for (const label of [...labels.values()].flatMap((each) => [...each])) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const of = (section: Section, least: number) =>
    [...(labels.get(section) ?? [])].filter((label) => (counts.get(label) ?? 0) >= least).length;
  const most = Math.max(FEWEST_SECTIONS + 1, sections.length * MOST);
  const alike = sections.filter(
    (section) => of(section, FEWEST_SECTIONS) >= FEWEST_LABELS || of(section, most) > 0,
  );
  return new Set(alike.map(({ heading }) => heading));
}

/** The labels in a section's own paragraphs and items, in lower case. */
export function labelsIn({ blocks }: Section): Set<string> {
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
  const label = sharedLabel(sections);
  return sections.map((section) =>
    label !== null && labelOf(section) === label
      ? { ...section, title: section.title.replace(LABEL, '') }
      : section,
  );
}

const STEPS = patternFor((of) => of.stages.counted, { at: 'whole' });

/** "Topic: Triage" beside "Topic: Writing", but not "Step: Triage". */
export function areKinds(sections: readonly Section[]): boolean {
  const label = sharedLabel(sections);
  return label !== null && !STEPS.test(label) && !namesStage(label);
}

/** The label that more than half of the titles begin with, in lower case; null where there is none. */
function sharedLabel(sections: readonly Section[]): string | null {
  if (sections.length < FEWEST_SECTIONS) return null;
  const labels = sections.map(labelOf);
  const [label] = labels.filter(
    (each) =>
      each !== null && labels.filter((other) => other === each).length > sections.length / 2,
  );
  return label ?? null;
}

function labelOf({ title }: Section): string | null {
  return LABEL.exec(title)?.[1]?.toLowerCase() ?? null;
}
