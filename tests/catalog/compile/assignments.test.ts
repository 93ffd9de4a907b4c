import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

function isAssignment(title: string, body: string, path = 'page.md'): boolean | undefined {
  const text = `# Interviews for candidates\n\n## ${title}\n\n- Duration: 2 hours\n\n${body}\n`;
  const { catalog } = compileHandbook([{ path, text }], { name: 'Any' });
  return catalog?.guides[0]?.assignment;
}

describe('work that is done alone is an assignment', () => {
  it.each([
    ['Coding exercise', 'You work independently for an afternoon.'],
    ['Coding challenge', 'Build a shop, then send us your solution.'],
    ['Design exercise', 'Do it on your own time.\n\nWe look at it later.'],
    ['Technical challenge', 'Sketch a service and return it by Friday.'],
    ['Coding test', 'Solve it. Submit what you have.'],
    ['Writing sample', 'Write a page and email us your text.'],
    ['Sales exercise', 'Write a mail to a customer. Upload it before we meet.'],
    ['Case study', 'Read the numbers, then submit your memo.', 'hiring/exercises/shop.md'],
    ['Technical screen', 'Build a shop and send us your code.', 'hiring/coding-challenge.md'],
    ['Technical screen', 'Build a shop.', 'take-home/shop.md'],
    ['Programmieraufgabe', 'Schicken Sie uns Ihre Lösung ein. Abgabe ist am Freitag.'],
    ['Exercice technique', 'Travaillez en autonomie, puis envoyez-nous le code.'],
    ['Ejercicio técnico', 'Trabaja por tu cuenta y envíanos el código.'],
    ['Exercício técnico', 'Trabalhe por conta própria e nos envie o código.'],
    ['Multimedia engineer test', 'Build a player and publish it in a private repository.'],
    ['Basic back-end test', 'Write a script. Send it to the team as an archive.'],
    ['Tech task', 'Add logs to this service. Push your branch to the repository.'],
    ['Prueba técnica de requisitos', 'Escribe un plan y envía un enlace al repositorio.'],
    ['Teste de JavaScript', 'Desenvolva um jogo e nos envie o código.'],
    ['開発能力テスト', '次の画面を作り、ソースコードを提出してください。'],
    ['Testprojekt', 'Baue einen kleinen Dienst und reiche deine Lösung ein.'],
  ])('%s: %s', (title, body, path = 'page.md') => {
    expect(isAssignment(title, body, path)).toBe(true);
  });
});

describe('work that is done with others is none', () => {
  it.each([
    ['Coding exercise', 'You solve a task together with an engineer and submit it.'],
    ['Pairing exercise', 'We work on your own code. Send us your repository first.'],
    ['Live coding exercise', 'Send us your solution when it is over.'],
    ['Coding exercise', '- Interviewers: a peer\n\nSend us your solution.'],
    ['Whiteboard exercise', 'Nobody has to submit anything.'],
    ['Take-home walkthrough', 'We go through what you sent.'],
    [
      'Take-home and technical interview',
      '**Agenda**\n\n- 20 min: Questions from the manager\n- 10 min: The take-home\n\n**Task**\n\nPlan it.',
    ],
    ['Values interview', 'Send us your questions.'],
    ['Technical screen', 'We talk.', 'hiring/exercises/shop.md'],
  ])('%s: %s', (title, body, path = 'page.md') => {
    expect(isAssignment(title, body, path)).toBe(false);
  });
});

function secondStep(step: string, title = 'Interview process') {
  const text = `# ${title}\n\n1. **Phone screen** (30 min)\n2. ${step}\n3. **Offer**\n`;
  const { catalog } = compileHandbook([{ path: 'page.md', text }], { name: 'Any' });
  const [process] = catalog?.processes ?? [];
  return { step: process?.steps[1], live: process?.totals.synchronous?.max };
}

describe('a step that is work at home takes none of the live time', () => {
  it.each([
    '**Technical exercise** (3 hours): a technical exercise to be done at home',
    '**Coding test**: 5 hours of homework.',
    '**Coding challenge**: You have 5 hours. Candidates do the challenge remotely and send us the solution.',
    '**Programmieraufgabe** (3 Stunden): Sie lösen die Aufgabe zu Hause.',
    '**Exercice technique** (3 h) : à faire chez vous, envoyez-nous le résultat.',
    '**Prueba técnica** (3 horas): se realiza desde casa.',
    '**Desafio técnico** (3 horas): feito em casa; envie-nos a solução.',
    '**Short trial task over email**',
    '**Role playing assignment** (3 hours): a few letters that you answer via email.',
    '**Paid trial assignment**: Top applicants are asked to complete a paid trial assignment.',
    '**Assignment**: we send you a writing assignment for the weekend',
    '**Technical test** (2 hours): an online coding test on Codility',
    '**Technical project**: the specs have to be delivered in a fortnight, on GitHub',
    '**Questionnaire**: you answer some questions in a Google form',
    '**Probeaufgabe** (2 Stunden): wir schicken Ihnen eine Aufgabe per Mail',
    '**Test technique** (2 h) : vous recevez un sujet par courriel',
    '**Prueba técnica** (2 horas): te enviamos un ejercicio por correo',
    '**Teste técnico** (2 horas): o candidato recebe um projeto no GitHub',
    '**Prova tecnica** (2 ore): ti inviamo un esercizio',
    '**Technische opdracht** (2 uur): we sturen je een opdracht per mail',
    '**技術課題**: メールで課題をお送りします',
  ])('%s', (line) => {
    const { step, live } = secondStep(line);
    expect(step?.asynchronous).toBe(true);
    expect(live).toBe(30);
  });

  it.each([
    '**Pair exercise** (60 min): work together with an engineer, then push your branch',
    '**Onsite interview** (60 min): bring the laptop you use at home',
    '**Homework discussion** (60 min): we go through it',
    '**Coding test** (60 min): on a whiteboard',
    '**Pair programming test** (60 min): we send you a link to the call',
    '**Technical test** (60 min): with two engineers, on a video call; we send you the link by email',
    '**Assignment review** (60 min): you go through the assignment we sent to you',
    '**Fachgespräch** (60 Min.): wir schicken Ihnen den Link per Mail',
    '**Entretien technique** (1 h) : vous recevez un lien par courriel',
  ])('but not %s', (line) => {
    const { step, live } = secondStep(line);
    expect(step?.asynchronous).toBe(false);
    expect(live).toBe(90);
  });
});

describe('the live time is the candidate’s', () => {
  it.each([
    '**Reference call** (30 min)',
    '**Referenzen** (30 Min.)',
    '**Debrief** (30 min): the interviewers talk',
  ])('without %s', (line) => {
    expect(secondStep(line).live).toBe(30);
  });
});
