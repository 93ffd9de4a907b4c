/** Which words name a stage of a hiring process, and which only speak about interviewing. */

export const STAGE =
  '(?:interview(?:s|ing)?|screen(?:s|ing|er)?|calls?|chats?|conversations?|discussions?|on-?sites?|take-?homes?|take home|assignments?|exercises?|assessments?|tests?|exams?|challenges?|presentations?|portfolio|work samples?|sessions?|case stud(?:y|ies)|cases?|deep[- ]dives?|panels?|pairing|pair programming|live[- ]coding|coding|system design|reviews?|rounds?|loops?|meet(?:ing|ings)?|meet(?:[- ]and[- ]| & )greet|meet the team|intro(?:duction)?s?|references?|checks?|offers?|applications?|applies|apply|r[eé]sum[eé]s?|cvs?|trials?|trial (?:day|week)|super ?day|auditions?|q&a|culture(?: fit| add)?|values|fit|homework|projects?|demos?|mock|role[- ]?plays?|questionnaires?|decisions?|lunch|workshops?|quiz|simulations?|whiteboard(?:ing)?|walkthroughs?|contract|experience|collaboration|architecture)';

const STRONG = String.raw`(?:interview|(?:phone|recruiter|hr|technical|tech|initial|manager|talent|hiring manager|r[eé]sum[eé]|first|intro(?:ductory)?|video|candidate|take-?home) (?:screen(?:s|ing)?|call|chat)|screens?|screening|(?:phone|video|screening|intro(?:ductory)?|recruiter|mock|cold) calls?|on-?site|take-?home(?: \w+)?|assignment|(?:coding|technical|programming|design|writing|sales|pairing|practical|collaboration) (?:exercise|challenge|test|assessment|session|task|project)|working session(?: scenario)?|case study|deep[- ]dive|pair(?:ing| programming)(?: session)?|live[- ]coding|work sample|trial (?:day|week)|portfolio (?:review|presentation)|(?:sales |panel )?presentation|take-?home project|role[- ]?play|audition|reference (?:checks?|calls?)|walkthrough|code review|interview project)`;

/** What ends the naming part of a phrase: "Call with the CEO", "Interview (45 min)". */
const TAIL =
  /\s*(?:[([,;]|\s(?:with|by|on|for|of|at|over|via|to|in|from|and answer)\s|\s[-–—]\s).*$/is;

const NUMBERING =
  /^\s*(?:(?:step|stage|round|phase|part|interview)\s*)?#?(?:\d+|[ivx]+(?=[.):]))(?:st|nd|rd|th)?\s*[-–—.):]*\s*/i;

/** How sentences of advice, of rules and headings about interviewing begin. */
export const ADVICE =
  /^(?:if|please|make sure|ensure|do(?:n['’]t| not)?|always|never|avoid|be|when|ask|look|remember|try|use|keep|tell|note|how|what|why|who|where|which|can|is|are|should|must|before|after|during|leading|lead|running|conducting|preparing|prepare|planning(?! (?:test|exercise|sample|assignment|task|challenge|project|assessment|interview|session|workshop)\b)|designing|improving|scheduling|giving|providing|writing(?! (?:test|exercise|sample|assignment|task|challenge|project|assessment|interview|session|workshop)\b)|taking|making|tips?|guidelines?|rules?|goals?|purpose|alert|confirm|consider|explain|listen|start|begin|end(?:ing)?|becoming|training|types?|sample|importance|introducing|understanding|joining|reschedul\w+|cancel\w*|decline|declining|rejecting|evaluat\w+ (?:candidates|values)|avoiding|beginning|middle|\w+ing (?:an?|the|your|our))\b/i;

export const RULE =
  /\b(?:should|must|shouldn['’]t|needs? to|cannot|can['’]t|has to|have to|please|ensure|make sure|never|always)\b/i;

const ABOUT =
  /\b(?:questions?|principles?|guidelines?|tips|training|polic(?:y|ies)|faqs?|process(?:es)?|stages|recordings?|resources|lifecycle|cookbook|debriefs?|kick-?off|intake|feedback|ratings?|scoring|scorecards?|rubrics?|preparation|scheduling|contents|templates?|formats?|plans?|tools?|etiquette|bias|panel(?:ist)?s|interviewers|notes|goals|overview of|philosophy|values and practices|logistics|checklist|best practices|metrics|requirements?|qualifications?|responsibilities|benefits|compensation|feedback|agenda|recap|transcripts?|guide|handbook|kit|kits|time|experience design|scenarios)$/i;

const ENDS_IN_STAGE = new RegExp(
  String.raw`\b(?:${STAGE}(?:\s+(?:step|\d+))?|(?:stage|round|phase)(?:\s+\d+)?)\W*$`,
  'i',
);

const ENDS_IN_STRONG = new RegExp(
  String.raw`\b${STRONG}(?:\s+(?:stage|round|phase|step|scenario|\d+))?\W*$`,
  'i',
);

const HAS_HIRING =
  /\b(?:interview\w*|screen\w*|on-?sites?|take-?homes?|assignments?|offers?|appl(?:y|ies|ication)|references?|(?:phone|video|intro\w*|first|recruiter) (?:call|chat)|hiring|candidates?|recruit\w*|r[eé]sum[eé]s?|cvs?|(?:coding|technical|design|pairing) \w+|trial)\b/i;

/** "3. The values interview (45 min) with two people" → "The values interview". */
function headOf(name: string): string {
  const plain = name.replace(NUMBERING, '').replace(/["“”]/g, '').trim();
  return plain.replace(TAIL, '').trim() || plain;
}

/** Characters. */
const LONGEST_NAME = 200;

/** True for a few words that end in a word for a stage: "Values interview", "Reference checks". */
export function namesStage(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const plain = name.replace(NUMBERING, '').trim();
  if (plain === '' && /^(?:round|stage|interview)\b/i.test(name.trim())) return true;
  if (plain === '' || ADVICE.test(plain) || RULE.test(plain) || /\?\s*$/.test(plain)) return false;
  return plain.split(/\s[-–—/]\s|:\s/).some((part) => {
    const head = headOf(part);
    return head.split(/\s+/).length <= 9 && ENDS_IN_STAGE.test(head) && !ABOUT.test(head);
  });
}

/** True where the name alone says that it is an interview or an assignment, and not text about them. */
export function namesInterview(name: string): boolean {
  if (!namesStage(name)) return false;
  return name
    .replace(NUMBERING, '')
    .split(/\s[-–—/]\s|:\s/)
    .some((part) => ENDS_IN_STRONG.test(headOf(part)));
}

/** True for a heading of text about interviewing: "Scheduling interviews", "Interview tips". */
export function isAboutInterviewing(title: string): boolean {
  const plain = title.replace(NUMBERING, '').trim();
  return ADVICE.test(plain) || ABOUT.test(headOf(plain)) || /\?\s*$/.test(plain);
}

/** True for words that only hiring uses, so that a list of calls and meetings alone is no process. */
export function speaksOfHiring(text: string): boolean {
  return HAS_HIRING.test(text);
}
