import { expect, test } from 'vitest';
import { attempt, readArguments, readPages, UsageError } from '../../catalog/node/program.ts';

const options = { stage: { type: 'string' }, help: { type: 'boolean' } } as const;

test.each([
  [['--stag', 'x'], 'There is no option --stag; --help lists those there are.'],
  [['--stage'], '--stage needs a value behind it;'],
  [['--stage', '--help'], '--stage needs a value behind it;'],
  [['--help=yes'], '--help takes no value; leave the value out.'],
  [['--stage', 'Phone', 'Screen'], '“Screen” belongs to no option;'],
])('%j is told in a sentence', (args, sentence) => {
  expect(() => readArguments({ args, options })).toThrow(UsageError);
  expect(() => readArguments({ args, options })).toThrow(sentence);
});

test('a file or folder that is not there is named', () => {
  expect(() => readPages(['/nowhere/at-all'])).toThrow(
    new UsageError('/nowhere/at-all cannot be read: there is no such file or folder.'),
  );
});

test('what can be read is given', () => {
  expect(attempt('anything', () => 3)).toBe(3);
  expect(readArguments({ args: ['--stage', 'Phone Screen'], options }).values.stage).toBe(
    'Phone Screen',
  );
});
