// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { explainReading } from './explain-reading.ts';

const SCORECARD = new URL('https://app.greenhouse.io/scorecards/12/edit');

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const TWO_STAGES = page(`<title>Scorecard</title><main>
  <dl><dt>Stage</dt><dd>Final  round</dd></dl>
  <div data-react-props='{"current_stage":{"name":"Phone Screen"}}'></div></main>`);

test('a value stands with its confidence, then what agrees and what does not', () => {
  const lines = explainReading(TWO_STAGES, SCORECARD)?.split('\n') ?? [];
  const at = lines.findIndex((line) => line.startsWith('stage:'));
  const section = lines.slice(at, lines.indexOf('', at));
  expect(section[0]).toMatch(/^stage: .+ \(confidence 0\.\d\d\)$/);
  expect(section.filter((line) => line.startsWith('  +'))).not.toEqual([]);
  expect(section.filter((line) => line.startsWith('  -'))).not.toEqual([]);
  expect(section.join('\n')).toContain('embedded');
});

test('what is not on the page is said to be not read', () => {
  expect(explainReading(TWO_STAGES, SCORECARD)).toContain('candidate: not read');
});

test('an address that is nothing for us explains nothing', () => {
  expect(explainReading(TWO_STAGES, new URL('https://app.greenhouse.io/reports'))).toBeNull();
});
