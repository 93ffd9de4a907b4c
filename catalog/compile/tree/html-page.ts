/**
 * HTML pages → the same tree as Markdown: files, exports of Confluence, Google Docs and Notion, and what a
 * browser puts on the clipboard. Nothing of it is run or shown as HTML; positions are those of the file.
 */
import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../diagnostics.ts';
import { wordsOfHtml } from '../text/html-words.ts';
import { setHeadingAddress } from './heading-addresses.ts';
import { readableHtml, textIn } from './readable-html.ts';

/** What an HTML page says before it is classified. */
export interface HtmlPage {
  tree: Root;
  /** Of its `<title>`; null where it has a heading of the first level or no title. */
  title: string | null;
}

/** Elements within each other; a page that is meant to be read has a tenth of it. */
const DEEPEST = 400;

/** Parses a page; one that is nested beyond reason is only its words, and reported. */
export function readHtmlPage(
  file: { path: string; text: string },
  report: (diagnostic: Diagnostic) => void,
): HtmlPage {
  const page = parseHtml(file.text);
  if (page === null) {
    report(tooDeep(file.path));
    const children = [{ type: 'text' as const, value: wordsOfHtml(file.text) }];
    return { tree: { type: 'root', children: [{ type: 'paragraph', children }] }, title: null };
  }
  const title = titleOf(page);
  const tree = treeOfHtml(page);
  placeAll(tree, tree.position);
  const hasHeading = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  return { tree, title: hasHeading ? null : title };
}

function tooDeep(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'too-deep',
    file,
    line: 1,
    column: 1,
    message: 'elements are nested so deeply that only the words of the page are taken',
    hint: 'Save the page again, or as Markdown',
  };
}

/** What Markdown would make of the readable part of a page or fragment. */
export function treeOfHtml(page: HtmlRoot): Root {
  return toMdast(readableHtml(page), {
    document: true,
    handlers: { details, ...headings },
  }) as Root;
}

/** Null for a page, or a fragment of one, that is nested too deeply to be followed. */
export function parseHtml(text: string, options: { fragment?: boolean } = {}): HtmlRoot | null {
  try {
    const page = fromHtml(text, options);
    return isTooDeep(page) ? null : page;
  } catch (error) {
    // The library follows elements by calls within calls, of which there may be so many.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isTooDeep(page: HtmlRoot): boolean {
  let level: (HtmlRoot | Element)[] = [page];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(
      ({ children }) => children.filter((child) => child.type === 'element') as Element[],
    );
  }
  return false;
}

/** Confluence puts the space's name before the page's: "People : Interview process". */
function titleOf(page: HtmlRoot): string | null {
  let title: string | null = null;
  visit(page, 'element', (element) => {
    if (title === null && element.tagName === 'title') title = textIn(element);
  });
  return (title as string | null)?.replace(/^[^:]{1,60} : /, '').trim() || null;
}

/** A collapsible section, in the form in which Markdown has it. */
function details(state: State, element: Element): RootContent[] {
  const summary = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'summary',
  );
  const others = element.children.filter((child) => child !== summary);
  const words = summary ? textIn(summary).replace(/[&<]/g, (sign) => ENTITIES[sign] ?? sign) : '';
  return [
    htmlAt(`<summary>${words}</summary>`, element),
    ...(state.toFlow(state.all({ ...element, children: others })) as RootContent[]),
    htmlAt('</details>', element),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

function htmlAt(value: string, { position }: Element): Html {
  return { type: 'html', value, ...(position ? { position } : {}) };
}

type Place = Nodes['position'];

/** Paragraphs that no tag stands for get the place of what they hold, else of what holds them. */
function placeAll(node: Nodes, outer: Place): void {
  node.position ??= firstPlace(node) ?? outer;
  if (!('children' in node)) return;
  for (const child of node.children) placeAll(child, node.position);
}

function firstPlace(node: Nodes): Place {
  if (node.position || !('children' in node)) return node.position;
  const [first] = node.children;
  return first && firstPlace(first);
}

/** Headings keep their address. */
const headings = Object.fromEntries(
  (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name) => [
    name,
    (state: State, element: Element) => {
      const heading = defaultHandlers[name](state, element);
      const { id } = element.properties;
      if (typeof id === 'string' && id) setHeadingAddress(heading, id);
      return heading;
    },
  ]),
);
