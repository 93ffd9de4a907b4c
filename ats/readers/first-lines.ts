/**
 * One of the first lines of the content that names a role, or an interview, for a page whose headings
 * and hooks are gone. Only asked for what no other reader has found; people are not guessed at.
 */
import type { Place } from '../adapter.ts';
import { contentOf, mainHeading, ownText, wordsOf } from '../elements.ts';
import {
  isAboutMany,
  isOfAll,
  isOfOthers,
  withoutAppliedFor,
  withoutPageName,
  withoutScheduling,
} from '../heading-words.ts';
import { isGeneric } from '../labels.ts';
import { holdsInterview, isShort, namesJob } from '../names.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import type { Reading } from '../reading.ts';
import { isSeen } from '../sight.ts';
import type { Weights } from './weights.ts';

const FIRST_LINES = 16;
const NO_LINE =
  'nav,li,button,label,th,td,option,footer,aside li,[role=button],[role=tab],a[href="#"]';

export function firstLineReadings(
  root: Document,
  { kind }: Place,
  weights: Weights<'firstLines'>,
): Reading[] {
  const lines = firstLines(root).filter(isShort);
  const job = lines.find((text) => namesJob(text) && text.includes(' '));
  const isOfOne = !isOfAll(withoutScheduling(wordsOf(mainHeading(root))));
  const interview =
    PAGE_KINDS[kind].namesInterview && isOfOne
      ? lines.find((text) => holdsInterview(text) && !isAboutMany(text))
      : undefined;
  return [
    { value: 'job' as const, text: job },
    { value: 'interview' as const, text: interview && withoutScheduling(interview) },
  ].flatMap(({ value, text }): Reading[] => {
    const bare = withoutAppliedFor(withoutPageName(text ?? ''));
    const where = 'one of the first lines';
    return bare && !isGeneric(bare)
      ? [{ value, layer: 'text', where, text: bare, ...weights }]
      : [];
  });
}

function firstLines(root: Document): string[] {
  const lines: string[] = [];
  let others: Element | null = null;
  for (const element of contentOf(root)) {
    if (lines.length >= FIRST_LINES) break;
    if (element.closest(NO_LINE)) continue;
    if (element.matches('h2,h3,h4,h5,h6') && !(others && others.tagName < element.tagName)) {
      others = isOfOthers(wordsOf(element)) ? element : null;
    }
    if (others) continue;
    const text = ownText(element);
    if (text.length > 80 || isGeneric(text) || text.includes(':')) continue;
    if (isSeen(element)) lines.push(text);
  }
  return lines;
}
