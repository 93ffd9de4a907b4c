/** Pages that as a whole are one interview or task, and interviews that only their layout shows. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const guides = (text: string) => compilePage(text).guides.map(({ name }) => name);

describe('a page is one guide', () => {
  it.each([
    [
      'a task',
      '# Inventory exercise\n\nFor candidates for our warehouse team. Your task is to plan a shelf.\n\nSend us your plan.\n',
      'Inventory exercise',
    ],
    [
      'a task in German',
      '# Programmieraufgabe\n\nFür Bewerberinnen und Bewerber. Deine Aufgabe ist ein kleiner Dienst.\n\nBitte einreichen.\n',
      'Programmieraufgabe',
    ],
    [
      'questions to ask',
      '# Behavioural interview questions\n\nFor interviewers.\n\n- Why us?\n- What went well?\n- What did not?\n- How do you learn?\n- When do you rest?\n',
      'Behavioural interview questions',
    ],
    [
      'headings that say who and what to ask',
      '# Brand critique\n\nFor candidates for our studio.\n\n### Interviewers\n\nA designer\n\n### Questions\n\n- What do you see?\n\n### Tips\n\nListen.\n',
      'Brand critique',
    ],
    [
      'a page that speaks of itself as a task',
      '# Songs for everybody\n\nThank you for applying for a job! With this assignment candidates show recruiters how they plan.\n\n## The list\n\nWe would like you to sort ten songs.\n',
      'Songs for everybody',
    ],
    [
      'a page that speaks of itself as an interview, in Portuguese',
      '# Desenho de soluções\n\nNesta entrevista o candidato desenha uma loja. Requisitos: nenhum.\n',
      'Desenho de soluções',
    ],
    [
      'a page that never says interview',
      '# Shop critique\n\n*15 minutes*\n\nThe candidate looks at our shop.\n\n### Participants\n\nA designer\n\n### What to look for\n\n- Curiosity\n',
      'Shop critique',
    ],
    [
      'a title in the front matter',
      '---\ntitle: Entrevista telefónica\n---\n\n# Para qué sirve\n\nConocer al candidato.\n\n# En qué consiste\n\nUna llamada con el candidato. Requisitos: ninguno.\n',
      'Entrevista telefónica',
    ],
  ])('%s', (_, text, name) => expect(guides(text)).toEqual([name]));
});

describe('a page is none', () => {
  it.each([
    [
      'about interviewing',
      '# Interviewer training\n\nEverybody who meets candidates takes it. Requirements: two shadowed interviews.\n',
    ],
    [
      'research interviews',
      '# Discovery interview\n\nUser research with participants. Your task is to listen.\n\n- Why?\n- How?\n- When?\n- Who?\n- Where?\n',
    ],
    [
      'a meeting about work',
      '# Planning meeting\n\nIn the meeting candidate stories are weighed.\n\n## Participants\n\nThe team\n\n## Agenda\n\n- Plans\n',
    ],
    [
      'work that speaks of hiring only far below',
      '# The ladder\n\nHow people grow.\n\n## Levels\n\nFour.\n\n## Questions\n\n- Who?\n\n## Duration\n\nA year.\n\n## Leads\n\nThey submit requirements and care for hiring, candidates and recruiting.\n',
    ],
    ['homework of a course', '# Week 3 exercise\n\nYour task is to write a loop. Submit it.\n'],
  ])('%s', (_, text) => expect(guides(text)).toEqual([]));
});

describe('sections laid out alike', () => {
  const section = (name: string) =>
    `## Title: ${name}\n\n- **Objective:** See how somebody works.\n- **Preparation:** None.\n\n`;

  it('are interviews where one of them is called so', () => {
    const page = `# Sales\n\nFor candidates.\n\n${section('Mock call interview')}${section('Past deals')}${section('Forecast')}`;
    expect(guides(page)).toEqual(['Mock call interview', 'Past deals', 'Forecast']);
  });

  it('are none where nothing is', () => {
    const page = `# Onboarding of hires\n\nAfter the interviews.\n\n${section('First day')}${section('First week')}`;
    expect(guides(page)).toEqual([]);
  });
});

describe('a page that is a guide to one interview', () => {
  it.each([
    ['Template - Technical interview', 'Template - Technical interview'],
    ['Guía de entrevista técnica', 'Guía de entrevista técnica'],
    ['Roteiro de Entrevista Técnica', 'Roteiro de Entrevista Técnica'],
    ['Grille d’entretien technique', 'Grille d’entretien technique'],
  ])('“%s”', (title, name) => {
    const text = `# ${title}\n\nCandidate: ____\n\n## Warm-up\n\n- Why bread?\n- What do you bake at home?\n\n## Oven\n\n- How hot is it?\n- What burns first?\n- When do you open it?\n`;
    expect(guides(text)).toEqual([name]);
  });

  it('is not told by the word for a guide alone', () =>
    expect(guides('# Interview guide\n\nBe kind to candidates.\n\n## Warm-up\n\nSmile.\n')).toEqual(
      [],
    ));
});

describe('a page that names no interview', () => {
  const page = (title: string) =>
    `# ${title}\n\nIn this project we want to see how you think.\n\nBuild a small page with two buttons. Fork this repository and send a pull request within 3 hours.\n`;

  it('is no guide for words of tasks alone', () =>
    expect(guides(page('Release cycle'))).toEqual([]));

  it('is one under the name of a task', () =>
    expect(guides(page('Coding challenge'))).toEqual(['Coding challenge']));
});
