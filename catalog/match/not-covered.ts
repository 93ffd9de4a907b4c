/** What a handbook has for a job that it does not cover; never a guide as if it were the job's own. */
import type { MatchQuery } from '../guidance.ts';
import type { Department, Guide } from '../schema.ts';
import type { IndexedCatalog } from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import { type PreparedQuery, prepareQuery } from './query.ts';
import { roleFit } from './role.ts';
import { WEIGHTS } from './weights.ts';

export interface NotCovered {
  /** Guides for the kind of interview that the page names, the department's first; never universal ones. */
  ofKind: Guide[];
  /** Guides that are for every role, in the handbook's order. */
  universal: Guide[];
  /** The handbook's department of the job; null where none is known. */
  department: Department | null;
}

/** Null where the page names no job, or where the handbook has a guide or a process for it. */
export function notCovered(index: IndexedCatalog, query: MatchQuery): NotCovered | null {
  if (query.job === null) return null;
  const prepared = prepareQuery(index, query);
  if (isCovered(index, prepared)) return null;
  const { department } = prepared;
  return {
    ofKind: guidesOfKind(index, prepared),
    universal: index.guides.filter(isForEverybody).map(({ guide }) => guide),
    department: index.catalog.departments.find(({ name }) => name === department) ?? null,
  };
}

function isForEverybody({ guide, roles, linkedBy }: IndexedGuide): boolean {
  return guide.department === null && roles.length === 0 && linkedBy.length === 0;
}

function isCovered({ guides, processes }: IndexedCatalog, query: PreparedQuery): boolean {
  const { job, department, bestRoleFit } = query;
  if (!job || bestRoleFit >= WEIGHTS.role.fits) return true;
  const roles = processes.flatMap((each) => each.roles);
  if (roles.some((role) => roleFit(job, role) >= WEIGHTS.role.processFits)) return true;
  const isShared = (guide: Guide) => guide.department !== null && guide.department === department;
  return guides.some(({ guide, roles: own }) => own.length === 0 && isShared(guide));
}

function guidesOfKind(index: IndexedCatalog, { wordings, department }: PreparedQuery): Guide[] {
  const kind = wordings.find(({ type }) => type !== null)?.type?.type;
  const guides = (kind ? (index.byType.get(kind) ?? []) : [])
    .filter((entry) => !isForEverybody(entry))
    .map(({ guide }) => guide);
  const isNear = (guide: Guide) => guide.department === department;
  return [...guides.filter(isNear), ...guides.filter((guide) => !isNear(guide))].slice(
    0,
    WEIGHTS.ranking.alternatives,
  );
}
