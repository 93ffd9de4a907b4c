/** Headings that announce a process, and the role that they name. */
import { patternFor, sourceFor } from '../text/words.ts';
import { withoutNumbering } from './numbering.ts';
import { isAboutRole } from './role-name.ts';

const KINDS = sourceFor((of) => of.headings.processKinds);
const ORDERS = sourceFor((of) => of.headings.processOrders);
const PROCESS = new RegExp(`${KINDS}\\s{1,20}${ORDERS}`, 'iu');
const PHRASE = patternFor((of) => of.headings.processPhrases);
const WHOLE = patternFor((of) => of.headings.processes, { at: 'whole' });

/** True for a heading that announces a process. */
export function announcesProcess(title: string): boolean {
  return PROCESS.test(title) || PHRASE.test(title) || WHOLE.test(withoutAside(title));
}

const ENDS_IN_ORDER = patternFor((of) => of.headings.processOrders, { at: 'end' });
const STARTS_WITH_ORDER = patternFor((of) => of.headings.processOrders, { at: 'start' });

/** True for "Recommended process" and "Stages", which announce steps without saying of what. */
export function announcesSteps(title: string): boolean {
  const plain = withoutNumbering(withoutAside(title));
  return ENDS_IN_ORDER.test(plain) || STARTS_WITH_ORDER.test(plain);
}

/** "The process (4-6 weeks)" → "The process". */
function withoutAside(title: string): string {
  return title
    .replace(/\s{0,20}[([（][^)\]）]{0,80}[)\]）]/g, '')
    .replace(/[\s:?.!…]{1,20}$/, '')
    .trim();
}

const FIELD = patternFor((of) => of.headings.fields, { at: 'whole' });
const FILLERS = /\b(the|our|general|generic|typical|standard)\b/gi;
const PROCESS_BEFORE = new RegExp(
  String.raw`^\s{0,20}${KINDS}\s{0,20}${ORDERS}?\s{0,20}(?:for|of|:|[-–—])\s{0,20}`,
  'iu',
);
const PROCESS_BEHIND = new RegExp(
  String.raw`[-–—:|]?\s{0,20}(?:${KINDS}\s{0,20})?(?:${ORDERS}|interviews(?!\p{L})).*`,
  'isu',
);

/**
 * "Sr. Designer interview process" → "Sr. Designer"; null where the title names no role but only the
 * process, a department or a kind of process.
 */
export function roleInTitle(title: string): string | null {
  const role = title
    .replace(/\([^)\d]{0,60}\d[^)]{0,60}\)/g, ' ')
    .replace(FILLERS, ' ')
    .replace(PROCESS_BEFORE, '')
    .replace(PROCESS_BEHIND, ' ')
    .replace(/[^\p{L}\p{N}.,&/() +#-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isAboutRole(role) || isField(role) ? role : null;
}

/** “Backend”, “Frontend/Cloud”: whom a process is for, without a word for a job. */
function isField(text: string): boolean {
  const parts = text.split(/\s{0,5}(?:[/,&]|\band\b)\s{0,5}/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => FIELD.test(part));
}
