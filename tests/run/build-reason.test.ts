import { expect, test } from 'vitest';
import { buildReason } from './build-reason.ts';

const OUTPUT = `WXT 0.21.4
⠋ [1/4] background\r\u001b[K[error] Build failed with 1 error:

\u001b[31mThe handbook has errors:\u001b[0m
product.md:12:3: error[empty-guide]: the guide says nothing
  at aggregate (node_modules/rolldown/dist/error.mjs:50:18)
[fail] Command failed after 7 s
[error] Failed to build background
  at build (node_modules/wxt/dist/core/build.mjs:21:9)
`;

test('the first error without colours, and without the calls that led to it', () => {
  expect(buildReason(OUTPUT)).toBe(
    'Build failed with 1 error:\nThe handbook has errors:\nproduct.md:12:3: error[empty-guide]: the guide says nothing',
  );
});

test('everything where no error is marked', () => {
  expect(buildReason('Killed\n')).toBe('Killed');
});
