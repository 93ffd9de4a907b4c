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
  bias: -5.66,
  announced: 0.6,
  announcedAbove: -0.68,
  announcedByPage: 0.26,
  introduced: 1.57,
  ordered: 0.24,
  numbered: 0.34,
  underHeadings: 0.86,
  underBoldLines: -0.33,
  inTable: 1.41,
  inChain: 0.33,
  inProse: -2.41,
  stages: 2.43,
  stageWords: 1.5,
  told: -1.64,
  timed: 0.59,
  brief: -1.39,
  opens: -0.25,
  closes: -0.07,
  named: 0.06,
  marked: 0.92,
  people: 1.55,
  explained: -0.29,
  nested: 0.11,
  alike: -1.17,
  questions: -0.4,
  advice: -0.7,
  hiring: 1.13,
  onlyTwo: -1.55,
  twoNested: 0.37,
  many: 1.03,
  titleIsAdvice: -1.32,
  titleIsStage: -0.59,
  titleIsLabel: -0.34,
  titleIsInterviews: -0.32,
  announcedBelow: 0.01,
  insideInterview: -1.98,
  headingsUnannounced: -0.52,
  stagesAnnounced: 0.03,
  stagesAndTimes: 0.11,
  stagesAndOrder: 1.73,
  beginningToEnd: 1.87,
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
