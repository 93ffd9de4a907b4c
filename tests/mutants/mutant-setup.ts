/**
 * Runs before each file of tests on changed code. In a file made for a mutant, that mutant is active from here
 * on, all modules are loaded anew, and after the first failure nothing more is run.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { mutantOf } from './mutant-file.ts';

interface Switched {
  /** Where the instrumented code looks; the names are the instrumenter's. */
  __stryker__?: { activeMutant?: string };
}

const activeMutant = mutantOf(expect.getState().testPath ?? '');
(globalThis as Switched).__stryker__ = { activeMutant };
vi.resetModules();

let isOver = false;
beforeEach(({ skip }) => {
  if (isOver) skip();
});
afterEach(({ task }) => {
  isOver ||= task.result?.state === 'fail';
});
