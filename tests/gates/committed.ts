/**
 * Results that are committed in `tests/gates/committed/`, one line for each thing, sorted, so that
 * every change of what the engines answer is a line of a diff that somebody has read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';

/** Lines that a message shows before it only counts. */
const MOST_SHOWN = 40;

const ACCEPT =
  'To accept what is new: npm run gates:accept, then commit the files that it changed.';

/**
 * Fails where the lines are not those of the committed file, and says which are not. Nothing is
 * written but by `npm run gates:accept`.
 */
export async function expectCommitted(file: string, lines: readonly string[]): Promise<void> {
  const now = lines.toSorted();
  const message = `${changes(committedLines(file), now)}\n${ACCEPT}\n`;
  await expect(textOf(now), message).toMatchFileSnapshot(pathOf(file));
}

/** The lines of a committed file; none where there is no such file yet. */
export function committedLines(file: string): string[] {
  const path = pathOf(file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function pathOf(file: string): string {
  return join(process.cwd(), 'tests', 'gates', 'committed', file);
}

/** The lines that are gone, each with "-", and those that are new, each with "+", in their order. */
function changes(before: readonly string[], now: readonly string[]): string {
  const [old, next] = [new Set(before), new Set(now)];
  const changed = [
    ...before.filter((line) => !next.has(line)).map((line) => ({ sign: '-', line })),
    ...now.filter((line) => !old.has(line)).map((line) => ({ sign: '+', line })),
  ].sort((a, b) => (a.line < b.line ? -1 : 1));
  const shown = changed.slice(0, MOST_SHOWN).map(({ sign, line }) => `${sign} ${line}`);
  const more = changed.length - shown.length;
  const head = `${changed.length} lines changed:`;
  return [head, ...shown, ...(more > 0 ? [`… ${more} more`] : [])].join('\n');
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
