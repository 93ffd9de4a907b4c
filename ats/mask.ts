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
  const digits = /\d/.test(plain) ? ', with digits' : '';
  return `${words} ${words === 1 ? 'word' : 'words'}${digits}`;
}

/** Keeps words of user interfaces and the signs between them; other words become "x", digits "N". */
export function maskWords(text: string): string {
  return text
    .replace(/\d+/g, 'N')
    .replace(/\p{L}+/gu, (word) => {
      if (word === 'N') return word;
      const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
      return parts.map((part) => (INTERFACE_WORDS.has(part.toLowerCase()) ? part : 'x')).join('');
    })
    .replace(/x(?:[-_]x){1,20}/g, 'x')
    .slice(0, LONGEST);
}
