/** A stage's name as a person wrote it: what only counts or times it goes, its parts are told apart. */
import { LENGTHS, PAGES, STAGES, together } from '../../vocabulary/languages.ts';
import { GAP, NUMBER, patternOf, SPACE, sourceWithoutLimits } from '../../vocabulary/patterns.ts';

const UNITS = sourceWithoutLimits([
  ...together(LENGTHS, ({ hours }) => hours),
  ...together(LENGTHS, ({ minutes }) => minutes),
]);
const NUMBERED = sourceWithoutLimits(together(STAGES, ({ numbered }) => numbered));
const OUT_OF = sourceWithoutLimits([...together(STAGES, ({ outOf }) => outOf), '/']);

const PICTURES = /\p{Extended_Pictographic}|\uFE0F/gu;
/** "(45 min)", "30-60 minutes". */
const LENGTH = new RegExp(
  String.raw`[([]?${GAP}\b${NUMBER}(?:${GAP}[-–]${GAP}${NUMBER})?${GAP}-?${GAP}${UNITS}(?![\p{L}\p{N}])${GAP}[)\]]?`,
  'giu',
);
/** "2.", "#3 –", "(4)", "2/4" at the beginning. */
const LEADING_NUMBER =
  /^\s{0,20}[#([]?\d{1,20}(?:[./]\d{1,20}){0,20}[)\].:]?\s{0,20}[-–—:|]?\s{1,20}/u;
/** "Round 2 of 3:". */
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NUMBERED}${GAP}#?${NUMBER}(?:${GAP}${OUT_OF}${GAP}${NUMBER})?${GAP}[-–—:|.]?`,
  'giu',
);
const FRACTION = /\b\d{1,20}\s{0,20}\/\s{0,20}\d{1,20}\b/g;
/** "w/ CS" at the end: with whom. */
const WITH_WHOM = /\bw\/o?\s{1,20}[\p{L}\p{N}. ]{1,200}$/iu;

/** "2/4 Onsite – Values w/ CS (45 min)" → "Onsite – Values": numbering, lengths, people go. */
function cleanStageName(text: string): string {
  return [PICTURES, LENGTH, LEADING_NUMBER, COUNT, FRACTION, WITH_WHOM]
    .reduce((left, pattern) => left.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

const BETWEEN_PARTS = new RegExp(
  [
    `${SPACE}[-–—>›»•·]{1,200}${SPACE}`,
    `${GAP}[:|>›»•·]${GAP}`,
    String.raw`\s[-–—]`,
    String.raw`${GAP}[()[\]]${GAP}`,
    `${SPACE}[/+]${SPACE}`,
  ].join('|'),
  'u',
);

/** "Panel interview with the hiring team": whom it is with, or for whom. */
const WHOM = patternOf(together(PAGES, ({ between }) => between));

/** A name without the people at its end: "Panel interview with the team" → "Panel interview". */
export function withoutPeople(text: string): string {
  return (text.split(WHOM)[0] ?? '').trim();
}

/** The whole name and its parts: "Onsite – Values" → ["Onsite – Values", "Onsite", "Values"]. */
export function partsOf(text: string): string[] {
  const cleaned = cleanStageName(text);
  const parts = cleaned.split(BETWEEN_PARTS).map((part) => part.replace(/^[/+–—-]/, '').trim());
  return [...new Set([cleaned, ...parts])].filter(Boolean);
}
