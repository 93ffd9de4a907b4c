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
  bias: -5.78,
  announced: 0.58,
  announcedAbove: -0.69,
  announcedByPage: 0.26,
  introduced: 1.58,
  ordered: 0.23,
  numbered: 0.33,
  underHeadings: 0.86,
  underBoldLines: -0.34,
  inTable: 1.39,
  inChain: 0.32,
  inProse: -2.42,
  stages: 2.43,
  stageWords: 1.48,
  told: -1.6,
  timed: 0.58,
  brief: -1.39,
  opens: -0.25,
  closes: -0.07,
  named: 0.25,
  marked: 0.92,
  people: 1.55,
  explained: -0.31,
  nested: 0.11,
  alike: -1.18,
  questions: -0.39,
  advice: -0.69,
  hiring: 1.12,
  onlyTwo: -1.57,
  twoNested: 0.38,
  many: 0.94,
  titleIsAdvice: -1.29,
  titleIsStage: -0.6,
  titleIsLabel: -0.35,
  titleIsInterviews: -0.32,
  announcedBelow: 0,
  insideInterview: -1.98,
  headingsUnannounced: -0.53,
  stagesAnnounced: 0.04,
  stagesAndTimes: 0.12,
  stagesAndOrder: 1.73,
  beginningToEnd: 1.85,
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
