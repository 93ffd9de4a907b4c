/** Readings → value: those that say the same add up, those that contradict lower the confidence. */
import type { Evidence, PageValue, ReadValue, StagesAround } from './page-context.ts';
import type { Reading } from './reading.ts';

/** How far the strongest contradiction lowers the confidence. */
const CONTRADICTION = 0.6;
const TITLE_WEIGHT = 0.35;
/** What a guess counts against what is proven. */
const GUESS_AGAINST_PROVEN = 0.5;

interface Group {
  text: string;
  evidence: Evidence[];
  score: number;
  /** True where a reader that a person or a company added says so; that settles it. */
  own: boolean;
  /** True where somebody has seen it said there; a guess never outvotes that. */
  proven: boolean;
}

/** The strongest group of readings is the value; null where nothing was read. */
export function weigh(value: PageValue, readings: readonly Reading[]): ReadValue | null {
  const groups = [...groupsOf(value, readings).values()].map(scored);
  groups.sort(
    (a, b) =>
      Number(b.own) - Number(a.own) || Number(b.proven) - Number(a.proven) || b.score - a.score,
  );
  const [best, ...others] = groups;
  if (!best) return null;
  const against = best.own ? 0 : Math.max(0, ...others.map((other) => weightAgainst(best, other)));
  return {
    text: best.text,
    confidence: Math.round(best.score * (1 - CONTRADICTION * against) * 100) / 100,
    evidence: best.evidence,
    conflicts: others.flatMap(({ evidence }) => evidence),
  };
}

function weightAgainst(best: Group, { proven, score }: Group): number {
  return best.proven && !proven ? score * GUESS_AGAINST_PROVEN : score;
}

/** Further readings for what the document's title says too, unless it was read from there already. */
export function titleConfirmations(
  values: readonly PageValue[],
  readings: readonly Reading[],
  titleParts: readonly string[],
): Reading[] {
  const inTitle = new Set(titleParts.map(comparable));
  return values.flatMap((value) =>
    [...groupsOf(value, readings)].flatMap(([key, [first, ...more]]): Reading[] => {
      if (!inTitle.has(key) || [first, ...more].some(({ layer }) => layer === 'title')) return [];
      const where = 'document title';
      return [{ value, layer: 'title', where, text: first.text, weight: TITLE_WEIGHT, grade: 'G' }];
    }),
  );
}

/** What all that tell of the stages around a stage agree on; null where they do not, or tell of another. */
export function stagesAround(
  { text }: ReadValue,
  readings: readonly Reading[],
): StagesAround | null {
  let all: StagesAround | null = null;
  for (const { text: of, around } of readings) {
    if (!around) continue;
    const merged: StagesAround = { ...all, ...around };
    const isSame = (['before', 'after'] as const).every(
      (side) => all?.[side] === undefined || all[side] === merged[side],
    );
    if (!isSame || comparable(of) !== comparable(text)) return null;
    all = merged;
  }
  return all;
}

type Readings = [Reading, ...Reading[]];

function groupsOf(value: PageValue, readings: readonly Reading[]): Map<string, Readings> {
  const groups = new Map<string, Readings>();
  for (const reading of readings) {
    if (reading.value !== value) continue;
    const group = groups.get(comparable(reading.text));
    if (group) group.push(reading);
    else groups.set(comparable(reading.text), [reading]);
  }
  return groups;
}

function scored(readings: Readings): Group {
  return {
    text: readings[0].text,
    evidence: readings.map(({ layer, where, text }) => ({ layer, where, text })),
    score: combined(readings),
    own: readings.some(({ layer }) => layer === 'own'),
    proven: readings.some(({ grade }) => grade === 'A' || grade === 'B'),
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
