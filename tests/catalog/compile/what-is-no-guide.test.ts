/** What sounds like an interview and is none: other interviews, criteria, advice. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const guides = (text: string) => compilePage(text).guides.map(({ name }) => name);

describe('a page that is no hiring task', () => {
  it.each([
    [
      'homework in which somebody is interviewed',
      '# Week 4 exercise\n\nYour task is to interview a neighbour. Requirements: two pages. Submit it by Friday.\n',
    ],
    [
      'a quiz of a course with screening in it',
      '# Film screening test\n\nYour task is to describe a scene. Good luck! Upload your text.\n',
    ],
    [
      'German homework',
      '# Übungsaufgabe\n\nFühre ein Interview mit einem Nachbarn. Deine Aufgabe ist ein kurzer Text. Bitte einreichen.\n',
    ],
    [
      'questions to somebody who is no candidate',
      '# Interview questions\n\n- What is your shop called?\n- Who opened it?\n- When was that?\n- What do you sell?\n- Who comes?\n',
    ],
  ])('%s, without a word of hiring', (_, text) => expect(guides(text)).toEqual([]));

  it('but with one it is', () => {
    const text =
      '# Week 4 exercise\n\nFor candidates, before the interview. Your task is a plan. Requirements: two pages. Submit it by Friday.\n';
    expect(guides(text)).toEqual(['Week 4 exercise']);
  });
});

describe('a page of research interviews is none, though it sets tasks', () => {
  const task = 'Your task is to listen. Requirements: a quiet room. Submit your notes.';
  const questions = '- Why?\n- How?\n- When?\n- Who?\n- Where?';
  it.each([
    [
      'by its title',
      `# User interviews\n\nHiring candidates and applicants helps. ${task}\n\n${questions}\n`,
    ],
    [
      'by another title',
      `# Customer call\n\nRecruiters find candidates. ${task}\n\n${questions}\n`,
    ],
    [
      'by a German title',
      `# Nutzer Interviews\n\nRecruiting der Kandidaten. ${task}\n\n${questions}\n`,
    ],
    [
      'by its words',
      `# Discussion guide for the call\n\nUser research with participants, whom a recruiter finds. ${task}\n\n${questions}\n`,
    ],
    [
      'by other words',
      `# Task for the session\n\nA usability interview with a user persona and no candidate. ${task}\n\n${questions}\n`,
    ],
  ])('%s', (_, text) => expect(guides(text)).toEqual([]));
});

it('a page that speaks of persons in Spanish is none of research', () => {
  const text =
    '# Proceso de selección\n\n1. Entrevista telefónica\n2. Entrevista con la persona que dirige la tienda\n3. Comida con otra persona\n';
  expect(compilePage(text).processes).toHaveLength(1);
});

describe('a criterion with its share is no interview', () => {
  it.each([
    ['Presentation (20%)', 'Technical interview (40%)', 'Take-home exercise (40%)'],
    ['Coding interview 50 %', 'Portfolio review – 30 %', 'Phone screen: 20%'],
    ['Fachgespräch (60 %)', 'Vorstellungsgespräch (25 %)', 'Probeaufgabe (15 %)'],
    ['Entretien technique (70 %)', 'Test technique (20 %)', 'Entretien final (10 %)'],
    ['Entrevista técnica (60%)', 'Prueba técnica (30%)', 'Entrevista final (10%)'],
    ['Entrevista técnica (45%)', 'Teste técnico (45%)', 'Entrevista final (10%)'],
  ])('%s', (...criteria) => {
    const sections = criteria.map((each) => `### ${each}\n\nThe candidate is clear.\n`).join('\n');
    const text = `# Interviews with candidates\n\n## Types of interviews\n\n### Values interview\n\n- Duration: 30 minutes\n\n${sections}`;
    expect(guides(text)).toEqual(['Values interview']);
  });

  it('but the same without a share is', () => {
    const text =
      '# Interviews with candidates\n\n## Types of interviews\n\n### Technical interview\n\nThe candidate is clear.\n';
    expect(guides(text)).toEqual(['Technical interview']);
  });
});

describe('a page of advice gives no interview', () => {
  const sections = (...names: string[]) =>
    names.map((name) => `## ${name}\n\nBe on time, and bring questions.\n`).join('\n');
  it.each([
    ['Interview tips', sections('Phone screen', 'Coding interview', 'Case study')],
    ['Preparing for your interviews', sections('Phone interview', 'Panel interview')],
    ['Tips for candidates', sections('Phone screen', 'Portfolio review')],
    ['How to prepare as a candidate', sections('Technical interview', 'Final interview')],
    ['Tipps für Bewerber', sections('Telefoninterview', 'Vorstellungsgespräch')],
    ['Conseils pour les candidats', sections('Entretien téléphonique', 'Entretien technique')],
    ['Consejos para candidatos', sections('Entrevista telefónica', 'Entrevista técnica')],
    ['Dicas para candidatos', sections('Entrevista inicial', 'Entrevista técnica')],
  ])('“%s”', (title, text) => {
    const { guides: some, processes } = compilePage(`# ${title}\n\nFor job seekers.\n\n${text}`);
    expect([...some, ...processes]).toEqual([]);
  });

  it('neither where the title stands in the front matter', () => {
    const text = `---\ntitle: Interview tips\n---\n\nFor candidates.\n\n${sections('Phone screen', 'Coding interview')}`;
    expect(guides(text)).toEqual([]);
  });

  it('but what says who takes part or how long it takes is one', () => {
    const text =
      '# Interview tips\n\nFor candidates.\n\n## Phone screen\n\n- Duration: 30 minutes\n\nBe on time.\n';
    expect(guides(text)).toEqual(['Phone screen']);
  });
});

describe('advice to people who look for a job anywhere', () => {
  const steps = '1. Phone screen\n2. Technical interview\n3. Offer\n';
  const made = (text: string) => {
    const { guides: all, processes } = compilePage(text);
    return all.length + processes.length;
  };

  it.each([
    [
      'English',
      `# The interview process\n\nEvery company differs, yet most companies do this. A job search takes long.\n\n${steps}`,
    ],
    [
      'German',
      `# Bewerbungsprozess\n\nDie meisten Unternehmen gehen so vor. Arbeitgeber haben Zeit, die Jobsuche dauert.\n\n1. Telefoninterview\n2. Vorstellungsgespräch\n3. Probearbeiten\n`,
    ],
    [
      'French',
      `# Processus de recrutement\n\nLes entreprises se ressemblent, certaines entreprises appellent. La recherche d'emploi dure.\n\n1. Entretien téléphonique\n2. Test technique\n3. Entretien final\n`,
    ],
    [
      'Japanese',
      `# 面接の流れ\n\n企業によって流れが違います。多くの企業は次の順です。転職活動は長いです。\n\n1. 書類選考\n2. 一次面接\n3. 最終面接\n`,
    ],
  ])('in %s is no process', (_, text) => expect(made(text)).toBe(0));

  it('is no guide as a whole', () => {
    const text =
      '# Behavioural interview\n\nCandidates and recruiters know employers. Most companies ask, and companies listen. Requirements: a story.\n';
    expect(made(text)).toBe(0);
  });

  it('is none where a company speaks of itself as often', () => {
    const text = `# Our interview process\n\nWe know that most companies differ. We and our companies, and our employers, do this.\n\n${steps}`;
    expect(made(text)).toBeGreaterThan(0);
  });

  it('is no question about the companies that a candidate knows', () => {
    const text =
      '# Values interview\n\nFor candidates. Duration: 45 minutes.\n\n- Which companies do you know?\n- Which companies shaped you?\n- What do employers owe you?\n';
    expect(guides(text)).toEqual(['Values interview']);
  });
});

it('a title of what is meant for interviews opens no catalog of them', () => {
  const sections = '## Introduction\n\nA stack is a pile.\n\n## Corner cases\n\nIt is empty.\n';
  expect(guides(`# Stacks for coding interviews\n\n${sections}`)).toEqual([]);
  expect(guides(`# Stacks in coding interviews\n\n${sections}`)).not.toEqual([]);
});

describe('a heading of the interview above or around it', () => {
  it.each([
    ['Processo seletivo', '🎯 Objetivos da entrevista', '📝 Notas da entrevista'],
    ['Proceso de selección', 'Antes de la entrevista', 'Durante la entrevista'],
    ['Recrutement', "Déroulé de l'entretien", "Notes de l'entretien"],
    ['Selezione', 'Svolgimento del colloquio', 'Dopo il colloquio'],
    ['Einstellung', 'Ablauf des Interviews', 'Notizen zum Gespräch'],
    ['Hiring', '✅ Before the interview', '✅ After the interview'],
  ])('%s: %s, %s', (title, ...headings) => {
    const text = `# ${title}\n\n${headings.map((each) => `## ${each}\n\nThe candidate talks with the baker about the interview.\n`).join('\n')}`;
    expect(guides(text)).toEqual([]);
  });

  it('but below “How it goes” it may be one', () => {
    const list = '1. Application\n2. Phone screen\n3. Coding test\n4. Offer\n';
    const { processes } = compilePage(`# Hiring process\n\n## How it goes\n\n${list}`);
    expect(processes).toHaveLength(1);
  });

  it.each([
    ['Recrutement', "Déroulé de l'entretien", 'Présélection', 'Vérification des critères', 'Offre'],
    ['Hiring', 'During the interview', 'Phone screen', 'Coding test', 'Offer'],
  ])('%s: what stands below “%s” is no process', (title, heading, ...steps) => {
    const list = steps.map((step) => `1. ${step}\n`).join('');
    expect(compilePage(`# ${title}\n\n## ${heading}\n\n${list}`).processes).toEqual([]);
  });
});
