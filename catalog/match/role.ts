/** Does a role group fit a job title? */
import { LEADING_OR_PLACE, ROLE_ABBREVIATIONS, SENIORITY } from './terms.ts';
import { expand, stem } from './words.ts';

/** A job title or the name of a role, prepared for comparison. */
export interface Role {
  /** What the work is: words before a comma, dash or bracket, else all of them. */
  head: ReadonlySet<string>;
  /** Every word that says what the work is, wherever it stands. */
  all: ReadonlySet<string>;
  level: 'leader' | 'individual' | null;
}

const JOINING = new Set(['of', 'the', 'and', 'for', 'a', 'an', 'to', 'at', 'in']);
const END_OF_HEAD = /\s*[,(|[]|\s+[-–—]\s*|\s*[-–—]\s+|\s+(?:to|for|at)\s+/u;

/**
 * "Sr. Product Manager, Search – Remote (EMEA)" → product manager. The department's words, where
 * given, count as standing in the title: "IT Engineer" in "Tech Ops" is a Tech Ops IT engineer.
 */
export function readRole(title: string, department = ''): Role {
  const headText = title.split(END_OF_HEAD)[0] || title;
  const all = wordsOf(title);
  const head = wordsOf(headText);
  const isAbout = (word: string) => !LEADING_OR_PLACE.has(word);
  // "Director, Global Support Engineering": the head alone says only who leads.
  const telling = head.some(isAbout) ? head : all;
  return {
    head: new Set(telling.map(stem)),
    all: new Set([...all, ...wordsOf(department)].map(stem)),
    level: levelOf(expandRole(title), expandRole(headText)),
  };
}

const expandRole = (text: string) => expand(text, ROLE_ABBREVIATIONS);

function wordsOf(text: string): string[] {
  return expandRole(text)
    .split(' ')
    .filter((word) => word && !SENIORITY.test(word) && !JOINING.has(word) && !/^\d+$/.test(word));
}

const LEADS =
  /\b(leadership|leaders?|head|director|vp|vice president|chief|team lead)\b|\blead$|^(senior |regional |area )*manager\b(?! of)|\b(engineer|engineering|success|support|design|research|sales|advisors?) manager\b/;

function levelOf(title: string, head: string): Role['level'] {
  if (/\bindividual contributors?\b/.test(title)) return 'individual';
  return LEADS.test(head) || /\bleadership\b/.test(title) ? 'leader' : null;
}

const RECALL_ONLY = 0.6;

/**
 * 0 to 1: how well a role of the handbook fits a job. All of the role's words have to be in the
 * job's title; words at the head of the title that the role lacks make it fit less well.
 */
export function roleFit(job: Role, role: Role): number {
  const wanted = [...role.all].filter((word) => !isLeadingOrPlace(word, role));
  const words = wanted.length > 0 ? wanted : [...role.all];
  if (words.length === 0) return 0;
  const recall = words.filter((word) => job.all.has(word)).length / words.length;
  const head = [...job.head].filter((word) => !isLeadingOrPlace(word, job) || role.all.has(word));
  const covered = head.filter((word) => role.all.has(word)).length / Math.max(1, head.length);
  return recall * (RECALL_ONLY + (1 - RECALL_ONLY) * covered) * levelFactor(job, role);
}

/** "Manager" says what the work is in "product manager", and who leads in "manager of engineering". */
function isLeadingOrPlace(word: string, role: Role): boolean {
  if (word === 'manag') return role.level === 'leader';
  return LEADING_STEMS.has(word);
}

const LEADING_STEMS = new Set([...LEADING_OR_PLACE].map(stem));

/** A role that names no level fits both; a guide for leaders is not for others, and vice versa. */
function levelFactor(job: Role, role: Role): number {
  if (role.level === null) return 1;
  const same = role.level === 'leader' ? job.level === 'leader' : job.level !== 'leader';
  return same ? 1 : 0.5;
}
