/** Finds guides, processes and departments by a few typed letters. */
import { normaliseText } from '../normalise.ts';
import type { Catalog, Minutes } from '../schema.ts';
import type { SearchKind } from './entries.ts';
import { type Fit, Fits } from './fits.ts';
import { type Likeness, rememberedLikeness } from './likeness.ts';
import {
  bitsOf,
  type FoundEntry,
  kindAt,
  openEntries,
  type PackedSearch,
  packCatalog,
} from './packed-search.ts';
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
import { openWords, type WordIndex } from './word-index.ts';

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

/** Builds a catalog's search index and opens it. */
export function createSearch(catalog: Catalog): CatalogSearch {
  return openSearch(packCatalog(catalog));
}

/** Opens an index that was built before. */
export function openSearch(packed: PackedSearch): CatalogSearch {
  const firstDepartment = packed.guides + packed.processes;
  const entries = firstDepartment + packed.departments;
  const index = openWords(packed, { entries, firstDepartment });
  const known: KnownWords = {
    isOfPlace: (word) =>
      index.stands(
        word,
        (field, at) =>
          field === 'role' ||
          field === 'department' ||
          (field === 'title' && at >= firstDepartment),
      ),
    // First letters are no words of a name.
    isHere: (word) => index.stands(word, (field) => field !== 'short'),
  };
  const searched = { packed, entries, index, known, entryAt: openEntries(packed) };
  return {
    find(question) {
      const asked = readQuestion(question, known);
      return asked.length === 0
        ? []
        : group(rank({ ...searched, alike: rememberedLikeness() }, asked));
    },
  };
}

interface Searched {
  packed: PackedSearch;
  /** How many there are. */
  entries: number;
  index: WordIndex;
  entryAt: (at: number) => FoundEntry;
  known: KnownWords;
  alike: Likeness;
}

interface Ranked extends Candidate {
  entry: FoundEntry;
  fits: readonly Fit[];
  asked: readonly AskedWord[];
}

function rank(searched: Searched, asked: readonly AskedWord[]): Ranked[] {
  const { known, alike, entryAt } = searched;
  const fits = asked.map((word) => fitsOf(searched, word));
  const weights = weightsOf(asked, fits, searched.entries);
  const places = asked.map(({ meanings }) => meanings.flat().some(known.isOfPlace));
  return bestOf(searched, { asked, fits, weights, places })
    .map((each): Ranked => {
      const entry = entryAt(each.at);
      const score = each.score + WHOLE_NAME * nameShare(entry, asked, weights, alike);
      return { ...each, score, entry, asked, fits: fits.map((own) => own.fitAt(each.at)) };
    })
    .sort(byScore)
    .filter(({ score }, _, [first]) => score > (first?.score ?? 0) * FAR_BEHIND)
    .slice(0, MOST_RESULTS);
}

/** A question, with what each of its words counts and fits. */
interface Weighed {
  asked: readonly AskedWord[];
  fits: readonly Fits[];
  weights: readonly number[];
  /** For each word whether it names a role or department. */
  places: readonly boolean[];
}

interface Candidate {
  at: number;
  kind: SearchKind;
  score: number;
  /** In how many fields the words stand, and how often. */
  fields: number;
  times: number;
}

function bestOf({ packed, entries }: Searched, weighed: Weighed): Candidate[] {
  const { asked, fits, weights, places } = weighed;
  giveEveryRole(packed.universal, weighed);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const least = isSentence(asked) ? LEAST_SHARE_OF_SENTENCE : LEAST_SHARE;
  const forAll = places.includes(true) ? 0 : UNIVERSAL;
  const best = new Best(MOST_COMPARED);
  for (let at = 0; at < entries; at += 1) {
    let sum = 0;
    for (let word = 0; word < fits.length; word += 1) {
      sum += (fits[word]?.shares[at] ?? 0) * (weights[word] ?? 0);
    }
    const share = sum / total;
    const score = share + (packed.universal[at] ? forAll : 0);
    if (share < least || !best.takes(score)) continue;
    best.add({
      at,
      kind: kindAt(packed, at),
      score,
      fields: fits.reduce((all, each) => all + each.fieldsAt(at), 0),
      times: fits.reduce((all, each) => all + each.timesAt(at), 0),
    });
  }
  return best.all;
}

/** The first of many by score; sorting all of them would take longer than finding them. */
class Best {
  readonly all: Candidate[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Whether one of this score may be among the first. */
  takes(score: number): boolean {
    return this.all.length < this.most || score >= (this.all.at(-1)?.score ?? 0);
  }

  add(candidate: Candidate): void {
    const before = this.all.findIndex((each) => byScore(candidate, each) < 0);
    this.all.splice(before < 0 ? this.all.length : before, 0, candidate);
    if (this.all.length > this.most) this.all.pop();
  }
}

function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score || KINDS[a.kind] - KINDS[b.kind] || b.fields - a.fields || b.times - a.times
  );
}

/** What every role shares is that of the role or department which is asked for, where the rest fits. */
function giveEveryRole(universal: Uint8Array, { asked, fits, places }: Weighed): void {
  const isWhich = (word: number) => !places[word] && asked[word]?.weight === 'telling';
  const ofPlace = fits.filter((_, word) => places[word]);
  const telling = fits.filter((_, word) => isWhich(word));
  if (ofPlace.length === 0) return;
  for (const { found, shares } of telling) {
    for (const at of found) {
      if (!universal[at] || (shares[at] ?? 0) <= LEAST_SHARE) continue;
      for (const each of ofPlace) each.keepShare(at, EVERY_ROLE);
    }
  }
}

const KINDS: Record<SearchKind, number> = { guide: 0, process: 1, department: 2 };

/**
 * Rare words tell more than frequent ones. A word that stands
 * nowhere counts in full, but for one in a sentence, which holds words that nobody would look up.
 */
function weightsOf(asked: readonly AskedWord[], fits: readonly Fits[], entries: number): number[] {
  return asked.map(({ weight }, at) => {
    const found = fits[at]?.found.length ?? 0;
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
  const fits = new Fits(searched.entries);
  for (const [order, meaning] of word.meanings.entries()) {
    const left = 1 - order * LATER_MEANING;
    const own = fitsOfMeaning(searched, meaning);
    for (const at of own.found) fits.keepBetter(at, own, left);
  }
  const types = bitsOf(word.types);
  if (types === 0) return fits;
  for (const [at, own] of searched.packed.types.entries()) {
    if (own & types) fits.keepShare(at, KIND_WEIGHT);
  }
  return fits;
}

/**
 * Of a long form every word has to fit, and the worst of them says how well. Words that stand in several
 * steps name none of them.
 */
function fitsOfMeaning(
  { index, entries, entryAt, alike }: Searched,
  words: readonly string[],
): Fits {
  const [first = new Fits(entries), ...others] = words.map((word) => index.fitsOf(word));
  if (others.length === 0) return first;
  const all = new Fits(entries);
  for (const at of first.found) {
    const worst = others.reduce(
      (least, each) => ((each.shares[at] ?? 0) < (least.shares[at] ?? 0) ? each : least),
      first,
    );
    const isSpread = first.fieldAt(at) === 'steps' || worst.fieldAt(at) === 'steps';
    const isNamed = !isSpread || stepNamesOf(entryAt(at)).some((name) => holds(name, words, alike));
    if (isNamed) all.keepBetter(at, worst, 1);
  }
  return all;
}

function stepNamesOf({ steps }: FoundEntry): string[] {
  return steps === '' ? [] : steps.split('\n');
}

function holds(name: string, words: readonly string[], alike: Likeness): boolean {
  const own = normaliseText(name).split(' ');
  return words.every((word) => closest(word, own, alike) > 0);
}

/** How much of one of an entry's names, at best, is in the question, and of the question in it: 0 to 1. */
function nameShare(
  { title, aliases, role, steps, kind }: FoundEntry,
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
  entry: FoundEntry,
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
  const names = first.field === 'steps' ? stepNamesOf(entry) : entry.aliases.split('\n');
  const starts = (name: string) =>
    normaliseText(name)
      .split(' ')
      .filter((own) => shown.some(({ word }) => own.startsWith(word))).length;
  const [best] = [...names].sort((a, b) => starts(b) - starts(a));
  return best && starts(best) > 0 ? best : null;
}
