/** Whether words are the name of a job, of an interview, or of a person. */

const ROLE_NOUN =
  /\b(engineers?|developers?|managers?|designers?|analysts?|scientists?|writers?|architects?|leads?|directors?|heads?|specialists?|coordinators?|recruiters?|representatives?|executives?|associates?|assistants?|administrators?|advocates?|consultants?|interns?|counsel|partners?|officers?|marketers?|advisors?|educators?|researchers?|generalists?|strategists?|editors?|accountants?|technicians?|controllers?|presidents?|entwickler\p{L}*|ingenieur\p{L}*|leiter\p{L}*|werkstudent\p{L}*|berater\p{L}*|ingénieur\p{L}*|responsable|chargée? de|chef de|développeur\p{L}*|ingenier[oa]|desarrollador[ae]?s?|gerente|analista|engenheir[oa]|desenvolvedor[ae]?s?|エンジニア|マネージャー|デザイナー)(?![\p{L}])/iu;
const INTERVIEW_WORD =
  /interview|screen|\bcall\b|session|assignment|panel|review|project|presentation|\bdemo\b|conversation|discussion|exercise|deep.?dive|\bchat\b|\btest\b|challenge|meeting|role.?play|pairing|case stud|onsite|take.?home|workshop|walk.?through|simulation|\bround\b|\bmock\b|\bpitch\b|\bprogramming\b|\bcoding\b|system design|whiteboard|debrief|audition|trial day|\bcase\b|reference check|gespräch|entretien|entrevista|colloquio|gesprek|面接/i;
/** Two to five words, the first with a capital letter. */
const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}$/u;
const LONGEST_JOB = 10;

/** True for words with a noun for a job in them. */
export function holdsRole(text: string): boolean {
  return ROLE_NOUN.test(text);
}

/** True for words with one for an interview or an assignment in them. */
export function holdsInterview(text: string): boolean {
  return INTERVIEW_WORD.test(text);
}

/** True for words that look like a person's name; many other names do too. */
export function looksLikePerson(text: string): boolean {
  return PERSON.test(text);
}

/** True for words that name a role and no interview, person or page. */
export function namesJob(text: string): boolean {
  return holdsRole(text) && !holdsInterview(text) && !/^(?:candidate|for|on|at|with)\s/i.test(text);
}

/** True for few enough words that are no sentence and name no employer. */
export function isShort(text: string): boolean {
  return isFewWords(text) && !/[.!?]/.test(text) && !namesEmployer(text);
}

export function isFewWords(text: string): boolean {
  return text.split(' ').length <= LONGEST_JOB;
}

/** "Engineer at Acme" is somebody's present job. */
export function namesEmployer(text: string): boolean {
  return /\b(?:at|bei|chez)\b/i.test(text);
}
