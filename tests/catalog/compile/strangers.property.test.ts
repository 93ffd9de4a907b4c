/** What holds for handbooks that nobody has seen: made of words, markups and orders at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { compilePage } from './compile-page.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);

describe('below a heading of what interviewers alone may see', () => {
  const hidden = some(
    'Script',
    'Scoring rubric',
    'Red flags',
    'Internal notes',
    'Leitfaden',
    'Warnsignale',
    'Grille d’évaluation',
    'Signaux d’alerte',
    'Guion',
    'Señales de alerta',
    'Roteiro',
    'Sinais de alerta',
  );
  const forCandidates = some(
    'For candidates',
    'Tell the candidate',
    'Für Kandidaten',
    'Pour les candidats',
    'Para candidatos',
    'Para o candidato',
  );
  /** What stands below a heading of a level, again with labels that open candidates' text elsewhere. */
  const below = (level: number) =>
    some<(label: string) => string>(
      (label) => `${'#'.repeat(level + 1)} ${label}\n\nSay SECRET.`,
      (label) => `${'#'.repeat(6)} ${label}:\n\n- SECRET\n- a pen`,
      (label) => `**${label}**\n\nBring SECRET.`,
      (label) => `**${label}:** bring SECRET.`,
      (label) => `- ${label}: SECRET`,
      (label) => `- ${label}\n  - SECRET`,
      (label) => `${label}:\n\n1. SECRET`,
    );
  const section = fc
    .integer({ min: 2, max: 5 })
    .chain((level) =>
      fc
        .tuple(
          hidden,
          fc.array(fc.tuple(below(level), forCandidates), { minLength: 1, maxLength: 4 }),
        )
        .map(([title, parts]) =>
          [`${'#'.repeat(level)} ${title}`, ...parts.map(([put, label]) => put(label))].join(
            '\n\n',
          ),
        ),
    );

  it('nothing is for candidates, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        const text = `# Values interview\n\n- Interviewers: a peer\n\n${sections.join('\n\n')}\n`;
        const { guides } = compilePage(text);
        expect(guides.length).toBeGreaterThan(0);
        const told = guides.map((each) => [each.candidateNotes, each.interviewers]);
        expect(JSON.stringify(told)).not.toContain('SECRET');
      }),
      { numRuns: 100 },
    );
  });
});

describe('an unknown label behind questions', () => {
  const word = some(
    'Advance',
    'Decline',
    'Maybe',
    'Votum',
    'Weiter',
    'Suite',
    'Avis',
    'Cierre',
    'Siguiente',
    'Parecer',
    'Depois',
  );
  const label = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.option(fc.integer({ min: 1, max: 99 })),
    )
    .map(([words, share]) => words.join(' ') + (share === null ? '' : ` (${share}%)`));
  const markup = some<(label: string, text: string) => string>(
    (words, text) => `### ${words}\n\n- ${text}`,
    (words, text) => `**${words}**\n\n- ${text}`,
    (words, text) => `**${words}**: ${text}`,
    (words, text) => `__${words}:__\n\n1. ${text}`,
    (words, text) => `${words}:\n\n* ${text}`,
    (words, text) => `- **${words} (20%)**: ${text}`,
    (words, text) => `- ${words} 20 %\n  - ${text}`,
  );
  const decision = some('Says too little', 'Zeigt wenig', 'Montre peu', 'Dice poco', 'Diz pouco');
  const opening = some(
    '**Questions:**',
    'Questions:',
    '## Questions',
    '**Fragen:**',
    '**Questions à poser**',
    'Preguntas:',
    '## Perguntas',
  );

  it('ends them', () => {
    fc.assert(
      fc.property(
        opening,
        fc.array(fc.tuple(label, markup, decision), { minLength: 1, maxLength: 4 }),
        (open, parts) => {
          const rest = parts.map(([words, put, text]) => put(words, text)).join('\n\n');
          const text = `# Phone screen\n\n- Duration: 30 minutes\n\n${open}\n\n- Why us?\n\nWe listen.\n\n${rest}\n`;
          const { guides } = compilePage(text);
          const asked = guides.flatMap(({ questions }) => questions.map((each) => each.text));
          expect(asked).toEqual(['Why us?']);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('steps that nobody knows', () => {
  const noun = some(
    'walk',
    'shift',
    'lunch',
    'visit',
    'Runde',
    'Rundgang',
    'atelier',
    'visite',
    'turno',
    'paseo',
    'passeio',
    'almoço',
  );
  const place = some('Garden', 'Harbour', 'Küchen', 'Jardin', 'Cocina', 'Porto', 'Bakery', 'Board');
  const heading = some(
    'What happens next',
    'From hello to hired',
    'Interviewing with us',
    'Our path with candidates',
    'The journey of an applicant',
    'So lernen wir uns kennen',
    'Comment ça se passe',
    'Cómo funciona',
    'Como funciona',
    'Interview guidelines',
  );
  const markup = some<(names: string[]) => string>(
    (names) => names.map((name) => `1. ${name}`).join('\n'),
    (names) => names.map((name) => `- **${name}**`).join('\n'),
    (names) => names.map((name) => `* ${name}`).join('\n'),
    (names) => names.map((name) => `**${name}**\n\nWe talk.`).join('\n\n'),
    (names) => names.map((name) => `### ${name}\n\nWe talk.`).join('\n\n'),
    (names) => `| Name | |\n| - | - |\n${names.map((name) => `| ${name} | us |`).join('\n')}`,
  );
  const page = some(
    ['# Hiring', 'How we interview candidates.'],
    ['# Jobs', 'Interviews with applicants.'],
    ['# Bewerbung', 'Gespräche mit Bewerbern.'],
    ['# Recrutement', 'Entretiens avec les candidats.'],
    ['# Empleo', 'Entrevistas con candidatos.'],
    ['# Vagas', 'Entrevistas com candidatos.'],
  );
  /** Another section that is understood, or none: rules are kept only beside interviews. */
  const beside = some('', '\n\n## Phone screen\n\n- Duration: 30 minutes\n');

  it.each([
    ['## Trial day\n\n### The evening before\n\nSleep well, zebra.', 'beside no guide'],
    [
      '## Trial day\n\n### Values interview\n\nWe talk.\n\n### The way home\n\nTake the zebra.',
      'beside one',
    ],
    [
      '## Trial day\n\n### Peer talk\n\n- Duration: 30 minutes\n\n### Board talk\n\n- Duration: 60 minutes\n\n### The way home\n\nTake the zebra.',
      'beside two',
    ],
  ])('are not lost with what stands under headings below a step’s: %#', (day) => {
    const text = `# Interview process\n\n## Phone screen\n\nA call.\n\n${day}\n\n## Offer\n\nWe write.\n`;
    const { catalog, diagnostics, processes } = compilePage(text);
    expect(processes).toHaveLength(1);
    const told = JSON.stringify([catalog, diagnostics]);
    expect(told.includes('zebra') || /evening before|way home/.test(told)).toBe(true);
    expect(day.includes('We talk.') ? told : 'Values interview').toContain('Values interview');
  });

  it('are in the catalog, or their section is named in a finding', () => {
    fc.assert(
      fc.property(
        page,
        heading,
        markup,
        fc.uniqueArray(
          fc.tuple(place, noun).map((words) => words.join(' ')),
          { minLength: 2, maxLength: 6 },
        ),
        beside,
        ([title = '', opening], above, put, names, other) => {
          const text = `${title}\n\n${opening}\n\n## ${above}\n\n${put(names)}${other}\n`;
          const { catalog, diagnostics } = compileHandbook([{ path: 'page.md', text }], {
            name: 'Any',
          });
          const kept = JSON.stringify(catalog);
          const isWhole = diagnostics.some(({ code }) => code === 'nothing-found');
          const lost = names.filter((name) => !kept.includes(name));
          const said = diagnostics.map(({ message }) => message).join('\n');
          const isSaid = (name: string) =>
            said.includes(`"${above}"`) || said.includes(`"${name}"`);
          expect({ text, lost: isWhole ? [] : lost.filter((name) => !isSaid(name)) }).toMatchObject(
            { lost: [] },
          );
        },
      ),
      { numRuns: 120 },
    );
  });
});
