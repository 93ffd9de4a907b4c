// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PAGE_VALUES } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf, KIT, PROFILE, SCORECARD } from './small-page.ts';

const read = (address: string, body: string, title = '') => {
  const context = readPage(documentOf(body, title), new URL(address));
  return Object.fromEntries(
    PAGE_VALUES.flatMap((name) => {
      const value = context?.[name];
      if (!value) return [];
      const against = value.conflicts.map(({ text }) => ` – not ${text}`).join('');
      return [[name, value.text + against]];
    }),
  );
};
const link = (name: string) => `<a href="/people/7?application_id=9">${name}</a>`;

describe('names that are words for roles', () => {
  test.each([
    ['by a link', 'Marcus Head', (name: string) => link(name)],
    ['by a label', 'Rose Lead', (name: string) => `<p>Candidate: ${name}</p>`],
    ['by a label in German', 'Max Koch', (name: string) => `<p>Kandidat: ${name}</p>`],
    ['by the system’s own name', 'Grace Coach', (name: string) => `<h3 class="name">${name}</h3>`],
  ])('are known %s', (_, candidate, say) => {
    for (const heading of [candidate, `Scorecard for ${candidate}`, `Interview for ${candidate}`]) {
      const body = `<h1>${heading}</h1>${say(candidate)}`;
      expect(read(KIT, body, `${candidate} – Interview Kit`)).toEqual({ candidate });
      expect(read(KIT, `${body}<p>Job: Data Engineer</p>`)).toEqual({
        candidate,
        job: 'Data Engineer',
      });
    }
  });

  test('are known by the job being another', () => {
    const job = '<div class="hiring-plan">Head of Sales</div>';
    expect(read(KIT, `<h1>Rose Lead</h1>${job}`)).toEqual({
      candidate: 'Rose Lead',
      job: 'Head of Sales',
    });
    expect(
      read(PROFILE, '<h1>Marcus Head</h1><a href="/sdash/5">Nurse Practitioner</a>', 'Marcus Head'),
    ).toEqual({ candidate: 'Marcus Head', job: 'Nurse Practitioner' });
  });
});

describe('jobs without a word for a role', () => {
  test.each(['Warehouse Picker', 'Fork Lift Fahrer', 'Aide à Domicile'])('%s', (job) => {
    for (const say of [
      `<p>Job: ${job}</p>`,
      `<b class="hiring-plan">${job}</b>`,
      `<a href="/sdash/5">${job}</a>`,
    ]) {
      expect(read(KIT, `<h1>${job}</h1>${say}`)).toEqual({ job });
      expect(read(PROFILE, `<h1>${job}</h1>${say}<p>Candidate: Ada Quill</p>`)).toEqual({
        candidate: 'Ada Quill',
        job,
      });
    }
  });
});

describe('headings of several parts', () => {
  const candidate = 'Ada Quill';
  test.each([
    ['Ada Quill · Data Engineer', { candidate, job: 'Data Engineer' }],
    ['Ada Quill – Warehouse Picker', { candidate, job: 'Warehouse Picker' }],
    ['Ada Quill (Nurse Practitioner)', { candidate, job: 'Nurse Practitioner' }],
    ['Data Engineer | Ada Quill', { candidate, job: 'Data Engineer' }],
    ['Ada Quill – Onsite – Data Engineer', { candidate, job: 'Data Engineer', stage: 'Onsite' }],
    [
      'Ada Quill – Gespräch 2 – Warehouse Picker',
      { candidate, job: 'Warehouse Picker', stage: 'Gespräch 2' },
    ],
    ['山田太郎 · 看護師', { candidate: '山田太郎', job: '看護師' }],
    ['יעל בן־דוד · Data Engineer', { candidate: 'יעל בן־דוד', job: 'Data Engineer' }],
  ])('%s', (heading, values) => {
    expect(read(PROFILE, `<h1>${heading}</h1>`)).toEqual(values);
    expect(read(KIT, `<h1>${heading}</h1>`)).toEqual(values);
  });

  test.each([
    ['Interview for Ada Quill', { candidate }],
    ['Values Interview for Ada Quill', { candidate, interview: 'Values Interview' }],
    ['Ada Quill: Values Interview', { candidate, interview: 'Values Interview' }],
    ['Interview mit Käthe Brück', { candidate: 'Käthe Brück' }],
    [
      'Scorecard: Panel – Ada Quill – Data Engineer',
      { candidate, job: 'Data Engineer', interview: 'Panel' },
    ],
  ])('%s', (heading, values) => {
    expect(read(SCORECARD, `<h1>${heading}</h1>`)).toEqual(values);
  });
});

test.each(['Suharto', 'Zoë', '山田太郎', 'יעל', 'प्रिया शर्मा', 'Ludwig van der Berg', 'bell hooks'])(
  'a name may be %s',
  (name) => {
    expect(read(PROFILE, `<h1>${name}</h1>`)).toEqual({ candidate: name });
    expect(read(KIT, `<h1>${name}</h1>${link(name)}`)).toEqual({ candidate: name });
    expect(read(SCORECARD, `<h3 class="name">${name}</h3>`)).toEqual({ candidate: name });
  },
);
