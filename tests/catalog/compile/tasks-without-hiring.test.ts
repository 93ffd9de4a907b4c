/** Tasks for candidates on pages that never speak of hiring, and what sets tasks for others. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

function guides(text: string, path = 'page.md'): string[] {
  const { catalog } = compileHandbook([{ path, text }], { name: 'Any' });
  return catalog?.guides.map(({ name }) => name) ?? [];
}

const TITLE = '# Ferry challenge\n\n';
const WEIGHED = 'We look at naming.\n\n';
const RETURNED = 'Mail us a zip.\n\n';
const BUILT = 'Plan a timetable: build a page of it.\n\n';
const TIMED = 'Spend two hours.\n\n';

describe('a page is a task where enough of it says so', () => {
  it.each([
    ['its title, what is looked at and how it comes back', TITLE + WEIGHED + RETURNED],
    ['its title, what is looked at and what to build', TITLE + WEIGHED + BUILT],
    ['its title, what is looked at and a time to keep to', TITLE + WEIGHED + TIMED],
    [
      'a word to somebody who may join',
      `${TITLE}Thanks for your interest in working with us!\n\n${RETURNED}${TIMED}`,
    ],
  ])('%s', (_, text) => expect(guides(text)).toEqual(['Ferry challenge']));

  it.each([
    ['no title', `# Ferries\n\n${WEIGHED}${RETURNED}${TIMED}`],
    ['nothing on what is looked at', TITLE + RETURNED + TIMED + BUILT],
    ['no time, no work and no way back', TITLE + WEIGHED],
  ])('but not with %s', (_, text) => expect(guides(text)).toEqual([]));

  it.each([
    [
      'words of a course',
      `${TITLE}For students of this semester.\n\n${WEIGHED}${RETURNED}${TIMED}`,
    ],
    ['one word of a contest', `${TITLE}There are prizes.\n\n${WEIGHED}${RETURNED}`],
    ['a number in a row of them', `# Week 3 challenge\n\n${WEIGHED}${RETURNED}${TIMED}`],
  ])('nor with %s', (_, text) => expect(guides(text)).toEqual([]));

  it('what is built for hiring may be for students', () => {
    const text = `${TITLE}For candidates.\n\nStudents see their lessons of a semester.\n\n${WEIGHED}${RETURNED}`;
    expect(guides(text)).toEqual(['Ferry challenge']);
  });

  it('and for participants', () => {
    const text = `${TITLE}Participants sign up, participants leave.\n\n${WEIGHED}${RETURNED}${BUILT}`;
    expect(guides(text)).toEqual(['Ferry challenge']);
  });
});

describe('a page of a task in', () => {
  it.each([
    ['German', 'Testaufgabe', 'Wir achten auf Lesbarkeit. Schick uns ein Archiv, per E-Mail.'],
    ['French', 'Test technique', 'Nous regardons la clarté. Envoyez-nous une archive.'],
    ['Spanish', 'Reto frontend', 'Valoramos la claridad. Mándanos un enlace.'],
    ['Portuguese', 'Desafio backend', 'Será avaliado o seu código. Envie o link.'],
    ['Italian', 'Esercizio', 'Valutiamo la leggibilità. Inviaci un link.'],
    ['Dutch', 'Opdracht', 'Waar we op letten: leesbare code. Stuur ons een link.'],
    ['Polish', 'Zadanie', 'Zwracamy uwagę na czytelność. Wyślij nam archiwum.'],
    ['Norwegian', 'Kodeoppgave', 'Vi ser etter lesbar kode. Send oss en lenke.'],
    ['Danish', 'Kodeopgave', 'Vi lægger vægt på læsbar kode. Send os et link.'],
    ['Russian', 'Задание', 'Мы смотрим на читаемость. Пришлите архив на почту.'],
    ['Swedish', 'Kodtest', 'Vi tittar på läsbarhet. Mejla oss en länk.'],
    [
      'Turkish',
      'Backend görevi',
      'Dikkat ettiğimiz nokta: okunabilirlik. Bitirdiğinde bize gönder.',
    ],
    [
      'Japanese',
      'サーバー課題',
      '評価のポイントは読みやすさです。完成したらメールでお送りください。',
    ],
    ['Korean', '서버 과제', '평가 기준은 가독성입니다. 완료 후 메일로 보내 주세요.'],
    ['Chinese', '后端题目', '我们看重可读性。完成后发给我们。'],
  ])('%s', (_, title, text) => expect(guides(`# ${title}\n\n${text}\n`)).toEqual([title]));
});

describe('a job in the title', () => {
  it('tells a task', () => {
    expect(guides('# Support engineer test\n\nWrite a reply to a customer.\n')).toEqual([
      'Support engineer test',
    ]);
  });

  it('tells a project', () => {
    expect(guides(`# Mobile developer project\n\n${RETURNED}`)).toEqual([
      'Mobile developer project',
    ]);
    expect(guides(`# Mobile ferry project\n\n${WEIGHED}${RETURNED}`)).toEqual([]);
  });

  const questions = '- What is slow?\n- What is quick?\n- Who tests?\n- Who knows?\n- Who asks?\n';

  it('tells questions to ask', () => {
    expect(guides(`# Questions we ask designers\n\n${questions}`)).toEqual([
      'Questions we ask designers',
    ]);
    expect(guides(`# Questions we ask guests\n\n${questions}`)).toEqual([]);
  });
});

it('questions may ask without a question mark', () => {
  const asked = [1, 2, 3, 4, 5].map((at) => `- Tell me about a day in year ${at}.\n`).join('');
  expect(guides(`# Behavioural questions\n\n${asked}`, 'hiring/page.md')).toEqual([
    'Behavioural questions',
  ]);
});

describe('the name of a page that is one task', () => {
  const task = `${WEIGHED}${RETURNED}${TIMED}`;

  it('is the heading that names it, where the title says nothing of it', () => {
    const text = `# Hello there\n\nThank you for applying.\n\n## The task\n\n${task}## Afterwards\n\nRest.\n`;
    expect(guides(text)).toEqual(['The task']);
  });

  it('is the first heading where that is all the title there is', () => {
    expect(guides(`## Harbour exercise\n\n${task}`, 'files/test-of-ships.md')).toEqual([
      'Harbour exercise',
    ]);
  });

  it('stays the title where two headings could be it', () => {
    const text = `# Ferries\n\nThis exercise is for candidates.\n\n## First task\n\n${task}## Second task\n\n${task}`;
    expect(guides(text)).toEqual(['Ferries']);
  });

  it('stays the title that names a job', () => {
    const text = `# Mobile developer\n\nThis exercise is for candidates.\n\n## The task\n\n${task}`;
    expect(guides(text)).toEqual(['Mobile developer']);
  });

  it('is no sentence', () => {
    const text = `# Ferries\n\nThis exercise is for candidates.\n\n## How you deal with it is part of the whole task\n\n${task}`;
    expect(guides(text)).toEqual(['Ferries']);
  });
});

describe('the parts of one task or interview are no guides', () => {
  it('though they say how long', () => {
    const text =
      '# Harbour engineering challenge\n\nFor candidates, before the interview. Build a crane. We look at tests.\n\n## Hopes\n\n### Time\n\nDuration: 3 hours\n';
    expect(guides(text)).toEqual(['Harbour engineering challenge']);
  });

  it('and "What to expect" is one of them', () => {
    const text =
      '# Harbour sorting exercise\n\nWe would like to hear how you think.\n\n## What to expect in the interview\n\n1. We talk about ships,\n1. You draw a harbour.\n';
    expect(guides(text)).toEqual(['Harbour sorting exercise']);
  });

  it('but under the name of several a section with facts is one', () => {
    const text =
      '# Interviews in research\n\nFor candidates.\n\n## Seminar\n\n- Duration: 90 minutes\n\nTalk to the group.\n';
    expect(guides(text)).toEqual(['Seminar']);
  });
});
