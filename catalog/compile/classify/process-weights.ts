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
  bias: -5.13,
  announced: 1.8,
  announcedAbove: -0.33,
  announcedByPage: 0.26,
  announcesSteps: 0.99,
  announcesStepsOfHiring: 1.05,
  announcesApplying: 1.89,
  periods: -0.64,
  pageOfHiring: 0.48,
  // Set by judgment: no labelled page says enough of it.
  ofOtherWork: -5,
  counted: 0.59,
  headed: 0.83,
  introduced: 1.52,
  countStated: 1.4,
  echoed: 2.2,
  ordered: 1.19,
  numbered: 0.15,
  underHeadings: 1.57,
  underBoldLines: 0.54,
  inTable: 0.93,
  inChain: 2.38,
  inProse: -1.23,
  stages: 3.46,
  stageWords: -0.19,
  told: -2.14,
  timed: 1.25,
  brief: -3.37,
  opens: -0.02,
  closes: -0.02,
  pageIsInterview: -0.29,
  named: 0.37,
  marked: 0.47,
  people: -0.15,
  explained: 0.51,
  nested: -0.77,
  alike: -0.86,
  questions: -1.22,
  advice: -1.15,
  hiring: 0.24,
  onlyTwo: -1.76,
  twoNested: 0.14,
  many: -0.02,
  titleIsAdvice: -1.12,
  titleIsStage: -1.1,
  titleIsLabel: 0.16,
  titleIsInterviews: -0.86,
  announcedBelow: 0.56,
  insideInterview: -3.23,
  headingsUnannounced: -0.88,
  announcedAlone: -0.05,
  announcedAndOrder: 0.59,
  announcedAndTimes: -0.48,
  announcedAndMarked: -0.01,
  stagesAnnounced: -0.21,
  stagesAndTimes: 0.26,
  stagesAndOrder: 0.95,
  beginningToEnd: 1.64,
};

/** What speaks for it, in words for the writer of the page. */
export const WHY: Partial<Record<EvidenceName, string>> = {
  announced: 'the heading announces a process',
  announcedAbove: 'a heading above announces a process',
  announcedByPage: 'the page announces a process',
  introduced: 'the words before announce steps',
  countStated: 'the page says that there are so many',
  echoed: 'headings of the page repeat their names',
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
