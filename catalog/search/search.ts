/** Finds guides, processes and departments by a few typed letters. */
import MiniSearch, { type SearchResult as Hit } from 'minisearch';
import { editDistance } from '../match/spelling.ts';
import { stem } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';
import type { Catalog, Minutes } from '../schema.ts';
import { type Entry, entriesOf, FIELDS, type Field, type SearchKind } from './entries.ts';
import { type AskedWord, type KnownWords, readQuestion } from './question.ts';
import {
  BEGINNING,
  EVERY_ROLE,
  FAR_BEHIND,
  FIELD_WEIGHTS,
  KIND_WEIGHT,
  LEAST_SHARE,
  LEAST_SHARE_OF_SENTENCE,
  MISTAKE,
  OTHER_NAME,
  ROLE_WITHIN_DEPARTMENT,
  SAME_STEM,
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
/** Names are compared word by word for this many only. */
const MOST_COMPARED = 60;

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
  const here = new Set(entries.flatMap(wordsOf));
  const known: KnownWords = {
    isOfPlace: (word) => ofPlaces.has(word),
    isHere: (word) => here.has(word),
  };
  return {
    find(question) {
      const asked = readQuestion(question, known);
      return asked.length === 0 ? [] : group(rank({ index, byKey, known }, asked));
    },
  };
}

/** Words of its names; first letters are none. */
function wordsOf({ title, aliases, role, department, steps }: Entry): string[] {
  return normaliseText([title, aliases, role, department, steps].join(' ')).split(' ');
}

interface Searched {
  index: MiniSearch<Entry>;
  byKey: ReadonlyMap<string, Entry>;
  known: KnownWords;
}

type Index = Searched['index'];

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

function rank({ index, byKey, known }: Searched, asked: readonly AskedWord[]): Ranked[] {
  const fits = asked.map((word) => fitsOf(index, byKey, word));
  const weights = weightsOf(asked, fits, byKey.size);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const places = asked.map(({ meanings }) => meanings.flat().some(known.isOfPlace));
  const least = isSentence(asked) ? LEAST_SHARE_OF_SENTENCE : LEAST_SHARE;
  const ranked: Ranked[] = [];
  for (const key of new Set(fits.flatMap((each) => [...each.keys()]))) {
    const entry = byKey.get(key);
    if (!entry) continue;
    const own = withEveryRole(
      entry,
      fits.map((each) => each.get(key) ?? NO_FIT),
      asked,
      places,
    );
    const share = own.reduce((sum, fit, at) => sum + fit.share * (weights[at] ?? 0), 0) / total;
    const universal = entry.universal && !places.includes(true) ? UNIVERSAL : 0;
    if (share >= least) ranked.push({ entry, score: share + universal, fits: own, asked });
  }
  return best(ranked, MOST_COMPARED)
    .map((each) => ({
      ...each,
      score: each.score + WHOLE_NAME * nameShare(each.entry, asked, weights),
    }))
    .sort(byScore)
    .filter(({ score }, _, [first]) => score > (first?.score ?? 0) * FAR_BEHIND)
    .slice(0, MOST_RESULTS);
}

/** The first of these by score. */
function best(ranked: readonly Ranked[], most: number): Ranked[] {
  return [...ranked].sort(byScore).slice(0, most);
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || KINDS[a.entry.kind] - KINDS[b.entry.kind];
}

/** What every role shares is that of the role or department which is asked for, where the rest fits. */
function withEveryRole(
  entry: Entry,
  fits: readonly Fit[],
  asked: readonly AskedWord[],
  places: readonly boolean[],
): readonly Fit[] {
  const saysWhich = fits.some(
    ({ share }, at) => !places[at] && share > LEAST_SHARE && asked[at]?.weight === 'telling',
  );
  if (!entry.universal || !saysWhich) return fits;
  return fits.map((fit, at) =>
    places[at] && fit.share < EVERY_ROLE ? { share: EVERY_ROLE, field: null } : fit,
  );
}

const NO_FIT: Fit = { share: 0, field: null };
const KINDS: Record<SearchKind, number> = { guide: 0, process: 1, department: 2 };

/**
 * Rare words tell more than frequent ones. A word that stands
 * nowhere counts in full, but for one in a sentence, which holds words that nobody would look up.
 */
function weightsOf(
  asked: readonly AskedWord[],
  fits: readonly ReadonlyMap<string, Fit>[],
  entries: number,
): number[] {
  return asked.map(({ weight }, at) => {
    const found = fits[at]?.size ?? 0;
    if (weight !== 'telling') return WORD_WEIGHTS[found === 0 ? 'asking' : weight];
    if (found === 0 && isSentence(asked)) return WORD_WEIGHTS.unknownInSentence;
    const rarity = Math.log(1 + entries / (1 + found)) / Math.log(1 + entries);
    return 0.5 + rarity / 2;
  });
}

/** Words of another language stand beside others of it that the vocabulary does not hold. */
function isSentence(asked: readonly AskedWord[]): boolean {
  return (
    asked.some(({ isForeign }) => isForeign) ||
    (asked.length >= 4 && asked.some(({ weight }) => weight === 'asking'))
  );
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
    for (const [key, fit] of fitsOfMeaning(index, byKey, meaning)) keep(key, fit);
  }
  if (word.types.size === 0) return fits;
  for (const [key, { types }] of byKey) {
    if ([...types()].some((type) => word.types.has(type)))
      keep(key, { share: KIND_WEIGHT, field: null });
  }
  return fits;
}

/**
 * Of a long form every word has to fit, and the worst of them says how well. Words that stand in several
 * steps name none of them.
 */
function fitsOfMeaning(
  index: Index,
  byKey: Searched['byKey'],
  words: readonly string[],
): Map<string, Fit> {
  const [first = new Map<string, Fit>(), ...others] = words.map((word) => fitsOfWord(index, word));
  for (const [key, fit] of first) {
    const worst = others.reduce((least: Fit, each) => {
      const own = each.get(key) ?? NO_FIT;
      return own.share < least.share ? own : least;
    }, fit);
    const isSpread = others.length > 0 && (fit.field === 'steps' || worst.field === 'steps');
    const isNamed = !isSpread || byKey.get(key)?.stepNames.some((name) => holds(name, words));
    if (worst.share > 0 && isNamed) first.set(key, worst);
    else first.delete(key);
  }
  return first;
}

function holds(name: string, words: readonly string[]): boolean {
  const own = normaliseText(name).split(' ');
  return words.every((word) => closest(word, own) > 0);
}

/** Typing mistakes are looked for only where nothing is called so or begins so. */
function fitsOfWord(index: Index, word: string): Map<string, Fit> {
  const root = stem(word);
  const begun = root.length < SHORTEST_ROOT ? [word] : new Set([word, root]);
  const fits = new Map<string, Fit>();
  for (const each of begun) keepBest(fits, index.search(each, { ...ONE_WORD, prefix: true }), word);
  if (fits.size === 0 && word.length >= SHORTEST_MISTAKEN) {
    keepBest(fits, index.search(word, { ...ONE_WORD, fuzzy: mistakesIn(word) }), word);
  }
  return fits;
}

const ONE_WORD = { tokenize: (text: string) => [text] };
const SHORTEST_MISTAKEN = 4;
const SHORTEST_ROOT = 4;

function keepBest(fits: Map<string, Fit>, hits: readonly Hit[], word: string): void {
  for (const hit of hits) {
    const fit = fitOf(hit, word);
    const key = String(hit.id);
    if (fit.share > (fits.get(key)?.share ?? 0)) fits.set(key, fit);
  }
}

/** Two letters that change places count as two mistakes in the index, and as one here. */
function mistakesIn(word: string): number {
  return word.length < 12 ? 2 : 3;
}

function fitOf(hit: Hit, word: string): Fit {
  let best = NO_FIT;
  for (const [term, fields] of Object.entries(hit.match)) {
    const share = likeness(word, term);
    for (const field of fields as Field[]) {
      const isRoleWithin = field === 'role' && String(hit.id).startsWith('department:');
      const weighted = share * (isRoleWithin ? ROLE_WITHIN_DEPARTMENT : FIELD_WEIGHTS[field]);
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
  if (stem(word) === stem(term)) return SAME_STEM;
  // A word that is not typed to its end may hold a mistake already.
  const begun = editDistance(word, term.slice(0, word.length));
  const mistakes = Math.min(editDistance(word, term), begun + 0.5);
  const left = 1 - (MISTAKE.costPerShare * mistakes) / word.length;
  return left < MISTAKE.floor ? 0 : left;
}

/** How much of one of an entry's names, at best, is in the question, and of the question in it: 0 to 1. */
function nameShare(
  { title, aliases, role, steps, kind }: Entry,
  asked: readonly AskedWord[],
  weights: readonly number[],
): number {
  const total = weights.reduce((sum, each) => sum + each, 0);
  const shareOf = (name: string) => {
    const own = normaliseText(name).split(' ');
    const inName = asked.map(({ meanings }) =>
      Math.max(...meanings.map((words) => meanOf(words.map((word) => closest(word, own))))),
    );
    const words = asked.flatMap(({ meanings }) => meanings.flat());
    const inQuestion = meanOf(own.map((term) => closest(term, words)));
    const ofQuestion = inName.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0) / total;
    return inQuestion * ofQuestion;
  };
  const others = [aliases, role, kind === 'process' ? steps : ''].join('\n').split('\n');
  return Math.max(
    shareOf(title),
    ...others.filter(Boolean).map((name) => shareOf(name) * OTHER_NAME),
  );
}

function closest(word: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => likeness(word, other)));
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
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
    asked[at]?.weight === 'telling' && (field === 'aliases' || field === 'steps')
      ? [{ field, word: asked[at].typed }]
      : [],
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
