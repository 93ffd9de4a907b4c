import { describe, expect, test } from 'vitest';
import { heldApartPages } from '../pages/held-apart.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { doneOn, inWords, readOtherwise, type Seen, shownOtherwise, wantedOn } from './expected.ts';

const scorecard = samplePages.find(({ file }) => file === 'scorecard-plain.html') as SamplePage;

function seen(
  outcome: NonNullable<Seen['tab']>['outcome'],
  panel: Seen['panel'] = { guide: outcome?.guideName ?? null, place: null, choices: null },
): Seen {
  return { tab: { context: null, outcome }, panel };
}

const guide = {
  verdict: 'sure',
  guideId: 'product/product-interview',
  guideName: 'Product interview',
  confidence: 0.91,
};
const step = { ...guide, guideId: 'process-1/final', guideName: 'Final interview' };
const asked = { ...guide, verdict: 'unsure', confidence: 0.5 };
const none = { verdict: 'none', guideId: null, guideName: null, confidence: 0 };

function wanted(expected: ReturnType<typeof wantedOn>['expected']) {
  return { ...wantedOn(scorecard), expected };
}

describe('what was shown against what is expected', () => {
  test('the guide that is expected, once the panel says so', () => {
    expect(shownOtherwise(seen(guide), wanted({ guide: 'Product interview' }))).toBeNull();
    const loading = seen(guide, { guide: null, place: null, choices: null });
    expect(shownOtherwise(loading, wanted({ guide: 'Product interview' }))).not.toBeNull();
  });

  test('another guide is told with how sure it was', () => {
    expect(shownOtherwise(seen(guide), wanted({ guide: 'Values Interview' }))).toBe(
      'shown: Product interview (sure, 91 %); expected: shown: Values Interview',
    );
  });

  test('a guide of the same name for another role is not the one', () => {
    const expected = wanted({ guide: 'Product interview', group: 'Product Manager' });
    const of = (place: string) => seen(guide, { guide: guide.guideName, place, choices: null });
    expect(shownOtherwise(of('Product · Product Manager'), expected)).toBeNull();
    expect(shownOtherwise(of('Product · Product Marketing'), expected)).not.toBeNull();
  });

  test('a step is no guide of the same name', () => {
    expect(shownOtherwise(seen(step), wanted({ step: 'Final interview' }))).toBeNull();
    expect(shownOtherwise(seen(step), wanted({ guide: 'Final interview' }))).not.toBeNull();
  });

  test('a question has to offer what is expected, and may offer more', () => {
    const panel = { guide: null, place: null, choices: ['Product interview', 'Peer Interview'] };
    expect(shownOtherwise(seen(asked, panel), wanted({ choice: ['Peer Interview'] }))).toBeNull();
    expect(
      shownOtherwise(seen(asked, panel), wanted({ choice: ['Values Interview'] })),
    ).not.toBeNull();
    expect(
      shownOtherwise(seen(asked, panel), wanted({ guide: 'Product interview' })),
    ).not.toBeNull();
  });

  test('nothing is right only where nothing is expected', () => {
    expect(shownOtherwise(seen(none), wanted('nothing'))).toBeNull();
    expect(shownOtherwise(seen(none), wanted({ guide: 'Product interview' }))).not.toBeNull();
    expect(shownOtherwise(seen(guide), wanted('nothing'))).not.toBeNull();
  });

  test('in words', () => {
    expect(inWords(doneOn(seen(guide)), seen(guide))).toBe('shown: Product interview (sure, 91 %)');
    expect(inWords({ choice: ['A', 'B'] })).toBe('asked: A, or B?');
    expect(inWords('nothing', seen(none))).toBe('left alone: no guide of the handbook fits');
  });

  test('every value that was read otherwise has its line', () => {
    const lines = readOtherwise({ tab: null, panel: null }, wantedOn(scorecard));
    expect(lines).toContain('candidate: none; expected: Amara Okafor');
    expect(lines).toHaveLength(5);
  });
});

describe('the labels', () => {
  const all = [...samplePages, ...heldApartPages];

  test('a page that is nothing for us expects nothing', () => {
    for (const page of all.filter(({ kind }) => kind === null)) {
      expect([page.file, page.instead]).toEqual([page.file, 'nothing']);
    }
  });

  test('the tour has a page for each thing that can be expected, but for steps', () => {
    const expected = samplePages
      .filter(({ tour }) => tour)
      .map((page) => wantedOn(page).expected)
      .map((each) => (each === 'nothing' ? each : Object.keys(each)[0]));
    expect(new Set(expected)).toEqual(new Set(['guide', 'choice', 'nothing']));
  });
});
