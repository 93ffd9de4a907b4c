/** Does a role group fit a job title? */
import type { RoleWords, Words } from '../../vocabulary/language.ts';
import { JOBS, ROLES, together } from '../../vocabulary/languages.ts';
import { sourceOf } from '../../vocabulary/patterns.ts';
import { normaliseText } from '../normalise.ts';
import { normalAbbreviations, normalPattern, normalWords } from './known-terms.ts';
import { WEIGHTS } from './weights.ts';
import { expand, stem } from './words.ts';

/** A job title or the name of a role, prepared for comparison. */
export interface Role {
  /** Stems of what the work is: words before a comma, dash or bracket, else all of them. */
  head: ReadonlySet<string>;
  /** Those in their order, as they are written: "UX" is one word. */
  headWords: readonly string[];
  /** Stems of every word, wherever it stands, but for seniority and words that only join. */
  inTitle: ReadonlySet<string>;
  /** Those, and the department's. */
  all: ReadonlySet<string>;
  /** Of those the ones that say who leads or where, not what the work is. */
  besideWork: ReadonlySet<string>;
  /** Of those the ones that name what somebody is: "engineer", "partner". */
  professions: ReadonlySet<string>;
  level: 'leader' | 'individual' | null;
}

const of = (words: (roles: RoleWords) => Words) => together(ROLES, words);
const joining = of((roles) => roles.joining);
const seniority = [...of((roles) => roles.seniority), ...of((roles) => roles.marks)];

const SENIORITY = normalPattern(seniority, { flags: 'g' });
const JOINING = normalPattern(joining, { flags: 'g' });
const PLACES = normalPattern(
  of((roles) => roles.places),
  { flags: 'g' },
);
const STARTS_JOINING = normalPattern(joining, { at: 'start' });
const LEADING = of((roles) => roles.leading);
const LEADS = normalPattern([...LEADING, ...of((roles) => roles.managing)]);
const LEADS_FIRST = normalPattern(
  of((roles) => roles.leadingFirst),
  { at: 'start' },
);
const LEADS_LAST = normalPattern(
  of((roles) => roles.leadingLast),
  { at: 'end' },
);
const PROFESSION = normalPattern(
  together(JOBS, (jobs) => jobs.nouns),
  { at: 'whole' },
);
const LEADERSHIP = normalPattern(of((roles) => roles.leadership));
const INDIVIDUAL = normalPattern(of((roles) => roles.individual));
const SHORT_IN_TITLES = normalAbbreviations(ROLES.map(({ abbreviations }) => abbreviations));

/** "manager": the work of a product manager, and what says who leads in "Manager, Support". */
const MANAGER = new Set(normalWords(of((roles) => roles.leadingFirst)));
const BESIDE_WORK = new Set(
  normalWords([
    ...LEADING,
    ...of((roles) => roles.leadingLast),
    ...of((roles) => roles.places),
    ...of((roles) => roles.individual),
  ]),
);

const END_OF_HEAD = new RegExp(
  String.raw`\s{0,20}[,(|[]|\s{1,20}[-–—]\s{0,20}|\s{0,20}[-–—]\s{1,20}|\s{1,20}${sourceOf(of((roles) => roles.beforePlace))}\s{1,20}`,
  'iu',
);

/**
 * "Sr. Product Manager, Search – Remote (EMEA)" → product manager. The department's words, where
 * given, count as standing in the title: "IT Engineer" in "Tech Ops" is a Tech Ops IT engineer.
 */
export function readRole(title: string, department = ''): Role {
  const headText = title.split(END_OF_HEAD)[0] || title;
  const all = wordsOf(title);
  const head = wordsOf(headText);
  const level = levelOf(expandRole(title), expandRole(headText));
  const isBesideWork = (word: string) =>
    MANAGER.has(word) ? level === 'leader' : BESIDE_WORK.has(word);
  // "Director, Global Support Engineering": the head alone says only who leads.
  const telling = head.some((word) => !BESIDE_WORK.has(word) && !MANAGER.has(word)) ? head : all;
  return {
    head: new Set(telling.map(stem)),
    headWords: tellingWords(normaliseText(headText)).map(stem),
    inTitle: new Set(all.map(stem)),
    all: new Set([...all, ...wordsOf(department)].map(stem)),
    besideWork: new Set([...all, ...wordsOf(department)].filter(isBesideWork).map(stem)),
    professions: new Set(
      all.filter((word) => PROFESSION.test(word) && !isBesideWork(word)).map(stem),
    ),
    level,
  };
}

const expandRole = (text: string) => expand(text, SHORT_IN_TITLES);

function wordsOf(text: string): string[] {
  return tellingWords(expandRole(text));
}

function tellingWords(normal: string): string[] {
  return normal
    .replace(SENIORITY, ' ')
    .replace(JOINING, ' ')
    .split(' ')
    .filter((word) => word && !/^\d+$/.test(word));
}

function levelOf(title: string, head: string): Role['level'] {
  if (INDIVIDUAL.test(title)) return 'individual';
  const leads = LEADS.test(head) || LEADS_LAST.test(head) || managesOthers(head);
  return leads || LEADERSHIP.test(title) ? 'leader' : null;
}

/** "Regional Manager", "Manager Support", but not "Manager of Communications". */
function managesOthers(head: string): boolean {
  const work = head.replace(SENIORITY, ' ').replace(PLACES, ' ').trim();
  const after = work.replace(LEADS_FIRST, '').trim();
  return after !== work && !STARTS_JOINING.test(after);
}

/**
 * 0 to 1: how well a role of the handbook fits a job. All of the role's words have to be in the
 * job's title; words at the head of the title that the role lacks make it fit less well. The words of
 * the department help only where the title says nothing else: "IT Engineer", but not "L&D Partner".
 */
export function roleFit(job: Role, role: Role): number {
  const wanted = [...role.all].filter((word) => !role.besideWork.has(word));
  const words = wanted.length > 0 ? wanted : [...role.all];
  if (words.length === 0) return 0;
  const head = [...job.head].filter((word) => !job.besideWork.has(word) || role.all.has(word));
  const covered = head.filter((word) => role.all.has(word)).length / Math.max(1, head.length);
  const said = covered === 1 ? job.all : job.inTitle;
  const inTitle = words.filter((word) => said.has(word)).length / words.length;
  const { itsWordsInTitle } = WEIGHTS.role;
  const fit = inTitle * (itsWordsInTitle + (1 - itsWordsInTitle) * covered);
  return fit * levelFactor(job, role) * professionFactor(job, role);
}

/** What somebody is has to be in both, where both or the role say it. */
function professionFactor(job: Role, role: Role): number {
  const isIn = (words: ReadonlySet<string>, { all }: Role) =>
    words.size === 0 || [...words].some((word) => all.has(word));
  const isSame = isIn(role.professions, job) && isIn(job.professions, role);
  const { otherProfession, parted } = WEIGHTS.role;
  if (!isSame) return otherProfession;
  return isParted(job, role) ? parted : 1;
}

/** A word between those of the role may make it another one: "Product Operations Manager". */
function isParted({ headWords }: Role, role: Role): boolean {
  const at = role.headWords.map((word) => headWords.indexOf(word));
  const inOrder = at.every((each, index) => each >= 0 && each > (at[index - 1] ?? -1));
  return inOrder && at.some((each, index) => index > 0 && each - (at[index - 1] ?? 0) > 1);
}

/** A role that names no level fits both; a guide for leaders is not for others, and vice versa. */
function levelFactor(job: Role, role: Role): number {
  if (role.level === null) return 1;
  const same = (role.level === 'leader') === (job.level === 'leader');
  return same ? 1 : WEIGHTS.role.otherLevel;
}
