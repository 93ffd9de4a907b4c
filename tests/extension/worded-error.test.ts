import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { inWords, throwInWords, WordedError } from '../../extension/worded-error.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

afterEach(() => {
  vi.restoreAllMocks();
});

it('what is written for people is told as it is', () => {
  expect(inWords(new WordedError('The handbook no longer holds this'))).toBe(
    'The handbook no longer holds this',
  );
});

it.each([
  new TypeError('searchParams.keys(...) is not iterable'),
  new Error('Could not establish connection. Receiving end does not exist.'),
  'QuotaExceededError',
])(
  'what is not goes to the console, and the person is told that the mistake is ours: %s',
  (raw) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(inWords(raw)).toBe('Greenroom has made a mistake of its own here');
    expect(log.mock.calls[0]).toContain(raw);
    expect(() => throwInWords(raw)).toThrow(WordedError);
  },
);

/** Views take the words of errors that `throwInWords` or `WordedError` gave them. */
const GIVEN_WORDS = ['components/match-view.tsx', 'components/copy-button.tsx'];

it('nothing shows the text of an error by itself', () => {
  const raw = /\b(error|problem|cause|reason|failure)\.message\b/;
  const showing = ['components', 'entrypoints', 'extension']
    .flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && file !== 'extension/worded-error.ts')
    .filter((file) => raw.test(readFileSync(join(top, file), 'utf8')));
  expect(showing.sort()).toEqual(GIVEN_WORDS.sort());
});
