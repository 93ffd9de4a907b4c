/** A name as a recruiter of another company would type it, and what its own pages have for it. */
export interface StrangerCase {
  job: string | null;
  department: string | null;
  stage: string | null;
  interview: string | null;
  minutes?: number;
  /**
   * Headings or step names on the pages that a knowledgeable colleague accepts, without numbering,
   * durations or markup; several spellings where a heading can be read in more than one way.
   * Empty: none, or "not sure", is right.
   */
  accepts: string[];
  kind:
    | 'plain'
    | 'abbreviation'
    | 'typo'
    | 'numbering'
    | 'language'
    | 'composite'
    | 'short-form'
    | 'process-step'
    | 'none'
    | 'ambiguous';
  /** Half of the cases, spread over kinds and targets, is kept apart for the measurement. */
  part: 'tune' | 'apart';
}
