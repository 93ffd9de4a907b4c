/**
 * Handbook pages of a real company, as they are, when somebody has put them beside the project. What
 * they hold was read by hand; nothing of their text is kept here.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { inlineText } from '../../catalog/compile/extract/block-text.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import type { Guide } from '../../catalog/schema.ts';
import { type ExpectedGuide, expectedGuidesA } from './expected-guides-a.ts';
import { expectedGuidesB } from './expected-guides-b.ts';
import { stepFacts } from './step-facts.ts';

const folder = fileURLToPath(new URL('../../../shared/handbook', import.meta.url));
const pages = [
  'types-of-interviews',
  'product-education-engineer-process',
  'job-description-template',
];
const arePresent = pages.every((page) => existsSync(join(folder, `${page}.md`)));
if (!arePresent) console.warn(`Skipped: the handbook pages are not in ${folder}`);

/** Where these pages say it otherwise than the project's own handbook. */
const DIFFERENT: Record<string, Partial<ExpectedGuide>> = {
  'TechOps: Tech Ops IT Engineer take-home project and Technical Interview': {
    name: 'TechOps: Tech Ops IT Engineer take-home project / Technical Interview',
  },
  'Developer Relations Working Session': { agenda: 0 },
  'Design working session': { agenda: 0 },
  'SDR mock cold call': { agenda: 3 },
};
const expected = [...expectedGuidesA, ...expectedGuidesB].map((each) => ({
  ...each,
  ...DIFFERENT[each.name],
}));

/** Minutes of each part, with where it starts. */
const AGENDAS: Record<string, ([number, number] | null)[]> = {
  'TechOps: Tech Ops IT Engineer take-home project / Technical Interview': [
    [25, 25],
    [10, 10],
    [10, 10],
  ],
  'Live Panel Demo and Q&A': [
    [20, 30],
    [5, 10],
    [10, 10],
  ],
  'Leadership Panel Interview': [
    [2, 2],
    [12, 12],
    [12, 12],
    [12, 12],
    [12, 12],
    [10, 10],
  ],
  'Senior Digital Marketing Manager working session': [
    [20, 20],
    [20, 20],
  ],
  'Program Manager, Demand Gen Campaigns working session': [[20, 20], [20, 20], null],
  'Project planning working session': [
    [5, 5],
    [20, 20],
    [20, 20],
    [15, 15],
  ],
  'Senior People Operations Generalist working session': [
    [15, 15],
    [15, 15],
    [15, 15],
  ],
};

/** Words that have to be among the interviewers. */
const INTERVIEWERS: Record<string, RegExp> = {
  'Recruiter Screen': /recruiter/,
  'Resume Deep Dive': /hiring manager.*peer/,
  'Leadership Interview': /co-founder.*executive team/,
  'Executive Business Partner working session scenario': /VP of Sales/,
  'Enterprise AE sales presentation': /Hiring Manager.*Account Executive/,
  'RSD team collaboration with Sales Development': /Head of Sales Development/,
  'Design working session': /Product Manager.*Product Designers.*Frontend engineer/,
};

describe.skipIf(!arePresent)('a real handbook, as it is', () => {
  const files = arePresent ? readHandbookFolder(folder) : [];
  const { catalog, diagnostics } = compileHandbook(files, {
    name: 'Real',
    baseUrl: 'https://handbook.example/',
  });
  const guides = catalog?.guides ?? [];
  const processOn = (file: string) =>
    catalog?.processes.filter((each) => each.source.file === `${file}.md`) ?? [];
  const named = (name: string) => guides.find((each) => each.name === name);

  it('gives 8 universal and 43 department-specific interviews, and no other', () => {
    const place = ({ department, roleGroup, name }: ExpectedGuide | Guide) =>
      [department, roleGroup, name].join(' / ');
    expect(guides.map(place)).toEqual(expected.map(place));
    expect(guides.filter((each) => each.department === null)).toHaveLength(8);
    expect(guides).toHaveLength(51);
  });

  test.each(expected)('$department / $roleGroup / $name', (wanted) => {
    const guide = guides.find(
      (each) => each.name === wanted.name && each.roleGroup === wanted.roleGroup,
    );
    if (!guide) throw new Error('not in the catalog');
    expect({
      minutes: guide.duration && [guide.duration.min, guide.duration.max],
      interviewersStated: guide.interviewers !== null,
      questions: guide.questions.length,
      assignment: guide.assignment,
      agenda: guide.agenda.length,
    }).toEqual({
      minutes: wanted.minutes,
      interviewersStated: wanted.interviewersStated,
      questions: wanted.questions,
      assignment: wanted.assignment,
      agenda: wanted.agenda,
    });
  });

  test.each(Object.entries(AGENDAS))('the parts of %s', (name, parts) => {
    const agenda = named(name)?.agenda ?? [];
    expect(agenda.map(({ minutes }) => minutes && [minutes.min, minutes.max])).toEqual(parts);
  });

  it('knows when each part of a panel begins', () => {
    const starts = named('Leadership Panel Interview')?.agenda.map((part) => part.start);
    expect(starts).toEqual([0, 2, 14, 26, 38, 50]);
  });

  test.each(Object.entries(INTERVIEWERS))('who runs %s', (name, words) => {
    expect(inlineText(named(name)?.interviewers ?? [])).toMatch(words);
  });

  it('keeps ten departments, Engineering with two links and no interview', () => {
    const { departments = [] } = catalog ?? {};
    expect(departments).toHaveLength(10);
    const engineering = departments.find((each) => each.name === 'Engineering');
    expect(engineering?.links).toHaveLength(2);
    expect(guides.some((each) => each.department === 'Engineering')).toBe(false);
  });

  it('reads the role process: 8 steps, an onsite of two parts, an optional assignment', () => {
    const [process] = processOn('product-education-engineer-process');
    expect(process?.role).toBe('Sr. Product Education Engineer');
    expect(process?.steps.map(stepFacts)).toMatchObject([
      { minutes: [30, 30], steps: [] },
      { minutes: [30, 30], steps: [] },
      {
        minutes: null,
        asynchronous: true,
        steps: [{ minutes: [60, 60], asynchronous: true, optional: true }],
      },
      { minutes: [60, 60], steps: [] },
      { minutes: [60, 60], asynchronous: true, steps: [] },
      { minutes: [60, 60], steps: [{ minutes: [30, 30] }, { minutes: [30, 30] }] },
      { minutes: [30, 30], steps: [] },
      { minutes: null, steps: [] },
    ]);
    expect(process?.totals.synchronous).toMatchObject({ min: 210, max: 210 });
    expect(process?.totals.asynchronous).toMatchObject({ min: 120, max: 120 });
    expect(process?.totals.stated).toMatch(/4\.5 hours/);
  });

  it('reads the template: 6 steps, four interviews in one of them, offered for every role', () => {
    const [process] = processOn('job-description-template');
    expect(process).toMatchObject({ template: true, role: null });
    expect(process?.steps.map(stepFacts)).toMatchObject([
      { minutes: null },
      { minutes: [30, 30] },
      { minutes: [120, 120], asynchronous: true },
      { minutes: [240, 240], steps: [{}, {}, {}, {}] },
      { minutes: null },
      { minutes: null },
    ]);
  });

  it('reads the general order, with the steps that are in bold as encouraged', () => {
    const [process] = processOn('types-of-interviews');
    expect(process?.steps.map(({ steps }) => steps.length)).toEqual([0, 0, 0, 0, 4, 2, 0]);
    expect(process?.steps[0]).toMatchObject({ encouraged: true });
    expect(process?.steps[3]).toMatchObject({ encouraged: false, optional: true });
  });

  it('says what it repaired, and what it left out to keep people private', () => {
    const codes = new Set(diagnostics.map((each) => each.code));
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'repaired-encoding',
        'repaired-link',
        'repaired-list',
        'private-email',
        'private-person',
        'private-link',
        'total-disagrees',
        'template',
      ]),
    );
    expect(JSON.stringify(catalog)).not.toMatch(/docs\.google\.com|â€/);
  });
});
