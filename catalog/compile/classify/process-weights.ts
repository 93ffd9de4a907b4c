/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` to labelled pages and copied from what it prints.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.4;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -5.36,
  announced: 0.16,
  announcedAbove: -0.43,
  announcedByPage: 0.23,
  introduced: 0.73,
  ordered: 0.09,
  numbered: 0.36,
  underHeadings: 0.85,
  underBoldLines: -0.17,
  inTable: 1.09,
  stages: 2.5,
  stageWords: 1.93,
  told: -1.38,
  timed: 0.65,
  brief: -0.38,
  opens: 0.4,
  closes: 0.08,
  named: -0.03,
  marked: 0.7,
  people: 1.28,
  explained: -0.82,
  nested: 0.02,
  alike: -1.17,
  questions: -0.22,
  advice: -1.22,
  hiring: 1.16,
  onlyTwo: -1.63,
  twoNested: -0.53,
  many: 0.43,
  titleIsAdvice: -1.27,
  titleIsStage: -1.22,
  titleIsLabel: 0.68,
  titleIsInterviews: 0.5,
  announcedBelow: 0.38,
  insideInterview: -1.98,
  headingsUnannounced: -0.79,
  stagesAnnounced: 0.42,
  stagesAndTimes: 0.46,
  stagesAndOrder: 1.63,
  beginningToEnd: 1.05,
};

/** What speaks for it, in words for the writer of the page. */
export const WHY: Partial<Record<EvidenceName, string>> = {
  announced: 'the heading announces a process',
  announcedAbove: 'a heading above announces a process',
  announcedByPage: 'the page announces a process',
  introduced: 'the words before announce steps',
  ordered: 'they are numbered',
  numbered: 'they are numbered',
  stages: 'they are called as stages of hiring are',
  stageWords: 'they hold words for stages of hiring',
  told: 'they tell what happens to a candidate',
  timed: 'they state lengths',
  opens: 'they begin with an application or a first screening',
  closes: 'they end with a decision or an offer',
  people: 'they say who takes part',
  hiring: 'they speak of hiring',
};
