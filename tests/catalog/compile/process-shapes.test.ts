/** Processes told by shape and words together, in forms that no page of ours has. */
import { describe, expect, it } from 'vitest';
import { EVIDENCE, type Evidence } from '../../../catalog/compile/classify/process-evidence.ts';
import { likelihoodOf } from '../../../catalog/compile/classify/process-steps.ts';
import { announcesProcess } from '../../../catalog/compile/classify/process-title.ts';
import { lookAt } from '../../../catalog/compile/classify/step-look.ts';
import type { StepSource } from '../../../catalog/compile/classify/step-source.ts';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { compilePage } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));
const onlySteps = (text: string) => steps(text)[0] ?? [];

describe('headings of which some do not sound like stages', () => {
  it.each([
    [
      'a run from the first stage to the last',
      '# Hiring process\n\n## Why we hire\n\nWe grow.\n\n## Phone screen\n\nA call with a recruiter.\n\n## Kitchen shift\n\nYou cook with the team.\n\n## Offer\n\nWe write to you.\n',
      ['Phone screen', 'Kitchen shift', 'Offer'],
    ],
    [
      'in Spanish, with the noun first',
      '# Proceso de selección\n\n## Filtro de candidaturas\n\nLeemos tu CV.\n\n## Prueba de código\n\nUna prueba corta.\n\n## Entrevista con el equipo\n\nHablamos.\n\n## Oferta\n\nTe escribimos.\n',
      ['Filtro de candidaturas', 'Prueba de código', 'Entrevista con el equipo', 'Oferta'],
    ],
    [
      'in French',
      '# Processus de recrutement\n\n## Entretien téléphonique\n\nUn échange avec un recruteur.\n\n## Test technique\n\nUn exercice.\n\n## Entretien final\n\nAvec la direction.\n',
      ['Entretien téléphonique', 'Test technique', 'Entretien final'],
    ],
    [
      'in Portuguese',
      '# Processo seletivo\n\n## Triagem de currículos\n\nLemos as candidaturas.\n\n## Entrevista técnica\n\nCom o time.\n\n## Proposta\n\nEnviamos a proposta ao candidato.\n',
      ['Triagem de currículos', 'Entrevista técnica', 'Proposta'],
    ],
    [
      'in Japanese, in a table',
      '# 採用について\n\n## 選考の流れ\n\n| 選考 | 時間 |\n| - | - |\n| 書類選考 | |\n| 一次面接 | 60分 |\n| 最終面接 | 45分 |\n',
      ['書類選考', '一次面接', '最終面接'],
    ],
  ])('%s', (_, text, expected) => expect(onlySteps(text)).toEqual(expected));
});

describe('tables whose column heads are unknown', () => {
  it('hold names in the first column of few words, and lengths where most cells are lengths', () => {
    const text =
      '# Interview process\n\n| Chapter | Clock | Told to |\n| - | - | - |\n| Phone screen | 30 min | recruiter |\n| Panel interview | 2 hours | team |\n| Offer call | 15 min | manager |\n';
    const [process] = compilePage(text).processes;
    expect(process?.steps.map(({ name, minutes }) => [name, minutes?.max])).toEqual([
      ['Phone screen', 30],
      ['Panel interview', 120],
      ['Offer call', 15],
    ]);
  });
});

describe('one process in two forms', () => {
  const text =
    '# Interview loop\n\n## Overview\n\n| Session | Duration |\n| - | - |\n| Manager | 45 min |\n| System design | 60 min |\n| Coding | 60 min |\n\n## 1. Manager screen\n\nCandidates meet the manager.\n\n## 2. System design\n\nCandidates draw a system.\n\n## 3. Coding\n\nCandidates write code.\n';

  it('is one process', () => expect(steps(text)).toHaveLength(1));

  it('has what either form says of a step', () => {
    const [process] = compilePage(text).processes;
    expect(process?.steps.map(({ minutes }) => minutes?.max)).toEqual([45, 60, 60]);
    expect(process?.steps[1]?.description).not.toEqual([]);
  });

  it('stays two for two roles', () => {
    const ofRole = (role: string) =>
      `## ${role} interview process\n\n1. Phone screen\n2. Coding interview\n3. Offer\n\n`;
    const page = `# Hiring\n\n${ofRole('Designer')}${ofRole('Engineer')}`;
    expect(compilePage(page).processes.map(({ role }) => role)).toEqual(['Designer', 'Engineer']);
  });
});

describe('what is no process', () => {
  it.each([
    [
      'advice',
      '# Interviewing\n\n## Tips for interviewers\n\n1. Read the CV\n2. Ask open questions\n3. Take notes on the candidate\n',
    ],
    [
      'questions',
      '# Phone screen\n\nFor candidates.\n\n## Questions\n\n1. Why this job?\n2. What did you build?\n3. When can you start?\n',
    ],
    [
      'the agenda of one interview',
      '# Onsite interview\n\n- Interviewer: an engineer\n- Agenda:\n  - 5 min: Welcome\n  - 40 min: Coding\n  - 15 min: Questions from the candidate\n',
    ],
    [
      'the timed parts of one interview, without a label',
      '# Planning session interview\n\nFor candidates.\n\n- 5 minutes: Introductions\n- 20 minutes: Presentation of the project\n- 15 minutes: Interview questions of the panel\n',
    ],
    [
      'two interviews side by side under a role',
      '# Design\n\nInterviews with candidates.\n\n## Illustrator\n\n### Portfolio interview\n\n- Duration: 30 minutes\n\n### Sketching interview\n\n- Duration: 60 minutes\n',
    ],
  ])('%s', (_, text) => expect(steps(text)).toEqual([]));
});

describe('points', () => {
  const nothing = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;

  it('rise with what is called as stages are and fall with advice', () => {
    const stages = { ...nothing, stages: 1, stageWords: 1 };
    expect(likelihoodOf(stages)).toBeGreaterThan(likelihoodOf(nothing));
    expect(likelihoodOf({ ...stages, advice: 1 })).toBeLessThan(likelihoodOf(stages));
  });

  it('are not enough where a heading alone announces a process', () => {
    expect(likelihoodOf({ ...nothing, announced: 1, ordered: 1 })).toBeLessThan(0.4);
  });
});

describe('whom a process is for', () => {
  it.each([
    ['Backend interview process', 'Backend'],
    ['Frontend/Cloud interviews', 'Frontend/Cloud'],
    ['Internship interviews', 'Internship'],
    ['Our interview process', null],
  ])('“%s”: %s', (title, role) => {
    const text = `# ${title}\n\n1. Phone screen (30 min)\n2. Coding interview (60 min)\n3. Final interview (30 min)\n`;
    expect(compilePage(text).processes[0]?.role).toBe(role);
  });

  it('is said by the title in the front matter', () => {
    const text =
      '---\ntitle: Account Executive\n---\n\n## Interview process\n\n1. Recruiter screen\n2. Mock call\n3. Offer\n';
    expect(compilePage(text).processes[0]?.role).toBe('Account Executive');
  });
});

describe('headings that carry their number in words of their language', () => {
  it.each([
    [
      '1ère étape : échange téléphonique',
      '2ème étape : test technique',
      '3ème étape : proposition',
    ],
    ['1ª etapa: entrevista inicial', '2ª etapa: teste técnico', '3ª etapa: proposta'],
  ])('%s', (...titles) => {
    const text = `# Processo seletivo e recrutement\n\nCandidats, candidatos: entrevista.\n\n${titles
      .map((title) => `### ${title}\n\nTexte, texto.\n`)
      .join('\n')}`;
    expect(onlySteps(text)).toHaveLength(3);
    expect(onlySteps(text).join()).not.toMatch(/\d|etapa|étape/);
  });
});

it('a table of contents is no process', () => {
  const entry = (name: string, anchor: string) =>
    `1. [${name}](#${anchor})\n    1. [What it is about](#about-${anchor})\n`;
  const text = `# Interviews with candidates\n\n${entry('Concept interview', 'concept-interview')}${entry('Code interview', 'code-interview')}\n## Concept interview\n\n- Duration: 30 minutes\n\n## Code interview\n\n- Duration: 60 minutes\n`;
  expect(steps(text)).toEqual([]);
  expect(compilePage(text).guides).toHaveLength(2);
});

describe('a name is taken from where it stands', () => {
  const secondName = (step: string) => {
    const text = `# Interview process\n\n1. Phone screen\n2. ${step}\n3. Offer\n`;
    return compilePage(text).processes[0]?.steps[1]?.name;
  };

  it.each([
    [
      'Second interview: the CTO, with attention to issues not discussed in the first interview.',
      'Second interview',
    ],
    [
      'Or invitation for interview with the team when the hiring manager wants to see more of them.',
      'Interview with the team',
    ],
    [
      'Does first round interviews with all of the candidates who were selected by the manager.',
      'First round interviews',
    ],
    [
      'Calls with potential coworkers and with the founders of the company to see whether we fit.',
      'Calls with potential coworkers',
    ],
    [
      'Vous passez un entretien technique d’une heure avec deux développeurs de notre équipe à Lyon.',
      'Entretien technique',
    ],
    [
      'Tendrás una entrevista técnica de una hora con dos ingenieras de nuestro equipo de datos.',
      'Entrevista técnica',
    ],
    ['Round 2: Trial day with the team', 'Trial day with the team'],
  ])('%s → %s', (step, name) => {
    expect(secondName(step)).toBe(name);
  });
});

const NONE = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;

describe('a list of names that sound like nothing', () => {
  const names = ['Who are you?', 'Talk it over', 'Show us', 'Side by side', 'Welcome'];
  const list = names.map((name) => `- ${name}\n`).join('');
  const told = names.map((name) => `## ${name}\n\nWe meet and talk about your work.\n`).join('\n');
  const count = (text: string) => compilePage(text).processes.length;
  const page = (before: string, below = '') =>
    `# Join us as a candidate\n\n${before}\n\n${list}\n${below}`;

  it('is a process where the page says that there are so many, and tells of each under its name', () => {
    expect(
      onlySteps(page('Our hiring process has five stages, which we go through together:', told)),
    ).toEqual(names);
  });

  it('is likelier with either, and none without both', () => {
    expect(count(page('What candidates say of us.', told))).toBe(0);
    expect(count(page('We like these words.'))).toBe(0);
    const evidence = (some: Partial<Evidence>) => likelihoodOf({ ...NONE, named: 1, ...some });
    expect(evidence({ countStated: 1 })).toBeGreaterThan(evidence({}) * 2);
    expect(evidence({ echoed: 1 })).toBeGreaterThan(evidence({}) * 2);
  });
});

describe('items that headings open', () => {
  it.each([
    [
      'in Markdown',
      '1. ### Hello call\n\n   With a recruiter.\n2. ### Case study\n\n   At home.\n3. ### Offer\n\n   In writing.\n',
    ],
    [
      'in HTML',
      '<ol>\n<li><div><h4>Hello call</h4><p>With a recruiter.</p></div></li>\n<li><div><h4>Case study</h4><p>At home.</p></div></li>\n<li><div><h4>Offer</h4><p>In writing.</p></div></li>\n</ol>\n',
    ],
    [
      'with bullets',
      '- #### Hello call\n  With a recruiter.\n- #### Case study\n  At home.\n- #### Offer\n  In writing.\n',
    ],
  ])('are named by them: %s', (_, items) => {
    expect(onlySteps(`# Careers\n\n## Our hiring process\n\n${items}`)).toEqual([
      'Hello call',
      'Case study',
      'Offer',
    ]);
  });
});

describe('clock times right below a name', () => {
  it.each(['10:30 AM - 11:45 AM', '13:00–15:00', 'de 15h00 à 16h00'])(
    'say how long it takes: %s',
    (times) => {
      const step = (text: string): StepSource => ({
        lead: [{ type: 'text', value: 'Pairing' }],
        rest: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        children: [],
      });
      expect(lookAt(step(times)).isTimed).toBe(true);
      expect(lookAt(step('We meet at 10:30.')).isTimed).toBe(false);
    },
  );
});

describe('a page that speaks of its recruiters', () => {
  it.each([
    [
      'Spanish',
      'Los reclutadores leen. Los reclutadores llaman. Los reclutadores deciden.',
      'Proceso de reclutamiento',
      ['Entrevista telefónica', 'Entrevista técnica', 'Oferta'],
    ],
    [
      'Portuguese',
      'Os recrutadores leem. Os recrutadores ligam. Os recrutadores decidem.',
      'Processo seletivo',
      ['Entrevista inicial', 'Entrevista técnica', 'Proposta'],
    ],
    [
      'French',
      'Les recruteurs lisent. Les recruteurs appellent. Les recruteurs décident.',
      'Processus de recrutement',
      ['Entretien téléphonique', 'Entretien technique', 'Offre'],
    ],
  ])('is no advice to job seekers: %s', (_, text, title, names) => {
    const list = names.map((name, at) => `${at + 1}. ${name}\n`).join('');
    expect(onlySteps(`# ${title}\n\n${text}\n\n${list}`)).toEqual(names);
  });
});

it.each([
  'How we conduct interviews',
  'How interviews work',
  'So laufen unsere Interviews',
  'Comment se déroulent les entretiens',
  'Cómo hacemos las entrevistas',
  'Como conduzimos as entrevistas',
  'Come si svolgono i colloqui',
])('“%s” announces a process', (title) => {
  expect(announcesProcess(title)).toBe(true);
});

describe('a page that is only called after its subject', () => {
  const processesOn = (path: string, text: string) =>
    compileHandbook([{ path, text }], { name: 'Harbor' }).catalog?.processes.map((each) =>
      each.steps.map(({ name }) => name),
    );

  it.each([
    [
      'interview.md',
      '## Our interview process',
      ['HR phone screen', 'Team huddle', 'Executive interview'],
    ],
    [
      'Interview.md',
      '# Interview\n\n## Interview process',
      ['HR phone screen', 'Team huddle', 'Executive interview'],
    ],
    [
      'entretien.md',
      "## Notre processus d'entretien",
      ['Entretien téléphonique', 'Rencontre', 'Entretien final'],
    ],
    [
      'entrevista.md',
      '## Proceso de selección',
      ['Entrevista telefónica', 'Charla', 'Entrevista final'],
    ],
  ])('holds the process that it announces: %s', (path, heading, steps) => {
    const list = steps.map((step) => `- ${step}\n`).join('');
    expect(processesOn(path, `${heading}\n\n${list}`)).toEqual([steps]);
  });
});
