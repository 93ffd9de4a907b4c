// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { embeddedLines } from '../../ats/embedded-outline.ts';
import { GREENHOUSE } from '../../ats/greenhouse/adapter.ts';
import { maskWords, shapeOf } from '../../ats/mask.ts';
import { maskedReport } from '../../ats/masked-report.ts';
import { fitsAddress, parseOwnReaders } from '../../ats/own-readers.ts';
import { outlineOf } from '../../ats/page-outline.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf } from './small-page.ts';

describe('masking', () => {
  it('keeps words of user interfaces, also inside a name, and no others', () => {
    expect(maskWords('stage-option zorbina currentStage quexleyName 4711')).toBe(
      'stage-option x currentStage xName N',
    );
    expect(maskWords('zorb-quex_blorp')).toBe('x');
    expect(maskWords('col2 h3')).toBe('colN xN');
    expect(maskWords('stage '.repeat(40))).toHaveLength(120);
  });

  it('takes a capital for the beginning of a name', () => {
    expect(maskWords('Mark Page')).toBe('x x');
    expect(maskWords('Stage ScorecardPanel PAGE')).toBe('x x x');
    expect(maskWords('mark-page')).toBe('x-page');
  });

  it('knows the letters, digits and signs of every script', () => {
    expect(maskWords('Ширина 幅 ع')).toBe('x x x');
    expect(maskWords('tel ٠١٢-३४ Ⅷ ½')).toBe('x N-N N N');
    expect(maskWords('stage🚀name')).toBe('stage·name');
    expect(maskWords('a\u0308b e\u0301 stage\u0301')).toBe('x x x');
    expect(maskWords('stage\u200Bzorb\u202Ebroz')).toBe('stage·x·x');
  });

  it('tells of a text how long it is, and of a label what it is for', () => {
    expect(shapeOf('  ')).toBe('empty');
    expect(shapeOf('Stage:')).toBe('label for stage');
    expect(shapeOf('Zorbina')).toBe('1 word');
    expect(shapeOf(' Zorbina  Quexley, 36')).toBe('3 words, with digits');
    expect(shapeOf('زوربينا ٣٦')).toBe('2 words, with digits');
  });
});

describe('the outline of a page', () => {
  const outline = (body: string) => outlineOf(documentOf(body), GREENHOUSE);

  it('shows anchors, what they stand in and what is behind them', () => {
    expect(
      outline(
        '<main id="zorb"><p>Zorb</p><div class="label zorb"><i>Stage</i></div><dl><dt>Stage</dt><dd class="value"><b>Zorb</b></dd><dd>Quex</dd></dl></main>',
      ),
    ).toEqual([
      '  body',
      '    main id="x"',
      '      div class="label x"',
      '        i “label for stage”',
      '      dl',
      '        dt “label for stage”',
      '        dd class="value"',
      '          b “1 word”',
    ]);
  });

  it('takes headings, marks and hooks for anchors, and scripts for nothing', () => {
    const anchors = [
      '<h1>x</h1>',
      '<h3>x</h3>',
      '<p data-provides="x"></p>',
      '<p data-react-class="x"></p>',
      '<p aria-current="true"></p>',
      '<p aria-selected="true"></p>',
      '<p aria-label="x"></p>',
    ];
    for (const anchor of anchors) expect([anchor, outline(anchor).length]).toEqual([anchor, 2]);
    const nothing = ['  nothing that reading could hold on to'];
    expect(outline('<p>Zorb</p><h4>x</h4>')).toEqual(nothing);
    expect(outline('<noscript><h1>x</h1></noscript>')).toEqual(nothing);
    expect(outline('<h1>x</h1><style>h1 {}</style>')).toHaveLength(2);
  });

  it('masks attributes, and leaves out data and what tells nothing', () => {
    const line = (attributes: string) => outline(`<h1 ${attributes}></h1>`)[1]?.trim();
    expect(line('href="https://zorb.example/people/7?zorb=1"')).toBe('h1 href="/people/N"');
    expect(line('aria-label="Zorbina Quexley"')).toBe('h1 aria-label="2 words"');
    expect(line('data-zorb="stage"')).toBe('h1 data-x="stage"');
    expect(line(`data-react-props='{"stage":1}' onclick="x" style="x"`)).toBe('h1');
    expect(
      line(Array.from({ length: 9 }, (_, at) => `data-a${'b'.repeat(at)}="1"`).join(' '))?.match(
        /="N"/g,
      ),
    ).toHaveLength(8);
    expect(outline('<zorb-card aria-label="x"></zorb-card>')[1]?.trim()).toBe(
      'x-card aria-label="1 word"',
    );
    expect(outline('<h1><zorbina><i>Stage</i></zorbina></h1>')[2]?.trim()).toBe('x');
    expect(line('aria-zorbina="stage" aria-current="zorbina"')).toBe(
      'h1 aria-x="stage" aria-current="x"',
    );
  });

  it('ends after 250 lines', () => {
    const lines = outline('<h1>x</h1>'.repeat(300));
    expect(lines).toHaveLength(251);
    expect(lines.at(-1)).toBe('  … more of the page is left out');
  });
});

it('embedded data is told by its keys', () => {
  const lines = (body: string) => embeddedLines(documentOf(body), GREENHOUSE.embedded);
  expect(lines('<p>x</p>')).toEqual(['  none']);
  expect(
    lines(
      `<p data-react-props='{"zorb":{"stage":{"name":"Quex"}},"jobs":[{"id":1},{"zorb":2}],"kind":null}'></p><script type="application/json">{"stage"</script>`,
    ),
  ).toEqual(['  data-react-props: x.stage.name, jobs[].id, kind', '  script: no keys']);
  const keys = JSON.stringify(
    Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`stage${'-'.repeat(at)}`, at])),
  );
  expect(lines(`<script type="application/json">${keys}</script>`)[0]?.split(', ')).toHaveLength(
    80,
  );
  expect(lines('<script type="application/json">{}</script>'.repeat(13))).toHaveLength(12);
});

it('a report tells what was read, and what stands against it', () => {
  const doc = documentOf(
    '<p>Stage: Zorb</p><aside><p>Stage: Quex</p></aside><p>Length: 45 min</p>',
    'Kit',
  );
  const url = new URL('https://app2.greenhouse.io/people/7?application_id=9&zorb=1');
  const report = maskedReport(doc, url, readPage(doc, url));
  expect(report.split('\n')).toEqual(
    expect.arrayContaining([
      'Page kind: candidate-profile',
      'Address: https://appN.greenhouse.io/people/N?application_id=…&x=…',
      'Ids in the address: person, application',
      'Title: 1 word',
      '  candidate: not found',
      '  stage: found, confidence 0.57',
      '    + structure: text with a label: 1 word',
      '    - structure: text with a label: 1 word',
      '  minutes: found',
    ]),
  );
  const other = new URL('https://zorb.greenhouse.io/zorb');
  expect(maskedReport(doc, other, null)).toContain('Address: https://….greenhouse.io/x');
  expect(maskedReport(doc, other, null)).toContain('Ids in the address: none');
  expect(maskedReport(doc, other, null)).toContain('What was read:\n  nothing');
});

it('own readers are for whole paths, and complete', () => {
  const url = new URL('https://app.greenhouse.io/scorecards/12/edit');
  expect(fitsAddress(url, '/scorecards')).toBe(false);
  expect(fitsAddress(url, 'scorecards/*')).toBe(false);
  expect(fitsAddress(url, '/score.ards/*')).toBe(false);
  expect(fitsAddress(url, '/*/edit')).toBe(true);
  const reader = { value: 'stage', selector: '.x', address: '*' };
  const broken = [
    { ...reader, selector: '' },
    { ...reader, selector: 7 },
    { ...reader, address: null },
    null,
  ];
  expect(parseOwnReaders([...broken, reader])).toEqual([reader]);
});
