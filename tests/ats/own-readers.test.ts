// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fitsAddress, isSelector, parseOwnReaders } from '../../ats/own-readers.ts';
import { readPage } from '../../ats/read-page.ts';

const doc = () =>
  new DOMParser().parseFromString(
    '<!doctype html><dl><dt>Stage</dt><dd>Phone screen</dd></dl><i class="x9">Panel interview</i><b id="m">50 min</b>',
    'text/html',
  );
const url = new URL('https://app.greenhouse.io/scorecards/12');
const reader = { value: 'stage' as const, selector: '.x9', address: '/scorecards/*' };

describe('a reader of one’s own', () => {
  it('wins over what is read otherwise, and says where it read', () => {
    const stage = readPage(doc(), url, [reader])?.stage;
    expect(stage?.text).toBe('Panel interview');
    expect(stage?.evidence[0]).toMatchObject({ layer: 'own', where: 'your reader “.x9”' });
    expect(stage?.conflicts.map(({ text }) => text)).toEqual(['Phone screen']);
  });

  it('also wins where several other readers agree on another value', () => {
    const page = new DOMParser().parseFromString(
      `<!doctype html><div data-react-props='{"current_stage":{"name":"Phone screen"}}'></div>
      <b class="current-stage">Phone screen</b><dl><dt>Stage</dt><dd>Phone screen</dd></dl>
      <i class="x9">Panel interview</i>`,
      'text/html',
    );
    const stage = readPage(page, url, [reader])?.stage;
    expect(stage?.text).toBe('Panel interview');
    expect(stage?.confidence).toBeGreaterThan(0.9);
  });

  it('also reads the length', () => {
    const length = { value: 'minutes' as const, selector: '#m', address: '*' };
    expect(readPage(doc(), url, [length])?.minutes).toBe(50);
  });

  it('reads what nobody sees, as the title, where it finds nothing else', () => {
    const page = new DOMParser().parseFromString(
      '<!doctype html><title>Panel interview</title><i class="x9" hidden>Copy</i><i class="x9">Call</i>',
      'text/html',
    );
    const of = (selector: string) => readPage(page, url, [{ ...reader, selector }])?.stage?.text;
    expect(of('title')).toBe('Panel interview');
    expect(of('.x9')).toBe('Call');
  });

  it('is silent on other addresses, where it finds nothing, and where it is no selector', () => {
    for (const change of [{ address: '/people/*' }, { selector: '.gone' }, { selector: '[[' }]) {
      expect(readPage(doc(), url, [{ ...reader, ...change }])?.stage?.text).toBe('Phone screen');
    }
  });
});

it('an address may leave parts open', () => {
  expect(fitsAddress(url, '/scorecards/*')).toBe(true);
  expect(fitsAddress(url, '*')).toBe(true);
  expect(fitsAddress(url, '/scorecards')).toBe(false);
  expect(fitsAddress(new URL('https://app.greenhouse.io/a.b'), '/a?b')).toBe(false);
  const edit = new URL('https://app.greenhouse.io/people/1/people/2/edit');
  expect(fitsAddress(edit, '/people/*/people/*/edit')).toBe(true);
  expect(fitsAddress(edit, '*/people/*/people/*/people/*')).toBe(false);
  expect(fitsAddress(edit, '/people/*/edit/*')).toBe(false);
  // What begins and what ends it may not be the same letters.
  expect(fitsAddress(new URL('https://app.greenhouse.io/aba'), '/ab*ba')).toBe(false);
});

it('a selector is checked before it is kept', () => {
  expect(isSelector(doc(), 'main > h1:first-child')).toBe(true);
  expect(isSelector(doc(), 'main >>> ')).toBe(false);
});

it('what is stored is taken piece by piece', () => {
  expect(parseOwnReaders([reader, { value: 'salary', selector: '.a', address: '*' }, 7])).toEqual([
    reader,
  ]);
  expect(parseOwnReaders('none')).toEqual([]);
});
