/**
 * `npm run sizes`: what each part of the built extension loads at its start, raw and compressed, and
 * whose bytes they are; ends with 1 where something is over its budget (`size-budget.ts`).
 * `--all`: every file and package, not only the largest.
 */
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readContents } from './chunk-contents.ts';
import { BUDGET, type Loaded, loadedAt, overBudget, sum } from './size-budget.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const MOST_PARTS = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 8;

function row(raw: number, gzip: number | null, what: string): string {
  return `${String(raw).padStart(9)} ${String(gzip ?? '').padStart(8)}  ${what}`;
}

function lines({ start, files, parts }: Loaded): string[] {
  const raw = sum(files.map((each) => each.raw));
  const gzip = sum(files.map((each) => each.gzip));
  const rest = parts.slice(MOST_PARTS);
  return [
    '',
    row(raw, gzip, `${start.name} (of ${start.gzip})`),
    ...files.map((each) => row(each.raw, each.gzip, `  ${each.file}`)),
    ...parts.slice(0, MOST_PARTS).map(([name, size]) => row(size, null, `    ${name}`)),
    ...(rest.length > 0
      ? [row(sum(rest.map(([, size]) => size)), null, `    ${rest.length} more`)]
      : []),
  ];
}

const problems: string[] = [];
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const extension = join(top, '.output', build);
  const contents = readContents(extension);
  const loaded = BUDGET.map((start) => loadedAt(start, extension, contents));
  if (build === 'chrome-mv3') {
    console.log(`${'raw'.padStart(9)} ${'gzip'.padStart(8)}`);
    console.log(loaded.flatMap(lines).join('\n'));
  }
  problems.push(...overBudget(loaded).map((each) => `${build}: ${each}`));
}
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exit(1);
}
