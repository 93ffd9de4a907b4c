/** The kinds of page that are read, each once: type, message schema and flags come from here. */

interface PageKindFlags {
  /** A list or a board: it is about many people, and about no single interview. */
  overview: boolean;
  /** Its headings name the interview that the page is for. */
  namesInterview: boolean;
  /** It may list several interviews of its candidate. */
  listsInterviews: boolean;
}

export const PAGE_KINDS = {
  scorecard: { overview: false, namesInterview: true, listsInterviews: false },
  'interview-kit': { overview: false, namesInterview: true, listsInterviews: false },
  'candidate-profile': { overview: false, namesInterview: false, listsInterviews: true },
  scheduling: { overview: false, namesInterview: true, listsInterviews: true },
  'application-review': { overview: false, namesInterview: false, listsInterviews: true },
  pipeline: { overview: true, namesInterview: false, listsInterviews: true },
  'job-dashboard': { overview: true, namesInterview: false, listsInterviews: true },
} as const satisfies Record<string, PageKindFlags>;

/** What sort of page this is; a page that is none of these is not ours. */
export type PageKind = keyof typeof PAGE_KINDS;

export const PAGE_KIND_NAMES = Object.keys(PAGE_KINDS) as [PageKind, ...PageKind[]];
