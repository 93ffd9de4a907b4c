/** What tells a page that sets a task for a candidate, though it may not speak of hiring. */
import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { JOB_TITLES, patternFor } from '../text/words.ts';

const WEIGHS = patternFor((of) => of.guides.setTask.weighs);
const INVITES = patternFor((of) => of.guides.setTask.invites);
const BUILDS = patternFor((of) => of.guides.setTask.builds);
const RETURNED = patternFor((of) => of.guides.setTask.returned);
const KEEPS_TO = patternFor((of) => of.guides.setTask.keepsTo);
const UNITS = patternFor((of) => of.guides.setTask.units);
const COURSEWORK = patternFor((of) => of.guides.setTask.coursework, { flags: 'g' });
const ENDS_IN_TASK = patternFor((of) => of.guides.setTask.titles, { at: 'end' });
const ENDS_IN_WORK = patternFor((of) => of.guides.setTask.titlesOfJobs, { at: 'end' });
const STARTS_AS_TASK = patternFor((of) => of.stages.firstWords, { at: 'start' });

/** What the prose of a page says of a task. */
export interface TaskTelling {
  /** "We want to see how you work." */
  weighs: boolean;
  /** "Join our team." */
  invites: boolean;
  /** "Build a …" */
  builds: boolean;
  /** "Fork this …" */
  returned: boolean;
  /** "No more than three hours." */
  keepsTo: boolean;
  /** How often words of courses, contests and tutorials stand in it, and how many of them. */
  coursework: { times: number; words: number };
}

/** Reads what a page's prose says of a task. */
export function taskIn(written: string): TaskTelling {
  const prose = written.replace(MARKS, '');
  const coursework = (prose.match(COURSEWORK) ?? []).map((word) => word.toLowerCase());
  return {
    weighs: WEIGHS.test(prose),
    invites: INVITES.test(prose),
    builds: BUILDS.test(prose),
    returned: RETURNED.test(prose),
    keepsTo: sentencesOf(prose).some((each) => UNITS.test(each) && KEEPS_TO.test(each)),
    coursework: { times: coursework.length, words: new Set(coursework).size },
  };
}

/** Of bold and italic words. */
const MARKS = /[*_]{1,3}/g;

function sentencesOf(prose: string): string[] {
  return prose.split(/[.!?。！？]\s|\n|[。！？]/);
}

const JOB = new TermPattern(JOB_TITLES);

/** True for words that name a job: "Support engineer exercise". */
export function namesJob(title: string): boolean {
  return JOB.test(title);
}

/** True for a title with a task at one of its ends: "Frontend challenge", "Reto frontend", "Test task (QA)". */
export function isTaskTitle(title: string): boolean {
  return title
    .split(/\s[-–—|/]\s|[:：(（]/)
    .map((part) => part.replace(/[^\p{L}\p{N}]{1,200}$/u, '').trim())
    .some(
      (part) =>
        ENDS_IN_TASK.test(part) ||
        STARTS_AS_TASK.test(part) ||
        (ENDS_IN_WORK.test(part) && namesJob(part)),
    );
}
