/** Pages that are one interview of several parts, and processes whose stages only look like parts. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const guides = (text: string) => compilePage(text).guides.map(({ name }) => name);
const steps = (text: string) => compilePage(text).processes.flatMap((each) => each.steps);

/** The given headings, each with a line of text. */
const parts = (headings: readonly string[], level = '##') =>
  headings.map((heading) => `${level} ${heading}\n\nThe candidate talks.\n`).join('\n');

const BRIEF = [
  'Warm-up (5 min)',
  'Screen sharing (20 min)',
  'Debugging (15 min)',
  'Goodbye (5 min)',
];

describe('a page is one interview where its headings are', () => {
  it.each([
    ['brief', 'Interviewer guide', BRIEF],
    [
      'counted parts',
      'Frontend interview guide',
      ['Part 1: Architecture', 'Part 2: Debugging challenge', 'Part 3: Deployment'],
    ],
    [
      'counted phases',
      'Interviewer guide',
      ['Phase 1: Models', 'Phase 2: Storage', 'Phase 3: Retries'],
    ],
    [
      'German parts',
      'Interview Leitfaden',
      ['Teil 1: Modelle', 'Teil 2: Speicher', 'Teil 3: Fehler'],
    ],
    [
      'French parts, with times in letters',
      "Guide d'interview",
      ['Accueil (5 minutes)', 'Modèles (15 minutes)', 'Erreurs (15 minutes)', 'Fin (5 minutes)'],
    ],
  ])('%s', (_, title, headings) => {
    const text = `# ${title}\n\nFor whoever meets candidates. We look at clarity.\n\n${parts(headings)}`;
    expect(guides(text)).toHaveLength(1);
    expect(steps(text)).toEqual([]);
  });

  it('below another heading, with headings about the time around it', () => {
    const text = `# Interviewer guide\n\nFor candidates. We look at clarity.\n\n## Pre-interview\n\nRead.\n\n## Flow\n\n${parts(BRIEF, '###')}\n## Post-interview\n\nWrite.\n`;
    expect(guides(text)).toEqual(['Interviewer guide']);
  });

  it('which are its agenda, and whose lengths are not its own', () => {
    const text = `# Interviewer guide\n\nFor candidates. We look at clarity.\n\n- [Warm-up (5 min)](#warm-up)\n\n${parts(BRIEF)}\n**Duration:** 3 minutes of silence.\n`;
    const [guide] = compilePage(text).guides;
    expect(guide?.agenda.map(({ name }) => name)).toEqual([
      'Warm-up',
      'Screen sharing',
      'Debugging',
      'Goodbye',
    ]);
    expect(guide?.duration).toMatchObject({ min: 45, max: 45 });
  });

  it('below the heading of the interview itself', () => {
    const text = `# Interviewer guide\n\nFor candidates. We look at clarity.\n\n## Coding interview\n\n${parts(BRIEF, '###')}`;
    expect(guides(text)).toEqual(['Interviewer guide']);
  });

  it('which a list of contents repeats', () => {
    const list = BRIEF.map((each) => `  - [${each}](#a)\n`).join('');
    const text = `# Engineer interview format\n\n- [Engineer interview format](#b)\n${list}\nFor candidates. We look at clarity.\n\n${parts(BRIEF)}`;
    expect(compilePage(text).guides[0]?.duration).toMatchObject({ min: 45, max: 45 });
  });

  it('unless what it says around them is longer', () => {
    const text = `# Interviewer guide\n\nFor candidates. We look at clarity.\n\n**Duration:** 50 minutes\n\n${parts(BRIEF)}`;
    expect(compilePage(text).guides[0]?.duration).toMatchObject({ min: 50, max: 50 });
  });
});

describe('a page is none where', () => {
  it.each([
    ['nothing is called an interview', 'Ship’s log', BRIEF],
    [
      'a part names an interview',
      'Interviewer guide',
      ['Phone interview (5 min)', 'Noon (20 min)', 'Dusk (15 min)', 'Night (5 min)'],
    ],
    [
      'parts are long',
      'Interviewer guide',
      ['A (50 min)', 'B (60 min)', 'C (45 min)', 'D (5 min)'],
    ],
    ['there are few', 'Interviewer guide', ['A (5 min)', 'B (20 min)', 'C (15 min)']],
    [
      'none is short',
      'Interviewer guide',
      ['A (15 min)', 'B (20 min)', 'C (15 min)', 'D (20 min)'],
    ],
  ])('%s', (_, title, headings) => {
    const text = `# ${title}\n\nFor candidates. We look at clarity.\n\n${parts(headings)}`;
    expect(guides(text)).not.toContain(title);
  });

  it('a heading beside them names another interview', () => {
    const text = `# Interviewer guide\n\nFor candidates. We look at clarity.\n\n${parts(BRIEF)}\n## Phone screen\n\nA candidate and a recruiter talk.\n`;
    expect(guides(text)).not.toContain('Interviewer guide');
  });
});

describe('brief steps are no process', () => {
  const table = (minutes: readonly number[]) =>
    `# Interview process\n\nWhat candidates do.\n\n| Stage | Duration |\n|---|---|\n${minutes.map((each, at) => `| Talk ${'ABCDEF'[at]} | ${each} min |`).join('\n')}\n`;

  it('in a table', () => expect(steps(table([5, 15, 20, 10]))).toEqual([]));

  it('but longer ones are', () => expect(steps(table([15, 30, 60, 45]))).toHaveLength(4));
});

describe('a part that sounds like a task', () => {
  const tasks = ['Part 1: Code walkthrough', 'Part 2: Questions', 'Part 3: Goodbye'];

  it.each([
    ['counted', 'Technical interview guide', tasks],
    [
      'brief, in Portuguese',
      'Modelo de entrevista técnica',
      ['Experiência (10 min)', 'Case prático (20 min)', 'Perguntas (10 min)', 'Despedida (5 min)'],
    ],
    [
      'counted, under the bare name',
      'Technical interview',
      ['Part 1: Code walkthrough', 'Part 2: Questions', 'Part 3: Goodbye'],
    ],
  ])('is one of an interview that the page is named for: %s', (_, title, headings) =>
    expect(guides(`# ${title}\n\n${parts(headings)}`)).toEqual([title]),
  );

  it('is none where most sound so', () => {
    const text = `# Technical interview guide\n\n${parts(['Part 1: Code walkthrough', 'Part 2: Case study', 'Part 3: Goodbye'])}`;
    expect(guides(text)).toHaveLength(2);
  });

  it('is a stage under a name that is no interview’s', () => {
    const text = `# Bakery hiring\n\n${parts(['Phase 1: Reading applications', 'Phase 2: Phone screen', 'Phase 3: Decision'])}`;
    expect(steps(text).map(({ name }) => name)).toEqual([
      'Reading applications',
      'Phone screen',
      'Decision',
    ]);
  });
});
