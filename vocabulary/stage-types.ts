/** What kind of conversation or work a stage is, whatever a company calls it. */
export const STAGE_TYPES = [
  'recruiter-screen',
  'hiring-manager',
  'resume',
  'networking',
  'peer',
  'cross-functional',
  'leadership',
  'values',
  'take-home',
  'mock-call',
  'demo',
  'presentation',
  'portfolio',
  'working-session',
  'technical',
  'bar-raiser',
  'team-match',
  'case-study',
  'reverse',
  'administrative',
] as const;

export type StageType = (typeof STAGE_TYPES)[number];

/**
 * What some words make of any interview, whatever else its name says: `technical` work; `noInterview`,
 * a meeting without the candidate or about an offer; the `last` of several; a `subject` of work, where the name would
 * else be that of a kind ("Networking & Security").
 */
export const DECIDING = ['technical', 'noInterview', 'last', 'subject'] as const;

export type Deciding = (typeof DECIDING)[number];
