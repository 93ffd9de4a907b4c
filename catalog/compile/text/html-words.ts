/** HTML in a page → its words. */

import { parseEntities } from 'parse-entities';

/** The words of an HTML fragment: tags and comments go, entities become letters, text stays. */
export function wordsOfHtml(html: string): string {
  const shown = [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ].reduce((text, [open = '', close = '']) => withoutSpans(text, open, close), html);
  const text = shown.replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ');
  return parseEntities(text, { nonTerminated: false }).replace(/\s+/g, ' ').trim();
}

/** Without what stands between each `open` and the next `close`, in any letter case. */
export function withoutSpans(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = lower.indexOf(open, from);
    const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
    if (end < 0) return [...kept, text.slice(from)].join(' ');
    kept.push(text.slice(from, start));
    from = end + close.length;
  }
}
