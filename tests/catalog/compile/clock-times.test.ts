import { expect, it } from 'vitest';
import { minutesBetween } from '../../../catalog/compile/text/clock-times.ts';

it.each([
  ['10:30 AM - 11:45 AM', 75],
  ['from 11:30 am to 12:15 pm', 45],
  ['11:30–12:15', 45],
  ['12:45 - 1:30', 45],
  ['14h00 à 15h30', 90],
  ['9.00 bis 10.00', null],
  ['1:1:2 - 3:4', null],
  ['25:00 - 26:00', null],
  ['10:75 - 11:00', null],
  ['10:30 AM', null],
  ['1:00 AM - 11:00 PM', null],
  ['10:00 - 10:00', 720],
])('%j is %j minutes', (text, minutes) => {
  expect(minutesBetween(text)).toBe(minutes);
});
