/** Pages that are meant to be copied and filled in. */

import type { Root } from 'mdast';
import { patternFor, sourceFor } from '../text/words.ts';
import { textOf } from './node-text.ts';

const FILLED_IN = sourceFor((of) => of.headings.toFillIn);
/** "{{ role }}", "<role title>", "[Company name]" and "____". */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{[^{}\n.<>%|"]{1,60}\}\}`,
    String.raw`<${FILLED_IN}[^<>\n]{0,40}>`,
    String.raw`\[(?:insert |your |the )?${FILLED_IN}(?:['’]s)?(?: ${FILLED_IN})?\](?!\()`,
    '_{4,}',
  ].join('|'),
  'giu',
);
const SAYS_TEMPLATE = patternFor((of) => of.headings.templates, { at: 'end' });
const PLACES = [
  `(?:your )?${FILLED_IN}(?: (?:of the )?${FILLED_IN})`,
  'your role',
  String.raw`\[[^\]]{1,200}\]`,
  '<[^>]{1,200}>',
];
/** A title that is nothing but a place to fill in: "[Role]", "Job title". */
const TITLE_TO_FILL_IN = new RegExp(
  String.raw`^[^\p{L}\p{N}_]{0,200}(?:${PLACES.join('|')})[^\p{L}\p{N}_]{0,200}$`,
  'iu',
);
const FEWEST_PLACEHOLDERS = 3;

/** Links to nowhere, places to fill in and a title that says so mark a page that is to be copied. */
export function isTemplate(tree: Root, text: string): boolean {
  if ((text.match(PLACEHOLDER)?.length ?? 0) >= FEWEST_PLACEHOLDERS) return true;
  if (/\]\(\s{0,20}(TODO|TBD)\s{0,20}\)/i.test(text)) return true;
  const title = tree.children.find((node) => node.type === 'heading');
  if (!title) return false;
  const words = textOf(title);
  return SAYS_TEMPLATE.test(words) || TITLE_TO_FILL_IN.test(words);
}
