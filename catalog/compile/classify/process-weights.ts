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
  bias: -5.93,
  announced: 1.05,
  announcedAbove: -0.62,
  announcedByPage: 0.36,
  introduced: 1.67,
  ordered: 0.11,
  numbered: 0.47,
  underHeadings: 0.65,
  underBoldLines: -0.38,
  inTable: 1.31,
  inChain: 0.44,
  inProse: -2.36,
  stages: 2.91,
  stageWords: 1.02,
  told: -1.27,
  timed: 0.52,
  brief: -1.86,
  opens: -0.13,
  closes: 0.02,
  named: 0.1,
  marked: 1.09,
  people: 1.26,
  explained: -0.29,
  nested: 0.31,
  alike: -1.01,
  questions: -0.36,
  advice: -0.55,
  hiring: 1.38,
  onlyTwo: -1.55,
  twoNested: 0.4,
  many: 1.08,
  titleIsAdvice: -1.07,
  titleIsStage: -0.88,
  titleIsLabel: 0.25,
  titleIsInterviews: -0.2,
  announcedBelow: -0.09,
  insideInterview: -1.83,
  headingsUnannounced: -0.28,
  stagesAnnounced: -0.18,
  stagesAndTimes: -0.06,
  stagesAndOrder: 1.46,
  beginningToEnd: 1.89,
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
