/** What a person has typed, read word by word. */
import { FIELD_TERMS } from '../../vocabulary/field-terms.ts';
import { LOOK_UPS, STAGES, together } from '../../vocabulary/languages.ts';
import { STAGE_TYPES, type StageType } from '../../vocabulary/stage-types.ts';
import { normalAbbreviations, normalWords } from '../match/known-terms.ts';
import { isEmptyWord } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';
import { type TermTable, termTable } from './term-table.ts';

/** A word of a question, or the words that a short form stands for. */
export interface AskedWord {
  /** As it was typed, normalised. */
  typed: string;
  /** What it may mean: the word itself first, then each long form or English name as its words. */
  meanings: readonly (readonly string[])[];
  /** Words of a question ("who", "how long") and words that every interview's name may hold say little. */
  weight: 'telling' | 'common' | 'asking';
  /** Kinds of stage that this word, alone or with its neighbours, means in any language. */
  types: ReadonlySet<StageType>;
  /** Whether only the vocabulary knows it, and no name here. */
  isForeign: boolean;
}

/** What is known of a word in the catalog that is searched. */
export interface KnownWords {
  /** Whether it names a role or department here. */
  isOfPlace(word: string): boolean;
  /** Whether it stands in any name here. */
  isHere(word: string): boolean;
}

const SHORT = normalAbbreviations(STAGES.map(({ abbreviations }) => abbreviations));
const LONGEST_RUN = 4;
/** More words are no look-up any more. */
const MOST_WORDS = 24;

interface Known {
  kinds: TermTable<StageType>;
  meanings: TermTable<string>;
  /** Words of a question. */
  asking: ReadonlySet<string>;
  /** Words that every interview's name may hold, in whatever language. */
  empty: ReadonlySet<string>;
}
let vocabulary: Known | undefined;

/** Made when somebody first looks something up: the worker that holds the search answers pages as well. */
function knownWords(): Known {
  vocabulary ??= {
    asking: new Set(normalWords(together(LOOK_UPS, ({ asking }) => asking))),
    empty: new Set(normalWords(together(STAGES, ({ empty }) => empty))),
    kinds: termTable(
      STAGE_TYPES.map((type) => [
        type,
        together(STAGES, ({ kinds, hints }) => [
          ...kinds[type],
          ...(type in hints ? hints[type as keyof typeof hints] : []),
        ]),
      ]),
    ),
    meanings: termTable(
      FIELD_TERMS.map((term) => [term, together(LOOK_UPS, ({ meanings }) => meanings[term])]),
    ),
  };
  return vocabulary;
}

/** The words of a question; a word that names something here is never one that only asks ("IT"). */
export function readQuestion(text: string, known: KnownWords): AskedWord[] {
  const typed = normaliseText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const { kinds, meanings, asking } = knownWords();
  const types = runsIn(typed, kinds);
  const named = runsIn(typed, meanings);
  const isQuestion = typed.filter((word) => asking.has(word)).length > 1;
  return typed.map((word, at) => ({
    typed: word,
    meanings: [
      [word],
      ...longForms(word, known),
      ...(named[at] ?? []).map((each) => each.split(' ')),
    ],
    weight: weightOf(word, known, isQuestion || (at > 0 && known.isOfPlace(typed[at - 1] ?? ''))),
    types: new Set(types[at]),
    isForeign: (named[at] ?? []).length > 0 && !known.isHere(word) && !SHORT.has(word),
  }));
}

const SHORTEST_SHORT = 2;
const LONGEST_SHORT = 4;

/** What a short form stands for, also that of several: "PMs". */
function longForms(word: string, { isHere }: KnownWords): string[][] {
  const long = SHORT.get(word);
  if (long) return [long.split(' ')];
  const one = word.replace(/s$/, '');
  const isShort = one.length >= SHORTEST_SHORT && one.length <= LONGEST_SHORT && one !== word;
  if (!isShort || isHere(word)) return [];
  return [[one], ...(SHORT.get(one) ? [SHORT.get(one)?.split(' ') ?? []] : [])];
}

function weightOf(
  word: string,
  { isOfPlace, isHere }: KnownWords,
  mayAsk: boolean,
): AskedWord['weight'] {
  const { asking, empty } = knownWords();
  if (isEmptyWord(word) || (empty.has(word) && !isHere(word))) return 'common';
  const asks = asking.has(word) && !isOfPlace(word);
  // "take" asks in "how long does it take", and begins a name in "take h"; "team" says nothing in "legal team".
  return asks && (mayAsk || !isHere(word)) ? 'asking' : 'telling';
}

/** For each word what it means alone or in a run with its neighbours; the longest run counts. */
function runsIn<Value>(words: readonly string[], table: TermTable<Value>): Value[][] {
  const found: Value[][] = words.map(() => []);
  for (let length = Math.min(LONGEST_RUN, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = found.slice(at, at + length);
      if (run.some((each) => each.length > 0)) continue;
      const values = table(words.slice(at, at + length).join(' '));
      for (const each of run) each.push(...values);
    }
  }
  return found;
}
