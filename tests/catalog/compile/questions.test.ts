import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { compilePage } from './compile-page.ts';

function questionsOf(body: string, title = 'Phone screen'): string[] {
  const { guides } = compilePage(`# ${title}\n\n- Duration: 30 minutes\n\n${body}\n`);
  return guides.flatMap(({ questions }) => questions.map(({ text }) => text));
}

describe('a label that is none of ours ends the questions before it', () => {
  it.each([
    '**Questions**\n\n- Why us?\n\n**Decline (30%)**\n\n- Says too little',
    '**Questions:**\n\n- Why us?\n\n**Follow-up**\n\n- Send them a note',
    'Questions:\n\n- Why us?\n\nScoring:\n\n- 1 is poor',
    '## Questions\n\n- Why us?\n\n## Notes for us\n\n- Keep it short',
    '## Questions\n\n- Why us?\n\n### What good looks like\n\n- They know their numbers',
    '## Questions\n\n- Why us?\n\n**Advance (70%)**\n\n- Shows care',
    '**Questions**\n\n- Why us?\n- **Scoring**: 1 to 5\n- Red flags: vague words',
    '- Questions:\n  - Why us?\n  - Red flags\n    - Vague words',
    '- Questions:\n  - Why us?\n- Verdict:\n  - Too little said',
    '**Fragen**\n\n- Warum wir?\n\n**Absage (30 %)**\n\n- Sagt zu wenig',
    '**Questions à poser**\n\n- Pourquoi nous ?\n\n**Suite donnée**\n\n- Écrire un mot',
    '**Preguntas**\n\n- ¿Por qué nosotros?\n\n**Puntuación**\n\n- Uno es poco',
    '**Perguntas**\n\n- Por que nós?\n\n**Depois da conversa**\n\n- Escrever uma nota',
    '**質問**\n\n- なぜ当社ですか？\n\n**採点**\n\n- 一は低い',
  ])('%j', (body) => expect(questionsOf(body)).toHaveLength(1));

  it('and leaves what stands below it in the text', () => {
    const body = '**Questions**\n\n- Why us?\n\n**Decline (30%)**\n\n- Says too little';
    const { guides } = compilePage(`# Phone screen\n\n- Duration: 30 minutes\n\n${body}\n`);
    expect(JSON.stringify(guides[0]?.description)).toContain('Says too little');
  });

  it('but goes on below a label that gathers questions', () => {
    const body = '## Questions\n\n### Motivation\n\n- Why us?\n- Why now?\n\n### Craft\n\n- How?';
    expect(questionsOf(body)).toEqual(['Why us?', 'Why now?', 'How?']);
  });

  const label = fc.constantFrom(
    'Decline (30%)',
    'Advance',
    'Follow-up',
    'Scoring',
    'Notes for us',
    'After the call',
    'Next steps',
    'Absage',
    'Suite',
    'Decisión',
    'Depois',
  );
  const markups: ((words: string, text: string) => string)[] = [
    (words, text) => `## ${words}\n\n- ${text}`,
    (words, text) => `### ${words}\n\n1. ${text}`,
    (words, text) => `**${words}**\n\n- ${text}`,
    (words, text) => `**${words}:**\n\n* ${text}`,
    (words, text) => `${words}:\n\n- ${text}`,
    (words, text) => `**${words}:** ${text}`,
    (words, text) => `<h4>${words}</h4>\n\n- ${text}`,
  ];
  const opening = fc.constantFrom('**Questions**', 'Questions:', '## Questions', '**Fragen**');
  const other = fc.constantFrom(
    'Says too little',
    'Send OTHER a note.',
    'One is poor, five is good',
  );

  it('whatever it says and however it is marked', () => {
    fc.assert(
      fc.property(
        opening,
        fc.array(fc.tuple(label, fc.constantFrom(...markups), other), {
          minLength: 1,
          maxLength: 5,
        }),
        (open, parts) => {
          const rest = parts.map(([words, put, text]) => put(words, text)).join('\n\n');
          const text = `# Phone screen\n\n- Duration: 30 minutes\n\n${open}\n\n- Why us?\n\n${rest}\n`;
          const { catalog } = compileHandbook([{ path: 'page.md', text }], { name: 'Any' });
          const asked = catalog?.guides.flatMap(({ questions }) =>
            questions.map((each) => each.text),
          );
          expect(asked).toEqual(['Why us?']);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('questions', () => {
  it.each([
    ['topics', '**Questions**\n\n- Salary expectations\n- Reasons to move', 2],
    [
      'below parts of the agenda',
      '**Agenda**\n\n- 5 min: Hello\n- 20 min: Background\n  - What did you build?\n  - Why do you leave?\n- 5 min: Goodbye',
      2,
    ],
    [
      'below timed parts without a label',
      '- (1 min) Hello\n- (20 min) Background\n  - Tell me about your work.\n  - What did you build?\n- (5 min) Goodbye',
      2,
    ],
    ['in quotes', '**Questions**\n\n> What did you build?\n>\n> Why do you leave?', 2],
    [
      'in quotation marks',
      'We talk.\n\n- “What did you build?”\n- “Walk me through your week.”',
      2,
    ],
    [
      'imperatives',
      'We talk.\n\n- Tell me about your work.\n- Walk me through a project.\n- Describe a time you failed.',
      3,
    ],
    [
      'in links',
      '**Questions**\n\n- [What did you build?](https://us.example/a)\n- [Why us?](https://us.example/b)',
      2,
    ],
    ['as paragraphs', '## Questions\n\nWhat did you build?\n\nTell me about your team.', 2],
    [
      'as headings',
      '## Questions\n\n### What did you build?\n\nWe listen.\n\n### Why do you leave?\n\nWe wait.',
      2,
    ],
    [
      'without a label',
      'We talk about work.\n\n- What did you build?\n- Why do you leave?\n- Your salary',
      3,
    ],
    ['below “What to ask”', '## What to ask\n\n- Their last project\n- Why now?', 2],
    ['below a kind of questions', '### Technical questions\n\n- How do you test?\n- Caching', 2],
    [
      'below bold topics',
      '**Motivation**\n\n- Why us?\n- Why now?\n\n**Craft**\n\n- How do you test?\n- What is done?',
      4,
    ],
    [
      'a single one below a bold topic',
      '**Craft**\n\n- How do you test?\n- What broke?\n\n**Salary**\n\n- What do you expect?',
      3,
    ],
    [
      'with more behind the question mark',
      '- What did you build? Why?\n- Who helped? (If a team)',
      2,
    ],
    ['nested ones', '**Questions**\n\n- What did you build?\n  - Who helped?\n  - What broke?', 3],
    [
      'German',
      '**Fachliche Fragen**\n\n- Erzählen Sie von Ihrer Arbeit.\n- Was haben Sie gebaut?',
      2,
    ],
    ['German without a label', 'Wir reden.\n\n- Beschreiben Sie ein Projekt.\n- Warum wir?', 2],
    ['French', '## Questions techniques\n\n- Parlez-moi de vous.\n- Pourquoi nous ?', 2],
    ['French without a label', 'On parle.\n\n- Décrivez un projet.\n- Racontez-moi un échec.', 2],
    ['Spanish', '**Preguntas técnicas**\n\n- Cuéntame de tu trabajo.\n- ¿Por qué ahora?', 2],
    ['Spanish without a label', 'Hablamos.\n\n- Háblame de tu equipo.\n- Describe un proyecto.', 2],
    ['Portuguese', '**Perguntas técnicas**\n\n- Conte-me sobre você.\n- Por que agora?', 2],
    [
      'Portuguese without a label',
      'Falamos.\n\n- Fale sobre sua equipe.\n- Descreva um projeto.',
      2,
    ],
    ['Japanese', '**質問**\n\n- なぜ当社ですか？\n- 経歴を教えてください。', 2],
  ])('%s', (_, body, count) => expect(questionsOf(body)).toHaveLength(count));

  it.each([
    ['of the candidate', '**Candidate questions**\n\n- The role\n- The team'],
    ['to avoid', '## Questions to avoid\n\n- Are you married?\n- How old are you?'],
    ['of evaluators', '- Does the candidate listen?\n- Did they ask for help?'],
    [
      'about the candidate',
      '## What to measure\n\n- Are their goals ours?\n- Do their strengths fit?',
    ],
    ['of a task', '**Prompt**\n\nBuild it.\n\n- What would you test?\n- What would you leave?'],
    ['to think about', 'Consider:\n\n- What would you test?\n- What would you leave?'],
    [
      'frequently asked',
      '## Frequently asked questions\n\n- May I bring a laptop?\n- Where is it?',
    ],
  ])('are not those %s', (_, body) => expect(questionsOf(body)).toEqual([]));
});
