/** What a person reads of a page's source as prose. */
import { withoutSpans } from './html-words.ts';

const FENCE = /^\s{0,20}(```|~~~)/;

let last = { markdown: '', prose: '' };

/** A Markdown source without code, comments, identifiers and addresses, line by line as before. */
export function proseOf(markdown: string): string {
  // The same page is asked about several times in a row.
  if (last.markdown !== markdown) last = { markdown, prose: withoutMarkup(markdown) };
  return last.prose;
}

function withoutMarkup(markdown: string): string {
  const plain = withoutFences(withoutSpans(markdown, '<!--', '-->'))
    .replace(/`[^`\n]{1,500}`/g, ' ')
    .replace(/\]\([^)\n]{0,2000}\)/g, ']')
    .replace(/^\s{0,3}\[[^\]\n]{1,500}\]:.{0,2000}$/gm, '')
    .replace(/\b(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]{1,2000}/gi, ' ');
  return plain.includes('_') ? plain.replace(IDENTIFIER, ' ') : plain;
}

const IDENTIFIER = /(?<![\p{L}\p{N}_*])[\p{L}\p{N}]{1,100}_[\p{L}\p{N}_]{1,200}/gu;

function withoutFences(text: string): string {
  let open: string | null = null;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const mark: string | null = FENCE.exec(line)?.[1] ?? null;
    if (open === null && mark === null) kept.push(line);
    else if (open === null) open = mark;
    else if (mark === open) open = null;
  }
  return kept.join('\n');
}

/** The text between headings, each with its own heading. */
export function sectionsOfProse(prose: string): string[] {
  return prose.split(/^(?=#{1,6}\s)/m);
}
