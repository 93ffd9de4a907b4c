/** How a page's markup is built around what reading could hold on to, with everything else masked. */
import type { Adapter } from './adapter.ts';
import { ownText } from './elements.ts';
import { valueOfLabel } from './labels.ts';
import { maskWords, shapeOf } from './mask.ts';

const MOST_LINES = 250;
const DEEPEST = 40;
const MOST_ATTRIBUTES = 8;
const LONGEST_LABEL = 28;

/** Attributes whose names tell a reader's author something; values are masked word by word. */
const TELLING = [
  'class',
  'id',
  'role',
  'for',
  'href',
  'type',
  'name',
  'selected',
  'lang',
  'dir',
  'hidden',
];
const ANCHORS = ['h1', 'h2', 'h3', '[aria-current]', '[aria-selected]', '[aria-label]'];
/** Elements of HTML that hold text (HTML Living Standard, 4.3 to 4.11, and what older pages have). */
const HTML_ELEMENTS = new Set(
  `a abbr address article aside audio b bdi bdo big blockquote body br button canvas caption center cite
  code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure
  font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map
  mark menu meter nav nobr object ol optgroup option output p picture pre progress q rp rt ruby s samp
  search section select slot small span strike strong sub summary sup table tbody td textarea tfoot th
  thead time tr tt u ul var video wbr`.split(/\s+/),
);
const SKIPPED = 'script,style,template,noscript,svg';

/** Anchors with what they stand in, and the element behind each; a line each, indented by depth. */
export function outlineOf(doc: Document, { hooks, embedded }: Adapter): string[] {
  const wanted = new Set<Element>();
  for (const element of doc.body?.querySelectorAll('*') ?? []) {
    if (wanted.size > 20 * MOST_LINES) break;
    if (element.closest(SKIPPED) || !isAnchor(element, hooks)) continue;
    const behind = element.nextElementSibling;
    for (const each of [element, behind, behind?.firstElementChild]) {
      if (each && !each.matches(SKIPPED)) addWithParents(each, wanted);
    }
  }
  if (!doc.body || wanted.size === 0) return ['  nothing that reading could hold on to'];
  const lines: string[] = [];
  describe(doc.body, 1, { wanted, lines, hidden: embedded.attributes });
  return lines;
}

function addWithParents(element: Element, wanted: Set<Element>): void {
  for (let at: Element | null = element; at && !wanted.has(at); at = at.parentElement)
    wanted.add(at);
}

interface Outline {
  wanted: ReadonlySet<Element>;
  lines: string[];
  /** Attributes whose values are data. */
  hidden: readonly string[];
}

function describe(element: Element, depth: number, outline: Outline): void {
  const { wanted, lines, hidden } = outline;
  if (lines.length > MOST_LINES || depth > DEEPEST) return;
  if (lines.length === MOST_LINES) {
    lines.push('  … more of the page is left out');
    return;
  }
  const own = ownText(element);
  const text = own ? ` “${shapeOf(own)}”` : '';
  lines.push(`${'  '.repeat(depth)}${tagOf(element)}${attributesOf(element, hidden)}${text}`);
  for (const child of element.children) {
    if (wanted.has(child)) describe(child, depth + 1, outline);
  }
}

/** Names of HTML's own elements are kept; a custom element's could say anything. */
function tagOf(element: Element): string {
  const name = element.localName;
  return HTML_ELEMENTS.has(name) ? name : maskWords(name);
}

function attributesOf(element: Element, hidden: readonly string[]): string {
  const telling = [...element.attributes]
    .filter(({ name }) => isTelling(name) && !hidden.includes(name))
    .slice(0, MOST_ATTRIBUTES);
  return telling
    .map(
      ({ name, value }) =>
        ` ${TELLING.includes(name) ? name : maskWords(name)}="${maskAttribute(name, value)}"`,
    )
    .join('');
}

function isTelling(name: string): boolean {
  return TELLING.includes(name) || /^(data|aria)-/.test(name);
}

function maskAttribute(name: string, value: string): string {
  if (name === 'aria-label') return shapeOf(value);
  if (name === 'href')
    return maskWords(value.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/s, ''));
  return maskWords(value);
}

/** Elements that a reader might hold on to: headings, labels, hooks, what is marked as current. */
function isAnchor(element: Element, hooks: readonly string[]): boolean {
  if (element.matches([...ANCHORS, ...hooks.map((name) => `[${name}]`)].join(','))) return true;
  const own = ownText(element);
  return own.length <= LONGEST_LABEL && valueOfLabel(own) !== null;
}
