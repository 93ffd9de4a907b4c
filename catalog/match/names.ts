/** Names of guides, steps and stages, and how alike two of them are. */
import { WEIGHTS } from './weights.ts';
import { expand, initials, similarity, stems } from './words.ts';

/** One name of a guide, a step or a stage. */
export interface Name {
  text: string;
  /** Normalised, abbreviations written out. */
  normal: string;
  /** The same without spaces and "&": "take-home" and "takehome" are one. */
  joined: string;
  stems: ReadonlySet<string>;
  initials: string;
}

/** Prepares a name for comparison. */
export function readName(text: string): Name {
  return {
    text,
    normal: expand(text),
    joined: expand(text.replaceAll('&', ' ')).replaceAll(' ', ''),
    stems: stems(text),
    initials: initials(text),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * 0 to 1: how alike a name on the page and one of the handbook are. `weight` says how telling a stem
 * is; `without` are stems that say nothing new, such as the role's own.
 */
export function nameLikeness(
  page: Name,
  handbook: Name,
  weight: (stem: string) => number,
  without = NOTHING,
): number {
  const { same, initials: byInitials, fewestInitials, ...shared } = WEIGHTS.name;
  if (page.normal === handbook.normal || page.joined === handbook.joined) return same;
  const hasInitials = handbook.initials.length >= fewestInitials;
  if (hasInitials && page.joined === handbook.initials) return byInitials;
  const whole = Math.max(
    shared.sharedWords * similarity(page.stems, handbook.stems, weight),
    isWithin(page.stems, handbook.stems) ? shared.withinLonger : 0,
  );
  if (without.size === 0) return whole;
  const [ofPage, ofHandbook] = [minus(page.stems, without), minus(handbook.stems, without)];
  const rest = similarity(ofPage, ofHandbook, weight);
  if (rest === 0 && ofPage.size > 0 && ofHandbook.size > 0) return shared.roleAlone * whole;
  return Math.max(whole, shared.sharedBesideRole * rest);
}

/** "Live coding" of "Frontend live-coding exercise": one word would say too little. */
function isWithin(page: ReadonlySet<string>, handbook: ReadonlySet<string>): boolean {
  return (
    page.size > 1 && handbook.size > page.size && [...page].every((word) => handbook.has(word))
  );
}

function minus(all: ReadonlySet<string>, without: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((word) => !without.has(word)));
}
