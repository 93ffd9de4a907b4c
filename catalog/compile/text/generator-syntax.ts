/**
 * What site generators and note-taking tools add to Markdown: it means something to the tool and nothing
 * to a reader. Its marks go, what stands within them stays, and so does every line's number.
 *
 * Sources: docusaurus.io/docs/markdown-features, mdxjs.com/docs/what-is-mdx, gohugo.io/content-management/
 * shortcodes, jekyllrb.com/docs/liquid, kramdown.gettalong.org/syntax.html, squidfunk.github.io/mkdocs-
 * material/reference, facelessuser.github.io/pymdown-extensions, GitHub's alerts, help.obsidian.md/syntax.
 */

/** The text without them. `path` tells pages with components (`.mdx`) from others. */
export function withoutGeneratorSyntax(text: string, path: string): string {
  const isMdx = /\.mdx$/i.test(path);
  return new Reading(text.replace(LIST_FOR_CONTENTS, '\n').split('\n'), isMdx).lines().join('\n');
}

/** Lines that may stand between the two ends of one mark. */
const MOST_LINES = 40;

/** Marks that may span lines: what opens and what closes them. */
const SPANS: readonly [open: RegExp, close: RegExp][] = [
  [/\{\{[<%](?![^\n]{0,500}[%>]\}\})/, /[%>]\}\}/],
  [/\{%(?![^\n]{0,500}%\})/, /%\}/],
  [/\{\/\*(?![^\n]{0,500}\*\/\})/, /\*\/\}/],
  [/^\s{0,20}<[A-Z][\w.]{0,60}(?:\s{1,20}[\w-]{1,60}=[^>]{0,500})?$/, /\/?>\s{0,20}$/],
  // What stands between these is for writers, not for readers.
  [/\{%-?\s{0,20}comment\s{0,20}-?%\}/, /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/],
  [/\{::comment\}/, /\{:\/(comment)?\}/],
];

const FENCE = /^\s*(```|~~~)/;
/** Boxes whose content is indented: MkDocs' admonitions and tabs. */
const BOX = /^(\s{0,20})(?:(?:!!!|\?\?\?\+?)\s{1,20}[a-z]|===[!+]?\s{1,20}(?="))(.*)$/;
const BOX_TITLE = /"([^"]{1,200})"/;
/** Boxes between two marks: Docusaurus', VitePress', Quarto's, and pymdown's blocks. */
const FENCED_BOX = /^(\s{0,20})(?::{3,10}|\/{3,10})\s{0,20}(?:[a-z][\w-]{0,40}|(?=\{)|$)(.*)$/;
const CALL_OUT = /^(\s{0,20}>\s{0,20})\[!\w{1,40}\][+-]?\s{0,20}(.*)$/;
const IMPORT = /^import\s(?:.{1,500}\sfrom\s)?['"].{1,500}['"];?\s{0,20}$/;
const ESM = /^(?:import\s(?:['"{*]|.{1,500}\sfrom\s)|export\s(?:const|default|function|\{))/;
const TABLE_OF_CONTENTS = /^\s{0,20}(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\})\s{0,20}$/i;
/** kramdown puts the table of contents in the place of a list that stands before "{:toc}". */
const LIST_FOR_CONTENTS = /^\s{0,3}(?:[-*+]|1\.)[ \t]{1,9}\S.{0,60}\n(?=\s{0,9}\{:\s?toc)/gm;
/** `--8<-- "file"`, `{!file!}` and `*[HTML]: words that are shown on hovering`. */
const INCLUDE = /^\s{0,20}(?:;?-{1,8}8<-{1,8}.*|\{!.{1,300}!\}|\*\[[^\]]{1,60}\]:.*)$/;
const BOX_TAGS = 'div|aside|section|article|main|center|figure|span';
/** A line of nothing but tags of boxes, which would keep Markdown below it from being read. */
const ONLY_BOXES = new RegExp(
  String.raw`^\s{0,20}(?:</?(?:${BOX_TAGS})\b[^<>]{0,500}>\s{0,20}){1,20}$`,
  'i',
);
const ICON_IMAGE = /^\s{0,20}<img\b[^<>]{0,500}>\s{0,20}$/;
const ICON = /^\s{0,20}\p{Extended_Pictographic}\uFE0F?\s{1,20}/u;

class Reading {
  private readonly written: readonly string[];
  private readonly isMdx: boolean;
  private fenced = false;
  private inEsm = false;
  private inAside = false;
  /** What closes the mark that is open. */
  private closing: RegExp | null = null;
  /** Columns by which the content of open boxes is indented, outermost first. */
  private boxes: number[] = [];

  constructor(written: readonly string[], isMdx: boolean) {
    this.written = written;
    this.isMdx = isMdx;
  }

  lines(): string[] {
    return this.written.map((written, index) => {
      const line = this.withoutIndent(written);
      const isFence = FENCE.test(line);
      if (isFence) this.fenced = !this.fenced;
      return this.fenced || isFence ? line : this.kept(line, index);
    });
  }

  private kept(line: string, index: number): string {
    if (this.closing) return this.withinSpan(line, this.closing);
    if (this.isEsm(line) || TABLE_OF_CONTENTS.test(line) || INCLUDE.test(line)) return '';
    const box = BOX.exec(line);
    if (box) return this.openBox(box);
    const [, indent = '', title] = FENCED_BOX.exec(line) ?? CALL_OUT.exec(line) ?? [];
    if (title !== undefined) return titleOf(indent, title);
    if (ONLY_BOXES.test(line)) {
      this.inAside = /<aside\b/i.test(line);
      this.openTag(index);
      return '';
    }
    const shown = this.inAside ? line.replace(ICON_IMAGE, '').replace(ICON, '') : line;
    if (line.trim() !== '') this.inAside = false;
    return this.outsideSpan(shown, index);
  }

  /** Content of a box is indented; the box ends where a line is not. */
  private withoutIndent(line: string): string {
    if (line.trim() === '' || this.boxes.length === 0) return line;
    const indent = indentOf(line);
    this.boxes = this.boxes.filter((column) => column <= indent);
    const depth = this.boxes.at(-1) ?? 0;
    return depth > 0 ? ' '.repeat(indent - depth) + line.trimStart() : line;
  }

  private openBox([, indent = '', rest = '']: RegExpExecArray): string {
    this.boxes.push((this.boxes.at(-1) ?? 0) + indent.length + 4);
    return titleOf(indent, BOX_TITLE.exec(rest)?.[1] ?? '');
  }

  /** Text that is indented as far as code is so by the tags around it, which are gone. */
  private openTag(index: number): void {
    const next = this.written.slice(index + 1, index + MOST_LINES).find((line) => line.trim());
    if (next === undefined || ONLY_BOXES.test(next)) return;
    const indent = indentOf(next);
    const outer = Math.max(indentOf(this.written[index] ?? ''), this.boxes.at(-1) ?? 0);
    if (indent >= CODE_INDENT && indent > outer) this.boxes.push(indent);
  }

  /** A block of imports or exports lasts until an empty line (MDX). */
  private isEsm(line: string): boolean {
    if (!this.isMdx) return IMPORT.test(line);
    this.inEsm = this.inEsm ? line.trim() !== '' : ESM.test(line);
    return this.inEsm;
  }

  /** A mark that is never closed is text. */
  private outsideSpan(line: string, index: number): string {
    const open = SPANS.flatMap(([opening, close]) => {
      const at = opening.exec(line)?.index;
      return at === undefined ? [] : [{ at, close }];
    })[0];
    if (!open) return cleanLine(line, this.isMdx);
    const before = line.slice(0, open.at);
    const end = open.close.exec(line.slice(open.at));
    if (end) {
      const after = line.slice(open.at + end.index + end[0].length);
      return cleanLine(before + after, this.isMdx);
    }
    const next = this.written.slice(index + 1, index + MOST_LINES);
    if (!next.some((each) => open.close.test(each))) return cleanLine(line, this.isMdx);
    this.closing = open.close;
    return cleanLine(before, this.isMdx);
  }

  private withinSpan(line: string, closing: RegExp): string {
    const end = closing.exec(line);
    if (!end) return '';
    this.closing = null;
    return cleanLine(line.slice(end.index + end[0].length), this.isMdx);
  }
}

/** Columns from which on Markdown takes a line for code. */
const CODE_INDENT = 4;

/** Columns that a line begins with. */
function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

/** The title of a box as a bold line; `rest` is what stands behind the box's kind. */
function titleOf(indent: string, rest: string): string {
  const title = rest
    .replace(/\{[^{}]{0,200}\}/g, '')
    .trim()
    .replace(/^\[(.{1,200})\]$/, '$1')
    .replace(/^\|\s{0,20}/, '');
  return title ? `${indent}**${title}**  ` : indent.trimEnd();
}

const EMOJI_NAME = /(^|\s):[a-z][a-z0-9_+-]{1,60}:(?=\s|$)/g;
/** Link text that ends in the number by which Notion knows a page. */
const PAGE_NUMBER = /(\[[^\]]{1,300}?)[ _-][0-9a-f]{32}\]/g;
const WIKI_LINK = /!?\[\[([^\]|#]{0,200})(?:#([^\]|]{0,200}))?(?:\|([^\]]{1,200}))?\]\]/g;

function cleanLine(line: string, isMdx: boolean): string {
  const plain = line
    .replace(/^:\s{3,20}(?=\S)/, '')
    .replace(EMOJI_NAME, '$1')
    .replace(PAGE_NUMBER, '$1]')
    .replace(WIKI_LINK, (whole, page: string, heading: string, shown: string) =>
      whole.startsWith('!') ? '' : shown || page || heading || '',
    );
  const tagged = /<\/?[A-Z]/.test(plain) ? withoutComponents(plain) : plain;
  if (!tagged.includes('{')) return tagged;
  const clean = tagged
    .replace(/\]\(\s{0,20}\{\{[^{}\n]{0,100}\}\}[^)\s]{0,200}\)/g, '](#)')
    .replace(/\{\/\*.{0,500}?\*\/\}/g, '')
    .replace(/\{:[^{}\n]{0,100}\}/g, '')
    .replace(/(?<=[)\s])\{\s{0,20}[.#][\w-][^{}\n]{0,100}\}/g, keptAddress)
    .replace(/\{%[^{}\n]{0,200}%\}/g, '')
    .replace(/\{\{[<%][^{}\n]{0,200}[>%]\}\}/g, '')
    .replace(/\{\{-?\s{0,20}\w{1,60}\.[\w.]{1,100}[^{}\n]{0,100}\}\}/g, '');
  return isMdx ? clean.replace(/\{[\w.]{1,100}\}/g, '') : clean;
}

/** A heading's own address stays for `tree/heading-addresses.ts`. */
function keptAddress(found: string, _at: number, line: string): string {
  return /^\s{0,20}#{1,6}\s/.test(line) && /^\{#/.test(found) ? found : '';
}

/** A component's tags go; the label or title that it shows stays. */
function withoutComponents(line: string): string {
  return line.replace(/<\/?[A-Z][\w.]{0,60}(\s[^<>]{0,1000})?\/?>/g, (_, attributes = '') => {
    const shown = /\b(?:label|title)=["']([^"']{1,200})["']/.exec(attributes)?.[1];
    return shown ? `**${shown}**  ` : '';
  });
}
