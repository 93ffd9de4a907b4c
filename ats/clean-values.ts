/** Values without what pages write around them. */
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

/** The reading with its text as it is meant: no numbers before stages, no pronouns behind names. */
export function cleaned(reading: Reading): Reading {
  const { value, text } = reading;
  if (value === 'candidate') return { ...reading, text: text.replace(PRONOUNS, '') };
  if (value === 'stage' || value === 'interview') {
    return { ...reading, text: text.replace(NUMBERING, '') };
  }
  return reading;
}
