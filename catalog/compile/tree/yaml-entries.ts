/** The top-level entries of a page's front matter, by the YAML library. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A top-level key with its value: text, or a list or map of texts. Every scalar stays text. */
export interface YamlEntry {
  key: string;
  value: unknown;
  /** Counts from 1 within the front matter. */
  line: number;
}

/** A line of the front matter that is no YAML. */
export interface UnreadEntry {
  text: string;
  line: number;
}

/** How often values may be referred to (`*name`) before they are taken for an attack. */
const MOST_ALIASES = 20;
/** YAML 1.2's schema in which every scalar is text: no tag makes anything else of it. */
const PARSING = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false } as const;

/** Thrown for front matter whose references multiply. */
export class TooManyAliases extends Error {}

/**
 * Reads entries. What YAML refuses as a whole is read entry by entry, so that one wrong line costs
 * no other; a plain value with a colon in it is then taken as written. Throws `TooManyAliases`.
 */
export function readYaml(text: string): { entries: YamlEntry[]; unread: UnreadEntry[] } {
  const whole = entriesIn(text, 0);
  if (whole) return { entries: whole, unread: [] };
  const entries: YamlEntry[] = [];
  const unread: UnreadEntry[] = [];
  for (const { lines, from } of splitEntries(text)) {
    const read = entriesIn(lines.join('\n'), from) ?? entriesIn(quoted(lines), from);
    if (read) entries.push(...read);
    else unread.push({ text: lines[0] ?? '', line: from + 1 });
  }
  return { entries, unread };
}

/** The entries of valid YAML, null for what is not valid or is no map. */
function entriesIn(text: string, linesBefore: number): YamlEntry[] | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter });
  const { contents } = document;
  if (document.errors.length > 0) return null;
  if (contents === null) return [];
  if (!isMap(contents)) return null;
  const values = withoutBombs(() =>
    document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES }),
  ) as ReadonlyMap<unknown, unknown>;
  return contents.items.flatMap(({ key }): YamlEntry[] => {
    if (!isScalar(key)) return [];
    const { line } = lineCounter.linePos(key.range?.[0] ?? 0);
    return [{ key: String(key.value), value: values.get(key.value), line: line + linesBefore }];
  });
}

/** The library throws a ReferenceError beyond its limit. */
function withoutBombs(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReferenceError) throw new TooManyAliases();
    throw error;
  }
}

/** Runs of lines that each begin with one that is not indented. */
function splitEntries(text: string): { lines: string[]; from: number }[] {
  const runs: { lines: string[]; from: number }[] = [];
  text.split('\n').forEach((line, from) => {
    const run = runs.at(-1);
    if (/^\s*(#|$)/.test(line)) return;
    if (run && /^[\s-]/.test(line)) run.lines.push(line);
    else runs.push({ lines: [line], from });
  });
  return runs;
}

/** `title: Hiring: how we do it` with its value in quotes; other entries as they are. */
function quoted(lines: readonly string[]): string {
  const match =
    lines.length === 1 ? /^([\w-]{1,200}):\s{1,20}([^\s"'].*)$/.exec(lines[0] ?? '') : null;
  return match ? `${match[1]}: ${JSON.stringify(match[2])}` : lines.join('\n');
}
