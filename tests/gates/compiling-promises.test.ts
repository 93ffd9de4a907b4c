/** What compiling promises whatever a handbook looks like. */
import { describe, expect, it, test } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';

function compile(text: string) {
  return compileHandbook([{ path: 'page.md', text }], { name: 'Test' });
}

describe('what is not a length', () => {
  test.each([
    'Send it back within 24 hours.',
    'We answer within the next 2 hours.',
    'Tell us 48 hours before the interview.',
    'We take a break every 2 hours.',
  ])('“%s”', (sentence) => {
    const { catalog } = compile(
      `# Take-home project\n\n- Interviewers: none\n- Duration: ${sentence}\n- Details: a map.\n`,
    );
    expect(catalog?.guides.map(({ duration }) => duration)).toEqual([null]);
  });

  it('nor is it one of a step', () => {
    const page =
      '# Interview process\n\n1. **Phone screen** within 24 hours\n2. **Panel interview** (60 min)\n';
    const [process] = compile(page).catalog?.processes ?? [];
    expect(process?.steps.map(({ minutes }) => minutes?.min ?? null)).toEqual([null, 60]);
  });
});

describe('what evaluators ask themselves', () => {
  const page = (questions: string) =>
    `# Panel interview\n\n- Duration: 60 minutes\n\nThe panel meets the candidate.\n\n${questions}`;

  it('about the candidate is not a question to ask', () => {
    const criteria =
      '- Does the candidate listen?\n- Did they ask for help?\n- Can she explain it?\n';
    const [guide] = compile(page(criteria)).catalog?.guides ?? [];
    expect(guide?.questions).toEqual([]);
    expect(JSON.stringify(guide?.description)).toContain('Did they ask for help?');
  });

  it('while questions to the candidate are kept', () => {
    const asked = '- What did you build?\n- Whom did you ask for help?\n';
    const [guide] = compile(page(asked)).catalog?.guides ?? [];
    expect(guide?.questions.map(({ text }) => text)).toEqual([
      'What did you build?',
      'Whom did you ask for help?',
    ]);
  });
});

describe('limits', () => {
  it('a page of more than two million characters is left out and named', () => {
    const { catalog, diagnostics } = compile(`# Peer interview\n${'\n'.repeat(2_000_000)}`);
    expect(catalog).toBeNull();
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['too-large', 'the page has more than 2 million characters'],
    ]);
  });

  test.each([
    [25, 1],
    [26, 0],
  ])('a list of %i items makes %i process', (items, processes) => {
    const steps = Array.from(
      { length: items },
      (_, at) => `${at + 1}. **Phone screen ${at + 1}**\n`,
    );
    const page = `# Interview process\n\n${steps.join('')}`;
    expect(compile(page).catalog?.processes).toHaveLength(processes);
  });
});

describe('a step is tied to a guide by its name', () => {
  const guide = (department: string) => ({
    path: `${department}.md`,
    text: `---\ndepartment: ${department}\n---\n\n# ${department}\n\n## Case interview\n\n- Duration: 45 minutes\n`,
  });
  const process = (frontMatter: string) => ({
    path: 'process.md',
    text: `---\n${frontMatter}\n---\n\n# Interview process\n\n1. **Phone screen**\n2. **Case interview**\n`,
  });
  const tied = (frontMatter: string) => {
    const files = [guide('Sales'), guide('Finance'), process(frontMatter)];
    const { catalog } = compileHandbook(files, { name: 'Test' });
    return catalog?.processes[0]?.steps.map(({ guideId }) => guideId);
  };

  it('within its department', () => {
    expect(tied('department: Sales')).toEqual([null, 'sales/case-interview']);
  });

  it('and not to another department’s of the same name', () => {
    expect(tied('department: Legal')).toEqual([null, null]);
    expect(tied('role: Accountant')).toEqual([null, null]);
  });
});
