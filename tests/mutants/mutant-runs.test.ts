import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstrumentedCopy, instrumentedCopy } from './instrumented-copy.ts';
import { dryRun, type Outcome, outcomesOf } from './mutant-runs.ts';

const FILES = {
  'package.json': '{ "type": "module" }',
  'counts.ts': `
    export function doubled(count: number): number {
      return count * 2;
    }
    export function unwatched(seen: number[]): void {
      seen.push(1);
    }
    export function unused(seen: number[]): void {
      seen.push(2);
    }
    export const limit = 3 + 4;
  `,
  'counts.test.ts': `
    import { expect, it } from 'vitest';
    import { doubled, limit, unwatched } from './counts.ts';
    it('doubles', () => expect(doubled(limit)).toBe(14));
    it('runs', () => unwatched([]));
  `,
  'vitest.config.ts': `
    import { forMutants } from '${resolve('tests/mutants/mutant-tests.ts').replaceAll('\\', '/')}';
    export default forMutants({ test: { name: 'tiny' } });
  `,
};

describe('running mutants of a tiny project', () => {
  const top = mkdtempSync(join(tmpdir(), 'greenroom-tiny-'));
  let copy: InstrumentedCopy;
  let outcomes: Map<string, Outcome>;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(top, name), text);
    symlinkSync(resolve('node_modules'), join(top, 'node_modules'), 'junction');
    copy = await instrumentedCopy(top, ['counts.ts'], ['StringLiteral']);
    const suite = { top: copy.top, tests: ['counts.test.ts'], config: 'vitest.config.ts' };
    outcomes = await outcomesOf(suite, await dryRun(suite), copy.mutants);
  }, 300_000);

  afterAll(() => {
    for (const folder of [top, copy.top]) rmSync(folder, { recursive: true, maxRetries: 5 });
  });

  function outcome(line: number, mutator: string): Outcome | undefined {
    const mutant = copy.mutants.find((each) => each.line === line && each.mutator === mutator);
    return mutant && outcomes.get(mutant.id);
  }

  it('finds a function that is emptied', () => expect(outcome(2, 'BlockStatement')).toBe('killed'));

  it('finds a change of what runs while the module loads', () =>
    expect(outcome(11, 'ArithmeticOperator')).toBe('killed'));

  it('lets survive what no test looks at', () =>
    expect(outcome(5, 'BlockStatement')).toBe('survived'));

  it('says where no test comes by', () => expect(outcome(8, 'BlockStatement')).toBe('no coverage'));
});
