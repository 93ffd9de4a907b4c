import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../catalog/compile/tree/node-text.ts';
import { compilePage, parse } from './compile-page.ts';

function cleaned(text: string): string {
  return parse(text).page.root.blocks.map(textOf).join('\n');
}

describe('a title ends where its words end', () => {
  it.each([
    [
      'Meet Brunhild Stone, VP Product who asks about your work.',
      'Meet the VP Product who asks about your work.',
    ],
    [
      'Meet Brunhild Stone, Head of Sales Development and then talk.',
      'Meet the Head of Sales Development and then talk.',
    ],
    ['Brunhild Stone, CEO will join. Brunhild asks.', 'the CEO will join. the CEO asks.'],
    [
      'Brunhild Stone, our Director of People is next.\n\nBrunhild asks.',
      'the Director of People is next.\nthe Director of People asks.',
    ],
    ['Our Head of Data & Insights, Brunhild Stone, asks.', 'the Head of Data & Insights, asks.'],
    ['You talk to our VP Product, Brunhild Stone.', 'You talk to the VP Product.'],
    [
      'Brunhild Stein, Leiterin Vertrieb fragt nach Zahlen.',
      'the Leiterin Vertrieb fragt nach Zahlen.',
    ],
    [
      'Brunhild Pierre, Directrice du Produit mène l’échange.',
      'the Directrice du Produit mène l’échange.',
    ],
    ['Brunhild Piedra, Directora de Ventas pregunta.', 'the Directora de Ventas pregunta.'],
    ['Will Stone, VP Sales asks. Will you enjoy it?', 'the VP Sales asks. Will you enjoy it?'],
  ])('“%s”', (written, kept) => expect(cleaned(written)).toBe(kept));
});

describe('names are told', () => {
  it.each([
    ['in capitals, by a title', 'Meet BRUNHILD STONE, VP Product.', 'Meet the VP Product.'],
    ['in capitals, by the given name', 'Talk to LISA MORENO today.', 'Talk to a teammate today.'],
    ['with small words', 'Meet Brunhild van der Stone, VP Product.', 'Meet the VP Product.'],
    [
      'with small words behind a given name',
      'Talk to Carlos de la Piedra today.',
      'Talk to a teammate today.',
    ],
    ['with “bin”', 'Talk to Ahmed bin Salim today.', 'Talk to a teammate today.'],
    ['with accents', 'Talk to José Álvarez today.', 'Talk to a teammate today.'],
    [
      'with other accents',
      'Talk to Jürgen Weiß and Łukasz Żak.',
      'Talk to a teammate and a teammate.',
    ],
    ['with an initial', 'Talk to Lisa M. Moreno today.', 'Talk to a teammate today.'],
    ['with two surnames', 'Meet Brunhild Piedra Alta, VP Product.', 'Meet the VP Product.'],
    ['behind “Dr.”', 'You meet Dr. Stone.', 'You meet a teammate.'],
    ['behind “Mr”', 'You meet Mr Stone.', 'You meet a teammate.'],
    ['behind “Frau”', 'Sie treffen Frau von Stein.', 'Sie treffen a teammate.'],
    ['behind “Herr Dr.”', 'Sie treffen Herrn Dr. Stein.', 'Sie treffen a teammate.'],
    ['behind “Mme”', 'Vous rencontrez Mme Pierre.', 'Vous rencontrez a teammate.'],
    ['behind “Sra.”', 'Hablas con la Sra. Piedra.', 'Hablas con la a teammate.'],
    [
      'with a doctor’s title and a role',
      'Meet Dr. Brunhild Stone, VP Product.',
      'Meet the VP Product.',
    ],
    [
      'in a profile’s link',
      'Ask [Brunhild](https://www.linkedin.com/in/brunhild).',
      'Ask a teammate.',
    ],
    ['in a picture', '![Brunhild Stone, VP Product](a.png) asks.', 'asks.'],
  ])('%s', (_, written, kept) => expect(cleaned(written)).toBe(kept));

  it.each([
    'https://linkedin.com/in/brunhild-stone',
    'https://www.xing.com/profile/Brunhild_Stein',
    'https://calendly.com/brunhild/30min',
    'https://firm.example/team/lisa-moreno',
    '../people/lisa_moreno.md',
  ])('in the address %s', (address) => {
    const { page } = parse(`See [the profile](${address}) first.`);
    expect(JSON.stringify(page.root.blocks)).not.toContain(address);
    expect(page.root.blocks.map(textOf)).toEqual(['See the profile first.']);
  });
});

describe('no name is', () => {
  it.each([
    'Product Manager, Head of Product',
    'Program Manager, Demand Gen Campaigns',
    'Case Study, Director of Sales',
    'Sr. Accountant and a Sr. Product Designer',
    'THE ONSITE, with the CEO',
    'Dr. Interview',
    'Pair Programming, Lead Engineer',
    'See [the team](https://firm.example/people/hiring) first.',
  ])('in “%s”', (text) => {
    expect(parse(text).diagnostics.filter(({ code }) => code === 'private-person')).toEqual([]);
  });
});

it('no more of a sentence than a name and a title is ever replaced', () => {
  const given = fc.constantFrom('Brunhild', 'BRUNHILD', 'Gunhilde', 'Will', 'Lisa', 'José');
  const surname = fc.constantFrom(
    'Stone',
    'STONE',
    'van der Stein',
    'de la Piedra',
    'O’Stone',
    'Żak',
  );
  const title = fc.constantFrom('VP Product', 'Head of Sales', 'our CTO', 'the Director of Data');
  const around = fc.constantFrom(
    'zebra asks about lions',
    'then zebra talks of lions',
    'zebra or lions',
  );
  const separator = fc.constantFrom(' ', ', ', '. ', ' (', ' – ', '; ');
  fc.assert(
    fc.property(given, surname, title, around, separator, (first, last, job, words, between) => {
      const text = cleaned(`You meet ${first} ${last}, ${job}${between}${words}\n\n${words}`);
      expect(text.split('zebra')).toHaveLength(3);
      expect(text.split('lions')).toHaveLength(3);
      expect(text).toContain('You meet');
      expect(text).not.toMatch(/Stone|STONE|Stein|Piedra|Żak/);
    }),
    { numRuns: 300 },
  );
});

describe('people named side by side', () => {
  const stepOf = (words: string) => {
    const { processes } = compilePage(
      `# Interview process\n\n1. Phone screen\n2. Pairing: ${words}\n3. Offer\n`,
    );
    return JSON.stringify(processes[0]?.steps[1]);
  };

  it.each([
    ['a talk that Maria and Zorvald prepare', 'Zorvald'],
    ['a talk that Maria, Zorvald und Quillona prepare', 'Quillona'],
    ['a talk that Maria, Zorvald und Quillona prepare', 'Zorvald'],
    ['una charla que Maria y Quillona preparan', 'Quillona'],
    ['a talk that Luiz Amaral prepares', 'Amaral'],
  ])('%s: without %s', (words, name) => {
    expect(stepOf(words)).not.toContain(name);
  });

  it.each([
    ['a talk that Maria and Product Design prepare', 'Product Design'],
    ['a talk that Maria and Engineers prepare', 'Engineers'],
    ['a talk in Java and Python', 'Python'],
  ])('%s: with %s', (words, kept) => {
    expect(stepOf(words)).toContain(kept);
  });

  it('leaves the address of a name out with it, and keeps those of other words', () => {
    const step = stepOf(
      'a post by [Maria Amaral](https://github.com/mamaral) on [our blog](https://example.org/post)',
    );
    expect(step).not.toContain('mamaral');
    expect(step).toContain('https://example.org/post');
  });
});
