/** Lists and headings that look like the steps of a process and are none: contents, collections. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

function found(text: string) {
  const { guides, processes } = compilePage(text);
  return {
    guides: guides.map(({ name }) => name),
    processes: processes.map(({ steps }) => steps.map(({ name }) => name)),
  };
}

describe('a table of contents is no process', () => {
  /** Entries that every other sign speaks for: numbers, stages, an application first and an offer last. */
  it.each([
    [
      'in English, numbered',
      '# Hiring process\n\n1. [Application review](#application-review)\n2. [Phone screen](#phone-screen)\n3. [Panel interview](#panel-interview)\n4. [Offer](#offer)\n\n## Who reads this\n\nEverybody who hires candidates.\n',
    ],
    [
      'nested, with points',
      '# Interview process\n\n- [Recruiter call](#recruiter-call)\n  - [Its purpose](#its-purpose)\n- [Trial shift](#trial-shift)\n  - [Its length](#its-length)\n- [Offer call](#offer-call)\n',
    ],
    [
      'in German',
      '# Bewerbungsprozess\n\n1. [Telefoninterview](#telefoninterview)\n2. [Fachgespräch](#fachgespräch)\n3. [Angebot](#angebot)\n\n## Wozu\n\nFür alle, die Bewerber treffen.\n',
    ],
    [
      'in French',
      '# Processus de recrutement\n\n* [Entretien téléphonique](#entretien-téléphonique)\n* [Test technique](#test-technique)\n* [Entretien final](#entretien-final)\n',
    ],
    [
      'in Spanish, with reference links',
      '# Proceso de selección\n\n1. [Entrevista telefónica][a]\n2. [Prueba técnica][b]\n3. [Oferta][c]\n\n[a]: #entrevista-telefonica\n[b]: #prueba-tecnica\n[c]: #oferta\n',
    ],
    [
      'in Portuguese',
      '# Processo seletivo\n\n1. [Entrevista inicial](#entrevista-inicial)\n2. [Teste técnico](#teste-técnico)\n3. [Proposta](#proposta)\n',
    ],
  ])('%s', (_, text) => expect(found(text).processes).toEqual([]));

  it('but the steps below it are one', () => {
    const text =
      '# Interview process\n\n1. [Phone screen](#phone-screen)\n2. [Team interview](#team-interview)\n\n## Phone screen\n\nA recruiter calls the candidate.\n\n## Team interview\n\nThe candidate meets the team.\n';
    const { processes } = compilePage(text);
    expect(processes.map(({ steps }) => steps.map(({ name }) => name))).toEqual([
      ['Phone screen', 'Team interview'],
    ]);
    expect(processes[0]?.steps[0]?.description).not.toEqual([]);
  });

  it.each([
    ['links that lead elsewhere', '[Phone screen](phone.md)', '[Team interview](team.md)'],
    [
      'links with more behind them',
      '[Phone screen](#phone): 30 minutes',
      '[Offer](#offer): a call',
    ],
  ])('but %s are steps', (_, first, second) => {
    const text = `# Interview process\n\n1. ${first}\n2. ${second}\n`;
    expect(found(text).processes).toHaveLength(1);
  });
});

describe('a collection of exercises is no process', () => {
  /** Each says with whom, how long and what comes after, as steps do. */
  it.each([
    [
      'in English',
      '# Hiring\n\nFor interviews with candidates.',
      ['Take-home exercise', 'Design exercise', 'Writing exercise', 'Coding exercise'],
      'Two hours with the hiring manager. We make an offer to candidates.',
    ],
    [
      'in the plural',
      '# Hiring\n\nFor interviews with candidates.',
      [
        'Our exercises',
        'Frontend coding exercise',
        'Backend coding exercise',
        'Mobile coding exercise',
      ],
      'Two hours with the hiring manager. We make an offer to candidates.',
    ],
    [
      'in Spanish, with the noun first',
      '# Candidatos\n\nPara las entrevistas.',
      ['Prueba técnica', 'Prueba de diseño', 'Prueba de código', 'Prueba de datos'],
      'Dos horas con el equipo. El candidato recibe una oferta.',
    ],
    [
      'in French',
      '# Candidats\n\nPour les entretiens.',
      ['Tests techniques', 'Test de code', 'Test de données', 'Test de vente'],
      'Deux heures avec le manager. Le candidat reçoit une offre.',
    ],
    [
      'in Portuguese',
      '# Candidatos\n\nPara as entrevistas.',
      ['Desafio técnico', 'Desafio de design', 'Desafio de código', 'Desafio de dados'],
      'Duas horas com o time. O candidato recebe uma oferta.',
    ],
  ])('%s', (_, page, [title, ...names], words) => {
    const sections = names.map((name) => `### ${name}\n\n${words}\n`).join('\n');
    const text = `${page}\n\n## ${title}\n\n${sections}`;
    expect(found(text)).toEqual({ guides: names, processes: [] });
  });

  it.each([
    ['in English', 'Design exercise', 'Two hours with the hiring manager. We make an offer.'],
    ['in Spanish', 'Prueba de diseño', 'Dos horas con el equipo. El candidato recibe una oferta.'],
  ])('but one exercise among other stages is a step, %s', (_, name, words) => {
    const names = [name, 'Panel interview', 'Entrevista final'];
    const sections = names.map((each) => `### ${each}\n\n${words}\n`).join('\n');
    const text = `# Hiring\n\nFor candidates.\n\n## Take-home exercise\n\n${sections}`;
    expect(found(text).processes).toEqual([names]);
  });
});

describe('what was said on several days is no process', () => {
  it.each([
    [
      'in Spanish',
      '# Contratación\n\n## Proceso de selección\n\n1. **Reunión (13/8/2024)**: tres candidatas\n2. **Reunión (23/10/2024)**: decisión\n3. **Reunión (24/10/2024)**: firma\n',
    ],
    [
      'in English',
      '# Interview process\n\n- Interview, 3 May 2023\n- Interview, 7 June 2023\n- Interview, 9 July 2023\n',
    ],
    [
      'with a year of two digits',
      '# Interview process\n\n- Interview on 3.5.23\n- Interview on 7.6.23\n',
    ],
    [
      'in a table',
      '# Hiring process\n\n| Stage | Notes |\n|---|---|\n| Interview 2024-01-05 | good |\n| Interview 2024-02-05 | bad |\n',
    ],
  ])('%s', (_, text) => expect(found(text).processes).toEqual([]));

  it.each([
    ['differ in their names', 'Interview: 7 June 2024', 'Offer: 9 July 2024'],
    ['are counted', 'Interview 1 (7 June 2024)', 'Interview 2 (9 July 2024)'],
    ['say how long they take', 'Interview (30-45 min)', 'Interview (60-90 min)'],
    ['say the year only once', 'Interview in 2024', 'Interview with the owner'],
  ])('but steps that %s are one', (_, first, second) =>
    expect(found(`# Interview process\n\n1. ${first}\n2. ${second}\n`).processes[0]).toHaveLength(
      2,
    ),
  );
});

describe('headings of nothing but what a process ends with are none', () => {
  const page = (title: string, ...names: string[]) =>
    `# ${title}\n\nWe speak of hiring, candidates and interviews.\n\n${names
      .map((name) => `## ${name}\n\nMore about it.\n`)
      .join('\n')}`;

  it.each([
    ['Hiring', 'Background checks', 'Pay in job offers'],
    ['Flujo de ventas', 'Presentar propuesta', 'Referencias'],
    ['Hiring process', 'Our customers', 'Offer', 'References'],
    ['Angebotsprozess', 'Angebot', 'Referenzen'],
  ])('%s', (title, ...names) => expect(found(page(title, ...names)).processes).toEqual([]));

  it.each([
    ['a stage before', 'Phone screen', 'References', 'Offer'],
    ['an application before', 'Applying', 'References', 'Offer'],
    ['a length', 'Bread (60 min)', 'References', 'Offer'],
  ])('but with %s they are one', (_, ...names) =>
    expect(found(page('Hiring process', ...names)).processes[0]).toHaveLength(names.length),
  );

  it('but they may be the last of others whose names are not known', () =>
    expect(
      found(page('Hiring process', 'Step 1: Brödprov', 'Step 2: Ugnsdag', 'Step 3: Offer'))
        .processes[0],
    ).toHaveLength(3));

  it('but in a list they are one', () =>
    expect(found('# Hiring process\n\n1. Reference check\n2. Offer\n').processes).toHaveLength(1));
});
