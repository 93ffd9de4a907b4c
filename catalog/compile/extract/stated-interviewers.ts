/** Who interviews, where a page says so in prose and not under a label. */
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { mentionsPeople } from '../classify/role-name.ts';
import { INTERVIEW_NAMES, sourceFor } from '../text/words.ts';

const CANDIDATES = sourceFor((of) => of.sentences.candidates);
const MEET = sourceFor((of) => of.people.meeting);
const TALK = sourceFor((of) => of.people.talking);
const MANNER = sourceFor((of) => of.people.manners);
const WITH = sourceFor((of) => of.sentences.with);
/** "You will meet …", "candidates talk live with …". */
const MEETING = String.raw`${CANDIDATES}(?:\s+(?:will|would))?\s+(?:also\s+)?(?:${MEET}(?:\s+${WITH})?|${TALK}(?:\s+${MANNER})?\s+${WITH})\s+`;
/** "The interview is conducted by …". */
const CONDUCTED = String.raw`${sourceOf(INTERVIEW_NAMES)}(?<!ing|ed)\s+(?:${sourceFor((of) => of.people.conducted)}\s+){0,3}${sourceFor((of) => of.people.by)}\s+`;
const PANEL = String.raw`${sourceFor((of) => of.people.panels)}\s+${sourceFor((of) => of.people.consists)}\s+`;
/** "You and our designer will …". */
const TOGETHER = String.raw`${sourceFor((of) => of.people.together)}\s+(?=${sourceFor((of) => of.headings.articles)})`;
const BEFORE_PEOPLE = [MEETING, CONDUCTED, PANEL, TOGETHER].map((each) => new RegExp(each, 'iu'));

const END = new RegExp(
  [
    String.raw`[.;:(!?\n]`,
    String.raw`,\s+(?=\d)`,
    String.raw`,\s+${sourceFor((of) => of.people.endsBehindComma)}`,
    String.raw`\s${sourceFor((of) => of.people.ends)}`,
  ].join('|'),
  'iu',
);
/** Characters. */
const LONGEST = 90;

/** The people named in the prose, in its words, or null where it names none by role. */
export function statedInterviewers(text: string): string | null {
  for (const pattern of BEFORE_PEOPLE) {
    const people = peopleBehind(pattern, text);
    if (people !== null) return people;
  }
  return null;
}

const NOT_ASKING = sourceFor((of) => of.agenda.notAsking);
const ASKING = new RegExp(
  String.raw`${sourceFor((of) => of.agenda.asking)}\s+(?!(?:the |our )?${NOT_ASKING})`,
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
  const people = behind.slice(0, END.exec(behind)?.index ?? behind.length).trim();
  const named = people.length > 0 && people.length <= LONGEST && mentionsPeople(people);
  return named ? people : null;
}
