import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourcesProblems } from '../run/release-promises.ts';
import { heldByGit, zipSources } from '../run/sources-zip.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Tester', '-c', 'user.email=tester@greenroom.example', ...args],
    { cwd: folder, stdio: 'pipe' },
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-sources-'));
  mkdirSync(join(folder, 'tests'));
  mkdirSync(join(folder, 'screenshots'));
  writeFileSync(join(folder, '.gitignore'), 'screenshots/\n');
  writeFileSync(join(folder, 'tests', 'a [1].test.ts'), 'held');
  writeFileSync(join(folder, 'run'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(folder, 'screenshots', 'panel.png'), 'ignored');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  writeFileSync(join(folder, 'tests', 'a [1].test.ts'), 'changed since');
  git('add', 'tests');
  writeFileSync(join(folder, 'draft.md'), 'not added');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sources zip', () => {
  it('holds what the last commit holds, tests and dot files too, and nothing else', () => {
    const files = unzipSync(zipSources(folder));
    expect(Object.keys(files).sort()).toEqual(['.gitignore', 'run', 'tests/a [1].test.ts']);
    expect(strFromU8(files['tests/a [1].test.ts'] ?? new Uint8Array())).toBe('held');
    expect(sourcesProblems(files, heldByGit(folder))).toEqual([]);
  });

  it('is the same whenever and wherever it is made', () => {
    const before = zipSources(folder);
    const { TZ } = process.env;
    process.env.TZ = 'Pacific/Auckland';
    const after = zipSources(folder);
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(Buffer.compare(before, after)).toBe(0);
  });

  it('keeps programs programs', () => {
    const zip = Buffer.from(zipSources(folder));
    const entry = zip.lastIndexOf('run', zip.lastIndexOf('tests/a')) - 46;
    expect(zip.readUInt32LE(entry + 38) >>> 16).toBe(0o100755);
  });
});
