/** What of a catalog can be looked up, with the words it is found by. */

import type { StageType } from '../../vocabulary/stage-types.ts';
import { forRoles } from '../for-roles.ts';
import { indexGuide } from '../match/index-guide.ts';
import { initials } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';
import type { Catalog, Department, Guide, Minutes, Process, Step } from '../schema.ts';

export type SearchKind = 'guide' | 'process' | 'department';

/** Fields of an entry that words are looked for in. */
export const FIELDS = ['title', 'aliases', 'role', 'department', 'steps', 'short'] as const;
export type Field = (typeof FIELDS)[number];

/** One thing that can be found. */
export interface Entry extends Record<Field, string> {
  /** A guide's or process's id, or a department's name. */
  id: string;
  kind: SearchKind;
  /** As it is called in the handbook; `title` may say more. */
  name: string;
  /** For whom it is. */
  detail: string;
  /** Heading under which it is listed. */
  group: string;
  minutes: Minutes | null;
  /** Kinds of stage that it is. */
  types: ReadonlySet<StageType>;
  /** True for guides that every role shares. */
  universal: boolean;
}

const NO_TYPES: ReadonlySet<StageType> = new Set();

/** Every guide, then every process, then every department of a catalog, each in its order. */
export function entriesOf({ guides, processes, departments }: Catalog): Entry[] {
  return [...guides.map(ofGuide), ...processes.map(ofProcess), ...departments.map(ofDepartment)];
}

function ofGuide(guide: Guide): Entry {
  const roles = [guide.roleGroup, ...guide.roles].filter((each) => each !== null);
  return {
    id: guide.id,
    kind: 'guide',
    name: guide.name,
    detail:
      [guide.roleGroup, guide.department].filter(Boolean).join(' · ') || forRoles(guide.roles),
    group: guide.assignment ? 'Assignments' : 'Interviews',
    minutes: guide.duration,
    types: indexGuide(guide).types,
    universal: guide.department === null,
    title: guide.name,
    aliases: guide.aliases.join('\n'),
    role: roles.join('\n'),
    department: guide.department ?? '',
    steps: '',
    short: shortForms([guide.name, ...roles]),
  };
}

function ofProcess(process: Process): Entry {
  return {
    id: process.id,
    kind: 'process',
    name: process.template ? `${process.name} (generic)` : process.name,
    detail: `${process.steps.length} ${process.steps.length === 1 ? 'step' : 'steps'}`,
    group: 'Processes',
    minutes: null,
    types: NO_TYPES,
    universal: process.role === null,
    title: process.name,
    aliases: process.aliases.join('\n'),
    role: process.role ?? '',
    department: process.department ?? '',
    steps: namesOf(process.steps).join('\n'),
    short: shortForms([process.role ?? '']),
  };
}

function ofDepartment({ name, aliases, roleGroups }: Department): Entry {
  const roles = roleGroups.map((each) => each.name);
  return {
    id: name,
    kind: 'department',
    name,
    detail: roles.join(', ') || 'Department',
    group: 'Departments and roles',
    minutes: null,
    types: NO_TYPES,
    universal: false,
    title: name,
    aliases: aliases.join('\n'),
    role: roles.join('\n'),
    department: '',
    steps: '',
    short: shortForms([name, ...roles]),
  };
}

function namesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => [step.name, ...namesOf(step.steps)]);
}

/** "Regional Sales Director (EMEA)" → "rsd": first letters of the words before a bracket. */
function shortForms(names: readonly string[]): string {
  return names
    .map((name) => {
      const [bare = ''] = name.split(/[([]/);
      return initials(bare) || twoLetters(bare);
    })
    .filter(Boolean)
    .join(' ');
}

function twoLetters(name: string): string {
  const words = normaliseText(name).split(' ');
  return words.length === 2 ? words.map((word) => word.charAt(0)).join('') : '';
}
