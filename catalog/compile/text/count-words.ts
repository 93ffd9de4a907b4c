import { remembered } from './remembered.ts';

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** Letters of a word in Japanese or Chinese, on average. */
const LETTERS = 2.5;

/** How many words a text has, also where words are not set apart by spaces. */
export const countWords = remembered(readCount);

function readCount(text: string): number {
  const letters = text.match(WITHOUT_SPACES)?.length ?? 0;
  const others = text.replace(WITHOUT_SPACES, ' ').split(/\s+/).filter(Boolean).length;
  return Math.ceil(letters / LETTERS) + others;
}
