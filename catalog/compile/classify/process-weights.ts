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
  bias: -5.6,
  announced: 0.64,
  announcedAbove: -0.68,
  announcedByPage: 0.24,
  introduced: 1.58,
  ordered: 0.28,
  numbered: 0.36,
  underHeadings: 0.84,
  underBoldLines: -0.34,
  inTable: 1.39,
  inChain: 0.49,
  inProse: -2.32,
  stages: 2.46,
  stageWords: 1.48,
  told: -1.67,
  timed: 0.67,
  brief: -1.41,
  opens: -0.28,
  closes: -0.07,
  named: 0.1,
  marked: 0.91,
  people: 1.53,
  explained: -0.35,
  nested: 0.12,
  alike: -1.19,
  questions: -0.4,
  advice: -0.72,
  hiring: 1.12,
  onlyTwo: -1.57,
  twoNested: 0.39,
  many: 1.04,
  titleIsAdvice: -1.32,
  titleIsStage: -0.6,
  titleIsLabel: -0.38,
  titleIsInterviews: -0.34,
  announcedBelow: -0.01,
  insideInterview: -2,
  headingsUnannounced: -0.5,
  stagesAnnounced: 0.03,
  stagesAndTimes: 0.08,
  stagesAndOrder: 1.69,
  beginningToEnd: 1.86,
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
