/** Words with an everyday sense beside hiring: which pages they let in, and which not. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const guides = (text: string) => compilePage(text).guides.map(({ name }) => name);

describe('a page is not about hiring', () => {
  it.each([
    [
      'that speaks of a display',
      '# Talks\n\nShare your screen with the room.\n\n## Presentation\n\n- Duration: 10 minutes\n',
    ],
    [
      'that speaks of teams at an office',
      '# Offices\n\nOnsite teams meet on Mondays.\n\n## Code review\n\n- Participants: two people\n',
    ],
    [
      'whose candidates are releases',
      '# Release planning\n\nThe release candidate is built from this exercise. Push it to the branch; the requirements are listed.\n',
    ],
    [
      'that names interviews in code alone',
      '# Jobs\n\nA queue.\n\n```ruby\npersonal_interview(recruiting)\n```\n\n## Panel\n\n- Duration: 5 minutes\n',
    ],
    [
      'that names them in addresses and identifiers alone',
      '# Mail\n\nSee [the queue](https://example.com/interview) and interview_mail and `interview`.\n\n## Presentation\n\n- Duration: 5 minutes\n',
    ],
    [
      'in German, of customers',
      '# Beratung\n\nDas Kundengespräch steht in den Einstellungen.\n\n## Präsentation\n\n- Dauer: 20 Minuten\n',
    ],
    [
      'in French, of cleaning',
      '# Bureaux\n\nL’entretien des locaux a lieu le lundi.\n\n## Présentation\n\n- Durée : 20 minutes\n',
    ],
    [
      'of a company that hires',
      '# Our culture\n\nFor potential hires and all others.\n\n- Why?\n- How?\n- When?\n- Who?\n- Where?\n',
    ],
  ])('%s', (_, text) => expect(guides(text)).toEqual([]));
});

describe('a page is about hiring', () => {
  it.each([
    [
      'with a screen of candidates',
      '# Phone screen\n\nWith the candidate.\n\n- Duration: 20 minutes\n',
      'Phone screen',
    ],
    [
      'in German',
      '# Gespräch am Telefon\n\nMit allen Bewerberinnen.\n\n- Dauer: 20 Minuten\n',
      'Gespräch am Telefon',
    ],
    [
      'in French',
      '# Entretien avec l’équipe\n\nLe candidat rencontre deux personnes.\n\n- Durée : 45 minutes\n',
      'Entretien avec l’équipe',
    ],
  ])('%s', (_, text, name) => expect(guides(text)).toEqual([name]));
});

describe('a heading that work has too', () => {
  const page = (above: string) => `# ${above}\n\n## Code review\n\nTwo people read a change.\n`;

  it('names an interview below one about hiring', () => {
    expect(guides(`${page('Candidates at our studio')}\nAfter the interview.\n`)).toEqual([
      'Code review',
    ]);
  });

  it('names none elsewhere', () => {
    const text = `${page('How we work')}\n## Growing\n\nSince your interview you have learned much.\n`;
    expect(guides(text)).toEqual([]);
  });
});

describe('the number of a heading is no part of', () => {
  it.each([
    ['6.1 Phone interview', 'Phone interview'],
    ['3.1.2 Phone interview', 'Phone interview'],
    ['2. Phone interview', 'Phone interview'],
    ['1.5 hour pairing interview', 'pairing interview'],
  ])('a guide’s name: %s', (title, name) => {
    expect(guides(`# Interviews\n\n## ${title}\n\n- Interviewer: an editor\n`)).toEqual([name]);
  });

  it('a department’s name', () => {
    const page = '# Interviews\n\n## 6. Communication\n\n### Phone interview\n\nWith an editor.\n';
    expect(compilePage(page).guides.map(({ department }) => department)).toEqual(['Communication']);
  });
});
