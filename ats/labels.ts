/** The words with which pages label a value, and those that are never one. */
import { PAGES, together } from '../vocabulary/languages.ts';
import { testOf } from '../vocabulary/patterns.ts';
import type { Readable } from './reading.ts';

const LONGEST_VALUE = 300;

const BY_WORD = new Map(
  PAGES.flatMap(({ labels }) => Object.entries(labels) as [Readable, readonly string[]][]).flatMap(
    ([value, words]) => words.map((word) => [word, value] as const),
  ),
);

/** The value that a label stands for: "Current stage:" → stage; null for any other text. */
export function valueOfLabel(text: string): Readable | null {
  const word = text.replace(/[:：\s]{1,20}$/, '').trim();
  return BY_WORD.get(word.toLowerCase()) ?? null;
}

/** "Stage: Onsite" → stage and "Onsite"; null where the text is not of that form. */
export function splitLabelled(text: string): { value: Readable; text: string } | null {
  const parts = /^([^:：]{2,28})[:：]\s{0,20}(\S.*)$/s.exec(text);
  const value = valueOfLabel(parts?.[1] ?? '');
  return value && parts?.[2] ? { value, text: parts[2] } : null;
}

/** Words that stand where a value could, but name the page or its parts. */
const isOfThePage = testOf(
  together(PAGES, ({ generic, names }) => [...generic, ...names]),
  { at: 'whole' },
);
const isLoading = testOf(
  together(PAGES, ({ loading }) => loading),
  { at: 'start' },
);

/** True for text that cannot be a value: empty, too long, or a word for the page itself. */
export function isGeneric(text: string): boolean {
  return (
    text === '' ||
    text.length > LONGEST_VALUE ||
    /^[A-Z]{1,6}-\d+$/.test(text) ||
    isOfThePage(text.replace(/\s{0,20}\(\d{1,20}\)$/, '')) ||
    isLoading(text) ||
    holdsNoLetter(text)
  );
}

function holdsNoLetter(text: string): boolean {
  return !/[\p{L}\p{Extended_Pictographic}]/u.test(text);
}
