/**
 * Where the recruiting app lives: `app`, numbered silos, organisations' own hosts and the EU silos
 * (`s101.recruiting.eu`). What is public, for candidates or another product is left out.
 *
 * Source: the API's documentation, public scripts and links in public mails, 2018 to 2026; grade A.
 */
import { excludeMatchesOf, type HostTable, matchesOf } from '../hosts.ts';

const OTHERS = [
  'boards',
  'job-boards',
  'boards-api',
  'api',
  'harvest',
  'harvestdocs',
  'support',
  'developers',
  'my',
  'myjobs',
  'www',
  'onboarding',
  'integrations',
  'info',
  'blog',
  'brand',
  'status',
  'auditlog',
  'app-assets',
  'cdn',
];

export const HOSTS: HostTable = {
  domain: 'greenhouse.io',
  others: OTHERS.flatMap((host) => [host, `${host}.eu`]),
  // Take-home submissions, self-scheduling, short links to both, signing in.
  untouched: ['schedule', 'tests', 'availability', 'ai_opt_out_request', 'e', 'users'],
};

export const RECRUITING_MATCHES = matchesOf(HOSTS);
export const RECRUITING_EXCLUDE_MATCHES = excludeMatchesOf(HOSTS);
