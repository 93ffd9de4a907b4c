/** With one class, id, attribute or element of a page removed or renamed, most values are still right. */
import { beforeAll, expect, it } from 'vitest';
import { CONFIDENT, type FaultResult, readWithFaults } from '../ats/detection.ts';
import { sampleDocument } from '../ats/read-sample.ts';
import { committedLines, expectCommitted } from '../gates/committed.ts';
import { samplePages } from '../pages/manifest.ts';
import { faultsOf } from './faults.ts';

/** Share of values that have to survive a change to what they are read from. */
const ROBUST = 0.9;
const FILE = 'faults.txt';

let results: FaultResult[] = [];
beforeAll(() => {
  results = readWithFaults(samplePages);
});

const isRight = ({ expected, read }: FaultResult) => expected === read;
const shareRight = (some: readonly FaultResult[]) => some.filter(isRight).length / some.length;

it('no page keeps fewer values through a kind of fault than was committed', async () => {
  const before = new Map(committedLines(FILE).map(readLine));
  const now = countLines();
  const fewer = now.filter((line) => {
    const [key, lost] = readLine(line);
    return lost > (before.get(key) ?? Number.POSITIVE_INFINITY);
  });
  const how = `Counts may only rise; where fewer is right, change ${FILE} by hand and say why.`;
  expect(fewer, how).toEqual([]);
  await expectCommitted(FILE, now);
});

it('at least nine values of ten are still right', () => {
  expect(shareRight(results)).toBeGreaterThan(ROBUST);
});

it('also of those that the change takes something from', () => {
  const touched = results.filter((each) => each.touched);
  expect(touched.length).toBeGreaterThan(results.length / 20);
  expect(shareRight(touched)).toBeGreaterThan(ROBUST);
});

it('no wrong value is read with confidence', () => {
  const wrong = results.filter((each) => each.read !== null && !isRight(each));
  expect(wrong.filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
});

it('a fault that is taken back leaves nothing behind', () => {
  const changed = samplePages.filter((page) => {
    const doc = sampleDocument(page);
    const before = doc.documentElement.outerHTML;
    for (const fault of faultsOf(doc)) fault.apply(doc)();
    return doc.documentElement.outerHTML !== before;
  });
  expect(changed.map(({ file }) => file)).toEqual([]);
});

/** "page | kind of fault | values still right of those that were" */
function countLines(): string[] {
  const groups = Map.groupBy(results, ({ file, fault }) => `${file} | ${fault.kind}`);
  return [...groups].map(
    ([key, some]) => `${key} | ${some.filter(isRight).length} of ${some.length}`,
  );
}

/** Page and kind of a line, and how many values it says are lost. */
function readLine(line: string): [key: string, lost: number] {
  const [, key = '', right, all] = /^(.+) \| (\d+) of (\d+)$/.exec(line) ?? [];
  return [key, Number(all) - Number(right)];
}
