/** The same steps in forms without the marks of a list: what is a step in one of them is one in the others. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));
const onlySteps = (text: string) => steps(text)[0] ?? [];

const STAGES = ['Phone screen', 'Coding test', 'Panel interview', 'Offer'];
const STUFEN = ['Telefoninterview', 'Probearbeit', 'Fachgespräch', 'Angebot'];
const ETAPAS = ['Entrevista telefónica', 'Prueba técnica', 'Entrevista final', 'Oferta'];
const under = (heading: string, body: string) => `# Careers\n\n## ${heading}\n\n${body}\n`;
const en = (form: (name: string, at: number) => string, between = '\n\n') =>
  under('Interview process', STAGES.map(form).join(between));
const de = (form: (name: string, at: number) => string, between = '\n\n') =>
  under('Bewerbungsprozess', STUFEN.map(form).join(between));
const es = (form: (name: string, at: number) => string, between = '\n\n') =>
  under('Proceso de selección', ETAPAS.map(form).join(between));

type Form = (name: string, at: number) => string;
const FORMS: [what: string, form: Form, between: string][] = [
  ['lines of one paragraph', (name) => name, '  \n'],
  ['lines with a picture before each', (name) => `📞 ${name}`, '  \n'],
  ['lines with bullets that Markdown does not know', (name) => `• ${name}`, '\n'],
  ['paragraphs of a name', (name) => name, '\n\n'],
  ['paragraphs with a downward arrow between them', (name) => name, '\n\n↓\n\n'],
  ['a line with bars between them', (name) => name, ' | '],
  ['a line with dots between them', (name) => name, ' · '],
  ['lines in italics', (name) => `*${name}*\n\nWe look at your work together.`, '\n\n'],
  ['names in italics before a colon', (name) => `*${name}*: We see your work.`, '\n\n'],
  ['names in italics with a length', (name) => `*${name}* (45 min): Your work.`, '\n\n'],
  ['names before a colon', (name) => `${name}: We look at your work together.`, '\n\n'],
  ['names before a dash', (name) => `${name} – We look at your work together.`, '\n\n'],
  ['bold lines, the last without a text', (name) => `**${name}**\n\n${seen(name)}`, '\n\n'],
  ['bold lines without texts', (name) => `**${name}**`, '\n\n'],
];

const LAST = [STAGES, STUFEN, ETAPAS].map((names) => names.at(-1));

function seen(name: string): string {
  return LAST.includes(name) ? '' : 'We look at your work together.';
}

describe.each(FORMS)('%s', (_, form, between) => {
  it('in English', () => expect(onlySteps(en(form, between))).toEqual(STAGES));
  it('in German', () => expect(onlySteps(de(form, between))).toEqual(STUFEN));
  it('in Spanish', () => expect(onlySteps(es(form, between))).toEqual(ETAPAS));
});

describe('what is counted in words', () => {
  const NUMBERS = ['one', 'two', 'three', 'four'];

  it('on lines of one paragraph', () => {
    const text = en((name, at) => `Stage ${NUMBERS[at]} – ${name}`, '\n');
    expect(onlySteps(text)).toEqual(STAGES);
  });
});

describe('a heading that only counts', () => {
  const NAMES = ['Meet the founders', 'Kitchen shift', 'Panel interview'];
  const page = (form: Form) =>
    under(
      'Interview process',
      NAMES.map((name, at) => `### Step ${at + 1}\n\n${form(name, at)}\n`).join('\n'),
    );

  it.each<[string, Form]>([
    ['a bold line', (name) => `**${name}**\n\nWe see each other.`],
    [
      'bold words with a length behind them',
      (name) => `**${name}** (30 min)\n\nWe see each other.`,
    ],
  ])('is named by %s below it', (_, form) => expect(onlySteps(page(form))).toEqual(NAMES));

  it('is not named by a bold label', () => {
    const names = onlySteps(page((_, at) => (at === 1 ? '**Duration:** 30 minutes' : 'A talk.')));
    expect(names).toEqual(['Step 1', 'Step 2', 'Step 3']);
  });
});

describe('a table whose first step stands where a head should', () => {
  const table = (rows: string[]) =>
    under('Interview process', [rows[0], '| - | - |', ...rows.slice(1)].join('\n'));

  it('has all of them', () => {
    const rows = STAGES.map((name) => `| ${name} | We look at your work together |`);
    expect(onlySteps(table(rows))).toEqual(STAGES);
  });

  it('has no step in a head', () => {
    const rows = ['Interview stage', ...STAGES].map((name) => `| ${name} | Details |`);
    expect(onlySteps(table(rows))).toEqual(STAGES);
  });

  it('has no step over columns that are known', () => {
    const rows = ['| Hiring call | Duration |', ...STAGES.map((name) => `| ${name} | 30 min |`)];
    expect(onlySteps(table(rows))).toEqual(STAGES);
  });
});

describe('names that one sentence lists', () => {
  it('do not hold what stands before a colon', () => {
    const text = under('Interview process', `Here is how it goes: ${STAGES.join(', ')}.`);
    expect(onlySteps(text)).toEqual(STAGES);
  });
});

describe('headings of the level of the one that announces them', () => {
  const page = (names: string[]) =>
    `# Careers\n\n## Interview process\n\n${names.map((name) => `## ${name}\n\nYou meet us.\n`).join('\n')}`;

  it('are steps between two stages', () => {
    const names = ['Phone screen', 'Kitchen shift', 'Panel interview'];
    expect(onlySteps(page(names))).toEqual(names);
  });

  it('are steps before a stage where they open a process', () => {
    const names = ['Application form', 'Phone screen', 'Panel interview'];
    expect(onlySteps(page(names))).toEqual(names);
  });

  it('are none behind the last stage', () => {
    const names = ['Phone screen', 'Panel interview', 'Our offices', 'Our dogs'];
    expect(onlySteps(page(names))).toEqual(names.slice(0, 2));
  });
});

describe('what has the shape of steps and is none', () => {
  it.each([
    ['a line of links', '# Careers\n\nInterview with us!\n\nHome | Jobs | Blog | Contact\n'],
    [
      'labels before colons',
      '# Panel interview\n\nFor candidates.\n\nDuration: 60 minutes\n\nInterviewers: two engineers\n\nGoal: to see how they work\n',
    ],
    [
      'lines that name no stage',
      '# Hiring process\n\nWe interview candidates here:\n\nBerlin office  \nParis office  \nMadrid office\n',
    ],
  ])('%s', (_, text) => expect(steps(text)).toEqual([]));
});

describe('what stands before the names', () => {
  const names = STAGES.map((name) => `${name}: We look at your work together.`).join('\n\n');

  it('is no name where nothing is behind its colon', () => {
    expect(onlySteps(under('Interview process', `The steps are:\n\n${names}`))).toEqual(STAGES);
  });

  it('is no name where a colon is within it', () => {
    const text = under('Interview process', `Interview time: 4 hours\n\n${STAGES.join('\n\n')}`);
    expect(onlySteps(text)).toEqual(STAGES);
  });
});

describe('names that are longer than others', () => {
  const LONG = ['Phone screen', 'A long talk with all of the people in the team', 'Offer'];

  it('are steps between arrows', () => {
    expect(onlySteps(under('Interview process', LONG.join('\n\n↓\n\n')))).toHaveLength(3);
  });
});

describe('lines in italics with what is said in a list below', () => {
  it('are steps', () => {
    const text = en((name) => `*${name} (45 minutes)*\n\n- We look at your work together.`);
    expect(onlySteps(text)).toEqual(STAGES);
  });
});

describe('lines in italics of many words', () => {
  it('are steps', () => {
    const names = ['Phone screen with one of our recruiters or founders', 'Coding test', 'Offer'];
    const text = under(
      'Interview process',
      names.map((name) => `*${name}*\n\nWe look at your work together.`).join('\n\n'),
    );
    expect(onlySteps(text)).toHaveLength(3);
  });
});

describe('under a heading that announces a process', () => {
  it.each([
    ['a line of links', 'Home | Jobs | Interview | Contact'],
    ['lines of which few are stages', 'Berlin  \nParis  \nMadrid  \nPhone interview'],
    ['paragraphs of which few are stages', 'Berlin\n\nParis\n\nMadrid\n\nPhone interview'],
    [
      'labels',
      'Duration: 2 interviews of an hour\n\nInterviewers: two engineers after a phone screen\n\nFormat: an onsite interview',
    ],
    ['two words before colons', 'Interview: we meet you here.\n\nOffer: we write to you soon.'],
  ])('%s is none', (_, body) => {
    expect(steps(under('Interview process', body))).toEqual([]);
  });
});

describe('a heading that only counts, over labels in bold', () => {
  it('is not named by them', () => {
    const body = [1, 2, 3].map((at) => `### Step ${at}\n\n**Duration** 30 minutes\n\nA talk.`);
    expect(onlySteps(under('Interview process', body.join('\n\n')))).toEqual([
      'Step 1',
      'Step 2',
      'Step 3',
    ]);
  });
});

describe('a first row that speaks of a length', () => {
  it('is a step, though it stands where a head should', () => {
    const rows = STAGES.map(
      (name) => `| ${name} | The duration is an hour, with two interviewers |`,
    );
    const text = under('Interview process', [rows[0], '| - | - |', ...rows.slice(1)].join('\n'));
    expect(onlySteps(text)).toEqual(STAGES);
  });
});

describe('lines that are counted in words', () => {
  it('are steps, whatever they are called', () => {
    const names = ['Meet the founders', 'Kitchen shift', 'Panel interview'];
    const counts = ['one', 'two', 'three'];
    const lines = names.map((name, at) => `Stage ${counts[at]}: ${name}`);
    expect(onlySteps(under('Interview process', lines.join('\n')))).toEqual(names);
  });
});

describe('adopted headings', () => {
  const page = (names: string[]) =>
    `# Interview process\n\n${names.map((name) => `# ${name}\n\nYou meet us.\n`).join('\n')}`;

  it.each([
    [['Phone screen', 'Kitchen shift', 'Panel interview', 'Offer'], 4],
    [['Application form', 'Phone screen', 'Panel interview'], 3],
    [['Phone screen', 'Panel interview', 'Our offices', 'Our dogs'], 2],
    [['Phone screen', 'Panel interview', 'Interview tips', 'Offer'], 2],
  ])('%s', (names, count) => expect(onlySteps(page(names))).toEqual(names.slice(0, count)));
});
