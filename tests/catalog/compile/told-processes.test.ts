/** Processes that are told in lines and sentences, without a list of their own. */
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const steps = (text: string) =>
  compilePage(text).processes.map((each) => each.steps.map(({ name }) => name));
const onlySteps = (text: string) => steps(text)[0] ?? [];

describe('stages in one line', () => {
  it.each([
    [
      'numbered within a sentence',
      '# Hiring\n\nHow we hire: 1. CV review 2. Video call (30 min) 3. Pairing exercise 4. Offer\n',
      ['CV review', 'Video call', 'Pairing exercise', 'Offer'],
    ],
    [
      'with brackets around the numbers, in an item of a list',
      '# Hiring notes\n\n- Keep it short\n- Steps of the process: (1) recruiter screen, (2) take-home task, (3) technical interview, and (4) decision\n',
      ['recruiter screen', 'take-home task', 'technical interview', 'decision'],
    ],
    [
      'with letters',
      '## Our interview process\n\nThere are three stages: a) phone screen b) coding test c) onsite interview\n',
      ['phone screen', 'coding test', 'onsite interview'],
    ],
    [
      'in French, with sentences behind the names',
      '# Processus de recrutement\n\nLes étapes : 1. Entretien téléphonique. Il est court. 2. Test technique. 3. Proposition\n',
      ['Entretien téléphonique', 'Test technique', 'Proposition'],
    ],
    [
      'in German, with brackets behind the numbers',
      '# Bewerbungsprozess\n\nUnser Prozess: 1) Telefoninterview 2) Programmieraufgabe 3) Angebot\n',
      ['Telefoninterview', 'Programmieraufgabe', 'Angebot'],
    ],
    [
      'with greater-than signs between them',
      '# Interview process\n\nApplication > Phone call > Case study > Panel interview > Offer\n',
      ['Application', 'Phone call', 'Case study', 'Panel interview', 'Offer'],
    ],
  ])('%s', (_, text, expected) => expect(onlySteps(text)).toEqual(expected));

  it('keeps what is said behind a name with its step', () => {
    const text =
      '# Interview process\n\nWe do: 1. Phone screen. We talk about you. 2. Coding test 3. Offer\n';
    const [first] = compilePage(text).processes[0]?.steps ?? [];
    expect(JSON.stringify(first?.description)).toContain('We talk about you.');
  });

  it('is none where numbers do not count on', () => {
    const text = '# Hiring\n\nSee 1. Phone screen 4. Coding test 9. Offer for the process.\n';
    expect(steps(text)).toEqual([]);
  });

  it('is none where other things are numbered', () => {
    const text =
      '# Releases\n\nTo publish: 1. Run the checks 2. Tag the commit 3. Push the tag 4. Write it up\n';
    expect(steps(text)).toEqual([]);
  });

  it('is none in the way through a program', () => {
    const text =
      '# Candidates\n\nOpen Settings > Users > Permissions > Interviewer and choose the interview kit.\n';
    expect(steps(text)).toEqual([]);
  });
});

describe('several lines of stages on a page', () => {
  const two = [
    ['Recruiter call', 'Coding test', 'Offer'],
    ['Recruiter call', 'Portfolio review', 'Team interview', 'Offer'],
  ];

  it.each([
    [
      'under bold names',
      '# How we hire\n\n**Backend**\n\nRecruiter call > Coding test > Offer\n\n**Design**\n\nRecruiter call > Portfolio review > Team interview > Offer\n',
    ],
    [
      'behind their names',
      '# How we hire\n\nBackend: Recruiter call → Coding test → Offer\n\nDesign: Recruiter call → Portfolio review → Team interview → Offer\n',
    ],
    [
      'as items of a list',
      '# How we hire\n\n- Backend: Recruiter call -> Coding test -> Offer\n- Design: Recruiter call -> Portfolio review -> Team interview -> Offer\n',
    ],
  ])('%s are a process each', (_, text) => expect(steps(text)).toEqual(two));

  it('are not two forms of one, however much they share', () => {
    const chain = 'Application > Phone screen > Coding test > Offer';
    const text = `# Interview processes\n\n**North**\n\n${chain}\n\n**South**\n\n${chain} > Trial\n`;
    expect(compilePage(text).processes.map(({ name }) => name)).toEqual(['North', 'South']);
  });
});

describe('tables', () => {
  it('of rounds that state lengths need no names that sound like stages', () => {
    const text =
      '# Interviews\n\n## Recommended process\n\n| Round | Duration |\n|-|-|\n| Tech 1 | 60 min |\n| Tech 2 | 60 min |\n| Team | 45 min |\n';
    expect(onlySteps(text)).toEqual(['Tech 1', 'Tech 2', 'Team']);
  });
});

describe('plain lines over lists', () => {
  it.each([
    ['with full stops', '.'],
    ['with colons', ':'],
  ])('are stages: %s', (_, end) => {
    const stages = ['Phone screen', 'Coding exercise', 'Final interview'];
    const text = stages.map((stage) => `${stage}${end}\n\n- What we do there\n`).join('\n');
    expect(onlySteps(`# Hiring process\n\n${text}`)).toEqual(stages);
  });

  it('are none where a list stands below one of them only', () => {
    const text =
      '# Hiring process\n\nPhone screen.\n\nCoding exercise.\n\nFinal interview.\n\n- With us\n';
    expect(steps(text).flat()).not.toContain('Phone screen');
  });
});

describe('lists that only their signs tell apart', () => {
  it('are one', () => {
    const text =
      '# Hiring process\n\n* Application review\n* Phone screen\n\n- Technical interview\n\n+ Offer\n';
    expect(onlySteps(text)).toEqual([
      'Application review',
      'Phone screen',
      'Technical interview',
      'Offer',
    ]);
  });
});

describe('names with lengths below a stage', () => {
  const page = (list: string) =>
    `# Hiring process\n\n## Phone screen\n\nShort.\n\n## Final round\n\nThat day:\n\n${list}\n\n## Offer\n\nWe write.\n`;
  const parts = (list: string) =>
    compilePage(page(list)).processes[0]?.steps[1]?.steps.map(({ name }) => name);

  it('are its parts', () =>
    expect(parts('- Logic (60 min): you solve it\n- Kitchen (45 min): you cook\n')).toEqual([
      'Logic',
      'Kitchen',
    ]));

  it('are the agenda of one interview where they are brief', () =>
    expect(parts('- Hello (5 min): we talk\n- Goodbye (10 min): we wave\n')).toEqual([]));
});

describe('stages told in sentences', () => {
  it.each([
    [
      'one paragraph',
      '# Interview process\n\nFirst, a recruiter will call you for a short phone screen. Then you will be asked to complete a take-home exercise. After that you will have a technical interview with two engineers. Finally, we will make you an offer.\n',
      ['Phone screen', 'Take-home exercise', 'Technical interview with two engineers', 'Offer'],
    ],
    [
      'a paragraph each, which begins with what was before',
      '# How we hire\n\nEvery team starts with its own technical screening for new applicants.\n\nOnce candidates have passed it, they are invited to an onsite interview with the hiring team.\n\nPrior to an offer, all candidates are asked for three professional references.\n',
      ['Technical screening', 'Onsite interview with the hiring team', 'Professional references'],
    ],
    [
      'a paragraph each, without a word of order',
      '# Interviewing here\n\n## Interview process\n\nA 20 minute call with one of our recruiters. This is mostly about you.\n\nThe coding task is done at home.\n\nThe onsite interview takes half a day and you will meet four of us.\n',
      ['Call with one of our recruiters', 'Coding task', 'Onsite interview'],
    ],
    [
      'two behind one another in a sentence',
      '# Interview process\n\nWe begin with a phone screen with the recruiter. Next is a coding interview with two engineers, then a values interview with the founder.\n',
      [
        'Phone screen with the recruiter',
        'Coding interview with two engineers',
        'Values interview with the founder',
      ],
    ],
    [
      'a day',
      '# Interview process\n\nThe day starts with a breakfast meeting with the head of the lab. The candidate then has meetings with other members of the group. After lunch there is a second meeting with the supervisor. The day ends with dinner.\n',
      [
        'Breakfast meeting with the head of the lab',
        'Meetings with other members of the group',
        'Second meeting with the supervisor',
        'Dinner',
      ],
    ],
    [
      'Spanish',
      '# Proceso de selección\n\nPrimero tendrás una entrevista telefónica. Luego harás una prueba técnica. Después hablarás con el equipo en una entrevista final. Por último recibirás una oferta.\n',
      ['Entrevista telefónica', 'Prueba técnica', 'Entrevista final', 'Oferta'],
    ],
    [
      'Portuguese',
      '# Processo seletivo\n\nPrimeiro você fará uma entrevista por telefone. Em seguida, enviaremos um teste técnico. Por fim, fazemos uma proposta.\n',
      ['Entrevista por telefone', 'Teste técnico', 'Proposta'],
    ],
    [
      'German',
      '# Bewerbungsprozess\n\nNach Eingang deiner Bewerbung führen wir ein erstes Telefoninterview mit dir.\n\nWenn beide Seiten zufrieden sind, folgt ein Fachgespräch mit zwei Entwicklern.\n\nIm letzten Schritt lernst du bei einem Probetag das Team kennen.\n',
      ['Erstes Telefoninterview', 'Fachgespräch mit zwei Entwicklern', 'Probetag'],
    ],
    [
      'French',
      '# Notre processus de recrutement\n\nAprès réception de votre candidature, un entretien téléphonique est organisé avec les ressources humaines.\n\nSi tout se passe bien, vous recevez un test technique à réaliser à la maison.\n\nLa dernière étape est un entretien avec le directeur technique.\n',
      ['Entretien téléphonique', 'Test technique', 'Entretien avec le directeur technique'],
    ],
    [
      'Dutch',
      '# Selectieprocedure\n\nEerst voeren we een telefonisch gesprek. Daarna krijg je een opdracht voor thuis. Tot slot ontvang je een aanbod.\n',
      ['Telefonisch gesprek', 'Opdracht', 'Aanbod'],
    ],
  ])('%s', (_, text, expected) => expect(onlySteps(text)).toEqual(expected));

  it('are told once, however often a sentence speaks of one', () => {
    const text =
      '# Interview process\n\nFirst, you have a technical interview with us. The interview takes an hour. Then we send you a take-home exercise. Finally, we make you an offer.\n';
    expect(onlySteps(text)).toEqual(['Technical interview', 'Take-home exercise', 'Offer']);
  });

  it('are no process where nothing announces one', () => {
    const text =
      '# Lunch\n\nAfter the interview, we let everyone eat. Then we hold a session in the hall with the interviewers.\n';
    expect(steps(text)).toEqual([]);
  });

  it('are no process where a text speaks of interviewers', () => {
    const text =
      '# Bias in hiring\n\nFirst impressions matter: interviewers make a decision in the first minutes of an interview. Then they look for what confirms it. Finally they call it a culture fit.\n';
    expect(steps(text)).toEqual([]);
  });
});

describe('numbers of parts behind a word', () => {
  it('are no part of a name', () => {
    const text =
      '# Interview process\n\n## Stage 3.1: Phone screen\n\nShort.\n\n## Stage 3.2: Coding test\n\nLong.\n\n## Stage 3.3: Offer\n\nFine.\n';
    expect(onlySteps(text)).toEqual(['Phone screen', 'Coding test', 'Offer']);
  });
});

describe('boxes of HTML whose text is indented', () => {
  it('hold text and no code', () => {
    const box = (name: string) =>
      `  <div class="step">\n    ${name}\n  </div>\n  <div>\n    <p>More of it.</p>\n  </div>\n`;
    const text = `# Interview process\n\n<div class="steps">\n${['Phone screen', 'Coding test', 'Offer'].map(box).join('\n')}</div>\n`;
    expect(onlySteps(text)).toEqual(['Phone screen', 'Coding test', 'Offer']);
  });
});

describe('a drawing', () => {
  const drawn = (...lines: string[]) => `# Hiring process\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;

  it('of one column is read downwards', () =>
    expect(
      steps(drawn('[Job ad]', '   ↓', '[Phone screen]', '   ↓', '[Oven trial]', '   ↓', '[Offer]')),
    ).toEqual([['Job ad', 'Phone screen', 'Oven trial', 'Offer']]));

  it.each([
    [
      'side by side',
      '┌──────────┐    ┌────────────┐    ┌─────────┐',
      '│  Phone   │───►│ Oven trial │───►│ Offer   │',
      '│  screen  │    │ Two hours  │    │         │',
      '└──────────┘    └────────────┘    └─────────┘',
    ],
    [
      'side by side, below who takes part',
      '│ Owner │ → │ Baker │',
      '',
      '│ Phone screen │ → │ Oven trial │ → │ Offer │',
    ],
    [
      'side by side, of other letters',
      '+--------------+     +------------+     +-------+',
      '| Phone screen | --> | Oven trial | --> | Offer |',
      '+--------------+     +------------+     +-------+',
    ],
    [
      'side by side under counts',
      '╔══════════════╗    ╔════════════╗    ╔═════════╗',
      '║ Round 1      ║ ─▶ ║ Round 2    ║ ─▶ ║ Round 3 ║',
      '║ Phone screen ║    ║ Oven trial ║    ║ Offer   ║',
      '║ (recruiter)  ║    ║            ║    ║ (call)  ║',
      '╚══════════════╝    ╚════════════╝    ╚═════════╝',
      '       ║',
      '║ No: thank you ║',
    ],
    [
      'one below the other',
      '┌──────────────┐',
      '│ Phone screen │',
      '│ 30 minutes   │',
      '└──────┬───────┘',
      '       ▼',
      '┌──────────────┐',
      '│ Oven trial   │',
      '└──────┬───────┘',
      '       ▼',
      '┌──────────────┐',
      '│ Offer        │',
      '└──────────────┘',
    ],
  ])('of boxes %s', (_, ...lines) =>
    expect(steps(drawn(...lines))).toEqual([['Phone screen', 'Oven trial', 'Offer']]),
  );

  it('of boxes that only count is named by the counts', () =>
    expect(steps(drawn('│ Round 1 │ → │ Round 2 │ → │ Round 3 │', '└────┘ └────┘ └────┘'))).toEqual(
      [['Round 1', 'Round 2', 'Round 3']],
    ));

  it.each([
    [
      'whose columns hand over',
      'Recruiter       OWNER',
      '[Job ad]',
      '   ↓',
      '   passes on ──→ [Phone screen]',
      '                ↓',
      '          [Offer]',
    ],
    ['with boxes', '┌────────┐', '[Phone screen]', '   ↓', '[Oven trial]', '   ↓', '[Offer]'],
  ])('%s gives no names', (_, ...lines) => expect(steps(drawn(...lines))).toEqual([]));
});
