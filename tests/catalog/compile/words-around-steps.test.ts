/** What stands around a step's name: for whom it is, what is assessed in it, where else it is told, how long it takes. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

/** "Call 30–45" for each step, those within one behind a "›". */
function stepsOf(page: string): string[] {
  return (compilePage(page).processes[0]?.steps ?? []).flatMap((step) => [
    told(step),
    ...step.steps.map((inner) => `› ${told(inner)}`),
  ]);
}

function told({
  name,
  minutes,
}: {
  name: string;
  minutes: { min: number | null; max: number } | null;
}): string {
  if (!minutes) return name;
  return `${name} ${minutes.min === minutes.max ? minutes.max : `${minutes.min ?? ''}–${minutes.max}`}`;
}

const list = (...items: string[]) =>
  `# Hiring process\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}\n`;

describe('for whom a step is, is not its name', () => {
  it.each([
    ['Optional - Summary call (1 h)', 'Summary call 60'],
    ['Optional – Second interview', 'Second interview'],
    ['Engineers only: programming session (up to 4 hours)', 'Programming session –240'],
    ['For managers: leadership interview (45 min)', 'Leadership interview 45'],
    ['Nur für Entwickler: Programmieraufgabe', 'Programmieraufgabe'],
    ['*Designers only:* portfolio review (1 hour)', 'Portfolio review 60'],
  ])('%s', (item, expected) => {
    expect(stepsOf(list('Phone screen', item, 'Offer'))[1]).toBe(expected);
  });

  it('and stands in what is said of the step', () => {
    const page = list('Phone screen', 'Engineers only: programming session', 'Offer');
    const [, step] = compilePage(page).processes[0]?.steps ?? [];
    expect(JSON.stringify(step?.description)).toContain('Engineers only.');
  });

  it('but a stage of its own is no such word', () => {
    const page = list('Phone screen', 'For the team interview: meet five of us', 'Offer');
    expect(stepsOf(page)[1]).toBe('For the team interview');
  });
});

describe('a stage that something is said of is called by its own words', () => {
  it.each([
    ['The phone screening is made by the office manager.', 'Phone screening'],
    ['Our technical test takes two hours.', 'Technical test 120'],
    ['Das Telefoninterview wird von der Personalabteilung geführt.', 'Telefoninterview'],
    ['La prueba técnica consiste en un ejercicio de dos horas.', 'Prueba técnica 120'],
  ])('%s', (item, expected) => {
    expect(stepsOf(list(item, 'Interview', 'Offer'))[0]).toBe(expected);
  });

  it.each(['Final interview with the team leads', 'Working session to see how you think'])(
    'but not %s',
    (item) => {
      expect(stepsOf(list('Phone screen', item, 'Offer'))[1]).toContain(
        item.replace(/ to see.*| leads/, ''),
      );
    },
  );
});

describe('what is assessed in a step is no step', () => {
  const page = (label: string) =>
    `# Hiring process\n\n### 1. Call\n\n**Format**: 30-45 minute video call\n**${label}**:\n\n- Culture fit interview\n- Technical discussion\n\n### 2. Technical interview\n\nWe code.\n\n### 3. Offer\n`;

  it.each(['Focus', 'Goals', 'What we assess'])('below "%s"', (label) => {
    expect(stepsOf(page(label))).toEqual(['Call 30–45', 'Technical interview', 'Offer']);
  });

  it('nor are topics of which one in three sounds like one', () => {
    const topics = '\n   - Your background\n   - Salary\n   - A short technical discussion';
    expect(stepsOf(list(`Call (30 min)${topics}`, 'Interview', 'Offer'))).toEqual([
      'Call 30',
      'Interview',
      'Offer',
    ]);
  });

  it('but what an agenda lists for a day is', () => {
    const day =
      '\n\n   Agenda:\n\n   - Pairing interview (60 min)\n   - Team interview (30 min)\n   - Values interview (30 min)\n';
    expect(stepsOf(list('Phone screen', `On-site day${day}`, 'Offer'))).toContain(
      '› Pairing interview 60',
    );
  });
});

describe('the length of a step is told', () => {
  const step = (text: string) =>
    stepsOf(
      `# Recruiting\n\n## Step 1: Call\n\nWe talk.\n\n## Step 2: Peer interview\n\n${text}\n`,
    )[1];

  it.each([
    ['by a sentence by itself', 'A talk with a peer, who asks of skills. 30-60 min', '30–60'],
    ['by one with a word of doubt', 'You write code. About 2 hours.', '120'],
    ['in brackets before the full stop', 'You meet a peer (45 min).', '45'],
  ])('%s', (_, text, length) => expect(step(text)).toBe(`Peer interview ${length}`));

  it('but not in brackets so short that they are of a part', () => {
    expect(step('You ask a peer what you want to know (10 min).')).toBe('Peer interview');
  });

  it('below the heading that its name is a link to', () => {
    const page =
      '# Application\n\nOur hiring process has three steps:\n\n1. a quick [phone call](#getting-started)\n2. [the interview](#the-interview)\n3. an offer\n\n## Getting started\n\nWe invite you to a quick 30-minute call.\n\n## The interview\n\nIt takes 90 minutes.\n';
    expect(stepsOf(page).map((each) => each.replace(/^\D*/, ''))).toEqual(['30', '90', '']);
  });

  it('and what to ask there too, in the step’s guide', () => {
    const page =
      '# Application\n\nOur hiring process has three steps:\n\n1. a quick [phone call](#getting-started)\n2. an interview\n3. an offer\n\n## Getting started\n\n- Why us?\n- What did you build last?\n- What comes next?\n';
    const { guides, processes } = compilePage(page);
    expect(guides.map(({ questions }) => questions.length)).toEqual([3]);
    expect(processes[0]?.steps[0]?.guideId).toBe(guides[0]?.id);
  });

  it.each([' - ', ' – ', ' — '])('behind a label and "%s"', (dash) => {
    const page = `# Interviews\n\n## First call\n\n**Duration**${dash}15-20 minutes\n\n**Led by**${dash}Hiring lead\n\n## Culture interview\n\nDuration${dash}1 hour\n`;
    const { guides } = compilePage(page);
    expect(guides.map(({ duration }) => duration?.max)).toEqual([20, 60]);
    expect(guides[0]?.interviewers).toEqual([{ type: 'text', value: 'Hiring lead' }]);
  });

  it.each(['We meet 1 time with the recruiter.', 'Part 1 time: to be agreed.', 'At UTC+2 time.'])(
    'and never by a word that is an hour in another language: %s',
    (text) => expect(step(text)).toBe('Peer interview'),
  );
});

describe('of sentences', () => {
  const page = (text: string) => `# Hiring\n\n## The hiring process\n\n${text}\n`;

  it('one that begins with what must have been before tells what comes then', () => {
    const text =
      'First, you have a call with a recruiter. Finally, if you succeed in the technical interview, we schedule a short call with the founders.';
    expect(stepsOf(page(text))).toEqual(['Call with a recruiter', 'Call with the founders']);
  });

  it('one says more of the step before, and names it better than a number does', () => {
    const text =
      'You first have an initial interview with a recruiter.\n\nIf you pass it, we will then schedule a second interview with our CTO. This technical interview lasts for two hours.\n\nFinally, you receive an offer.';
    expect(stepsOf(page(text))).toContain('Technical interview 120');
  });

  it('one lists stages, and a comma between adjectives parts none', () => {
    const text =
      'Our selection process consists of 3 stages: a fairly short, introductory phone call, a face to face interview and a decision call.';
    expect(stepsOf(page(text))).toEqual([
      'Fairly short, introductory phone call',
      'Face to face interview',
      'Decision call',
    ]);
  });
});

describe('a section of interviewing that is little but questions is a guide', () => {
  const asked = (count: number) =>
    [
      'How do you explain your work?',
      'What was your last team like?',
      'What did you learn there?',
      'How do you teach yourself something?',
      'What would you build first?',
      'Why us?',
    ]
      .slice(0, count)
      .map((each) => `- ${each}\n`)
      .join('');

  it.each(['Interviewing', 'How we interview', 'Interviews'])('%s', (title) => {
    const { guides } = compilePage(
      `# Hiring\n\n## ${title}\n\n### Work\n\n${asked(4)}\n### Teams\n\n${asked(3)}`,
    );
    expect(guides.map(({ name, questions }) => [name, questions.length])).toEqual([[title, 7]]);
  });

  it('but not where few ask', () => {
    const { guides } = compilePage(
      `# Hiring\n\n## Interviewing\n\n${asked(2)}- Be on time.\n- Be kind.\n- Write it down.\n`,
    );
    expect(guides).toEqual([]);
  });
});

it('what a section says under the name of a step is in the catalog or named as left out', () => {
  const page =
    '# Hiring interviews\n\n## Interview process\n\nWe talk.\n\n## Phone screen\n\nWe call.\n\n## About our offices\n\nThey are big.\n\n## Phone screen\n\nWe call again.\n\n## About our offices\n\nThey are red.\n';
  const { catalog, diagnostics } = compilePage(page);
  expect(JSON.stringify(catalog)).not.toContain('They are red.');
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'left-out', line: 19 }));
});

describe('below a heading that announces a process', () => {
  const stages =
    '- Screening with the CTO\n- Work sample review with our developers\n- Product, design, and sales perspective interview\n- Fit interview with our COO and CEO\n';

  it('items with words for stages are its steps, also on the page of a job', () => {
    const page = `# Software developer\n\n## Who we look for\n\n- A kind person\n- A curious one\n\n## Interview process\n\n${stages}\n## Perks\n\n- A health plan\n`;
    expect(stepsOf(page)).toHaveLength(4);
  });

  it('and below a heading below that', () => {
    const page =
      '# Interview process\n\n### Methodology\n\n- Initial call to introduce us.\n- Send the design task.\n- Conduct the live coding interview.\n- Check references.\n';
    expect(stepsOf(page)).toHaveLength(4);
  });

  it('but not advice', () => {
    const page = (items: string) => `# Software developer\n\n## Interview process\n\n${items}`;
    expect(
      stepsOf(
        page(
          '- Do not talk about salary in a screen.\n- Be kind in every interview.\n- Reply to each offer.\n',
        ),
      ),
    ).toEqual([]);
  });

  it('a page is read that has no word for interviews', () => {
    const page =
      '# Working here\n\n## How does hiring work?\n\nWe follow this process:\n\n1. You have a call with the CTO\n2. You send us a work sample\n3. You talk it over on a video call\n4. Offer made or declined\n';
    expect(stepsOf(page)).toHaveLength(4);
  });
});

describe('a length is told', () => {
  const step = (text: string) =>
    stepsOf(
      `# Recruiting\n\n## Step 1: Call\n\nWe talk.\n\n## Step 2: Peer interview\n\n${text}\n`,
    )[1];

  it.each([
    ['- Format: 1 hour, remote', 60],
    ['Length of the call approx. 30 minutes', 30],
    ['Продолжительность интервью примерно 45 минут.', 45],
  ])('as in “%s”', (text, minutes) => expect(step(text)).toBe(`Peer interview ${minutes}`));

  it('but not of questions at the end', () => {
    expect(step('Time for questions 10 minutes')).toBe('Peer interview');
  });
});

it('a heading that only counts gives its guide the name of the step', () => {
  const page =
    '# Hiring process\n\nWe speak to candidates.\n\n## Step 1\n\nA short coding assignment.\n\n## Step 2\n\nPair programming interview (60 minutes)\n\n### What we do\n\n- You share your screen.\n\n## Step 3\n\nTechnical interview (45 min)\n';
  expect(compilePage(page).guides.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Pair programming interview']),
  );
});

it('a title that was not understood as a whole is no role', () => {
  const page =
    '# Как проходит отбор инженеров\n\n## Этапы собеседований\n\n1. Скрининг\n2. Техническое интервью\n3. Оффер\n';
  expect(compilePage(page).processes[0]?.role).toBeNull();
});

describe('a title that is only in bold', () => {
  const task =
    'Build a small app that lists boats. We want to see how you structure your code. Fork this repository and send us a link. Do not spend more than three hours. If you apply for a job with us, this is the next step.\n';

  it('names the task that the page sets', () => {
    const { guides } = compilePage(`**Frontend challenge**\n\n---\n\n${task}`);
    expect(guides.map(({ name, assignment }) => [name, assignment])).toEqual([
      ['Frontend challenge', true],
    ]);
  });

  it('announces a process', () => {
    const { processes } = compilePage(
      '**Our hiring process**\n\n1. Phone screen\n2. Pairing\n3. Offer\n',
    );
    expect(processes.map(({ name }) => name)).toEqual(['Our hiring process']);
  });

  it('is none among others in bold, which name what stands below each', () => {
    const page =
      '**Phone screen**\n\nWe call a candidate for 30 minutes.\n\n**Pairing interview**\n\nWe code for 60 minutes.\n\n**Offer**\n\nWe write.\n';
    expect(
      compilePage(`---\ntitle: Hiring process\n---\n\n${page}`).processes[0]?.steps,
    ).toHaveLength(3);
  });

  it.each(['# Hiring process', '**A sentence is none.**'])('nor beside %s', (line) => {
    const { processes } = compilePage(
      `**Hello**\n\n${line}\n\n1. Phone screen\n2. Pairing interview\n3. Offer\n`,
    );
    expect(processes.map(({ name }) => name)).not.toContain('Hello');
  });
});

describe('pictures behind a name', () => {
  const page =
    '# Hiring process 🎉\n\n## Screening 📺\n\nWe call. See [the offer](#offer-).\n\n## Technical test ⌛️\n\nYou code.\n\n## Offer 👏🏽\n\nWe write.\n';

  it('are no part of it', () => {
    expect(stepsOf(page)).toEqual(['Screening', 'Technical test', 'Offer']);
    expect(stepsOf(list('Phone screen 📞', 'Pairing 👩‍💻 (60 min)', 'Offer 🎉'))).toEqual([
      'Phone screen',
      'Pairing 60',
      'Offer',
    ]);
    expect(compilePage(page).processes[0]?.name).toBe('Hiring process');
  });

  it('leave a dash in what links lead to', () => {
    expect(compilePage(page).codes).not.toContain('dead-link');
  });
});
