import { describe, expect, it } from 'vitest';
import { wordsOfHtml } from '../../../catalog/compile/text/html-words.ts';
import { compilePage } from './compile-page.ts';

describe('the words of HTML', () => {
  it.each([
    ['tags go', '<p class="x">Two <b>people</b></p>', 'Two people'],
    ['a word on each side of a tag stays a word', 'one<br/>two', 'one two'],
    ['comments, scripts and styles go', 'a<!-- no --><script>no</script><STYLE>no</STYLE>b', 'a b'],
    ['a comment that is never closed stays', 'a <!-- b', 'a <!-- b'],
    ['entities are letters', 'R&amp;D &ndash; 45&nbsp;min &#8364; &eacute;', 'R&D – 45 min € é'],
    ['an entity makes no tag', '&lt;b&gt;bold', '<b>bold'],
    ['what only looks like an entity stays', 'AT&T, a&copy=1', 'AT&T, a&copy=1'],
    ['a smaller-than sign is no tag', '3 < 4 > 2', '3 < 4 > 2'],
  ])('%s', (_, html, words) => {
    expect(wordsOfHtml(html)).toBe(words);
  });

  it('reach a guide without entities', () => {
    const { guides } = compilePage(
      '# Values interview\n\n- Duration: 30 minutes\n\n<div>Likes &amp; dislikes</div>\n',
    );
    expect(JSON.stringify(guides)).toContain('Likes & dislikes');
  });

  it('reach a heading without entities', () => {
    const { guides } = compilePage('<h2>Q&amp;A interview</h2>\n\n- Duration: 30 minutes\n');
    expect(guides.map(({ name }) => name)).toEqual(['Q&A interview']);
  });
});
