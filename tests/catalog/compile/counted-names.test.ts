/** What a step is called that its page counts, or says when it is: by what stands behind the count. */
import { describe, expect, it } from 'vitest';
import { withoutCount } from '../../../catalog/compile/classify/numbering.ts';
import { compilePage } from './compile-page.ts';

function namesIn(text: string): string[][] {
  return compilePage(text).processes.map(({ steps }) => steps.map(({ name }) => name));
}

/** The names under headings, each with a sentence below it. */
function underHeadings(title: string, headings: readonly string[], below: string): string[][] {
  const sections = headings.map((heading) => `## ${heading}\n\n${below}\n`);
  return namesIn(`# ${title}\n\n${sections.join('\n')}`);
}

describe('in a heading all that stands behind its count is the name', () => {
  it.each([
    [
      'numbers behind a sign',
      'Hiring process',
      [
        'Interview #1 : The screen call',
        'Interview #2 : A long walk through your work of the last few years',
        'Interview #3 : Meeting the owner',
      ],
      [
        'The screen call',
        'A long walk through your work of the last few years',
        'Meeting the owner',
      ],
    ],
    [
      'dashes',
      'Interview process',
      ['Step 1 – Screen', 'Step 2 – Reading a piece of our code together with a baker'],
      ['Screen', 'Reading a piece of our code together with a baker'],
    ],
    [
      'German',
      'Bewerbungsprozess',
      ['Gespräch 1: Kennenlernen', 'Gespräch 2: Ein Blick auf deine Arbeit der letzten Jahre'],
      ['Kennenlernen', 'Ein Blick auf deine Arbeit der letzten Jahre'],
    ],
    [
      'French',
      'Processus de recrutement',
      [
        'Entretien 1 : Premier échange',
        "Entretien 2 : Présentation de vos projets devant toute l'équipe",
      ],
      ['Premier échange', "Présentation de vos projets devant toute l'équipe"],
    ],
    [
      'Spanish',
      'Proceso de selección',
      ['Entrevista 1: Primer contacto', 'Entrevista 2: Un paseo por tus proyectos con el equipo'],
      ['Primer contacto', 'Un paseo por tus proyectos con el equipo'],
    ],
    [
      'Japanese',
      '選考フロー',
      ['面接 1：カジュアル面談', '面接 2：これまでの仕事について話す'],
      ['カジュアル面談', 'これまでの仕事について話す'],
    ],
  ])('%s', (_, title, headings, names) => {
    expect(underHeadings(title, headings, 'This takes 45 minutes.')).toEqual([names]);
  });

  it('and a count behind the name stays with it', () => {
    const names = ['Phone screen', 'Skills test - phase II', 'Trial day – part 2'];
    const items = names.map((name) => `1. ${name}: somebody of the bakery talks with you`);
    expect(namesIn(`# Hiring process\n\n${items.join('\n')}\n`)).toEqual([names]);
  });
});

describe('a heading that only counts is named by the first words below it', () => {
  const steps = (heads: string[], firsts: string[]) =>
    heads.map((head, at) => `## ${head}\n\n${firsts[at]}\n`).join('\n');
  it.each([
    [
      'Hiring process',
      ['Step 1', 'Step 2', 'Step 3'],
      [
        'Phone call. Somebody of the bakery rings you.',
        'Pair baking interview (1 - 1.5 hours)',
        '**Offer call**',
      ],
      ['Phone call', 'Pair baking interview', 'Offer call'],
    ],
    [
      'Interview process',
      ['Round 1', 'Round 2'],
      ['We ask you to complete a coding exercise that shows us how you think.', 'Final interview'],
      ['Coding exercise', 'Final interview'],
    ],
    [
      'Bewerbungsprozess',
      ['Schritt 1', 'Schritt 2'],
      ['Telefoninterview. Wir rufen dich an.', 'Probetag'],
      ['Telefoninterview', 'Probetag'],
    ],
    [
      'Processus de recrutement',
      ['Étape 1', 'Étape 2'],
      ['Entretien téléphonique', "Test technique. Vous avez trois jours pour l'envoyer."],
      ['Entretien téléphonique', 'Test technique'],
    ],
    [
      'Proceso de selección',
      ['Etapa 1', 'Etapa 2'],
      ['Entrevista telefónica (30 minutos)', 'Prueba técnica'],
      ['Entrevista telefónica', 'Prueba técnica'],
    ],
  ])('%s', (title, heads, firsts, names) => {
    expect(namesIn(`# ${title}\n\n${steps(heads, firsts)}`)).toEqual([names]);
  });

  it('else by its count', () => {
    const text = steps(
      ['Step 1', 'Step 2', 'Step 3'],
      ['Phone screen', 'We look at everything once more.', 'Final interview'],
    );
    expect(namesIn(`# Hiring process\n\n${text}`)).toEqual([
      ['Phone screen', 'Step 2', 'Final interview'],
    ]);
  });
});

describe('a step that says when it is is called by what stands behind', () => {
  it.each([
    [
      'English',
      '# Hiring process\n\n1. Week 1: Phone screen\n2. Week 2-3: Technical assessment\n3. Week 4: Final interview\n',
      ['Phone screen', 'Technical assessment', 'Final interview'],
    ],
    [
      'days in bold',
      '# Interview process\n\n- **Day 1-2**: Application review\n- **Day 3-5**: Trial shift\n- **Day 6**: Offer call\n',
      ['Application review', 'Trial shift', 'Offer call'],
    ],
    [
      'headings',
      '# Interview process\n\n## Week 1: Phone screen\n\nWe ring you.\n\n## Week 2: Trial shift\n\nYou bake.\n\n## Week 3: Offer\n\nWe decide.\n',
      ['Phone screen', 'Trial shift', 'Offer'],
    ],
    [
      'German',
      '# Bewerbungsprozess\n\n1. Woche 1: Telefoninterview\n2. Woche 2: Probetag\n3. Woche 3: Angebot\n',
      ['Telefoninterview', 'Probetag', 'Angebot'],
    ],
    [
      'French',
      '# Processus de recrutement\n\n- Semaine 1 : Entretien téléphonique\n- Semaine 2 : Test technique\n- Semaine 3 : Entretien final\n',
      ['Entretien téléphonique', 'Test technique', 'Entretien final'],
    ],
    [
      'Spanish',
      '# Proceso de selección\n\n1. Semana 1: Entrevista telefónica\n2. Semana 2: Prueba técnica\n3. Semana 3: Entrevista final\n',
      ['Entrevista telefónica', 'Prueba técnica', 'Entrevista final'],
    ],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual([names]));

  it.each([
    '# Hiring process\n\n## Timeline\n\n1. Week 1\n2. Week 2-3\n3. Week 4\n',
    '# Interview process\n\n- **Day 1-2**\n- **Day 3-5**\n- **Day 6-8**\n',
    '# Bewerbungsprozess\n\n1. Woche 1\n2. Woche 2\n3. Woche 3\n',
  ])('and nothing behind is no process', (text) => expect(namesIn(text)).toEqual([]));
});

describe('a name with slashes is not cut', () => {
  it.each([
    [
      'Phone/Skype/Hangouts interview (personal, past work and a little bit of baking) with our whole team',
      'Phone/Skype/Hangouts interview',
    ],
    [
      'We invite you to a video/phone call in which we talk of bread and of you',
      'Video/phone call',
    ],
    [
      'Then comes a coding/design exercise that you do at home in your own time',
      'Coding/design exercise',
    ],
    [
      'Anschließend führen wir ein Video-/Telefoninterview über deine Arbeit und deine Pläne',
      'Video-/Telefoninterview',
    ],
    [
      'Après cela vous aurez un test/entretien technique de deux heures avec notre équipe',
      'Test/entretien technique',
    ],
  ])('%s', (item, name) => {
    const text = `# Interview process\n\n1. Phone screen (30 min)\n2. ${item}\n3. Final interview\n`;
    expect(namesIn(text)[0]?.[1]).toMatch(new RegExp(`^${name}`));
  });
});

describe('a name in italics or in several bold parts is whole', () => {
  it.each([
    ['*One-on-one talks with bakers*: meet two of us alone', 'One-on-one talks with bakers'],
    ['*1-on-1 interviews* - you meet each of us alone', '1-on-1 interviews'],
    ['_Gespräch unter vier Augen:_ du triffst eine Kollegin', 'Gespräch unter vier Augen'],
    ["*Entretien à quatre yeux* : vous rencontrez l'équipe", 'Entretien à quatre yeux'],
    ['**Baking** **skills test**: you bake a loaf', 'Baking skills test'],
    ['**Prueba** **de** **habilidades**: haces un pan', 'Prueba de habilidades'],
  ])('%s', (item, name) => {
    const text = `# Interview process\n\n1. Phone screen (30 min)\n2. ${item}\n3. Final interview\n`;
    expect(namesIn(text)[0]?.[1]).toBe(name);
  });
});

describe('an aside in brackets behind a name does not make it a sentence', () => {
  it.each([
    [
      'A take-home work sample exercise (You will be compensated for completing this.)',
      'A take-home work sample exercise',
    ],
    [
      'Trial shift with the night team (we pay for your time and for your way)',
      'Trial shift with the night team',
    ],
    [
      'Probetag in unserer Backstube (natürlich bezahlen wir dir diesen Tag und die Anreise)',
      'Probetag in unserer Backstube',
    ],
    [
      "Journée d'essai dans notre atelier (vous êtes payé pour cette journée et pour le trajet)",
      "Journée d'essai dans notre atelier",
    ],
    [
      'Prueba práctica en nuestro horno (te pagamos el tiempo que pasas con nosotros y el viaje)',
      'Prueba práctica en nuestro horno',
    ],
  ])('%s', (item, name) => {
    const text = `# Interview process\n\n1. Phone screen (30 min)\n2. ${item}\n3. Final interview\n`;
    const step = compilePage(text).processes[0]?.steps[1];
    expect(step?.name).toBe(name);
    expect(JSON.stringify(step)).toContain(item.slice(-12, -3));
  });
});

it.each([
  ['面包店招聘制度', '招聘流程', ['准备', '筛选', '面试', '加面'], '阶段'],
  ['パン屋の採用について', '採用フロー', ['書類選考', '一次面接', '最終面接'], 'ステップ'],
  ['빵집 채용 안내', '채용 절차', ['서류전형', '실무면접', '최종면접'], '단계'],
])(
  'an overview and headings with a word for a stage behind tell of one process: %s',
  (page, title, names, behind) => {
    const items = names.map((name) => `1. ${name}\n`).join('');
    const sections = names.map((name) => `## ${name}${behind}\n\n1. A\n2. B\n`).join('\n');
    expect(namesIn(`# ${page}\n\n## ${title}\n\n${items}\n${sections}`)).toHaveLength(1);
  },
);

it('a word with two endings counts in both', () =>
  expect(['Call 2: The owner', 'Calls 2: The owner'].map(withoutCount)).toEqual([
    'The owner',
    'The owner',
  ]));

describe('a count behind a picture or in bold is a count', () => {
  it.each([
    [['📋 Step 1: Application', '📞 Step 2: Phone screen', '🤝 Step 3: Offer']],
    [['🔹 **Stage 1: Application**', '🔹 **Stage 2: Phone screen**', '🔹 **Stage 3: Offer**']],
    [['**1. Application**', '**2. Phone screen**', '**3. Offer**']],
    [['👩🏽‍🍳 1) Application', '☎️ 2) Phone screen', '🎉 3) Offer']],
  ])('%j', (headings) =>
    expect(underHeadings('Hiring process', headings, 'More of it.')).toEqual([
      ['Application', 'Phone screen', 'Offer'],
    ]),
  );

  it('and a picture before a mere name stays', () =>
    expect(underHeadings('Hiring process', ['📋 Application', '📞 Phone screen'], 'More.')).toEqual(
      [['📋 Application', '📞 Phone screen']],
    ));

  it('and one with nothing but a count behind it is named by the count', () =>
    expect(
      underHeadings('Hiring process', ['📋 Stage 1', '📞 Stage 2', '🎉 Stage 3'], 'We talk.'),
    ).toEqual([['📋 Stage 1', '📞 Stage 2', '🎉 Stage 3']]));
});

describe('what is done within a step, counted in bold, is no step', () => {
  it.each([
    '**Step 1:** The baker calls.\n\n**Step 2:** You answer.\n',
    '**1.** The baker calls.\n\n**2.** You answer.\n',
  ])('%j', (below) => {
    const text = `# Hiring process\n\n## Stage 1: Phone screen\n\n${below}\n## Stage 2: Offer\n\nFine.\n`;
    const [process] = compilePage(text).processes;
    expect(process?.steps.map(({ name, steps }) => [name, steps])).toEqual([
      ['Phone screen', []],
      ['Offer', []],
    ]);
  });

  it('but a name in bold behind the count is one', () => {
    const text =
      '# Hiring process\n\n## Stage 1: Visit\n\n**Round 1: Oven interview**\n\nHot.\n\n**Round 2: Dough interview**\n\nCold.\n\n## Stage 2: Offer\n\nFine.\n';
    const [process] = compilePage(text).processes;
    expect(process?.steps[0]?.steps.map(({ name }) => name)).toEqual([
      'Oven interview',
      'Dough interview',
    ]);
  });
});
