/** The language that a page is in, where that is none whose words of hiring are known. */
import { LANGUAGES } from '../../../vocabulary/languages.ts';
import {
  FOREIGN_SCRIPTS,
  type ForeignScript,
  SMALL_WORDS,
} from '../../../vocabulary/page-languages.ts';
import { type HandbookFile, isHtmlPath } from '../text/handbook-file.ts';
import { wordsOfHtml } from '../text/html-words.ts';

/** Characters that are looked at: enough to tell, and no time on a page of which nothing is shown. */
const LOOKED_AT = 3_000;
/** Letters that a text has at least, so that its language is told and it could be worth reading. */
const FEWEST_LETTERS = 150;
/** Share of a page's letters in another script from which on it is written in that. */
const MOSTLY = 0.4;
/** Share of a text's letters from which on letters of one language are not those of a foreign name. */
const TELLING = 0.003;
/** Share of a text's words that are small ones, in any language; code and lists of names have fewer. */
const SMALL = 0.15;
/** How many times as many small words as of a known language there are. */
const CLEARLY = 1.15;

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES.map(({ code }) => code));
const SCRIPTS = FOREIGN_SCRIPTS.map((script) => ({
  ...script,
  others: new RegExp(`\\P{sc=${script.name}}+`, 'gu'),
}));
const LANGUAGES_OF = languagesOfSmallWords();

const MARKDOWN_STRUCTURE = /^[ \t]{0,12}(?:#{1,6}|[-*+]|\d{1,3}[.)]|\|)[ \t]/m;
const HTML_STRUCTURE = /<(?:h[1-6]|li|td)\b/i;

/**
 * The code of the language, or null: of a page in a known language, and of one that is too short, has
 * neither heading nor list, or does not tell.
 */
export function unknownLanguage(file: HandbookFile): string | null {
  const isHtml = isHtmlPath(file.path);
  if (!(isHtml ? HTML_STRUCTURE : MARKDOWN_STRUCTURE).test(file.text)) return null;
  const words = isHtml ? wordsOfHtml(file.text) : proseOf(file.text);
  const text = words.slice(0, LOOKED_AT).toLowerCase();
  const letters = text.replace(/\P{L}+/gu, '');
  if (letters.length < FEWEST_LETTERS) return null;
  const isLatin = shareBut(/[^a-z]+/g, letters) > 1 - MOSTLY;
  const script = isLatin
    ? undefined
    : SCRIPTS.find(({ others }) => shareBut(others, letters) > MOSTLY);
  const language = script ? languageIn(script, letters) : foreignBySmallWords(text);
  return language === null || KNOWN.has(language) ? null : language;
}

/** "Danish"; the words of people are in English. */
export function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

/** Names of the languages whose words are known, in the order of the alphabet. */
export function namesOfKnownLanguages(): string[] {
  return [...KNOWN].map(nameOfLanguage).sort();
}

/** Without front matter, code and addresses, which are English on any page. */
function proseOf(markdown: string): string {
  return markdown
    .slice(0, LOOKED_AT * 4)
    .replace(/^(---|\+\+\+)\n[\s\S]{0,5000}?\n\1\n/, '')
    .replace(/^```[\s\S]{0,5000}?^```/gm, '')
    .replace(/\]\([^)\n]{0,2000}\)/g, ']')
    .replace(/https?:\S{1,2000}|<[^<>\n]{1,500}>/g, ' ');
}

function languageIn({ letters: telling, otherwise }: ForeignScript, letters: string): string {
  const found = telling.find(
    ([, own]) => shareBut(new RegExp(`[^${own}]+`, 'gu'), letters) > TELLING,
  );
  return found?.[0] ?? otherwise;
}

function foreignBySmallWords(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const code of LANGUAGES_OF.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || KNOWN.has(first[0])) return null;
  const [code, most] = first;
  const known = Math.max(0, ...[...counts].filter(([each]) => KNOWN.has(each)).map(([, n]) => n));
  return most / words.length > SMALL && most > known * CLEARLY ? code : null;
}

/** The share of the letters that a pattern leaves. */
function shareBut(others: RegExp, letters: string): number {
  return letters.replace(others, '').length / letters.length;
}

/** Small word → the languages that have it. */
function languagesOfSmallWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [code, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), code]);
  }
  return found;
}
