import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../catalog/inline-text.ts';
import { compilePage } from './compile-page.ts';

function interviewersOf(step: string): string | null {
  const text = `# Interview process for candidates\n\n1. **Phone screen**\n2. ${step}\n3. **Offer**\n`;
  const { processes } = compilePage(text);
  const interviewers = processes[0]?.steps[1]?.interviewers ?? null;
  return interviewers && inlineText(interviewers);
}

describe('who runs a step, as it is said', () => {
  it.each([
    [
      '**Panel interview**: Meet with our recruiting team to chat about work.',
      'our recruiting team',
    ],
    [
      '**Panel interview**: We go through your past work with the hiring manager.',
      'the hiring manager',
    ],
    [
      '**Panel interview**: A talk about your work with two of our engineers.',
      'two of our engineers',
    ],
    ['**Panel interview**: A conversation with a member of the team.', 'a member of the team'],
    ['**Panel interview**: Two engineers take part.', 'Two engineers'],
    [
      '**Panel interview**: The design and data teams talk with you about work.',
      'The design and data teams',
    ],
    ['**Panel interview**: First, the Head of Sales will introduce the firm.', 'the Head of Sales'],
    ['**Writing exercise**, reviewed by two members of the team', 'two members of the team'],
    ['**Final call**: with the CTO', 'the CTO'],
    ['**Final call** with the CTO to talk about plans.', 'the CTO'],
    ['**Final call** (hiring manager)', 'hiring manager'],
    ['**Technical interview** (60 min): with two engineers', 'two engineers'],
    ['**Final call** [30 min] with the CTO, in person', 'the CTO'],
    ['**Gespräch** (45 Min.) mit der Teamleiterin', 'der Teamleiterin'],
    ['**Entretien final** (1 h) : avec la directrice technique', 'la directrice technique'],
    ['**CTO or VP Engineering**', 'CTO or VP Engineering'],
    ['**Hiring Manager** (30 min)', 'Hiring Manager'],
    [
      '**Interview**: Sie sprechen mit einer Entwicklerin. Eine Kollegin führt das Gespräch.',
      'Eine Kollegin',
    ],
  ])('%s', (step, who) => expect(interviewersOf(step)).toBe(who));

  it.each([
    '**Panel interview**: We talk with you about the role.',
    '**Panel interview**: Candidates talk about their work with customers.',
    '**Team interview** (30 min)',
    '**Technical interview**: Bring a design that you like.',
    '**Team day** (4 hours)',
  ])('nobody in: %s', (step) => expect(interviewersOf(step)).toBeNull());
});

describe('who runs a step, without the rest of the sentence', () => {
  it.each([
    [
      '**System design**: This interview is with two engineers, and lasts an hour.',
      'two engineers',
    ],
    [
      '**Code reading**: This interview will be with two engineers and might be long.',
      'two engineers',
    ],
    [
      '**Review**: It is reviewed by the engineering team and feedback is given.',
      'the engineering team',
    ],
    ['**Final call**: A call with the management team whilst others wait.', 'the management team'],
    [
      '**Panel**: A video interview with the leader of the team they’re applying for.',
      'the leader of the team',
    ],
    [
      '**Panel**: A call with two engineers and designers are welcome.',
      'two engineers and designers',
    ],
    [
      '**Fachgespräch**: Ein Gespräch mit zwei Entwicklern und dauert eine Stunde.',
      'zwei Entwicklern',
    ],
    ['**Entretien final** avec le directeur et se déroule en ligne.', 'le directeur'],
    ['**Entrevista final** con la directora y se realiza en línea.', 'la directora'],
    ['**Entrevista final** com a diretora e é feita online.', 'a diretora'],
    [
      '**First interview**: two engineers, approximately 1 hr, about your past work.',
      'two engineers',
    ],
    [
      '**Second interview**: chief executive with a coordinator, about plans.',
      'chief executive with a coordinator',
    ],
    ['**Team talk**: find out how they work within a team of their colleagues, and why.', null],
    ['**Values interview** (Non-Engineer)', null],
    ['**Values interview** (engineers only)', null],
  ])('%s → %s', (step, who) => {
    expect(interviewersOf(step)).toBe(who);
  });
});
