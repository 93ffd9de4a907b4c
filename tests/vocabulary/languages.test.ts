import { describe, expect, it, test } from 'vitest';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Abbreviations, Language, Words } from '../../vocabulary/language.ts';
import {
  HANDBOOKS,
  INTERVIEWS,
  JOBS,
  LANGUAGES,
  LENGTHS,
  LOOK_UPS,
  PAGES,
  ROLES,
  STAGES,
} from '../../vocabulary/languages.ts';
import { formsOf, sourceOf } from '../../vocabulary/patterns.ts';
import { STAGE_TYPES } from '../../vocabulary/stage-types.ts';

interface Entry {
  key: string;
  words: Words;
}

/** Every list of words of a language with where it stands; of short forms the short ones. */
function listsOf(value: object, key = ''): Entry[] {
  if (Array.isArray(value)) return [{ key, words: value }];
  if (key.endsWith('abbreviations')) return [{ key, words: Object.keys(value) }];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'object' ? listsOf(part, key ? `${key}.${name}` : name) : [],
  );
}

const keysOf = (language: Language) =>
  listsOf(language)
    .map(({ key }) => key)
    .sort();

/**
 * Not every language has articles, a word for "at" a company, a plural that tells interviews from one,
 * or spaces around the words beside a length.
 */
const MAY_BE_EMPTY = [
  'pages.articles',
  'pages.at',
  'handbook.pages.interviews',
  'handbook.stages.firstWords',
  'handbook.sentences.beforeVerbs',
  'handbook.sentences.around',
  'handbook.sentences.about',
  'handbook.lengths.notUnits',
  'handbook.lengths.from',
  'handbook.lengths.breaks',
];

/** Names and titles of people are told from other words by their capitals. */
const isToldByCapitals = ({ key }: Entry) => key.startsWith('handbook.privacy.');

/** Labels of pages are read literally; all else is in the notation of patterns. */
const isInNotation = ({ key }: Entry) => !key.startsWith('pages.');

const NOTATION = /^\*?[^*()]*(?:\([^*()]+\)[^*()]*)*\*?$/;
const isTerm = (term: string) =>
  term.replace(/[*()]/g, '').trim() !== '' &&
  term.split(' ').every((word) => word !== '') &&
  term
    .replace(/\([^()]*\)/g, (within) => within.replaceAll(' ', '_'))
    .split(' ')
    .every((word) => NOTATION.test(word));

const repeated = (words: Words) => words.filter((each, at) => words.indexOf(each) !== at);

describe('the notation of terms', () => {
  test.each([
    'engineer(s)',
    '*gespräch',
    'entwickl*',
    'take home',
    '(co)founder(s)',
    'mock( cold)',
  ])('“%s” is a term', (term) => expect(isTerm(term)).toBe(true));
  test.each(['lead(s', 'lead)s', 'l*d', 'lead()', 'a  b', '*', '((a))', ' lead'])(
    '“%s” is none',
    (term) => expect(isTerm(term)).toBe(false),
  );
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  '%s',
  (_, language) => {
    const lists = listsOf(language);

    it('has every key that English has', () => {
      expect(keysOf(language)).toEqual(keysOf(LANGUAGES[0] as Language));
    });

    it('has words for each key', () => {
      const empty = lists.filter(({ words }) => words.length === 0).map(({ key }) => key);
      expect(empty.filter((key) => !MAY_BE_EMPTY.includes(key))).toEqual([]);
    });

    it('is in lower case', () => {
      const upper = lists
        .filter((each) => !isToldByCapitals(each))
        .flatMap(({ words }) => words.filter((each) => each !== each.toLowerCase()));
      expect(upper).toEqual([]);
    });

    it('repeats no word within a list', () => {
      expect(lists.flatMap(({ key, words }) => repeated(words).map((each) => [key, each]))).toEqual(
        [],
      );
    });

    it('is in the notation of patterns', () => {
      const inNotation = lists.filter(isInNotation).flatMap(({ words }) => words);
      expect(inNotation.filter((each) => !isTerm(each))).toEqual([]);
      expect(() => new RegExp(sourceOf(inNotation), 'iu')).not.toThrow();
    });

    it('has no term that stands for two kinds of stages', () => {
      const { kinds } = language.stages;
      const forms = STAGE_TYPES.flatMap((type) => [
        ...new Set(formsOf(kinds[type]).map(normaliseText)),
      ]);
      expect(repeated(forms)).toEqual([]);
    });

    it('has short forms of one word', () => {
      const short = [language.roles.abbreviations, language.stages.abbreviations].flatMap(
        Object.keys,
      );
      expect(short.filter((each) => normaliseText(each).includes(' '))).toEqual([]);
    });
  },
);

describe('all languages together', () => {
  const parts = {
    jobs: JOBS,
    roles: ROLES,
    interviews: INTERVIEWS,
    lookUps: LOOK_UPS,
    stages: STAGES,
    pages: PAGES,
    lengths: LENGTHS,
    handbook: HANDBOOKS,
  };

  it.each(Object.entries(parts))('are all in the list of %s', (part, list) => {
    const missing = LANGUAGES.filter(
      (language) => !list.some((words) => words === language[part as keyof typeof parts]),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  const clashes = (languages: readonly Abbreviations[]) => {
    const longForms = new Map<string, string>();
    return languages.flatMap(Object.entries).filter(([short, long]) => {
      const before = longForms.get(normaliseText(short));
      longForms.set(normaliseText(short), normaliseText(long));
      return before !== undefined && before !== normaliseText(long);
    });
  };

  it('have no short form that stands for two things', () => {
    expect(clashes([{ pm: 'product manager' }, { pm: 'projektmanager' }])).toHaveLength(1);
    expect(clashes(ROLES.map(({ abbreviations }) => abbreviations))).toEqual([]);
    expect(clashes(STAGES.map(({ abbreviations }) => abbreviations))).toEqual([]);
  });
});
