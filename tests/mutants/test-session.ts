/**
 * A process that runs the given files of tests one after the other and tells its parent of each that ended.
 * Its arguments: the Vitest configuration, then the files.
 */
import { join } from 'node:path';
import process from 'node:process';
import { createVitest, type TestModule } from 'vitest/node';

/** What one file of tests came to. */
export interface Ended {
  /** Its path from the folder in which the process runs. */
  test: string;
  /** What failed first in it, or null. */
  failed: string | null;
  /** False where not one of its tests was run. */
  wasRun: boolean;
  milliseconds: number;
}

const [config = '', ...tests] = process.argv.slice(2);

function tell(module: TestModule): void {
  const ended: Ended = {
    test: module.relativeModuleId,
    failed: firstFailure(module),
    wasRun: module.state() === 'passed' || module.state() === 'failed',
    milliseconds: module.diagnostic().duration,
  };
  process.send?.(ended);
}

function firstFailure(module: TestModule): string | null {
  const [failed] = module.children.allTests('failed');
  if (failed) return failed.fullName;
  if (module.state() !== 'failed') return null;
  return `${module.relativeModuleId}: ${module.errors()[0]?.message}`;
}

const vitest = await createVitest({ config, watch: false, reporters: [{ onTestModuleEnd: tell }] });
const [project] = vitest.projects;
if (!project) throw new Error(`${config} has no tests`);
await vitest.runTestSpecifications(
  tests.map((test) => project.createSpecification(join(process.cwd(), test))),
);
await vitest.close();
process.disconnect?.();
