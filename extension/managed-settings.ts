/** What a company sets for all its people by browser policy (`storage.managed`). */
import browser from 'webextension-polyfill';
import { type OwnReader, parseOwnReaders, READABLE } from '../ats/own-readers.ts';

/** Parts of the options page that a policy may hide. */
export const HIDEABLE = ['handbook', 'panel', 'pins', 'readers'] as const;
export type HideableSetting = (typeof HIDEABLE)[number];

/** A pin that a company sets; `guide` is a guide's id or its name. */
export interface PresetPin {
  stage: string;
  /** Null for every job. */
  job: string | null;
  guide: string;
}

export interface ManagedSettings {
  /** `https` address of a catalog or of one page; null where none is set. */
  catalogUrl: string | null;
  /** A catalog as JSON text; null where none is set. It counts before `catalogUrl`. */
  catalog: string | null;
  /** True where people may not switch to another handbook. */
  catalogLocked: boolean;
  refreshHours: number;
  hiddenSettings: HideableSetting[];
  /** Pins for everybody; a person's own count before them. */
  pins: PresetPin[];
  /** Readers for everybody. */
  readers: OwnReader[];
  /** True where no page is to open at installation. */
  firstPageHidden: boolean;
  /** What in the policy cannot be used, in words for whoever wrote it. */
  problems: string[];
}

const USUAL_HOURS = 24;

/**
 * Reads the policy. A browser without one gives the same as an empty one. May take seconds after a
 * start of the browser (2.7 s were measured in Chromium): nothing shown may wait for it.
 */
export async function readManagedSettings(): Promise<ManagedSettings> {
  return parseManagedSettings(await readPolicy());
}

/** How Firefox says that nobody has set a policy (seen in 153, `ext-storage.js`). */
const NO_POLICY = 'Managed storage manifest not found';

async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (!String(error).includes(NO_POLICY)) {
      console.warn('Greenroom could not read the company policy and goes on without it:', error);
    }
    return {};
  }
}

/** Takes field by field what can be used; the rest is named in `problems`. */
export function parseManagedSettings(policy: Record<string, unknown>): ManagedSettings {
  const problems: string[] = [];
  const field = <Value>(
    name: string,
    fits: (value: unknown) => value is Value,
    wanted: string,
  ): Value | null => {
    const value = policy[name];
    if (value === undefined) return null;
    if (fits(value)) return value;
    problems.push(`“${name}” has to be ${wanted}`);
    return null;
  };
  return {
    catalogUrl: field('catalogUrl', isHttps, 'an address that starts with https://'),
    catalog: field('catalog', isText, 'a catalog as JSON text'),
    catalogLocked: field('catalogLocked', isBoolean, 'true or false') ?? false,
    refreshHours: field('refreshHours', isHours, 'a number of hours, 1 or more') ?? USUAL_HOURS,
    hiddenSettings:
      field('hiddenSettings', isHidden, `a list of any of: ${HIDEABLE.join(', ')}`) ?? [],
    pins: (field('pins', isPins, 'a list of { stage, guide } with or without job') ?? []).map(
      ({ stage, guide, job }) => ({ stage, guide, job: job ?? null }),
    ),
    readers:
      field(
        'readers',
        isReaders,
        `a list of { value, selector, address }, value one of: ${READABLE.join(', ')}`,
      ) ?? [],
    firstPageHidden: field('firstPageHidden', isBoolean, 'true or false') ?? false,
    problems,
  };
}

function isHttps(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isHours(value: unknown): value is number {
  return typeof value === 'number' && value >= 1;
}

function isHidden(value: unknown): value is HideableSetting[] {
  return Array.isArray(value) && value.every((each) => HIDEABLE.includes(each));
}

function isPins(value: unknown): value is { stage: string; guide: string; job?: string | null }[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        typeof each?.stage === 'string' &&
        typeof each.guide === 'string' &&
        (typeof each.job === 'string' || (each.job ?? null) === null),
    )
  );
}

function isReaders(value: unknown): value is OwnReader[] {
  return Array.isArray(value) && parseOwnReaders(value).length === value.length;
}
