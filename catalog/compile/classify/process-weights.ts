/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` on labelled pages and written here by hand.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.4;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -5.56,
  announced: -0.07,
  announcedAbove: -0.17,
  announcedByPage: 0.13,
  introduced: 1,
  ordered: 0.29,
  numbered: 0.02,
  underHeadings: 0.8,
  underBoldLines: -0.28,
  inTable: 0.86,
  stages: 2.86,
  stageWords: 1.39,
  told: -0.74,
  timed: 0.83,
  brief: -0.3,
  opens: 0.3,
  closes: 0.21,
  named: 0.38,
  marked: 0.3,
  people: 0.69,
  explained: -0.57,
  nested: -0.56,
  alike: -0.66,
  questions: -0.17,
  advice: -0.63,
  hiring: 1.1,
  onlyTwo: -1.45,
  twoNested: -0.17,
  many: 0.45,
  titleIsAdvice: -1.05,
  titleIsStage: -1.41,
  titleIsLabel: 0.52,
  titleIsInterviews: 0.85,
  announcedBelow: 0.44,
  insideInterview: -1.43,
  headingsUnannounced: -0.49,
  stagesAnnounced: 0.35,
  stagesAndTimes: 0.71,
  stagesAndOrder: 1.27,
  beginningToEnd: 1.28,
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
