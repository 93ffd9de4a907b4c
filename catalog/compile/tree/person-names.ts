/** How people's names and titles stand in a text. Both are told by their capitals. */
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { sourceFor, wordsFor } from '../text/words.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}'’-]{1,200}(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]{1,200}`;
const TITLE = String.raw`(?:our |the )?${sourceFor((of) => of.privacy.titles)}[^,.;:()\n]{0,60}`;

/** "Ada Lovelace, VP Product". */
export const NAME_THEN_TITLE = new RegExp(String.raw`\b(${NAME}),\s{1,20}(${TITLE})`, 'gu');
/** "our VP Product, Ada Lovelace". */
export const TITLE_THEN_NAME = new RegExp(
  String.raw`\b(${TITLE}),\s{1,20}(${NAME})(?=[,.;:)]|$)`,
  'gu',
);
/** ", VP Product" behind a link that is a name. */
export const TITLE_BEHIND = new RegExp(String.raw`^,\s{1,20}(${TITLE})`, 'u');

/** Not within an address, and not the second of two capitalised words. */
const BEGINS = String.raw`(?<![\p{L}\p{N}.@/_-]|\p{Lu}\p{L}{0,200}\s)`;
const SURNAME = String.raw`\p{Lu}[\p{L}'’-]{0,200}\p{Ll}`;
/** Before a possessive ending or anything that is part of no word, address or domain. */
const ENDS = String.raw`(?=['’]s\b|[^\p{L}\p{N}@/_-]|$)(?!\.\p{L})`;
/** A given name with the surname behind it, if there is one, and a possessive ending apart. */
export const GIVEN_NAME = new RegExp(
  `${BEGINS}(${GIVEN_NAMES.join('|')})(?:\\s(${SURNAME}))?${ENDS}`,
  'gu',
);

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');
const NO_NAME = new RegExp(sourceOf(wordsFor((of) => of.privacy.noNames)), 'u');

/** True for two or three capitalised words and nothing else. */
export function isOnlyName(text: string): boolean {
  return ONLY_NAME.test(text);
}

/** True for capitalised words that are no person's: "Product Manager". */
export function isNoName(text: string): boolean {
  return NO_NAME.test(text);
}
