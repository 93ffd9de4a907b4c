/**
 * Bounds on what a page may nest and repeat, so that parsing takes time in proportion to its size.
 *
 * The Markdown parser looks back over a whole paragraph for each closing bracket and for each mark of
 * emphasis, and descends once for each nested list or quote. No page that is meant to be read comes near
 * these bounds.
 */
import type { Diagnostic } from '../diagnostics.ts';

const BOUNDS = { brackets: 500, openBrackets: 50, emphasis: 1000, containers: 60, spaces: 200 };

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
    if (hasTooManyBrackets(paragraph)) escapeFound(BRACKET, paragraph);
    if (hasTooMuchEmphasis(paragraph)) escapeFound(EMPHASIS, paragraph);
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
        'lists, quotes, brackets or emphasis are nested so deeply that they are taken as plain characters',
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
const EMPHASIS = /\\.|[*~]+|_+/g;
const LETTER = /[\p{L}\p{N}]/u;

function hasTooManyBrackets(paragraph: readonly Line[]): boolean {
  let open = 0;
  let opening = 0;
  let closing = 0;
  for (const { bounded } of paragraph) {
    for (const [found] of bounded.matchAll(BRACKET)) {
      if (found === '[') {
        opening += 1;
        open += 1;
      } else if (found === ']') {
        closing += 1;
        open = Math.max(0, open - 1);
      }
      if (Math.max(opening, closing) > BOUNDS.brackets || open > BOUNDS.openBrackets) return true;
    }
  }
  return false;
}

function hasTooMuchEmphasis(paragraph: readonly Line[]): boolean {
  let marks = 0;
  for (const { bounded } of paragraph) {
    for (const { 0: found, index } of bounded.matchAll(EMPHASIS)) {
      if (!found.startsWith('\\') && !isInWord(bounded, found, index)) marks += 1;
      if (marks > BOUNDS.emphasis) return true;
    }
  }
  return false;
}

/** Underscores within a word are no emphasis (GitHub Flavored Markdown, "Emphasis"). */
function isInWord(line: string, found: string, index: number): boolean {
  if (!found.startsWith('_')) return false;
  return LETTER.test(line[index - 1] ?? '') && LETTER.test(line[index + found.length] ?? '');
}

/** Puts a backslash before each character of what a pattern finds, but for what has one. */
function escapeFound(pattern: RegExp, paragraph: readonly Line[]): void {
  for (const line of paragraph) {
    line.bounded = line.bounded.replace(pattern, (found) =>
      found.startsWith('\\') ? found : found.replace(/./g, '\\$&'),
    );
  }
}
