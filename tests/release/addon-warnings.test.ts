import { describe, expect, it } from 'vitest';
import { type LinterReport, steadyName, warningProblems } from '../run/addon-warnings.ts';

const allowed = [{ code: 'DANGEROUS_EVAL', file: 'chunks/*.js', times: 1, because: 'a reason' }];
const warning = {
  code: 'DANGEROUS_EVAL',
  message: 'eval can be harmful.',
  file: 'chunks/schemas-BTy-UkiQ.js',
};

function report(parts: Partial<LinterReport>): LinterReport {
  return { errors: [], warnings: [], notices: [], ...parts };
}

describe('warnings of the add-on linter', () => {
  it('passes with those on the list', () => {
    expect(warningProblems(report({ warnings: [warning] }), allowed)).toEqual([]);
  });

  it('takes no second one of the same kind', () => {
    expect(warningProblems(report({ warnings: [warning, warning] }), allowed)).toEqual([
      expect.stringContaining('warns 2 times of DANGEROUS_EVAL chunks/*.js, 1 are allowed'),
    ]);
  });

  it('takes none of another kind or in another file', () => {
    const other = { ...warning, code: 'UNSAFE_VAR_ASSIGNMENT' };
    const elsewhere = { ...warning, file: 'popup.js' };
    expect(warningProblems(report({ warnings: [warning, other] }), allowed)).toHaveLength(1);
    expect(warningProblems(report({ warnings: [warning, elsewhere] }), allowed)).toHaveLength(1);
  });

  it('asks to take off the list what is not seen any more', () => {
    expect(warningProblems(report({}), allowed)).toEqual([
      expect.stringContaining('warns 0 times'),
    ]);
  });

  it('takes no error and no notice, listed or not', () => {
    expect(
      warningProblems(report({ warnings: [warning], errors: [warning] }), allowed),
    ).toHaveLength(1);
    expect(
      warningProblems(report({ warnings: [warning], notices: [warning] }), allowed),
    ).toHaveLength(1);
  });
});

describe('names that stay from build to build', () => {
  it.each([
    ['chunks/schemas-BTy-UkiQ.js', 'chunks/*.js'],
    ['chunks/_virtual_wxt-plugins-BaAnGZpg.js', 'chunks/*.js'],
    ['assets/handbook-worker-C0oNZbk-.js', 'assets/handbook-worker.js'],
    ['content-scripts/greenhouse.js', 'content-scripts/greenhouse.js'],
    ['background.js', 'background.js'],
  ])('%s is %s', (file, name) => {
    expect(steadyName(file)).toBe(name);
  });
});
