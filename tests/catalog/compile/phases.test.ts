/** Phases under headings, each with a table of its stages. */
import { describe, expect, it, test } from 'vitest';
import { inPhases } from '../../../catalog/compile/classify/steps-in-phases.ts';
import type { Step } from '../../../catalog/schema.ts';
import { compilePage, parse } from './compile-page.ts';

const outline = ({ name, steps }: Step): string =>
  steps.length > 0 ? `${name}(${steps.map(outline).join(', ')})` : name;
const processes = (text: string) =>
  compilePage(text).processes.map(({ steps }) => steps.map(outline));

/** Each phase a heading, the head of its table and its rows. */
const page = (title: string, ...phases: [string, string, ...string[]][]) =>
  `# ${title}\n\n${phases
    .map(
      ([name, head, ...rows]) =>
        `## ${name}\n\n| ${head} |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`,
    )
    .join('\n')}`;

describe('tables of one form under headings', () => {
  test.each([
    [
      'that are counted',
      page(
        'Hiring process',
        ['Phase 1: Search', 'Step | Owner', 'Job ad | Baker', 'Candidate search | Baker'],
        ['Phase 2: Interviews', 'Step | Owner', 'Phone screen | Baker', 'Oven interview | Owner'],
        ['Phase 3: Offer', 'Step | Owner', 'Offer letter | Baker', 'Background check | Owner'],
      ),
      [
        'Search(Job ad, Candidate search)',
        'Interviews(Phone screen, Oven interview)',
        'Offer(Offer letter, Background check)',
      ],
    ],
    [
      'that are not',
      page(
        'Talent acquisition',
        ['First', 'Stage | Owner', 'Application review | Baker', 'Phone screen | Baker'],
        ['Then', 'Stage | Owner', 'Technical interview | Owner', 'Reference check | Baker'],
        ['Last', 'Stage | Owner', 'Decision | Owner', 'Offer | Owner'],
      ),
      [
        'First(Application review, Phone screen)',
        'Then(Technical interview, Reference check)',
        'Last(Decision, Offer)',
      ],
    ],
    [
      'in French',
      page(
        'Processus de recrutement',
        ['Étape 1 : Tri', 'Étape | Qui', 'Candidature | RH', 'Appel téléphonique | RH'],
        ['Étape 2 : Essai', 'Étape | Qui', 'Entretien technique | Four', 'Entretien final | RH'],
      ),
      ['Tri(Candidature, Appel téléphonique)', 'Essai(Entretien technique, Entretien final)'],
    ],
  ])('%s are the phases of one process', (_, text, expected) =>
    expect(processes(text)).toEqual([expected]),
  );

  const phone = ['Phase 1: Phone screen', 'Step | Owner', 'Call | Baker', 'Notes | Baker'] as const;

  test.each([
    [
      'of different forms',
      page(
        'Hiring process',
        [...phone],
        ['Phase 2: Trial interview', 'Step | Where', 'Interview | Oven', 'Offer | Desk'],
      ),
    ],
    [
      'that are not of steps',
      page(
        'Hiring process',
        ['Phase 1: Phone screen', 'Skill | Owner', 'Phone screen | 1', 'Interview | 2'],
        ['Phase 2: Trial interview', 'Skill | Owner', 'Offer | 1', 'Interview | 2'],
      ),
    ],
    [
      'that name hardly a stage',
      page(
        'Hiring process',
        [...phone],
        ['Phase 2: Trial interview', 'Step | Owner', 'Dough | Baker', 'Bread | Baker'],
      ),
    ],
    [
      'of the brief parts of an interview',
      page(
        'Hiring process',
        [
          'Phase 1: Phone screen',
          'Step | Length',
          'Interview | 5 min',
          'Phone screen | 10 min',
          'Technical interview | 10 min',
          'Offer | 5 min',
        ],
        [
          'Phase 2: Trial interview',
          'Step | Length',
          'Interview | 5 min',
          'Phone screen | 10 min',
          'Technical interview | 10 min',
          'Offer | 5 min',
        ],
      ),
    ],
  ])('%s are no phases', (_, text) =>
    expect(processes(text).flat()).not.toContainEqual(expect.stringContaining('(')),
  );

  it('are none with two tables under one heading', () => {
    const text = page(
      'Hiring process',
      ['Phase 1: Search', 'Step | Owner', 'Application | Baker', 'Phone screen | Baker'],
      ['Phase 2: Trial', 'Step | Owner', 'Interview | Baker', 'Offer | Owner'],
    ).replace(
      '## Phase 2',
      '| Step | Owner |\n|---|---|\n| Dough | A |\n| Bread | B |\n\n## Phase 2',
    );
    expect(processes(text).flat()).not.toContainEqual(expect.stringContaining('('));
  });

  it('keep a list of stages beside the table apart from its rows', () => {
    const rows = ['Step | Owner', 'Application | Baker', 'Phone screen | Baker'] as const;
    const text = page(
      'Hiring process',
      ['Phase 1: Search', ...rows],
      ['Phase 2: Trial', ...rows],
      ['Phase 3: End', ...rows],
    ).replace(/\n(?=\n## Phase [23]|$)/g, '\n\n- Phone screen notes\n- Bread\n- Dough\n');
    expect(processes(text)).toEqual([
      ['Search', 'Trial', 'End'].map((name) => `${name}(Application, Phone screen)`),
    ]);
  });

  it('are phases only where there are two or more', () => {
    const phase = ['Phase 1: Search', 'Step | Owner', 'Phone screen | A', 'Offer | B'] as const;
    expect(inPhases(parse(page('Hiring process')).page.root)).toEqual([]);
    const [section] = parse(page('Hiring process', [...phase])).page.root.children;
    expect(section && inPhases(section)).toEqual([]);
  });

  it('keep what is said beside the table with the phase', () => {
    const text = page(
      'Hiring process',
      ['Phase 1: Search', 'Step | Owner', 'Application | Baker', 'Phone screen | Baker'],
      ['Phase 2: Trial', 'Step | Owner', 'Interview | Baker', 'Offer | Owner'],
    ).replace('## Phase 2', 'At most ten people.\n\n## Phase 2');
    expect(JSON.stringify(compilePage(text).processes[0]?.steps[0]?.description)).toContain(
      'At most ten people.',
    );
  });
});
