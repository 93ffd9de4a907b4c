/** What is known of one language: the same keys in each, so that a gap is seen when types are checked. */
import type { FieldTerm } from './field-terms.ts';
import type { Deciding, StageType } from './stage-types.ts';

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

/** Apart from what else is known of roles, because pages need no more. */
export interface JobWords {
  /** Nouns that name a job. */
  nouns: Words;
  /** Nouns of jobs that in a handbook may be anybody: "pilot", "guard". */
  trades: Words;
}

export interface RoleWords {
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
  /** Words that do so in a heading of a page, and in a handbook mean much else: "talk", "visit". */
  onPages: Words;
}

/** How people ask for what they look up; apart from the rest, so that only the search carries it. */
export interface LookUpWords {
  /** Words of a question about interviews that say how, not what, is asked for; read literally. */
  asking: Words;
  /** How people call what they look up: departments, roles, kinds of interviews. */
  meanings: Readonly<Record<FieldTerm, Words>>;
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
  /** Words that make an interview another one than its other words say. */
  deciding: Readonly<Record<Deciding, Words>>;
  /** What holds such a word and does not mean it: "technical recruiter". */
  notDeciding: Words;
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
  /** What may stand before the page's own name: "edit", "my". */
  before: Words;
  /** How the heading of a page begins on which an interview is arranged: "schedule", "book". */
  scheduling: Words;
  articles: Words;
  /** Words of a heading that is about something else than one interview: "other", "notes". */
  aboutMany: Words;
  /** What marks one of several as the one where somebody is: "current stage", "current". */
  current: Words;
  /** Words of a heading over what is not this application's or no longer so: "similar", "activity". */
  ofOthers: Words;
  /** Words that headings of pages hold and people's names do not: "applications", "queue". */
  ofPages: Words;
  /** How a line begins that names the job behind it: "applied for". */
  appliedFor: Words;
  /** Before the name of an employer: "at". */
  at: Words;
  /** Behind the name of a department: "Sales team". */
  departments: Words;
  /** How a heading begins above a list of a stage's interviews. */
  interviewLists: Words;
  /** How a page begins that stands in place of another: "page not found", "access denied", "sign in". */
  refusals: Words;
  /** What stands, at the beginning or the end, in place of a value that is not there: "loading", "hidden". */
  loading: Words;
}

export interface LengthWords {
  hours: Words;
  minutes: Words;
  days: Words;
  /** Between two clock times: "to". */
  until: Words;
  /** Behind a clock time: "pm", "Uhr". */
  clock: Words;
  /** Between hours and minutes: "and". */
  and: Words;
}

/** What a label in a handbook opens. */
export type HandbookLabel =
  | 'aliases'
  | 'roles'
  | 'interviewers'
  | 'duration'
  | 'description'
  | 'questions'
  | 'assessed'
  | 'prompt'
  | 'agenda'
  | 'candidateNotes'
  | 'resources';

/** What a column of a table of steps holds. */
export type HandbookColumn = 'measures' | 'name' | 'number' | 'minutes' | 'interviewers';

/** How handbooks write about hiring. */
export interface HandbookWords {
  /** Whole labels. */
  labels: Readonly<Record<HandbookLabel, Words>>;
  /** Words in the heading of a column. */
  columns: Readonly<Record<HandbookColumn, Words>>;
  /** "What we … assess": how such a label begins, and what it then holds. */
  assessing: { openings: Words; verbs: Words };
  stages: {
    /** Last words of a stage's name, besides those of interviews. */
    names: Words;
    /** First words of a stage's name, where the language puts the noun first: "Entrevista técnica". */
    firstWords: Words;
    /** With which a heading says that it is about the time around an interview: "Post-interview". */
    around: Words;
    /** Words that are counted: "Stage 2". */
    counted: Words;
    /** Counts in words: "second", "final". */
    ordinals: Words;
    /** Names that are an interview's or an assignment's and nothing else's. */
    alone: Words;
    /** "Phone call": kinds, and what they are kinds of. */
    callKinds: Words;
    calls: Words;
    /** "Coding exercise": kinds, and what they are kinds of. */
    taskKinds: Words;
    tasks: Words;
    /** What is written or planned as a task of its own: "writing test". */
    written: Words;
    /** Names of interviews that in a sentence say what happens in one. */
    onlyInNames: Words;
    /** Adjectives that stand behind the stage they belong to: "entretien technique". */
    adjectivesBehind: Words;
    /** Words behind a name that say with whom, where or about what. */
    tails: Words;
    /** Words in the names of what a process begins with: an application, a first look. */
    opening: Words;
    /** Words in the names of what it ends with: a decision, an offer. */
    closing: Words;
    /** What a sentence names as a stage besides interviews: "offer", "dinner". */
    inSentences: Words;
    /** Words that only hiring uses. */
    ofHiring: Words;
  };
  headings: {
    /** First words of advice and of headings about interviewing. */
    advice: Words;
    /** Last words of a heading over what belongs to a process and is no step of it: "metrics". */
    withoutSteps: Words;
    /** Openings that are advice unless a word of `written` follows: "writing", but not "writing test". */
    adviceUnlessTask: Words;
    articles: Words;
    /** Words with which a text lays down a rule. */
    rules: Words;
    /** Last words of a heading about interviewing. */
    about: Words;
    /** What is written for one interview, where it comes first: "template", "guía de". */
    guidesTo: Words;
    /** Words anywhere in a heading of a rule for every interview. */
    principles: Words;
    /** Headings beside the steps of a process that are none: "Links", "Diversity", "About us". */
    asides: Words;
    /** Before a company's name behind a role: "at". */
    companyAfter: Words;
    /** Before a role that is hired: "how we interview". */
    hiringOf: Words;
    /** "Hiring process": what is done, and its order. */
    processKinds: Words;
    processOrders: Words;
    /** Phrases that announce a process, and whole headings that do. */
    processPhrases: Words;
    processes: Words;
    /** Headings over what happens to somebody, which of hiring may be its steps: "What happens next". */
    whatFollows: Words;
    /** First words of a heading over what somebody who applies does, and goes through: "how to apply". */
    applying: Words;
    /** Whole headings that may stand over a process or over a catalog. */
    interviews: Words;
    /** First words of a heading that gathers interviews of no department. */
    universal: Words;
    /** Whole headings over departments, and first words of such headings. */
    departmentLists: Words;
    byDepartment: Words;
    /** Fields of work by which a process says whom it is for, without a word for a job: "backend". */
    fields: Words;
    /** Words in a department's name. */
    departments: Words;
    /** Words in headings that speak of hiring and name no department. */
    hiring: Words;
    /** Words in a page's title that keep it from naming a role. */
    generic: Words;
    /** Last words of a heading over a catalog of interviews or of tasks, and words anywhere in one. */
    catalogs: Words;
    taskCatalogs: Words;
    kindsOf: Words;
    /** Before what something else is for: "Arrays for coding interviews". */
    purposes: Words;
    /** The last word of the title of a page that is to be copied, and what is to be filled in there. */
    templates: Words;
    toFillIn: Words;
  };
  pages: {
    /** Words of pages about hiring. */
    hiring: Words;
    /** What holds such a word and means something else: "release candidate". */
    notHiring: Words;
    /** Words of pages about interviews with people who are no candidates. */
    other: Words;
    /** Words without which a page is not about interviews. */
    interviews: Words;
    /** Words that mean an interview only beside words of hiring: "screen", "onsite". */
    amongHiring: Words;
    /** Words of advice to people who look for a job anywhere: "companies", "job search". */
    toJobSeekers: Words;
    /** With which a company speaks of itself: "we", "our". */
    ofOneself: Words;
    /** Interviews that are no hiring interviews: kinds, and what they are kinds of. */
    otherKinds: Words;
    otherCalls: Words;
    otherPhrases: Words;
    /** Work other than hiring that has steps, reviews and calls too: "onboarding", "release", "procurement". */
    otherWork: Words;
  };
  sentences: {
    /** First words of a sentence in which something of a process happens. */
    openings: Words;
    /** Words before them: "then", "after that". */
    sequence: Words;
    /** First words of a clause before a comma: "once you have applied, …". */
    clauses: Words;
    /** What happens. */
    verbs: Words;
    candidates: Words;
    /** Who is told of in a sentence that names a step: "we", "you". */
    subjects: Words;
    /** Words behind which a name is a verb: "we will *call* you". */
    beforeVerbs: Words;
    /** Words behind which stands what is over or comes later: "*after* the first interview". */
    around: Words;
    /** Between a step's name and what it is about, where the noun stands first: "entretien *de* motivation". */
    about: Words;
    /** Articles, prepositions and conjunctions: no name ends in one. */
    openEnds: Words;
    /** Words before a step's name that do not belong to it. */
    leading: Words;
    /** With whom: "with". */
    with: Words;
    /** Words with which a text speaks of itself as of an interview. */
    tellsCandidate: Words;
    /** "In this interview": words before a word for the whole. */
    inThis: Words;
    /** Between a word for the process and the steps that a sentence lists, and between the steps. */
    consists: Words;
    joins: Words;
    /** Ends of a paragraph before a list of steps. */
    introductions: Words;
  };
  steps: {
    /** What candidates send: "cover letter". */
    documents: Words;
    optional: Words;
    ifNeeded: Words;
    asynchronous: Words;
    /** Words with which a fact of a step begins, with a colon behind them or not. */
    facts: Words;
    /** Words for what is advised. */
    encouraged: Words;
  };
  guides: {
    /** What tells a page that is one task for a candidate, though it may not speak of hiring. */
    setTask: {
      /** Nouns at an end of its title: "challenge". */
      titles: Words;
      /** Nouns that are one beside a job only: "developer project". */
      titlesOfJobs: Words;
      /** What says that the reader's work is looked at: "how you work", "we look for". */
      weighs: Words;
      /** With which a company speaks to somebody who may join it: "join our team". */
      invites: Words;
      /** What the reader is to do: "build a", "requirements". */
      builds: Words;
      /** How work comes back: "fork this", "zip". */
      returned: Words;
      /** Beside a length, for time to keep to: "spend", "no more than". */
      keepsTo: Words;
      units: Words;
      /** Words of courses, contests, tutorials and calls for proposals, which set tasks too. */
      coursework: Words;
    };
    takeHome: Words;
    /** Words of an assignment's name, and words with which it is handed in. */
    toHandIn: Words;
    handedIn: Words;
    /** Words of a text that sets a task. */
    asksForWork: Words;
    /** With which such a text speaks of itself: "this exercise". */
    thisTask: Words;
    /** Names of what is done live, whatever else is said. */
    live: Words;
    /** What opens a list of points to think about, not of questions to ask. */
    partOfTask: Words;
    /** "Does the candidate …?" is for the one who evaluates: how it begins, and of whom it speaks. */
    evaluating: { openings: Words; subjects: Words };
    /** "The candidate will": a task that tells of the candidate and does not speak to them. */
    aboutCandidate: { subjects: Words; does: Words };
    /** What points to text before it, behind it, or in another part of the page: "see above". */
    pointing: { above: Words; below: Words; elsewhere: Words };
    examples: Words;
    /** Lengths that are none: "varies". */
    noLength: Words;
    /** Last words of a label of a task, and words anywhere in one of an agenda. */
    taskLabels: Words;
    /** Whole labels of what tells how a candidate is judged; they say more than that: "Red flags". */
    assessedLabels: Words;
    agendaLabels: Words;
    /** Words in a label of what only interviewers may see, and phrases of such a text. */
    interviewersOnly: { labels: Words; phrases: Words };
    /** With which a text speaks to its reader: "you", "your". */
    addressing: Words;
    /** Openings of what is asked without a question mark: "tell me". */
    asking: Words;
    /** What stands with a number, a full stop or a colon before a question: "Q2:". */
    questionMarks: Words;
    /** Words in a label of questions, and words of questions that are not the interviewer's. */
    questionLabels: Words;
    noQuestionLabels: Words;
    /** What a candidate who works alone is told: "send us your". */
    instructions: Words;
    /** In the name of what is no work of one's own: "interview", "call". */
    meetings: Words;
    /** Names of tests, which are work where nothing else is said. */
    tests: Words;
    /** Work at home, in a name or in what is said of a step. */
    homework: Words;
    /** Names of what is done without the candidate: "reference check". */
    withoutCandidate: Words;
    /** What says that work is sent, or done where nobody of the company is: "via email". */
    atDistance: Words;
    /** Words of a task that is worked on with others: "together". */
    inCompany: Words;
    /** Words in a folder's or page's name that say it holds tasks. */
    taskPages: Words;
  };
  lengths: {
    /** What each word for a number is. */
    numbers: Readonly<Record<string, number>>;
    /** The minutes of whole lengths: "half an hour". */
    phrases: Readonly<Record<string, number>>;
    /** Words for a stretch of the calendar: "week". */
    periods: Words;
    /** Words that only begin like a unit. */
    notUnits: Words;
    andHalf: Words;
    /** Between two numbers: "to", "or"; before them: "between". */
    between: Words;
    from: Words;
    /** Between hours and minutes: "and". */
    and: Words;
    /** Words before a length that is not exact, and behind it. */
    hedges: Words;
    hedgesBehind: Words;
    /** Words before the most that something may take, and behind it; what such a limit is called. */
    limits: Words;
    limitsBehind: Words;
    /** "More than", which is a limit behind "not". */
    mores: Words;
    nots: Words;
    limitNames: Words;
    /** Words before a time that says when and not how long, and behind it. */
    deadlines: Words;
    notices: Words;
    /** What a candidate waits for, before the time that it takes: "hear back". */
    waits: Words;
    /** Words that name the whole interview or assignment, not a part of it. */
    wholes: Words;
    /** Words for the time that is set aside for it: "slot". */
    frames: Words;
    /** Between it and its length: "an interview of 45 minutes". */
    of: Words;
    /** Between a number of interviews and the length of one: "3 separate 30-minute calls"; behind that length: "each". */
    separate: Words;
    each: Words;
    /** Between what is done and for how long: "we talk for 30 minutes". */
    during: Words;
    /** Behind a length: the means, "45 minutes via Zoom". */
    means: Words;
    /** What comes after it: "follow-up"; what opens a sentence about that: "if". */
    follows: Words;
    ifs: Words;
    /** Words that end a name behind a length: "30 minutes for the interview"; "it" as what lasts. */
    breaks: Words;
    its: Words;
    /** Between them and their length: "takes". */
    lasts: Words;
    /** Before a length that is spent: "spend"; before the whole it is spent on: "on this". */
    spend: Words;
    spentOn: Words;
    /** Behind a length: what is done in it, "discussing"; whose time it is, "of your time". */
    doing: Words;
    ofTime: Words;
    /** "To be completed within" says how long the work is, not when an answer comes. */
    completing: Words;
    /** The length of the whole among those of parts: "total". */
    total: Words;
    all: Words;
  };
  agenda: {
    /** "The first 30 minutes", "the rest of the time", "at the end". */
    positions: Words;
    rests: Words;
    ends: Words;
    /** Between two parts in a sentence. */
    connectors: Words;
    /** Before a part's name. */
    before: Words;
    /** Before the time of a part, besides words for spending it. */
    leave: Words;
    /** "Part 2". */
    parts: Words;
    /** Before the people who ask: "questions from". */
    asking: Words;
    notAsking: Words;
  };
  people: {
    /** With which the rest of the sentence goes on behind people: "lasts", "might". */
    verbsBehind: Words;
    /** First or last in a bracket that only narrows a name: "non", "only". */
    qualifying: Words;
    /** Words that name people by what they do at a company, besides job titles. */
    names: Words;
    /** Short forms of job titles. */
    abbreviations: Words;
    /** Before those who interview: "meet", "speak … with" and how, "conducted by", "panel consists of". */
    meeting: Words;
    talking: Words;
    manners: Words;
    conducted: Words;
    by: Words;
    panels: Words;
    consists: Words;
    /** What those do who interview: "two engineers *take part*". */
    acting: Words;
    /** "You and our designer". */
    together: Words;
    /** Where the words for people end: at these words, and at those right behind a comma. */
    ends: Words;
    endsBehindComma: Words;
  };
  /** Labels of what a page says of itself: "Owner: People team", "last_reviewed_on: 2025-03-14". */
  provenance: {
    owner: Words;
    checked: Words;
    updated: Words;
  };
  privacy: {
    /** Mailboxes that belong to a function, not to a person. */
    mailboxes: Words;
    /** Titles of people whose names are replaced by them, with the capitals they are written with. */
    titles: Words;
    /** Before a surname, with the capitals they are written with: "Dr", "Frau". */
    salutations: Words;
    /** Between the names of people: "and", "or". */
    joins: Words;
    /** Words with a capital that are no names. */
    noNames: Words;
  };
}

/** A language is a module; each part is an export of its own, so that a bundle takes what it needs. */
export interface Language {
  /** BCP 47. */
  code: string;
  jobs: JobWords;
  roles: RoleWords;
  interviews: InterviewWords;
  lookUps: LookUpWords;
  stages: StageWords;
  pages: PageWords;
  lengths: LengthWords;
  handbook: HandbookWords;
}
