/** Names of people, made at random, never reach a catalog, and the text around them does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePage } from './compile-page.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);

interface Person {
  given: string;
  /** With its small words. */
  surname: string;
}

/** Names that nobody has: syllables, with accents, and small words of several languages before them. */
const syllables = (minimum: number) =>
  fc
    .array(some('bru', 'nil', 'gou', 'dåm', 'ské', 'ruñ', 'vłó', 'hil', 'tüm', 'bço'), {
      minLength: minimum,
      maxLength: 3,
    })
    .map((parts) => parts.join(''))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const particle = some('', '', '', 'van der ', 'von ', 'de la ', 'dos ', 'bin ', 'O’');
const second = fc.oneof(
  fc.constant(''),
  syllables(2).map((word) => `-${word}`),
  syllables(2).map((word) => ` ${word}`),
);
const surname = fc
  .tuple(particle, syllables(2), second)
  .map(([small, word, more]) => `${small}${word}${more}`);
const inCapitals = ({ given, surname: last }: Person): Person => ({
  given: given.toUpperCase(),
  surname: last.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => word.toUpperCase()),
});
const invented: fc.Arbitrary<Person> = fc
  .tuple(fc.record({ given: syllables(2), surname }), fc.boolean())
  .map(([person, isLoud]) => (isLoud ? inCapitals(person) : person));
const known: fc.Arbitrary<Person> = fc.record({
  given: some('Lisa', 'Carlos', 'Hannah', 'Mehmet', 'Sofia', 'José', 'Jürgen'),
  surname,
});

/** How a page gives somebody as a person. */
const byTitle = some<(person: Person) => string>(
  ({ given, surname: last }) => `${given} ${last}, VP Product,`,
  ({ given, surname: last }) => `${given} ${last}, our Head of Sales`,
  ({ given, surname: last }) => `our CTO, ${given} ${last},`,
  ({ given, surname: last }) => `${given} ${last}, Leiterin Vertrieb`,
  ({ given, surname: last }) => `${given} ${last}, Directrice du Produit`,
  ({ given, surname: last }) => `${given} ${last}, Directora de Ventas`,
);
const bySalutation = some<(person: Person) => string>(
  ({ surname: last }) => `Dr. ${last}`,
  ({ surname: last }) => `Ms ${last}`,
  ({ surname: last }) => `Frau ${last}`,
  ({ surname: last }) => `Herrn Dr. ${last}`,
  ({ surname: last }) => `Madame ${last}`,
  ({ surname: last }) => `Señora ${last}`,
  ({ surname: last }) => `Senhor ${last}`,
);
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '-');
const byLink = some<(person: Person) => string>(
  ({ given, surname: last }) =>
    `[${given} ${last}](https://www.linkedin.com/in/${plain(given)}-${plain(last)})`,
  ({ given, surname: last }) =>
    `[${given} ${last}](https://firm.example/company/team/#${plain(given)})`,
  ({ given, surname: last }) => `[${given} ${last}](../people/${plain(last)}/)`,
  ({ given, surname: last }) =>
    `[our engineer](https://xing.com/profile/${plain(given)}_${plain(last)})`,
  ({ given, surname: last }) =>
    `[a call](https://calendly.com/${plain(given)}-${plain(last)}/30min)`,
);
const byGivenName = some<(person: Person) => string>(
  ({ given, surname: last }) => `${given} ${last}`,
  ({ given }) => given,
  ({ given, surname: last }) => `**${given} ${last}**`,
);

/** Where on a page a sentence may stand. */
const place = some<(sentence: string) => string>(
  (sentence) => `## Panel interview\n\n- Duration: 30 minutes\n\n${sentence}`,
  (sentence) => `## Panel interview\n\n- Interviewers: ${sentence}\n- Duration: 30 minutes`,
  (sentence) => `## Panel interview\n\n- Duration: 30 minutes\n\n**Questions**\n\n- ${sentence}`,
  (sentence) =>
    `## Interview process\n\n1. Phone screen: ${sentence}\n2. Panel interview\n3. Offer`,
  (sentence) =>
    `## Interview process\n\n| Stage | Who |\n| - | - |\n| Phone screen | ${sentence} |\n| Offer call | us |`,
  (sentence) => `## Panel interview\n\n- Duration: 30 minutes\n\n> ${sentence}`,
);

function expectMasked(
  person: Person,
  put: (person: Person) => string,
  at: (text: string) => string,
) {
  const sentence = `You meet ${put(person)} and zebra talk of lions`;
  const text = `# Hiring of candidates\n\n${at(sentence)}\n`;
  const kept = JSON.stringify(compilePage(text).catalog).toLowerCase();
  const names = [person.given, person.surname, plain(person.surname)].filter(
    (name) => name.length > 2,
  );
  expect({ text, left: names.filter((name) => kept.includes(name.toLowerCase())) }).toEqual({
    text,
    left: [],
  });
  expect({
    text,
    around: ['you meet', 'zebra', 'lions'].filter((word) => kept.includes(word)),
  }).toEqual({
    text,
    around: ['you meet', 'zebra', 'lions'],
  });
}

describe('a name is in no catalog, and the words around it are', () => {
  it.each([
    ['beside a title', invented, byTitle],
    ['behind a salutation', invented, bySalutation],
    ['in a link to a person', invented, byLink],
    ['that begins with a common given name', known, byGivenName],
  ])('%s', (_, people, given) => {
    fc.assert(
      fc.property(people, given, place, (person, put, at) => expectMasked(person, put, at)),
      { numRuns: 40 },
    );
  });

  it('also where the given name alone comes again', () => {
    const again = some<(given: string) => string>(
      (given) => `${given} asks about tigers.`,
      (given) => `Then tigers ask ${given}.`,
      (given) => `${given}’s tigers are kind.`,
    );
    fc.assert(
      fc.property(invented, byTitle, again, (person, put, then) => {
        const given = person.given.charAt(0) + person.given.slice(1).toLowerCase();
        const text = `# Hiring of candidates\n\n## Panel interview\n\n- Duration: 30 minutes\n\nMeet ${put(person)} first.\n\n${then(given)}\n`;
        const kept = JSON.stringify(compilePage(text).catalog).toLowerCase();
        expect({ text, isLeft: kept.includes(given.toLowerCase()) }).toEqual({
          text,
          isLeft: false,
        });
        expect(kept).toContain('tigers');
      }),
      { numRuns: 40 },
    );
  });
});
