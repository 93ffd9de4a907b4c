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

it('leaves out none of what no heading is known for', () => {
  const page = HEADINGS.replace('### Goals', '### Setting');
  expect(blocksText(compiled(page).guideOf('Phone screen')?.description ?? [])).toContain(
    'Confirm that the role fits.',
  );
});

describe('what asks', () => {
  const page = (label: string, items: string) =>
    `# Interview process\n\n## Phone screen\n\n${label}\n\n${items}\n\n## Team interview\n\nWith the team.\n\n## Offer\n\nWe call.\n`;

  it('in a list of a step is a question', () => {
    const items = '- Why us?\n- What did you build last?';
    expect(compiled(page('We talk.', items)).guideOf('Phone screen')?.questions).toHaveLength(2);
  });

  it('below "Prompts" is a question', () => {
    const items = '- Tell us about a project that failed.\n- When did you change your mind?';
    const guide = compiled(page('### Prompts', items)).guideOf('Phone screen');
    expect(guide?.questions).toHaveLength(2);
    expect(guide?.prompt).toEqual([]);
  });

  it('does not make a task of several kinds of things one', () => {
    const items = '- Draw a queue for ten thousand jobs.\n- How would you test it?';
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

  it('have one each on one page too', () => {
    const page = `# Hiring\n\n## Interview process for engineers\n\n1. Phone screen\n2. Technical interview\n3. Offer\n\n### Phone screen\n\n#### Questions\n\n- Why code?\n- Why us?\n\n## Interview process for sales\n\n1. Phone screen\n2. Role play\n3. Offer\n\n### Phone screen\n\n#### Questions\n\n- Why sales?\n- Why us?\n`;
    const { catalog, guideOf } = compiled(page);
    expect(catalog?.processes).toHaveLength(2);
    expect(guideOf('Phone screen', 0)?.questions[0]?.text).toBe('Why code?');
    expect(guideOf('Phone screen', 1)?.questions[0]?.text).toBe('Why sales?');
  });
});

describe('sections that one label makes kinds of one thing', () => {
  const kinds = (label: string) =>
    `# Exercises for support\n\n${['Triage', 'Escalation process', 'Writing', 'Coaching new people']
      .map(
        (name) =>
          `## ${label}: ${name}\n\n**Objective:** Show your work.\n\n**Candidate prep:** Recall a case for your interviewer.`,
      )
      .join('\n\n')}\n`;

  it('are guides side by side, whatever their names', () => {
    const { catalog } = compiled(kinds('Topic'));
    expect(catalog?.processes).toEqual([]);
    expect(catalog?.guides.map(({ name }) => name)).toEqual([
      'Triage',
      'Escalation process',
      'Writing',
      'Coaching new people',
    ]);
  });
});
