/** Readings by the places in a system's own markup that its adapter names. */
import type { KnownSelector, Place } from '../adapter.ts';
import { isMark, isOfAnother, nameIn, seenIn } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import type { StagesAround } from '../page-context.ts';
import type { Reading } from '../reading.ts';
import { isSeen } from '../sight.ts';
import { agreedOn, listedStage } from './listed-stages.ts';

/** A department behind the name of the job is nowhere shown; it is only not taken for part of it. */
const DEPARTMENT_WEIGHT = 0.4;
/** What is left of a place's weight where it says several things. */
const AMBIGUOUS = 0.5;
const MOST_ELEMENTS = 20;
const LISTED = 'aside,nav,footer,li,tr,[role=dialog]';

export function selectorReadings(root: Document, place: Place): Reading[] {
  return place.page.selectors.flatMap((known) => {
    for (const selector of known.selector.split(', ')) {
      const found = readingsAt(selector, known, root, place);
      if (found) return found;
    }
    return [];
  });
}

/** Null where there is nothing, so that the next alternative is asked. */
function readingsAt(
  selector: string,
  known: KnownSelector,
  root: Document,
  place: Place,
): Reading[] | null {
  const texts = textsAt(selector, known, root, place);
  const [text] = texts;
  if (text === undefined) return null;
  const { value, weight, grade } = known;
  // Names of many interviews are a list, which says nothing of this one.
  if (texts.length > 1 && value === 'interview') return [];
  const isOne = texts.length === 1;
  const where = isOne ? selector : `${selector}, the first of ${texts.length} different texts`;
  const trust = isOne ? weight : weight * AMBIGUOUS;
  const [first = '', second] = value === 'job' ? text.split(/\s{1,20}·\s{1,20}/) : [text];
  const around = isOne ? aroundOption(selector, known, root, place, first) : undefined;
  const reading: Reading = {
    ...{ value, layer: 'markup', where, text: first, weight: trust, grade },
    ...(around && { around }),
  };
  if (!second || isGeneric(second)) return [reading];
  const department: Reading = {
    ...reading,
    value: 'department',
    text: second,
    weight: DEPARTMENT_WEIGHT,
    grade: 'G',
  };
  return [reading, department];
}

/** The different texts that are seen at a place; marks and lists only where there is nothing else. */
function textsAt(
  selector: string,
  { isUnlike }: KnownSelector,
  root: Document,
  place: Place,
): string[] {
  const seen = seenIn(root, selector);
  const elements = (isUnlike ? unlikeTheOthers(seen) : seen)
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !isOfAnother(element, place));
  const named = preferred(elements, (element) => !isMark(element));
  const texts = preferred(named, (element) => !element.closest(LISTED)).map(nameIn);
  return [...new Set(texts.filter((text) => !isGeneric(text) || isKnownValue(text, place)))];
}

/** What stands beside the one option that is unlike the others. */
function aroundOption(
  selector: string,
  { isUnlike }: KnownSelector,
  root: Document,
  place: Place,
  stage: string,
): StagesAround | undefined {
  if (!isUnlike) return undefined;
  const [odd] = unlikeTheOthers(seenIn(root, selector));
  return odd && agreedOn(listedStage(odd, place, selector), stage);
}

function preferred(
  elements: readonly Element[],
  isBetter: (element: Element) => boolean,
): readonly Element[] {
  const better = elements.filter(isBetter);
  return better.length > 0 ? better : elements;
}

function isKnownValue(text: string, { adapter }: Place): boolean {
  return adapter.alsoValues.stage?.includes(text.toLowerCase()) ?? false;
}

/** The one element that is marked otherwise than all the others; none where it cannot be told. */
function unlikeTheOthers(found: readonly Element[]): Element[] {
  const marks = (element: Element) =>
    `${element.className} ${element.getAttribute('aria-current') ?? ''}`.trim();
  const groups = [...Map.groupBy(found, marks)].sort(
    ([a, some], [b, others]) => some.length - others.length || b.length - a.length,
  );
  const [odd, rest, more] = groups.map(([, some]) => some);
  if (odd && !rest) return withoutTheMark(odd);
  return odd?.length === 1 && rest && !more ? odd : [];
}

/** Where all that have a mark are alike: the one beside them that has another in its place. */
function withoutTheMark(marked: readonly Element[]): Element[] {
  const [first] = marked;
  const last = marked.at(-1);
  if (!first || !last || marked.length < 2) return [];
  const siblings = [...(first.parentElement?.children ?? [])];
  const isBetween = (at: number) => at > siblings.indexOf(first) && at < siblings.indexOf(last);
  const others = siblings.filter((each, at) => {
    const isAlike = [...each.classList].some((name) => first.classList.contains(name));
    const isOption = each.tagName === first.tagName && (isAlike || isBetween(at));
    return isOption && !marked.includes(each) && isSeen(each);
  });
  return others.length === 1 ? others : [];
}
