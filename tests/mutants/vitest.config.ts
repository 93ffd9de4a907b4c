/** The unit tests, run on a product with one small change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import type { ViteUserConfig as UserConfig } from 'vitest/config';
import config from '../../vitest.config.ts';
import { forMutants } from './mutant-tests.ts';
import type { PlacedMutant } from './named.ts';

/** Changes the one file that `GREENROOM_MUTANT` names, where it is set; nothing is written. */
function namedMutant(): Plugin[] {
  const given = process.env.GREENROOM_MUTANT;
  if (!given) return [];
  const { file, find, replace }: PlacedMutant = JSON.parse(given);
  const path = join(process.cwd(), file).replaceAll('\\', '/');
  return [
    {
      name: 'named-mutant',
      enforce: 'pre',
      load(id) {
        if (id.split('?')[0] !== path) return null;
        return readFileSync(path, 'utf8').replace(find, () => replace);
      },
    },
  ];
}

function unitProject(): UserConfig {
  const projects = (config as UserConfig).test?.projects ?? [];
  const isUnit = (project: unknown) => (project as UserConfig).test?.name === 'unit';
  const unit = projects.find(isUnit);
  if (!unit) throw new Error('vitest.config.ts has no project named "unit"');
  return unit as UserConfig;
}

const unit = unitProject();

export default forMutants({ ...unit, plugins: [...(unit.plugins ?? []), ...namedMutant()] });
