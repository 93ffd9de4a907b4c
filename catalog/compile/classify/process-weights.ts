/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` on labelled pages and written here by hand.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.4;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -5.72,
  announced: -0.01,
  announcedAbove: -0.24,
  announcedByPage: 0.17,
  introduced: 1.06,
  ordered: 0.32,
  numbered: -0.1,
  underHeadings: 0.78,
  underBoldLines: -0.29,
  inTable: 0.88,
  stages: 2.72,
  stageWords: 1.45,
  told: -0.75,
  timed: 0.87,
  brief: -0.29,
  opens: 0.16,
  closes: 0.36,
  named: 0.51,
  marked: 0.16,
  people: 0.8,
  explained: -0.5,
  nested: 0.05,
  alike: -0.68,
  questions: -0.17,
  advice: -0.52,
  hiring: 1.04,
  onlyTwo: -1.34,
  twoNested: -0.44,
  many: 0.43,
  titleIsAdvice: -1.03,
  titleIsStage: -1.42,
  titleIsLabel: 0.51,
  titleIsInterviews: 0.89,
  announcedBelow: 0.55,
  insideInterview: -1.71,
  headingsUnannounced: -0.51,
  stagesAnnounced: 0.31,
  stagesAndTimes: 0.75,
  stagesAndOrder: 1.25,
  beginningToEnd: 1.26,
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
