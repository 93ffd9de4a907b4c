/** Document and address → page context: all readings, weighed against each other. */
import type { Adapter, Page, Place } from './adapter.ts';
import { pageIdsOf, pageKindOf } from './addresses.ts';
import { withLengthBehind } from './clean-values.ts';
import { headingsIn, mainHeading, onOneLine, titleOf, walkAgain, wordsOf } from './elements.ts';
import { GREENHOUSE } from './greenhouse/adapter.ts';
import { holdsRefusal, isRefusal, titleParts } from './heading-words.ts';
import { knownFrom, NOTHING_KNOWN, provenBy, withoutMistaken } from './known.ts';
import { minutesIn } from './lengths.ts';
import type { OwnReader } from './own-readers.ts';
import type { PageContext, PageIds, PageKind, PageValue } from './page-context.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import {
  beforeJobReadings,
  behindJobReadings,
  behindNameReadings,
  belowJobReadings,
  onlyRoleHeadingReadings,
} from './readers/below-name.ts';
import { currentPartReadings } from './readers/current-parts.ts';
import { embeddedReadings } from './readers/embedded.ts';
import { firstLineReadings } from './readers/first-lines.ts';
import {
  contentHeadingReadings,
  interviewHeadingReadings,
  jobHeadingReadings,
  personHeadingReadings,
  titleBarReadings,
} from './readers/headings.ts';
import { labelReadings } from './readers/labels.ts';
import { lineReadings } from './readers/lines.ts';
import { linkReadings } from './readers/links.ts';
import { onlyInterviewReadings } from './readers/only-interview.ts';
import { ownReadings } from './readers/own.ts';
import { selectorReadings } from './readers/selectors.ts';
import { titleReadings } from './readers/title.ts';
import { trailReadings } from './readers/trail.ts';
import type { ReaderWeights, Weights } from './readers/weights.ts';
import type { Readable, Reading } from './reading.ts';
import { firstSeen, isSeen, lookAgain } from './sight.ts';
import { stagesAround, titleConfirmations, weigh } from './weigh.ts';

type Reader = (root: Document, place: Place) => Reading[];

/** A reader that is asked where the page kind's table names it, and is given its weights. */
function asked<Name extends keyof ReaderWeights>(
  name: Name,
  read: (root: Document, place: Place, weights: Weights<Name>) => Reading[],
): Reader {
  return (root, place) => {
    const weights = place.page.readers[name];
    return weights ? read(root, place, weights) : [];
  };
}

/** Those that go by a label, an id or the system's own names: what they find tells the others. */
const FIRST_READERS: readonly Reader[] = [
  asked('labels', labelReadings),
  asked('links', linkReadings),
  asked('titleBar', titleBarReadings),
];
const READERS: readonly Reader[] = [
  asked('contentHeading', contentHeadingReadings),
  asked('personHeading', personHeadingReadings),
  asked('jobHeading', jobHeadingReadings),
  asked('interviewHeading', interviewHeadingReadings),
  asked('currentParts', currentPartReadings),
  asked('lines', lineReadings),
  asked('onlyInterview', onlyInterviewReadings),
  asked('title', titleReadings),
  asked('trail', trailReadings),
  asked('behindName', behindNameReadings),
  asked('beforeJob', beforeJobReadings),
  asked('behindJob', behindJobReadings),
  asked('onlyRoleHeading', onlyRoleHeadingReadings),
  asked('belowJob', belowJobReadings),
];
/** Asked only for what the others have not found. */
const LAST_READERS: readonly Reader[] = [asked('firstLines', firstLineReadings)];
const MOST_FRAMES = 8;
/** Characters of a page that may only say why there is nothing. */
const SHORT_PAGE = 300;
const FEW_ELEMENTS = 200;

/** Everything that was read of a page, before it is weighed. */
export interface PageReadings {
  kind: PageKind;
  ids: PageIds;
  readings: Reading[];
}

/**
 * Reads a page; what `ownReaders` read settles it. Returns null where the page is nothing for us. Never
 * throws: a reader that fails is left out, and the others carry on.
 */
export function readPage(
  doc: Document,
  url: URL,
  ownReaders: readonly OwnReader[] = [],
  adapter: Adapter = GREENHOUSE,
): PageContext | null {
  const read = readingsOf(doc, url, ownReaders, adapter);
  if (!read) return null;
  const { kind, ids, readings } = read;
  const value = (name: PageValue) => weigh(name, readings);
  const stage = value('stage');
  return {
    kind,
    candidate: value('candidate'),
    job: value('job'),
    department: value('department'),
    stage,
    interview: value('interview'),
    minutes: lengthIn(readings),
    bookedMinutes: sureLengthIn(readings),
    interviewers: readings.find((each) => each.value === 'interviewers')?.text ?? null,
    stagesAround: stage && stagesAround(stage, readings),
    ...ids,
  };
}

/** All readings of what such a page has; null where the page is nothing for us. */
export function readingsOf(
  doc: Document,
  url: URL,
  ownReaders: readonly OwnReader[] = [],
  adapter: Adapter = GREENHOUSE,
): PageReadings | null {
  const kind = pageKindOf(url, adapter);
  const page = kind && adapter.pages[kind];
  if (!page) return null;
  lookAgain();
  walkAgain();
  const ids = pageIdsOf(url, adapter);
  if (isRefused(doc)) return { kind, ids, readings: [] };
  const roots = readableDocuments(doc);
  const linked = withLinkedIds(ids, roots, page, adapter);
  const place: Place = { adapter, kind, page, ids: linked, known: NOTHING_KNOWN };
  const shown = roots.flatMap((root) => readAll(root, place, [selectorReadings]));
  const proven = { ...place, known: { ...NOTHING_KNOWN, proven: provenBy(shown) } };
  const named = [
    ...roots.flatMap((root) => ownReadings(root, url, ownReaders)),
    ...roots.flatMap((root) => readAll(root, proven, [asked('embedded', embeddedReadings)])),
    ...shown,
    ...roots.flatMap((root) => readAll(root, place, FIRST_READERS)),
  ].flatMap(withLengthBehind);
  const knowing = { ...place, known: knownFrom(named) };
  const guessed = roots
    .flatMap((root) => readAll(root, knowing, READERS))
    .flatMap(withLengthBehind);
  const lacks = (value: Readable) => ![...named, ...guessed].some((each) => each.value === value);
  const lastRoots = lacks('job') || lacks('interview') ? roots : [];
  const missing = lastRoots
    .flatMap((root) => readAll(root, knowing, LAST_READERS))
    .flatMap(withLengthBehind)
    .filter(({ value }) => lacks(value));
  const found = [...named, ...withoutMistaken([...guessed, ...missing], knowing.known)];
  // A list of everything names many jobs, and so none.
  const isOfAllJobs = PAGE_KINDS[kind].overview && ids.jobId === null;
  const user = ownNameOn(doc, adapter);
  const readings = found
    .filter(({ layer }) => layer === 'own' || !isOfAllJobs)
    .filter(
      ({ value, text }) => has(page.values, value) && !(value === 'candidate' && text === user),
    );
  const confirmed = titleConfirmations(page.values, readings, titleParts(titleOf(doc)));
  return { kind, ids, readings: [...readings, ...confirmed] };
}

/** True where the system shows no page but says why: by its first heading, or in its few words. */
function isRefused(doc: Document): boolean {
  const heading = mainHeading(doc) ?? firstSeen(headingsIn(doc, 'h2,h3'));
  if (heading && isRefusal(wordsOf(heading))) return true;
  if (doc.getElementsByTagName('*').length > FEW_ELEMENTS) return false;
  const text = wordsOf(doc.body);
  if (text.length >= SHORT_PAGE) return false;
  return holdsRefusal(text) || (!heading && (isRefusal(text) || isRefusal(titleOf(doc))));
}

/** What the address does not say the link to the page's own candidate may. */
function withLinkedIds(
  ids: PageIds,
  roots: readonly Document[],
  { subject }: Page,
  { links }: Adapter,
): PageIds {
  if (!subject) return ids;
  const [link] = roots.flatMap((root) => firstSeen(root.querySelectorAll(subject)) ?? []);
  const href = link?.getAttribute('href') ?? '';
  return {
    ...ids,
    personId: ids.personId ?? links.candidate.id.exec(href)?.[1] ?? null,
    applicationId: ids.applicationId ?? links.applicationId.exec(href)?.[1] ?? null,
  };
}

/** The name of the person who is signed in, where the page says it. */
function ownNameOn(doc: Document, { ownName: { selector, attribute } }: Adapter): string | null {
  const name = doc.querySelector(selector)?.getAttribute(attribute);
  return name ? onOneLine(name.replace(/^"|"$/g, '')) : null;
}

/** A page that is for an interview may say how long it is and who conducts it. */
function has(values: readonly PageValue[], value: Readable): boolean {
  return values.includes(value === 'minutes' || value === 'interviewers' ? 'interview' : value);
}

function readAll(root: Document, place: Place, readers: readonly Reader[]): Reading[] {
  return readers.flatMap((reader) => {
    try {
      return reader(root, place);
    } catch {
      // Markup that a reader does not expect must not keep the others from reading.
      return [];
    }
  });
}

/** The document and the frames of the same origin in it, one level deep. */
function readableDocuments(doc: Document): Document[] {
  const frames = [...doc.querySelectorAll('iframe')].slice(0, MOST_FRAMES).flatMap((frame) => {
    try {
      return frame.contentDocument?.body && isSeen(frame) ? [frame.contentDocument] : [];
    } catch {
      // A frame of another origin is not ours to read.
      return [];
    }
  });
  return [doc, ...frames];
}

const SURE_LENGTH = 0.5;

/** What all readings that are not weak say is the length; null where they differ. */
function sureLengthIn(readings: readonly Reading[]): number | null {
  const sure = readings.filter(({ weight }) => weight >= SURE_LENGTH);
  const first = lengthIn(sure);
  return lengthsIn(sure).every((each) => each === first) ? first : null;
}

function lengthsIn(readings: readonly Reading[]): number[] {
  return readings
    .filter(({ value }) => value === 'minutes')
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => minutesIn(text))
    .filter((each) => each !== null);
}

/** What the most trusted reading says that is a length. */
function lengthIn(readings: readonly Reading[]): number | null {
  return lengthsIn(readings)[0] ?? null;
}
