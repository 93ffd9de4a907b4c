// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { maskedReport } from '../../ats/masked-report.ts';
import { readPage } from '../../ats/read-page.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { sampleDocument } from './read-sample.ts';

function reportOf(page: SamplePage): { doc: Document; report: string } {
  const doc = sampleDocument(page);
  const url = new URL(page.url);
  return { doc, report: maskedReport(doc, url, readPage(doc, url)) };
}

/** Words of a text as they would be found again, in small letters. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

const ours = samplePages.filter(({ kind }) => kind !== null);

describe('a report tells nothing of the people on the page', () => {
  test.each(ours)('$file', (page) => {
    const { doc, report } = reportOf(page);
    const said = new Set(wordsOf(report));
    expect(wordsOf(page.candidate ?? '').filter((word) => said.has(word))).toEqual([]);
    for (const value of [page.job, page.department, page.stage, page.interview]) {
      if (value?.includes(' ')) expect(report.toLowerCase()).not.toContain(value.toLowerCase());
    }
    expect(report).not.toMatch(/\d{3}/);
    expect(doc.body?.textContent?.length ?? 0).toBeGreaterThan(20);
  });

  it('nor any number, name or word that the page makes up', () => {
    const doc = new DOMParser().parseFromString(
      `<!doctype html><html lang="zorblang"><head><title>Zorbina Quexley – Blorp Wrangler</title></head>
      <body class="zorbina stage-quexley" data-zorbina="quexley 77123" id="person-88231">
        <h1 data-provides="zorbina">Zorbina Quexley</h1>
        <zorbina-card aria-label="Quexley, 44 years">
          <dl><dt>Stage</dt><dd class="blorpQuexleyName">Blorp</dd></dl>
          <a href="https://quexley.example/zorbina/77123?zorbina=quexley">Zorbina</a>
        </zorbina-card>
        <div data-react-class="ZorbinaPanel" data-react-props='{"zorbina":{"quexley":"blorp","name":"Zorbina"}}'></div>
        <script type="application/json">{"quexleys":[{"zorb":1}]}</script>
      </body></html>`,
      'text/html',
    );
    const url = new URL(
      'https://quexley.greenhouse.io/people/77123?zorbina=quexley&application_id=5',
    );
    const report = maskedReport(doc, url, readPage(doc, url));
    expect(report).toMatch(/stage: found/);
    expect(report).not.toMatch(/zorb|quexley|blorp|wrangler|771|882|44|years/i);
  });
});

describe('a report tells how the page is built', () => {
  it('with layers, labels, hooks and keys', () => {
    const page = ours.find(({ file }) => file === 'scorecard-plain.html');
    if (!page) throw new Error('no such page');
    const { report } = reportOf(page);
    expect(report).toContain('Page kind: scorecard');
    expect(report).toMatch(/Address: https:\/\/app\.greenhouse\.io\/scorecards\/N/);
    expect(report).toMatch(/stage: found, confidence 0\.\d/);
    expect(report).toMatch(/“label for stage”/);
  });

  it('also of a page on which nothing was read', () => {
    const doc = new DOMParser().parseFromString('<!doctype html><p>Hello</p>', 'text/html');
    const url = new URL('https://app.greenhouse.io/scorecards/1');
    expect(maskedReport(doc, url, readPage(doc, url))).toContain(
      'nothing that reading could hold on to',
    );
  });
});
