/**
 * `npm run bench`: all benchmarks of speed one after the other, each with its floors in the same run, on one
 * page, with the figures of the last time beside. `.bench/last.txt` is what the next run is compared with;
 * `npm run bench -- NAME …` runs some of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { top } from './prepare.mjs';

/** In a browser, which is built and started for them, or in Node. */
const BENCHMARKS = {
  indexes: [],
  compile: [],
  import: [],
  'worker-start': ['--browser'],
  'popup-search': ['--browser'],
  'panel-time': ['--browser'],
  'page-cost': ['--browser'],
  loader: ['--browser'],
  typing: ['--browser'],
};

const one = fileURLToPath(new URL('./bench.mjs', import.meta.url));
const folder = join(top, '.bench');
const file = join(folder, 'last.txt');
const last = existsSync(file) ? readFileSync(file, 'utf8') : '';
const before = figuresIn(last);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.`,
  );
  process.exit(2);
}

const page = [];
let failed = false;
for (const [name, options] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { stdout, status } = spawnSync(process.execPath, [one, name, ...options], {
    cwd: top,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  failed ||= status !== 0;
  page.push(`== ${name}`, ...stdout.trimEnd().split('\n'), status === 0 ? '' : '(failed)\n');
}
for (const { line, key } of keyed(page.join('\n'))) {
  const then = before.get(key);
  console.log(then && then !== partsOf(line).figures ? `${line}   [last: ${then}]` : line);
}
mkdirSync(folder, { recursive: true });
writeFileSync(file, [...page, ...notRun(last)].join('\n'));
console.log(`\nWritten to ${file}`);
process.exit(failed ? 1 : 0);

/** What the last page says of benchmarks that were not asked for. */
function notRun(text) {
  const parts = text.split(/^(?=== )/m).filter((part) => part.startsWith('== '));
  const done = page.filter((line) => line.startsWith('== '));
  return parts.filter((part) => !done.includes(part.split('\n')[0]));
}

/** Lines with a key each: the benchmark, the headline and the label that they stand under. */
function keyed(text) {
  let bench = '';
  let headline = '';
  return text.split('\n').map((line) => {
    const { label, figures } = partsOf(line);
    if (line.startsWith('== ')) bench = line;
    else if (figures === '') headline = label;
    return { line, key: [bench, headline, label].join('\n') };
  });
}

/** The first column of a line, and the others. */
function partsOf(line) {
  const [label = '', ...figures] = line.trim().split(/\s{2,}/);
  return { label, figures: figures.join(' ') };
}

function figuresIn(text) {
  return new Map(keyed(text).map(({ line, key }) => [key, partsOf(line).figures]));
}
