/** The pages of a handbook, parsed one at a time: what stays of each is the anchors that links ask for. */
import type { Diagnostic } from '../diagnostics.ts';
import { type HandbookFile, isHtmlPath } from '../text/handbook-file.ts';
import { anchorsOf } from './anchors.ts';
import { type Page, parsePage } from './page.ts';

/** What links within a handbook may lead to. */
export interface LinkTargets {
  /** False where other pages of the handbook are not at hand. */
  readonly areAll: boolean;
  hasPage(path: string): boolean;
  /** True where the page has a heading with this anchor; false for a page that there is not. */
  hasAnchor(path: string, anchor: string): boolean;
}

/** How pages are parsed. */
interface Parsing {
  keepPrivate: boolean;
  areAll: boolean;
  /** Called whenever a page is about to be parsed. */
  onPage: (path: string) => void;
}

/** What links to an HTML page may name beside its headings. */
const ID = /\s(?:id|name)=["']([^"'\s]{1,200})["']/gi;

export class HandbookPages implements LinkTargets {
  readonly areAll: boolean;
  private readonly files: ReadonlyMap<string, HandbookFile>;
  private readonly anchors = new Map<string, ReadonlySet<string>>();
  private readonly parsing: Parsing;

  constructor(files: readonly HandbookFile[], parsing: Parsing) {
    this.files = new Map(files.map((file) => [file.path, file]));
    this.parsing = parsing;
    this.areAll = parsing.areAll;
  }

  /** Parses a page. Its tree is not kept here. */
  parse(file: HandbookFile, report: (diagnostic: Diagnostic) => void): Page {
    this.parsing.onPage(file.path);
    const page = parsePage(file, this.parsing, report);
    const written = isHtmlPath(file.path) ? file.text.matchAll(ID) : [];
    const ids = [...written].map(([, id = '']) => id.toLowerCase());
    const anchors = [...anchorsOf(page.root), ...ids];
    this.anchors.set(file.path, new Set([...anchors, ...anchors.map(withoutAccents)]));
    return page;
  }

  hasPage(path: string): boolean {
    return this.files.has(path);
  }

  /** A page that was not parsed yet is parsed for it; what there is to say of it is said another time. */
  hasAnchor(path: string, anchor: string): boolean {
    const file = this.files.get(path);
    if (!file) return false;
    if (!this.anchors.has(path)) this.parse(file, () => {});
    return this.anchors.get(path)?.has(anchor) ?? false;
  }
}

/** As GitBook writes anchors: "divulgação" is "divulgacao". */
function withoutAccents(anchor: string): string {
  return anchor.normalize('NFD').replace(/\p{M}/gu, '');
}
