import { expect, it } from 'vitest';
import { baseOf } from '../../entrypoints/options/published-at.ts';

it.each([
  ['https://handbook.example', 'https://handbook.example/'],
  ['https://handbook.example/hiring//', 'https://handbook.example/hiring/'],
  ['https://handbook.example/hiring', 'https://handbook.example/hiring/'],
  ['https://wiki.example/people/Hiring_1.html?x#y', 'https://wiki.example/people/'],
])('links are resolved against the folder: %s', (given, base) => {
  expect(baseOf(given)).toBe(base);
});
