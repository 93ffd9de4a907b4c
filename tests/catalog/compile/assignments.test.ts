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
    ['Values interview', 'Send us your questions.'],
    ['Technical screen', 'We talk.', 'hiring/exercises/shop.md'],
  ])('%s: %s', (title, body, path = 'page.md') => {
    expect(isAssignment(title, body, path)).toBe(false);
  });
});
