/** Document and address → page context: all readings, weighed against each other. */
import { embeddedReadings } from './embedded.ts';
import { pageIds, pageKind } from './greenhouse/page-kind.ts';
import {
  belowJobReadings,
  belowNameReadings,
  firstLineReadings,
  headingReadings,
  titleParts,
  titleReadings,
} from './heading-readings.ts';
import { labelReadings } from './label-readings.ts';
import type { Labelled } from './labels.ts';
import { type OwnReader, ownReadings } from './own-readers.ts';
import type { Evidence, PageContext, PageKind, PageValue, ReadValue } from './page-context.ts';
import {
  currentPartReadings,
  lineReadings,
  linkReadings,
  markupReadings,
  type Place,
  type Reading,
  selectionReadings,
} from './readings.ts';

/** Values that a kind of page has; what it lists of others is not read. */
const VALUES: Record<PageKind, readonly PageValue[]> = {
  scorecard: ['candidate', 'job', 'department', 'stage', 'interview'],
  'interview-kit': ['candidate', 'job', 'department', 'stage', 'interview'],
  'candidate-profile': ['candidate', 'job', 'department', 'stage', 'interview'],
  scheduling: ['candidate', 'job', 'department', 'stage', 'interview'],
  'application-review': ['candidate', 'job', 'department', 'stage'],
  pipeline: ['job', 'department', 'stage'],
  'job-dashboard': ['job', 'department'],
};

type Reader = (root: Document, place: Place) => Reading[];

const READERS: readonly Reader[] = [
  embeddedReadings,
  markupReadings,
  labelReadings,
  linkReadings,
  headingReadings,
  currentPartReadings,
  lineReadings,
  selectionReadings,
  titleReadings,
  belowNameReadings,
  belowJobReadings,
];
/** Asked only for what the others have not found. */
const LAST_READERS: readonly Reader[] = [firstLineReadings];
const TITLE_WEIGHT = 0.35;

/**
 * Reads a page; what `ownReaders` read settles it. Returns null where the page is nothing for us. Never
 * throws: a reader that fails is left out, and the others carry on.
 */
export function readPage(
  doc: Document,
  url: URL,
  ownReaders: readonly OwnReader[] = [],
): PageContext | null {
  const kind = pageKind(url);
  if (!kind) return null;
  const ids = pageIds(url);
  const place = { kind, ids };
  const roots = readableDocuments(doc);
  const found = roots.flatMap((root) => [
    ...ownReadings(root, url, ownReaders),
    ...readAll(root, place, READERS),
  ]);
  const lacks = (value: Labelled) => !found.some((each) => each.value === value);
  const missing =
    lacks('job') || lacks('interview')
      ? roots
          .flatMap((root) => readAll(root, place, LAST_READERS))
          .filter(({ value }) => lacks(value))
      : [];
  const readings = [...found, ...missing];
  const parts = titleParts(doc.title);
  const values = VALUES[kind];
  const value = (name: PageValue) => (values.includes(name) ? weigh(name, readings, parts) : null);
  return {
    kind,
    candidate: value('candidate'),
    job: value('job'),
    department: value('department'),
    stage: value('stage'),
    interview: value('interview'),
    minutes: values.includes('interview') ? minutesIn(readings) : null,
    interviewers: values.includes('interview') ? interviewersIn(readings) : null,
    ...ids,
  };
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
  const frames = [...doc.querySelectorAll('iframe')].slice(0, 8).flatMap((frame) => {
    try {
      return frame.contentDocument?.body ? [frame.contentDocument] : [];
    } catch {
      // A frame of another origin is not ours to read.
      return [];
    }
  });
  return [doc, ...frames];
}

interface Group {
  text: string;
  evidence: Evidence[];
  score: number;
  /** True where a reader that a person or a company added says so; that settles it. */
  own: boolean;
}

/** Readings that say the same make a group; the strongest group is the value. */
function weigh(
  name: PageValue,
  readings: readonly Reading[],
  parts: readonly string[],
): ReadValue | null {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.value !== name) continue;
    const key = comparable(reading.text);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  const scored = [...groups].map(([key, members]): Group => {
    const isNew = !members.some(({ layer }) => layer === 'title');
    const inTitle = isNew && parts.some((part) => comparable(part) === key);
    const title: Reading[] = inTitle
      ? [
          {
            value: name,
            layer: 'title',
            where: 'document title',
            text: members[0]?.text ?? '',
            weight: TITLE_WEIGHT,
          },
        ]
      : [];
    const all = [...members, ...title];
    return {
      text: members[0]?.text ?? '',
      evidence: all.map(({ layer, where, text }) => ({ layer, where, text })),
      score: combined(all),
      own: members.some(({ layer }) => layer === 'own'),
    };
  });
  scored.sort((a, b) => Number(b.own) - Number(a.own) || b.score - a.score);
  const [best, ...others] = scored;
  if (!best) return null;
  const against = best.own ? 0 : Math.max(0, ...others.map((group) => group.score));
  return {
    text: best.text,
    confidence: Math.round(best.score * (1 - 0.6 * against) * 100) / 100,
    evidence: best.evidence,
    conflicts: others.flatMap((group) => group.evidence),
  };
}

/** Independent readings add up; of one place only the strongest counts. */
function combined(readings: readonly Reading[]): number {
  const byPlace = new Map<string, number>();
  for (const { layer, where, weight } of readings) {
    const key = `${layer} ${where}`;
    byPlace.set(key, Math.max(weight, byPlace.get(key) ?? 0));
  }
  let doubt = 1;
  for (const weight of byPlace.values()) doubt *= 1 - weight;
  return 1 - doubt;
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function interviewersIn(readings: readonly Reading[]): string | null {
  return readings.find(({ value }) => value === 'interviewers')?.text ?? null;
}

const MINUTES: Labelled = 'minutes';

const STATED =
  /(?:(\d+(?:[.,]\d+)?)\s*(?:h\b|hours?|hrs?|stunden?|heures?|horas?|ore|uur|時間))?\s*(?:(\d+)\s*(?:min|m\b|分|′|'))?/gi;
const FROM_TO =
  /\b(\d{1,2})[:.](\d{2})\s*(?:am|pm|uhr|h)?\s*(?:-|–|—|to|bis|à|a)\s*(\d{1,2})[:.](\d{2})\b/i;
const LONGEST = 24 * 60;

/** "45 minutes", "1 hour", "1 h 30", "10:00 – 10:45"; null where no reading is a length. */
function minutesIn(readings: readonly Reading[]): number | null {
  const lengths = readings
    .filter(({ value }) => value === MINUTES)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => statedMinutes(text) ?? minutesBetween(text));
  return lengths.find((each) => each !== null) ?? null;
}

function statedMinutes(text: string): number | null {
  for (const [, hours = '0', minutes = '0'] of text.matchAll(STATED)) {
    const length = Number(hours.replace(',', '.')) * 60 + Number(minutes);
    if (length > 0 && length <= LONGEST) return length;
  }
  return null;
}

/** A range of clock times within half a day. */
function minutesBetween(text: string): number | null {
  const [, fromHour, fromMinute, toHour, toMinute] = FROM_TO.exec(text) ?? [];
  if (toMinute === undefined) return null;
  const length = (Number(toHour) - Number(fromHour)) * 60 + Number(toMinute) - Number(fromMinute);
  const forward = length <= 0 ? length + 12 * 60 : length;
  return forward > 0 && forward <= LONGEST / 2 ? forward : null;
}
