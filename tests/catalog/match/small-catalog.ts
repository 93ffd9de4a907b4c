/** Catalogs of a few guides, made in a test for what it is about. */
import { buildGuidance, type Pin } from '../../../catalog/build-guidance.ts';
import type { Guidance, Match, MatchQuery } from '../../../catalog/guidance.ts';
import { indexCatalog } from '../../../catalog/match/index-catalog.ts';
import type { Catalog, Department, Guide, Process, Step } from '../../../catalog/schema.ts';

const SOURCE = { file: 'handbook.md', line: 1 };

/** A guide for everybody unless told otherwise; its id is its name in small letters with hyphens. */
export function guide(name: string, facts: Partial<Guide> = {}): Guide {
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    aliases: [],
    department: null,
    roleGroup: null,
    roles: [],
    assignment: false,
    optional: false,
    interviewers: null,
    duration: null,
    description: [],
    questions: [],
    prompt: [],
    agenda: [],
    assessed: [],
    candidateNotes: [],
    links: [],
    source: SOURCE,
    ...facts,
  };
}

export function step(name: string, facts: Partial<Step> = {}): Step {
  return {
    name,
    minutes: null,
    asynchronous: false,
    optional: false,
    encouraged: false,
    interviewers: null,
    description: [],
    guideId: null,
    steps: [],
    ...facts,
  };
}

/** A process for every role unless told otherwise. */
export function processOf(name: string, steps: Step[], facts: Partial<Process> = {}): Process {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    role: null,
    aliases: [],
    department: null,
    template: false,
    description: [],
    totals: { stated: null, synchronous: null, asynchronous: null },
    steps,
    source: SOURCE,
    ...facts,
  };
}

export function department(name: string, aliases: string[] = []): Department {
  return { name, aliases, roleGroups: [], description: [], links: [] };
}

/** A catalog; departments that guides name need not be given. */
export function catalogOf(
  guides: Guide[],
  processes: Process[] = [],
  departments: Department[] = [],
): Catalog {
  const given = new Set(departments.map(({ name }) => name));
  const named = new Set(guides.flatMap((each) => each.department ?? []));
  const others = [...named].filter((name) => !given.has(name)).map((name) => department(name));
  return {
    version: 1,
    name: 'Small',
    departments: [...departments, ...others],
    guides,
    processes,
    principles: [],
  };
}

export const minutes = (min: number, max = min) => ({ min, max, approximate: false });

/** A query in which the page states nothing but what is given, and is read with certainty. */
export function queryOf(query: Partial<MatchQuery>): MatchQuery {
  return {
    job: null,
    department: null,
    stage: null,
    interview: null,
    minutes: null,
    interviewers: null,
    certainty: 1,
    ...query,
  };
}

/** Asks a catalog. */
export function askFor(catalog: Catalog, pins: Pin[] = []) {
  const index = indexCatalog(catalog);
  const guidance = (query: Partial<MatchQuery>): Guidance =>
    buildGuidance(index, queryOf(query), pins);
  const match = (query: Partial<MatchQuery>): Match => guidance(query).match;
  return { guidance, match };
}
