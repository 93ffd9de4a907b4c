// @vitest-environment happy-dom
/** Whatever a page holds, its report holds words of a fixed list only. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskedReport } from '../../ats/masked-report.ts';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
import { readPage } from '../../ats/read-page.ts';
import { INTERFACE_WORDS } from '../../vocabulary/interface-words.ts';
import { documentOf } from './small-page.ts';

/** Words of the report itself, the names of HTML's elements that the pages below have, and the masks. */
const STRUCTURE = new Set([
  ...`page kind none address https greenhouse io app ids in the person application job title language
    what was read nothing candidate department stage interview minutes found not confidence markup around
    headings labels and hooks that reading could hold on to embedded data no keys word words with digits
    empty label for more of is left out own url structure text body h dl dt dd div p b li ul span a
    section react props json script class id role href type name lang dir hidden`.split(/\s+/),
  ...PAGE_KIND_NAMES.flatMap((kind) => kind.split('-')),
  ...INTERFACE_WORDS,
]);

const LETTERS = fc.constantFrom(
  ...'abcdezABCDEZ',
  ...'äøşßı',
  ...'жмЖМ',
  ...'αΩ',
  ...'عबक',
  ...'漢字かな한',
  ...'\u0301\u0308\u20dd',
  ...['𝒜', '𝒷', 'ﬁ', 'Ａ', 'ª', 'ǅ'],
  ...'0٣३Ⅷ½',
  ...['😀', '\u200d', '\u202e', '’'],
);
const NAMES = fc.constantFrom(
  'Mark Page',
  'Max',
  'mark',
  'Stage',
  'Chase Grid',
  'ScorecardPanel',
  'Hall',
);
const WORD = fc.oneof(
  fc.array(LETTERS, { minLength: 1, maxLength: 8 }).map((letters) => letters.join('')),
  NAMES,
);
const TEXT = fc
  .array(fc.oneof(WORD, fc.constantFrom('Stage:', 'Job', '-', ':', 'stage')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const ATTRIBUTE = fc.constantFrom(
  'class',
  'id',
  'role',
  'for',
  'href',
  'type',
  'name',
  'lang',
  'dir',
);
const NEW_ATTRIBUTE = fc
  .tuple(fc.constantFrom('data-', 'aria-'), fc.stringMatching(/^[a-zäж漢]{1,8}(-[a-z]{1,5})?$/))
  .map((parts) => parts.join(''));
const TAG = fc.oneof(
  fc.constantFrom(
    'h1',
    'h2',
    'dl',
    'dt',
    'dd',
    'div',
    'p',
    'b',
    'li',
    'ul',
    'span',
    'a',
    'section',
  ),
  fc.stringMatching(/^zz[a-z]{1,6}(-[a-z]{1,8})?$/),
);

interface Drawn {
  tag: string;
  text: string;
  attributes: [name: string, value: string][];
  children: Drawn[];
}

const { tree } = fc.letrec<{ tree: Drawn }>((tie) => ({
  tree: fc.record({
    tag: TAG,
    text: TEXT,
    attributes: fc.array(fc.tuple(fc.oneof(ATTRIBUTE, NEW_ATTRIBUTE), TEXT), { maxLength: 3 }),
    children: fc.oneof(
      { maxDepth: 3 },
      fc.constant<Drawn[]>([]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }),
}));

const SKIPPED = /^(script|style|template|noscript|svg)$/;

function draw(doc: Document, { tag, text, attributes, children }: Drawn): Element {
  const element = doc.createElement(SKIPPED.test(tag) ? 'div' : tag);
  element.append(text);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...children.map((child) => draw(doc, child)));
  return element;
}

const SMALL = [...STRUCTURE].join('|');
const CAPITAL = SMALL.replace(/(?<=^|\|)./g, (first) => first.toUpperCase());
/** One word of the list, more of them or masks as humps behind it: "col", "currentX", "colNname". */
const KNOWN = new RegExp(`^(?:${SMALL}|${CAPITAL}|[xN])?(?:X|N|${CAPITAL}|(?<=N)(?:${SMALL}|x))*$`);

it('no letter, digit or sign of a page is in its report but in words of that list', () => {
  const page = fc.record({
    title: TEXT,
    lang: TEXT,
    body: fc.array(tree, { minLength: 1, maxLength: 3 }),
    json: fc.dictionary(WORD, fc.oneof(TEXT, fc.dictionary(WORD, TEXT))),
    path: WORD,
  });
  fc.assert(
    fc.property(page, ({ title, lang, body, json, path }) => {
      const doc = documentOf('');
      doc.title = title;
      doc.documentElement.lang = lang;
      const anchor = doc.createElement('h1');
      anchor.setAttribute('data-react-props', JSON.stringify(json));
      doc.body.append(anchor, ...body.map((each) => draw(doc, each)));
      const url = new URL('https://app.greenhouse.io/people/12');
      url.searchParams.set(path, path);
      const report = maskedReport(doc, url, readPage(doc, url));
      expect((report.match(/[\p{L}\p{M}]+/gu) ?? []).filter((run) => !KNOWN.test(run))).toEqual([]);
      expect(report).not.toMatch(/\b(Mark|Page(?! kind)|Max|Chase|Scorecard|Stage|Hall)\b/);
      expect(report.replace(/[“”…·]/g, '')).not.toMatch(/[^\x20-\x7e\n]/);
    }),
    { numRuns: 300 },
  );
});
