/**
 * `npm run bench:detection`: how many values of the sample pages are read rightly, page kind by page
 * kind, on the corpus, on a round of pages written apart and on the pages held apart; and how many still are when one class, id,
 * attribute or element of a page is taken away or renamed. `-- --mistakes` lists what is wrong on the
 * corpus; the pages held apart are only ever counted.
 */
import process from 'node:process';
import { Window } from 'happy-dom';
import { apart5Pages } from '../pages/apart5.ts';
import { apart6Pages } from '../pages/apart6.ts';
import { heldApartPages } from '../pages/held-apart.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { sixthPages } from '../pages/sixth.ts';

const TUNED: (readonly SamplePage[])[] = [samplePages, sixthPages];

let dom: Window | null = null;

/** A window keeps every document that was made in it, so each page gets a window of its own. */
async function renewDom(): Promise<void> {
  await dom?.happyDOM.close();
  dom = new Window();
  Object.assign(globalThis, { DOMParser: dom.DOMParser });
}

await renewDom();
const { CONFIDENT, readAll, readWithFaults } = await import('../ats/detection.ts');
const { readSample, VALUES } = await import('../ats/read-sample.ts');
type Result = ReturnType<typeof readAll>[number];

const isRight = ({ expected, read }: Result) => expected === read;
const isWrong = (result: Result) => !isRight(result) && result.read !== null;
const isConfident = ({ confidence }: Result) => confidence >= CONFIDENT;
const percent = (part: number, whole: number) =>
  whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);

function report(title: string, pages: readonly SamplePage[]): void {
  const ours = pages.filter(({ kind }) => kind !== null);
  const results = readAll(pages);
  console.log(`\n${title}: ${ours.length} pages, ${pages.length - ours.length} of no concern`);
  console.log('page kind            values  right    found   right of found   sure and wrong');
  for (const kind of [...new Set(results.map((each) => each.kind)), null]) {
    const some = kind === null ? results : results.filter((each) => each.kind === kind);
    const stated = some.filter(({ expected }) => expected !== null);
    const found = some.filter(({ read }) => read !== null);
    console.log(
      [
        (kind ?? 'all').padEnd(20),
        `${some.length}`.padStart(6),
        percent(some.filter(isRight).length, some.length),
        percent(stated.filter(({ read }) => read !== null).length, stated.length),
        percent(found.filter(isRight).length, found.length).padStart(12),
        `${some.filter((each) => !isRight(each) && isConfident(each)).length}`.padStart(14),
      ].join('  '),
    );
  }
  if (process.argv.includes('--mistakes') && TUNED.includes(pages)) {
    for (const each of results.filter((result) => !isRight(result))) console.log(each);
  }
}

/** Pages that are nothing for us and on which something was read all the same. */
function reportLeftAlone(pages: readonly SamplePage[]): void {
  const others = pages.filter(({ kind }) => kind === null);
  const read = others.filter((page) => {
    const context = readSample(page);
    return VALUES.some((value) => context?.[value]);
  });
  console.log(`of no concern: ${others.length}, on ${read.length} of them a value is read`);
}

async function reportFaults(title: string, pages: readonly SamplePage[]): Promise<void> {
  const all: ReturnType<typeof readWithFaults> = [];
  for (const page of pages) {
    await renewDom();
    all.push(...readWithFaults([page]));
  }
  const touched = all.filter((each) => each.touched);
  console.log(`\n${title} with one class, id, attribute or element changed`);
  console.log('                              every change   changes to what was read from');
  const line = (words: string, part: (results: readonly (typeof all)[number][]) => string) =>
    console.log(`  ${words.padEnd(28)}${part(all).padStart(12)}${part(touched).padStart(20)}`);
  line('values', (results) => `${results.length}`);
  line('still right', (results) => percent(results.filter(isRight).length, results.length));
  line('not found any more', (results) =>
    percent(results.filter(({ read }) => read === null).length, results.length),
  );
  line('wrong, and said to be unsure', (results) =>
    percent(results.filter((each) => isWrong(each) && !isConfident(each)).length, results.length),
  );
  line(
    'wrong with confidence',
    (results) => `${results.filter((each) => isWrong(each) && isConfident(each)).length}`,
  );
  if (!process.argv.includes('--mistakes') || pages !== samplePages) return;
  for (const { file, fault, value, expected, read, confidence } of all.filter(
    (each) => !isRight(each),
  )) {
    console.log(
      `  ${file}: ${fault.kind} ${fault.name}: ${value} “${read}” (${confidence}) for “${expected}”`,
    );
  }
}

report('Corpus', samplePages);
report('Held apart', heldApartPages);
report('Held apart, from the graded evidence', apart5Pages);
reportLeftAlone(apart5Pages);
report('Sixth round', sixthPages);
reportLeftAlone(sixthPages);
report('Held apart, of the sixth round', apart6Pages);
reportLeftAlone(apart6Pages);
await reportFaults('Corpus', samplePages);
await reportFaults('Held apart', heldApartPages);
