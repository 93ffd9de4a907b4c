import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  gatherPackages,
  licenceProblems,
  noticesOf,
  packageFolder,
  readPackage,
} from '../run/bundled-packages.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const inTop = (name: string) => join(top, 'node_modules', name);
const ours = { name: 'lamp', version: '1.0.0', licence: 'MIT', text: 'Copyright the lamplighters' };

describe('the package that a module is of', () => {
  it.each([
    ['/x/node_modules/zod/v4/core/parse.js', '/x/node_modules/zod'],
    ['/x/node_modules/@wxt-dev/browser/src/index.mjs', '/x/node_modules/@wxt-dev/browser'],
    ['/x/node_modules/a/node_modules/b/b.js?commonjs-module', '/x/node_modules/a/node_modules/b'],
    ['\0/x/node_modules/format/format.js?commonjs-es-import', '/x/node_modules/format'],
    ['C:\\x\\node_modules\\zod\\index.js', 'C:/x/node_modules/zod'],
    ['\0vite/modulepreload-polyfill.js', join('/x', 'node_modules', 'vite')],
    ['\0rolldown/runtime.js', join('/x', 'node_modules', 'rolldown')],
  ])('%j', (id, folder) => {
    expect(packageFolder(id, '/x')).toBe(folder);
  });

  it.each(['/x/catalog/search.ts', '\0virtual:bundled-catalog'])('%j is of none', (id) => {
    expect(packageFolder(id, '/x')).toBeNull();
  });
});

describe('gathering', () => {
  it('adds up over the parts of a build, each package once', () => {
    const gathered = gatherPackages(top);
    for (const ids of [
      ['zod/index.js', 'zod/v4/x.js'],
      ['fflate/esm/browser.js'],
      ['zod/index.js'],
    ]) {
      const chunk = { type: 'chunk', moduleIds: ids.map(inTop) };
      const generate = gathered.plugin().generateBundle as (
        options: object,
        bundle: object,
      ) => void;
      generate({}, { 'a.js': chunk, 'a.css': { type: 'asset' } });
    }
    expect(gathered.packages().map(({ name }) => name)).toEqual(['fflate', 'zod']);
  });
});

describe('what is read of a package', () => {
  it('name, version, licence and text', () => {
    const { name, version, licence, text } = readPackage(inTop('webextension-polyfill'));
    expect([name, version, licence]).toEqual(['webextension-polyfill', '0.12.0', 'MPL-2.0']);
    expect(text).toContain('Mozilla Public License Version 2.0');
  });

  it('the project’s words of the MIT licence where a package ships none', () => {
    const { text } = readPackage(inTop('wxt'));
    expect(text).toMatch(/^Copyright \(c\) 2023 Aaron\n\nPermission is hereby granted/);
  });

  it('the whole of a licence that a package only refers to', () => {
    const { text } = readPackage(inTop('idb-keyval'));
    expect(text).toContain('Copyright 2016, Jake Archibald');
    expect(text).toContain('END OF TERMS AND CONDITIONS');
  });

  it('an older way to state the licence', () => {
    expect(readPackage(inTop('format')).licence).toBe('MIT');
  });

  it('of Vite its own licence only', () => {
    const { text } = readPackage(inTop('vite'));
    expect(text).toContain('Permission is hereby granted');
    expect(text).not.toContain('bundled dependencies');
  });
});

describe('notices', () => {
  it('name each package with licence and source, and give each text once', () => {
    const notices = noticesOf([ours, { ...ours, name: 'wick', version: '2.0.0' }]);
    expect(notices).toContain(
      'lamp 1.0.0 (MIT), source: https://www.npmjs.com/package/lamp/v/1.0.0',
    );
    expect(notices).toContain('wick 2.0.0 (MIT)');
    expect(notices.split(ours.text)).toHaveLength(2);
  });

  it('keep two texts apart', () => {
    const notices = noticesOf([ours, { ...ours, name: 'wick', text: 'Copyright the wickmakers' }]);
    expect(notices).toMatch(/lamplighters[\s\S]*wick 1\.0\.0[\s\S]*wickmakers/);
  });

  it.each(['GPL-3.0-only', 'SEE LICENSE IN README', ''])('refuse the licence %j', (licence) => {
    expect(licenceProblems([{ ...ours, licence }])).toEqual([
      expect.stringMatching(/^lamp 1\.0\.0 is in the extension, but its licence/),
    ]);
  });

  it('refuse a package without a text', () => {
    expect(licenceProblems([{ ...ours, text: '' }])).toEqual([
      expect.stringContaining('no licence text'),
    ]);
  });

  it('stop the build with all that is wrong', () => {
    const wrong = [
      { ...ours, text: '' },
      { ...ours, name: 'wick', licence: 'GPL-3.0-only' },
    ];
    expect(() => noticesOf(wrong)).toThrow(/lamp 1\.0\.0.*\n.*wick 1\.0\.0/);
  });
});
