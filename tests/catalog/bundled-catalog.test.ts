import { describe, expect, it, test } from 'vitest';
import type { Guide } from '../../catalog/schema.ts';
import { bundled, bundledCatalog } from './bundled-handbook.ts';
import { expectedGuidesA, expectedProcesses } from './expected-guides-a.ts';
import { expectedGuidesB } from './expected-guides-b.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';

const expected = [...expectedGuidesA, ...expectedGuidesB];
const key = (guide: { name: string; department: string | null; roleGroup: string | null }) =>
  [guide.department, guide.roleGroup, guide.name].join(' / ');

describe('the bundled handbook', () => {
  it('compiles without errors, and with one warning: a stated total that is not the sum', () => {
    const found = bundled.diagnostics.filter((each) => each.severity !== 'info');
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['total-disagrees', 'process-senior-product-education-engineer.md'],
    ]);
  });

  it('holds 8 universal and 43 department-specific interviews, and no other', () => {
    expect(expected.filter((each) => each.department === null)).toHaveLength(8);
    expect(expected).toHaveLength(51);
    expect(bundledCatalog().guides.map(key).sort()).toEqual(expected.map(key).sort());
  });

  test.each(expected)('$department / $roleGroup / $name', (wanted) => {
    const guide = bundledCatalog().guides.find((each) => key(each) === key(wanted));
    if (!guide) throw new Error('not in the catalog');
    expect(facts(guide)).toEqual(wanted);
    expect(guide.description.length + guide.prompt.length).toBeGreaterThan(0);
    expect(guide.aliases.length).toBeGreaterThan(0);
  });

  it('keeps Engineering with its links though it has no interviews of its own', () => {
    const engineering = bundledCatalog().departments.find((each) => each.name === 'Engineering');
    expect(engineering?.links.map((link) => new URL(link.href).protocol)).toEqual([
      'https:',
      'https:',
    ]);
  });

  it('states the structured-interview principle', () => {
    expect(bundledCatalog().principles.map((each) => each.name)).toContain('Structured interviews');
  });

  test.each(expectedProcesses)('process: $name', (wanted) => {
    const process = bundledCatalog().processes.find((each) => each.name === wanted.name);
    expect(
      process && { name: process.name, role: process.role, template: process.template },
    ).toEqual({
      name: wanted.name,
      role: wanted.role,
      template: wanted.template,
    });
    expect(process?.steps.map(stepFacts)).toEqual(wanted.steps.map(withSteps));
  });
});

function facts(guide: Guide) {
  return {
    name: guide.name,
    department: guide.department,
    roleGroup: guide.roleGroup,
    minutes: guide.duration && [guide.duration.min, guide.duration.max],
    interviewersStated: guide.interviewers !== null,
    questions: guide.questions.length,
    assignment: guide.assignment,
    agenda: guide.agenda.length,
  };
}

function withSteps(step: StepFacts): StepFacts {
  return { ...step, steps: (step.steps ?? []).map(withSteps) };
}
