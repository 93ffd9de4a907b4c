/** What there is to say of a guide's task to whoever writes the handbook. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { SPACE } from '../../../vocabulary/patterns.ts';
import { inlineText } from '../../inline-text.ts';
import type { Block, Guide } from '../../schema.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { blocksText, linksIn } from './block-text.ts';

/**
 * A take-home without a task, a task that tells of the candidate instead of speaking to them, and one that
 * cannot be read without another part of the page; in this order, each at most once.
 */
export function taskFindings(guide: Guide): Diagnostic[] {
  const { name, prompt } = guide;
  if (prompt.length === 0) return lacksTask(guide) ? [withoutTask(guide)] : [];
  const lines = prompt.flatMap(linesOf);
  const aboutCandidate = tellsOfCandidate(lines.flatMap(({ text }) => sentencesIn(text)));
  const pointing = pointsOutside(lines);
  return [
    ...(aboutCandidate === null ? [] : [inThirdPerson(guide, name, aboutCandidate)]),
    ...(pointing === null ? [] : [incomplete(guide, name, pointing)]),
  ];
}

const SETS_TASK = patternFor((of) => [
  ...of.guides.asksForWork,
  ...of.guides.handedIn,
  ...of.guides.instructions,
  ...of.guides.setTask.builds,
]);

/** A description may set the task itself or link to it. */
function lacksTask({ assignment, description, links }: Guide): boolean {
  return assignment && links.length === 0 && !SETS_TASK.test(blocksText(description));
}

function withoutTask(guide: Guide): Diagnostic {
  return {
    ...at(guide),
    severity: 'warning',
    code: 'no-task',
    message: 'nothing of this take-home is marked as its task',
    hint: 'Put what the candidate is to do and to hand in below "**Task**", or link to it',
  };
}

function inThirdPerson(guide: Guide, name: string, words: string): Diagnostic {
  return {
    ...at(guide),
    severity: 'info',
    code: 'task-about-candidate',
    message: `the task of "${name}" tells of the candidate ("${shortened(words)}")`,
    hint: 'Write it to the candidate, as "you"; what interviewers look for stands below "What we assess"',
  };
}

function incomplete(guide: Guide, name: string, words: string): Diagnostic {
  return {
    ...at(guide),
    severity: 'warning',
    code: 'task-elsewhere',
    message: `the task of "${name}" needs what stands outside it ("${shortened(words)}")`,
    hint: 'Say it within the task, which is shown and sent by itself',
  };
}

const LONGEST_QUOTE = 80;

function shortened(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
}

function at({ source }: Guide): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  return { ...source, column: 1 };
}

/** A paragraph or an item of a list; `isLinked` where a link in it says where to read. */
interface Line {
  text: string;
  isLinked: boolean;
  isTitle: boolean;
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const [first, ...others] = block.children;
      const isBold = first?.type === 'strong' && others.length === 0;
      return [
        {
          text: inlineText(block.children),
          isLinked: linksIn([block]).length > 0,
          isTitle: block.type === 'heading' || isBold,
        },
      ];
    }
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'quote':
      return block.children.flatMap(linesOf);
    default:
      return [];
  }
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/).filter((each) => each.trim() !== '');
}

const SUBJECT = sourceFor((of) => of.guides.aboutCandidate.subjects);
const DOES = sourceFor((of) => of.guides.aboutCandidate.does);
const ASKED_OF = sourceFor((of) => of.guides.evaluating.openings);
/** "The candidate will" and "how would the candidate" anywhere, "The candidate, in an hour, writes" as a sentence. */
const TELLS_OF_CANDIDATE = new PatternAround(
  [
    `${SUBJECT}(?:${SPACE})?${DOES}`,
    `${ASKED_OF}${SPACE}${SUBJECT}`,
    String.raw`^[^\p{L}]{0,20}${SUBJECT}[^.!?\p{L}][^.!?]{0,60}${DOES}`,
  ].join('|'),
  'iu',
  wordsFor((of) => of.guides.aboutCandidate.subjects),
);
const CANDIDATE = patternFor((of) => [
  ...of.guides.aboutCandidate.subjects,
  ...of.sentences.candidates,
]);
const ADDRESSING = patternFor((of) => of.guides.addressing);

/**
 * The first sentence that speaks to its reader or of candidates, where it tells what the candidate does; else
 * null. A candidate who is somebody else in a task, as in one for recruiters, is met by "you" before.
 */
function tellsOfCandidate(sentences: readonly string[]): string | null {
  const first = sentences.find((each) => CANDIDATE.test(each) || ADDRESSING.test(each));
  const found = first === undefined ? null : TELLS_OF_CANDIDATE.exec(first);
  if (!first || !found) return null;
  const addressed = first.search(ADDRESSING);
  return addressed < 0 || addressed > found.index ? first.trim() : null;
}

const ABOVE = patternFor((of) => of.guides.pointing.above);
const BELOW = patternFor((of) => of.guides.pointing.below);
const ELSEWHERE = patternFor((of) => of.guides.pointing.elsewhere);

/**
 * The sentence that points out of the task, null where none does: up in its first one, down in its last one,
 * or to a section in a task that has none. Where a link stands beside it, the reader can follow.
 */
function pointsOutside(lines: readonly Line[]): string | null {
  const hasSections = lines.some(({ isTitle }) => isTitle);
  const spoken = lines.filter(({ isTitle }) => !isTitle);
  const sentences = spoken.flatMap(({ text, isLinked }) =>
    sentencesIn(text).map((words) => ({ words, isLinked })),
  );
  const isOutside = ({ words, isLinked }: { words: string; isLinked: boolean }, index: number) =>
    !isLinked &&
    ((index === 0 && ABOVE.test(words)) ||
      (index === sentences.length - 1 && BELOW.test(words)) ||
      (!hasSections && ELSEWHERE.test(words)));
  return sentences.find(isOutside)?.words.trim() ?? null;
}
