// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { PAGE_VALUES } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf, JOB, KIT, PROFILE, SCORECARD } from './small-page.ts';

const read = (address: string, body: string, title = '') => {
  const context = readPage(documentOf(body, title), new URL(address));
  return context && PAGE_VALUES.flatMap((name) => context[name]?.text ?? []);
};
const FACTS = '<p>Candidate: Ada Quill</p><p>Job: Writer</p><p>Stage: Onsite</p>';

describe('a page that says why it shows nothing gives nothing', () => {
  test.each([
    ['404', '<h1>404</h1><p>Job: Writer</p>'],
    ['in words', '<main><h1>Page not found</h1><h2>Data Engineer</h2></main>'],
    ['without access', `<h2>You don’t have access to this candidate</h2>${FACTS}`],
    ['without permission', '<h1>You do not have permission to view Ada Quill</h1>'],
    ['in German', `<h1>Zugriff verweigert</h1>${FACTS}`],
    ['in French', `<h1>Vous n’avez pas accès à cette page</h1>${FACTS}`],
    ['in Japanese', `<h1>ページが見つかりません</h1>${FACTS}`],
    ['too often', `<h1>Too many requests</h1>${FACTS}`],
    [
      'by a friendly heading',
      '<h1>Oh no!</h1><p>You do not have permission to view this page.</p>',
    ],
    ['to whom has to sign in', '<h1>Sign in to Greenhouse</h1><p>Candidate: Ada Quill</p>'],
    ['in Polish', '<h2>Zaloguj się</h2><p>Candidate: Ada Quill</p>'],
    ['in Russian', '<h2>Доступ запрещён</h2><p>Candidate: Ada Quill</p>'],
    ['without a heading', '<p>403 Forbidden</p><p>Data Engineer at Acme</p>'],
  ])('%s', (_, body) => {
    for (const address of [KIT, PROFILE, SCORECARD, JOB]) expect(read(address, body)).toEqual([]);
  });

  it('also where only the title says it', () => {
    expect(read(KIT, '<p>Ada Quill</p><p>Writer interview</p>', 'Access denied')).toEqual([]);
  });

  it('but a page may say such a thing of a part of it', () => {
    const more = '<p>and more of what the page holds</p>'.repeat(10);
    for (const part of ['<h2>Not found: résumé</h2>', '<p>You don’t have access to notes</p>']) {
      const body = `<h1>Ada Quill</h1>${part}${FACTS}${more}`;
      expect(read(PROFILE, body)).toEqual(['Ada Quill', 'Writer', 'Onsite']);
    }
    expect(
      read(PROFILE, `<p>Not found: résumé</p>${FACTS}${'<p>and more</p>'.repeat(40)}`),
    ).toContain('Writer');
  });
});

test.each([
  ['/dashboard', '<h1>My Dashboard</h1>'],
  ['/alljobs', '<h1>All Jobs</h1>'],
  ['/sdash', '<h1>Senior Data Engineer</h1>'],
  ['/people', '<h1>Alle Kandidaten</h1>'],
])('%s is about everything and names no job', (path, heading) => {
  const jobs =
    '<a href="/sdash/5">Data Engineer</a><div class="hiring-plan">Writer</div><dl><dt>Job</dt><dd>Editor</dd><dt>Abteilung</dt><dd>Sales</dd></dl>';
  expect(read(`https://app.greenhouse.io${path}`, heading + jobs, 'Data Engineer')).toEqual([]);
});
