/** A catalog's JSON text → a catalog, or the reasons why it is none, in words. */
import { catalogProblems } from './check-catalog.ts';
import type { Catalog } from './schema.ts';

export type CatalogReading = { catalog: Catalog } | { problems: string[] };

/** What is parsed at most; `depth` counts lists and groups of values within each other. */
const MOST = { characters: 100_000_000, values: 3_000_000, depth: 1_000 };

/** Reads an exported catalog. Never throws; a catalog is whole or refused. */
export function readCatalogJson(text: string): CatalogReading {
  const tooMuch = whyTooMuch(text);
  if (tooMuch !== null) return { problems: [tooMuch] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      problems: [
        `It is not JSON: ${placeOf(error, text)}. Choose a file that Greenroom exported, or export it again.`,
      ],
    };
  }
  const refusal = whyNoCatalog(value);
  if (refusal !== null) return { problems: [refusal] };
  const problems = catalogProblems(value);
  return problems.length > 0 ? { problems } : { catalog: value as Catalog };
}

/** Looked at before parsing: a short text can become more values than memory holds. */
function whyTooMuch(text: string): string | null {
  if (text.length > MOST.characters) {
    return `It has more than ${MOST.characters / 1_000_000} million characters, the most that Greenroom reads.`;
  }
  const { values, depth } = extentOf(text);
  if (values > MOST.values) {
    return `It holds more than ${MOST.values / 1_000_000} million values, the most that Greenroom reads.`;
  }
  if (depth > MOST.depth) return 'Its lists lie deeper in each other than those of any catalog.';
  return null;
}

/** How many values a JSON text holds and how deep, by its commas and brackets outside of strings. */
function extentOf(text: string): { values: number; depth: number } {
  let values = 0;
  let depth = 0;
  let open = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += sign === '\\' ? 1 : 0;
    else if (sign === ',') values += 1;
    else if (sign === '[' || sign === '{') {
      values += 1;
      open += 1;
      depth = Math.max(depth, open);
    } else if (sign === ']' || sign === '}') open -= 1;
  }
  return { values, depth };
}

function whyNoCatalog(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('guides' in value)) {
    return 'It is JSON, but no catalog that Greenroom exported: it has no list of guides.';
  }
  if (!('version' in value) || value.version === 1) return null;
  const isNumber = typeof value.version === 'number';
  const version = isNumber ? `version ${value.version}` : 'a version of its own';
  return `It is a catalog of ${version}, and this Greenroom reads version 1 only: update Greenroom, or export the catalog again.`;
}

/**
 * Engines name the place of an error as a position or as line and column, and of an error in a short
 * text not at all; a person is told line and column, in our words.
 */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const stated = /line (\d{1,12}) column (\d{1,12})/.exec(message);
  if (stated) return `line ${stated[1]}, column ${stated[2]} cannot be read`;
  const isCutOff = /end of JSON/i.test(message);
  const position = isCutOff ? text.length : /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return 'the text is something else';
  const place = lineAndColumn(text, Number(position));
  return isCutOff ? `it ends too early, at ${place}` : `${place} cannot be read`;
}

function lineAndColumn(text: string, position: number): string {
  let line = 1;
  let start = 0;
  for (
    let next = text.indexOf('\n');
    next >= 0 && next < position;
    next = text.indexOf('\n', start)
  ) {
    line += 1;
    start = next + 1;
  }
  return `line ${line}, column ${position - start + 1}`;
}
