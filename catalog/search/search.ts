/** Finds guides, processes and departments by a few typed letters. */
import { normaliseText } from '../normalise.ts';
import type { Catalog, Minutes } from '../schema.ts';
import { type Entry, entriesOf, type SearchKind } from './entries.ts';
import { type Likeness, rememberedLikeness } from './likeness.ts';
import { type AskedWord, type KnownWords, readQuestion } from './question.ts';
import {
  EVERY_ROLE,
  FAR_BEHIND,
  KIND_WEIGHT,
  LATER_MEANING,
  LEAST_SHARE,
  LEAST_SHARE_OF_SENTENCE,
  OTHER_NAME,
  UNIVERSAL,
  WHOLE_NAME,
  WORD_WEIGHTS,
} from './weights.ts';
import { type Fit, type Fits, indexWords, NO_FIT, type WordIndex } from './word-index.ts';

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
  const index = indexWords(entries);
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
      return asked.length === 0
        ? []
        : group(rank({ index, entries, known, alike: rememberedLikeness() }, asked));
    },
  };
}

/** Words of its names; first letters are none. */
function wordsOf({ title, aliases, role, department, steps }: Entry): string[] {
  return normaliseText([title, aliases, role, department, steps].join(' ')).split(' ');
}

interface Searched {
  index: WordIndex;
  entries: readonly Entry[];
  known: KnownWords;
  alike: Likeness;
}

interface Ranked {
  entry: Entry;
  score: number;
  fits: readonly Fit[];
  asked: readonly AskedWord[];
}

function rank(searched: Searched, asked: readonly AskedWord[]): Ranked[] {
  const { entries, known, alike } = searched;
  const fits = asked.map((word) => fitsOf(searched, word));
  const weights = weightsOf(asked, fits, entries.length);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const places = asked.map(({ meanings }) => meanings.flat().some(known.isOfPlace));
  const least = isSentence(asked) ? LEAST_SHARE_OF_SENTENCE : LEAST_SHARE;
  const ranked = new Best(MOST_COMPARED);
  for (const at of new Set(fits.flatMap((each) => [...each.keys()]))) {
    const entry = entries[at];
    if (!entry) continue;
    const own = withEveryRole(
      entry,
      fits.map((each) => each.get(at) ?? NO_FIT),
      asked,
      places,
    );
    const share = own.reduce((sum, fit, word) => sum + fit.share * (weights[word] ?? 0), 0) / total;
    const universal = entry.universal && !places.includes(true) ? UNIVERSAL : 0;
    if (share >= least) ranked.add({ entry, score: share + universal, fits: own, asked });
  }
  return ranked.all
    .map((each) => ({
      ...each,
      score: each.score + WHOLE_NAME * nameShare(each.entry, asked, weights, alike),
    }))
    .sort(byScore)
    .filter(({ score }, _, [first]) => score > (first?.score ?? 0) * FAR_BEHIND)
    .slice(0, MOST_RESULTS);
}

/** The first of many by score; sorting all of them would take longer than finding them. */
class Best {
  readonly all: Ranked[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(ranked: Ranked): void {
    const last = this.all.at(-1);
    if (this.all.length === this.most && last && byScore(ranked, last) >= 0) return;
    const before = this.all.findIndex((each) => byScore(ranked, each) < 0);
    this.all.splice(before < 0 ? this.all.length : before, 0, ranked);
    if (this.all.length > this.most) this.all.pop();
  }
}

function byScore(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    KINDS[a.entry.kind] - KINDS[b.entry.kind] ||
    sumOf(b, 'fields') - sumOf(a, 'fields') ||
    sumOf(b, 'times') - sumOf(a, 'times')
  );
}

function sumOf({ fits }: Ranked, what: 'fields' | 'times'): number {
  return fits.reduce((sum, fit) => sum + fit[what], 0);
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
    places[at] && fit.share < EVERY_ROLE ? { ...NO_FIT, share: EVERY_ROLE } : fit,
  );
}

const KINDS: Record<SearchKind, number> = { guide: 0, process: 1, department: 2 };

/**
 * Rare words tell more than frequent ones. A word that stands
 * nowhere counts in full, but for one in a sentence, which holds words that nobody would look up.
 */
function weightsOf(asked: readonly AskedWord[], fits: readonly Fits[], entries: number): number[] {
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

function fitsOf(searched: Searched, word: AskedWord): Fits {
  const fits: Fits = new Map();
  const keep = (at: number, fit: Fit) => {
    if (fit.share > (fits.get(at)?.share ?? 0)) fits.set(at, fit);
  };
  for (const [order, meaning] of word.meanings.entries()) {
    const left = 1 - order * LATER_MEANING;
    for (const [at, fit] of fitsOfMeaning(searched, meaning)) {
      keep(at, { ...fit, share: fit.share * left });
    }
  }
  if (word.types.size === 0) return fits;
  for (const [at, { types }] of searched.entries.entries()) {
    if ([...types()].some((type) => word.types.has(type))) {
      keep(at, { ...NO_FIT, share: KIND_WEIGHT });
    }
  }
  return fits;
}

/**
 * Of a long form every word has to fit, and the worst of them says how well. Words that stand in several
 * steps name none of them.
 */
function fitsOfMeaning({ index, entries, alike }: Searched, words: readonly string[]): Fits {
  const [first = new Map<number, Fit>(), ...others] = words.map((word) => index.fitsOf(word));
  if (others.length === 0) return first;
  for (const [at, fit] of first) {
    const worst = others.reduce((least: Fit, each) => {
      const own = each.get(at) ?? NO_FIT;
      return own.share < least.share ? own : least;
    }, fit);
    const isSpread = fit.field === 'steps' || worst.field === 'steps';
    const isNamed = !isSpread || entries[at]?.stepNames.some((name) => holds(name, words, alike));
    if (worst.share > 0 && isNamed) first.set(at, worst);
    else first.delete(at);
  }
  return first;
}

function holds(name: string, words: readonly string[], alike: Likeness): boolean {
  const own = normaliseText(name).split(' ');
  return words.every((word) => closest(word, own, alike) > 0);
}

/** How much of one of an entry's names, at best, is in the question, and of the question in it: 0 to 1. */
function nameShare(
  { title, aliases, role, steps, kind }: Entry,
  asked: readonly AskedWord[],
  weights: readonly number[],
  alike: Likeness,
): number {
  const total = weights.reduce((sum, each) => sum + each, 0);
  const shareOf = (name: string) => {
    const own = normaliseText(name).split(' ');
    const inName = asked.map(({ meanings }) =>
      Math.max(...meanings.map((words) => meanOf(words.map((word) => closest(word, own, alike))))),
    );
    const words = asked.flatMap(({ meanings }) => meanings.flat());
    const inQuestion = meanOf(own.map((term) => closest(term, words, alike)));
    const ofQuestion = inName.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0) / total;
    return inQuestion * ofQuestion;
  };
  const others = [aliases, role, kind === 'process' ? steps : ''].join('\n').split('\n');
  return Math.max(
    shareOf(title),
    ...others.filter(Boolean).map((name) => shareOf(name) * OTHER_NAME),
  );
}

function closest(word: string, others: readonly string[], alike: Likeness): number {
  return Math.max(0, ...others.map((other) => alike(word, other)));
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
