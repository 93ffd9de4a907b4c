/** How tests are run on a changed product: those asked for in their order, and nothing kept in between. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Runs files in the order in which they are asked for. */
class AsAsked implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** A Vitest configuration for changed code; whether coverage is written is read from the environment. */
export function forMutants(config: ViteUserConfig): ViteUserConfig {
  const isDry = Boolean(process.env.GREENROOM_COVERAGE);
  return {
    ...config,
    test: {
      ...config.test,
      update: 'none',
      // A changed module must not be kept for the next run, whose file on disk is the same.
      fsModuleCache: false,
      sequence: { sequencer: AsAsked },
      isolate: Boolean(process.env.GREENROOM_ISOLATED),
      maxWorkers: 1,
      setupFiles: [
        fileURLToPath(new URL(isDry ? 'coverage-setup.ts' : 'mutant-setup.ts', import.meta.url)),
      ],
    },
  };
}
