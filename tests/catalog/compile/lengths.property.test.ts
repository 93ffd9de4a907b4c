/** Lengths of time in five languages, made at random: read exactly, and never for something else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDurations } from '../../../catalog/compile/text/durations.ts';
import { compilePage } from './compile-page.ts';

interface Phrase {
  text: string;
  min: number;
  max: number;
}

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const minutes = some(10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90);
const hours = fc.integer({ min: 2, max: 8 });
const dash = some('-', '–', '—', ' - ', ' – ', ' — ');

/** How one language counts and names lengths. */
interface Language {
  /** Minutes in words. */
  numbers: Readonly<Record<string, number>>;
  /** Hours in words. */
  hours: Readonly<Record<string, number>>;
  /** Whole phrases. */
  phrases: Readonly<Record<string, number>>;
  minutes: (count: string | number) => string[];
  inHours: (count: string | number) => string[];
  range: (from: number, to: number, dash: string) => string[];
  limits: ((length: string) => string)[];
}

const ENGLISH: Language = {
  numbers: { fifteen: 15, twenty: 20, thirty: 30, 'forty-five': 45, 'twenty five': 25, ninety: 90 },
  hours: { two: 2, three: 3, four: 4 },
  phrases: {
    'an hour': 60,
    'an hour and a half': 90,
    'half an hour': 30,
    'two and a half hours': 150,
    'one and a half hours': 90,
  },
  minutes: (n) => [`${n} minutes`, `${n}-minute session`, `${n} min`, `a ${n} minute slot`],
  inHours: (n) => [
    `${n} hours`,
    `a ${n}-hour timeframe`,
    `in a ${n} hour block`,
    `${n} hour window`,
  ],
  range: (a, b, d) => [
    `${a}${d}${b} minutes`,
    `${a} to ${b} minutes`,
    `${a}- to ${b}-minute`,
    `${a}- or ${b}-minute`,
    `${a}–to–${b} minutes`,
    `between ${a} and ${b} minutes`,
    `${a} min${d}${b} min`,
  ],
  limits: [
    (x) => `up to ${x}`,
    (x) => `at most ${x}`,
    (x) => `no more than ${x}`,
    (x) => `no longer than ${x}`,
    (x) => `${x} at most`,
    (x) => `${x} or less`,
  ],
};
const GERMAN: Language = {
  numbers: { fünfzehn: 15, zwanzig: 20, dreißig: 30, fünfundvierzig: 45, neunzig: 90 },
  hours: { zwei: 2, drei: 3, vier: 4 },
  phrases: { 'eine Stunde': 60, 'eineinhalb Stunden': 90, 'eine halbe Stunde': 30 },
  minutes: (n) => [`${n} Minuten`, `${n} Min.`],
  inHours: (n) => [`${n} Stunden`],
  range: (a, b, d) => [
    `${a}${d}${b} Minuten`,
    `${a} bis ${b} Minuten`,
    `zwischen ${a} und ${b} Minuten`,
    `${a}- bis ${b}-minütig`,
  ],
  limits: [
    (x) => `bis zu ${x}`,
    (x) => `höchstens ${x}`,
    (x) => `maximal ${x}`,
    (x) => `nicht länger als ${x}`,
  ],
};
const FRENCH: Language = {
  numbers: { quinze: 15, vingt: 20, trente: 30, 'quarante-cinq': 45 },
  hours: { deux: 2, trois: 3, quatre: 4 },
  phrases: {
    'une heure': 60,
    'une heure et demie': 90,
    'une demi-heure': 30,
    'deux heures et demie': 150,
  },
  minutes: (n) => [`${n} minutes`, `${n} min`],
  inHours: (n) => [`${n} heures`],
  range: (a, b, d) => [
    `${a}${d}${b} minutes`,
    `de ${a} à ${b} minutes`,
    `entre ${a} et ${b} minutes`,
  ],
  limits: [
    (x) => `jusqu’à ${x}`,
    (x) => `au maximum ${x}`,
    (x) => `${x} maximum`,
    (x) => `pas plus de ${x}`,
  ],
};
const SPANISH: Language = {
  numbers: { quince: 15, veinte: 20, treinta: 30 },
  hours: { dos: 2, tres: 3, cuatro: 4 },
  phrases: { 'una hora': 60, 'una hora y media': 90, 'media hora': 30, 'dos horas y media': 150 },
  minutes: (n) => [`${n} minutos`, `${n} min`],
  inHours: (n) => [`${n} horas`],
  range: (a, b, d) => [
    `${a}${d}${b} minutos`,
    `de ${a} a ${b} minutos`,
    `entre ${a} y ${b} minutos`,
  ],
  limits: [
    (x) => `hasta ${x}`,
    (x) => `como máximo ${x}`,
    (x) => `máximo ${x}`,
    (x) => `no más de ${x}`,
  ],
};
const PORTUGUESE: Language = {
  numbers: { quinze: 15, vinte: 20, trinta: 30 },
  hours: { duas: 2, três: 3, quatro: 4 },
  phrases: { 'uma hora': 60, 'uma hora e meia': 90, 'meia hora': 30, 'duas horas e meia': 150 },
  minutes: (n) => [`${n} minutos`, `${n} min`],
  inHours: (n) => [`${n} horas`],
  range: (a, b, d) => [
    `${a}${d}${b} minutos`,
    `de ${a} a ${b} minutos`,
    `entre ${a} e ${b} minutos`,
  ],
  limits: [(x) => `até ${x}`, (x) => `no máximo ${x}`, (x) => `não mais de ${x}`],
};
const LANGUAGES = { ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE };

function exact(language: Language): fc.Arbitrary<Phrase> {
  const of = (texts: string[], length: number) =>
    some(...texts).map((text) => ({ text, min: length, max: length }));
  return fc.oneof(
    minutes.chain((n) => of(language.minutes(n), n)),
    some(...Object.entries(language.numbers)).chain(([word, n]) =>
      of(language.minutes(word).slice(0, 1), n),
    ),
    hours.chain((n) => of(language.inHours(n), n * 60)),
    some(...Object.entries(language.hours)).chain(([word, n]) =>
      of(language.inHours(word), n * 60),
    ),
    some(...Object.entries(language.phrases)).map(([text, n]) => ({ text, min: n, max: n })),
  );
}

function range(language: Language): fc.Arbitrary<Phrase> {
  return fc
    .tuple(minutes, minutes, dash)
    .filter(([a, b]) => a < b)
    .chain(([min, max, between]) =>
      some(...language.range(min, max, between)).map((text) => ({ text, min, max })),
    );
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, language) => {
  it('a length and a range are read exactly', () => {
    fc.assert(
      fc.property(fc.oneof(exact(language), range(language)), ({ text, min, max }) => {
        expect(findDurations(text)).toMatchObject([{ min, max, approximate: false }]);
      }),
      { numRuns: 150 },
    );
  });

  it('a limit has no minimum', () => {
    fc.assert(
      fc.property(exact(language), some(...language.limits), ({ text, max }, limited) => {
        const phrase = limited(
          text.replace(/^(?:in )?a /, '').replace(/ (?:timeframe|block|window|slot|session)$/, 's'),
        );
        expect(findDurations(phrase)).toMatchObject([{ min: null, max, approximate: false }]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is done at another time', () => {
  const aside = fc
    .tuple(
      some(15, 20, 25, 35, 40),
      some<(n: number) => string>(
        (n) => `If that goes well, we schedule a ${n}-minute follow-up call.`,
        (n) => `Afterwards we hold a ${n} minute debrief.`,
        (n) => `Then there is a ${n} minute feedback call.`,
        (n) => `Read the task ${n} minutes before.`,
        (n) => `We reply within ${n} minutes.`,
      ),
    )
    .map(([n, put]) => put(n));
  const homework = fc
    .tuple(
      some('5 to 7', '10 to 20', '3–4', 'six'),
      some<(n: string) => string>(
        (n) => `Before that, candidates spend ${n} hours at home on an exercise.`,
        (n) => `The homework for it takes ${n} hours.`,
        (n) => `The take-home exercise before it takes ${n} hours.`,
      ),
    )
    .map(([n, put]) => put(n));
  const live = some(
    ['We set aside 90 minutes for this interview.', 90],
    ['The interview takes an hour.', 60],
    ['We talk.', null],
  ) as fc.Arbitrary<[string, number | null]>;

  it('is not the length of an interview', () => {
    fc.assert(
      fc.property(live, aside, homework, fc.boolean(), ([said, length], after, before, first) => {
        const others = (first ? [after, before] : [before, after]).join('\n\n');
        const text = `# Interviews\n\n## Pairing interview\n\nTwo engineers and the candidate pair. ${said}\n\n${others}\n`;
        const [guide] = compilePage(text).guides;
        expect({ others, max: guide?.duration?.max ?? null }).toEqual({ others, max: length });
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is said of a whole', () => {
  const part = some(5, 10, 15, 20, 25, 30, 45);
  const put = some<(n: number) => string>(
    (n) => `Total: ${n} minutes`,
    (n) => `${n} minutes in total.`,
    (n) => `The whole interview takes ${n} minutes.`,
    (n) => `Duration: ${n} minutes`,
    (n) => `Insgesamt ${n} Minuten.`,
    (n) => `合計${n}分`,
  );

  it('wins over the sum of the parts', () => {
    fc.assert(
      fc.property(part, part, some(0, 5, 15), put, fc.boolean(), (a, b, more, says, first) => {
        const parts = `**Agenda**\n\n- Hello (${a} min)\n- Stories (${b} min)`;
        const whole = says(a + b + more);
        const text = (first ? [whole, parts] : [parts, `**Note**\n\n${whole}`]).join('\n\n');
        const [guide] = compilePage(`# Values interview\n\n${text}\n`).guides;
        expect({ text, max: guide?.duration?.max }).toEqual({ text, max: a + b + more });
        expect(guide?.agenda.map(({ minutes }) => minutes?.max)).toEqual([a, b]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('time that is no meeting', () => {
  const process = (step: string) =>
    compilePage(
      `# Interview process\n\n1. **Phone screen** (30 min)\n2. ${step}\n3. **Final interview** (45 min)\n`,
    ).processes[0];

  it('homework is never live time, however its length is said', () => {
    const length = some(
      '3 hours',
      'up to 4 hours',
      '2-3 hours',
      'two hours',
      'an hour',
      '90 minutes',
    );
    const homework = some<(n: string) => string>(
      (n) => `**Take-home exercise** (${n})`,
      (n) => `**Take-home exercise**: set aside ${n}.`,
      (n) => `**Homework**: don't spend more than ${n} on it.`,
      (n) => `**Take-home project**: ${n} in total.`,
      (n) => `**Take-home project**: you have ${n} to complete it.`,
      (n) => `**Coding challenge**: a take-home task of ${n}.`,
    );
    fc.assert(
      fc.property(length, homework, (n, says) => {
        const step = says(n);
        expect({ step, live: process(step)?.totals.synchronous }).toEqual({
          step,
          live: { min: 75, max: 75, approximate: false },
        });
      }),
      { numRuns: 40 },
    );
  });

  it('a deadline in days is no length', () => {
    const days = some('7 days', 'three days', 'a full week', '48 hours', 'two weeks', '1 day');
    const deadline = some<(n: string) => string>(
      (n) => `**Take-home exercise**: you have ${n}.`,
      (n) => `**Take-home exercise**: you have ${n} to complete it.`,
      (n) => `**Take-home exercise**: send it back within ${n}.`,
      (n) => `**Take-home exercise** (${n})`,
      (n) => `**Panel interview**: we set it up in ${n}.`,
      (n) => `**Panel interview**: we decide after ${n}.`,
    );
    fc.assert(
      fc.property(days, deadline, (n, says) => {
        const step = says(n);
        expect({ step, minutes: process(step)?.steps[1]?.minutes }).toEqual({
          step,
          minutes: null,
        });
      }),
      { numRuns: 40 },
    );
  });
});
