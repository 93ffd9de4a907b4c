/**
 * Where the content script runs: Greenhouse's recruiting app, which lives on `app`, numbered silos,
 * organisations' own hosts and the EU silo. Everything public or candidate-facing is left out here
 * already, so that nothing of the extension is loaded there; `ats/greenhouse/page-kind.ts` decides again.
 */
export const RECRUITING_MATCHES = ['https://*.greenhouse.io/*'];

const OTHER_HOSTS = [
  'boards',
  'boards.eu',
  'job-boards',
  'job-boards.eu',
  'boards-api',
  'boards-api.eu',
  'api',
  'harvest',
  'support',
  'developers',
  'my',
  'www',
  'onboarding',
  'integrations',
];

const CANDIDATE_PATHS = ['schedule', 'tests', 'ai_opt_out_request', 'users'];

export const RECRUITING_EXCLUDE_MATCHES = [
  'https://greenhouse.io/*',
  ...OTHER_HOSTS.map((host) => `https://${host}.greenhouse.io/*`),
  ...CANDIDATE_PATHS.map((path) => `https://*.greenhouse.io/${path}/*`),
];
