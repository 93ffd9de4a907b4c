import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

/** What a recruiter copies for the candidate: who interviews and the notes for them. */
function candidateText(body: string, title = 'Values interview'): string {
  const text = `# ${title}\n\n- Interviewers: a peer\n\n${body}\n`;
  const { catalog } = compileHandbook([{ path: 'page.md', text }], { name: 'Any' });
  const guides = catalog?.guides ?? [];
  expect(guides.length).toBeGreaterThan(0);
  return JSON.stringify(guides.map((each) => [each.candidateNotes, each.interviewers]));
}

describe('candidates are told', () => {
  it.each([
    ['**For candidates**\n\nBring OPEN.'],
    ['## Tips for candidates\n\nBring OPEN.'],
    ['- For the candidate: bring OPEN.'],
    ['**Tell the candidate**\n\n- OPEN, and a pen\n- whatever you like'],
    ['Tell the candidate:\n\n- OPEN'],
    ['## How you can prepare\n\nHere is what you could bring: OPEN.'],
    ['## Hinweise für Bewerber\n\nBring OPEN mit.'],
    ['**Pour les candidats**\n\nApportez OPEN.'],
    ['**Para candidatos**\n\nTrae OPEN.'],
    ['## Para o candidato\n\nTraga OPEN.'],
    ['**候補者へ**\n\nOPENをお持ちください。'],
    ['## Script\n\nHello.\n\n## For candidates\n\nBring OPEN.'],
  ])('%j', (body) => expect(candidateText(body)).toContain('OPEN'));
});

describe('candidates are not told', () => {
  it.each([
    ['what to prepare, unless it says for whom', '## Preparation\n\nRead SECRET.'],
    ['tips, unless they say for whom', '**Tips**\n\nRead SECRET.'],
    ['an unknown heading', '## For candidates\n\nBring a pen.\n\n### Opening\n\nSay SECRET.'],
    ['an unknown bold line', '**For candidates**\n\nBring a pen.\n\n**Opening**\n\nSay SECRET.'],
    ['a bold label with text', '**For candidates**\n\nBring a pen.\n\n**Opening:** say SECRET.'],
    ['a bold label without a colon', '**For candidates**\n\nA pen.\n\n**Opening** Say SECRET.'],
    ['a plain label', '**For candidates**\n\nBring a pen.\n\nOpening: say SECRET.'],
    ['a full-width colon', '**候補者へ**\n\nペンを。\n\n台本：SECRET'],
    ['a label with a dash', '**For candidates**\n\nBring a pen.\n\nOpening – say SECRET.'],
    ['an italic label', '**For candidates**\n\nBring a pen.\n\n*Opening*\n\nSay SECRET.'],
    ['a label in HTML', '**For candidates**\n\nA pen.\n\n<b>Opening</b> say SECRET.'],
    ['a heading in HTML', '**For candidates**\n\nA pen.\n\n<h4>Opening</h4>\n\nSay SECRET.'],
    ['a line by itself', '**For candidates**\n\nBring a pen.\n\nOpening\n\nSay SECRET.'],
    ['a labelled line', '**For candidates**\n\nBring a pen.\nRed flags: SECRET.'],
    ['a labelled item', '**For candidates**\n\n- Bring a pen.\n- **Red flags**: SECRET'],
    ['what stands below an item', '**For candidates**\n\n- A pen.\n- Script\n  - Say SECRET.'],
    ['what stands behind such an item', '**For candidates**\n\n- Red flags: none\n- SECRET'],
    ['a quoted label', '**For candidates**\n\nBring a pen.\n\n> **Opening**\n>\n> Say SECRET.'],
    ['a table', '**For candidates**\n\nA pen.\n\n| Score | Means |\n| - | - |\n| 1 | SECRET |'],
    ['a block of code', '**For candidates**\n\nA pen.\n\n```\nSay SECRET.\n```'],
    ['what is behind a rule', '**For candidates**\n\nBring a pen.\n\n---\n\nSay SECRET.'],
    [
      'a folded section',
      '**For candidates**\n\nA pen.\n\n<details><summary>Key</summary>\n\nSECRET\n\n</details>',
    ],
    ['what is not to be shared', '**For candidates**\n\nDo not share that SECRET.'],
    ['what stands below a script', '## Script\n\n**Tell the candidate**\n\nSay SECRET.'],
    ['a part of a script', '## Script\n\n### For candidates\n\nSay SECRET.'],
    ['what stands below questions', '## Questions\n\n- Why?\n\n**For candidates**\n\nSECRET'],
    ['what stands below interviewers', '**Interviewers**\n\nA peer\n\nThey say SECRET.'],
    ['what stands below their item', '- Interviewers: a peer\n  - Script: say SECRET'],
    ['a German label', '**Für Kandidaten**\n\nEin Stift.\n\n**Warnsignale**\n\nSECRET'],
    ['a French label', '## Pour les candidats\n\nUn stylo.\n\n### Grille\n\nSECRET'],
    ['a Spanish label', '**Para candidatos**\n\nUn lápiz.\n\nRúbrica: SECRET'],
    ['a Portuguese label', '**Para candidatos**\n\nUma caneta.\n\n- Roteiro: SECRET'],
  ])('%s', (_, body) => expect(candidateText(body)).not.toContain('SECRET'));
});

/** Labels of what only interviewers see. */
const LABELS = [
  'Script',
  'Interview script',
  'Rubric',
  'Scoring rubric',
  'Questions',
  'Sample questions',
  'Red flags',
  '🚩 Red flags',
  'Scoring',
  'Internal',
  'Internal notes',
  'Evaluation',
  'Notes for us',
  'Notes',
  'Debrief',
  'Decline (30%)',
  'What we look for',
  'Strong answers',
  'Opening words',
  'Leitfaden',
  'Warnsignale',
  'Bewertung',
  'Fragen',
  'Intern',
  'Grille d’évaluation',
  'Signaux d’alerte',
  'Trame',
  'Rúbrica',
  'Guion',
  'Señales de alerta',
  'Roteiro',
  'Sinais de alerta',
  'Avaliação',
  'Note interne',
  '評価基準',
  '内部',
  '评分标准',
  '채점',
];
const label = fc.constantFrom(...LABELS);
const candidateLabel = fc.constantFrom(
  'For candidates',
  'Tell the candidate',
  'Für Kandidaten',
  'Pour les candidats',
  'Para candidatos',
);
/** How a label may stand over a text. */
const markups: ((label: string, text: string) => string)[] = [
  (words, text) => `## ${words}\n\n${text}`,
  (words, text) => `#### ${words}:\n\n${text}`,
  (words, text) => `## **${words}**\n\n${text}`,
  (words, text) => `${words}\n---\n\n${text}`,
  (words, text) => `**${words}**\n\n${text}`,
  (words, text) => `**${words}:** ${text}`,
  (words, text) => `**${words}**: ${text}`,
  (words, text) => `__${words}__\n\n${text}`,
  (words, text) => `***${words}***\n\n${text}`,
  (words, text) => `*${words}*\n\n${text}`,
  (words, text) => `${words}: ${text}`,
  (words, text) => `- **${words}**: ${text}`,
  (words, text) => `- ${words}: ${text}`,
  (words, text) => `- ${words}\n  - ${text}`,
  (words, text) => `1. **${words}**\n   - ${text}`,
  (words, text) => `> **${words}**\n>\n> ${text}`,
  (words, text) => `<h3>${words}</h3>\n\n${text}`,
  (words, text) => `<p><b>${words}</b> ${text}</p>`,
  (words, text) => `<details><summary>${words}</summary>\n\n${text}\n\n</details>`,
  (words, text) => `| ${words} | |\n| - | - |\n| ${text} | x |`,
];
const markup = fc.constantFrom(...markups);
const told = fc.constantFrom(
  'Bring a pen.',
  '- a pen\n- your laptop',
  'You may use what you like.',
);
const secret = fc.constantFrom(
  'Say SECRET.',
  'Is SECRET known?',
  'SECRET',
  'Ask the manager about SECRET.',
  'You will meet the manager of SECRET.',
);
const block = fc.oneof(
  fc.tuple(candidateLabel, markup, told).map(([words, put, text]) => put(words, text)),
  fc.tuple(label, markup, secret).map(([words, put, text]) => put(words, text)),
);

it('nothing below a label of what interviewers alone may see is for candidates', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      expect(candidateText(blocks.join('\n\n'))).not.toContain('SECRET');
    }),
    { numRuns: 400 },
  );
});
