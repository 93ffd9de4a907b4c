/** Headings that announce a process, and the role that they name. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { withoutNumbering } from './numbering.ts';
import { isAboutRole } from './role-name.ts';

const KINDS = sourceFor((of) => of.headings.processKinds);
const ORDERS = sourceFor((of) => of.headings.processOrders);
const PROCESS = new PatternAround(
  `${KINDS}\\s{1,20}${ORDERS}`,
  'iu',
  wordsFor((of) => of.headings.processKinds),
  wordsFor((of) => of.headings.processOrders),
);
const PHRASE = patternFor((of) => of.headings.processPhrases);
const WHOLE = patternFor((of) => of.headings.processes, { at: 'whole' });

/** True for a heading that announces a process. */
export function announcesProcess(title: string): boolean {
  if (isWithoutSteps(title)) return false;
  return PROCESS.test(title) || PHRASE.test(title) || WHOLE.test(withoutAside(title));
}

const WITHOUT_STEPS = patternFor((of) => of.headings.withoutSteps, { at: 'end' });

/** True for "Process metrics" and "Hiring process goals", below which stands no step. */
export function isWithoutSteps(title: string): boolean {
  return WITHOUT_STEPS.test(withoutAside(title));
}

const APPLYING = patternFor((of) => of.headings.applying, { at: 'start' });

/** True for "How to apply" and "Joining us", over what somebody who applies does and goes through. */
export function announcesApplying(title: string): boolean {
  return APPLYING.test(withoutNumbering(title));
}

const ENDS_IN_ORDER = patternFor((of) => of.headings.processOrders, { at: 'end' });
const STARTS_WITH_ORDER = patternFor((of) => of.headings.processOrders, { at: 'start' });

const WHAT_FOLLOWS = patternFor((of) => of.headings.whatFollows);

/** True for "What happens next" and "After you apply", over what awaits somebody. */
export function announcesWhatFollows(title: string): boolean {
  return !isWithoutSteps(title) && WHAT_FOLLOWS.test(withoutNumbering(withoutAside(title)));
}

/** True for "Recommended process" and "Stages", which announce steps without saying of what. */
export function announcesSteps(title: string): boolean {
  if (isWithoutSteps(title)) return false;
  const plain = withoutNumbering(withoutAside(title));
  return ENDS_IN_ORDER.test(plain) || STARTS_WITH_ORDER.test(plain);
}

/** "The process (4-6 weeks)" → "The process". */
function withoutAside(title: string): string {
  return title
    .replace(/\s{0,20}[([（][^)\]）]{0,80}[)\]）]/g, '')
    .replace(/[\s:：?？.!…]{1,20}$/, '')
    .trim();
}

const FIELD = patternFor((of) => of.headings.fields, { at: 'whole' });
const FILLERS = /\b(the|our|general|generic|typical|standard)\b/gi;
const PROCESS_BEFORE = new PatternAround(
  String.raw`^\s{0,20}${KINDS}\s{0,20}${ORDERS}?\s{0,20}(?:for|of|:|[-–—])\s{0,20}`,
  'iu',
  wordsFor((of) => of.headings.processKinds),
);
/** "Proceso de selección: …", where the language puts the noun first. */
const PROCESS_NOUN_FIRST = new PatternAround(
  String.raw`^\s{0,20}${ORDERS}\s{1,20}(?:\p{L}{2}\s{1,20})?${KINDS}\s{0,20}(?:${sourceFor((of) => of.headings.purposes)}\s|[:–—-])?\s{0,20}(?=\S)`,
  'iu',
  wordsFor((of) => of.headings.processOrders),
  wordsFor((of) => of.headings.processKinds),
);
const PROCESS_BEHIND = new PatternAround(
  String.raw`[-–—:|]?\s{0,20}(?:${KINDS}\s{0,20})?(?:${ORDERS}|interviews(?!\p{L})).*`,
  'isu',
  [...wordsFor((of) => of.headings.processOrders), '*interviews*'],
);

const HIRING_OF = new RegExp(`^\\s{0,20}${sourceFor((of) => of.headings.hiringOf)}\\s{1,20}`, 'iu');
/** "Account Manager at Draft & Sons"; the company is written with a capital. */
const AT = sourceFor((of) => of.headings.companyAfter);
const AT_COMPANY = new RegExp(`\\s{1,20}(?:${AT}|@)\\s{1,20}([^\\s,;:()]{1,60}.{0,60})$`, 'iu');
const OF_COMPANY = /^(\p{Lu}[^\s'’]{0,60})['’]s\s+(?=\S)/u;

/** Marks between letters are part of a word: "Développeur·se", "Entwickler*in", "Director's". */
const NO_LETTERS = /(?<!\p{L})[·•‧*’'_:]|[·•‧*’'_:](?!\p{Ll})|[^\p{L}\p{N}.,&/() +#·•‧*’'_:-]/gu;

/** "Account Manager at Acme" and "Acme's designer" without the company, where a role is left. */
function titleWithoutCompany(title: string): string {
  const behind = AT_COMPANY.exec(title);
  const isName = behind !== null && /^[\p{Lu}\p{N}]/u.test(behind[1] ?? '');
  const before = isName ? title.slice(0, behind.index) : title;
  const plain = isName && isAboutRole(before) ? before : title;
  const company = OF_COMPANY.exec(plain)?.[1];
  const own = company && !isAboutRole(company) ? plain.replace(OF_COMPANY, '') : plain;
  return own.replace(HIRING_OF, '');
}

/**
 * "Sr. Designer interview process" → "Sr. Designer"; null where the title names no role but only the
 * process, a department or a kind of process.
 */
export function roleInTitle(title: string): string | null {
  const named = titleWithoutCompany(title);
  const role = named
    .replace(/\([^)\d]{0,60}\d[^)]{0,60}\)/g, ' ')
    .replace(FILLERS, ' ')
    .replace(PROCESS_BEFORE, '')
    .replace(PROCESS_NOUN_FIRST, '')
    .replace(PROCESS_BEHIND, ' ')
    .replace(/['’]s(?=\s{0,20}$)/iu, '')
    .replace(NO_LETTERS, '')
    .replace(/\s+/g, ' ')
    .trim();
  // What still speaks of a process was not understood.
  return (isAboutRole(role) || isField(role)) && !announcesProcess(role) ? role : null;
}

/** “Backend”, “Frontend/Cloud”: whom a process is for, without a word for a job. */
function isField(text: string): boolean {
  const parts = text.split(/\s{0,5}(?:[/,&]|\band\b)\s{0,5}/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => FIELD.test(part));
}
