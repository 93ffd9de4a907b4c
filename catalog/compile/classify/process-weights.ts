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
  bias: -5.54,
  announced: 0.16,
  announcedAbove: -0.52,
  announcedByPage: 0.25,
  introduced: 0.49,
  ordered: 0.12,
  numbered: 0.33,
  underHeadings: 1.08,
  underBoldLines: -0.14,
  inTable: 1.22,
  inChain: 0.24,
  inProse: -1.92,
  stages: 2.48,
  stageWords: 1.69,
  told: -1.27,
  timed: 0.62,
  brief: -0.55,
  opens: 0.34,
  closes: 0.17,
  named: -0.1,
  marked: 0.93,
  people: 1.53,
  explained: -0.78,
  nested: 0.55,
  alike: -1.26,
  questions: -0.21,
  advice: -0.6,
  hiring: 1.18,
  onlyTwo: -1.95,
  twoNested: 0.33,
  many: 0.35,
  titleIsAdvice: -1.1,
  titleIsStage: -1.19,
  titleIsLabel: 0.35,
  titleIsInterviews: 0.4,
  announcedBelow: 0.35,
  insideInterview: -1.75,
  headingsUnannounced: -0.73,
  stagesAnnounced: 0.41,
  stagesAndTimes: 0.3,
  stagesAndOrder: 1.36,
  beginningToEnd: 1.48,
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
