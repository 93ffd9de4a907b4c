/** Words of stage names and job titles, prepared for comparison. */
import { normaliseText } from '../normalise.ts';
import { ABBREVIATIONS, EMPTY_WORDS } from './terms.ts';

/** "2/4 Onsite – Values w/ CS (45 min)" → "onsite values w cs": numbering and lengths go. */
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
    .replace(/\bw\/o?\s+[\p{L}. ]+$/iu, ' ')
    .trim();
}

/** Parts of a composite name: "Onsite – Values" → ["Onsite – Values", "Onsite", "Values"]. */
export function segments(text: string): string[] {
  const cleaned = cleanStageName(text);
  const parts = cleaned.split(/\s+[-–—|>›»•·]+\s+|\s*[:|>›»•·]\s*|\s[-–—]|\s*[()[\]]\s*/u);
  return [...new Set([cleaned, ...parts].map((part) => part.trim()).filter(Boolean))];
}

/** Normalised text with abbreviations written out. */
export function expand(text: string): string {
  return normaliseText(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
    .trim();
}

/** Word stems that tell one name from another; order and repeats do not count. */
export function stems(text: string): Set<string> {
  const words = expand(text)
    .split(' ')
    .filter((word) => word && !EMPTY_WORDS.has(word));
  return new Set(words.map(stem));
}

/** A plain English stem: "engineering", "engineers" and "engineer" become one. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  const singular = word.replace(
    /(ss)$|(?:ies)$|s$/,
    (match, double) => double ?? (match === 'ies' ? 'y' : ''),
  );
  const bare = singular.replace(/(?:ing|ment|er|or|ion|al)$/, '');
  return bare.length >= 4 ? bare : singular;
}

/** True where two stems are the same or one typing mistake apart (two in long words). */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false;
  return editDistance(a, b) <= (longest >= 8 ? 2 : 1);
}

/** Damerau–Levenshtein distance (optimal string alignment); inputs are single words. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How much two sets of stems share, weighted; 0 to 1 (Dice). */
export function similarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  let shared = 0;
  let total = 0;
  const left = new Set(b);
  for (const word of a) {
    const found = left.has(word) ? word : [...left].find((each) => alike(word, each));
    total += weight(word);
    if (found === undefined) continue;
    left.delete(found);
    const each = found === word ? 1 : 0.9;
    shared += (weight(word) + weight(found)) * each * 0.5;
    total += weight(found);
  }
  for (const word of left) total += weight(word);
  return total === 0 ? 0 : (2 * shared) / total;
}
