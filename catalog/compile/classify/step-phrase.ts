/** The words of a sentence that name a step. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { SPACE, sourceOf } from '../../../vocabulary/patterns.ts';
import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { findDurations } from '../text/durations.ts';
import { INTERVIEW_NAMES, patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { CLAUSE_FIRST } from './stage-sentence.ts';

const SUBJECT = new PatternAround(
  `^${sourceFor((of) => of.sentences.subjects)}\\s`,
  'iu',
  wordsFor((of) => of.sentences.subjects),
);
const WITH = sourceFor((of) => of.sentences.with);
const ONLY_IN_NAMES = wordsFor((of) => of.stages.onlyInNames);
const EVENTS = INTERVIEW_NAMES.filter((each) => !ONLY_IN_NAMES.includes(each));
const OTHERS = wordsFor((of) => of.stages.inSentences);
const FIRST_WORDS = wordsFor((of) => of.stages.firstWords);
const TASK = `${sourceFor((of) => of.stages.taskKinds)}${SPACE}${sourceFor((of) => of.stages.tasks)}`;
const NAMES = [...EVENTS, ...OTHERS, ...FIRST_WORDS];
const NAME = `(?:${TASK}|${sourceOf(NAMES)})`;
/** What every name begins with, to be found before the long pattern is tried. */
const BEGINS_NAME = new TermPattern([...NAMES, ...wordsFor((of) => of.stages.taskKinds)], {
  flags: 'g',
});
/** Characters of three words with their spaces. */
const LONGEST_BEFORE = 660;
/** "First-" before "round screening" is part of the word, and "t" in "don't screen" none by itself. */
const BEFORE = String.raw`(?:[\p{L}'’-]{1,200}(?:${SPACE}|/)){0,3}(?:[\p{L}\d]{1,200}-)?`;
const WORDS_BEFORE = new RegExp(`${BEFORE}$`, 'u');
const ADJECTIVES = sourceFor((of) => of.stages.adjectivesBehind);
const LEADING_WORDS = sourceFor((of) => of.sentences.leading);
const ABOUT = `${sourceFor((of) => of.sentences.about)}${SPACE}(?!${LEADING_WORDS})[\\p{L}-]{1,200}`;
const WHOLE_NAME =
  `${NAME}(?:(?:${SPACE}|/)${NAME}){0,2}(?:${SPACE}${ADJECTIVES}){0,2}` + `(?:${SPACE}${ABOUT})?`;
const PHRASE = new RegExp(
  `(${BEFORE})(${WHOLE_NAME})` +
    String.raw`(${SPACE}${WITH}${SPACE}(?:[\p{L}\d'’-]{1,200}\s?){1,5})?`,
  'iuy',
);
const LEADING = new RegExp(`^(?:${LEADING_WORDS}\\s{1,20}){1,20}`, 'iu');
const END_OF_PEOPLE = new RegExp(`\\s${sourceFor((of) => of.people.ends)}.*`, 'isu');
const MEETING = new TermPattern(INTERVIEW_NAMES);

/** What stands before the article of a name is no part of it: "Next comes a technical interview". */
const UP_TO_ARTICLE = new RegExp(`^.*${sourceFor((of) => of.headings.articles)}\\s{1,20}`, 'isu');
const SEQUENCE = new PatternAround(
  `^${sourceFor((of) => of.sentences.sequence)},?\\s{1,20}`,
  'iu',
  wordsFor((of) => of.sentences.sequence),
);
const IF_NEEDED = new PatternAround(
  `^${sourceFor((of) => [...of.steps.ifNeeded, ...of.steps.optional])},?\\s{1,20}`,
  'iu',
  wordsFor((of) => [...of.steps.ifNeeded, ...of.steps.optional]),
);
const MOST_WORDS = 9;

/** "First, we review your application." → "Review your application", of nine words at most. */
export function withoutSubject(sentence: string): string {
  const plain = withoutOpening(sentence)
    .replace(SUBJECT, '')
    .replace(/[.!?。]$/, '');
  const words = plain.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Then, if necessary, …", "Once you have applied, …": what stands before a sentence's own subject. */
export function withoutOpening(sentence: string): string {
  return sentence.replace(SEQUENCE, '').replace(IF_NEEDED, '').replace(CLAUSE_FIRST, '');
}

/** True for words that begin with who does something: "We set up …". */
export function isSentence(text: string): boolean {
  return SUBJECT.test(text);
}

/** "We set up a 30-minute call with a recruiter" → "Call with a recruiter"; null for other words. */
export function meetingIn(text: string): string | null {
  if (!isSentence(text) && !isSequel(text)) return null;
  const phrase = phraseIn(text);
  return phrase !== null && MEETING.test(phrase) ? phrase : null;
}

const LOOSE = patternFor((of) => of.sentences.leading, { at: 'whole' });

/** Words that are cut off a sentence do not end in one that only leads to the next. */
export function withoutLooseEnd(words: readonly string[]): string {
  const end = words.findLastIndex((word) => !LOOSE.test(word));
  return words.slice(0, end + 1).join(' ');
}

/** The words that name a step in a sentence: "an asynchronous coding exercise". */
export function phraseIn(sentence: string): string | null {
  const text = withoutTimes(withoutClause(sentence));
  const matches = [...phrasesIn(text)];
  const match = matches.find(isNoun) ?? matches.find(([, , name = '']) => !PEOPLE.test(name));
  if (!match) return null;
  const people = (match[3] ?? '').replace(END_OF_PEOPLE, '');
  const before = lastWords((match[1] ?? '').replace(UP_TO_ARTICLE, ''));
  const phrase = `${before}${match[2]}${people}`.replace(/\s+/g, ' ');
  const words = withoutLooseEnd(phrase.replace(LEADING, '').trim().split(' '));
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}

/** "Finally, if you pass the interview, we call": what must have been before is not what happens. */
export function withoutClause(sentence: string): string {
  const begins = [sentence, sentence.replace(SEQUENCE, '')].find((each) => CLAUSE_FIRST.test(each));
  return begins?.replace(CLAUSE_FIRST, '') ?? sentence;
}

/**
 * What the pattern finds one after the other. It is tried only where a name stands with at most three words before
 * it, because its many names would be tried at every letter otherwise.
 */
function* phrasesIn(text: string): Generator<RegExpExecArray> {
  let from = 0;
  while (from < text.length) {
    BEGINS_NAME.lastIndex = from;
    const name = BEGINS_NAME.exec(text);
    if (!name) return;
    const near = text.slice(Math.max(from, name.index - LONGEST_BEFORE), name.index);
    const [before] = WORDS_BEFORE.exec(near) ?? [''];
    const match = matchWithin(text, name.index - before.length, name.index);
    if (match) yield match;
    from = match ? match.index + match[0].length : name.index + 1;
  }
}

/** The first match that begins at or behind one place and not behind another. */
function matchWithin(text: string, first: number, last: number): RegExpExecArray | null {
  for (let at = first; at <= last; at += 1) {
    PHRASE.lastIndex = at;
    const match = PHRASE.exec(text);
    if (match) return match;
  }
  return null;
}

const STARTS_WITH_ARTICLE = patternFor((of) => of.headings.articles, { at: 'start' });

/** "Then a call with the team", but not "Last interview". */
function isSequel(text: string): boolean {
  const rest = withoutOpening(text);
  return rest !== text && STARTS_WITH_ARTICLE.test(rest);
}

const BEFORE_VERB = patternFor((of) => of.sentences.beforeVerbs, { at: 'end' });

const AROUND = patternFor((of) => of.sentences.around);
const PEOPLE = patternFor((of) => of.people.names, { at: 'whole' });

const OBJECT = new RegExp(
  `^\\s{1,20}${sourceFor((of) => [...of.sentences.candidates, ...of.headings.articles])}`,
  'iu',
);

/** "A phone call" and neither "will call you" nor "after the phone call" nor "interviewee". */
function isNoun({
  0: whole,
  1: before = '',
  2: name = '',
  index,
  input,
}: RegExpExecArray): boolean {
  const behind = input.slice(index + whole.length);
  const isVerb = BEFORE_VERB.test(before.trimEnd()) && OBJECT.test(behind);
  return !isVerb && !AROUND.test(before) && !PEOPLE.test(name);
}

const SEQUENCES = wordsFor((of) => of.sentences.sequence);
const AND = new TermPattern(
  wordsFor((of) => of.sentences.joins.filter((each) => !SEQUENCES.includes(each))),
  { at: 'whole' },
);

/** "The day ends with dinner": only the last words before a name may belong to it. */
function lastWords(before: string): string {
  const words = before.replace(/\s+/g, ' ').split(/(?<=[ /])/);
  const at = words.findLastIndex((each) => {
    const word = each.replace(/[ /]$/, '');
    return LOOSE.test(word) && !AND.test(word);
  });
  return words.slice(at + 1).join('');
}

function withoutTimes(text: string): string {
  return findDurations(text).reduceRight(
    (rest, { index, length }) => `${rest.slice(0, index)} ${rest.slice(index + length)}`,
    text,
  );
}
