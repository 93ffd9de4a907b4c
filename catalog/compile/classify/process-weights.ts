/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` on labelled pages and written here by hand.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.5;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -5.38,
  announced: 0.38,
  announcedAbove: -0.05,
  announcedByPage: 0.09,
  introduced: 0.96,
  ordered: 0.76,
  numbered: 0.03,
  underHeadings: 0.89,
  underBoldLines: -0.34,
  inTable: 0.67,
  stages: 2.64,
  stageWords: 0.88,
  told: -0.74,
  timed: 0.66,
  brief: -0.31,
  opens: 0.57,
  closes: 0.03,
  named: 0.63,
  marked: 0.25,
  people: 0.7,
  explained: -0.74,
  nested: -0.12,
  alike: -0.77,
  questions: -0.23,
  advice: -0.85,
  hiring: 1.42,
  onlyTwo: -1.6,
  many: 0.25,
  titleIsAdvice: -1.05,
  titleIsStage: -1.05,
  titleIsLabel: 0.48,
  titleIsInterviews: 0.55,
  announcedBelow: 0.73,
  stagesAnnounced: -0.11,
  stagesAndTimes: 0.58,
  stagesAndOrder: 1.05,
  beginningToEnd: 1.49,
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
