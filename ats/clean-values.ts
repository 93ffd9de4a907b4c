/** Values without what pages write around them. */

import { LENGTHS, together } from '../vocabulary/languages.ts';
import { sourceOfUnits } from '../vocabulary/patterns.ts';
import type { Reading } from './reading.ts';

/** "4. Onsite", "2) Panel". */
const NUMBERING = /^\d{1,2}\s?[.)]\s{1,20}(?=\p{L})/u;
const SMALL = String.raw`\p{Ll}{1,12}`;
const IN_BRACKETS = String.raw`[([]${SMALL}(?:\s?/\s?${SMALL}){0,3}[)\]]`;
/** "(she/her)", "[they/them/theirs]", "(ella)", "er/ihm" at the end: small letters, no name. */
const PRONOUNS = new RegExp(
  String.raw`\s{1,20}(?:${IN_BRACKETS}|${SMALL}(?:/${SMALL}){1,3})$`,
  'u',
);

const UNIT = sourceOfUnits(together(LENGTHS, ({ hours, minutes }) => [...hours, ...minutes]));
/** "Values talk, 45 minutes, with …", "Panel (1 h 30)": what follows an interview's name. */
const LENGTH_BEHIND = new RegExp(
  String.raw`\s{0,20}[,·|–—(-]\s{0,20}\d{1,3}(?:[.,]\d)?\s{0,20}${UNIT}.{0,300}$`,
  'iu',
);
/** Without one no length is said: the browser takes long to make the pattern for lengths ready. */
const HOLDS_NUMBER = /\d/;
/** "佐々木 結衣 ささき ゆい", "佐々木 結衣（ささき ゆい）": how a name is said behind it. */
const KANA = String.raw`[\p{sc=Hiragana}\p{sc=Katakana}ー・]{1,20}`;
const SAID_BEHIND = new RegExp(
  String.raw`^(\p{sc=Han}[\p{sc=Han}々\s]{0,20}?)\s{0,20}(?:\s${KANA}\s${KANA}|[（(]${KANA}(?:\s${KANA})?[）)])$`,
  'u',
);

/** "4. Onsite" → "Onsite". */
export function withoutNumber(text: string): string {
  return text.replace(NUMBERING, '');
}

/** "Panel, 45 minutes" → "Panel". */
export function withoutLength(text: string): string {
  return HOLDS_NUMBER.test(text) ? text.replace(LENGTH_BEHIND, '') : text;
}

/** The reading as it is meant, and the length of an interview that stands behind its name. */
export function withLengthBehind(reading: Reading): Reading[] {
  const isLong = reading.value === 'interview' && HOLDS_NUMBER.test(reading.text);
  const [behind] = isLong ? (LENGTH_BEHIND.exec(reading.text) ?? []) : [];
  const clean = cleaned(reading);
  return behind ? [clean, { ...reading, value: 'minutes', text: behind }] : [clean];
}

/** The reading with its text as it is meant: no numbers before stages, no pronouns behind names. */
export function cleaned(reading: Reading): Reading {
  const { value, text } = reading;
  if (value === 'candidate')
    return { ...reading, text: text.replace(PRONOUNS, '').replace(SAID_BEHIND, '$1').trim() };
  if (value === 'stage' || value === 'interview') {
    return { ...reading, text: withoutLength(withoutNumber(text)) };
  }
  return reading;
}
