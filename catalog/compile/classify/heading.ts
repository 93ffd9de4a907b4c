/** What a heading speaks of, by its words alone. */
import { patternFor, sourceFor } from '../text/words.ts';
import { isAboutInterviewing } from './stage-name.ts';

const CATALOG = patternFor((of) => of.headings.catalogs, { at: 'end' });
const TASK_CATALOG = patternFor((of) => of.headings.taskCatalogs, { at: 'end' });
const KINDS_OF = patternFor((of) => of.headings.kindsOf);
const OPENS_WITH_DOING = /^(?:\w+ing|how)\b/i;

/** True for headings over a catalog of interviews: "Interview types", "Take-home exercises". */
export function announcesInterviews(title: string): boolean {
  if (KINDS_OF.test(title) || TASK_CATALOG.test(title)) return true;
  return CATALOG.test(title) && !OPENS_WITH_DOING.test(title) && !FOR_INTERVIEWS.test(title);
}

/** "Arrays for coding interviews" is about arrays. */
const FOR_INTERVIEWS = new RegExp(
  String.raw`\S\s{1,20}${sourceFor((of) => of.headings.purposes)}\s`,
  'iu',
);

const ONLY_INTERVIEWS = patternFor((of) => of.headings.interviews, { at: 'whole' });

/** True for a heading that may stand over a process or over a catalog: "Our interviews". */
export function isOnlyInterviews(title: string): boolean {
  return ONLY_INTERVIEWS.test(title);
}

const DEPARTMENTS = patternFor((of) => of.headings.departmentLists, { at: 'whole' });
const BY_DEPARTMENT = patternFor((of) => of.headings.byDepartment, { at: 'start' });

/** True for headings over departments. */
export function listsDepartments(title: string): boolean {
  return DEPARTMENTS.test(title) || BY_DEPARTMENT.test(title);
}

const DEPARTMENT = patternFor((of) => of.headings.departments);

export function namesDepartment(title: string): boolean {
  return DEPARTMENT.test(title);
}

const UNIVERSAL = patternFor((of) => of.headings.universal, { at: 'start' });
const HIRING = patternFor((of) => of.headings.hiring);

/** True for headings with headings below them that name neither a department nor a role group. */
export function onlyGathers(title: string): boolean {
  return UNIVERSAL.test(title) || HIRING.test(title) || isAboutInterviewing(title);
}

const PRINCIPLE = patternFor((of) => of.headings.principles);

/** True for words that speak of interviewing, as rules for every interview do. */
export function speaksOfInterviewing(text: string): boolean {
  return PRINCIPLE.test(text);
}

const GENERIC = patternFor((of) => of.headings.generic);

/** True for a page's title that speaks of hiring or of the company, and so names no role. */
export function isGenericTitle(title: string): boolean {
  return GENERIC.test(title);
}

const OTHER_RESEARCH = patternFor((of) => of.pages.otherPhrases);
const OTHER_INTERVIEW = new RegExp(
  `${sourceFor((of) => of.pages.otherKinds)}\\s{1,20}${sourceFor((of) => of.pages.otherCalls)}`,
  'iu',
);

/** True for headings of interviews that are no hiring interviews: "User research". */
export function isOtherInterview(title: string): boolean {
  return OTHER_INTERVIEW.test(title) || OTHER_RESEARCH.test(title);
}
