/** A catalog's JSON text → a catalog, or the reasons why it is none, in words. */
import { type Catalog, catalog } from './schema.ts';

export type CatalogReading = { catalog: Catalog } | { problems: string[] };

const MOST_PROBLEMS = 20;

/** Reads an exported catalog. Never throws; a catalog is whole or refused. */
export function readCatalogJson(text: string): CatalogReading {
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
  const checked = catalog.safeParse(value);
  if (checked.success) return { catalog: checked.data };
  const { issues } = checked.error;
  const shown = issues
    .slice(0, MOST_PROBLEMS)
    .map((issue) => `${whereIn(value, issue.path)}: ${issue.message}`);
  const more = issues.length - shown.length;
  return { problems: more > 0 ? [...shown, `and ${more} more`] : shown };
}

function whyNoCatalog(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('guides' in value)) {
    return 'It is JSON, but no catalog that Greenroom exported: it has no list of guides.';
  }
  if (!('version' in value) || value.version === 1) return null;
  return `It is a catalog of version ${JSON.stringify(value.version)}, and this Greenroom reads version 1 only: update Greenroom, or export the catalog again.`;
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
  const before = text.slice(0, Number(position)).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return isCutOff ? `it ends too early, at ${place}` : `${place} cannot be read`;
}

/** ["guides", 2, "duration", "min"] → "guides 3 “Peer interview”, duration, min". */
function whereIn(value: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let at: unknown = value;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : null;
    if (typeof key !== 'number') {
      words.push(String(key));
      continue;
    }
    const name =
      typeof at === 'object' && at !== null && 'name' in at && typeof at.name === 'string'
        ? ` “${at.name}”`
        : '';
    words.push(`${words.pop() ?? ''} ${key + 1}${name}`.trim());
  }
  return words.join(', ') || 'the catalog';
}
