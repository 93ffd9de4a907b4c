/** Masks words of a page: what remains tells how it is built and nothing of people and companies. */
import { INTERFACE_WORDS } from '../vocabulary/interface-words.ts';
import { valueOfLabel } from './labels.ts';

const LONGEST = 120;

/** "Ada Lovelace, 36" → "3 words, with digits"; a label that is known stays as it is. */
export function shapeOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return 'empty';
  const label = valueOfLabel(plain);
  if (label) return `label for ${label}`;
  const words = plain.split(' ').length;
  const digits = /\p{N}/u.test(plain) ? ', with digits' : '';
  return `${words} ${words === 1 ? 'word' : 'words'}${digits}`;
}

/**
 * Keeps words of user interfaces as code writes them ("stage", "currentStage") and the signs between them.
 * Every other word becomes "x", also one with a capital, which may be a name ("Mark Page"); digits of any
 * script become "N", and what is neither letter, digit nor a sign of ASCII, "·".
 */
export function maskWords(text: string): string {
  return text
    .slice(0, 10 * LONGEST)
    .replace(RUN, (run) => (/^\p{N}/u.test(run) ? 'N' : maskWord(run)))
    .replace(/[^\x20-\x7e“”]{1,200}/g, '·')
    .replace(/x(?:[-_]x){1,20}/g, 'x')
    .slice(0, LONGEST);
}

/** Digits, or letters with the marks on them. */
const RUN = /\p{N}+|[\p{L}\p{M}]+/gu;

function maskWord(word: string): string {
  if (/^\p{Lu}/u.test(word)) return 'x';
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts
    .map((part, index) => {
      const word =
        index === 0 ? part : part.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
      if (INTERFACE_WORDS.has(word)) return part;
      return index === 0 ? 'x' : 'X';
    })
    .join('');
}
