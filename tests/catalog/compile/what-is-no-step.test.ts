/** What stands beside the steps of a process and is none of them: papers, figures, tools, asides. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

function namesIn(text: string): string[][] {
  return compilePage(text).processes.map(({ steps }) => steps.map(({ name }) => name));
}

describe('papers that candidates send are no steps', () => {
  it.each([
    '# Application process\n\nSend us:\n\n- **Resume**\n- **Cover letter**\n- **Portfolio**\n- **Examples of your work**\n',
    '# How to apply\n\n1. Your CV\n2. A cover letter\n3. References\n',
    '# Bewerbungsprozess\n\n- Lebenslauf\n- Anschreiben\n- Zeugnisse\n- Referenzen\n',
    '# Processus de recrutement\n\n- CV\n- Lettre de motivation\n- Portfolio\n',
    '# Proceso de selección\n\n1. Hoja de vida\n2. Carta de presentación\n3. Referencias\n',
    '# 選考フロー\n\n- 履歴書\n- 職務経歴書\n- ポートフォリオ\n',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));

  it.each([
    [
      '# Hiring process\n\n1. CV\n2. Phone screen\n3. Trial shift\n',
      ['CV', 'Phone screen', 'Trial shift'],
    ],
    [
      '# Hiring process\n\n1. Resume review\n2. Portfolio review\n3. References check\n',
      ['Resume review', 'Portfolio review', 'References check'],
    ],
  ])('but one among stages is, and what is done with them: %s', (text, names) =>
    expect(namesIn(text)).toEqual([names]),
  );
});

describe('figures and tools of a process are no steps', () => {
  it.each([
    '# Recruiting\n\n## Process metrics\n\n| Metric | Target |\n| --- | --- |\n| CV response time | 48h |\n| Interview feedback | 24h |\n| Offer acceptance | 80 % |\n',
    '# Interview process\n\n| KPI | Current |\n| --- | --- |\n| Time to first interview | 4 days |\n| Trial shifts | 12 |\n| Offer acceptance | 80 % |\n',
    '# Hiring process\n\n| Tool | Owner |\n| --- | --- |\n| Interview calendar | Ada |\n| Reference checks | Bo |\n| Offer letters | Cy |\n',
    '# Hiring\n\n## Hiring process goals\n\n1. Application response within a week\n2. Interview feedback within a day\n3. Offer within two days\n',
    '# Einstellung\n\n## Kennzahlen\n\n| Kennzahl | Ziel |\n| --- | --- |\n| Antwort auf Bewerbung | 48h |\n| Feedback zum Interview | 24h |\n| Angebot | 2 Tage |\n',
    '# Recrutement\n\n## Indicateurs\n\n| Indicateur | Cible |\n| --- | --- |\n| Premier entretien | 48h |\n| Retour après entretien | 24h |\n| Offre | 2 jours |\n',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));

  it('but a table of stages with targets is a process', () => {
    const text =
      '# Interview process\n\n| Stage | Target |\n| --- | --- |\n| Phone screen | 2 days |\n| Trial shift | 4 days |\n| Offer | 1 day |\n';
    expect(namesIn(text)).toEqual([['Phone screen', 'Trial shift', 'Offer']]);
  });
});

describe('asides between the headings of steps are no steps', () => {
  const page = (title: string, [first, second, third]: string[], aside: string) =>
    `# ${title}\n\n## ${first}\n\nWe meet.\n\n## ${second}\n\nWe meet.\n\n## ${aside}\n\nBring what you like.\n\n## ${third}\n\nWe meet.\n`;
  const ENGLISH = ['Phone screen', 'Technical interview', 'Final interview'];
  it.each([
    ['Interview process', ENGLISH, 'A note on ovens and coding'],
    ['Interview process', ENGLISH, "Some dos and don'ts before the interview"],
    ['Hiring process', ENGLISH, 'Some common sense things in an interview'],
    [
      'Bewerbungsprozess',
      ['Telefoninterview', 'Fachgespräch', 'Probetag'],
      'Ein Hinweis zum Gespräch',
    ],
    [
      'Processus de recrutement',
      ['Entretien téléphonique', 'Test technique', 'Entretien final'],
      "Quelques conseils pour l'entretien",
    ],
    [
      'Proceso de selección',
      ['Entrevista telefónica', 'Prueba técnica', 'Entrevista final'],
      'Algunos consejos para la entrevista',
    ],
  ])('%s: %s, %s', (title, names, aside) => {
    expect(namesIn(page(title, names, aside))).toEqual([names]);
  });
});
