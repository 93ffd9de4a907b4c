/** The keys of the data that a page carries for its own scripts, without any value. */
import type { EmbeddedNames } from './adapter.ts';
import { maskWords } from './mask.ts';

const MOST_KEYS = 80;
const MOST_SOURCES = 12;

/** One line for each source: where it is and which keys it has. */
export function embeddedLines(doc: Document, { attributes }: EmbeddedNames): string[] {
  const sources = [
    ...attributes.flatMap((name) =>
      [...doc.querySelectorAll(`[${name}]`)].map(
        (each) => [name, each.getAttribute(name)] as const,
      ),
    ),
    ...[...doc.querySelectorAll('script[type="application/json"]')].map(
      (each) => ['script', each.textContent] as const,
    ),
  ];
  if (sources.length === 0) return ['  none'];
  return sources.slice(0, MOST_SOURCES).map(([from, json]) => {
    const keys = new Set<string>();
    collectKeys(parse(json ?? ''), '', keys);
    return `  ${from}: ${[...keys].join(', ') || 'no keys'}`;
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What is no JSON has no keys to report.
    return null;
  }
}

function collectKeys(value: unknown, path: string, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return collectKeys(value[0], `${path}[]`, keys);
  for (const [name, inner] of Object.entries(value)) {
    if (keys.size >= MOST_KEYS) return;
    const at = path ? `${path}.${maskWords(name)}` : maskWords(name);
    if (typeof inner === 'object' && inner !== null) collectKeys(inner, at, keys);
    else keys.add(at);
  }
}
