/** Words of stage names and job titles, prepared for comparison. */
import { normaliseText } from '../normalise.ts';
import { ABBREVIATIONS, EMPTY_WORDS } from './terms.ts';

/** "2/4 Onsite – Values w/ CS (45 min)" → "Onsite – Values": numbering, lengths, people go. */
export function cleanStageName(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(
      /[([]?\s*\b\d+(?:\s*[-–]\s*\d+)?\s*-?\s*(?:minutes?|mins?|min|m|hours?|hrs?|h)\b\s*[)\]]?/gi,
      ' ',
    )
    .replace(/^\s*[#([]?\d+(?:[./]\d+)*[)\].:]?\s*[-–—:|]?\s+/u, ' ')
    .replace(
      /\b(?:round|stage|step|part|interview|phase|runde|schritt)\s*#?\d+(?:\s*(?:of|\/|von)\s*\d+)?\s*[-–—:|.]?/gi,
      ' ',
    )
    .replace(/\b\d+\s*\/\s*\d+\b/g, ' ')
    .replace(/\bw\/o?\s+[\p{L}\p{N}. ]+$/iu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const BETWEEN_PARTS = /\s+[-–—>›»•·]+\s+|\s*[:|>›»•·]\s*|\s[-–—]|\s*[()[\]]\s*|\s+[/+]\s+/u;

/** Parts of a composite name: "Onsite – Values" → ["Onsite – Values", "Onsite", "Values"]. */
export function segments(text: string): string[] {
  const cleaned = cleanStageName(text);
  const parts = cleaned.split(BETWEEN_PARTS).map((part) => part.trim());
  return [...new Set([cleaned, ...parts])].filter(Boolean);
}

/** Normalised text with abbreviations written out; `more` are those of a certain field. */
export function expand(text: string, more: Readonly<Record<string, string>> = {}): string {
  return normaliseText(text)
    .split(' ')
    .map((word) => more[word] ?? ABBREVIATIONS[word] ?? word)
    .join(' ')
    .trim();
}

/** Word stems that tell one name from another; all words where none does. Order does not count. */
export function stems(text: string): Set<string> {
  const words = expand(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set((telling.length > 0 ? telling : words).map(stem));
}

/** A plain English stem: "engineering", "engineers" and "engineer" become one. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  const singular = word.replace(
    /(ss)$|(?:ies)$|s$/,
    (match, double) => double ?? (match === 'ies' ? 'y' : ''),
  );
  return withoutEndings(singular);
}

function withoutEndings(word: string): string {
  const bare = word.replace(/(?:ing|ment|er|or|ion|al|e)$/, '');
  return bare === word || bare.length < 4 ? word : withoutEndings(bare);
}

/** "Leadership & Team Management" → "ltm"; empty for names of fewer than three words. */
export function initials(text: string): string {
  const words = normaliseText(text.replace(/&/g, ' '))
    .split(' ')
    .filter((word) => word && !/^\d/.test(word));
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** How much two sets of stems share, weighted; 0 to 1 (Dice's coefficient). */
export function similarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  let shared = 0;
  let total = 0;
  for (const word of a) {
    total += weight(word);
    if (b.has(word)) shared += weight(word);
  }
  for (const word of b) total += weight(word);
  return total === 0 ? 0 : (2 * shared) / total;
}
