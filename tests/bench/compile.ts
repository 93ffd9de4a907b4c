/**
 * How long a handbook takes to compile, beside what the Markdown parser alone takes on the same text,
 * at 100 and 1,000 pages. Median of several runs in one process, after a warm-up. Each page is another: nothing
 * that was found out about the words of one is of use to the next.
 */
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import type { HandbookFile } from '../../catalog/compile/text/handbook-file.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';

const RUNS = 5;
const SIZES = [100, 1000];
const folder = fileURLToPath(new URL('../../data/handbook', import.meta.url));
const shapes = fileURLToPath(new URL('../catalog/pages', import.meta.url));
const written = [...readHandbookFolder(folder), ...readHandbookFolder(shapes)].filter(
  ({ text }) => text.trim() !== '',
);

/** The pages at hand over and over, each under a path of its own and with a word of its own in every line. */
function pages(count: number): HandbookFile[] {
  return Array.from({ length: count }, (_, index) => {
    const page = written[index % written.length];
    const text = (page?.text ?? '').replace(/[a-z]{5,} (?=[a-z])/g, (word) => `${word}x${index} `);
    return { path: `${index}/${page?.path}`, text };
  });
}

function parse(files: readonly HandbookFile[]): void {
  for (const { text } of files) {
    fromMarkdown(text, {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    });
  }
}

/** Milliseconds of each, the medians of `RUNS` in turn after one run that does not count. */
function medians(runs: readonly (() => void)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= RUNS; round += 1) {
    runs.forEach((run, at) => {
      const started = performance.now();
      run();
      if (round > 0) times[at]?.push(performance.now() - started);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

console.log(`${RUNS} runs each, median; ${written.length} different pages, repeated`);
console.log('pages   kB of text   parser alone   compile     ratio   compile per page');
for (const count of SIZES) {
  const files = pages(count);
  const kilobytes = files.reduce((sum, { text }) => sum + text.length, 0) / 1000;
  const [parser = 0, compiler = 0] = medians([
    () => parse(files),
    () => compileHandbook(files, { name: 'Bench' }),
  ]);
  console.log(
    [
      `${count}`.padStart(5),
      kilobytes.toFixed(0).padStart(12),
      `${parser.toFixed(0)} ms`.padStart(14),
      `${compiler.toFixed(0)} ms`.padStart(9),
      (compiler / parser).toFixed(2).padStart(9),
      `${(compiler / count).toFixed(2)} ms`.padStart(18),
    ].join(' '),
  );
}
