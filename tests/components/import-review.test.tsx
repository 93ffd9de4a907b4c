// @vitest-environment happy-dom
/** What a person reads of an import before anything changes. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { EXPLANATIONS } from '../../catalog/compile/diagnostics.ts';
import { summarizeCatalog } from '../../catalog/summary.ts';
import { nameOfPage, placesOf } from '../../components/finding-places.ts';
import { ImportReviewView } from '../../components/import-review-view.tsx';

const GUIDE = '# Values interview\n\n- Duration: 30 minutes\n';

function review(pages: Record<string, string>): HTMLElement {
  const files = Object.entries(pages).map(([path, text]) => ({ path, text }));
  const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
  if (!catalog) throw new Error('the pages give a catalog');
  const root = document.createElement('div');
  const nothing = () => {};
  const explained = diagnostics.map((each) => ({ ...each, why: EXPLANATIONS[each.code] }));
  const summary = summarizeCatalog(catalog);
  const about = { label: 'x', name: 'x', pages: files.length, summary, catalog };
  act(() =>
    render(
      <ImportReviewView
        state={{ phase: 'review', ...about, diagnostics: explained }}
        onName={nothing}
        onAddress={nothing}
        onKeep={nothing}
        onDiscard={nothing}
        copy={async () => {}}
      />,
      root,
    ),
  );
  return root;
}

const said = (root: HTMLElement) =>
  [...root.querySelectorAll('.findings li')].map((each) => each.textContent ?? '');

it('the address that links need is asked for in its field alone', () => {
  const root = review({ 'a.md': `${GUIDE}- See [pay](/pay/).\n` });
  expect(root.querySelector('#published-at')).not.toBeNull();
  expect(said(root)).toEqual([]);
  expect(root.textContent).not.toMatch(/base:|front matter/);
});

it('pages about something else are one line, the last, of which nothing has to be done', () => {
  const lunch = { 'b.md': '# Lunch\n\nSoup.\n', 'c.md': '# Keys\n\nTwo.\n' };
  const told = said(review({ 'a.md': `${GUIDE}\n## Rooms\n\nSmall.\n`, ...lunch }));
  expect(told.at(-1)).toBe(
    'b.md; c.mdNothing was found on 2 pages: they name no interview and no hiring processThere is nothing to do, unless interviews with candidates are meant.',
  );
});

it('places name each page once, without what only programs see', () => {
  const at = (file: string, line: number) => ({ file, line });
  const about = { severity: 'warning', column: 1, message: '', hint: '' } as const;
  const lines = [at('a.md', 4), at('b.md', 9), at('b.md', 10), at('b.md', 11), at('b.md', 12)];
  expect(placesOf({ ...about, code: 'dead-link', ...at('a.md', 2), also: lines })).toBe(
    'a.md, lines 2 and 4; b.md, lines 9, 10, 11 and 1 more',
  );
  expect(placesOf({ ...about, code: 'dead-link', ...at('a.html', 2) })).toBe('a.html');
  expect(placesOf({ ...about, code: 'nothing-found', ...at('a.md', 1) })).toBe('a.md');
  expect(placesOf({ ...about, code: 'nothing-found', ...at('a.md', 7) })).toBe('a.md, line 7');
  const six = ['b', 'c', 'd', 'e', 'f'].map((name) => at(`${name}.md`, 1));
  expect(placesOf({ ...about, code: 'nothing-found', ...at('a.md', 1), also: six })).toBe(
    'a.md; b.md; c.md; d.md; e.md and 1 more',
  );
  const number = 'a1'.repeat(16);
  expect(nameOfPage(`Hiring ${number}/Phone screen ${number}.md`)).toBe('Hiring/Phone screen.md');
  expect(nameOfPage('Pasted page.html')).toBe('Pasted page');
});
