/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` to labelled pages and copied from what it prints.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.35;
/** The same on a page that says it is about hiring and holds nothing likelier. */
export const LIKELY_ON_HIRING_PAGE = 0.2;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -3.64,
  announced: 2.28,
  announcedAbove: -0.12,
  announcedByPage: 0.58,
  announcesSteps: 0.57,
  announcesStepsOfHiring: 0.74,
  amongHiring: -1.47,
  pageOfHiring: 0.72,
  counted: 1.22,
  headed: 1.04,
  introduced: 2.06,
  ordered: 0.6,
  numbered: -0.24,
  underHeadings: 1.42,
  underBoldLines: 0.63,
  inTable: 0.8,
  inChain: 1.99,
  inProse: -1.65,
  stages: 3.07,
  stageWords: 0.15,
  told: -2.14,
  timed: 1.38,
  brief: -2.91,
  opens: -0.19,
  closes: -0.28,
  pageIsInterview: -0.11,
  named: -0.21,
  marked: 0.57,
  people: -0.28,
  explained: 0.5,
  nested: -0.54,
  alike: -0.62,
  questions: -0.88,
  advice: -1.17,
  hiring: 0.39,
  onlyTwo: -1.29,
  twoNested: 0.37,
  many: 0.58,
  titleIsAdvice: -0.87,
  titleIsStage: -1.05,
  titleIsLabel: -0.08,
  titleIsInterviews: -0.74,
  announcedBelow: 0.27,
  insideInterview: -2.78,
  headingsUnannounced: -0.86,
  announcedAlone: 0.05,
  announcedAndOrder: 1.18,
  announcedAndTimes: -0.54,
  announcedAndMarked: -0.34,
  stagesAnnounced: -0.56,
  stagesAndTimes: -0.31,
  stagesAndOrder: 1.03,
  beginningToEnd: 2.13,
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
