/** How people's names and titles stand in a text. Both are told by their capitals. */
import { EVERYDAY_NAMES, GIVEN_NAMES, NAME_PARTICLES } from '../../../vocabulary/given-names.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { INTERVIEW_NAMES, JOB_TITLES, sourceFor, wordsFor } from '../text/words.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,60}`;
const PARTICLE = `(?:${[...NAME_PARTICLES].sort((a, b) => b.length - a.length).join('|')})`;
const SURNAME = String.raw`(?:${PARTICLE}\s){0,3}${CAPITALISED}`;
const SALUTATION = String.raw`(?:${sourceFor((of) => of.privacy.salutations)}\.?\s){0,2}`;
const NAME = String.raw`${CAPITALISED}(?:\s\p{Lu}\.)?(?:\s${SURNAME}){1,3}`;

/** "Head", with words of the field before it and what it is head of behind it: nothing else of a sentence. */
const FIELD = String.raw`\p{Lu}[\p{L}\p{M}&/'’-]{0,40}`;
const JOINS = `(?:of|for|and|&|the|de|du|des|del|di|der|da|do|für|von|van)`;
const TITLE = String.raw`(?:our |the )?(?:${FIELD}\s){0,3}?${sourceFor((of) => of.privacy.titles)}(?:(?:\s(?:${JOINS}\s){0,2}|/)${FIELD}){0,4}`;

/** "Ada Lovelace, VP Product". */
export const NAME_THEN_TITLE = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}\p{N}])${SALUTATION}(${NAME}),\s{1,20}(${TITLE})`,
  'gu',
);
/** "our VP Product, Ada Lovelace". */
export const TITLE_THEN_NAME = new RegExp(
  String.raw`(?=[\p{Lu}ot])(?<![\p{L}\p{N}])(${TITLE}),\s{1,20}${SALUTATION}(${NAME})(?=[,.;:)]|$)`,
  'gu',
);
/** ", VP Product" behind a link that is a name. */
export const TITLE_BEHIND = new RegExp(String.raw`^,\s{1,20}(${TITLE})`, 'u');
/** "Dr. Lovelace", "Frau von Lovelace". */
export const SALUTATION_THEN_NAME = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}\p{N}.@/_-])(?:${sourceFor((of) => of.privacy.salutations)}\.?\s){1,3}(${SURNAME}(?:\s${SURNAME}){0,2})`,
  'gu',
);

/** At a capital, which is looked for first because that is quick; not within an address, nor the second of two capitalised words. */
const BEGINS = String.raw`(?=\p{Lu})(?<![\p{L}\p{N}.@/_-]|\p{Lu}\p{L}{0,200}\s)`;
/** Before a possessive ending or anything that is part of no word, address or domain. */
const ENDS = String.raw`(?=['’]s\b|[^\p{L}\p{M}\p{N}@/_-]|$)(?!\.\p{L})`;
const SURNAME_BEFORE_ENDING = String.raw`(?:${PARTICLE}\s){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,60}\p{L}`;
const LETTERS: Readonly<Record<string, string>> = {
  a: 'aáàâäãåā',
  c: 'cçćč',
  e: 'eéèêëę',
  g: 'gğ',
  i: 'iíìîïı',
  l: 'lł',
  n: 'nñń',
  o: 'oóòôöõø',
  s: 'sşśš',
  u: 'uúùûüū',
  z: 'zžżź',
};
const givenNames = GIVEN_NAMES.map(withAccents).join('|');
const capitals = GIVEN_NAMES.map((name) => name.toUpperCase()).join('|');
/**
 * A given name with the surname behind it, if there is one, and a possessive ending apart; names all
 * in capitals only with their surname.
 */
export const GIVEN_NAME = new RegExp(
  String.raw`${BEGINS}(?:(?:${givenNames})(?:(?:\s\p{Lu}\.)?(?:\s(${SURNAME_BEFORE_ENDING}))?)|(?:${capitals})\s(?:${PARTICLE}\s){0,3}\p{Lu}{2,60})${ENDS}`,
  'gu',
);

/** "Jose" is also written "José". */
function withAccents(name: string): string {
  return name.replace(/[acegilnosuz]/gi, (letter) => {
    const small = LETTERS[letter.toLowerCase()] ?? letter;
    return `[${letter === letter.toLowerCase() ? small : small.toUpperCase()}]`;
  });
}

const ONLY_NAME = new RegExp(`^${SALUTATION}${NAME}$`, 'u');
const ONE_WORD = new RegExp(`^@?${CAPITALISED}$`, 'u');
const NO_NAME = new RegExp(sourceOf(wordsFor((of) => of.privacy.noNames)), 'u');
const TITLE_WORD = new RegExp(
  sourceFor((of) => of.privacy.titles),
  'u',
);
const STAGE = new TermPattern(INTERVIEW_NAMES);

const PEOPLE = new TermPattern([...JOB_TITLES, ...wordsFor((of) => of.people.names)]);

/**
 * What stands beside a person already replaced by these words is one too: "a teammate, Kaspar and Ottilie"
 * → "a teammate, a teammate and a teammate". Not where it names a trade, a team or a stage.
 */
export function besidePerson(role: string, text: string): string {
  const joint = sourceFor((of) => of.privacy.joins);
  const beside = new RegExp(
    String.raw`(${role},?\s${joint}\s)(${CAPITALISED}(?:\s${CAPITALISED})?)(?!\s\p{Lu})${ENDS}`,
    'u',
  );
  const inList = new RegExp(
    String.raw`(${role},\s)(${CAPITALISED})(?=(?:,\s${CAPITALISED}){0,8},?\s${joint}\s)`,
    'u',
  );
  return [inList, beside].reduce((rest, pattern) => {
    let changed = rest;
    for (let before = ''; before !== changed; ) {
      before = changed;
      changed = changed.replace(pattern, (whole, joined: string, name: string) =>
        isOtherThanPerson(name) ? whole : `${joined}${role}`,
      );
    }
    return changed;
  }, text);
}

function isOtherThanPerson(words: string): boolean {
  return isNoName(words) || PEOPLE.test(words) || OPENING.test(words);
}

/** True for two or more capitalised words, with the small words of names, and nothing else. */
export function isOnlyName(text: string): boolean {
  return ONLY_NAME.test(text);
}

/** True for one capitalised word that also stands in the path of the address it links to. */
export function isNameInAddress(text: string, url: string): boolean {
  const path = url.replace(/^\w{1,20}:\/\/[^/]{0,300}/, '').toLowerCase();
  const word = text.replace(/^@/, '').toLowerCase();
  return ONE_WORD.test(text) && !isNoName(text) && path.includes(word);
}

/** True for capitalised words that are no person's: "Product Manager", "Case Study". */
export function isNoName(text: string): boolean {
  const isOther = NO_NAME.test(text) || NO_NAME.test(withSmallLetters(text));
  return isOther || STAGE.test(text) || TITLE_WORD.test(text);
}

const OPENING = new TermPattern(
  [
    ...wordsFor((of) => of.sentences.verbs),
    ...wordsFor((of) => of.sentences.leading),
    ...wordsFor((of) => of.sentences.sequence),
    ...wordsFor((of) => of.headings.advice),
  ],
  { at: 'whole' },
);

/**
 * The name among capitalised words, and what stands before it: "Meet Ada Lovelace" begins with a word
 * that is no part of the name. Null where there is no name of two words.
 */
export function nameIn(words: string): { before: string; name: string } | null {
  const space = words.indexOf(' ');
  if (space < 0) return null;
  const first = words.slice(0, space);
  const isName = !isNoName(first) && !OPENING.test(first);
  if (isName) return isNoName(words) ? null : { before: '', name: words };
  const found = nameIn(words.slice(space + 1));
  if (found) return { ...found, before: `${first} ${found.before}` };
  return isEverydayWord(first) && !isNoName(words) ? { before: '', name: words } : null;
}

/** True for names that are better not looked for on the rest of a page. */
export function isEverydayWord(name: string): boolean {
  return EVERYDAY_NAMES.includes(name);
}

/** "ADA" → "Ada". */
export function withSmallLetters(text: string): string {
  return text.replace(/\p{L}{1,60}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const NAME_IN_PATH = new RegExp(
  `(?:^|[/=~@])(?:${GIVEN_NAMES.map((name) => name.toLowerCase()).join('|')})[-._][a-z]{2,40}(?=$|[/?#&.])`,
  'i',
);

/** True for an address with a part such as "ada-lovelace". */
export function holdsName(url: string): boolean {
  return NAME_IN_PATH.test(url);
}
