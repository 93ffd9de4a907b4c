/** What the compiler has to say about a handbook. */

export type Severity = 'error' | 'warning' | 'info';

/** Stable codes; `EXPLANATIONS` and `docs/writing-a-handbook.md` say what each means. */
export type DiagnosticCode =
  | 'broken-step'
  | 'unknown-duration'
  | 'repeated-guide'
  | 'dead-link'
  | 'no-address'
  | 'unsafe-link'
  | 'front-matter'
  | 'repaired-encoding'
  | 'repaired-link'
  | 'repaired-emphasis'
  | 'repaired-list'
  | 'private-email'
  | 'private-person'
  | 'private-link'
  | 'total-disagrees'
  | 'template'
  | 'no-task'
  | 'task-about-candidate'
  | 'task-elsewhere'
  | 'nothing-found'
  | 'unknown-language'
  | 'left-out'
  | 'invalid-catalog'
  | 'too-large'
  | 'too-deep'
  | 'too-slow';

/** A line of a page; it counts from 1. */
export interface FindingPlace {
  file: string;
  line: number;
}

/** One finding; `line` and `column` count from 1. */
export interface Diagnostic {
  severity: Severity;
  code: DiagnosticCode;
  file: string;
  line: number;
  column: number;
  /** What is wrong, in the writer's words. */
  message: string;
  /** What to write instead. */
  hint: string;
  /** Further places of which the same is to be said, in order. */
  also?: FindingPlace[];
}

/** What a heading, a step or a block was taken for; `line` counts from 1. */
export interface Understanding {
  file: string;
  line: number;
  /** In the writer's words: "guide “Values interview”", "duration". */
  as: string;
}

/** Where the compiler puts what it has to say. */
export interface Notes {
  report(diagnostic: Diagnostic): void;
  understand(understanding: Understanding): void;
}

/** For what is read once more: it has been reported before. */
export const SILENT: Notes = { report: () => {}, understand: () => {} };

/** Why each finding matters to the people who will read the catalog. */
export const EXPLANATIONS: Record<DiagnosticCode, string> = {
  'broken-step': 'The step is shown without a name or a length',
  'unknown-duration': 'Whoever schedules the interview is not told how long it takes',
  'repeated-guide': 'Two guides of one name in one place cannot be told apart in a list',
  'dead-link': 'The words stay, but nobody can follow the link',
  'no-address': 'The words stay, but nobody can follow the links',
  'unsafe-link':
    'Such an address could lead people astray, or be run by a browser, so only the words are kept',
  'front-matter': 'The line changes nothing',
  'repaired-encoding': 'Garbled letters would be read out to candidates',
  'repaired-link': 'A broken link takes the words around it apart',
  'repaired-emphasis': 'A mark too few or too many stands in the words beside it',
  'repaired-list': 'Lines that are no list items run into the text before them',
  'private-email': 'What Greenroom shows may be read by more people than the handbook',
  'private-person':
    'People change jobs, and what Greenroom shows may be read by more people than the handbook',
  'private-link':
    'Whoever lacks access meets a closed door, and the address itself may tell something',
  'total-disagrees': 'A recruiter tells candidates the total, an interviewer plans by the steps',
  template: 'Its steps are offered as the generic process, never as one role’s',
  'no-task': 'Whoever sends the take-home finds nothing to send',
  'task-about-candidate': 'The candidate who gets it reads of somebody else',
  'task-elsewhere': 'The candidate who gets it lacks what it points to',
  'nothing-found': 'Whoever looks for it in the panel finds nothing',
  'unknown-language': 'What such pages say of interviews is not shown',
  'left-out': 'The text is not shown',
  'invalid-catalog': 'The extension would refuse the catalog',
  'too-large': 'A browser would stall while compiling it',
  'too-deep': 'Reading it would take a browser minutes',
  'too-slow': 'Whoever imports the handbook would wait for it, and nothing of it is shown',
};

/** `file:line:column: severity[code]: message. Hint.` on one line. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { hint } = diagnostic;
  const places = also(diagnostic);
  return `${headline(diagnostic)}${hint ? `. ${hint}` : ''}${places ? ` (${places})` : ''}`;
}

/** The same with a line each for why it matters and what to write instead. */
export function explainDiagnostic(diagnostic: Diagnostic): string {
  const { code, hint } = diagnostic;
  const places = also(diagnostic);
  return [
    headline(diagnostic),
    ...(places ? [`    ${places}.`] : []),
    `    why: ${EXPLANATIONS[code]}.`,
    ...(hint ? [`    instead: ${hint}.`] : []),
  ].join('\n');
}

/** Further places that are named of one finding. */
const MOST_PLACES = 5;

/** "also at a.md:3, b.md:7 and 12 more places", empty where there are none. */
function also({ also: places = [] }: Diagnostic): string {
  if (places.length === 0) return '';
  const named = places.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
  const more = places.length - named.length;
  const rest = more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : '';
  return `also at ${named.join(', ')}${rest}`;
}

function headline({ file, line, column, severity, code, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity}[${code}]: ${message}`;
}
