import { expect, it } from 'vitest';
import { termTable } from '../../../catalog/search/term-table.ts';

const table = termTable([
  ['talk', ['präsentation*', 'talk(s)', 'case study']],
  ['task', ['*aufgabe']],
  ['screen', ['電話']],
]);

it.each([
  ['talks', ['talk']],
  ['case study', ['talk']],
  ['prasentationen', ['talk']],
  ['verkaufsprasentation', ['talk']],
  ['hausaufgabe', ['task']],
  ['電話面接', ['screen']],
  ['talking', []],
  ['study', []],
  ['aufgabe fur designer', []],
])('“%s” means %j', (words, meant) => expect(table(words)).toEqual(meant));
