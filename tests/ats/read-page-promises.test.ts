// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sameContext } from '../../ats/context-change.ts';
import { readingsOf, readPage } from '../../ats/read-page.ts';
import { documentOf, JOB, KIT, PROFILE, SCORECARD } from './small-page.ts';

const url = (address: string) => new URL(address);
const own = { value: 'stage' as const, selector: '.x', address: '*' };

describe('reading a page', () => {
  it('gives nothing of a page that is nothing for us', () => {
    const doc = documentOf('<p>Stage: Onsite</p>');
    expect(readPage(doc, url('https://boards.greenhouse.io/people/7'))).toBeNull();
    expect(readingsOf(doc, url('https://app.greenhouse.io/people/new'))).toBeNull();
  });

  it('carries the ids of the address', () => {
    expect(readPage(documentOf(''), url(KIT))).toMatchObject({
      kind: 'interview-kit',
      personId: '7',
      applicationId: '9',
      jobId: null,
      stage: null,
      minutes: null,
      interviewers: null,
    });
  });

  it.each([
    ['stated beside a label', '<p>Length: 45 minutes</p><p>Date: Mar 9, 2027</p>', 45, 45],
    ['stated otherwise elsewhere', '<p>Length: 45 minutes</p><p>Duration: 60 min</p>', 45, null],
    ['stated twice alike', '<p>Length: 60 minutes</p><p>Duration: 1 hour</p>', 60, 60],
    ['not stated', '<p>Stage: Onsite</p>', null, null],
  ])('holds a length that is %s', (_, body, minutes, bookedMinutes) => {
    const doc = documentOf(`<main><p>Interview: Onyx</p>${body}</main>`);
    expect(readPage(doc, url(SCORECARD))).toMatchObject({ minutes, bookedMinutes });
  });

  it('carries on where a reader throws', () => {
    const doc = documentOf('<p>Stage: Onsite</p><a href="/people/7">Ada Quill</a>');
    for (const link of doc.querySelectorAll('a')) {
      const attribute = link.getAttribute.bind(link);
      link.getAttribute = (name) => {
        if (name === 'href') throw new Error('unexpected');
        return attribute(name);
      };
    }
    expect(readPage(doc, url(SCORECARD))?.stage?.text).toBe('Onsite');
  });

  it('lowers the confidence where places contradict, and shows both', () => {
    const stageOf = (body: string) => readPage(documentOf(body), url(SCORECARD))?.stage;
    const alone = stageOf('<p>Stage: Onsite</p>');
    const contradicted = stageOf('<p>Stage: Onsite</p><aside><p>Stage: Offer</p></aside>');
    expect(contradicted?.text).toBe('Onsite');
    expect(contradicted?.confidence).toBeLessThan(alone?.confidence ?? 0);
    expect(contradicted?.conflicts.map(({ text }) => text)).toEqual(['Offer']);
  });

  it('reads only what such a page has', () => {
    const body =
      '<p>Stage: Onsite</p><p>Candidate: Ada Quill</p><p>Duration: 45 min</p><p>Interviewer: Ben</p><p>Department: Research</p>';
    expect(readPage(documentOf(body), url(JOB))).toMatchObject({
      stage: null,
      candidate: null,
      minutes: null,
      interviewers: null,
      department: { text: 'Research' },
    });
    expect(readPage(documentOf(body), url(SCORECARD))).toMatchObject({
      minutes: 45,
      interviewers: 'Ben',
    });
  });

  it('takes the length from the most trusted place that states one', () => {
    const body =
      '<p>Panel · 30 min</p><dl><dt>Date</dt><dd>12 May</dd></dl><aside><p>Length: 45 min</p></aside>';
    expect(readPage(documentOf(body), url(SCORECARD))?.minutes).toBe(45);
  });

  it('asks the first lines only for what nobody else has found', () => {
    const lines = '<p>Data Engineer role</p><p>Panel interview</p>';
    const layers = (body: string) =>
      readingsOf(documentOf(body), url(SCORECARD))
        ?.readings.filter(({ where }) => where.includes('first lines'))
        .map(({ value }) => value);
    expect(layers(lines)).toEqual(['job', 'interview']);
    expect(layers(`${lines}<p>Job: Writer</p>`)).toEqual(['interview']);
    expect(layers(`${lines}<p>Job: Writer</p><p>Interview: Demo</p>`)).toEqual([]);
  });

  it('reads frames of the same origin, and not those of others', () => {
    const doc = documentOf('<iframe></iframe><iframe></iframe>');
    const [ours, foreign] = doc.querySelectorAll('iframe');
    Object.defineProperty(ours, 'contentDocument', { value: documentOf('<p>Stage: Onsite</p>') });
    Object.defineProperty(foreign, 'contentDocument', {
      get: () => {
        throw new Error('another origin');
      },
    });
    expect(readPage(doc, url(SCORECARD))?.stage?.text).toBe('Onsite');
    const many = documentOf('<iframe></iframe>'.repeat(9));
    const last = [...many.querySelectorAll('iframe')].at(-1);
    for (const frame of many.querySelectorAll('iframe')) {
      const value = frame === last ? documentOf('<p>Stage: Onsite</p>') : null;
      Object.defineProperty(frame, 'contentDocument', { value });
    }
    expect(readPage(many, url(SCORECARD))?.stage).toBeNull();
  });

  it('gives every reading with its layer, place, weight and grade', () => {
    const doc = documentOf(
      '<h1>Ada Quill</h1><p>Stage: Onsite</p><b class="x">Panel</b>',
      'Ada Quill',
    );
    const read = readingsOf(doc, url(PROFILE), [own]);
    expect(read).toMatchObject({ kind: 'candidate-profile', ids: { personId: '7' } });
    expect(read?.readings).toContainEqual({
      value: 'stage',
      layer: 'structure',
      where: 'text with a label',
      text: 'Onsite',
      weight: 0.75,
      grade: 'G',
    });
    expect(read?.readings).toContainEqual(
      expect.objectContaining({ layer: 'own', text: 'Panel', weight: 0.95, grade: 'A' }),
    );
    expect(read?.readings).toContainEqual(
      expect.objectContaining({ value: 'candidate', layer: 'title', text: 'Ada Quill' }),
    );
  });

  it('takes words for the page itself from one’s own reader only for stage and length', () => {
    const doc = documentOf('<b class="x">Candidates</b><i class="y"></i>');
    const stageBy = (reader: typeof own) => readPage(doc, url(SCORECARD), [reader])?.stage?.text;
    expect(stageBy(own)).toBe('Candidates');
    expect(stageBy({ ...own, selector: '.y' })).toBeUndefined();
    const asJob = { ...own, value: 'job' as const };
    expect(readPage(doc, url(SCORECARD), [asJob])?.job).toBeNull();
  });
});

it('what was read is the same where all values are, however they were read', () => {
  const read = (stage: string, address = KIT, more = '') =>
    readPage(documentOf(`<p>Stage: ${stage}</p>${more}`), url(address));
  expect(sameContext(read('Onsite'), read('Onsite'))).toBe(true);
  expect(sameContext(null, null)).toBe(true);
  expect(sameContext(read('Onsite'), null)).toBe(false);
  expect(sameContext(null, read('Onsite'))).toBe(false);
  for (const other of [
    read('Offer'),
    read('Onsite', SCORECARD),
    read('Onsite', 'https://app.greenhouse.io/guides/4/people/8?application_id=9'),
    read('Onsite', 'https://app.greenhouse.io/guides/4/people/7?application_id=10'),
    read('Onsite', `${KIT}&job_id=5`),
    read('Onsite', KIT, '<p>Length: 45 min</p>'),
    read('Onsite', KIT, '<p>Interviewer: Ben</p>'),
    read('Onsite', KIT, '<p>Department: Research</p>'),
  ]) {
    expect(sameContext(read('Onsite'), other)).toBe(false);
  }
  const long = (more: string) => read('Onsite', KIT, `<p>Length: 45 min</p>${more}`);
  expect(sameContext(long(''), long('<p>Duration: 1 hour</p>'))).toBe(false);
});
