import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  changelogProblems,
  differenceProblems,
  packageProblems,
  sourcesProblems,
  versionProblems,
} from '../run/release-promises.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('one version', () => {
  it('is the same everywhere', () => {
    expect(
      versionProblems([
        ['package.json', '1.2.0'],
        ['the manifest', '1.2.0'],
      ]),
    ).toEqual([]);
  });

  it('names the place that says another', () => {
    const problems = versionProblems([
      ['package.json', '1.2.0'],
      ['the manifest', '1.1.0'],
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^the manifest says version 1\.1\.0, package\.json says 1\.2\.0/),
    ]);
  });
});

describe('changelog', () => {
  const changelog = (heading: string, content = '- Something new\n') =>
    `# Changelog\n\n## ${heading}\n\n${content}\n## [1.0.0] - 2026-01-01\n\n- First\n`;

  it('has an entry with a date for a version that goes out', () => {
    expect(changelogProblems(changelog('[1.2.0] - 2026-03-01'), '1.2.0', true)).toEqual([]);
  });

  it('may wait for its date until then', () => {
    const waiting = changelog('[1.2.0] - not yet released');
    expect(changelogProblems(waiting, '1.2.0', false)).toEqual([]);
    expect(changelogProblems(waiting, '1.2.0', true)).toEqual([
      expect.stringContaining('has no date'),
    ]);
  });

  it('has an entry for this very version', () => {
    const other = changelog('[1.2.0] - 2026-03-01');
    expect(changelogProblems(other, '1.3.0', false)).toEqual([
      expect.stringContaining('no entry "## [1.3.0]"'),
    ]);
  });

  it('says something in it, whatever stands in the next', () => {
    const empty = changelog('[1.2.0] - 2026-03-01', '');
    expect(changelogProblems(empty, '1.2.0', true)).toEqual([expect.stringContaining('is empty')]);
  });
});

describe('a package for a store', () => {
  const whole = {
    'manifest.json': bytes('{}'),
    'LICENSE.txt': bytes('terms'),
    'THIRD-PARTY-NOTICES.txt': bytes('notices'),
    'chunks/panel.js': bytes('code'),
  };

  it('holds the manifest, the licence and the notices', () => {
    expect(packageProblems('x.zip', whole)).toEqual([]);
  });

  for (const path of ['manifest.json', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']) {
    it(`does not go without ${path}, nor with an empty one`, () => {
      const { [path]: _, ...rest } = whole as Record<string, Uint8Array<ArrayBuffer>>;
      expect(packageProblems('x.zip', rest)).toEqual([expect.stringContaining(path)]);
      const emptied = { ...whole, [path]: bytes('') };
      expect(packageProblems('x.zip', emptied)).toEqual([expect.stringContaining(path)]);
    });
  }

  for (const path of ['chunks/panel.js.map', '.DS_Store', 'notes.md']) {
    it(`does not hold ${path}`, () => {
      expect(packageProblems('x.zip', { ...whole, [path]: bytes('x') })).toEqual([
        expect.stringContaining(path),
      ]);
    });
  }
});

describe('the sources zip', () => {
  const blob = createHash('sha1').update('blob 5\0hello').digest('hex');
  const held = [{ path: 'docs/a.md', mode: '100644', blob }];

  it('is what git holds', () => {
    expect(sourcesProblems({ 'docs/a.md': bytes('hello') }, held)).toEqual([]);
  });

  it('has nothing that git does not hold', () => {
    const sources = { 'docs/a.md': bytes('hello'), 'screenshots/b.png': bytes('x') };
    expect(sourcesProblems(sources, held)).toEqual([
      expect.stringContaining('screenshots/b.png, which git does not'),
    ]);
  });

  it('lacks nothing', () => {
    expect(sourcesProblems({}, held)).toEqual([expect.stringContaining('lacks docs/a.md')]);
  });

  it('has no other content', () => {
    expect(sourcesProblems({ 'docs/a.md': bytes('hallo') }, held)).toEqual([
      expect.stringContaining('another docs/a.md'),
    ]);
  });
});

describe('a build in another folder', () => {
  it('gives the same files', () => {
    expect(differenceProblems('x.zip', { a: bytes('1') }, { a: bytes('1') })).toEqual([]);
  });

  it('is told apart file by file', () => {
    const here = { a: bytes('1'), b: bytes('1') };
    const there = { a: bytes('2'), c: bytes('1') };
    expect(differenceProblems('x.zip', here, there)).toEqual([
      expect.stringMatching(/^x\.zip: a is another/),
      expect.stringMatching(/^x\.zip: b is missing/),
      expect.stringMatching(/^x\.zip: c is there only/),
    ]);
  });
});
