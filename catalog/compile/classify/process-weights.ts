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
  bias: -4.76,
  announced: 2.11,
  announcedAbove: -0.23,
  announcedByPage: 0.46,
  announcesSteps: 0.6,
  announcesStepsOfHiring: 0.58,
  pageOfHiring: 0.64,
  counted: 1.14,
  headed: 1,
  introduced: 1.93,
  ordered: 0.64,
  numbered: -0.21,
  underHeadings: 1.38,
  underBoldLines: 0.6,
  inTable: 0.74,
  inChain: 1.93,
  inProse: -1.45,
  stages: 3.02,
  stageWords: 0.12,
  told: -2.12,
  timed: 1.44,
  brief: -2.89,
  opens: -0.26,
  closes: -0.34,
  pageIsInterview: -0.18,
  named: -0.17,
  marked: 0.51,
  people: -0.29,
  explained: 0.43,
  nested: -0.6,
  alike: -0.65,
  questions: -0.93,
  advice: -1.18,
  hiring: 0.51,
  onlyTwo: -1.26,
  twoNested: 0.31,
  many: 0.62,
  titleIsAdvice: -0.91,
  titleIsStage: -1.1,
  titleIsLabel: -0.02,
  titleIsInterviews: -0.83,
  announcedBelow: 0.21,
  insideInterview: -2.85,
  headingsUnannounced: -0.98,
  announcedAlone: 0.11,
  announcedAndOrder: 1.13,
  announcedAndTimes: -0.6,
  announcedAndMarked: -0.17,
  stagesAnnounced: -0.57,
  stagesAndTimes: -0.31,
  stagesAndOrder: 0.97,
  beginningToEnd: 2.21,
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
