/** Text as it is compared: case, accents, punctuation and spacing do not count. */

/** "Onsite – Café & Values!" → "onsite cafe and values". */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
