/** What a page says of itself before its text. */
import type { ExactContent } from '../../exact-format.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { FrontMatterSource } from './front-matter-source.ts';
import { type Said, saidBy } from './provenance-labels.ts';
import { readToml } from './toml-entries.ts';
import { readYaml, TooManyAliases, type YamlEntry } from './yaml-entries.ts';

/** Keys a page may set in its front matter. */
export interface FrontMatter {
  title: string | null;
  department: string | null;
  role: string | null;
  aliases: string[];
  base: string | null;
  template: boolean;
  /** What the page says of itself, in its words. */
  provenance: Partial<Record<Said, string>>;
  /** True for an exported page, which is read literally. */
  exact: boolean;
  /** What an exact page holds; null for other pages. */
  holds: ExactContent | null;
}

const KNOWN_KEYS: readonly string[] = [
  'department',
  'role',
  'aliases',
  'base',
  'template',
  'title',
  'format',
  'holds',
];

/** What site generators read of a page, and the same in languages that people write them in. */
const OF_GENERATORS: readonly string[] = (
  'layout date lastmod updated created author authors description id slug permalink weight order draft ' +
  'published tags categories category keywords summary excerpt image pic location sidebar_label ' +
  'sidebar_position sidebar toc lang language nav_order parent has_children type menu url cover icon ' +
  'version versión versão fecha data autor autores datum beschreibung descripción descrição auteur résumé'
).split(' ');

const CONTENTS: readonly ExactContent[] = [
  'departments',
  'universal-guides',
  'department-guides',
  'processes',
  'principles',
];

/** Characters; nobody writes that much by hand, and a parser should not be fed more. */
const LONGEST = 10_000;

type Report = (severity: Diagnostic['severity'], line: number, message: string) => void;

/** Reads the front matter of a page. Never throws; what cannot be used is reported with its line. */
export function readFrontMatter(
  source: FrontMatterSource | null,
  file: string,
  report: (diagnostic: Diagnostic) => void,
): FrontMatter {
  const hint = `Known keys are ${KNOWN_KEYS.join(', ')}`;
  const say: Report = (severity, line, message) =>
    report({ severity, code: 'front-matter', file, line, column: 1, message, hint });
  const entries = entriesOf(source, say);
  const values = knownValues(entries, say);
  const words = (key: string) => textOf(values.get(key), say);
  return {
    title: words('title'),
    department: words('department'),
    role: words('role'),
    aliases: namesOf(values.get('aliases')),
    base: words('base'),
    template: words('template')?.toLowerCase() === 'true',
    provenance: provenanceIn(entries),
    exact: words('format') === 'exact',
    holds: CONTENTS.find((each) => each === words('holds')) ?? null,
  };
}

/** Entries under a known key; the others are reported. Lines count from the page's first. */
function knownValues(entries: readonly YamlEntry[], say: Report): Map<string, YamlEntry> {
  const known = new Map<string, YamlEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    const line = entry.line + 1;
    if (KNOWN_KEYS.includes(key)) known.set(key, { ...entry, key, line });
    else if (!OF_GENERATORS.includes(key) && saidBy(key) === null)
      say('info', line, `the front matter's "${entry.key}" is not used`);
  }
  return known;
}

/** Docusaurus writes `last_update` with a `date` below it. */
function provenanceIn(entries: readonly YamlEntry[]): FrontMatter['provenance'] {
  const said: FrontMatter['provenance'] = {};
  for (const { key, value } of entries) {
    const what = saidBy(key);
    const words = value instanceof Map ? value.get('date') : value;
    if (what && typeof words === 'string' && !isNothing(words)) said[what] = words.trim();
  }
  return said;
}

function entriesOf(source: FrontMatterSource | null, say: Report): YamlEntry[] {
  if (source === null) return [];
  const { language, text: yaml } = source;
  if (yaml.length > LONGEST) {
    say('warning', 1, `the front matter is longer than ${LONGEST} characters and is left out`);
    return [];
  }
  if (language === 'toml') return readToml(yaml);
  try {
    const { entries, unread } = readYaml(yaml);
    for (const { text, line } of unread) {
      const isKnown = KNOWN_KEYS.some((key) => text.toLowerCase().startsWith(`${key}:`));
      const what = isKnown
        ? 'cannot be read: its quotes or brackets are not closed'
        : 'is not used';
      say(isKnown ? 'warning' : 'info', line + 1, `front matter line "${text.trim()}" ${what}`);
    }
    return entries;
  } catch (error) {
    if (!(error instanceof TooManyAliases)) throw error;
    say('warning', 1, 'the front matter refers to its own parts too often to be read');
    return [];
  }
}

/** The words of a value, null where there are none. */
function textOf(entry: YamlEntry | undefined, say: Report): string | null {
  if (!entry || isNothing(entry.value)) return null;
  if (typeof entry.value === 'string') return entry.value.replace(/\s+/g, ' ').trim();
  const what = Array.isArray(entry.value) ? 'a list' : 'a group of keys';
  say('info', entry.line, `"${entry.key}" has to be words, and is ${what}`);
  return null;
}

/** YAML's ways to write that there is no value. */
function isNothing(value: unknown): boolean {
  return (
    value === null || (typeof value === 'string' && /^\s{0,20}(~|null)?\s{0,20}$/i.test(value))
  );
}

function namesOf(entry: YamlEntry | undefined): string[] {
  if (!entry || isNothing(entry.value)) return [];
  if (typeof entry.value === 'string') return splitNames(entry.value);
  const values = Array.isArray(entry.value) ? entry.value : [];
  return values.filter((each) => typeof each === 'string' && !isNothing(each));
}

/** "A, B; C" → ["A", "B", "C"]. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
