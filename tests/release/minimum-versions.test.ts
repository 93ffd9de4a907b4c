/**
 * The oldest browsers named in wxt.config.ts know every newer interface that the sources use. The
 * versions are MDN's compatibility data, looked up in November 2026; add a line with a newer interface.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const SHIPPED = ['ats', 'catalog', 'components', 'entrypoints', 'extension', 'vocabulary'];

const INTERFACES: [name: string, use: RegExp, chrome: number, firefox: number][] = [
  ['storage.session', /\bstorage\.session\b/, 102, 115],
  ['Array.prototype.toSorted', /\.toSorted\(/, 110, 115],
  ['color-mix()', /\bcolor-mix\(/, 111, 113],
  ['AbortSignal.any', /\bAbortSignal\.any\(/, 116, 124],
  ['Map.groupBy', /\b(Map|Object)\.groupBy\(/, 117, 119],
  ['Promise.withResolvers', /\bPromise\.withResolvers\(/, 119, 121],
  ['URL.canParse', /\bURL\.canParse\(/, 120, 115],
  ['Array.fromAsync', /\bArray\.fromAsync\(/, 121, 115],
  ['methods of sets', /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 122, 127],
  ['light-dark()', /\blight-dark\(/, 123, 120],
  ['URL.parse', /\bURL\.parse\(/, 126, 126],
  ['Promise.try', /\bPromise\.try\(/, 128, 134],
  ['field-sizing', /\bfield-sizing:/, 123, Number.POSITIVE_INFINITY],
  ['interpolate-size', /\binterpolate-size:/, 129, Number.POSITIVE_INFINITY],
  ['RegExp.escape', /\bRegExp\.escape\(/, 136, 134],
];

const sources = SHIPPED.flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .filter((entry) => !entry.parentPath.endsWith(join('catalog', 'node')))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);
const used = INTERFACES.filter(([, use]) => sources.some((source) => use.test(source)));

function manifest(browser: string) {
  const make = config.manifest as (env: ConfigEnv) => UserManifest;
  return make({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

describe('the oldest browsers', () => {
  const chrome = Number(manifest('chrome').minimum_chrome_version);
  const firefox = Number(manifest('firefox').browser_specific_settings?.gecko?.strict_min_version);

  it.each(used)('know %s', (_name, _use, sinceChrome, sinceFirefox) => {
    expect(chrome).toBeGreaterThanOrEqual(sinceChrome);
    expect(firefox).toBeGreaterThanOrEqual(sinceFirefox);
  });

  it('are no newer than they must be in Chrome', () => {
    expect(chrome).toBe(Math.max(...used.map(([, , since]) => since)));
  });
});
