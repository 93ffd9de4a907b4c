// @vitest-environment happy-dom
/** What a guide says beside its own parts: rules for every interview, where it comes from, what leads inside. */
import { type ComponentProps, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageContext } from '../../ats/page-context.ts';
import type { Block, Guide, Principle } from '../../catalog/schema.ts';
import { GuideView } from '../../components/guide-view.tsx';
import { read, scorecard } from '../background/worker.ts';
import { askFor, catalogOf, guide, minutes } from '../catalog/match/small-catalog.ts';
import { drawPanel } from './draw-panel.ts';

const text = (value: string): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', value }] },
];
const source = { file: 'people/talks.md', line: 3 };
const rule = (name: string, ...paragraphs: string[]): Principle => ({
  name,
  description: paragraphs.flatMap(text),
  source,
});
const asked = { text: 'Which tide?', content: [{ type: 'text' as const, value: 'Which tide?' }] };

function show(facts: Partial<Guide>, more: Partial<ComponentProps<typeof GuideView>> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(h(GuideView, { guide: guide('Tides', facts), copy: async () => {}, ...more }), root),
  );
  return root;
}
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

afterEach(() => document.body.replaceChildren());

it.each([
  [{ department: 'Sea', roleGroup: 'Pilots' }, 'Sea · Pilots'],
  [{ roles: ['Pilot', 'Mate'] }, 'Pilot, Mate'],
  [{}, 'Every role'],
])('a guide says whose it is: %j', (facts, whose) => {
  expect(words(show(facts).querySelector('.eyebrow'))).toBe(whose);
});

describe('the rules for every interview', () => {
  const same = rule('Same for all', 'Ask everybody the same.', 'It keeps bias down.');

  it('stand below the questions: the first by name and in a sentence, the rest on request', () => {
    const root = show({ questions: [asked] }, { principles: [same, rule('Notes', 'Write.')] });
    const rules = root.querySelector('.marked:has(.questions) + .principles');
    expect(words(rules?.querySelector(':scope > p') ?? null)).toBe('Same for all');
    expect(words(rules?.querySelector(':scope > .rich') ?? null)).toBe('Ask everybody the same.');
    const more = rules?.querySelector('details');
    expect(more?.open).toBe(false);
    expect(words(more ?? null)).toBe('More for every interviewIt keeps bias down.NotesWrite.');
  });

  it('are asked for by name where the first is no sentence', () => {
    const long = rule('Same for all', 'Ask everybody the same. '.repeat(20));
    const root = show({ questions: [asked] }, { principles: [long] });
    expect(words(root.querySelector('.principles summary'))).toBe('Same for all');
  });

  it('are left out where nothing is asked, or there is none', () => {
    expect(show({}, { principles: [same] }).querySelector('.principles')).toBeNull();
    expect(show({ questions: [asked] }).querySelector('.principles')).toBeNull();
  });
});

describe('where it comes from', () => {
  const line = (facts: Partial<Guide['source']>) =>
    show({ source: { ...source, ...facts } }).querySelector('.source-line');

  it('is the page', () => {
    expect(words(line({}))).toBe('From talks.md');
  });

  it('is the page with its address, owner and date', () => {
    const address = 'https://harbor.example/people/talks.md';
    const shown = line({ address, owner: 'People team', checkedOn: '2025-03-14' });
    expect(shown?.querySelector('a')?.href).toBe(address);
    expect(words(shown)).toMatch(
      /^From talks\.md.* · kept by People team · checked on March 14, 2025$/,
    );
  });

  it.each([
    [{ updatedOn: '2025-03-14' }, 'From talks.md · updated on March 14, 2025'],
    [{ updatedOn: '2025-03-14', checkedOn: 'May 2025' }, 'From talks.md · checked on May 2025'],
    [{ checkedOn: '2025-99-99' }, 'From talks.md · checked on 2025-99-99'],
  ])('says one date: %j', (facts, said) => {
    expect(words(line(facts))).toBe(said);
  });
});

describe('links that lead into the handbook', () => {
  const address = 'https://harbor.example/handbook/people/talks.md';
  const href = 'https://harbor.example/handbook/values';
  const linked: Block[] = [
    {
      type: 'paragraph',
      children: [{ type: 'link', href, children: [{ type: 'text', value: 'our values' }] }],
    },
  ];
  const named = 'Before you send it: “our values” leads into your handbook.';

  it.each(['prompt', 'candidateNotes'] as const)('are named beside what is sent: %s', (part) => {
    const root = show({ [part]: linked, source: { ...source, address } });
    expect(words(root.querySelector('.leads-inside'))).toBe(named);
  });

  it('are not looked for in what stays here', () => {
    const root = show({ description: linked, source: { ...source, address } });
    expect(root.querySelector('.leads-inside')).toBeNull();
  });
});

describe('a booking', () => {
  const ask = askFor(catalogOf([guide('Tides', { duration: minutes(60) })]));
  function booked(page: Partial<PageContext>): string {
    const root = document.body.appendChild(document.createElement('div'));
    const context = { ...scorecard, stage: read('Tides'), ...page } as PageContext;
    act(() =>
      drawPanel(root, {
        page: context,
        guidance: ask.guidance({ stage: 'Tides', bookedMinutes: context.bookedMinutes }),
      }),
    );
    return words(root.querySelector('.booked'));
  }

  it.each(['scheduling', 'candidate-profile'] as const)(
    'is held against the guide on %s',
    (kind) => {
      expect(booked({ kind, bookedMinutes: 45 })).toBe('Booked 45 min · handbook 1 h');
    },
  );

  it('is not mentioned where it is as long, elsewhere, or not surely read', () => {
    expect(booked({ kind: 'scheduling', bookedMinutes: 60 })).toBe('');
    expect(booked({ kind: 'scorecard', bookedMinutes: 45 })).toBe('');
    expect(booked({ kind: 'scheduling', minutes: 45, bookedMinutes: null })).toBe('');
  });
});
