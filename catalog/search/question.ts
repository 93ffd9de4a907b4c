/** What a person has typed, read word by word. */
import { INTERVIEWS, STAGES, together } from '../../vocabulary/languages.ts';
import { STAGE_TYPES, type StageType } from '../../vocabulary/stage-types.ts';
import { normalAbbreviations, normalPattern, normalWords } from '../match/known-terms.ts';
import { isEmptyWord } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';

/** A word of a question, or the words that a short form stands for. */
export interface AskedWord {
  /** As it was typed, normalised. */
  typed: string;
  /** What it may mean: the word itself first, then each long form as its words. */
  meanings: readonly (readonly string[])[];
  /** Words of a question ("who", "how long") and words that every interview's name may hold say little. */
  weight: 'telling' | 'common' | 'asking';
  /** Kinds of stage that this word, alone or with its neighbours, means in any language. */
  types: ReadonlySet<StageType>;
}

const ASKING = new Set(normalWords(together(INTERVIEWS, ({ asking }) => asking)));
const SHORT = normalAbbreviations(STAGES.map(({ abbreviations }) => abbreviations));
const LONGEST_KIND = 4;
/** More words are no look-up any more. */
const MOST_WORDS = 24;

/**
 * The words of a question. `known` tells the words that name roles and departments here: such a word is
 * never one that only asks ("IT", "people").
 */
export function readQuestion(text: string, known: (word: string) => boolean): AskedWord[] {
  const typed = normaliseText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const types = typed.map(() => new Set<StageType>());
  for (const { at, length, type } of kindsIn(typed)) {
    for (const each of types.slice(at, at + length)) each.add(type);
  }
  return typed.map((word, at) => ({
    typed: word,
    meanings: meaningsOf(word),
    weight: weightOf(word, known),
    types: types[at] ?? new Set(),
  }));
}

function meaningsOf(word: string): string[][] {
  const long = SHORT.get(word);
  return long ? [[word], long.split(' ')] : [[word]];
}

function weightOf(word: string, known: (word: string) => boolean): AskedWord['weight'] {
  if (isEmptyWord(word)) return 'common';
  return ASKING.has(word) && !known(word) ? 'asking' : 'telling';
}

interface Kind {
  at: number;
  length: number;
  type: StageType;
}

/** Runs of words that mean a kind of stage and nothing else, longest first; none within another. */
function kindsIn(words: readonly string[]): Kind[] {
  const found: Kind[] = [];
  const isTaken = (at: number) => found.some((kind) => at >= kind.at && at < kind.at + kind.length);
  for (let length = Math.min(LONGEST_KIND, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      if (isTaken(at) || isTaken(at + length - 1)) continue;
      const run = words.slice(at, at + length).join(' ');
      found.push(...kindsOf(run).map((type) => ({ at, length, type })));
    }
  }
  return found;
}

let patterns: readonly (readonly [StageType, RegExp])[] | undefined;

function kindsOf(run: string): StageType[] {
  patterns ??= STAGE_TYPES.map((type) => [
    type,
    normalPattern(
      together(STAGES, ({ kinds, hints }) => [
        ...kinds[type],
        ...(type in hints ? hints[type as keyof typeof hints] : []),
      ]),
      { at: 'whole' },
    ),
  ]);
  return patterns.filter(([, pattern]) => pattern.test(run)).map(([type]) => type);
}
