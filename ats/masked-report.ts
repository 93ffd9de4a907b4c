/**
 * What was read from a page and how its markup is built, with everything masked that is not a word of
 * the vocabulary below: safe to paste into a bug report, and enough to write a reader from.
 *
 * Nothing of the page is trusted to be harmless: tag and attribute names are kept where they are of
 * HTML, and every other word only where this file names it.
 */
import { ownText } from './elements.ts';
import { valueOfLabel } from './labels.ts';
import { PAGE_VALUES, type PageContext, type ReadValue } from './page-context.ts';

/** Words that name parts of a user interface or of hiring, and never a person or a company. */
const VOCABULARY = new Set(
  `
  a above account action actions activity add address advance after all alert anchor and answer app
  application applications applied archive area aria article aside assessment at attachment attribute
  attributes avatar back badge banner bar before below block body border bottom box breadcrumb
  breadcrumbs btn button buttons by cancel candidate candidates caption card cell center chip class
  close code col collapse column comment comments complementary component container content contents
  control count current dashboard data date dd default department departments description desktop
  detail details dialog disabled display div dl document drop dropdown dt duration edit editor element
  email empty end entry error event expanded expression feed feedback field fieldset file first flag
  flex focus footer for form frame full fullwidth general generic grid group guide guides has head
  header heading headings heroic hidden hide hint hiring hover icon id image info inline inner input
  interview interviewer interviewers interviews is item items job jobs key kind kit kits label labels
  landmark large last layout lead left legend length level line link links list listbox listitem load
  loading location logo main manager mark max md medium menu menubar menuitem message meta min minutes
  mobile modal mode more name names nav navigation new next no none note notes off office offices old
  on open option options order other outer overview owner padding page pagination pane panel panels
  parent part people person phase phone photo pipeline plan plans plugin position prefix presentation
  preview previous primary profile progress prop props provides quote radio rating react recommendation
  region reject requisition resume review reviews right role root row rows schedule scheduled scheduler
  scheduling scorecard scorecards scroll search secondary section select selected selection sep
  separator shell show side sidebar size skip small source span stage stages start state status step
  steps sticky sub subtitle success summary tab table tablist tabpanel tabs tag tags tbody td text th
  thead time title to toggle toolbar top tr type ul unit url user value values view visible warning
  wide widget width with wrap wrapper
  the true false href labelledby describedby controls behind found marked which words place en de fr es
  it pt nl ja zh ko pl sv da nb fi
  `
    .trim()
    .split(/\s+/),
);
const MOST_LINES = 250;
const DEEPEST = 40;
const MOST_ATTRIBUTES = 8;

/** Attributes whose names tell a reader's author something; values are masked word by word. */
const TELLING =
  /^(class|id|role|for|href|type|name|selected|data-[a-z-]+|aria-[a-z-]+|lang|dir|hidden)$/;
const SKIPPED = 'script:not([type="application/json"]),style,template,noscript,svg,greenroom-panel';

/** The report as text. `context` is what was read, or null where the page is nothing for us. */
export function maskedReport(doc: Document, url: URL, context: PageContext | null): string {
  return [
    `Page kind: ${context?.kind ?? 'none'}`,
    `Address: ${maskAddress(url)}`,
    `Ids in the address: ${idsOf(context)}`,
    `Title: ${shapeOf(doc.title)}`,
    `Language: ${maskWords(doc.documentElement.lang)}`,
    '',
    'What was read:',
    ...valueLines(context),
    '',
    'Markup around headings, labels and hooks:',
    ...outlineOf(doc),
    '',
    'Embedded data:',
    ...embeddedLines(doc),
  ].join('\n');
}

function idsOf(context: PageContext | null): string {
  const ids = [
    context?.personId && 'person',
    context?.applicationId && 'application',
    context?.jobId && 'job',
  ].filter(Boolean);
  return ids.join(', ') || 'none';
}

/** "https://acme.greenhouse.io/people/123?src=x" → "https://….greenhouse.io/people/N?xxx=xxx". */
function maskAddress({ hostname, pathname, searchParams }: URL): string {
  const [first = ''] = hostname.split('.');
  const host = /^app\d*$/.test(first) ? first.replace(/\d+/, 'N') : '…';
  const query = [...searchParams.keys()].map((key) => `${maskWords(key)}=…`).join('&');
  const path = pathname
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? 'N' : maskWords(part)))
    .join('/');
  return `https://${host}.greenhouse.io${path}${query ? `?${query}` : ''}`;
}

function valueLines(context: PageContext | null): string[] {
  if (!context) return ['  nothing'];
  return [
    ...PAGE_VALUES.flatMap((name) => valueLine(name, context[name])),
    `  minutes: ${context.minutes === null ? 'not found' : 'found'}`,
  ];
}

function valueLine(name: string, value: ReadValue | null): string[] {
  if (!value) return [`  ${name}: not found`];
  const line = (mark: string) => (each: ReadValue['evidence'][number]) =>
    `    ${mark} ${each.layer}: ${maskWhere(each.where)}: ${shapeOf(each.text)}`;
  return [
    `  ${name}: found, confidence ${value.confidence}`,
    ...value.evidence.map(line('+')),
    ...value.conflicts.map(line('-')),
  ];
}

/** The places are this program's own words, but may quote a label or a selector. */
function maskWhere(where: string): string {
  return maskWords(where);
}

/** "Ada Lovelace, 36" → "3 words, with digits"; a label that is known stays as it is. */
function shapeOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return 'empty';
  const label = valueOfLabel(plain);
  if (label) return `label for ${label}`;
  const words = plain.split(' ').length;
  const digits = /\d/.test(plain) ? ', with digits' : '';
  return `${words} ${words === 1 ? 'word' : 'words'}${digits}`;
}

/** Keeps words of the vocabulary and the signs between them; other words become "x", digits "N". */
function maskWords(text: string): string {
  return text
    .replace(/\d+/g, 'N')
    .replace(/\p{L}+/gu, (word) => {
      if (word === 'N') return word;
      const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
      return parts.map((part) => (VOCABULARY.has(part.toLowerCase()) ? part : 'x')).join('');
    })
    .replace(/x(?:[-_]x)+/g, 'x')
    .slice(0, 120);
}

/** Elements that a reader might hold on to: headings, labels, hooks, what is marked as current. */
function isAnchor(element: Element): boolean {
  if (/^H[1-3]$/.test(element.tagName)) return true;
  if (
    element.matches(
      '[data-provides],[data-react-class],[aria-current],[aria-selected],[aria-label]',
    )
  ) {
    return true;
  }
  const own = ownText(element);
  return own.length > 0 && own.length <= 28 && valueOfLabel(own) !== null;
}

/** Anchors with what they stand in, and the element behind each; a line each, indented by depth. */
function outlineOf(doc: Document): string[] {
  const wanted = new Set<Element>();
  for (const element of doc.body?.querySelectorAll('*') ?? []) {
    if (wanted.size > 20 * MOST_LINES) break;
    if (element.closest(SKIPPED) || !isAnchor(element)) continue;
    const behind = element.nextElementSibling;
    for (const each of [element, behind, behind?.firstElementChild]) {
      if (each && !each.matches(SKIPPED)) addWithParents(each, wanted);
    }
  }
  if (!doc.body || wanted.size === 0) return ['  nothing that reading could hold on to'];
  const lines: string[] = [];
  describe(doc.body, 1, wanted, lines);
  return lines;
}

function addWithParents(element: Element, wanted: Set<Element>): void {
  for (let at: Element | null = element; at && !wanted.has(at); at = at.parentElement)
    wanted.add(at);
}

function describe(element: Element, depth: number, wanted: Set<Element>, lines: string[]): void {
  if (lines.length > MOST_LINES || depth > DEEPEST) return;
  if (lines.length === MOST_LINES) {
    lines.push('  … more of the page is left out');
    return;
  }
  const own = ownText(element);
  const text = own ? ` “${shapeOf(own)}”` : '';
  lines.push(`${'  '.repeat(depth)}${tagOf(element)}${attributesOf(element)}${text}`);
  for (const child of element.children) {
    if (wanted.has(child)) describe(child, depth + 1, wanted, lines);
  }
}

/** Names of HTML's own elements are kept; a custom element's could say anything. */
function tagOf(element: Element): string {
  const name = element.localName;
  return /^[a-z]+[1-6]?$/.test(name) ? name : maskWords(name);
}

function attributesOf(element: Element): string {
  const telling = [...element.attributes]
    .filter(({ name }) => TELLING.test(name) && name !== 'data-react-props')
    .slice(0, MOST_ATTRIBUTES);
  return telling
    .map(
      ({ name, value }) =>
        ` ${name.startsWith('data-') ? maskWords(name) : name}="${maskAttribute(name, value)}"`,
    )
    .join('');
}

function maskAttribute(name: string, value: string): string {
  if (name === 'aria-label') return shapeOf(value);
  if (name === 'href')
    return maskWords(value.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*$/, ''));
  return maskWords(value);
}

const MOST_KEYS = 80;

/** The keys of embedded data, without any value. */
function embeddedLines(doc: Document): string[] {
  const sources = [
    ...[...doc.querySelectorAll('[data-react-props]')].map((each) => ({
      from: 'data-react-props',
      json: each.getAttribute('data-react-props') ?? '',
    })),
    ...[...doc.querySelectorAll('script[type="application/json"]')].map((each) => ({
      from: 'script',
      json: each.textContent ?? '',
    })),
  ];
  if (sources.length === 0) return ['  none'];
  return sources.slice(0, 12).map(({ from, json }) => {
    const keys = new Set<string>();
    collectKeys(parse(json), '', keys);
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
  if (keys.size >= MOST_KEYS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return collectKeys(value[0], `${path}[]`, keys);
  for (const [name, inner] of Object.entries(value)) {
    const at = path ? `${path}.${maskWords(name)}` : maskWords(name);
    if (typeof inner === 'object' && inner !== null) collectKeys(inner, at, keys);
    else keys.add(at);
  }
}
