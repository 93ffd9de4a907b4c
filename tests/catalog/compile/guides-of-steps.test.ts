/** What a page tells of a step below the step's heading is the step's guide. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { blocksText } from '../../../catalog/compile/extract/block-text.ts';
import type { Guide, Step } from '../../../catalog/schema.ts';

const HEADINGS = `# Interview loop

Our interviews for everybody.

## Phone screen

### Goals

- Confirm that the role fits.

### Questions

- Tell us about your last project.
- What do you look for in a team?

## System design

### Goals

- See how they weigh one thing against another.

### Scorecard

| Dimension | Strong | Weak |
|---|---|---|
| Framing | Asks first | Jumps ahead |

### Red flags

- Falls silent.

## Offer

We call you within two days.
`;

const LIST = `# Hiring process

1. Phone screen (30 min)
2. System design (60 min)
3. Founder chat (45 min)

## Phone screen

### What to ask

- Why us?
- What did you build last?

## System design

### What we look for

- Works in small steps.

### Anti-patterns

- Falls silent.
`;

const TABLE = `# Einstellungsprozess

| Schritt | Dauer |
|---|---|
| Telefonat | 30 Minuten |
| Fachgespräch | 60 Minuten |

## 1. Telefonat

### Fragen

- Warum wir?
- Was suchen Sie?

## 2. Fachgespräch

### Bewertung

- Fachwissen
`;

const BELOW_DETAILS = `# Proceso de selección

## Resumen

- Llamada inicial, 20 minutos
- Entrevista técnica, 45 minutos
- Charla final, 30 minutos

## Detalles

### Llamada inicial

#### Preguntas

1. ¿Por qué esta empresa?
2. ¿Qué herramientas conoces?

### Entrevista técnica

#### Señales de alerta

- No escucha.
`;

function compiled(...texts: string[]) {
  const files = texts.map((text, at) => ({ path: `page-${at}.md`, text }));
  const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
  const guides = new Map((catalog?.guides ?? []).map((guide) => [guide.id, guide]));
  const guideOf = (name: string, process = 0): Guide | undefined =>
    guides.get(catalog?.processes[process]?.steps.find(isNamed(name))?.guideId ?? '');
  return { catalog, guideOf, codes: diagnostics.map(({ code }) => code) };
}

const isNamed = (name: string) => (step: Step) => step.name === name;

describe.each([
  ['headings', HEADINGS, 'Phone screen', 'System design'],
  ['a list, and headings for details', LIST, 'Phone screen', 'System design'],
  ['a table, and numbered headings', TABLE, 'Telefonat', 'Fachgespräch'],
  [
    'a list, and headings below one for details',
    BELOW_DETAILS,
    'Llamada inicial',
    'Entrevista técnica',
  ],
])('steps told by %s', (_, page, screen, technical) => {
  it('have what is asked below headings of their own', () => {
    const { guideOf, codes } = compiled(page);
    expect(guideOf(screen)?.questions).toHaveLength(2);
    expect(codes).not.toContain('left-out');
  });

  it('have how candidates are judged, flags with their heading', () => {
    const guide = compiled(page).guideOf(technical);
    expect(guide?.assessed.length).toBeGreaterThan(0);
    expect(guide?.questions).toEqual([]);
  });
});

it('keeps the heading over flags, which says the opposite of what is looked for', () => {
  const { guideOf } = compiled(LIST);
  expect(blocksText(guideOf('System design')?.assessed ?? [])).toBe(
    'Works in small steps.\nAnti-patterns\nFalls silent.',
  );
});

it('has the length and the people that the list of steps says', () => {
  expect(compiled(LIST).guideOf('Phone screen')?.duration).toMatchObject({ min: 30, max: 30 });
  const page = `# Interview loop

| Session | Duration | Interviewers |
|---|---|---|
| Phone screen | 30 min | a recruiter |
| Pairing | 60 min | an engineer |

## 1. Phone screen

### What to ask

- Why us?
- What did you build last?
`;
  expect(compiled(page).guideOf('Phone screen')).toMatchObject({
    duration: { max: 30 },
    interviewers: [{ value: 'a recruiter' }],
  });
});

it('leaves out none of what no heading is known for', () => {
  const page = HEADINGS.replace('### Goals', '### Setting');
  expect(blocksText(compiled(page).guideOf('Phone screen')?.description ?? [])).toContain(
    'Confirm that the role fits.',
  );
});

const IN_JAPANESE = `# Acmeエンジニアの採用面接ガイド

## 全体の流れ

選考 | 出席者 | 最大時間
:--: | :--: | :--:
書類選考 | EM 1名 | N/A
1次面接 | エンジニア 2名 | 60分
最終面接 | CTO | 45分

## 書類選考

書類を確認します。

## 1次面接

### 目的

技術スキルを見極めます。

### 出席者

エンジニア 2名

### 面接の流れ

1. 自己紹介
2. 技術スキルの確認

### 技術面接の内容

- 開発経験について伺います

## 最終面接

お互いの期待を確認します。
`;

it('makes one guide of a step whose headings each say a fact, and one process of list and headings', () => {
  const { catalog, guideOf } = compiled(IN_JAPANESE);
  expect(catalog?.processes).toHaveLength(1);
  const guide = guideOf('1次面接');
  expect(guide?.interviewers).not.toBeNull();
  expect(blocksText(guide?.description ?? [])).toContain('技術スキルの確認');
  expect(catalog?.guides.map(({ name }) => name)).not.toContain('面接の流れ');
});

it('takes no long bold line for the heading of a process', () => {
  const page = `# Phone screen

We conduct phone screens of 30 minutes.

**Recruiter: walkthrough of basic company information, the role, and interview process.**

- What questions do you have for me?

At the end of the phone screen, the candidate knows the role. The recruiter will review the candidate’s pre-screen notes with the team.
`;
  expect(compiled(page).catalog?.processes).toEqual([]);
});

describe('what asks', () => {
  const page = (label: string, items: string) =>
    `# Interview process\n\n## Phone screen\n\n${label}\n\n${items}\n\n## Team interview\n\nWith the team.\n\n## Offer\n\nWe call.\n`;

  it('in a list of a step is a question, whatever the step is called', () => {
    const items = '- Why us?\n- What did you build last?';
    const coffee = page('We talk.', items).replace('Phone screen', 'Coffee with us');
    expect(compiled(coffee).guideOf('Coffee with us')?.questions).toHaveLength(2);
  });

  it('below "Prompts" is a question', () => {
    const items = '- Tell us about a project that failed.\n- When did you change your mind?';
    const guide = compiled(page('### Prompts', items)).guideOf('Phone screen');
    expect(guide?.questions).toHaveLength(2);
    expect(guide?.prompt).toEqual([]);
  });

  it('does not make a task of several kinds of things one', () => {
    const items =
      '- Tell us how you would test a queue:\n\n  Draw it first.\n- What would you measure?';
    const guide = compiled(page('### Prompts', items)).guideOf('Phone screen');
    expect(guide?.questions).toEqual([]);
    expect(guide?.prompt).not.toEqual([]);
  });
});

describe('two roles with steps of one name', () => {
  const roleOf = (role: string, question: string) =>
    `# ${role} interview process\n\n## Phone screen\n\n### Questions\n\n- ${question}\n- What do you look for?\n\n## Technical interview\n\nTwo engineers.\n\n## Offer\n\nWe call.\n`;
  const pages = [
    roleOf('Backend engineer', 'Why backend?'),
    roleOf('Product designer', 'Why design?'),
  ];

  it('have a guide each, for their role alone', () => {
    const { guideOf, codes } = compiled(...pages);
    expect(guideOf('Phone screen', 0)).toMatchObject({
      roles: ['Backend engineer'],
      questions: [{ text: 'Why backend?' }, {}],
    });
    expect(guideOf('Phone screen', 1)).toMatchObject({
      roles: ['Product designer'],
      questions: [{ text: 'Why design?' }, {}],
    });
    expect(codes).not.toContain('repeated-guide');
  });

  it('lend it to no third role, which says nothing of the step', () => {
    const third = '# Data analyst interview process\n\n1. Phone screen\n2. Case study\n3. Offer\n';
    const { catalog, guideOf } = compiled(...pages, third);
    expect(catalog?.processes[2]?.role).toBe('Data analyst');
    expect(guideOf('Phone screen', 2)).toBeUndefined();
  });

  it('have one each where their details stand together', () => {
    const told = (role: string, question: string) =>
      `## Interview process for ${role}\n\n1. Phone screen\n2. Technical interview\n3. Offer\n\n## Details for ${role}\n\n### Phone screen\n\n#### Questions\n\n- ${question}\n- Why us?\n\n`;
    const { guideOf } = compiled(
      `# Hiring\n\n${told('engineers', 'Why code?')}${told('sellers', 'Why sales?')}`,
    );
    expect(guideOf('Phone screen', 0)?.questions[0]?.text).toBe('Why code?');
    expect(guideOf('Phone screen', 1)?.questions[0]?.text).toBe('Why sales?');
  });

  it('have that of their own page where no role is named', () => {
    const { guideOf } = compiled(LIST, LIST.replace('Why us?', 'Why here?'));
    expect(guideOf('Phone screen', 1)?.questions[0]?.text).toBe('Why here?');
  });

  it('have one each on one page too', () => {
    const page = `# Hiring\n\n## Interview process for engineers\n\n1. Phone screen\n2. Technical interview\n3. Offer\n\n### Phone screen\n\n#### Questions\n\n- Why code?\n- Why us?\n\n## Interview process for sales\n\n1. Phone screen\n2. Role play\n3. Offer\n\n### Phone screen\n\n#### Questions\n\n- Why sales?\n- Why us?\n`;
    const { catalog, guideOf } = compiled(page);
    expect(catalog?.processes).toHaveLength(2);
    expect(guideOf('Phone screen', 0)?.questions[0]?.text).toBe('Why code?');
    expect(guideOf('Phone screen', 1)?.questions[0]?.text).toBe('Why sales?');
  });
});

it('ties a step to its own heading, which says more than its name', () => {
  const page = `# Interview process\n\n## 1st Interview - We want to know you (whole team)\n\nWith the team.\n\n- Why us?\n- What did you build last?\n\n## 2nd Interview - We make something (an engineer)\n\nAt a table.\n\n## Offer\n\nWe call.\n`;
  expect(compiled(page).guideOf('1st Interview')?.questions).toHaveLength(2);
});

describe('sections that one label makes kinds of one thing', () => {
  const kinds = (label: string) =>
    `# Exercises for support\n\n${['Triage', 'Escalation process', 'Writing', 'Coaching new people']
      .map(
        (name) =>
          `## ${label}: ${name}\n\n**Objective:** Show your work.\n\n**Candidate prep:** Recall a case for your interviewer.`,
      )
      .join('\n\n')}\n`;

  it.each(['Exercises for support', 'Interview exercises', 'Take-home interview exercise'])(
    'are guides side by side on a page “%s”, whatever their names',
    (title) => {
      const { catalog } = compiled(kinds('Topic').replace('Exercises for support', title));
      expect(catalog?.processes).toEqual([]);
      expect(catalog?.guides.map(({ name }) => name)).toEqual([
        'Triage',
        'Escalation process',
        'Writing',
        'Coaching new people',
      ]);
    },
  );

  it.each(['Step', 'Stage', 'Interview', 'Onsite'])('are steps below “%s: ”', (label) => {
    const steps = ['Triage', 'Writing', 'Team', 'Founder'].map(
      (name) => `## ${label}: ${name}\n\nWe interview the candidate, 30 minutes.\n\n`,
    );
    const { catalog } = compiled(`# Support hiring\n\nHow hiring goes.\n\n${steps.join('')}`);
    expect(catalog?.processes[0]?.steps).toHaveLength(4);
  });
});

it('takes a title of nothing but hiring for no role', () => {
  const page = ['書類選考', '1次面接 (60分)', '2次面接 (60分)', '最終面接 (45分)']
    .map((name) => `## ${name}\n\n応募者と話します。\n\n`)
    .join('');
  expect(
    compiled(`# Acmeエンジニアの採用面接ガイド\n\n${page}`).catalog?.processes[0],
  ).toMatchObject({ role: null });
});

describe('a page that says how the time is spent and what to ask', () => {
  const page = (title: string) =>
    `# ${title}\n\n## Agenda\n\n- 10 min: welcome\n- 30 min: portfolio\n- 20 min: their questions\n\n## What to ask\n\n- Which piece would you do again?\n- Who disagreed with you?\n\n## What we look for\n\n- Reasons\n`;

  it('is one interview, though it is called after interviewing', () => {
    const { catalog } = compiled(page('How we interview designers'));
    expect(catalog?.guides).toMatchObject([
      { name: 'How we interview designers', questions: [{}, {}], agenda: [{}, {}, {}] },
    ]);
  });

  it('is none where the interviews are with customers', () => {
    const text = `${page('Running user interviews')}\nWe interview customers, and no candidates for jobs.\n`;
    expect(compiled(text).catalog?.guides).toEqual([]);
  });

  it('is none where no part has a time', () => {
    const text = page('How we interview designers')
      .replaceAll(/\d+ min: /g, '')
      .replace('## What we look for', '## Reasons');
    expect(compiled(text).catalog?.guides).toEqual([]);
  });

  it('keeps a task beside it as a guide by itself', () => {
    const task =
      '\n## Take-home assignment\n\nDuration: 2 hours\n\nThe candidate makes an app at home.\n';
    const names = compiled(page('How we interview designers') + task).catalog?.guides.map(
      ({ name }) => name,
    );
    expect(names).toEqual(['How we interview designers', 'Take-home assignment']);
  });
});
