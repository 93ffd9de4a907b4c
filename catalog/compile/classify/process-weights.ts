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
  bias: -5.77,
  announced: 0.58,
  announcedAbove: -0.71,
  announcedByPage: 0.24,
  introduced: 1.56,
  ordered: 0.21,
  numbered: 0.32,
  underHeadings: 0.86,
  underBoldLines: -0.35,
  inTable: 1.41,
  inChain: 0.32,
  inProse: -2.42,
  stages: 2.46,
  stageWords: 1.5,
  told: -1.63,
  timed: 0.59,
  brief: -1.41,
  opens: -0.25,
  closes: -0.07,
  named: 0.23,
  marked: 0.9,
  people: 1.5,
  explained: -0.27,
  nested: 0.14,
  alike: -1.19,
  questions: -0.39,
  advice: -0.69,
  hiring: 1.13,
  onlyTwo: -1.48,
  twoNested: -0.15,
  many: 0.95,
  titleIsAdvice: -1.31,
  titleIsStage: -0.6,
  titleIsLabel: -0.37,
  titleIsInterviews: -0.3,
  announcedBelow: -0,
  insideInterview: -2,
  headingsUnannounced: -0.55,
  stagesAnnounced: 0,
  stagesAndTimes: 0.13,
  stagesAndOrder: 1.76,
  beginningToEnd: 1.84,
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
