/** Who interviews, where a page says so in prose and not under a label. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { mentionsPeople } from '../classify/role-name.ts';
import { INTERVIEW_NAMES, sourceFor, wordsFor } from '../text/words.ts';

const CANDIDATES = sourceFor((of) => of.sentences.candidates);
const MEET = sourceFor((of) => of.people.meeting);
const TALK = sourceFor((of) => of.people.talking);
const MEETINGS = wordsFor((of) => [...of.people.meeting, ...of.people.talking]);
const MANNER = sourceFor((of) => of.people.manners);
const WITH = sourceFor((of) => of.sentences.with);
/** "You will meet …", "candidates talk live with …". */
const MEETING = String.raw`${CANDIDATES}(?:\s{1,20}(?:will|would))?\s{1,20}(?:also\s{1,20})?(?:${MEET}(?:\s{1,20}${WITH})?|${TALK}(?:\s{1,20}${MANNER})?\s{1,20}${WITH})\s{1,20}`;
/** "The interview is conducted by …". */
const CONDUCTED = String.raw`${sourceOf(INTERVIEW_NAMES)}(?<!ing|ed)\s{1,20}(?:${sourceFor((of) => of.people.conducted)}\s{1,20}){0,3}${sourceFor((of) => of.people.by)}\s{1,20}`;
const PANEL = String.raw`${sourceFor((of) => of.people.panels)}\s{1,20}${sourceFor((of) => of.people.consists)}\s{1,20}`;
/** "You and our designer will …". */
const TOGETHER = String.raw`${sourceFor((of) => of.people.together)}\s{1,20}(?=${sourceFor((of) => of.headings.articles)})`;
/** "the", "two": with what words for people begin. */
const ARTICLE = String.raw`(?:${sourceFor((of) => of.headings.articles)}|${sourceFor((of) => Object.keys(of.lengths.numbers))}|\d{1,2}\s)`;
/** Or with such a word itself: "someone". */
const FIRST_OF_PEOPLE = `(?:${ARTICLE}|${sourceFor((of) => of.people.names)})`;
/** "Meet with the recruiter", "a call about your work with two engineers". */
const TOGETHER_WITH = String.raw`(?:${MEET}|${TALK}|${sourceOf(INTERVIEW_NAMES)})(?<!ing|ed)(?:\s{1,20}[^\s.;:!?()]{1,40}){0,7}?\s{1,20}${WITH}\s{1,20}(?=${FIRST_OF_PEOPLE})(?!${CANDIDATES})`;
/** "Reviewed by two members of the team". */
const DONE_BY = String.raw`${sourceFor((of) => of.people.conducted)}\s{1,20}${sourceFor((of) => of.people.by)}\s{1,20}(?=${FIRST_OF_PEOPLE})(?!${CANDIDATES})`;
const WITHS = wordsFor((of) => of.sentences.with);
const BYS = wordsFor((of) => of.people.by);
const BEFORE_PEOPLE = [
  new PatternAround(MEETING, 'iu', MEETINGS),
  new PatternAround(CONDUCTED, 'iu', INTERVIEW_NAMES, BYS),
  new PatternAround(
    PANEL,
    'iu',
    wordsFor((of) => of.people.panels),
  ),
  new PatternAround(
    TOGETHER,
    'iu',
    wordsFor((of) => of.people.together),
  ),
  new PatternAround(TOGETHER_WITH, 'iu', [...MEETINGS, ...INTERVIEW_NAMES], WITHS),
  new PatternAround(
    DONE_BY,
    'iu',
    wordsFor((of) => of.people.conducted),
    BYS,
  ),
];
/** "Two of our engineers take part". */
const ACTING_PEOPLE = new PatternAround(
  String.raw`(?:^|[.!?:,\n]\s{0,5})((?=${ARTICLE})[^.,;:!?()\n]{3,60}?)\s{1,5}${sourceFor((of) => of.people.acting)}`,
  'iu',
  wordsFor((of) => of.people.acting),
);

const END = new RegExp(
  [
    String.raw`[.;:(!?\n]`,
    String.raw`\s[–—-]\s`,
    String.raw`,\s{1,20}(?=\d)`,
    String.raw`,\s{1,20}${sourceFor((of) => of.people.endsBehindComma)}`,
    String.raw`\s${sourceFor((of) => of.people.ends)}`,
  ].join('|'),
  'iu',
);
/** "Two engineers, and lasts": the sentence goes on with another verb. */
const VERB_BEHIND = new PatternAround(
  String.raw`\s${sourceFor((of) => of.people.verbsBehind)}`,
  'iu',
  wordsFor((of) => of.people.verbsBehind),
);
const AND = sourceFor((of) => of.sentences.joins);
const LOOSE_AND = new RegExp(String.raw`[,\s]{1,5}${AND}$`, 'iu');
const LAST_BEHIND_AND = new RegExp(String.raw`[,\s]{1,5}${AND}\s{1,5}([^,]{1,60})$`, 'iu');
/** Characters. */
const LONGEST = 90;

/** The people named in the prose, in its words, or null where it names none by role. */
export function statedInterviewers(text: string): string | null {
  for (const pattern of BEFORE_PEOPLE) {
    const people = peopleBehind(pattern, text);
    if (people !== null) return people;
  }
  const acting = ACTING_PEOPLE.exec(text)?.[1];
  return acting !== undefined && mentionsPeople(acting) ? acting.trim() : null;
}

/** The beginning of a text that names people by role, or null. */
export function peopleAtStart(text: string): string | null {
  return peopleBehind(/^/u, text);
}

const NOT_ASKING = sourceFor((of) => of.agenda.notAsking);
const ASKING = new RegExp(
  String.raw`${sourceFor((of) => of.agenda.asking)}\s{1,20}(?!(?:the |our )?${NOT_ASKING})`,
  'iu',
);

/** The people who ask in a part of an agenda, "questions from the manager and a peer", or null. */
export function askingPeople(agendaLine: string): string | null {
  return peopleBehind(ASKING, agendaLine);
}

function peopleBehind(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const behind = text.slice(match.index + match[0].length);
  const people = upToVerb(behind.slice(0, END.exec(behind)?.index ?? behind.length).trim());
  const named = people.length > 0 && people.length <= LONGEST && mentionsPeople(people);
  return named ? people : null;
}

/** "The team and feedback is given" → "The team". */
function upToVerb(people: string): string {
  const verb = VERB_BEHIND.exec(people)?.index;
  const before = people.slice(0, verb).replace(LOOSE_AND, '');
  const last = verb === undefined ? null : LAST_BEHIND_AND.exec(before);
  const isOther = last !== null && !mentionsPeople(last[1] ?? '');
  return (isOther ? before.slice(0, last.index) : before).replace(/,$/, '');
}
