/**
 * What sort of page an address belongs to. Pure: only the address is looked at.
 *
 * Address shapes are from public code and documentation: the Harvest API and webhook docs
 * (grnhse/greenhouse-api-docs) for `/people/…?application_id=` and `/guides/…/people/…`;
 * canonical/greenhouse-browser-scripts for scorecards, scheduling, application review and plans;
 * public crawlers for `/sdash/…`, `/alljobs` and the new profile. Nobody has checked them on a live
 * tenant.
 */
import type { PageKind } from '../page-context.ts';

/** Ids that an address carries; null where it carries none. */
export interface PageIds {
  personId: string | null;
  applicationId: string | null;
  jobId: string | null;
}

const OTHER_HOSTS =
  /^(boards|job-boards|boards-api|api|harvest|support|developers|my|www|onboarding|integrations|info|blog|app-assets|cdn)(\.|$)/;

/**
 * True for the recruiting app: `app`, silos (`app2`), organisations' hosts and the EU silo
 * (`s101.recruiting.eu`). Job boards, APIs, support and the marketing site are not.
 */
export function isRecruitingHost(host: string): boolean {
  const name = /^(.+)\.greenhouse\.io$/.exec(host.toLowerCase())?.[1];
  if (!name || OTHER_HOSTS.test(name)) return false;
  return /^[a-z0-9-]+(\.recruiting\.eu|\.eu)?$/.test(name);
}

const KINDS: readonly (readonly [PageKind, RegExp])[] = [
  // https://app.greenhouse.io/scorecards/123, …/scorecards/123/edit
  ['scorecard', /^\/scorecards\/\d+(\/edit)?\/?$/],
  // https://app.greenhouse.io/guides/1/people/2?application_id=3
  ['interview-kit', /^\/guides\/\d+(\/people\/\d+)?\/?$/],
  // https://app.greenhouse.io/people/2?application_id=3, …/people/2/applications/3/redesign
  ['candidate-profile', /^\/people\/\d+(\/applications\/\d+)?(\/redesign)?\/?$/],
  // https://app.greenhouse.io/interviews/scheduler/v2?…
  ['scheduling', /^\/interviews\/scheduler(\/v2)?\/?$/],
  // https://app.greenhouse.io/applications/review/app_review…
  ['application-review', /^\/applications\/review(\/|$)/],
  // https://app.greenhouse.io/people?…, …/plans/4/candidates?…
  ['pipeline', /^\/people\/?$|^\/plans\/\d+\/candidates\/?$/],
  // https://app.greenhouse.io/sdash/4, …/sdash, …/dashboard, …/alljobs
  ['job-dashboard', /^\/sdash(\/\d+)?\/?$|^\/dashboard\/?$|^\/alljobs\/?$/],
];

/** The page kind of an address, or null where it is nothing for us. */
export function pageKind(url: URL): PageKind | null {
  if (url.protocol !== 'https:' || !isRecruitingHost(url.hostname)) return null;
  return KINDS.find(([, shape]) => shape.test(url.pathname))?.[0] ?? null;
}

/** The ids in an address: person, application and job ("hiring plan"). */
export function pageIds(url: URL): PageIds {
  const { pathname: path, searchParams: query } = url;
  return {
    personId: /\/people\/(\d+)/.exec(path)?.[1] ?? numberIn(query, 'person_id', 'candidate_id'),
    applicationId:
      /\/applications\/(\d+)/.exec(path)?.[1] ?? numberIn(query, 'application_id', 'application'),
    jobId:
      /\/(?:sdash|plans)\/(\d+)/.exec(path)?.[1] ?? numberIn(query, 'hiring_plan_id', 'job_id'),
  };
}

function numberIn(query: URLSearchParams, ...names: string[]): string | null {
  const found = names.map((name) => query.get(name)).find((value) => value && /^\d+$/.test(value));
  return found ?? null;
}
