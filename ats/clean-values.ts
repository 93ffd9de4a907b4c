/** Values without what pages write around them. */
import type { Reading } from './reading.ts';

/** "4. Onsite", "2) Panel". */
const NUMBERING = /^\d{1,2}\s?[.)]\s{1,20}(?=\p{L})/u;
/** "(she/her)", "[they/them/theirs]", "(ella)", "er/ihm" at the end: small letters, no name. */
const PRONOUNS =
  /\s{1,20}(?:[([]\p{Ll}{1,12}(?:\s?\/\s?\p{Ll}{1,12}){0,3}[)\]]|\p{Ll}{1,12}(?:\/\p{Ll}{1,12}){1,3})$/u;

/** The reading with its text as it is meant: no numbers before stages, no pronouns behind names. */
export function cleaned(reading: Reading): Reading {
  const { value, text } = reading;
  if (value === 'candidate') return { ...reading, text: text.replace(PRONOUNS, '') };
  if (value === 'stage' || value === 'interview') {
    return { ...reading, text: text.replace(NUMBERING, '') };
  }
  return reading;
}
