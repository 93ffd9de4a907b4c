/** An HTML page without what is not its text, and with what tools mean by styles and classes as elements. */
import type { Element, ElementContent, Root } from 'hast';

/** The text of an element and of all below it, with single spaces. */
export function textIn(node: Element | ElementContent | Root): string {
  return wordsIn(node).replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Element | ElementContent | Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** The part that is the page's own, cleaned. Changes the tree in place. */
export function readableHtml(page: Root): Root {
  const bold = boldClasses(page);
  const own = ownPart(page);
  own.children = cleaned(own.children, { bold, inItem: false }) as never;
  return { type: 'root', children: own.children as Root['children'] };
}

/** Where a page says what of it is not frame: Confluence, Notion, `<main>`, a lone `<article>`. */
function ownPart(page: Root): Root | Element {
  const all = elementsIn(page);
  const articles = all.filter(({ tagName }) => tagName === 'article');
  return (
    all.find(({ properties }) => properties.id === 'main-content') ??
    all.find(({ tagName, properties }) => tagName === 'main' || properties.role === 'main') ??
    (articles.length === 1 ? articles[0] : undefined) ??
    page
  );
}

function elementsIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  );
}

/** What is no text of a page. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
  ],
  ...['nav', 'footer', 'button', 'input', 'select', 'textarea', 'canvas', 'audio', 'video', 'img'],
]);
/** Tables of contents, breadcrumbs, icons and marks beside headings, as tools call them. */
const NO_TEXT_CLASSES: ReadonlySet<string> = new Set([
  ...['toc-macro', 'toc', 'breadcrumbs', 'table_of_contents', 'icon', 'headerlink', 'anchor-link'],
  ...['hash-link', 'expand-control-icon', 'page-metadata', 'aui-icon'],
]);

interface Cleaning {
  /** Classes that mean bold in this page's own styles (Google Docs). */
  bold: ReadonlySet<string>;
  /** True within a list item or a table's cell, where no section can begin. */
  inItem: boolean;
}

type Child = Root['children'][number];

function cleaned(children: readonly Child[], how: Cleaning): Child[] {
  const kept = children.flatMap((child) =>
    child.type === 'element' ? clean(child, how) : [child],
  );
  return withNestedLists(kept);
}

function clean(element: Element, how: Cleaning): Child[] {
  const { tagName, properties } = element;
  const classes = classesOf(element);
  if (NO_TEXT.has(tagName) || properties.hidden === true || isHidden(element)) return [];
  if (classes.some((each) => NO_TEXT_CLASSES.has(each))) return [];
  if (classes.includes('properties')) return [propertiesOf(element)];
  // Notion's list of what opens is none.
  const isToggle = tagName === 'ul' && classes.includes('toggle');
  if (isToggle) return cleaned(element.children.flatMap(childrenOf), how);
  const inItem = how.inItem || /^(?:li|td|th)$/.test(tagName);
  element.children = cleaned(element.children as Child[], { ...how, inItem }) as ElementContent[];
  const plain = named(element, classes, how.inItem);
  const link = plain.tagName === 'a' ? withoutRedirect(plain) : plain;
  return [styled(link, classes, how.bold)];
}

function childrenOf(node: ElementContent): Child[] {
  return node.type === 'element' ? node.children : [];
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function styleOf({ properties }: Element): string {
  return typeof properties.style === 'string' ? properties.style.replace(/\s/g, '') : '';
}

function isHidden(element: Element): boolean {
  return /(?:^|;)display:none/.test(styleOf(element)) || element.properties.ariaHidden === 'true';
}

/** Elements by what tools mean with them. */
function named(element: Element, classes: readonly string[], inItem: boolean): Element {
  const { tagName } = element;
  if (tagName === 'p' && classes.includes('title')) return { ...element, tagName: 'h1' };
  // The title of a collapsible part of Confluence.
  if (classes.includes('expand-control')) return { ...element, tagName: 'p' };
  if (tagName === 'details' && inItem) return { ...element, tagName: 'div' };
  if (tagName === 'summary' && inItem) return { ...element, tagName: 'p' };
  // Google Docs wraps what is copied in a "b" that is not bold.
  const isPlain = /font-weight:(?:normal|400)/.test(styleOf(element));
  return isPlain && /^(?:b|strong)$/.test(tagName) ? { ...element, tagName: 'div' } : element;
}

/** Text that is bold or slanted by style, as an element that says so. */
function styled(element: Element, classes: readonly string[], bold: ReadonlySet<string>): Element {
  if (element.tagName !== 'span' || textIn(element) === '') return element;
  const style = styleOf(element);
  const isBold =
    /font-weight:(?:bold|[6-9]00)/.test(style) || classes.some((each) => bold.has(each));
  if (isBold) return { ...element, tagName: 'strong' };
  return /font-style:italic/.test(style) ? { ...element, tagName: 'em' } : element;
}

const CLASS_RULE = /\.([\w-]{1,60})\{([^{}]{0,1000})\}/g;

function boldClasses(page: Root): Set<string> {
  const sheets = elementsIn(page).filter(({ tagName }) => tagName === 'style');
  const rules = sheets.flatMap((sheet) => [...wordsIn(sheet).matchAll(CLASS_RULE)]);
  const isBold = (rule: string) => /font-weight:\s?(?:bold|[6-9]00)/.test(rule);
  return new Set(rules.flatMap(([, name = '', rule = '']) => (isBold(rule) ? [name] : [])));
}

/** Google Docs sends readers through an address of its own. */
function withoutRedirect(link: Element): Element {
  const { href } = link.properties;
  if (typeof href !== 'string' || !/^https:\/\/www\.google\.com\/url\?/.test(href)) return link;
  const target = URL.canParse(href) ? new URL(href).searchParams.get('q') : null;
  return target ? { ...link, properties: { ...link.properties, href: target } } : link;
}

/** Notion's table of properties as "Name: value" lines. */
function propertiesOf(table: Element): Element {
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
  const lines = rows.map(({ children }) =>
    children
      .filter((cell) => cell.type === 'element')
      .map(textIn)
      .join(': '),
  );
  const children = lines.flatMap((value, index): ElementContent[] => {
    const text = { type: 'text' as const, value };
    return index === 0 ? [text] : [lineBreak(), text];
  });
  return { ...table, tagName: 'p', properties: {}, children };
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

/** How deep a list is that Google Docs writes as a list of its own: "lst-kix_abc-1". */
function levelOf(list: Element): number {
  const level = classesOf(list)
    .map((each) => /^lst-kix_\w+-(\d)$/.exec(each)?.[1])
    .find(Boolean);
  return Number(level ?? 0);
}

/** Lists that stand beside the item they belong to become part of it, and those of one item one list. */
function withNestedLists(children: readonly Child[]): Child[] {
  const kept: Child[] = [];
  for (const child of children) {
    const list = isList(child) ? continuedBy(child, kept.findLast(isSeen)) : undefined;
    if (list) {
      list.children.push(...(child as Element).children);
      continue;
    }
    const item = isList(child) ? itemFor(child, kept.findLast(isSeen)) : undefined;
    if (item) item.children.push(child as Element);
    else kept.push(child);
  }
  return kept;
}

function isSeen(node: Child): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

/** Notion writes a list for each item: "bulleted-list" again and again, "numbered-list" from a start on. */
function continuedBy(list: Element, before: Child | undefined): Element | undefined {
  if (before?.type !== 'element' || before.tagName !== list.tagName) return undefined;
  const [kind] = classesOf(list).filter((each) => /^(?:bulleted|numbered)-list$/.test(each));
  if (!kind || !classesOf(before).includes(kind)) return undefined;
  return kind === 'numbered-list' && Number(list.properties.start) === 1 ? undefined : before;
}

function itemFor(list: Element, before: Child | undefined): Element | undefined {
  if (before?.type !== 'element') return undefined;
  if (before.tagName === 'li') return before;
  const isBelow = isList(before) && levelOf(list) > levelOf(before);
  return isBelow ? lastItemOf(before, levelOf(list) - levelOf(before)) : undefined;
}

function lastItemOf(list: Element, levels: number): Element | undefined {
  const item = list.children.findLast((each) => each.type === 'element' && each.tagName === 'li');
  if (item?.type !== 'element' || levels <= 1) return item as Element | undefined;
  const inner = item.children.findLast((each) => each.type === 'element' && isList(each));
  return inner?.type === 'element' ? lastItemOf(inner, levels - 1) : item;
}

function isList(node: Child): node is Element {
  return node.type === 'element' && /^[uo]l$/.test(node.tagName);
}
