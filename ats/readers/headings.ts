/** Readings from the main heading, by what each kind of page puts there. */
import type { Place } from '../adapter.ts';
import {
  firstIn,
  headingsIn,
  linksIn,
  mainHeading,
  nameIn,
  ownText,
  titleOf,
  wordsOf,
} from '../elements.ts';
import {
  aroundFor,
  behindPageFor,
  holdsFor,
  holdsPageWord,
  isAboutMany,
  partsOf,
  withoutOneWordFor,
  withoutPageName,
  withoutScheduling,
} from '../heading-words.ts';
import { kindOfWords } from '../known.ts';
import { isGeneric } from '../labels.ts';
import { holdsInterview, holdsRole, looksLikePerson, namesJob } from '../names.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import type { Reading } from '../reading.ts';
import { firstSeen, isSeen } from '../sight.ts';
import type { Weighed, Weights } from './weights.ts';

const FIRST_HEADINGS = 3;
const FIRST_LINES = 120;
const SIDE = 'aside,footer,[id*="sidebar" i],[class*="sidebar" i]';
const REQUISITION = /\s{0,20}[([#]\s{0,20}[A-Z]{0,6}-?\d[\w-]{0,200}\s{0,20}[)\]]?\s{0,20}$/;

/** "Application Review for Data Engineer" in a bar of the page, or else in the document's title. */
export function titleBarReadings(
  root: Document,
  place: Place,
  weights: Weights<'titleBar'>,
): Reading[] {
  const { selector, weight, grade } = weights;
  const bar = wordsOf(firstSeen(root.querySelectorAll(selector)));
  const heading = stageAndJob(nameIn(mainHeading(root)));
  const line = lineOfStage(root, place);
  const titled = partsOf(titleOf(root)).find((part) => aroundFor(part) !== null) ?? '';
  const parts = (bar ? aroundFor(bar) : heading) ?? line ?? aroundFor(titled);
  if (!parts) return [];
  const places = [
    [heading, 'main heading'],
    [line, 'one of the first lines'],
  ] as const;
  const [, otherwise = 'document title'] = places.find(([each]) => each === parts) ?? [];
  const where = bar ? 'review bar' : otherwise;
  const [stage, job] = parts;
  return [
    { value: 'stage', layer: 'markup', where, text: stage, weight, grade },
    ...fromHeading('job', job, { weight, grade }, where),
  ];
}

/** One of the first lines that says the stage by the system's own word for it, and the job. */
function lineOfStage(root: Document, { adapter }: Place): [stage: string, job: string] | null {
  for (const line of firstIn(root, 'p,div,span,h2', FIRST_LINES)) {
    const parts = aroundFor(ownText(line));
    const isStage = parts && adapter.alsoValues.stage?.includes(parts[0].toLowerCase());
    if (isStage && isSeen(line)) return parts;
  }
  return null;
}

/** "Application Review: Data Engineer", "CV Review for Data Engineer"; null for another form. */
function stageAndJob(heading: string): [stage: string, job: string] | null {
  const [first = '', second = '', more] = aroundFor(heading) ?? partsOf(heading);
  return more === undefined && holdsInterview(first) && namesJob(second) ? [first, second] : null;
}

/** The main heading of a page about one candidate. */
export function personHeadingReadings(
  root: Document,
  place: Place,
  weights: Weights<'personHeading'>,
): Reading[] {
  const { weight, second, grade } = weights;
  const main = mainHeading(root);
  const first = main && holdsPageWord(nameWithin(main, place)) ? null : main;
  const name = first ? nameWithin(first, place) : '';
  const parted = partedHeading(name, place, { weight, grade });
  if (parted) return parted;
  const isJob = place.known.names.size > 0 && kindOfWords(name, place) === 'job';
  if (isJob) return fromHeading('job', name, { weight, grade });
  if (first || !second) return fromHeading('candidate', name, { weight, grade });
  return fromHeading('candidate', secondHeading(root), { weight: second, grade });
}

/** Of a heading the link to the page's own person, or else all of it. */
function nameWithin(heading: Element, { adapter, ids }: Place): string {
  const { contains, id } = adapter.links.candidate;
  const [link, another] = linksIn(heading, contains);
  const person = id.exec(link?.getAttribute('href') ?? '')?.[1];
  const isOwn = link && !another && (!ids.personId || ids.personId === person);
  return nameIn(isOwn ? link : heading);
}

/** Old pages have no heading of the first level; one of the second counts where the title has it too. */
function secondHeading(root: Document): string {
  const heading = firstSeen(headingsIn(root, 'h2'));
  const isNamed = heading !== null && titleOf(root).includes(nameIn(heading));
  return isNamed && !heading.closest('aside,footer') ? nameIn(heading) : '';
}

/** The main heading of a job's own page. */
export function jobHeadingReadings(
  root: Document,
  { ids }: Place,
  weights: Weights<'jobHeading'>,
): Reading[] {
  const heading = mainHeading(root);
  if (!heading || !ids.jobId) return [];
  const own = ownText(heading) || nameIn(heading);
  return fromHeading('job', withoutOneWordFor(own).replace(REQUISITION, ''), weights);
}

/** One of the first headings of the content that names an interview, where the page's own names none. */
export function contentHeadingReadings(
  root: Document,
  { kind }: Place,
  weights: Weights<'contentHeading'>,
): Reading[] {
  const found = headingsIn(root, 'h1,h2')
    .filter((each) => isSeen(each) && !each.closest(SIDE))
    .slice(0, FIRST_HEADINGS)
    .map((heading) => withoutScheduling(behindPageFor(nameIn(heading)) ?? nameIn(heading)))
    .filter((text) => holdsInterview(text) && withoutPageName(text) === text && !isAboutMany(text));
  const [first = '', another] = new Set(found);
  if (another !== undefined && PAGE_KINDS[kind].listsInterviews) return [];
  return fromHeading('interview', first, weights, 'heading of the content');
}

/** "Scorecard: Values Interview for Ada Lovelace" names the interview and the candidate. */
export function interviewHeadingReadings(
  root: Document,
  place: Place,
  weights: Weights<'interviewHeading'>,
): Reading[] {
  const heading = nameIn(mainHeading(root));
  if (!heading) return [];
  const toSchedule = weights.startsWithVerb ? withoutScheduling(heading) : heading;
  const both = toSchedule === heading ? null : aroundFor(toSchedule);
  const weighed = { weight: weights.parts, grade: weights.grade };
  const whose = both && partedHeading(both[1], place, weighed);
  if (both && whose) return [...fromHeading('interview', both[0], weighed), ...whose];
  if (both && kindOfWords(both[1], place) === 'candidate') {
    return [
      ...fromHeading('interview', both[0], weighed),
      ...fromHeading('candidate', both[1], weighed),
    ];
  }
  if (toSchedule === heading || holdsFor(toSchedule)) {
    return splitHeading(toSchedule, root, place, weights);
  }
  return fromHeading('interview', toSchedule, { ...weights, weight: weights.parts });
}

function splitHeading(
  heading: string,
  root: Document,
  place: Place,
  weights: Weights<'interviewHeading'>,
): Reading[] {
  const { parts: partsWeight, alone, grade } = weights;
  const parted = partedHeading(heading, place, { weight: partsWeight, grade });
  if (parted) return parted;
  const whose = behindPageFor(heading);
  if (whose) return fromHeading(kindOfWords(whose, place), whose, weights);
  const bare = withoutPageName(heading);
  const named = bare !== heading;
  const parts = aroundFor(bare) ?? twoParts(bare);
  if (parts && (named || holdsInterview(parts[0]))) {
    const both = { weight: partsWeight, grade };
    return [
      ...fromHeading('interview', parts[0], both),
      ...(kindOfWords(parts[1], place) === 'candidate'
        ? fromHeading('candidate', parts[1], both)
        : []),
    ];
  }
  if (parts && holdsPageWord(parts[0]) && kindOfWords(parts[1], place) === 'candidate') {
    return fromHeading('candidate', parts[1], { weight: alone, grade });
  }
  const lists = PAGE_KINDS[place.kind].listsInterviews && isAboutMany(heading);
  if (lists || (holdsPageWord(bare) && !holdsInterview(bare))) return [];
  if (named || namesAnother(bare, root, place)) return fromHeading('interview', bare, weights);
  return fromHeading(kindOfWords(heading, place), heading, { weight: alone, grade });
}

function fromHeading(
  value: Reading['value'],
  text: string,
  { weight, grade }: Weighed,
  where = 'main heading',
): Reading[] {
  return isGeneric(text) ? [] : [{ value, layer: 'structure', where, text, weight, grade }];
}

/** "Ada Quill · Data Engineer", "Ada Quill – Onsite – Data Engineer"; null for another form. */
function partedHeading(heading: string, place: Place, weighed: Weighed): Reading[] | null {
  const inBrackets = /^([^()]{3,200}) \(([^()]{3,200})\)$/.exec(heading)?.slice(1);
  const parts = (inBrackets ?? partsOf(withoutPageName(heading))).filter(
    (part) => !isGeneric(part),
  );
  const kinds = parts.map((part) => kindOfWords(part, place));
  const [interview = '', stage = ''] = parts;
  if (kinds.join(' ') === 'interview interview') {
    return [
      ...fromHeading('interview', interview, weighed),
      ...fromHeading('stage', stage, weighed),
    ];
  }
  const name = kinds.indexOf('candidate');
  const job = kinds.includes('job') ? kinds.indexOf('job') : behindName(parts, kinds);
  const isOfBoth = kinds.length === 2 || kinds.length === 3;
  if (!isOfBoth || job < 0 || !looksLikeName(parts[name], place)) return null;
  const [between] = parts.filter((_, at) => at !== name && at !== job);
  return [
    ...fromHeading('candidate', parts[name] ?? '', weighed),
    ...fromHeading('job', parts[job] ?? '', weighed),
    ...fromHeading(name === 0 && job === 2 ? 'stage' : 'interview', between ?? '', weighed),
  ];
}

/** What stands last behind a name is the job, whatever its words; one word may be anything. */
function behindName(parts: readonly string[], kinds: readonly string[]): number {
  const last = parts.length - 1;
  const isSeveral = /\s|^[\p{Lo}\p{M}]{2}/u.test(parts[last] ?? '');
  return kinds[0] === 'candidate' && kinds[last] === 'candidate' && isSeveral ? last : -1;
}

/** Some scripts write a name without a space. */
const UNSPACED = /^[\p{Lo}\p{M}・]{2,14}$/u;

function looksLikeName(text = '', { known }: Place): boolean {
  return known.names.has(text) || looksLikePerson(text) || UNSPACED.test(text);
}

/** True where the page links to a person by another name, so that the heading is not theirs. */
function namesAnother(heading: string, root: Document, { adapter }: Place): boolean {
  const link = linksIn(root, adapter.links.candidate.contains).find(
    (each) => !each.closest('aside,li,tr,td,footer') && looksLikePerson(wordsOf(each)),
  );
  return link !== undefined && wordsOf(link) !== heading && !holdsRole(heading);
}

/** "Values Conversation: Ada Lovelace", or the other way round. */
function twoParts(heading: string): [interview: string, person: string] | null {
  const [first = '', second, ...more] = partsOf(heading);
  if (second === undefined || more.length > 0) return null;
  const [interview, person] = holdsInterview(first) ? [first, second] : [second, first];
  const isPlain = looksLikePerson(person) && !holdsRole(person);
  return isPlain ? [interview, person] : null;
}
