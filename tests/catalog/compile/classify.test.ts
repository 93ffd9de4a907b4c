import { describe, expect, it } from 'vitest';
import * as heading from '../../../catalog/compile/classify/heading.ts';
import {
  isNumbered,
  stepName,
  withoutNumber,
  withoutNumbering,
} from '../../../catalog/compile/classify/numbering.ts';
import { announcesProcess, roleInTitle } from '../../../catalog/compile/classify/process-title.ts';
import { isAboutRole, namesPeople } from '../../../catalog/compile/classify/role-name.ts';
import {
  isAboutInterviewing,
  namesInterview,
  namesStage,
} from '../../../catalog/compile/classify/stage-name.ts';
import { ordersStage, tellsOfStage } from '../../../catalog/compile/classify/stage-sentence.ts';
import { compilePage } from './compile-page.ts';

function tells(name: string, test: (text: string) => boolean, yes: string[], no: string[]) {
  describe(name, () => {
    it.each(yes)('yes: %s', (text) => expect(test(text)).toBe(true));
    it.each(no)('no: %s', (text) => expect(test(text)).toBe(false));
  });
}

tells(
  'a name of a stage',
  namesStage,
  [
    'Values interview',
    '3. Reference checks',
    'Onsite: pairing / values',
    'Call with the CEO',
    'Round 2',
    'Stage 3',
    'Offer',
    'Take-home exercise (2 hours)',
    'Writing test',
    'Vorstellungsgespräch',
    'Этап 2: анкета',
  ],
  [
    '',
    'Interview tips',
    'How we interview',
    'Preparing the interview',
    'You should do the interview',
    'Ready for an interview?',
    'Writing interviews',
    'Анкета хранится у секретаря',
    'Правила проведения собеседований',
    'Interview questions',
    'Benefits',
    `${'very '.repeat(50)}long interview`,
    'one two three four five six seven eight nine interview',
  ],
);

tells(
  'a name of an interview and nothing else',
  namesInterview,
  ['Phone screen', 'Coding challenge', 'Hiring manager call', 'Case study', 'Take-home project'],
  ['Offer', 'Lunch', 'Collaboration', 'Culture', 'Team call', 'Scheduling interviews'],
);

tells(
  'a heading about interviewing',
  isAboutInterviewing,
  [
    'Scheduling interviews',
    'Interview tips',
    'What to ask?',
    '2. Guidelines',
    'Giving the feedback',
  ],
  ['Phone screen', 'Design', 'Reference checks'],
);

tells(
  'a sentence in which something happens',
  tellsOfStage,
  [
    'We set up a call with a recruiter.',
    'Then you meet the team for an interview. Bring a friend.',
    'Once you have applied, you have an interview.',
    '2 interviews with engineers',
    'After that, we will make you an offer.',
  ],
  [
    'Bring a friend to the interview.',
    'You should prepare for the interview.',
    'Do you have an interview?',
    'We like music.',
    'Once they have applied, somebody makes a call.',
    `We ${'really '.repeat(45)}have an interview.`,
  ],
);

tells(
  'a line that tells interviewers to hold a stage',
  ordersStage,
  ['Send the take-home exercise.', 'Conduct the coding interview', 'Schedule a call with the team'],
  ['Design exercise', 'Send your notes.', `Send ${'all of '.repeat(8)}the exercise`],
);

tells(
  'a name of a job',
  isAboutRole,
  ['Sr. Product Designer', 'SDR', 'Account Executives', 'Biochemist', 'VP Sales'],
  [
    '',
    'Benefits',
    'For your manager',
    'Hiring a designer',
    'one two three four five six seven engineer lead',
  ],
);

tells(
  'a few words that name people',
  namesPeople,
  ['Two of our designers', 'The founders', 'hiring manager and a peer'],
  [
    'Two designers.',
    'Interview with a designer call',
    '30 min with a designer',
    'A walk',
    'designer '.repeat(13),
  ],
);

tells(
  'a heading that announces a process',
  announcesProcess,
  [
    'Interview process',
    'Our hiring process',
    'How we hire',
    'Recruitment stages',
    'Process',
    'What to expect',
    '採用プロセス',
  ],
  [
    'Interview',
    'Build process',
    'Processing',
    'Our process for invoices is slow'.replace('process for', 'way to'),
  ],
);

tells(
  'a heading over interviews',
  heading.announcesInterviews,
  ['Interview types', 'Types of interviews', 'Coding exercises', 'Design interviews'],
  ['Running interviews', 'How we do interviews', 'Exercises', 'Interview tips'],
);
tells(
  'a heading over departments',
  heading.listsDepartments,
  ['Departments', 'By department'],
  ['The sales department'],
);
tells(
  'a department',
  heading.namesDepartment,
  ['Sales', 'TechOps', 'Customer Success', 'Vertrieb'],
  ['Lunch'],
);
tells(
  'a heading that only gathers',
  heading.onlyGathers,
  ['Universal interviews', 'Hiring', 'Interview tips'],
  ['Sales', 'Onsite'],
);
tells(
  'interviews with others than candidates',
  heading.isOtherInterview,
  ['User interviews', 'Exit interview', 'Usability tests', 'User research'],
  ['Phone interview', 'Research'],
);
tells(
  'a title that names no role',
  heading.isGenericTitle,
  ['Hiring', 'Careers', 'Welcome'],
  ['Designer'],
);
tells(
  'only interviews',
  heading.isOnlyInterviews,
  ['Interviews', 'Our interviews'],
  ['Interviews in Sales'],
);

describe('the role in a title', () => {
  it.each([
    ['Sr. Designer interview process', 'Sr. Designer'],
    ['Interview process for Data Engineers', 'Data Engineers'],
    ['Hiring process: Account Executive (3 hours total)', 'Account Executive'],
    ['Our interview process', null],
    ['Sales interview process', null],
    ['Account Manager at Draft.dev', 'Account Manager'],
    ['Backend Engineer @ Acme Inc.', 'Backend Engineer'],
    ['Entwickler bei Muster', 'Entwickler'],
    ['Développeur Backend chez Exemple', 'Développeur Backend'],
    ['Diseñador de producto en Ejemplo', 'Diseñador de producto'],
    ['Desenvolvedor na Exemplo', 'Desenvolvedor'],
    ['Manager at scale', 'Manager at scale'],
    ['Développeur·se Backend', 'Développeur·se Backend'],
    ['Entwickler*in im Team', 'Entwickler*in im Team'],
    ['Entwickler:in', 'Entwickler:in'],
    ['Software Engineer: Interview process', 'Software Engineer'],
    ['Acme’s Designer interview process', 'Designer'],
    ["Engineer's funnel", 'Engineer'],
    ['How I interview product designers', 'product designers'],
    ['Comment nous recrutons des développeurs', 'développeurs'],
    ['Cómo contratamos a diseñadores', 'diseñadores'],
    ['Como contratamos desenvolvedores', 'desenvolvedores'],
    ['How we hire', null],
    ['How to hire developers', null],
    ['Процесс найма: бэкенд-разработчик', 'бэкенд-разработчик'],
    ['Proceso de selección para desarrolladores', 'desarrolladores'],
  ])('of “%s”', (title, role) => expect(roleInTitle(title)).toBe(role));
});

describe('a name without its marks', () => {
  it.each([
    ['Call (45 min)', 'Call'],
    ['Call [async]', 'Call'],
    ['Call (with Ops)', 'Call (with Ops)'],
    ['30-minute call', 'call'],
    ['30 minutes', '30 minutes'],
    ['Onsite – about 3 hours', 'Onsite'],
    ['Onsite, half a day', 'Onsite'],
    ['Work for two hours on it', 'Work for two hours on it'],
    ['Optional: Coffee', 'Coffee'],
    ['Coffee (optional)', 'Coffee'],
    ['Coffee, if applicable', 'Coffee'],
    ['Team call: 2nd stage', 'Team call'],
    ['Team call (Stage 2)', 'Team call'],
    ['“Topgrade”', 'Topgrade'],
    [' Call: ', 'Call'],
  ])('“%s” → “%s”', (text, name) => expect(stepName(text)).toBe(name));

  it('is numbered in several ways', () => {
    expect(
      ['3. Call', 'Stage 2: Onsite', '#1 - Screen', 'Call (step 2)', 'Round 2 Demo'].every(
        isNumbered,
      ),
    ).toBe(true);
    expect(['Call', '2:30 Call', '3 calls'].some(isNumbered)).toBe(false);
    expect(withoutNumbering('Stage 2: Onsite')).toBe('Onsite');
    expect(withoutNumbering('3.1.1 Initial screening')).toBe('Initial screening');
    expect(withoutNumbering('2.4. Prueba técnica')).toBe('Prueba técnica');
    expect(withoutNumbering('1.5 Stunden')).toBe('1.5 Stunden');
    expect(withoutNumber('2nd interview')).toBe('interview');
    expect(withoutNumber('iv) Call')).toBe('Call');
  });
});

const process = (steps: string, title = 'Interview process') =>
  compilePage(`# ${title}\n\n${steps}\n`);
const names = (steps: string, title?: string) =>
  process(steps, title).processes[0]?.steps.map(({ name }) => name) ?? null;

describe('steps of a process stand', () => {
  it('in a list, also one that is carried on', () => {
    expect(names('1. Phone screen\n2. Onsite interview\n\ntext\n\n3. Offer')).toEqual([
      'Phone screen',
      'Onsite interview',
      'Offer',
    ]);
  });

  it('under headings', () => {
    const text = '## 1. Phone screen\n\nTalk.\n\n## 2. Onsite interview\n\nMeet.';
    expect(names(text)).toEqual(['Phone screen', 'Onsite interview']);
  });

  it('under bold lines', () => {
    const text = '**Phone screen**\n\nTalk.\n\n**Onsite interview**\n\nMeet.';
    expect(names(text)).toEqual(['Phone screen', 'Onsite interview']);
  });

  it('in a table, with who and how long in its columns', () => {
    const text =
      '| Stage | Who | Duration |\n| - | - | - |\n| Call | recruiter | 30 min |\n| Onsite | team | 2 hours |';
    const [call] = process(text).processes[0]?.steps ?? [];
    expect(call).toMatchObject({
      name: 'Call',
      minutes: { min: 30, max: 30 },
      interviewers: [{ type: 'text', value: 'recruiter' }],
    });
  });
});

describe('no process is', () => {
  it.each([
    ['one step', '1. Phone screen', 'Interview process'],
    [
      'a list in which hardly anything is a stage',
      '- Phone screen\n- Onsite interview\n- Trees\n- Cars\n- Boats\n- Planes',
      'Interview process',
    ],
    [
      'a list of calls without hiring',
      '1. Team call (30 min)\n2. Board meeting (1 hour)\n3. Lunch (1 hour)',
      'Week',
    ],
    ['a list under a heading of advice', '1. Phone screen\n2. Onsite interview', 'Interview tips'],
  ])('%s', (_, steps, title) => expect(names(steps, title)).toBeNull());

  it('a list of more than 25 steps', () => {
    const steps = (count: number) => '1. Phone interview\n'.repeat(count);
    expect(names(steps(25))).toHaveLength(25);
    expect(names(steps(26))).toBeNull();
  });
});

describe('a page', () => {
  it.each([
    [
      'about exit interviews',
      '# Exit interviews\n\n## Call\n\n- Duration: 30 minutes\n\nAsk the departing.',
      'not with candidates',
    ],
    ['without a word of interviews', '# Travel\n\nBook early.', 'names no interview'],
    ['that is empty', '', 'is empty'],
  ])('%s holds nothing, and says why', (_, text, why) => {
    const { guides, diagnostics } = compilePage(text);
    expect(guides).toEqual([]);
    expect(diagnostics.map(({ message }) => message).join()).toContain(why);
  });

  it('is taken at its word where it names its department', () => {
    const page = '---\ndepartment: Research\n---\n\n# Exit interviews\n\n- Duration: 30 minutes\n';
    expect(compilePage(page).guides).toHaveLength(1);
  });

  it('says for every guide and process why it is one', () => {
    const said: string[] = [];
    compilePage(
      '# Interview process\n\n1. Phone screen\n2. Offer\n\n# Values interview\n\n- Duration: 30 minutes\n',
      {
        onUnderstood: ({ as }) => said.push(as),
      },
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^process of 2 steps: they are called as stages of hiring are, /),
    );
    expect(said).toContain('guide: it says who, how long or what to ask');
  });

  it('takes a section among interviews for one where any of its words speak as of an interview', () => {
    const page = (words: string) =>
      compilePage(`# Types of interviews\n\n## Getting along\n\nNice.\n\n${words}\n`).guides.length;
    expect(page('You will meet the team.')).toBe(1);
    expect(page('During this interview, listen.')).toBe(1);
    expect(page('Listen.')).toBe(0);
  });

  it('keeps a department, its role groups and what stands beside them', () => {
    const page =
      '# Interviews\n\n## Sales\n\nWe sell.\n\n### Account Executive\n\n#### Mock call\n\nCall us.\n';
    const { catalog, guides } = compilePage(page);
    expect(guides).toMatchObject([
      { name: 'Mock call', department: 'Sales', roleGroup: 'Account Executive' },
    ]);
    expect(catalog.departments).toMatchObject([
      {
        name: 'Sales',
        roleGroups: [{ name: 'Account Executive' }],
        description: [{ type: 'paragraph' }],
      },
    ]);
  });
});
