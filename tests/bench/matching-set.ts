import { contextCases } from './matching-set-context.ts';
import { decidingCases } from './matching-set-deciding.ts';
import { noneCases } from './matching-set-none.ts';
import { plainCases } from './matching-set-plain.ts';
import { writtenCases } from './matching-set-written.ts';

export interface MatchingCase {
  job: string | null;
  department: string | null;
  stage: string | null;
  interview: string | null;
  minutes?: number;
  /**
   * Headings of the guides a knowledgeable colleague would accept, usually one.
   * Empty without a `step`: showing none, or "not sure", is right.
   */
  guides: string[];
  /** Department or role group, where the guide's name alone is easily confused with another's. */
  group?: string;
  /** Step of the role's process that has no guide of its own and is the right thing to show. */
  step?: string;
  kind:
    | 'default-stage'
    | 'abbreviation'
    | 'typo'
    | 'numbering'
    | 'emoji'
    | 'language'
    | 'composite'
    | 'interview-differs'
    | 'seniority'
    | 'plain'
    | 'process-step'
    | 'none'
    | 'ambiguous';
  /** A third of the cases, spread over kinds and guides, is kept back for the final measurement. */
  split: 'tune' | 'test';
}

/**
 * Labelled by hand from the handbook alone, without looking at what any matcher answers. Rules:
 * the interview's name goes before the stage's unless it is generic; a guide of a role never
 * applies to other roles; universal guides apply to every role, also to one the handbook lacks.
 */
export const matchingSet: MatchingCase[] = [
  ...plainCases,
  ...writtenCases,
  ...contextCases,
  ...noneCases,
  ...decidingCases,
];
