/** Questions to the candidate as pages of many companies list them: below topics, as headings, as lines. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

function questionsOf(text: string, path = 'page.md'): string[] {
  const file = { path, text: `${text}\n` };
  const { catalog } = compileHandbook([file], { name: 'Any' });
  return (catalog?.guides ?? []).flatMap(({ questions }) => questions.map((each) => each.text));
}

describe('a page that names questions holds them below its topics', () => {
  it.each([
    [
      '# Team lead interview questions\n\nThe interviewer chooses for each candidate.\n\n## All candidates\n\n* What went well this year?\n\n* Why this team?\n\n* Please describe a mistake\n\n## Night shift candidates\n\n* How do you plan a shift?\n\n* Describe your last handover\n\n* Who helps you?\n\n* What would you change?',
      7,
    ],
    [
      '# Phone interview questions\n\nThe interviewer chooses for each candidate.\n\n### Motivation\n- What made you apply?\n\n### Candidates for sales\n- Tell me about a deal you lost.\n- How do you find customers?\n- Which tools do you use?\n- Which mail gets an answer?\n- Who helps you?',
      6,
    ],
    [
      '# Fragen für das Vorstellungsgespräch\n\n## Alle Bewerber\n\n- Warum wir?\n- Was reizt Sie an der Stelle?\n\n## Bewerber für den Vertrieb\n\n- Wie gewinnen Sie Kunden?\n- Bitte beschreiben Sie einen Abschluss\n- Wer hilft Ihnen?\n- Was fehlt Ihnen heute?',
      6,
    ],
    [
      '# Preguntas de entrevista\n\n## Todos los candidatos\n\n- ¿Por qué nosotros?\n- ¿Qué te motiva?\n\n## Candidatos de ventas\n\n- ¿Cómo buscas clientes?',
      3,
    ],
    [
      "# Questions d'entretien\n\n## Tous les candidats\n\n- Pourquoi nous ?\n- Qu’est-ce qui vous motive ?\n\n## Candidats commerciaux\n\n- Comment trouvez-vous vos clients ?\n- Qui vous aide ?\n- Que changeriez-vous ?\n- Décrivez votre journée",
      6,
    ],
    [
      '# Interview questions\n\nThe interviewer chooses for each candidate.\n\n## Candidates\n\nQ. Describe a day at your last job.\n\nQ. What do you enjoy most?\n\nQ: How do you handle alerts?\n\nQ3) Why do you want to leave?\n\nQ4. Describe your team\n\n- Who helps you?\n- Who leads it?\n- What is missing?\n- What do you plan?\n- How so?',
      10,
    ],
  ])('%j', (text, count) =>
    expect(questionsOf(text, 'interviewing/questions.md')).toHaveLength(count),
  );

  it('but what asks nothing there is none', () => {
    const text =
      '# Phone interview questions\n\nPick some of these.\n\n- Take notes\n\n## Motivation\n\n- Why us?\n- Why now?\n- Who else?\n- What next?\n- How so?\n\n## Afterwards\n\n- Send your notes to the recruiter';
    expect(questionsOf(text, 'interviewing/questions.md')).toHaveLength(5);
  });
});

describe('headings and lines that put a question to the candidate are questions', () => {
  it.each([
    [
      '# Candidate interviews\n\nThis is the template with which we assess candidates at the interview stage of hiring.\n\n## Template\n\n### Why do you want this role?\n\n### Could you tell us how you would begin?\n\n### What is your experience with writing?',
      3,
    ],
    [
      '# Phone screen\n\nThe recruiter calls.\n\n**Why do you want this role?**\n\n- They know what we do\n\n**How do you learn?**\n\n- Names books\n\n**Tell me about your team.**\n\n- Speaks of others',
      3,
    ],
    [
      '# Telefoninterview\n\nWir fragen dies.\n\n### Warum möchten Sie zu uns?\n\n### Wie lernen Sie Neues?\n\n### Was war Ihr größter Fehler?',
      3,
    ],
    [
      '# Entretien téléphonique\n\nLe recruteur appelle.\n\n#### Pourquoi voulez-vous nous rejoindre ?\n\n#### Comment apprenez-vous ?\n\n#### Quel est votre plus grand succès ?',
      3,
    ],
    [
      '# Entrevista telefónica\n\nLlama el reclutador.\n\n### ¿Por qué quieres trabajar con nosotros?\n\n### ¿Cómo aprendes?\n\n### ¿Cuál es tu mayor logro?',
      3,
    ],
    [
      '# Technical interview\n\nAn engineer asks the candidate.\n\nQ: How would you store a picture?\n\nQ: Which index would you use?\n\nQ: Explain to me how a page is loaded.',
      3,
    ],
  ])('%j', (text, count) => expect(questionsOf(text)).toHaveLength(count));

  it.each([
    // Answered for the candidate.
    '# Phone screen\n\nThe recruiter calls.\n\n### How long will your call be?\n\nAbout half an hour.\n\n### Who will you meet?\n\nA recruiter.\n\n### What should you bring?\n\nNothing.',
    '# Phone screen\n\nThe recruiter calls.\n\n**How long is it?**\n\nAbout half an hour.\n\n**Who will you meet?**\n\nA recruiter.\n\n**What should you bring?**\n\nNothing.',
    // Asked by interviewers of themselves.
    '# Phone screen\n\nThe recruiter calls.\n\n### Does the candidate listen?\n\n### Did they prepare?\n\n### Can they explain their work?',
    // Asked by the candidate.
    '# Phone screen\n\nThe recruiter calls.\n\n### Can I bring notes?\n\n### Do I need a camera?\n\n### When will I hear back?',
  ])('but not %j', (text) => expect(questionsOf(text)).toEqual([]));
});

describe('questions below a heading of their own belong to the interview above', () => {
  it.each([
    '# Phone screen\n\n*30 minutes*\n\nA recruiter calls.\n\n### Questions to ask\n\n1. Why us?\n2. What is next for you?\n\n### Competencies assessment\n\n- Grit\n\n### References\n\n- A book',
    '# Interviewing\n\n## Student phone screen\n\nThe interviewer sees whether it fits.\n\n### Example interview questions\n\n- Why us?\n- What is next for you?\n\n### Coding challenge\n\nThe applicant writes a small program.',
    '# Interview\n\n## Interview structure\n\n1. Welcome (5 minutes)\n2. Work (25 minutes)\n\n## Interview questions\n\n1. Tell us about your last job\n2. Why us?\n\n## Interviews\n\nSee the calendar.',
    '# Telefoninterview\n\n*30 Minuten*\n\nWir rufen an.\n\n### Fragen\n\n- Warum wir?\n- Was suchen Sie?\n\n### Referenzen\n\n- Ein Buch\n\n### Fachinterview\n\nDanach folgt das Gespräch mit dem Team.',
    '# Entretien téléphonique\n\n*30 minutes*\n\nUn appel.\n\n### Questions\n\n- Pourquoi nous ?\n- Et ensuite ?\n\n### Entretien technique\n\nAvec l’équipe.\n\n### Références\n\n- Un livre',
  ])('%j', (text) => expect(questionsOf(text)).toHaveLength(2));
});
