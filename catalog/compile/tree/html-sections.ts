/** Headings and collapsible sections that are written in HTML. */
import type { Heading, Html, RootContent } from 'mdast';
import { wordsOfHtml } from '../text/html-words.ts';

/** Stands for `</details>`. */
export const END_OF_DETAILS: RootContent = { type: 'html', value: '' };

/** Headings made from `<summary>`. */
export const summaries = new WeakSet<Heading>();

const SECTION_TAG = /<(\/?)(summary|h[1-6]|details)\b[^<>]{0,2000}>/gi;

/** What a part of HTML opens or closes: a heading between two tags, or the end of `<details>`. */
interface Found {
  from: number;
  to: number;
  node: RootContent;
}

/** HTML headings and `<details>` open sections as Markdown headings do. */
export function withoutTagsOfSections(node: RootContent): RootContent[] {
  if (node.type !== 'html') return [node];
  const found = sectionsIn(node);
  const ends = [0, ...found.map(({ to }) => to)];
  const rest = (index: number): Html => {
    const value = node.value.slice(ends[index], found[index]?.from);
    return { ...node, value };
  };
  return [...found.flatMap((each, index) => [rest(index), each.node]), rest(found.length)];
}

function sectionsIn(html: Html): Found[] {
  const found: Found[] = [];
  let open: { tag: string; from: number; text: number } | null = null;
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.value.matchAll(SECTION_TAG)) {
    const tag = name.toLowerCase();
    const to = index + whole.length;
    if (tag === 'details') {
      if (slash) found.push({ from: index, to, node: END_OF_DETAILS });
      open = null;
    } else if (!slash) {
      // A heading within a summary is the summary's.
      if (open?.tag !== 'summary') open = { tag, from: index, text: to };
    } else if (open?.tag === tag) {
      const words = wordsOfHtml(html.value.slice(open.text, index));
      found.push({ from: open.from, to, node: headingOf(words, tag, html) });
      open = null;
    }
  }
  return found;
}

/** A summary opens a section one level below where it stands, whatever its depth here. */
function headingOf(value: string, tag: string, { position }: Html): Heading {
  const isSummary = tag === 'summary';
  const depth = isSummary ? 6 : (Number(tag.slice(1)) as Heading['depth']);
  const children: Heading['children'] = [{ type: 'text', value, position }];
  const heading: Heading = { type: 'heading', depth, children, position };
  if (isSummary) summaries.add(heading);
  return heading;
}
