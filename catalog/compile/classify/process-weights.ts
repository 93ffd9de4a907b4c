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
  bias: -3.69,
  announced: 1.69,
  announcedAbove: -0.07,
  announcedByPage: 0.16,
  announcesSteps: 0.11,
  announcesStepsOfHiring: 0.17,
  amongHiring: -1.31,
  pageOfHiring: 0.5,
  counted: 0.73,
  headed: 0.93,
  introduced: 1.34,
  ordered: 0.62,
  numbered: -0.23,
  underHeadings: 1.85,
  underBoldLines: -0.74,
  inTable: 1.53,
  inChain: 0.75,
  inProse: -2.42,
  stages: 2.58,
  stageWords: 0.3,
  told: -1.47,
  timed: 1.47,
  brief: -3.23,
  opens: -0.15,
  closes: -0.09,
  pageIsInterview: -0.62,
  named: -0.06,
  marked: 0.97,
  people: 0.22,
  explained: -0,
  nested: -0.17,
  alike: 0.08,
  questions: -0.9,
  advice: -0.59,
  hiring: 0.47,
  onlyTwo: -1.38,
  twoNested: 0.91,
  many: 0.72,
  titleIsAdvice: -1.27,
  titleIsStage: -0.47,
  titleIsLabel: 0.07,
  titleIsInterviews: -0.3,
  announcedBelow: 0.39,
  insideInterview: -2,
  headingsUnannounced: -0.96,
  announcedAlone: 0.58,
  announcedAndOrder: 1.2,
  announcedAndTimes: 0.45,
  announcedAndMarked: -0.15,
  stagesAnnounced: -1.26,
  stagesAndTimes: -0.88,
  stagesAndOrder: 0.88,
  beginningToEnd: 1.38,
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
