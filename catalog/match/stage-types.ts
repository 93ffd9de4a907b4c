/**
 * What kind of conversation or work a stage is, whatever a company calls it.
 *
 * The English names come from the default stages of applicant tracking systems (Greenhouse's
 * "Preliminary Phone Screen", "Take Home Test", "Face to Face", "Executive Interview", …) and from
 * common usage. A company's own words belong in its handbook, under `Aliases:`.
 */
import type { StageType } from './terms.ts';
import { TRANSLATED_TERMS } from './translated-terms.ts';

/** A type, how much the words say so (0 to 1), and the words that say something else. */
export interface TypeReading {
  type: StageType;
  strength: number;
  rest: string[];
}

/** Whole names of stages without an interview; only the process is shown for them. */
const ADMINISTRATIVE =
  /^((verbal |written |job )?offers?( (extended|accepted|made|letter|call|sent))?|hired|(hm |hiring manager |recruiter |application |app |cv |resume )?(review|reviewed)|(cv|resume|application) screen(ing)?|rejected|reject|withdrawn|archived?|references?( checks?| calls?)?( offer)?|back ?channel references?|background (checks?|screening)|(visa|right to work|drug|health) (check|test)|new (applicants?|leads?|candidates?)|applied|sourced|inbound|prospects?|leads?|reached out|contacted|shortlist(ed)?|talent (pool|community)|pipeline|debrief|decision|hiring committee|round ?up( meeting)?|wrap up|ready to hire|on ?boarding|welcome( and it setup)?|kick ?off|paperwork|contract( sent)?|candidate survey|(on )?hold|consent|nda|(to )?schedul(e|ing)|prep call|closing call|travel booking|office tour|tour|lunch|dinner|coffee with office|compensation review)$/;

const STRONG = 0.86;
/** Names that fit a type but are used for others as well. */
const WEAK = 0.58;

/** Patterns over normalised text (lower case, single spaces, no punctuation), most telling first. */
const PATTERNS: readonly (readonly [StageType, RegExp])[] = [
  [
    'hiring-manager',
    /\b(hiring managers?|hm|(dept|department|line) manager|(?<!engineering |product |success |sales |program |account )manager (phone )?(screen|call|chat|interview|conversation))\b/g,
  ],
  [
    'resume',
    /\b(resume|cv|top ?grad(e|ing)|top grading|career (deep dive|history|walkthrough|walk through)|work history|chronological)\b/g,
  ],
  ['values', /\b((core |company |behaviou?ral )?values?|culture( (fit|add))?|cultural( fit)?)\b/g],
  ['cross-functional', /\b(cross functional|x functional|cross team|cross func|stakeholders?)\b/g],
  [
    'leadership',
    /\b((executive|leadership|senior leadership) (team|panel)|executives?|leadership|leaders?|co ?founders?|founders?|ceo|cto|coo|cfo|cpo|c level|c suite|vp|bar raiser)\b/g,
  ],
  [
    'networking',
    /\b(networking|(virtual )?coffee( chat)?|informal( chat)?|informational|meet and greet|intro to team)\b/g,
  ],
  ['mock-call', /\b(mock( cold)?( call)?|cold call(ing)?|role ?play)\b/g],
  [
    'take-home',
    /\b(take home( (test|assignment|exercise|project|challenge|task))?|homework|assignment|async|asynchronous|(technical |skills )?assessment|writ(ten|ing) (test|interview|project|exercise|sample)|test task|coding (test|exercise|challenge)|online test|case study|project submission)\b/g,
  ],
  ['portfolio', /\b(portfolio( (review|presentation|walkthrough))?|case presentation)\b/g],
  ['demo', /\b(demo|demonstration)\b/g],
  ['presentation', /\b((sales |panel )?presentation|pitch)\b/g],
  [
    'working-session',
    /\b(work(ing)? session|work sample|collaboration session|simulation|day in the life)\b/g,
  ],
  ['peer', /\b(peers?|team ?mates?|team ?match|colleagues?|future coworkers?)\b/g],
  [
    'technical',
    /\b(technical|coding|code|system design|architecture|(pair )?programming|pairing)\b/g,
  ],
  [
    'recruiter-screen',
    /\b(recruit(er|ers|ing|ment)|talent( acquisition| partner)?|ta (phone )?(screen|call|chat|interview)|people (team )?screen|people operations screen|preliminary|prelim|phone screen(ing)?|screening call|initial (phone )?(screen|call|chat|conversation)|intro(ductory)? (call|chat|screen|conversation)|first (call|chat|conversation)|(tele)?phone screen|screening|screen)\b/g,
  ],
];

const WEAK_PATTERNS: readonly (readonly [StageType, RegExp])[] = [
  ['recruiter-screen', /\b(phone interview|phone call|first interview)\b/g],
  ['peer', /\b(team (interviews?|fit|chat|round)|meet the team|team members?)\b/g],
  ['leadership', /\b(final (round|interview|panel))\b/g],
];

/**
 * The kind of stage a normalised name stands for, or null. `neutral` are words that do not count
 * as saying something else (the job's own, for example).
 */
export function readStageType(
  normal: string,
  neutral: (word: string) => boolean = () => false,
): TypeReading | null {
  if (ADMINISTRATIVE.test(normal)) return { type: 'administrative', strength: 1, rest: [] };
  return (
    readTranslated(normal) ??
    readPatterns(PATTERNS, STRONG, normal, neutral) ??
    readPatterns(WEAK_PATTERNS, WEAK, normal, neutral)
  );
}

function readPatterns(
  patterns: readonly (readonly [StageType, RegExp])[],
  strength: number,
  normal: string,
  neutral: (word: string) => boolean,
): TypeReading | null {
  for (const [type, pattern] of patterns) {
    const left = normal.replace(pattern, ' ');
    if (left === normal) continue;
    return { type, strength, rest: left.split(' ').filter((word) => word && !neutral(word)) };
  }
  return null;
}

/** Longest term first, so that a word for "hiring manager" is not taken for "manager". */
const TRANSLATED = (Object.entries(TRANSLATED_TERMS) as [StageType, readonly string[]][])
  .flatMap(([type, terms]) => terms.map((term) => ({ type, term })))
  .sort((a, b) => b.term.length - a.term.length);

/** Scripts without spaces are searched anywhere, others at the beginning of a word. */
function readTranslated(normal: string): TypeReading | null {
  const padded = ` ${normal}`;
  const found = TRANSLATED.find(({ term }) =>
    /^[a-z\u0370-\u04ff]/.test(term) ? padded.includes(` ${term}`) : normal.includes(term),
  );
  return found ? { type: found.type, strength: STRONG, rest: [] } : null;
}
