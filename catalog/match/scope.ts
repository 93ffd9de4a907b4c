/** Whom a guide is for, seen from the page's job. */
import type { StageType } from '../../vocabulary/stage-types.ts';
import type { IndexedGuide } from './index-guide.ts';
import type { PreparedQuery } from './query.ts';
import { WEIGHTS } from './weights.ts';

export interface Scope {
  /** Factor on the guide's points. */
  factor: number;
  /** How many it is for: the job's role, its department, everybody; or somebody else. */
  breadth: 'role' | 'department' | 'everybody' | 'others';
  reason: string;
}

/** Role-specific beats department beats universal; another role's or department's guide loses. */
export function scopeOf(entry: IndexedGuide, query: PreparedQuery): Scope {
  const { department } = entry.guide;
  if (department === null && entry.roles.length === 0) return scopeByProcess(entry, query);
  return query.job && entry.roles.length > 0
    ? scopeOfRole(entry, query)
    : scopeOfDepartment(entry, query);
}

/** Talks that a role's process links are held with others as well. */
const FOR_EVERYBODY: readonly StageType[] = [
  'recruiter-screen',
  'hiring-manager',
  'resume',
  'networking',
  'peer',
  'cross-functional',
  'leadership',
  'values',
];

/** A guide that says nothing of whom it is for is everybody's, unless one role's process alone links it. */
function scopeByProcess(entry: IndexedGuide, query: PreparedQuery): Scope {
  const { everybody, ownRole, ownRoleFit, nearRole } = WEIGHTS.scope;
  const fit = query.roleFits.get(entry) ?? 0;
  if (fit >= WEIGHTS.role.fits) {
    const reason = `a process that fits “${query.jobTitle}” has it`;
    return { factor: ownRole + ownRoleFit * fit, breadth: 'role', reason };
  }
  const isOthers = entry.linkedBy.length === 1 && query.job !== null;
  if (isOthers && !FOR_EVERYBODY.some((type) => entry.types.has(type))) {
    return {
      factor: nearRole,
      breadth: 'others',
      reason: 'but only another role’s process has it',
    };
  }
  return { factor: everybody, breadth: 'everybody', reason: 'it is for every role' };
}

function scopeOfRole(entry: IndexedGuide, query: PreparedQuery): Scope {
  const { guide } = entry;
  const { department } = guide;
  const { fits, fitsSurely, related, clearlyBetter } = WEIGHTS.role;
  const {
    ownRole,
    ownRoleFit,
    likelyOwnRole,
    nearRole,
    relatedRole,
    relatedElsewhere,
    otherDepartment,
  } = WEIGHTS.scope;
  const fit = query.roleFits.get(entry) ?? 0;
  const whose = guide.roleGroup ?? guide.roles[0] ?? department ?? guide.name;
  if (fit >= fits && fit >= query.bestRoleFit - clearlyBetter) {
    const reason = `it is for ${whose}, which fits “${query.jobTitle}”`;
    const factor = fit < fitsSurely ? likelyOwnRole : ownRole + ownRoleFit * fit;
    return { factor, breadth: 'role', reason };
  }
  const isNear = isOf(department, query) || fit >= fits;
  const ofRelated = query.department === null ? relatedRole : relatedElsewhere;
  const ofOthers = fit >= related ? ofRelated : otherDepartment;
  const factor = isNear ? nearRole : ofOthers;
  return { factor, breadth: 'others', reason: `but it is for ${whose}` };
}

function isOf(department: string | null, query: PreparedQuery): boolean {
  return department !== null && query.department === department;
}

function scopeOfDepartment(entry: IndexedGuide, query: PreparedQuery): Scope {
  const { department, roleGroup } = entry.guide;
  const whose = department ?? roleGroup ?? entry.guide.name;
  const { ownDepartment, roleInDepartment, unknownJob, otherDepartment } = WEIGHTS.scope;
  if (isOf(department, query)) {
    const factor = entry.roles.length > 0 ? roleInDepartment : ownDepartment;
    return { factor, breadth: 'department', reason: `it is ${whose}’s` };
  }
  if (query.department === null) {
    return { factor: unknownJob, breadth: 'department', reason: 'the job is not known' };
  }
  return { factor: otherDepartment, breadth: 'others', reason: `but it is ${whose}’s` };
}
