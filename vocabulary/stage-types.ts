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
  'administrative',
] as const;

export type StageType = (typeof STAGE_TYPES)[number];
