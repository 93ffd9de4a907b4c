/** Who interviews, where a page says so in prose and not under a label. */
import { ROLE_NOUN } from '../classify/role-name.ts';

const MEETING =
  '(?:interview|screen|session|call|conversation|panel|chat|meeting|discussion|round|review)s?';

const PATTERNS = [
  /\b(?:you(?:['’]ll| will| would|['’]d)?|candidates?(?: will)?|the candidate will)\s+(?:also\s+)?(?:meets?(?:\s+with)?|(?:speak|talk|chat|interview|sit down|connect|pair)s?(?:\s+(?:in person|live|individually|separately|1:1|one[- ]on[- ]one))?\s+with)\s+/i,
  new RegExp(
    String.raw`\b${MEETING}\s+(?:(?:is|are|will be|conducted|held|led|run|done)\s+)*(?:with|by)\s+`,
    'i',
  ),
  /\b(?:panel|interviewers?|group)\s+(?:will\s+)?(?:includes?|consists? of|is made up of|will be|are|comprises?)\s+/i,
  /\byou and (?=(?:the|our|your|a|an)\b)/i,
];

const END =
  /[.;:(!?\n]|,\s+(?=\d)|,\s+(?:including|plus|where|who|which|we|you|so|to|for|in|during|after|and (?:we|you|they|will))\b|\s(?:to|about|where|who|which|for|over|during|so|as|that|will|would|go(?:es)?|takes?|using|via|at|based|regarding|before|after|if|when|because|in the event|and (?:discuss|answer|talk|go|walk|learn|we|you))\b/i;

const LONGEST = 90;

/** The people named in the prose, in its words, or null where it names none by role. */
export function statedInterviewers(text: string): string | null {
  for (const pattern of PATTERNS) {
    const people = peopleBehind(pattern, text);
    if (people !== null) return people;
  }
  return null;
}

const ASKING =
  /\bquestions from\s+(?!you\b|(?:the |our )?(?:candidates?|panel|interviewers?|team)\b)/i;

/** The people who ask in a part of an agenda, "questions from the manager and a peer", or null. */
export function askingPeople(agendaLine: string): string | null {
  return peopleBehind(ASKING, agendaLine);
}

function peopleBehind(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const behind = text.slice(match.index + match[0].length);
  const people = behind.slice(0, END.exec(behind)?.index ?? behind.length).trim();
  const named = people.length > 0 && people.length <= LONGEST && ROLE_NOUN.test(people);
  return named ? people : null;
}
