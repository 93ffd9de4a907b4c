/** Pages that are meant to be copied and filled in. */
import type { Root } from 'mdast';
import { textOf } from './node-text.ts';

const PLACEHOLDER =
  /\{\{[^{}\n.<>%|"]{1,60}\}\}|<(?:role|job|title|company|name|team|department|location)[^<>\n]{0,40}>|\[(?:insert|your|the)?\s*(?:role|job|company|team|department|candidate|hiring manager)(?:['’]s)?(?: (?:name|title|role))?\](?!\()|_{4,}/gi;

const FEWEST_PLACEHOLDERS = 3;

/** Links to nowhere, places to fill in and a title that says so mark a page that is to be copied. */
export function isTemplate(tree: Root, text: string): boolean {
  if ((text.match(PLACEHOLDER)?.length ?? 0) >= FEWEST_PLACEHOLDERS) return true;
  if (/\]\(\s*(TODO|TBD)\s*\)/i.test(text)) return true;
  const title = tree.children.find((node) => node.type === 'heading');
  if (title && /\btemplate$/i.test(textOf(title))) return true;
  return (
    title !== undefined &&
    /^\W*(role title|job title|title of the role|your role|\[[^\]]+\]|<[^>]+>)\W*$/i.test(
      textOf(title),
    )
  );
}
