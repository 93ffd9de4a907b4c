/** Every number of the search, with its reason. Shares from 0 to 1. */
import type { Field } from './entries.ts';

/** What it counts that a word stands in a field. */
export const FIELD_WEIGHTS: Record<Field, number> = {
  title: 0.98,
  // Other names are names too; of two that fit the one called so comes first.
  aliases: 0.94,
  // The role that is named says more than a word in some title.
  role: 1,
  department: 0.86,
  // First letters are a guess of ours.
  short: 0.9,
  // A process holds its steps; a guide of that name is the better answer.
  steps: 0.8,
};

/** What it counts that a word means the kind of an interview, in whatever language. */
export const KIND_WEIGHT = 0.74;

/** What each further meaning of a word loses: the more telling ones come first. */
export const LATER_MEANING = 0.005;

/** What a word counts that says little, beside one that tells things apart. */
export const WORD_WEIGHTS = { common: 0.12, asking: 0.03, unknownInSentence: 0.3 };

/** A beginning counts less than the whole word, more the longer it is. */
export const BEGINNING = { least: 0.62, most: 0.97 };

/** What is left for a typing mistake, by mistakes per letter; below the floor it is another word. */
export const MISTAKE = { costPerShare: 1.6, floor: 0.55 };

/** Words that no entry holds all of: below this share of what was asked it is no answer. */
export const LEAST_SHARE = 0.6;
/** A sentence holds words besides what is looked up. */
export const LEAST_SHARE_OF_SENTENCE = 0.45;

/** What a name gains that is wholly in the question, and the question in it: "Values Interview". */
export const WHOLE_NAME = 0.12;
/** What is for every role comes first where the question names no role. */
export const UNIVERSAL = 0.03;
/** Entries this far behind the best are of no interest. */
export const FAR_BEHIND = 0.45;
/** The same for another name than the first, of which an entry may have many. */
export const OTHER_NAME = 0.9;
/** A department holds a role; who looks for the role wants what belongs to it. */
export const ROLE_WITHIN_DEPARTMENT = 0.84;
/** "write" for "writing". */
export const SAME_STEM = 0.88;
/** What is for every role is for the one that is named, but less its own than what is its alone. */
export const EVERY_ROLE = 0.62;
