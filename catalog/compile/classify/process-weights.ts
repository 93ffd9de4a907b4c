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
  bias: -3.68,
  announced: 1.69,
  announcedAbove: -0.11,
  announcedByPage: 0.19,
  announcesSteps: 0.12,
  announcesStepsOfHiring: 0.17,
  amongHiring: -1.31,
  pageOfHiring: 0.49,
  counted: 0.75,
  headed: 0.91,
  introduced: 1.35,
  ordered: 0.62,
  numbered: -0.21,
  underHeadings: 1.85,
  underBoldLines: -0.8,
  inTable: 1.57,
  inChain: 0.75,
  inProse: -2.38,
  stages: 2.56,
  stageWords: 0.24,
  told: -1.4,
  timed: 1.5,
  brief: -3.28,
  opens: -0.13,
  closes: -0.06,
  named: -0.08,
  marked: 0.99,
  people: 0.26,
  explained: -0.05,
  nested: -0.14,
  alike: 0.06,
  questions: -0.89,
  advice: -0.66,
  hiring: 0.47,
  onlyTwo: -1.34,
  twoNested: 0.93,
  many: 0.75,
  titleIsAdvice: -1.25,
  titleIsStage: -0.47,
  titleIsLabel: 0.01,
  titleIsInterviews: -0.27,
  announcedBelow: 0.28,
  insideInterview: -2.01,
  headingsUnannounced: -0.91,
  announcedAlone: 0.58,
  announcedAndOrder: 1.19,
  announcedAndTimes: 0.45,
  announcedAndMarked: -0.16,
  stagesAnnounced: -1.23,
  stagesAndTimes: -0.92,
  stagesAndOrder: 0.86,
  beginningToEnd: 1.39,
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
