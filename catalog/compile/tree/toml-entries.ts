/** The top-level entries of Hugo's front matter: the part of TOML 1.0 that says text and lists of text. */
import type { YamlEntry } from './yaml-entries.ts';

const ENTRY = /^\s{0,20}([\w-]{1,200}|"[^"\n]{1,200}")\s{0,20}=\s{0,20}(.*)$/;
const TABLE = /^\s{0,20}\[/;
const TEXT = /"((?:[^"\\\n]|\\.){0,2000})"|'([^'\n]{0,2000})'/;

/** Entries up to the first table; values of other kinds are the text that stands there. */
export function readToml(text: string): YamlEntry[] {
  const entries: YamlEntry[] = [];
  let open: Begun | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === null && TABLE.test(line)) break;
    if (open) open.written += ` ${line}`;
    else open = begunIn(line, index + 1);
    if (open === null || isOpenList(open.written)) continue;
    entries.push({ key: open.key, value: valueIn(open.written), line: open.line });
    open = null;
  }
  return entries;
}

/** An entry of which more lines may follow. */
interface Begun {
  key: string;
  written: string;
  line: number;
}

function begunIn(text: string, line: number): Begun | null {
  const [, key, written] = ENTRY.exec(text) ?? [];
  if (key === undefined || written === undefined) return null;
  return { key: key.replaceAll('"', ''), written, line };
}

function isOpenList(value: string): boolean {
  return value.startsWith('[') && !value.includes(']');
}

function valueIn(written: string): string | string[] {
  if (written.startsWith('[')) {
    return [...written.matchAll(new RegExp(TEXT, 'g'))].map(textOf);
  }
  const text = TEXT.exec(written);
  if (text?.index === 0) return textOf(text);
  return (written.split('#')[0] ?? '').trim();
}

/** Only the escapes that a title has: quotes and backslashes. */
function textOf([, basic, literal]: RegExpMatchArray): string {
  return basic === undefined ? (literal ?? '') : basic.replace(/\\(["\\])/g, '$1');
}
