/** Runs beside each file of tests: writes down which mutants its run came by, also while modules were loaded. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, vi } from 'vitest';

/** Where the instrumented code counts, per process; the names are the instrumenter's. */
interface Counted {
  __stryker__?: { mutantCoverage?: { static: Record<string, number>; perTest: object } };
}

const counted: Record<string, number> = {};
(globalThis as Counted).__stryker__ = { mutantCoverage: { static: counted, perTest: {} } };
// Only what is loaded anew counts there, and only then is the place of what runs while loading seen.
vi.resetModules();

afterAll(() => {
  const folder = process.env.GREENROOM_COVERAGE;
  if (!folder) throw new Error('GREENROOM_COVERAGE has to name a folder');
  const covered = { test: expect.getState().testPath, mutants: Object.keys(counted) };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(covered));
});
