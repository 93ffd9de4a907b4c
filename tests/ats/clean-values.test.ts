import { expect, test } from 'vitest';
import { cleaned } from '../../ats/clean-values.ts';
import type { Readable } from '../../ats/reading.ts';

const clean = (value: Readable, text: string) =>
  cleaned({ value, text, layer: 'text', where: '', weight: 1, grade: 'G' }).text;

test.each([
  ['4. Onsite', 'Onsite'],
  ['12) Panel', 'Panel'],
  ['3 . 面接', '面接'],
  ['2. Entretien', 'Entretien'],
  ['1on1 chat', '1on1 chat'],
  ['30 min call', '30 min call'],
  ['3.5 days', '3.5 days'],
  ['2. 3. round', '2. 3. round'],
  ['2nd round', '2nd round'],
])('numbers before stages: %s', (text, stage) => {
  expect(clean('stage', text)).toBe(stage);
  expect(clean('interview', text)).toBe(stage);
  expect(clean('job', text)).toBe(text);
});

test.each([
  ['Ada Quill (she/her)', 'Ada Quill'],
  ['Ada Quill [they / them / theirs]', 'Ada Quill'],
  ['Ada Quill she/her/hers', 'Ada Quill'],
  ['Ada Quill (ella)', 'Ada Quill'],
  ['Käthe Brück (sie/ihr)', 'Käthe Brück'],
  ['Ada (Addie) Quill', 'Ada (Addie) Quill'],
  ['Robert Quill (Bob)', 'Robert Quill (Bob)'],
  ['bell hooks', 'bell hooks'],
])('pronouns behind names: %s', (text, name) => {
  expect(clean('candidate', text)).toBe(name);
  expect(clean('stage', text)).toBe(text);
});
