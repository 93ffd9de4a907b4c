/** Finds guides, processes and departments by a few typed letters. */
import MiniSearch, { type SearchResult as Hit } from 'minisearch';
import { normaliseText } from './normalise.ts';
import type { Catalog } from './schema.ts';

export type SearchKind = 'guide' | 'process' | 'department';

/** One thing found; `id` is a guide's or process's id or a department's name. */
export interface SearchResult {
  id: string;
  kind: SearchKind;
  title: string;
  detail: string;
}

/** Results of one heading, best first. */
export interface SearchGroup {
  label: string;
  results: SearchResult[];
}

interface Entry extends SearchResult {
  key: string;
  group: string;
  aliases: string;
  place: string;
}

/** A catalog's search index; building it is linear in the catalog's size. */
export interface CatalogSearch {
  /** Ranked and grouped; an empty query gives no groups. */
  find(query: string): SearchGroup[];
}

const MOST_RESULTS = 24;
const MOST_PER_GROUP = 8;

/** Builds the search index of a catalog. */
export function createSearch(catalog: Catalog): CatalogSearch {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'aliases', 'place'],
    storeFields: ['kind', 'title', 'detail', 'group'],
    processTerm: (term) => normaliseText(term) || null,
    searchOptions: {
      boost: { title: 3, aliases: 2, place: 1 },
      prefix: true,
      fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : false),
      weights: { prefix: 0.7, fuzzy: 0.3 },
      combineWith: 'AND',
    },
  });
  index.addAll(entriesOf(catalog));
  return { find: (query) => group(search(index, query)) };
}

/** Every word must fit; where none fits them all, some words are enough. */
function search(index: MiniSearch<Entry>, query: string): Hit[] {
  if (normaliseText(query) === '') return [];
  const strict = index.search(query);
  return (strict.length > 0 ? strict : index.search(query, { combineWith: 'OR' })).slice(
    0,
    MOST_RESULTS,
  );
}

function group(hits: readonly Hit[]): SearchGroup[] {
  const groups = new Map<string, SearchResult[]>();
  for (const hit of hits) {
    const results = groups.get(hit.group) ?? [];
    const { kind, title, detail } = hit;
    if (results.length < MOST_PER_GROUP) {
      results.push({
        id: String(hit.id).slice(String(hit.id).indexOf(':') + 1),
        kind,
        title,
        detail,
      });
    }
    groups.set(hit.group, results);
  }
  return [...groups].map(([label, results]) => ({ label, results }));
}

function entriesOf(catalog: Catalog): Entry[] {
  return [
    ...catalog.guides.map((guide): Entry => {
      const place = [guide.roleGroup, guide.department].filter(Boolean).join(' · ');
      return {
        key: `guide:${guide.id}`,
        id: guide.id,
        kind: 'guide',
        title: guide.name,
        detail: place || 'Every role',
        group: guide.assignment ? 'Assignments' : 'Interviews',
        aliases: guide.aliases.join(' '),
        place: [place, ...guide.roles].join(' '),
      };
    }),
    ...catalog.processes.map(
      (process): Entry => ({
        key: `process:${process.id}`,
        id: process.id,
        kind: 'process',
        title: process.template ? `${process.name} (generic)` : process.name,
        detail: `${process.steps.length} steps`,
        group: 'Processes',
        aliases: process.aliases.join(' '),
        place: [process.role, process.department].filter(Boolean).join(' '),
      }),
    ),
    ...catalog.departments.map(
      (department): Entry => ({
        key: `department:${department.name}`,
        id: department.name,
        kind: 'department',
        title: department.name,
        detail: department.roleGroups.map((each) => each.name).join(', ') || 'Department',
        group: 'Departments and roles',
        aliases: department.aliases.join(' '),
        place: department.roleGroups.map((each) => each.name).join(' '),
      }),
    ),
  ];
}
