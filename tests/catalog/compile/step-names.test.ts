/** A step that a sentence tells of is called by words of it that stand by themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

/** What the second of three steps is called. */
function nameOf(sentence: string): string {
  const text = `# Interview process\n\n1. Phone screen (30 min)\n2. ${sentence}\n3. Final interview\n`;
  return compilePage(text).processes[0]?.steps[1]?.name ?? '';
}

describe('a name cut out of a sentence ends where its words end', () => {
  it.each([
    [
      'Calls with future coworkers and with the people who run the bakery',
      'Calls with future coworkers',
    ],
    ['We will set up an interview with the head of the', 'Interview with the head'],
    [
      'Second-round screening is two longer conversations with people of the team',
      'Second-round screening',
    ],
    [
      'Come for a day and have our design team’s interview behind you by the evening',
      'Design team’s interview',
    ],
    [
      'Eat with our small team on a boat in the old harbour of the town',
      'Eat with our small team on a boat',
    ],
    [
      'Visit us and look at the oven of our oldest bakery in town today',
      'Visit us and look at the oven',
    ],
    [
      'Paint one wall of the long corridor beside our small kitchen in town',
      'Paint one wall of the long corridor',
    ],
    [
      'Danach gibt es ein Gespräch mit dem Team und mit der Leitung von der Werkstatt',
      'Gespräch mit dem Team',
    ],
    [
      'Wir lernen uns bei einem Gespräch über deine Arbeit und deine Pläne besser kennen',
      'Gespräch',
    ],
    [
      "Nous organisons ensuite un entretien avec l'équipe et la direction de notre boutique",
      "Entretien avec l'équipe et la direction",
    ],
    [
      'Después tendrás una entrevista con el equipo y con la persona que dirige la tienda',
      'Entrevista con el equipo',
    ],
    [
      'Depois você tem uma entrevista com o time e com a pessoa que dirige a loja',
      'Entrevista com o time',
    ],
    [
      'Walk along the river to the mill with several old bakers',
      'Walk along the river to the mill',
    ],
    [
      'Plan a small feast and cook it with friends in our kitchen',
      'Plan a small feast and cook it with friends',
    ],
    [
      'Plan one small feast and cook it with friends, neighbours and bakers',
      'Plan one small feast and cook it with friends',
    ],
    [
      'Plan a warm home brewed apple pie nobody else tastes',
      'Plan a warm home brewed apple pie nobody else',
    ],
  ])('%s', (sentence, name) => expect(nameOf(sentence)).toBe(name));
});

/** Of each language: how a sentence opens, an interview, and words that lead to others. */
const LANGUAGES = [
  {
    opening: ['We then have', 'After that, we set up', 'You will be invited to'],
    interview: ['an interview with', 'a call with', 'a coding exercise with'],
    leading: ['and the', 'of the', 'with our', 'and with a', 'from the', 'in', 'at the', 'or your'],
    nouns: ['team', 'bakers', 'office', 'group', 'guild'],
  },
  {
    opening: ['Danach gibt es', 'Anschließend führen wir', 'Dann folgt'],
    interview: ['ein Gespräch mit', 'ein Interview mit'],
    leading: ['und der', 'von dem', 'mit der', 'und mit einem', 'von der', 'oder deinem'],
    nouns: ['Team', 'Werkstatt', 'Leitung', 'Gruppe'],
  },
  {
    opening: ['Nous organisons ensuite', 'Puis vous aurez'],
    interview: ['un entretien avec', 'un test avec'],
    leading: ['et la', 'de la', 'avec notre', 'et avec une', 'ou votre', 'dans les'],
    nouns: ['équipe', 'boutique', 'direction', 'cuisine'],
  },
  {
    opening: ['Después tendrás', 'Luego tienes'],
    interview: ['una entrevista con', 'una llamada con'],
    leading: ['y la', 'de la', 'con nuestro', 'y con una', 'o tu', 'en el', 'del'],
    nouns: ['equipo', 'tienda', 'persona', 'cocina'],
  },
  {
    opening: ['Depois você tem', 'Depois você terá'],
    interview: ['uma entrevista com', 'uma conversa com'],
    leading: ['e a', 'da', 'com nosso', 'e com uma', 'ou sua', 'em', 'do'],
    nouns: ['time', 'loja', 'pessoa', 'cozinha'],
  },
];
const sentence = fc.constantFrom(...LANGUAGES).chain(({ opening, interview, leading, nouns }) =>
  fc.record({
    words: fc
      .tuple(
        fc.constantFrom(...opening),
        fc.constantFrom(...interview),
        fc.constantFrom(...nouns),
        fc.array(fc.tuple(fc.constantFrom(...leading), fc.constantFrom(...nouns)), {
          minLength: 2,
          maxLength: 7,
        }),
      )
      .map((parts) => parts.flat(2).join(' ')),
    nouns: fc.constant(nouns),
    interview: fc.constant(interview),
  }),
);

it('no name begins or ends in a word that only leads to others', () => {
  fc.assert(
    fc.property(sentence, ({ words, nouns, interview }) => {
      const name = nameOf(words).toLowerCase().split(' ');
      const heads = interview.map((each) => each.split(' ')[1]?.toLowerCase());
      expect(heads).toContain(name[0]);
      const ends = [...heads, 'exercise', ...nouns.map((each) => each.toLowerCase())];
      expect(ends).toContain(name.at(-1));
    }),
    { numRuns: 100 },
  );
});
