/**
 * Job title, department, stage and interview → guide and process step, in four stages: query,
 * candidates, points, decision. Each point carries its reasons in words.
 */
import type { Match, MatchQuery } from '../guidance.ts';
import { candidatesFor } from './candidates.ts';
import { decide, lessSure } from './decision.ts';
import type { IndexedCatalog } from './index-catalog.ts';
import { placeOf } from './place.ts';
import { pointsOf, type Scored } from './points.ts';
import { prepareQuery } from './query.ts';
import { fullness, isSameInterview } from './same-interview.ts';
import { WEIGHTS } from './weights.ts';

/** Chooses the guide and the step for a query. Never throws; an empty query matches nothing. */
export function matchQuery(index: IndexedCatalog, query: MatchQuery): Match {
  const prepared = prepareQuery(index, query);
  const place = placeOf(index, prepared);
  const scored = candidatesFor(index, prepared, place)
    .map((entry) => pointsOf(entry, prepared, index, place))
    .filter(({ points }) => points > WEIGHTS.ranking.fewestPoints)
    .sort((a, b) => b.points - a.points || compareIds(a, b));
  return lessSure(decide(withoutRepeats(scored), prepared, place), query.certainty);
}

/** One interview that two pages describe is one: the better fitting, of equals the fuller. */
function withoutRepeats(scored: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  for (const each of scored) {
    const at = kept.findIndex(({ entry }) => isSameInterview(entry, each.entry));
    const before = kept[at];
    if (!before) kept.push(each);
    else if (each.points === before.points && fullness(each.entry) > fullness(before.entry)) {
      kept[at] = each;
    }
  }
  return kept;
}

function compareIds(a: Scored, b: Scored): number {
  return a.entry.guide.id < b.entry.guide.id ? -1 : 1;
}
