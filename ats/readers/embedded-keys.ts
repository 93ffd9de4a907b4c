/** What the keys of embedded data stand for, written `current_stage`, `currentStage` or `CurrentStage`. */
import type { PageIds } from '../page-context.ts';
import type { Readable } from '../reading.ts';

const CANDIDATE = ['candidate', 'person', 'applicant'];
const JOB = ['job', 'requisition'];
const STAGE = ['stage', 'currentstage', 'jobstage', 'currentjobstage'];
const INTERVIEW = ['interview', 'scheduledinterview'];
const MINUTES = [
  'minutes',
  'durationminutes',
  'lengthminutes',
  'estimatedminutes',
  'interviewminutes',
];

/** Lists whose only entry is this page's; a queue's or a sidebar's is not. */
const LISTS = ['application', 'people', ...CANDIDATE, ...JOB, ...STAGE, ...INTERVIEW];
const OF_OTHERS = /^(others?|queue|next|previous|recent|similar|duplicates?|related|sidebar)/;

/** The keys that any system may use, and those of its own for a job. */
export class EmbeddedKeys {
  private readonly values: ReadonlyMap<string, Readable>;
  private readonly lists: ReadonlySet<string>;

  constructor(jobs: readonly string[]) {
    const own = jobs.map(plain);
    const entries = (keys: readonly string[], value: Readable) =>
      keys.map((key) => [key, value] as const);
    this.values = new Map([
      ...entries(CANDIDATE, 'candidate'),
      ...entries([...JOB, ...own], 'job'),
      ...entries(STAGE, 'stage'),
      ...entries(INTERVIEW, 'interview'),
      ...entries(['department'], 'department'),
    ]);
    this.lists = new Set([...LISTS, ...own].flatMap((key) => [key, `${key}s`]));
  }

  /** The value that an object under this key is; null for any other key. */
  valueOf(key: string): Readable | null {
    return this.values.get(plain(key)) ?? null;
  }

  /** The value that a text under this key is: `stage_name`, `jobTitle`, `current_stage`. */
  valueOfName(key: string): Readable | null {
    return this.valueOf(plain(key).replace(/(name|title)$/, ''));
  }

  isNextStage(key: string): boolean {
    return plain(key) === 'nextstage';
  }

  isMinutes(key: string): boolean {
    return MINUTES.includes(plain(key));
  }

  isListOfThisPage(key: string): boolean {
    return this.lists.has(plain(key));
  }

  isOfOthers(key: string): boolean {
    return OF_OTHERS.test(plain(key));
  }

  /** Which id of the page an object under this key must have. */
  subjectOf(key: string): keyof PageIds | null {
    const value = this.valueOf(key);
    if (value === 'candidate') return 'personId';
    if (value === 'job') return 'jobId';
    return plain(key).endsWith('application') ? 'applicationId' : null;
  }

  /** Which id of the page a key like `person_id` holds. */
  subjectOfId(key: string): keyof PageIds | null {
    if (/^(person|candidate)_?id$/i.test(key)) return 'personId';
    return /^application_?id$/i.test(key) ? 'applicationId' : null;
  }
}

function plain(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}
