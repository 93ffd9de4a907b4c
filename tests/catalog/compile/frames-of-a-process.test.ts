/** A process in frames, marks and tables that strangers put it in; and the same frames around other work. */
import { describe, expect, it } from 'vitest';
import { announcesWhatFollows } from '../../../catalog/compile/classify/process-title.ts';
import { compilePage } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));

const STAGES = ['Phone screen', 'Coding test', 'Panel interview', 'Offer'];
const page = (body: string, heading = 'Interview process') =>
  `# Careers\n\n## ${heading}\n\n${body}\n`;
const each = (form: (name: string, at: number) => string, between = '\n\n') =>
  page(STAGES.map(form).join(between));
const ROMAN = ['I', 'II', 'III', 'IV'];
const LETTERS = ['A', 'B', 'C', 'D'];

describe('frames, marks and tables', () => {
  it.each([
    ['a quoted list', page(`> It goes like this:\n>\n> - ${STAGES.join('\n> - ')}`)],
    ['quoted bold lines', each((name) => `> **${name}**\n>\n> We talk.`, '\n>\n')],
    ['a quote for each', each((name) => `> **${name}**\n>\n> We talk.`)],
    ['bold tags', each((name) => `<b>${name}</b> (30 min)<br>\nWe talk.`)],
    ['bold tags over a line', each((name) => `<strong>${name}</strong>\nWe talk.`)],
    ['underlined lines', each((name) => `<u>${name}</u>\n\nWe talk.`)],
    ['definitions', each((name) => `${name}\n: We talk.`)],
    ['definitions of bold terms', each((name) => `**${name}**\n: We talk.`)],
    ['headings with Roman numbers', each((name, at) => `### ${ROMAN[at]}. ${name}\n\nWe talk.`)],
    ['headings with letters', each((name, at) => `### Part ${LETTERS[at]}: ${name}\n\nWe talk.`)],
    ['names in code', each((name) => `- \`${name}\` – we talk.`, '\n')],
    [
      'rows without a head that are counted',
      page(
        `${STAGES.map((name, at) => `| ${at + 1} | ${name} |`)
          .join('\n')
          .replace('\n', '\n|---|---|\n')}`,
      ),
    ],
    [
      'rows without a head, names in bold before long texts',
      page(
        `<table>${STAGES.map((name, at) => `<tr><td>${at + 1}</td><td><b>${name}</b><br>${'We talk about your work. '.repeat(5)}</td></tr>`).join('')}</table>`,
      ),
    ],
  ])('%s', (_, text) => expect(steps(text)).toEqual([STAGES]));

  const PLAIN = ['Hello', 'Kitchen duty', 'Panel interview', 'Handshake'];

  it.each([
    ['Roman numbers', PLAIN.map((name, at) => `${ROMAN[at]}. ${name}`)],
    ['letters', PLAIN.map((name, at) => `${LETTERS[at]?.toLowerCase()}) ${name}`)],
  ])('%s make a list of names that need not sound like stages', (_, paragraphs) =>
    expect(steps(page(paragraphs.join('\n\n')))).toEqual([PLAIN]),
  );

  it('columns of stages may hold one that does not sound like one', () => {
    const names = ['Phone screen', 'Kitchen duty', 'Panel interview', 'Offer'];
    const text = page(`| ${names.join(' | ')} |\n|---|---|---|---|\n| 1 h | 2 h | 1 h | – |`);
    expect(steps(text)).toEqual([names]);
  });

  it('a letter that is quoted is none: what it asks for is no part of the step', () => {
    const letter =
      '> Hi Jo,\n>\n> **1. Code sample**\n> - your best\n>\n> **2. Test paper**\n> - short';
    const text = page(`### Phone screen\n\n### Assignment\n\n${letter}\n\n### Offer\n\nYes.`);
    const [process] = compilePage(text).processes;
    expect(process?.steps.map((step) => step.steps.length)).toEqual([0, 0, 0]);
  });

  it('a label between names before a colon is none', () => {
    const text = page(
      'Phone screen: we talk.\n\nDuration: half an hour, at most.\n\nCoding test: you write.\n\nDuration: two hours, at most.\n\nPanel interview: you meet us.',
    );
    expect(steps(text)).toEqual([['Phone screen', 'Coding test', 'Panel interview']]);
  });

  it('a short sentence that names a stage is the name, whatever is said behind it', () => {
    const text = each(
      (name) => `1. Take home ${name.toLowerCase()}. Somebody reads all of it very carefully.`,
      '\n',
    );
    expect(steps(text)[0]?.[1]).toBe('Take home coding test');
  });
});

describe('the only heading before or behind the stages', () => {
  const under = (...titles: string[]) =>
    page(titles.map((title) => `### ${title}\n\nWe talk.`).join('\n\n'));

  it('is a step too', () => {
    const names = ['Fill the basket', 'Phone screen', 'Panel interview', 'Shake hands'];
    expect(steps(under(...names))).toEqual([names]);
  });

  it.each(['Useful links', 'Diversity', 'Vielfalt', 'Links Úteis', '福利厚生', 'Statistics'])(
    'but not “%s”',
    (title) =>
      expect(steps(under('Phone screen', 'Panel interview', title))).toEqual([
        ['Phone screen', 'Panel interview'],
      ]),
  );

  it('but not where the stages are numbered and it is not', () => {
    const names = ['1. Phone screen', '2. Panel interview', '3. Offer'];
    expect(steps(under(...names, 'Shake hands'))).toEqual([
      ['Phone screen', 'Panel interview', 'Offer'],
    ]);
  });

  it('but not where only it has headings below', () => {
    const text = `${under('Phone screen', 'Panel interview', 'Shake hands')}\n#### Left hand\n\nNo.\n`;
    expect(steps(text)).toEqual([['Phone screen', 'Panel interview']]);
  });

  it('but not where only one other may be a stage', () => {
    expect(steps(under('Phone screen', 'Shake hands'))).toEqual([]);
  });

  it('but not where the heading above says nothing of hiring', () => {
    const text = under('Phone screen', 'Panel interview', 'Offer', 'Shake hands');
    expect(steps(text.replace('## Interview process', '## Steps'))).toEqual([
      ['Phone screen', 'Panel interview', 'Offer'],
    ]);
  });
});

describe('work that has steps as hiring has', () => {
  const calls = '1. Intro call (30 min)\n2. Screening call (30 min)\n3. Final review (1 hour)\n';

  it.each([
    ['Onboarding', 'Onboarding process'],
    ['Vendors', 'Procurement steps'],
    ['Handbook', 'Procurement steps'],
    ['Releases', 'The process'],
    ['Einarbeitung', 'Ablauf'],
    ['Proveedores', 'Proceso'],
    ['オンボーディング', '流れ'],
  ])('%s: %s', (title, heading) => {
    const text = `# ${title}\n\nYou had your interview.\n\n## ${heading}\n\n${calls}`;
    expect(steps(text)).toEqual([]);
  });

  it('ends below a heading of hiring', () => {
    const text = `# Onboarding\n\n## Interview process\n\n${calls}`;
    expect(steps(text)[0]).toHaveLength(3);
  });

  it('is none where the title speaks of hiring too', () => {
    const text =
      '# Hiring and onboarding\n\nInterviews are short.\n\n## Steps\n\n- First chat\n- Portfolio review\n- Trial day\n';
    expect(steps(text)[0]).toHaveLength(3);
  });
});

describe('a heading over what happens next', () => {
  it.each([
    'What happens next',
    'After you apply',
    'From hello to offer',
    'How we choose people',
    'So geht es weiter',
    'Du premier contact à l’offre',
    'O que esperar',
    'Zo werkt het',
    '接下来',
  ])('“%s” announces it', (title) => expect(announcesWhatFollows(title)).toBe(true));

  it.each(['Shadowing', 'What we pay', 'Next door'])('“%s” does not', (title) =>
    expect(announcesWhatFollows(title)).toBe(false),
  );

  const under = (...names: string[]) =>
    `# Hiring at Bluefin\n\nInterviews are short.\n\n## How we choose people\n\n- ${names.join('\n- ')}\n`;

  it('holds a process on a page about hiring', () =>
    expect(steps(under('First chat', 'Portfolio review', 'Trial day'))).toEqual([
      ['First chat', 'Portfolio review', 'Trial day'],
    ]));

  it('holds none of two', () => expect(steps(under('Assessments', 'Conversation'))).toEqual([]));
});
