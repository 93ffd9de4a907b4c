/** Finds guides, processes and departments by a few typed letters. */
import MiniSearch, { type SearchResult as Hit } from 'minisearch';
import { editDistance } from '../match/spelling.ts';
import { normaliseText } from '../normalise.ts';
import type { Catalog, Minutes } from '../schema.ts';
import { type Entry, entriesOf, FIELDS, type Field, type SearchKind } from './entries.ts';
import { type AskedWord, readQuestion } from './question.ts';
import {
  BEGINNING,
  FAR_BEHIND,
  FIELD_WEIGHTS,
  KIND_WEIGHT,
  LEAST_SHARE,
  MISTAKE,
  UNIVERSAL,
  WHOLE_NAME,
  WORD_WEIGHTS,
} from './weights.ts';

export type { SearchKind };

/** One thing found; `id` is a guide's or process's id or a department's name. */
export interface SearchResult {
  id: string;
  kind: SearchKind;
  title: string;
  /** For whom it is. */
  detail: string;
  /** How long it takes; null where the handbook does not say so. */
  minutes: Minutes | null;
  /** Another name or a step by which it was found, where its own name does not show why. */
  foundBy: string | null;
}

/** Results of one heading, best first; the group of the best result comes first. */
export interface SearchGroup {
  label: string;
  results: SearchResult[];
}

/** A catalog's search index; building it is linear in the catalog's size. */
export interface CatalogSearch {
  /** Ranked and grouped; nothing for a question without words, and for what the catalog does not have. */
  find(question: string): SearchGroup[];
}

const MOST_RESULTS = 24;
const MOST_PER_GROUP = 8;

/** Builds the search index of a catalog. */
export function createSearch(catalog: Catalog): CatalogSearch {
  const entries = entriesOf(catalog);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: [...FIELDS],
    processTerm: (term) => normaliseText(term) || null,
    tokenize: (text) => normaliseText(text).split(' '),
  });
  index.addAll(entries);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const ofPlaces = new Set(
    entries.flatMap(({ role, department, kind, title }) =>
      normaliseText([role, department, kind === 'department' ? title : ''].join(' ')).split(' '),
    ),
  );
  const isOfPlace = (word: string) => ofPlaces.has(word);
  return {
    find(question) {
      const asked = readQuestion(question, isOfPlace);
      return asked.length === 0 ? [] : group(rank(index, byKey, asked, isOfPlace));
    },
  };
}

type Index = MiniSearch<Entry>;

/** How well one word of the question fits an entry, and by which field. */
interface Fit {
  share: number;
  field: Field | null;
}

interface Ranked {
  entry: Entry;
  score: number;
  fits: readonly Fit[];
  asked: readonly AskedWord[];
}

function rank(
  index: Index,
  byKey: ReadonlyMap<string, Entry>,
  asked: readonly AskedWord[],
  isOfPlace: (word: string) => boolean,
): Ranked[] {
  const fits = asked.map((word) => fitsOf(index, byKey, word));
  const weights = weightsOf(asked, fits, byKey.size);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const namesPlace = asked.some((word) => word.meanings.flat().some(isOfPlace));
  const keys = new Set(fits.flatMap((each) => [...each.keys()]));
  const ranked: Ranked[] = [];
  for (const key of keys) {
    const entry = byKey.get(key);
    if (!entry) continue;
    const own = fits.map((each) => each.get(key) ?? NO_FIT);
    const share = own.reduce((sum, fit, at) => sum + fit.share * (weights[at] ?? 0), 0) / total;
    if (share < LEAST_SHARE) continue;
    const universal = entry.universal && !namesPlace ? UNIVERSAL : 0;
    const score = share + WHOLE_NAME * nameShare(entry, asked) + universal;
    ranked.push({ entry, score, fits: own, asked });
  }
  ranked.sort((a, b) => b.score - a.score || KINDS[a.entry.kind] - KINDS[b.entry.kind]);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score > best * FAR_BEHIND).slice(0, MOST_RESULTS);
}

const NO_FIT: Fit = { share: 0, field: null };
const KINDS: Record<SearchKind, number> = { guide: 0, process: 1, department: 2 };

/** Rare words tell more than frequent ones; where all say little each counts the same. */
function weightsOf(
  asked: readonly AskedWord[],
  fits: readonly ReadonlyMap<string, Fit>[],
  entries: number,
): number[] {
  const weights = asked.map(({ weight }, at) => {
    const found = fits[at]?.size ?? 0;
    const rarity = Math.log(1 + entries / (1 + found)) / Math.log(1 + entries);
    return weight === 'telling' ? 0.5 + rarity / 2 : WORD_WEIGHTS[weight];
  });
  return asked.some(({ weight }) => weight === 'telling') ? weights : asked.map(() => 1);
}

function fitsOf(
  index: Index,
  byKey: ReadonlyMap<string, Entry>,
  word: AskedWord,
): Map<string, Fit> {
  const fits = new Map<string, Fit>();
  const keep = (key: string, fit: Fit) => {
    if (fit.share > (fits.get(key)?.share ?? 0)) fits.set(key, fit);
  };
  for (const meaning of word.meanings) {
    for (const [key, fit] of fitsOfMeaning(index, meaning)) keep(key, fit);
  }
  if (word.types.size === 0) return fits;
  for (const [key, { types }] of byKey) {
    if (!types.isDisjointFrom(word.types)) keep(key, { share: KIND_WEIGHT, field: null });
  }
  return fits;
}

/** Of a long form every word has to fit, and the worst of them says how well. */
function fitsOfMeaning(index: Index, words: readonly string[]): Map<string, Fit> {
  const [first = new Map<string, Fit>(), ...others] = words.map((word) => fitsOfWord(index, word));
  for (const [key, fit] of first) {
    const worst = others.reduce((least: Fit, each) => {
      const own = each.get(key) ?? NO_FIT;
      return own.share < least.share ? own : least;
    }, fit);
    if (worst.share > 0) first.set(key, worst);
    else first.delete(key);
  }
  return first;
}

function fitsOfWord(index: Index, word: string): Map<string, Fit> {
  const hits = index.search(word, {
    prefix: true,
    fuzzy: mistakesIn(word),
    tokenize: (text) => [text],
  });
  return new Map(hits.map((hit) => [String(hit.id), fitOf(hit, word)]));
}

/** Two letters that change places count as two mistakes in the index, and as one here. */
function mistakesIn(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 12 ? 2 : 3;
}

function fitOf(hit: Hit, word: string): Fit {
  let best = NO_FIT;
  for (const [term, fields] of Object.entries(hit.match)) {
    const share = likeness(word, term);
    for (const field of fields as Field[]) {
      const weighted = share * FIELD_WEIGHTS[field];
      if (weighted > best.share) best = { share: weighted, field };
    }
  }
  return best;
}

/** 1 for the word itself, less for a beginning, least for a typing mistake; 0 for another word. */
function likeness(word: string, term: string): number {
  if (word === term) return 1;
  if (term.startsWith(word)) {
    const share = word.length / term.length;
    return BEGINNING.least + (BEGINNING.most - BEGINNING.least) * share;
  }
  // A word that is not typed to its end may hold a mistake already.
  const begun = editDistance(word, term.slice(0, word.length));
  const mistakes = Math.min(editDistance(word, term), begun + 0.5);
  const left = 1 - (MISTAKE.costPerShare * mistakes) / word.length;
  return left < MISTAKE.floor ? 0 : left;
}

/** How much of an entry's name, at best, is in the question: 1 for all of it. */
function nameShare({ title, aliases }: Entry, asked: readonly AskedWord[]): number {
  const words = new Set(asked.flatMap(({ meanings }) => meanings.flat()));
  const shareOf = (name: string) => {
    const own = normaliseText(name).split(' ');
    return own.filter((word) => words.has(word)).length / own.length;
  };
  return Math.max(shareOf(title), ...aliases.split('\n').map((name) => shareOf(name) * 0.9));
}

function group(ranked: readonly Ranked[]): SearchGroup[] {
  const groups = new Map<string, SearchResult[]>();
  for (const each of ranked) {
    const results = groups.get(each.entry.group) ?? [];
    if (results.length < MOST_PER_GROUP) results.push(resultOf(each));
    groups.set(each.entry.group, results);
  }
  return [...groups].map(([label, results]) => ({ label, results }));
}

function resultOf({ entry, fits, asked }: Ranked): SearchResult {
  const { id, kind, name, detail, minutes } = entry;
  return { id, kind, title: name, detail, minutes, foundBy: foundBy(entry, fits, asked) };
}

function foundBy(
  { aliases, stepNames }: Entry,
  fits: readonly Fit[],
  asked: readonly AskedWord[],
): string | null {
  const shown = fits.flatMap(({ field }, at) =>
    field === 'aliases' || field === 'steps' ? [{ field, word: asked[at]?.typed ?? '' }] : [],
  );
  const [first] = shown;
  if (!first) return null;
  const names = first.field === 'steps' ? stepNames : aliases.split('\n');
  const starts = (name: string) =>
    normaliseText(name)
      .split(' ')
      .filter((own) => shown.some(({ word }) => own.startsWith(word))).length;
  const [best] = [...names].sort((a, b) => starts(b) - starts(a));
  return best && starts(best) > 0 ? best : null;
}
