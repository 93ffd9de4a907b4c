import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { decodeText } from '../../entrypoints/handbook-worker/decode-text.ts';
import type { ChosenFile } from '../../entrypoints/handbook-worker/handbook-jobs.ts';
import { IMPORT_LIMITS, importFiles } from '../../entrypoints/handbook-worker/import-files.ts';

const PAGE = '# Values interview\n\n- Interviewers: two colleagues\n- Duration: 30 minutes\n';

function chosen(path: string, content: string | Uint8Array<ArrayBuffer> = PAGE): ChosenFile {
  return { path, file: new Blob([content]) };
}

/** A .zip whose directory says that its one file unpacks to this many bytes. */
function zipOfSize(bytes: number): Uint8Array<ArrayBuffer> {
  const zip = new Uint8Array(zipSync({ 'a.md': strToU8(PAGE) }));
  const view = new DataView(zip.buffer);
  const entry = zip.findIndex((_, at) => at + 4 < zip.length && view.getUint32(at) === 0x504b0102);
  view.setUint32(entry + 24, bytes, true);
  return zip;
}

function importAll(files: ChosenFile[]) {
  return importFiles({ files, name: 'Handbook', keepPrivate: false }, { onProgress() {} });
}

describe('files are read', () => {
  it('with paths below the folder that holds them all, whatever lies beside them', async () => {
    const files = ['x/y/a.md', 'x/y/deep/b.markdown', 'x/logo.png', 'x/.git/c.md'];
    const { catalog, pages } = await importAll(files.map((path) => chosen(path)));
    expect(pages).toBe(2);
    expect(catalog?.guides.map(({ source }) => source.file)).toEqual(['a.md', 'deep/b.markdown']);
  });

  it('out of a .zip, without what macOS puts beside them', async () => {
    const zip = zipSync({ 'h/a.md': strToU8(PAGE), '__MACOSX/h/._a.md': strToU8('junk') });
    const { pages } = await importAll([chosen('h.zip', zip)]);
    expect(pages).toBe(1);
  });

  it('in HTML too, but not what a folder has in HTML beside its Markdown', async () => {
    const html = '<h1>Peer interview</h1><ul><li>Duration: 30 minutes</li></ul>';
    const names = async (files: ChosenFile[]) => {
      const { catalog, diagnostics } = await importAll(files);
      const told = diagnostics.map(({ file, code }) => `${code} ${file}`);
      return [catalog?.guides.map(({ name }) => name), told];
    };
    expect(await names([chosen('a.html', html), chosen('b.md')])).toEqual([
      ['Peer interview', 'Values interview'],
      [],
    ]);
    expect(await names([chosen('h/a.htm', html)])).toEqual([['Peer interview'], []]);
    const zip = zipSync({ 'a.html': strToU8(html), 'b.md': strToU8(PAGE) });
    expect(await names([chosen('h.zip', zip)])).toEqual([
      ['Values interview'],
      ['left-out a.html'],
    ]);
  });

  it('with the address that they are published under, where that is given', async () => {
    const files = [chosen('a.md', `${PAGE}- See [pay](../pay/).\n`)];
    const about = { files, name: 'Handbook', keepPrivate: false };
    const imported = (baseUrl: string | null) =>
      importFiles({ ...about, baseUrl }, { onProgress() {} });
    expect((await imported(null)).diagnostics).toMatchObject([{ code: 'no-address' }]);
    const { catalog } = await imported('https://handbook.example/hiring/');
    expect(catalog?.guides[0]?.links).toMatchObject([{ href: 'https://handbook.example/pay/' }]);
  });

  it('with links to other pages that are not at hand where one page was chosen', async () => {
    const page = `${PAGE}- See [pay](pay.md).\n`;
    const codes = async (...files: ChosenFile[]) =>
      (await importAll(files)).diagnostics.map(({ code }) => code);
    expect(await codes(chosen('a.md', page))).toEqual(['no-address']);
    expect(await codes(chosen('a.md', page), chosen('b.md', PAGE.replace('V', 'W')))).toEqual([
      'dead-link',
    ]);
  });

  it('as UTF-8, by their byte order mark, or as Windows-1252 with a note', async () => {
    expect(decodeText(new TextEncoder().encode('Gespräch')).text).toBe('Gespräch');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toEqual({
      text: 'A',
      encoding: 'utf-16le',
    });
    const bytes = Uint8Array.from(`${PAGE}\nGespr\u00e4ch`, (sign) => sign.charCodeAt(0));
    const { diagnostics } = await importAll([chosen('a.md', bytes)]);
    expect(diagnostics[0]?.message).toContain('read as windows-1252');
  });
});

it('a page that took too long before is left out and named; without it nothing may be left', async () => {
  const files = ['a.md', 'b.md'].map((path) => chosen(path));
  const begun: string[] = [];
  const about = { files, name: 'Handbook', keepPrivate: false };
  const listeners = { onProgress() {}, onPage: (path: string) => begun.push(path) };
  const { diagnostics, pages } = await importFiles({ ...about, leftOut: ['a.md'] }, listeners);
  expect([pages, new Set(begun)]).toEqual([1, new Set(['b.md'])]);
  expect(diagnostics[0]).toMatchObject({ code: 'too-slow', severity: 'warning', file: 'a.md' });
  const { catalog, problems } = await importFiles(
    { ...about, leftOut: ['a.md', 'b.md'] },
    listeners,
  );
  expect(catalog).toBeNull();
  expect(problems[0]).toBe('“a.md” takes too long to read and was left out');
});

it('progress is told while a .zip is unpacked, at most ten times a second, and where something else begins or ends', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const told: string[] = [];
  const pages = ['a.md', 'b.md', 'c.md', 'd.md'].map((path) => [path, strToU8(PAGE)] as const);
  const files = [chosen('h.zip', zipSync(Object.fromEntries(pages)))];
  const onProgress = (what: string, done: number, total: number) => {
    told.push(`${what} ${done}/${total}`);
    if (done <= 1) vi.advanceTimersByTime(150);
  };
  await importFiles({ files, name: 'Handbook', keepPrivate: false }, { onProgress });
  expect(told).toEqual([
    'Unpacking files 1/4',
    'Unpacking files 2/4',
    'Unpacking files 4/4',
    'Reading files 1/1',
    'Compiling pages 0/4',
    'Compiling pages 1/4',
    'Compiling pages 2/4',
    'Compiling pages 4/4',
  ]);
  vi.useRealTimers();
});

describe('files are refused in words', () => {
  it('when there are too many', async () => {
    const files = Array.from({ length: IMPORT_LIMITS.files + 1 }, (_, index) =>
      chosen(`${index}.md`),
    );
    expect((await importAll(files)).problems).toEqual([expect.stringContaining('20001 files')]);
  });

  it('when they hold too much', async () => {
    const large = { size: IMPORT_LIMITS.bytes + 1 } as Blob;
    const { problems } = await importAll([{ path: 'a.md', file: large }]);
    expect(problems).toEqual([expect.stringContaining('more than 100 MB')]);
  });

  it('when a .zip would unpack to too much', async () => {
    const zip = zipOfSize(IMPORT_LIMITS.bytes + 1);
    const { problems } = await importAll([chosen('bomb.zip', zip)]);
    expect(problems).toEqual([expect.stringContaining('more than 100 MB')]);
  });

  it('when none of them is a page', async () => {
    const { problems } = await importAll([chosen('a.txt'), chosen('b.pdf')]);
    expect(problems).toEqual([
      'None of 2 files is a Markdown or HTML page (.md, .html) or a .zip with such pages or one catalog.json',
    ]);
    expect((await importAll([chosen('a.txt')])).problems).toEqual([
      '“a.txt” is neither a Markdown or HTML page (.md, .html) nor a .zip with such pages nor one catalog.json',
    ]);
  });

  it('when one page alone holds nothing, once and with what to do', async () => {
    const { catalog, problems, diagnostics } = await importAll([chosen('a.md', '# Lunch\n')]);
    expect([catalog, diagnostics]).toEqual([null, []]);
    expect(problems).toEqual([
      'Nothing was found on this page: it names no interview and no hiring process. There is nothing to do, unless interviews with candidates are meant',
    ]);
    const two = await importAll([chosen('a.md', '# Lunch\n'), chosen('b.md', '# Keys\n')]);
    expect(two.problems).toEqual(['No interview and no hiring process was found']);
    expect(two.diagnostics).toMatchObject([{ code: 'nothing-found', also: [{ file: 'b.md' }] }]);
  });

  it('when a .zip is none', async () => {
    expect((await importAll([chosen('h.zip')])).problems).toEqual([
      '“h.zip” is no .zip that can be opened; pack it again, or choose its files',
    ]);
  });

  it('when one can no longer be read', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
    const { problems } = await importAll([{ path: 'a.md', file: gone as never }]);
    expect(problems).toEqual(['“a.md” cannot be read; choose it again']);
  });
});

describe('a page of a .zip that is not whole', () => {
  const damaged = (names: string[]) => {
    const zip = new Uint8Array(
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8(PAGE)]))),
    );
    const view = new DataView(zip.buffer);
    // The size in the directory's entry of each page but the last.
    const entries = [...zip.keys()].filter(
      (at) => at + 4 <= zip.length && view.getUint32(at) === 0x504b0102,
    );
    for (const at of entries.slice(0, -1)) view.setUint32(at + 24, 10, true);
    return chosen('h.zip', zip);
  };

  it('is named among the findings, and the others are read', async () => {
    const { catalog, problems, diagnostics } = await importAll([damaged(['a.md', 'b.md'])]);
    expect(catalog?.guides).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'left-out')).toMatchObject([
      { file: 'a.md', message: 'the file is damaged and was left out' },
    ]);
  });

  it('is named where nothing else is there, with no more than 20 others', async () => {
    const names = Array.from({ length: 23 }, (_, at) => `${String(at).padStart(2, '0')}.md`);
    const { catalog, problems } = await importAll([damaged([...names, 'last.png'])]);
    expect(catalog).toBeNull();
    expect(problems).toHaveLength(22);
    expect(problems[0]).toBe('“00.md” is damaged');
    expect(problems.slice(20)).toEqual([
      'and 3 more files cannot be read',
      expect.stringContaining('“h.zip” is neither'),
    ]);
  });
});
