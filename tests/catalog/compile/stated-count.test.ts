import { expect, it } from 'vitest';
import { statesCount } from '../../../catalog/compile/classify/stated-count.ts';

it.each([
  ['Our process has three stages.', 3],
  ['There are 4 simple steps', 4],
  ['A five-step process', 5],
  ['Conheça as 5 etapas do processo', 5],
  ['Este proceso se desglosa en 6 fases o pasos', 6],
  ['In vier Schritten zu uns', 4],
  ['Le processus compte trois étapes', 3],
  ['Il percorso ha quattro fasi', 4],
  ['Het proces bestaat uit drie stappen', 3],
  ['Three rounds, then an offer', 3],
])('%j states %i', (text, count) => {
  expect(statesCount(text, count)).toBe(true);
  expect(statesCount(text, count + 1)).toBe(false);
});

it.each([
  ['Version 2.3 stages its files', 3],
  ['We met 4 people and took some time', 4],
  ['The first step takes 3 weeks', 3],
  ['13 steps', 3],
])('%j states no %i', (text, count) => {
  expect(statesCount(text, count)).toBe(false);
});
