/** Steps of a process that the same words stand before, and sections that tell of a step of a list. */
import { describe, expect, it, test } from 'vitest';
import { inHeadings } from '../../../catalog/compile/classify/steps-under-headings.ts';
import { compilePage, parse } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));

describe('steps behind the same label', () => {
  test.each([
    [
      'of a list',
      '1. Phone call\n2. Visit: Oven trial (60 min)\n3. Visit: Lunch\n4. Offer\n',
      ['Phone call', 'Visit: Oven trial', 'Visit: Lunch', 'Offer'],
    ],
    [
      'under headings',
      '## Phone call\n\nShort.\n\n## Visit – Oven trial\n\nAn hour.\n\n## Visit – Lunch interview\n\nLong.\n',
      ['Phone call', 'Visit – Oven trial', 'Visit – Lunch interview'],
    ],
    [
      'in bold',
      '1. Appel téléphonique\n2. **Entretien** : boulangerie (30 min)\n3. **Entretien** : direction\n',
      ['Appel téléphonique', 'Entretien : boulangerie', 'Entretien : direction'],
    ],
  ])('%s are called by all of their line', (_, list, names) =>
    expect(steps(`# Interview process\n\n${list}`)).toEqual([names]),
  );

  test.each([
    ['a sentence', 'We bake a loaf with you', 'You taste our bread'],
    ['two sentences', 'Baking. Bread.', 'Tasting. It.'],
    ['a length', '30 minutes', '60 minutes'],
    [
      'many words',
      'baking bread and rolls with two bakers',
      'tasting bread and rolls with two bakers',
    ],
  ])('are no longer for %s behind it', (_, first, second) =>
    expect(
      steps(`# Interview process\n\n1. Phone call\n2. Visit: ${first}\n3. Visit: ${second}\n`),
    ).toEqual([['Phone call', 'Visit', 'Visit']]),
  );

  it('are no longer where the label is that of one step', () =>
    expect(
      steps('# Interview process\n\n1. Phone call\n2. Visit: Oven trial\n3. Talk: Lunch\n'),
    ).toEqual([['Phone call', 'Visit', 'Talk']]));

  it('are called so behind a length, too', () =>
    expect(
      steps(
        '# Interview process\n\n1. Phone call\n2. 30-minute **Visit**: Ovens\n3. 30-minute **Visit**: Lunch\n',
      ),
    ).toEqual([['Phone call', 'Visit: Ovens', 'Visit: Lunch']]));

  it('are called so in whatever letters the label is written', () =>
    expect(
      steps('# Interview process\n\n1. Phone call\n2. Visit: Ovens\n3. VISIT: Lunch\n'),
    ).toEqual([['Phone call', 'Visit: Ovens', 'VISIT: Lunch']]));

  it('are not in bold by that', () => {
    const text =
      '# Interview process\n\nSteps in bold are encouraged.\n\n1. Interview\n2. Interview\n3. Offer\n';
    expect(compilePage(text).processes[0]?.steps.map(({ encouraged }) => encouraged)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('keep their length', () => {
    const text =
      '# Interview process\n\n1. Phone call\n2. Visit: Oven trial (60 min)\n3. Visit: Lunch (45 min)\n';
    expect(compilePage(text).processes[0]?.steps.map(({ minutes }) => minutes?.max)).toEqual([
      undefined,
      60,
      45,
    ]);
  });

  it('differ in their numbers only', () =>
    expect(
      steps('# Interview process\n\n1. Interview 1: Ovens\n2. Interview 2: People\n3. Offer\n'),
    ).toEqual([['Ovens', 'People', 'Offer']]));
});

describe('a section that is called as a step of the list above it', () => {
  test.each([
    [
      'How we hire',
      ['Application', 'Oven trial', 'Stage'],
      ['Application stage', 'Oven trial round', 'Stage'],
    ],
    ['招聘流程', ['准备', '筛选', '面试'], ['准备阶段', '筛选阶段', '面试阶段']],
  ])('is a step of %s, though it is called a stage', (title, names, headings) => {
    const list = names.map((name) => `1. ${name}: bread\n`).join('');
    const sections = headings.map((heading) => `## ${heading}\n\nBread.\n`).join('\n');
    const { root } = parse(`# Work\n\n## ${title}\n\n${list}\n${sections}`).page;
    const [found] = inHeadings(root.children[0] ?? root);
    expect(found?.overview?.title).toBe(title);
    expect(found?.stepSections.map((section) => section.title)).toEqual(headings);
  });
});
