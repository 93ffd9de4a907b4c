/** By what a page tells its language, also where that is none of `LANGUAGES`. Languages are BCP 47 codes. */
import type { Words } from './language.ts';
import { terms } from './patterns.ts';

/** A script other than that of Latin letters; languages of `LANGUAGES` stand in it so that others are told from them. */
export interface ForeignScript {
  /** As Unicode names it. */
  name: string;
  /** Languages with letters that the ones behind them do not have, in order. */
  letters: readonly [language: string, letters: string][];
  /** The language where none of those letters stands. */
  otherwise: string;
}

// biome-ignore format: a table reads better with a line for each script
export const FOREIGN_SCRIPTS: readonly ForeignScript[] = [
  { name: 'Cyrillic', letters: [['kk', 'әғқңұһ'], ['be', 'ў'], ['mk', 'ѓќѕ'], ['sr', 'јљњћђџ'], ['uk', 'іїєґ'], ['ru', 'ыэё']], otherwise: 'bg' },
  { name: 'Greek', letters: [], otherwise: 'el' },
  { name: 'Arabic', letters: [['ur', 'ٹڈڑںے'], ['fa', 'پچژگ']], otherwise: 'ar' },
  { name: 'Hebrew', letters: [], otherwise: 'he' },
  { name: 'Devanagari', letters: [], otherwise: 'hi' },
  { name: 'Bengali', letters: [], otherwise: 'bn' },
  { name: 'Tamil', letters: [], otherwise: 'ta' },
  { name: 'Thai', letters: [], otherwise: 'th' },
  { name: 'Georgian', letters: [], otherwise: 'ka' },
  { name: 'Armenian', letters: [], otherwise: 'hy' },
];

/** Small words that every page of a language in Latin letters is full of; those of `LANGUAGES` are there to compare. */
export const SMALL_WORDS: Readonly<Record<string, Words>> = {
  en: terms('the, and, of, to, is, in, you, for, we, that, with, are, a, it, on, or, be, as, not'),
  de: terms('der, die, das, und, ist, nicht, wir, mit, für, ein, eine, zu, sie, auf, den, in, von'),
  fr: terms('le, la, les, et, des, est, une, nous, vous, pour, dans, avec, que, du, de, un, en, à'),
  es: terms('el, la, los, las, y, de, que, en, una, un, para, con, es, se, por, no, del, al, o, a'),
  pt: terms('o, a, os, as, e, de, que, em, uma, um, para, com, não, é, do, da, no, na, ou, se'),
  it: terms('il, la, le, che, di, e, una, un, per, con, non, è, gli, del, della, sono, i, in, a'),
  nl: terms('de, het, een, en, van, is, niet, wij, we, met, voor, op, je, dat, in, te, zijn, of'),
  pl: terms('i, w, z, na, się, nie, jest, do, że, to, dla, jak, oraz, są, a, o, od, lub, po'),
  sv: terms('och, att, är, en, ett, det, som, för, på, med, av, vi, inte, till, den, i, om, du'),
  nb: terms('og, å, er, en, et, det, som, for, på, med, av, vi, ikke, til, den, i, om, du, også'),
  da: terms('og, at, er, en, et, det, som, for, på, med, af, vi, ikke, til, den, i, om, du, også'),
  tr: terms('ve, bir, bu, için, ile, da, de, olarak, çok, daha, ne, gibi, veya, biz, olan, her'),
  fi: terms('ja, on, ei, se, että, kun, tai, mutta, ovat, myös, joka, sekä, me, voi, kanssa, olla'),
  cs: terms('a, je, se, na, v, že, to, s, jsou, nebo, pro, jako, ale, jsme, který, při, do, k, i'),
  sk: terms('a, je, sa, na, v, že, to, s, sú, alebo, pre, ako, ale, sme, ktorý, pri, do, k, i'),
  hu: terms('a, az, és, hogy, nem, is, egy, van, meg, vagy, ez, ha, mint, csak, aki, mi, el'),
  ro: terms('și, este, de, la, cu, în, nu, un, o, pe, care, sunt, pentru, sau, din, să, ce, a, se'),
  hr: terms('i, je, se, na, u, da, su, za, koji, ili, što, od, kao, smo, nije, s, a, te'),
  sl: terms('in, je, se, na, v, da, so, za, ki, ali, kot, smo, ni, pri, tudi, s, z, ga'),
  id: terms('dan, yang, di, ini, itu, dengan, untuk, dari, tidak, kami, atau, akan, pada, ke'),
  vi: terms('và, của, là, có, cho, không, với, các, được, trong, một, người, chúng, tôi, bạn'),
  et: terms('ja, on, ei, et, see, kui, või, oma, ka, mis, kes, meie, ning, kuid, ole'),
  lv: terms('un, ir, ar, no, par, kas, vai, uz, mēs, kā, arī, bet, lai, nav, jūs, pēc'),
  lt: terms('ir, yra, su, kad, iš, į, ar, tai, kaip, mes, bet, apie, jūs, arba, per, po'),
  ca: terms('i, el, la, els, les, de, que, en, una, un, per, amb, és, es, no, del, dels, o, a'),
};
