/** What announces steps, and what stands between an announcement and the steps. */
import { describe, expect, it } from 'vitest';
import { EVIDENCE, type EvidenceName } from '../../../catalog/compile/classify/process-evidence.ts';
import { likelihoodOf } from '../../../catalog/compile/classify/process-steps.ts';
import {
  announcesApplying,
  announcesProcess,
} from '../../../catalog/compile/classify/process-title.ts';
import { compilePage } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));

it.each([
  'How do we recruit?',
  'How hiring works',
  'How does hiring work here?',
  'What happens after you apply?',
  'Hiring overview',
])('“%s” announces a process', (title) => expect(announcesProcess(title)).toBe(true));

it.each([
  'How to apply',
  'Applying',
  '2. Joining the crew',
  'So bewirbst du dich',
  'Comment postuler',
  'Como se candidatar',
  '応募方法',
])('“%s” announces what somebody who applies does', (title) =>
  expect(announcesApplying(title)).toBe(true),
);

it('takes “Applied science” for no such heading', () =>
  expect(announcesApplying('Applied science')).toBe(false));

describe('a heading that holds nothing but a picture', () => {
  it('ends no section', () => {
    const text =
      '# Hiring process\n\nFour rounds:\n\n# ![banner](banner.png)\n\n1. Phone screen\n2. Kitchen trial\n3. Offer\n';
    expect(steps(text)).toEqual([['Phone screen', 'Kitchen trial', 'Offer']]);
  });
});

describe('times in brackets', () => {
  it.each([
    ['in bold with the name', '**[40 mins] Bread tasting**'],
    ['in round brackets', '**(40 mins) Bread tasting**'],
    ['before the bold name', '[40 mins] **Bread tasting**'],
  ])('%s', (_, item) => {
    const text = `## Interview process\n\n- ${item}\n- **[1 hour] Interview with the owner**\n- **[2 h] Trial shift**\n`;
    const [process] = compilePage(text).processes;
    expect(process?.steps.map(({ name }) => name)).toEqual([
      'Bread tasting',
      'Interview with the owner',
      'Trial shift',
    ]);
    expect(process?.steps[0]?.minutes).toMatchObject({ min: 40, max: 40 });
  });
});

it('takes a numbered step that is called like a process for one of the steps', () => {
  const text =
    '# How we hire\n\n## 1. Résumé review\n\nWe read it.\n\n## 2. Starting the hiring process\n\nWe write to you.\n\n## 3. Role interview\n\nWe talk.\n\n## 4. Technical interview\n\nWe code.\n\n## 5. Job offer\n\nWe call.\n';
  expect(steps(text)).toEqual([
    [
      'Résumé review',
      'Starting the hiring process',
      'Role interview',
      'Technical interview',
      'Job offer',
    ],
  ]);
});

describe('evidence', () => {
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Record<
    EvidenceName,
    number
  >;

  it('of weeks and days speaks against a process', () => {
    const announced = { ...none, announced: 1, ordered: 1, named: 1 };
    expect(likelihoodOf({ ...announced, periods: 1 })).toBeLessThan(likelihoodOf(announced));
  });

  it('of a heading about applying speaks for one', () =>
    expect(likelihoodOf({ ...none, announcesApplying: 1 })).toBeGreaterThan(likelihoodOf(none)));
});

describe('a list of links', () => {
  const linked = (...names: string[]) =>
    names.map((name, at) => `- [${name}](pages/${at}.md)\n`).join('');

  it('to pages of which most are no stages is a table of contents', () =>
    expect(
      steps(`# Hiring\n\n${linked('Backend baker', 'Notes for new bakers', 'Tasting interview')}`),
    ).toEqual([]));

  it('to the pages of stages is a process', () =>
    expect(steps(`# Hiring\n\n${linked('Phone screen', 'Onsite interview', 'Job offer')}`)).toEqual(
      [['Phone screen', 'Onsite interview', 'Job offer']],
    ));

  it('is a process where the links are numbered', () =>
    expect(
      steps(
        '# Interview process\n\n1. [Warm welcome](a.md)\n2. [Kitchen day](b.md)\n3. [Tasting interview](c.md)\n',
      ),
    ).toEqual([['Warm welcome', 'Kitchen day', 'Tasting interview']]));
});

describe('headings of a plan around the process', () => {
  const plan = (inner: string) =>
    `# Hiring plan\n\n## Screening rules\n\nBe kind.\n\n## ${inner}\n\n1. Phone screen (30 min)\n2. Kitchen trial\n3. Job offer\n\n## Interview notes\n\nWrite them down.\n\n## Offer letters\n\nAsk the owner for the letter.\n`;

  it('give way to the list under the one that announces it', () =>
    expect(steps(plan('Hiring pipeline'))).toEqual([
      ['Phone screen', 'Kitchen trial', 'Job offer'],
    ]));
});
