import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

/** Codes of what is said of the task of one guide. */
function said(body: string, title = 'Take-home exercise'): string[] {
  const { codes } = compilePage(`# Interviews\n\n## ${title}\n\n- Duration: 2 hours\n\n${body}\n`);
  return codes.filter((code) => code.includes('task'));
}

const task = (text: string) => said(`We look at how you plan.\n\n**Task**\n\n${text}`);

describe('a take-home without a task', () => {
  it.each([
    ['It shows how somebody plans.'],
    ['- Details: It shows how somebody plans.\n\n**What we assess**\n\n- Care'],
  ])('is told: %s', (body) => expect(said(body)).toEqual(['no-task']));

  it.each([
    ['**Task**\n\nPlan a launch.'],
    ['It shows how somebody plans.\n\nPlan a launch.'],
    ['You have a launch to plan. Send us your plan.'],
    ['It shows how somebody plans: [the exercise](https://site.example/launch).'],
  ])('is none where it says or links to what is to be done: %s', (body) =>
    expect(said(body)).toEqual([]),
  );

  it('is no live interview', () => {
    expect(said('It shows how somebody plans.', 'Values interview')).toEqual([]);
  });

  it('is said once of several, with their places', () => {
    const guide = (name: string) => `## ${name}\n\n- Duration: 2 hours\n\nIt shows a plan.\n`;
    const { diagnostics } = compilePage(
      `# Interviews\n\n${guide('Take-home test')}\n${guide('Take-home exercise')}`,
    );
    expect(diagnostics).toMatchObject([
      { code: 'no-task', severity: 'warning', line: 3, also: [{ line: 9 }] },
    ]);
  });
});

describe('a task that tells of the candidate', () => {
  it.each([
    'The candidate will plan a launch.',
    'A launch comes up.\n\n- Candidates should name three ideas.',
    'In the meeting, the applicant has to ask for the budget.',
    'A launch comes up. How would the candidate plan it?',
    'The candidate, alone and in an hour, writes the plan.',
    'Kandidaten sollen einen Start planen.',
    'Die Bewerberin bereitet einen Plan vor.',
    'Le candidat doit préparer un lancement.',
    'El candidato debe preparar un lanzamiento.',
    'Il candidato deve preparare un lancio.',
    'O candidato deve preparar um lançamento.',
    'De kandidaat moet een plan maken.',
    'Kandydat powinien przygotować plan.',
    'Kandidaten ska göra en plan.',
    'Aday üç gün içinde bir plan hazırlar.',
    '候補者は計画を書きます。',
    '지원자는 계획을 작성합니다.',
    '候选人需要写一个计划。',
  ])('is told: %s', (text) => expect(task(text)).toEqual(['task-about-candidate']));

  it.each([
    'Plan a launch.',
    'You plan a launch. The candidate will not be helped.',
    'You are the recruiter. The candidate you called will ask about pay. What do you say?',
    'Draft a mail to a candidate. The candidate will read it on a phone.',
    'Fix the release candidate.',
    'Planen Sie einen Start.',
    'Préparez un lancement.',
    '計画を書いてください。',
  ])('is none where it speaks to them: %s', (text) => expect(task(text)).toEqual([]));

  it('is told in words of the task', () => {
    const page =
      '# Interviews\n\n## Case study\n\n- Duration: 1 hour\n\n**Task**\n\nThe candidate will plan.\n';
    expect(compilePage(page).diagnostics).toMatchObject([
      {
        severity: 'info',
        line: 3,
        message: expect.stringContaining('"Case study" tells of the candidate ("The candidate'),
      },
    ]);
  });

  it('is none where only interviewers read it', () => {
    const body = '**Task**\n\nPlan a launch.\n\n**What we assess**\n\n- The candidate will plan it';
    expect(said(body)).toEqual([]);
  });
});

describe('a task that needs another part of the page', () => {
  it.each([
    'Plan the launch described above.',
    'Prepare an overview of such a project.',
    'Plan a launch. Use the links below.',
    'Plan a launch.\n\n- Follow the steps in the previous section.',
    'Planen Sie den oben genannten Start.',
    'Préparez le lancement mentionné ci-dessus.',
    'Prepara el lanzamiento descrito arriba.',
    'Prepara il lancio di cui sopra.',
    'Prepare o lançamento descrito acima.',
    'Plan de bovenstaande lancering.',
    'Zaplanuj opisaną powyżej premierę.',
    'Planera ovanstående lansering.',
    'Yukarıda açıklanan lansmanı planlayın.',
    '上記のローンチを計画してください。',
    '위에서 설명한 출시를 계획하세요.',
    '计划上述发布。',
  ])('is told: %s', (text) => expect(task(text)).toEqual(['task-elsewhere']));

  it.each([
    'Pick five people.\n\nWrite to one of the people mentioned above.',
    'Plan the launch described below.\n\nA boat leaves in May.',
    'Stay above 1000 users, and below 2 seconds.',
    'Plan the launch described above, which is [in the brief](https://site.example/brief).',
    '**Scene**\n\nA boat leaves in May.\n\n**Plan**\n\nSee the section with the scene.',
  ])('is none where all of it is there: %s', (text) => expect(task(text)).toEqual([]));
});
