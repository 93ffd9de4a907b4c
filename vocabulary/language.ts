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
  /** Grades and letters beside a title: "L5", "(m/w/d)". */
  marks: Words;
  /** Words of a job title that say who leads, wherever they stand. */
  leading: Words;
  /** Those that say it only as the first word of what is not explained by "of": "Manager, Support". */
  leadingFirst: Words;
  /** Those that say it only as the last word: "Design Lead", but not "Lead Designer". */
  leadingLast: Words;
  /** Titles in which "manager" leads people; in others it says what the work is: "product manager". */
  managing: Words;
  /** What a role group says of those who lead: "(Leadership)". */
  leadership: Words;
  /** What it says of those who lead nobody. */
  individual: Words;
  /** Words of a job title that say where or in what group, not what the work is. */
  places: Words;
  /** Words that only join others. */
  joining: Words;
  /** Words after which a title says for whom or where: "Engineer for Payments". */
  beforePlace: Words;
  /** Short forms that mean this in job titles only; all others are the stages'. */
  abbreviations: Abbreviations;
  /** Who interviews, said by role and not by name. */
  interviewers: Readonly<Record<InterviewerRole, Words>>;
}

/** Short form → what it stands for; single words in lower case. */
export type Abbreviations = Readonly<Record<string, string>>;

/** Roles by which handbooks and pages name interviewers. */
export type InterviewerRole =
  | 'recruiter'
  | 'hiring manager'
  | 'founder'
  | 'executive'
  | 'engineer'
  | 'designer'
  | 'product manager'
  | 'account executive';

export interface InterviewWords {
  /** Words that make a name that of an interview or of an assignment. */
  names: Words;
}

export interface StageWords {
  /**
   * Terms that mean one kind of stage and nothing else; "Gespräch" alone says nothing. Those of
   * administrative stages in English are whole names, since "offer" and "review" also stand in names
   * of interviews.
   */
  kinds: Readonly<Record<StageType, Words>>;
  /** Terms that fit a kind but are used for others as well. */
  hints: Readonly<Record<'recruiter-screen' | 'peer' | 'leadership', Words>>;
  /** What holds a term of a kind and does not mean it: "product manager interview". */
  noKind: Words;
  /** Nouns of interviews and assignments; in a guide's name the role stands before them. */
  nouns: Words;
  /** Words that every interview's name may hold and that tell nothing apart. */
  empty: Words;
  /** What is numbered: "Round 2". */
  numbered: Words;
  /** Between a number and how many there are: "Round 2 of 3". */
  outOf: Words;
  /** Short forms in names of stages, guides and jobs. */
  abbreviations: Abbreviations;
  /** Words that typing mistakes are put right to, besides those of the catalog and of the kinds. */
  spelledRight: Words;
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
