/**
 * Bounds on what a page may nest and repeat, so that parsing takes time in proportion to its size.
 *
 * The Markdown parser looks back over a whole paragraph for each closing bracket, and descends once
 * for each nested list or quote. No page that is meant to be read comes near these bounds.
 */
import type { Diagnostic } from '../diagnostics.ts';

const BOUNDS = { brackets: 500, openBrackets: 50, containers: 60, spaces: 200 };

const CONTAINER = /[ \t]{0,200}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

const STARTS_PARAGRAPH = /^[ \t]*(?:$|[-*+#>|]|\d{1,9}[.)])/;

const LONG_SPACE = new RegExp(`[ \\t]{${BOUNDS.spaces + 1},}`, 'g');

/** The text with whatever is beyond the bounds taken as plain characters; reports the first line. */
export function boundText(
  file: { path: string; text: string },
  report: (diagnostic: Diagnostic) => void,
): string {
  const lines = file.text.split('\n').map((line) => {
    const written = line.replace(LONG_SPACE, (run) => run.slice(0, BOUNDS.spaces));
    return { written, bounded: boundContainers(written) };
  });
  for (const paragraph of paragraphsOf(lines)) {
    if (!hasTooManyBrackets(paragraph)) continue;
    for (const line of paragraph) line.bounded = escapeBrackets(line.bounded);
  }
  const firstChanged = lines.findIndex(({ written, bounded }) => bounded !== written);
  if (firstChanged >= 0) {
    report({
      severity: 'warning',
      code: 'too-deep',
      file: file.path,
      line: firstChanged + 1,
      column: 1,
      message:
        'lists, quotes or brackets are nested so deeply that they are taken as plain characters',
      hint: 'Use fewer levels, or start a new paragraph',
    });
  }
  return lines.map(({ bounded }) => bounded).join('\n');
}

interface Line {
  /** Without runs of spaces beyond the bound. */
  written: string;
  bounded: string;
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before && !STARTS_PARAGRAPH.test(line.bounded)) before.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function boundContainers(line: string): string {
  CONTAINER.lastIndex = 0;
  let end = 0;
  for (let depth = 0; depth <= BOUNDS.containers; depth += 1) {
    if (!CONTAINER.test(line)) return line;
    if (depth < BOUNDS.containers) end = CONTAINER.lastIndex;
  }
  return `${line.slice(0, end)} \\${line.slice(end).trimStart()}`;
}

const BRACKET = /\\.|[[\]]/g;

function hasTooManyBrackets(paragraph: readonly Line[]): boolean {
  let open = 0;
  let all = 0;
  for (const { bounded } of paragraph) {
    for (const [found] of bounded.matchAll(BRACKET)) {
      if (found === '[') {
        all += 1;
        open += 1;
      } else if (found === ']') {
        open = Math.max(0, open - 1);
      }
      if (all > BOUNDS.brackets || open > BOUNDS.openBrackets) return true;
    }
  }
  return false;
}

function escapeBrackets(line: string): string {
  return line.replace(BRACKET, (found) => (found.length === 1 ? `\\${found}` : found));
}
