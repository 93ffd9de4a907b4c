/**
 * Handbook pages of a real company, as they are, when somebody has put them beside the project. What
 * they hold was read by hand; nothing of their text is kept here.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { inlineText } from '../../catalog/inline-text.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import type { Guide } from '../../catalog/schema.ts';
import { guideRow, readTables, spell, stepShapes } from './handbook-facts.ts';

const folder = fileURLToPath(new URL('../../../shared/handbook', import.meta.url));
const pages = [
  'types-of-interviews',
  'product-education-engineer-process',
  'job-description-template',
];
const arePresent = pages.every((page) => existsSync(join(folder, `${page}.md`)));
if (!arePresent) {
  console.warn('Skipped: a real company’s handbook pages, which are not part of the project.');
}

/** Minutes of each part. */
const AGENDAS: Record<string, string> = {
  'TechOps: Tech Ops IT Engineer take-home project / Technical Interview': '25 10 10',
  'Live Panel Demo and Q&A': '20–30 5–10 10',
  'Leadership Panel Interview': '2 12 12 12 12 10',
  'Senior Digital Marketing Manager working session': '20 20',
  'Program Manager, Demand Gen Campaigns working session': '20 20 –',
  'Project planning working session': '5 20 20 15',
  'Senior People Operations Generalist working session': '15 15 15',
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
    catalog?.processes.find((each) => each.source.file === `${file}.md`);
  const named = (name: string) => guides.find((each) => each.name === name);

  it('gives the interviews that were read by hand, in their order, and no other', () => {
    expect(guides.map(shortened).map(guideRow)).toEqual(
      readTables('given-pages-facts.md').get('Guides'),
    );
  });

  it('knows how long each part takes, and when each part of a panel begins', () => {
    const agendas = Object.keys(AGENDAS).map((name) => [
      name,
      named(name)
        ?.agenda.map(({ minutes }) => spell(minutes))
        .join(' '),
    ]);
    expect(Object.fromEntries(agendas)).toEqual(AGENDAS);
    const starts = named('Leadership Panel Interview')?.agenda.map((part) => part.start);
    expect(starts).toEqual([0, 2, 14, 26, 38, 50]);
  });

  it('knows who interviews', () => {
    const wrong = Object.entries(INTERVIEWERS).filter(
      ([name, words]) => !words.test(inlineText(named(name)?.interviewers ?? [])),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps ten departments, Engineering with two links and no interview', () => {
    const { departments = [] } = catalog ?? {};
    expect(departments).toHaveLength(10);
    const engineering = departments.find((each) => each.name === 'Engineering');
    expect(engineering?.links).toHaveLength(2);
    expect(guides.some((each) => each.department === 'Engineering')).toBe(false);
  });

  it('reads the role process: 8 steps, an onsite of two parts, an optional assignment', () => {
    const process = processOn('product-education-engineer-process');
    expect(process?.role).toBe('Sr. Product Education Engineer');
    expect(stepShapes(process?.steps ?? [])).toEqual([
      '1 | 30 | –',
      '2 | 30 | –',
      '3 | – | asynchronous',
      '3.1 | 60 | asynchronous, optional',
      '4 | 60 | –',
      '5 | 60 | asynchronous',
      '6 | 60 | –',
      '6.1 | 30 | –',
      '6.2 | 30 | –',
      '7 | 30 | –',
      '8 | – | –',
    ]);
    expect(process?.totals.synchronous).toMatchObject({ min: 210, max: 210 });
    expect(process?.totals.asynchronous).toMatchObject({ min: 120, max: 120 });
    expect(process?.totals.stated).toMatch(/4\.5 hours/);
  });

  it('reads the template: 6 steps, four interviews in one of them, offered for every role', () => {
    const process = processOn('job-description-template');
    expect(process).toMatchObject({ template: true, role: null });
    expect(stepShapes(process?.steps ?? [])).toEqual([
      '1 | – | –',
      '2 | 30 | –',
      '3 | ≤120 | asynchronous',
      '4 | 240 | –',
      '4.1 | – | –',
      '4.2 | – | –',
      '4.3 | – | –',
      '4.4 | – | –',
      '5 | – | –',
      '6 | – | –',
    ]);
  });

  it('reads the general order, with the steps that are in bold as encouraged', () => {
    const process = processOn('types-of-interviews');
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

/** Of a long name the first seven words, so that the table repeats no sentence of the pages. */
function shortened(guide: Guide): Guide {
  const words = guide.name.split(' ');
  return words.length > 7 ? { ...guide, name: `${words.slice(0, 7).join(' ')} …` } : guide;
}
