/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` on labelled pages and written here by hand.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.35;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -5.57,
  announced: -0.08,
  announcedAbove: -0.25,
  announcedByPage: 0.16,
  introduced: 1.02,
  ordered: 0.22,
  numbered: -0.09,
  underHeadings: 0.72,
  underBoldLines: -0.09,
  inTable: 0.88,
  stages: 2.7,
  stageWords: 1.55,
  told: -1.14,
  timed: 0.87,
  brief: -0.28,
  opens: 0.17,
  closes: 0.35,
  named: 0.34,
  marked: 0.14,
  people: 0.71,
  explained: -0.47,
  nested: 0.05,
  alike: -0.65,
  questions: -0.19,
  advice: -0.58,
  hiring: 1.06,
  onlyTwo: -1.34,
  twoNested: -0.42,
  many: 0.5,
  titleIsAdvice: -1.04,
  titleIsStage: -1.36,
  titleIsLabel: 0.46,
  titleIsInterviews: 0.81,
  announcedBelow: 0.54,
  insideInterview: -1.69,
  headingsUnannounced: -0.53,
  stagesAnnounced: 0.38,
  stagesAndTimes: 0.7,
  stagesAndOrder: 1.23,
  beginningToEnd: 1.29,
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
