/** Does a role group fit a job title? */
import { LEADERSHIP, SENIORITY } from './terms.ts';
import { expand, similarity, stem } from './words.ts';

/** A job title or role name, prepared for comparison. */
export interface Role {
  stems: ReadonlySet<string>;
  leader: boolean;
}

const NOT_THE_ROLE = new Set([
  'individual',
  'contributor',
  'leadership',
  'leader',
  'lead',
  'head',
  'of',
  'the',
  'and',
  'for',
  'team',
  'a',
  'an',
]);

/** "Sr. Product Manager, Search – Remote (EMEA)" → product manager. */
export function readRole(title: string): Role {
  const whole = expand(title);
  const head = title.split(/\s*[,(|[]|\s+[-–—]\s*|\s*[-–—]\s+/u)[0] ?? title;
  const own = roleWords(head);
  return {
    stems: new Set((own.length > 0 ? own : roleWords(title)).map(stem)),
    leader:
      LEADERSHIP.test(whole) ||
      /\b(engineering|success|support|design|research|sales) manager\b/.test(whole),
  };
}

function roleWords(text: string): string[] {
  return expand(text)
    .split(' ')
    .filter(
      (word) => word && !SENIORITY.test(word) && !NOT_THE_ROLE.has(word) && !/^\d+$/.test(word),
    );
}

/** 0 to 1: how well a role group fits a job; the leadership mark tells otherwise equal groups apart. */
export function roleFit(job: Role, role: Role): number {
  const fit = similarity(job.stems, role.stems, () => 1);
  const contained = role.stems.size > 0 && [...role.stems].every((word) => job.stems.has(word));
  const base = contained ? Math.max(fit, 0.7) : fit;
  return job.leader === role.leader ? base : base * 0.85;
}
