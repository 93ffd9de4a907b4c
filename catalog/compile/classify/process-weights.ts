/**
 * How much each piece of evidence counts for possible steps being those of a hiring process: a logistic
 * model, fitted by `npm run fit:processes` to labelled pages and copied from what it prints.
 */
import type { EvidenceName } from './process-evidence.ts';

/** From this likelihood on they are taken for a process. */
export const LIKELY = 0.4;
/** The same on a page that says it is about hiring and holds nothing likelier. */
export const LIKELY_ON_HIRING_PAGE = 0.2;

export const PROCESS_WEIGHTS: Record<EvidenceName | 'bias', number> = {
  bias: -4.1,
  announced: 1.83,
  announcedAbove: -0.19,
  announcedByPage: -0.04,
  announcesSteps: 0.27,
  announcesStepsOfHiring: 0.37,
  amongHiring: -1.52,
  pageOfHiring: -0.29,
  counted: 0.87,
  headed: 0.66,
  introduced: 1.28,
  ordered: 0.57,
  numbered: 0.36,
  underHeadings: 0.78,
  underBoldLines: -0.57,
  inTable: 1.46,
  inChain: 0.51,
  inProse: -2.69,
  stages: 2.66,
  stageWords: 1.64,
  told: -1.41,
  timed: 0.94,
  brief: -2.25,
  opens: -0.09,
  closes: -0.08,
  named: -0.46,
  marked: 0.59,
  people: 0.98,
  explained: -0.15,
  nested: 0.4,
  alike: -0.5,
  questions: -0.58,
  advice: -0.65,
  hiring: 1.44,
  onlyTwo: -1.55,
  twoNested: 0.26,
  many: 0.86,
  titleIsAdvice: -1.15,
  titleIsStage: -0.42,
  titleIsLabel: -0.15,
  titleIsInterviews: -0.5,
  announcedBelow: 0.38,
  insideInterview: -2.27,
  headingsUnannounced: -1.04,
  stagesAnnounced: -0.93,
  stagesAndTimes: -0.29,
  stagesAndOrder: 1.38,
  beginningToEnd: 1.11,
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
