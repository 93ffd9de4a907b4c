import { describe, expect, it } from 'vitest';
import { isPartTitle, readAgenda } from '../../../catalog/compile/extract/agenda.ts';
import { agendaInProse } from '../../../catalog/compile/extract/agenda-in-prose.ts';
import {
  askingPeople,
  statedInterviewers,
} from '../../../catalog/compile/extract/stated-interviewers.ts';
import { statedLength } from '../../../catalog/compile/extract/stated-length.ts';
import { inlineText } from '../../../catalog/inline-text.ts';
import type { AgendaPart, Guide, Step } from '../../../catalog/schema.ts';
import { compilePage } from './compile-page.ts';

function guideOf(body: string, title = 'Values interview'): Guide {
  const [guide] = compilePage(`# ${title}\n\n- Interviewer: a manager\n\n${body}\n`).guides;
  if (!guide) throw new Error('no guide');
  return guide;
}

const questions = (body: string) => guideOf(body).questions.map(({ text }) => text);
const text = (value: unknown) => JSON.stringify(value);

describe('questions to ask', () => {
  it.each([
    ['under their label', '**Questions**\n\n- Why us\n- What next'],
    ['in a list of questions without a label', '- Why us?\n- What next?'],
    ['behind “for example”', '- You will be asked, for example:\n  - Why us\n  - What next'],
    ['within others', '**Questions**\n\n- Why us\n  - What next'],
  ])('stand %s', (_, body) => {
    expect(questions(body).map((each) => each.replace('?', ''))).toEqual(['Why us', 'What next']);
  });

  it.each([
    ['criteria', '**What we assess**\n\n- Is it right?\n- Is it quick?'],
    ['what the one who evaluates is to ask', '- Does the candidate listen?\n- Are they kind?'],
    ['points of a task', 'Consider these:\n\n- What is the market?\n- Who buys?'],
    ['what candidates may ask', 'Questions for us:\n\n- Who leads?\n- Where to?'],
    ['a single one', '- Why us?'],
    ['two in a list of others', '- Why us?\n- What next?\n- Trees\n- Cars'],
  ])('are not %s', (_, body) => expect(questions(body)).toEqual([]));

  it('keep links in their content', () => {
    const [question] = guideOf('**Questions**\n\n- Why [us](https://us.example)?').questions;
    expect(question?.text).toBe('Why us?');
    expect(question?.content[1]).toMatchObject({ type: 'link', href: 'https://us.example/' });
  });
});

describe('a guide', () => {
  it('puts every label in its place', () => {
    const guide = guideOf(
      [
        '- Duration: 45 minutes',
        '- Aliases: Topgrade, Deep dive; Topgrade',
        '- Roles: Designer',
        '- Details: About work.',
        '',
        '**Task**\n\nDraw.',
        '',
        '**Criteria**\n\n- Care',
        '',
        '**Tips for candidates**\n\nBring a pen.',
        '',
        '**Links**\n\n- [Us](https://us.example)',
      ].join('\n'),
    );
    expect(guide).toMatchObject({
      name: 'Values interview',
      aliases: ['Topgrade', 'Deep dive'],
      roles: ['Designer'],
      duration: { min: 45, max: 45 },
      interviewers: [{ type: 'text', value: 'a manager' }],
      assignment: false,
      optional: false,
      links: [{ text: 'Us', href: 'https://us.example/' }],
      source: { file: 'page.md', line: 1 },
    });
    expect(text(guide.description)).toContain('About work.');
    expect(text(guide.prompt)).toContain('Draw.');
    expect(text(guide.assessed)).toContain('Care');
    expect(text(guide.candidateNotes)).toContain('Bring a pen.');
  });

  it('has one job title in each item of a list, with its commas', () => {
    const { roles } = guideOf('- Roles:\n  - Manager, Demand Campaigns\n  - Designer');
    expect(roles).toEqual(['Manager, Demand Campaigns', 'Designer']);
  });

  it('takes a label within a task for part of the task', () => {
    const guide = guideOf('**Task**\n\n- Goal: sell\n- Duration: 20 minutes');
    expect(text(guide.prompt)).toContain('Duration: 20 minutes');
    expect(guide.duration).toBeNull();
  });

  it('keeps what a length says beyond its number', () => {
    const guide = guideOf('- Duration: 30 minutes, and sometimes a lot more than that');
    expect(guide.duration).toMatchObject({ min: 30 });
    expect(text(guide.description)).toContain('sometimes');
    expect(guideOf('- Duration: about 30 minutes').description).toEqual([]);
  });

  it.each(['varies', 'n/a', 'TBD'])('takes “Duration: %s” for none, without a word', (words) => {
    const { guides, codes } = compilePage(`# Values interview\n\n- Duration: ${words}\n`);
    expect([guides[0]?.duration, codes]).toEqual([null, []]);
  });

  it('adds further interviewers to the first', () => {
    const { interviewers } = guideOf('- Interviewers: a peer');
    expect(inlineText(interviewers ?? [])).toBe('a manager; a peer');
  });

  it('takes its length from its name or from prose, and never from a part of it', () => {
    expect(guideOf('Talk.', 'Values interview (45 min)')).toMatchObject({
      name: 'Values interview',
      duration: { min: 45 },
    });
    expect(guideOf('This interview lasts about 1 hour.').duration).toMatchObject({ min: 60 });
    expect(guideOf('Show a 5 minute demo.').duration).toBeNull();
  });

  it('is optional where its name or first words say so', () => {
    expect(guideOf('Talk.', 'Values interview (optional)').optional).toBe(true);
    expect(guideOf('An optional talk.').optional).toBe(true);
    expect(guideOf('Talk.\n\nAn optional walk.').optional).toBe(false);
  });

  it('is an assignment where it is done at home, or handed in without an interviewer', () => {
    const assignment = (title: string, body: string) =>
      compilePage(`# Interviews\n\n## ${title}\n\n${body}\n`).guides[0]?.assignment;
    expect(assignment('Take-home exercise', 'Build it.')).toBe(true);
    expect(assignment('Writing assignment', 'Write, and submit it.')).toBe(true);
    expect(assignment('Writing assignment', 'We write together.')).toBe(false);
    expect(assignment('Writing assignment', '- Interviewer: a peer\n\nSubmit it.')).toBe(false);
    expect(assignment('Working session', 'Prepared as a take-home.')).toBe(false);
  });

  it('gives an assignment what stands behind its introduction as the task', () => {
    const [guide] = compilePage('# Take-home exercise\n\nIntro.\n\nBuild it.\n').guides;
    expect(text(guide?.description)).toContain('Intro.');
    expect(text(guide?.description)).not.toContain('Build it.');
    expect(text(guide?.prompt)).toContain('Build it.');
  });

  it('takes only web and mail addresses as links', () => {
    const page =
      '# Values interview\n\n- Duration: 30 minutes\n- Details: [a](https://a.example) [b](mailto:jobs@b.example) [c](javascript:x) [d](data:x) [e](ftp://e.example)\n';
    const { guides, codes } = compilePage(page);
    expect(guides[0]?.links.map(({ href }) => href)).toEqual([
      'https://a.example/',
      'mailto:jobs@b.example',
    ]);
    expect(codes).toEqual(['unsafe-link', 'unsafe-link', 'unsafe-link']);
  });
});

describe('the length that prose states', () => {
  it.each([
    ['The interview will last 45 minutes.', 45],
    ['Our calls are 30 minutes.', 30],
    ['A 60-minute technical interview with us.', 60],
    ['Please spend about 2 hours on this assignment.', 120],
    ['This takes you 20 minutes.', 20],
  ])('%s', (sentence, min) => expect(statedLength(sentence)).toMatchObject({ min }));

  it.each([
    'The demo takes 20 minutes.',
    'Spend 10 minutes on slides.',
    'We plan a 3 hour event.',
    'We answer within 24 hours.',
    'The interview is fun. Lunch takes 40 minutes.',
  ])('is none in: %s', (sentence) => expect(statedLength(sentence)).toBeNull());
});

describe('who interviews, in prose', () => {
  it.each([
    ['You will meet with our hiring manager to talk.', 'our hiring manager'],
    ['Candidates speak individually with two engineers about code.', 'two engineers'],
    ['The interview is conducted by a recruiter.', 'a recruiter'],
    ['The panel consists of three designers, who listen.', 'three designers'],
    ['You and our CTO, in a room.', 'our CTO'],
    ['A call with the team for an hour', 'the team'],
  ])('%s', (sentence, people) => expect(statedInterviewers(sentence)).toBe(people));

  it.each([
    'You will meet with joy.',
    'The interview is done with care.',
    'You are interviewing with the team.',
  ])('nobody in: %s', (sentence) => expect(statedInterviewers(sentence)).toBeNull());

  it('and who asks in an agenda', () => {
    expect(askingPeople('Questions from the manager and a peer')).toBe('the manager and a peer');
    expect(askingPeople('Questions from the candidate')).toBeNull();
    expect(askingPeople('Questions from you')).toBeNull();
  });
});

const part = ({ name, minutes, start }: AgendaPart) => [name, minutes?.min ?? null, start];

describe('an agenda', () => {
  it('of offsets says when each part begins', () => {
    expect(
      readAgenda(['0-5 mins: Intros', '5–20 min: Demo', '20 to 30m for questions']).map(part),
    ).toEqual([
      ['Intros', 5, 0],
      ['Demo', 15, 5],
      ['Questions', 10, 20],
    ]);
    expect(readAgenda(['0–5 минут: знакомство', '5–20 мин. задача']).map(part)).toEqual([
      ['Знакомство', 5, 0],
      ['Задача', 15, 5],
    ]);
  });

  it.each([
    ['that does not begin at nought', ['5-10 mins: Intros', '10-20 mins: Demo']],
    ['with a gap', ['0-5 mins: Intros', '10-20 mins: Demo']],
    ['of one line', ['0-5 mins: Intros']],
  ])('%s has lengths, and no beginnings', (_, lines) => {
    expect(readAgenda(lines).map(({ start }) => start)).toEqual(lines.map(() => null));
  });

  it('of lengths and of names alone', () => {
    expect(readAgenda(['5 mins: Intros', 'Demo (20 min)', 'Goodbye']).map(part)).toEqual([
      ['Intros', 5, null],
      ['Demo', 20, null],
      ['Goodbye', null, null],
    ]);
  });

  it('stands in prose that divides the time', () => {
    const prose =
      'Nice. Spend the first 30 minutes on the plan, after which we ask for 15 minutes.';
    expect(agendaInProse(prose).map(part)).toEqual([
      ['The plan', 30, null],
      ['We ask', 15, null],
    ]);
    expect(agendaInProse('We talk for 30 minutes, and then go.')).toEqual([]);
    const undivided = 'We talk for 30 minutes, and then we walk around in the park for long.';
    expect(agendaInProse(undivided)).toEqual([]);
    expect(agendaInProse('The first half is long, and then we go.')).toEqual([]);
  });

  it('stands in prose that counts what happens', () => {
    expect(agendaInProse('You will 1) present, and 2) answer.').map(part)).toEqual([
      ['Present', null, null],
      ['Answer', null, null],
    ]);
  });

  it('is told by titles of parts', () => {
    expect(isPartTitle('Part 2: Creativity')).toBe(true);
    expect(isPartTitle('Creativity (20 minutes)')).toBe(true);
    expect(isPartTitle('Part 2 is nice.')).toBe(false);
    expect(isPartTitle('We talk. Then (20 minutes)')).toBe(false);
    expect(isPartTitle(`${'x'.repeat(120)} (20 minutes)`)).toBe(false);
    const guide = guideOf(
      '**Part 1: Plan (20 minutes)**\n\nPlan.\n\n**Part 2: Ask (10 minutes)**\n\nAsk.',
    );
    expect(guide.agenda.map(part)).toEqual([
      ['Part 1: Plan', 20, null],
      ['Part 2: Ask', 10, null],
    ]);
  });

  it('has the length of the whole above its parts', () => {
    const guide = guideOf(
      '**Agenda**\n\n- The whole interview takes 30 minutes\n  - 10 min: Intros\n  - 20 min: Demo',
    );
    expect(guide.duration).toMatchObject({ min: 30 });
    expect(guide.agenda.map(part)).toEqual([
      ['Intros', 10, null],
      ['Demo', 20, null],
    ]);
  });
});

function stepOf(line: string): { step: Step; codes: string[] } {
  const { processes, codes } = compilePage(
    `# Designer interview process\n\n1. ${line}\n2. Onsite interview\n3. Offer\n`,
  );
  const step = processes[0]?.steps[0];
  if (!step) throw new Error('no step');
  return { step, codes };
}

describe('a step', () => {
  it('loses nothing where it says twice who takes part', () => {
    const text =
      '# Interview process\n\n1. **Call**: Two people who know bread\n\n   - Interviewers: the owner of the oven\n2. **Trial shift**\n3. **Offer**\n';
    const step = JSON.stringify(compilePage(text).processes[0]?.steps[0]);
    expect([step.includes('people who know bread'), step.includes('owner of the oven')]).toEqual([
      true,
      true,
    ]);
  });
  it.each([
    ['[30 min] **Phone screen**: we talk', { name: 'Phone screen', minutes: { min: 30 } }],
    ['**Phone screen** (45 min): we talk', { name: 'Phone screen', minutes: { min: 45 } }],
    [
      'Phone screen – about 30 minutes',
      { name: 'Phone screen', minutes: { min: 30, approximate: true } },
    ],
    ['[Async, 2 hours] **Writing test**', { asynchronous: true, minutes: { min: 120 } }],
    ['**Take-home exercise**: build', { asynchronous: true, minutes: null }],
    ['*Optional:* Coffee chat', { name: 'Coffee chat', optional: true }],
    ['**Coffee chat** (if needed)', { name: 'Coffee chat', optional: true }],
    ['Phone screen', { optional: false, asynchronous: false, encouraged: false, guideId: null }],
    [
      'We set up a 30-minute call with a recruiter',
      { name: 'Call with a recruiter', minutes: { min: 30 } },
    ],
    ['Round 1 - Phone screen', { name: 'Phone screen' }],
  ])('%s', (line, expected) => expect(stepOf(line).step).toMatchObject(expected));

  it.each([
    ['**Portfolio review** (hiring manager): show', 'hiring manager'],
    ['Portfolio review (hiring manager)', 'hiring manager'],
    ['**Portfolio review** with the VP. Show', 'the VP'],
    ['**Portfolio review**: you will meet our designers.', 'our designers'],
    ['**Portfolio review**\n   - Interviewers: two peers', 'two peers'],
    ['**Portfolio review**\n   - A designer\n   - A manager', 'A designer, A manager'],
  ])('is run by those that “%s” names', (line, people) => {
    const { name, interviewers } = stepOf(line).step;
    expect(name).toBe('Portfolio review');
    expect(inlineText(interviewers ?? [])).toBe(people);
  });

  it('has its facts below it, which are no description', () => {
    const { step } = stepOf('**Phone screen**\n   - Duration: 25 minutes\n\n   We talk.');
    expect(step.minutes).toMatchObject({ min: 25 });
    expect(text(step.description)).toContain('We talk.');
    expect(text(step.description)).not.toContain('25');
  });

  it.each([
    ['[30 mni] **Phone screen**', ['broken-step']],
    ['[Google Meet] **Phone screen**', []],
    ['[Async] **Phone screen**', []],
    ['[Phone screen](gone.md)', ['dead-link']],
  ])('%s is said to be %s', (line, expected) => expect(stepOf(line).codes).toEqual(expected));

  it('has steps of its own', () => {
    const { step } = stepOf('**Onsite** (2 hours)\n   - Pairing session (1 hour)\n   - Lunch');
    expect(step.steps.map(({ name }) => name)).toEqual(['Pairing session', 'Lunch']);
    expect(step.minutes).toMatchObject({ min: 120 });
  });

  it('is encouraged in bold only where the page says what bold means', () => {
    const steps = '1. **Phone screen**\n2. Onsite interview\n';
    const says = 'Steps in bold are strongly encouraged.\n\n';
    const encouraged = (body: string) =>
      compilePage(`# Interview process\n\n${body}`).processes[0]?.steps.map(
        (each) => each.encouraged,
      );
    expect(encouraged(says + steps)).toEqual([true, false]);
    expect(encouraged(steps)).toEqual([false, false]);
  });
});

describe('the totals of a process', () => {
  const totals = (body: string, title = 'Designer interview process') => {
    const { processes, diagnostics } = compilePage(`# ${title}\n\n${body}\n`);
    return { ...processes[0]?.totals, said: diagnostics.map(({ message }) => message) };
  };

  it('count live and asynchronous steps apart, and parts in place of what holds them', () => {
    const body =
      '1. Phone screen (30 min)\n2. Take-home (2 hours)\n3. **Onsite**\n   - Pairing (1 hour)\n   - Panel (30 min)';
    expect(totals(body)).toMatchObject({
      synchronous: { min: 120, max: 120 },
      asynchronous: { min: 120, max: 120 },
      stated: null,
      said: [],
    });
  });

  it('are also had without what is optional, where something is', () => {
    const body = '1. Phone screen (30 min)\n2. Take-home (2 hours)\n3. Pairing (1 hour, optional)';
    expect(totals(body)).toMatchObject({
      synchronous: { max: 90 },
      withoutOptional: { synchronous: { max: 30 }, asynchronous: { max: 120 } },
    });
    expect(totals('1. Phone screen (30 min)\n2. Pairing (1 hour)')).not.toHaveProperty(
      'withoutOptional',
    );
  });

  it('keep the first length of what the page states', () => {
    const body =
      '1. Phone screen (30 min)\n2. Pairing (1 hour)\n\nIn total 1.5 hours, plus 1 hour.';
    expect(totals(body).statedMinutes).toMatchObject({ min: 90, max: 90 });
    expect(totals('1. Phone screen (30 min)\n2. Pairing (1 hour)')).not.toHaveProperty(
      'statedMinutes',
    );
  });

  it('do not count the parts of a step that has a length', () => {
    const body =
      '1. Phone screen (30 min)\n2. **Onsite** (2 hours)\n   - Pairing (1 hour)\n   - Panel (30 min)';
    expect(totals(body).synchronous).toMatchObject({ min: 150 });
  });

  it('are held against what the page states, below the list or in its title', () => {
    const steps = '1. Phone screen (30 min)\n2. Onsite interview (1 hour)';
    expect(totals(`${steps}\n\nIn total 90 minutes.`)).toMatchObject({
      stated: 'In total 90 minutes.',
      said: [],
    });
    expect(totals(`${steps}\n\nIn total 3 hours.`).said).toEqual([
      'the stated total is 180 minutes, but the live steps add up to 90 minutes',
    ]);
    expect(totals(steps, 'Designer interview process (1–2 hours total)')).toMatchObject({
      stated: '1–2 hours total',
      said: [],
    });
  });
});
