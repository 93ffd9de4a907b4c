/** Tasks and lists of questions whose page names them only in its file's name, in its text or in its headings. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

function guides(text: string, path = 'page.md'): string[] {
  const { catalog } = compileHandbook([{ path, text }], { name: 'Any' });
  return catalog?.guides.map(({ name }) => name) ?? [];
}

describe('a task that only its file names', () => {
  const parts =
    '# Description\n\nBuild a harbour plan.\n\nWe look at naming. Mail us a zip.\n\n# Advanced\n\nAdd tides.\n';

  it('is called as the file is, where no heading is the title', () => {
    expect(guides(parts, 'jobs/ruby/test-task.md')).toEqual(['Test task']);
  });

  it('is called by its title where it has one', () => {
    const text = `---\ntitle: Harbour challenge\n---\n\n${parts}`;
    expect(guides(text, 'jobs/test-task.md')).toEqual(['Harbour challenge']);
  });

  it('is none where the file says nothing', () => {
    expect(guides(parts, 'jobs/ruby/harbour.md')).toEqual([]);
  });
});

describe('a text that speaks of itself as a task is one', () => {
  it.each([
    ['English', 'Our technical test is for candidates. Build a harbour plan. We look at naming.'],
    ['German', 'Unsere Testaufgabe ist für Bewerber. Baue einen Plan. Wir achten auf Lesbarkeit.'],
    ['French', 'Notre test technique est pour un candidat. Développez un plan. Vos compétences.'],
    ['Spanish', 'Nuestro reto técnico es para candidatos. Desarrolla un plan. Valoramos claridad.'],
    ['Portuguese', 'Nosso teste técnico. Desenvolva um plano. Será avaliado o código.'],
    ['Dutch', 'Onze testopdracht is voor kandidaten. Bouw een plan. We letten op namen.'],
  ])('in %s', (_, text) =>
    expect(guides(`# Harbour\n\n${text}\n\n## Rest\n\nGood luck!\n`)).toEqual(['Harbour']),
  );

  it('though headings with nothing below them stand before it', () => {
    const text =
      '# Harbour\n\n###### Candidates!\n\n## Plans\n\n## Who\n\n## Where\n\nThis exercise asks for a plan. Build a pier. We look at naming.\n';
    expect(guides(text)).toEqual(['Harbour']);
  });

  it('but not far below', () => {
    const text =
      '# Harbour\n\nWe hire.\n\n## Plans\n\nMany.\n\n## Who\n\nAll.\n\n## Where\n\nThis exercise asks for a plan. Build a pier. We look at naming.\n';
    expect(guides(text)).toEqual([]);
  });

  it('though its usability counts', () => {
    const text =
      '# Harbour\n\nThis exercise is for a candidate. Build a pier; mind usability, then usability again. We look at naming.\n';
    expect(guides(text)).toEqual(['Harbour']);
  });

  it('with the words in italics', () => {
    expect(
      guides('# Harbour challenge\n\nWe check not what but *how* you *work*. Mail us a zip.\n'),
    ).toEqual(['Harbour challenge']);
  });
});

describe('questions to ask', () => {
  const asked = [
    'What went well?',
    'Why ships?',
    'Who helps?',
    'When do you rest?',
    'Tell me more',
  ];

  it('may be headings', () => {
    const text = asked.map((each, at) => `### ${at + 1}. ${each}\n\nListen.\n`).join('\n');
    expect(guides(`# Harbour questions\n\nFor our hiring.\n\n${text}`)).toEqual([
      'Harbour questions',
    ]);
  });

  it('may be paragraphs', () => {
    const text = asked.join('\n\n');
    expect(guides(`# Harbour questions\n\nFor our hiring.\n\n${text}\n`)).toEqual([
      'Harbour questions',
    ]);
  });

  it('may be quoted', () => {
    const text = asked.map((each) => `- “${each}.”\n- ${'“'}${each}”\n`).join('');
    expect(guides(`# Harbour questions\n\nFor our hiring.\n\n${text}`)).toEqual([
      'Harbour questions',
    ]);
  });

  it('need be only a quarter of what stands below a title that says so', () => {
    const more = '- Calm\n- Clear\n';
    const text = asked.map((each) => `### ${each}\n\n${more}\n`).join('');
    expect(guides(`# Harbour questions\n\nFor our hiring.\n\n${text}`)).toEqual([
      'Harbour questions',
    ]);
    expect(guides(`# Harbour\n\nFor our hiring.\n\n${text}`)).toEqual([]);
    const most = asked.map((each) => `### ${each}\n\n${more}${more}\n`).join('');
    expect(guides(`# Harbour questions\n\nFor our hiring.\n\n${most}`)).toEqual([]);
  });
});

describe('interviews with other people are none of hiring', () => {
  it.each([
    ['English', 'Oral history', 'The storyteller talks. Informed consent comes first.'],
    ['German', 'Zeitzeugen', 'Die Befragten sprechen im Interview.'],
    ['Spanish', 'Historia oral', 'Entrevista con informantes y consentimiento informado.'],
    ['Portuguese', 'Depoimentos', 'Entrevista com informantes e termo de consentimento.'],
    ['Dutch', 'Gesprekken', 'Het interview met respondenten.'],
  ])('in %s', (_, title, text) => {
    const page = `# ${title}\n\n${text}\n\n## Interview\n\n- Duration: 30 minutes\n\nTalk.\n`;
    expect(guides(page)).toEqual([]);
  });
});
