/** Text as it is compared: case, accents, punctuation and spacing do not count. */

/** "Onsite – Café & Values!" → "onsite cafe and values". */
export function normaliseText(text: string): string {
  return normaliseKeeping(text, /[^\p{L}\p{N}]+/gu);
}

/** The same for each term of the vocabulary: what their notation is made of stays. */
export function normaliseTerms(terms: readonly string[]): string[] {
  // All at once: some thousand terms are prepared before the first question is answered.
  return normaliseKeeping(terms.join(','), /[^\p{L}\p{N}()*,]+/gu).split(',');
}

function normaliseKeeping(text: string, separators: RegExp): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(separators, ' ')
    .trim();
}
