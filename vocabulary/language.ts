/** What is known of one language: the same keys in each, so that a gap is seen when types are checked. */
import type { StageType } from './stage-types.ts';

/**
 * Terms in lower case, in the notation of `patterns.ts`: "engineer(s)" with or without the letters in
 * brackets, "entwickl*" with any ending, "take home" with a space or a hyphen between its words.
 */
export type Words = readonly string[];

/** What a page of a tracking system labels. */
export type PageLabel =
  | 'candidate'
  | 'job'
  | 'department'
  | 'stage'
  | 'interview'
  | 'interviewers'
  | 'minutes';

export interface RoleWords {
  /** Nouns that name a job. */
  nouns: Words;
  /** Words of a job title that say how senior somebody is or how they are employed, not what they do. */
  seniority: Words;
  /** Words of a job title that say who leads. */
  leading: Words;
}

export interface InterviewWords {
  /** Words that make a name that of an interview or of an assignment. */
  names: Words;
}

export interface StageWords {
  /** Terms that mean one kind of stage and nothing else; "Gespräch" alone says nothing. */
  kinds: Readonly<Record<StageType, Words>>;
  /** Words that every interview's name may hold and that tell nothing apart. */
  empty: Words;
}

export interface PageWords {
  /** Whole labels, read literally. */
  labels: Readonly<Record<PageLabel, Words>>;
  /** What a page of the recruiting app calls itself before it names the interview. */
  names: Words;
  /** Words that stand where a value could, but name the page or nothing at all. */
  generic: Words;
  /** Words between an interview and its person: "for", "with". */
  between: Words;
  /** How the first entry of a filter begins that chooses nothing: "all", "any". */
  everything: Words;
}

export interface LengthWords {
  hours: Words;
  minutes: Words;
  days: Words;
  /** Between two clock times: "to". */
  until: Words;
}

/** A language is a module; each part is an export of its own, so that a bundle takes what it needs. */
export interface Language {
  /** BCP 47. */
  code: string;
  roles: RoleWords;
  interviews: InterviewWords;
  stages: StageWords;
  pages: PageWords;
  lengths: LengthWords;
}
