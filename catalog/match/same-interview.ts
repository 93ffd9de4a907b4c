/** One interview that a handbook describes on several pages, and what tells apart those that differ. */
import type { Guide } from '../schema.ts';
import type { IndexedGuide } from './index-guide.ts';

/**
 * True where two pages describe one interview: of the same name, for the same people, of lengths that
 * agree. Two on one page are two.
 */
export function isSameInterview(a: IndexedGuide, b: IndexedGuide): boolean {
  return (
    a.names[0]?.joined === b.names[0]?.joined &&
    a.guide.source.file !== b.guide.source.file &&
    isForSame(a, b) &&
    agree(a.guide.duration, b.guide.duration)
  );
}

function isForSame(a: IndexedGuide, b: IndexedGuide): boolean {
  const whose = ({ guide }: IndexedGuide) =>
    [guide.department, guide.roleGroup, ...guide.roles].join('\n');
  return whose(a) === whose(b) && !(a.linkedBy.length > 0 && b.linkedBy.length > 0);
}

function agree(a: Guide['duration'], b: Guide['duration']): boolean {
  if (a === null || b === null || a.computed || b.computed) return true;
  return (a.min ?? 0) <= b.max && (b.min ?? 0) <= a.max;
}

/** How much a guide says: of two that describe one interview the fuller is shown. */
export function fullness({ guide }: IndexedGuide): number {
  const { description, questions, prompt, agenda, assessed } = guide;
  return [description, questions, prompt, agenda, assessed].reduce(
    (all, part) => all + part.length,
    guide.duration ? 1 : 0,
  );
}

/**
 * What tells a guide from others of its name: the role, else the length, else the page, else the line;
 * null where no other has its name.
 */
export function toldApartBy(guide: Guide, others: readonly Guide[]): string | null {
  const alike = others.filter(
    (each) => each.id !== guide.id && each.name.toLowerCase() === guide.name.toLowerCase(),
  );
  if (alike.length === 0) return null;
  const ways = [roleOf, lengthOf, pageOf, lineOf];
  const way = ways.find((each) => {
    const own = each(guide);
    return own !== null && alike.every((other) => each(other) !== own);
  });
  return (way ?? lineOf)(guide);
}

function roleOf({ roleGroup, roles, department }: Guide): string | null {
  return roleGroup ?? roles[0] ?? department;
}

function lengthOf({ duration }: Guide): string | null {
  if (duration === null) return null;
  const { min, max } = duration;
  if (min === null) return `up to ${max} minutes`;
  return `${min === max ? min : `${min}–${max}`} minutes`;
}

/** "people/process/engineering_interviews.md" → "engineering interviews". */
function pageOf({ source }: Guide): string {
  const name = source.file.split('/').at(-1) ?? source.file;
  return name.replace(/\.[a-z]{1,8}$/i, '').replace(/[-_]+/g, ' ');
}

function lineOf(guide: Guide): string {
  return `${pageOf(guide)}, line ${guide.source.line}`;
}
