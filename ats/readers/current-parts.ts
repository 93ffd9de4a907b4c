/**
 * Readings from the parts that are marked as current: the application's heading is the job, the only
 * heading in the current stage the interview.
 *
 * A guess from how accessible step lists are marked (WAI-ARIA 1.2, `aria-current`).
 */
import { PAGES, together } from '../../vocabulary/languages.ts';
import { testOf } from '../../vocabulary/patterns.ts';
import type { Place } from '../adapter.ts';
import { isOfAnother, nameIn, onOneLine, ownText, seenIn, wordsOf } from '../elements.ts';
import { isGeneric, valueOfLabel } from '../labels.ts';
import { minutesIn } from '../lengths.ts';
import { holdsInterview, holdsRole } from '../names.ts';
import type { Readable, Reading } from '../reading.ts';
import { firstSeen, isSeen } from '../sight.ts';
import { agreedOn, HEADINGS, holdsLetter, listedStage, nameOfStep } from './listed-stages.ts';
import type { Weights } from './weights.ts';

/** Characters, so that no pattern sees the texts of a long page. */
const LONGEST_MARK = 60;
/** "current", "is-active", "step--current". */
const CURRENT_CLASS = /(?:^|[\s_-])(?:current|active|selected)(?:\s|$)/i;
const saysCurrent = testOf(
  together(PAGES, ({ current }) => current),
  { at: 'whole' },
);
const CURRENT_PART =
  'section[aria-current]:not([aria-current=false]),article[aria-current]:not([aria-current=false]),section.current,section.selected,article.current,article.selected,section[aria-label*="selected application" i],section[aria-label*="current application" i]';

/** The current entry of a list of mere words; what leads somewhere is a menu or a list of people. */
function currentOfSeveral(root: Document): Element | null {
  const isOfWords = (entry: Element) => {
    const list = entry.parentElement;
    const leads = list?.closest('nav,[role=tablist]') || list?.querySelector('a[href],h2,h3,h4');
    return !leads && (list?.childElementCount ?? 0) > 1 && !holdsRole(nameIn(entry));
  };
  const said = seenIn(root, 'li[aria-current=true]').filter(isOfWords);
  if (said.length > 0) return onlyOne(said);
  const classed = [...root.querySelectorAll('li[class]')].filter(
    (each) => CURRENT_CLASS.test(each.className) && isSeen(each),
  );
  return onlyOne(classed.filter((each) => isOfWords(each) && isOfInterviews(each)));
}

function onlyOne(elements: readonly Element[]): Element | null {
  const [element, another] = elements;
  return element && !another ? element : null;
}

/** Headings of a step's interviews, without that of the step itself. */
function interviewsOf(step: Element, name: string): Element[] {
  const headings = seenIn(step, HEADINGS);
  return nameIn(headings[0]) === name ? headings.slice(1) : headings;
}

/** The line of a step that says how long its interview is. */
function lengthIn(step: Element): string {
  const lines = seenIn(step, 'p,span,div,li,time').map(ownText);
  return lines.find((line) => minutesIn(line) !== null) ?? '';
}

/** "Onsite <em>Current stage</em>"; the word "current" alone only in a list that holds an interview. */
function markedAsCurrent(root: Document, place: Place): { mark: Element; text: string }[] {
  const marks = [...root.querySelectorAll('em,i,b,strong,small,span,div,p')].filter((each) => {
    const text = each.childElementCount === 0 ? (each.textContent ?? '') : '';
    return text.length <= LONGEST_MARK && saysCurrent(onOneLine(text)) && isSeen(each);
  });
  return marks.flatMap((mark) => {
    const text = onOneLine(wordsBefore(mark).replace(/[\s–—·•|,(:-]{1,20}$/, ''));
    if (isGeneric(text) || text.includes(':') || holdsRole(text) || isOfAnother(mark, place))
      return [];
    const isPlain = valueOfLabel(wordsOf(mark)) === 'stage' || isOfInterviews(mark);
    return isPlain ? [{ mark, text }] : [];
  });
}

/** The text or the element right before; empty where there is none. */
function wordsBefore(mark: Element): string {
  let text = '';
  for (let node = mark.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 3) text = `${node.nodeValue}${text}`;
    if (node.nodeType === 1) return holdsLetter(text) ? text : nameIn(node as Element);
  }
  return text;
}

function isOfInterviews(mark: Element): boolean {
  const entries = mark.closest('ul,ol,[role=list]')?.children ?? [];
  return [...entries].some((each) => holdsInterview(wordsOf(each)));
}

export function currentPartReadings(
  root: Document,
  place: Place,
  weights: Weights<'currentParts'>,
): Reading[] {
  const steps = seenIn(root, '[aria-current=step]');
  const step = steps[0] ?? currentOfSeveral(root);
  const marks = step ? [] : markedAsCurrent(root, place);
  const [marked] = marks;
  const isOne = marks.every(({ text }) => text === marked?.text);
  const stage = step ? nameOfStep(step) : isOne ? (marked?.text ?? '') : '';
  const entries = step ? [step, ...steps.slice(1)] : marks.map(({ mark }) => mark);
  const lists = entries.flatMap((each) => listedStage(each, place));
  const around = agreedOn(lists, stage);
  const interviews = step ? interviewsOf(step, stage) : [];
  const [interview, another] = interviews;
  const minutes = interviews.length === 1 && step ? lengthIn(step) : '';
  const part = firstSeen(root.querySelectorAll(CURRENT_PART));
  const job = nameIn(part?.querySelector('h2,h3,h4'));
  const found: readonly (readonly [Readable, string, string])[] = [
    ['job', 'heading of the current application', job],
    ['stage', 'the stage that is marked as current', stage],
    ['minutes', 'the only interview of the stage', minutes],
    ['interview', 'the only interview of the stage', another ? '' : wordsOf(interview)],
  ];
  return found.flatMap(([value, where, text]): Reading[] =>
    text === '' || (value !== 'minutes' && isGeneric(text))
      ? []
      : [
          {
            ...{ value, layer: 'structure', where, text, ...weights },
            ...(value === 'stage' && around && { around }),
          },
        ],
  );
}
