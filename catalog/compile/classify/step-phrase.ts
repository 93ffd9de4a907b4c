/** The words of a sentence that name a step. */

export const SENTENCE = /^(?:we|you|our team|they|i)(?:['’]ll|['’]d)?\s/i;

const CLAUSE_FIRST = /^(?:once|if|after|when) [^,]{3,60},\s*/i;

const PHRASE =
  /((?:[\p{L}-]+\s+){0,3})\b((?:phone |video )?(?:calls?|interviews?|screens?|sessions?|exercise|assignment|project|chat|conversation|meeting|test|presentation|panel|offer|references|reference checks?))\b(\s+with\s+(?:[\p{L}\d'’-]+\s?){1,5})?/iu;

const LEADING_WORDS =
  /^(?:(?:a|an|the|your|our|us|you|we|will|of|via|in|on|to|for|with|by|up|set|schedule|have|then|short|final(?=ly)|minutes?|hours?|do|be|and|make|check|through|is|are|this|that|these|next|step|last|stage|some|roles?|candidates?|them|it|if|once|when|typically|usually|also|has|includes?|such|as|like|any|all|complete|conduct|submit|send|sent|invited?|receive|join|extend|take|meet|hold|give|get|pass|passed|made|subsequently|after|before|series|couple|number|one|two|three|four|more|hours?-long|minute|hour|over|at|from)\s+)+/i;

const MEETING =
  /\b(?:calls?|interviews?|screens?|sessions?|exercise|assignment|chat|presentation)\b/i;

/** "We set up a 30-minute call with a recruiter" → "Call with a recruiter"; null for other words. */
export function meetingIn(text: string): string | null {
  if (!SENTENCE.test(text)) return null;
  const phrase = phraseIn(text);
  return phrase !== null && MEETING.test(phrase) ? phrase : null;
}

/** The words that name a step in a sentence: "an asynchronous coding exercise". */
export function phraseIn(sentence: string): string | null {
  const main = sentence.replace(CLAUSE_FIRST, '');
  const match = PHRASE.exec(main.replace(/\d+\s*-?\s*(?:minutes?|mins?|hours?)/gi, ' '));
  if (!match) return null;
  const words = `${match[1] ?? ''}${match[2]}${match[3] ?? ''}`.replace(LEADING_WORDS, '').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}
