// @vitest-environment happy-dom
/** What one reading costs, in counts: the time of each is the browser's. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../ats/read-page.ts';
import { SCORECARD } from './small-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Reads the page and counts the styles that are looked up the elements that are sorted out, and the queries for headings. */
function costOf(address: string, body: string) {
  document.body.innerHTML = body;
  const styles = vi.spyOn(window, 'getComputedStyle');
  const matches = vi.spyOn(Element.prototype, 'matches');
  const queries = vi.spyOn(document, 'querySelectorAll');
  const context = readPage(document, new URL(address));
  const walked = matches.mock.calls.filter(([selector]) => selector.includes('textarea,'));
  const forHeadings = queries.mock.calls.filter(([selector]) => /^(main )?h[1-4]\b/.test(selector));
  return {
    context,
    styles: styles.mock.calls.length,
    walked: walked.length,
    forHeadings: forHeadings.map(([selector]) => selector),
  };
}

const LINES = Array.from({ length: 100 }, (_, at) => `<p><b>Line ${at}</b> of text</p>`).join('');

describe('one reading', () => {
  it('looks up the style of an element once at most', () => {
    const { context, styles } = costOf(SCORECARD, `<h3 class="name">Ada Quill</h3>${LINES}`);
    expect(context?.candidate?.text).toBe('Ada Quill');
    expect(styles).toBeLessThanOrEqual(document.querySelectorAll('*').length);
  });

  it('walks through the page once, for all readers', () => {
    const { walked } = costOf(SCORECARD, LINES);
    expect(walked).toBe(document.body.querySelectorAll('*').length);
  });

  it('looks for headings once, for all readers', () => {
    const address = 'https://app.greenhouse.io/plans/5/candidates';
    const { forHeadings } = costOf(address, `<h2>Data Engineer</h2>${LINES}`);
    expect(forHeadings).toEqual(['h1,h2,h3,h4']);
  });

  it('walks through it again for the next', () => {
    costOf(SCORECARD, LINES);
    const { context } = costOf(SCORECARD, '<p>Stage: Onsite</p>');
    expect(context?.stage?.text).toBe('Onsite');
  });

  it('looks at no style of rows of other people', () => {
    const rows = Array.from({ length: 300 }, (_, at) => {
      const link = `<a href="/people/${at}?application_id=${at}">Person ${at}</a>`;
      return `<tr><td>${link}</td><td>Offer</td></tr>`;
    });
    const { context, styles } = costOf(
      'https://app.greenhouse.io/plans/5/candidates',
      `<h1>Data Engineer</h1><table><tbody>${rows.join('')}</tbody></table>`,
    );
    expect(context?.job?.text).toBe('Data Engineer');
    expect(styles).toBeLessThan(20);
  });
});
