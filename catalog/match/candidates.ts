/** Which guides come into question for a page. */
import type { IndexedCatalog } from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import type { Place } from './place.ts';
import type { PreparedQuery } from './query.ts';

/** Guides that share a word, initials or a kind of stage with what the page names, or are its step's. */
export function candidatesFor(
  index: IndexedCatalog,
  query: PreparedQuery,
  { step }: Place,
): IndexedGuide[] {
  const found = new Set<IndexedGuide>();
  const add = (guides: readonly IndexedGuide[] = []) => {
    for (const guide of guides) found.add(guide);
  };
  for (const { name, type } of query.wordings) {
    if (type?.type === 'administrative') continue;
    for (const word of [...name.stems, name.joined]) add(index.byWord.get(word));
    if (type) add(index.byType.get(type.type));
  }
  const guideId = step?.step.guideId;
  if (guideId) add(index.guides.filter(({ guide }) => guide.id === guideId));
  return [...found];
}
