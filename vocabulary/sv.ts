import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'sv';

export const roles: RoleWords = {
  nouns: terms(
    'ingenjör*, utvecklare, formgivare, analytiker, chef*, handläggare, rådgivare, samordnare, redaktör*',
  ),
  seniority: terms('praktikant*, heltid, deltid'),
  marks: terms('m, k'),
  leading: terms('chef*, *chef, ledare, direktör*'),
  leadingFirst: terms('förvaltare'),
  leadingLast: terms('ansvarig'),
  managing: terms('teamledare, avdelningschef, gruppchef'),
  leadership: terms('ledare, chefer'),
  individual: terms('enskild medarbetare, utan personalansvar'),
  places: terms('global*, regional*, internationell*, avdelning'),
  joining: terms('och, för, till, hos'),
  beforePlace: terms('för, hos'),
  abbreviations: { vd: 'verkställande direktör', utv: 'utvecklare' },
  interviewers: {
    recruiter: terms('rekryterare, personalavdelningen'),
    'hiring manager': terms('rekryterande chef'),
    founder: terms('grundare, medgrundare'),
    executive: terms('ledningsgrupp*, direktör*, vd'),
    engineer: terms('ingenjör*, utvecklare'),
    designer: terms('formgivare'),
    'product manager': terms('produktchef*'),
    'account executive': terms('kundansvarig*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('intervju*, *samtal, uppgift, arbetsprov'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('telefonintervju med rekryterare*, rekryterare*'),
    'hiring-manager': terms('rekryterande chef*'),
    resume: terms('yrkesbakgrund*'),
    networking: terms('informellt samtal*'),
    peer: terms('kollegor*'),
    'cross-functional': terms('avdelningsöverskridande*'),
    leadership: terms('ledningsgrupp*'),
    values: terms('värderingar*'),
    'take-home': terms('hemuppgift*'),
    'mock-call': terms('rollspel*'),
    demo: terms('produktvisning*'),
    presentation: terms('säljpresentation*'),
    portfolio: terms('portfoliogenomgång*'),
    'working-session': terms('arbetsprov*'),
    technical: terms('teknisk intervju*'),
    administrative: terms('erbjudande*, referenstagning*'),
  },
  hints: {
    'recruiter-screen': terms('telefonintervju, första intervju'),
    peer: terms('möte med teamet, teamintervju'),
    leadership: terms('slutintervju, sista intervju'),
  },
  noKind: terms('värderingsmodell*, erbjudandestrategi*'),
  nouns: terms('intervju, samtal, uppgift, presentation, arbetsprov'),
  empty: terms('samtal, intervju, och, med'),
  numbered: terms('steg, omgång, fas'),
  outOf: terms('av'),
  abbreviations: { interv: 'intervju' },
  spelledRight: terms('intervju, presentation, rekrytering, uppgift, samtal'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat'),
    job: terms('tjänst'),
    department: terms('avdelning'),
    stage: terms('steg, nuvarande steg'),
    interview: terms('intervju'),
    interviewers: terms('intervjuare'),
    minutes: terms('längd, varaktighet'),
  },
  names: terms('bedömningsformulär, intervjuguide'),
  generic: terms('steg, kandidater, tjänster'),
  between: terms('för, med'),
  everything: terms('alla, samtliga'),
  before: terms('ny, nytt, min, redigera'),
  scheduling: terms('boka, schemalägg'),
  articles: terms('en, ett'),
  aboutMany: terms(
    'alla, andra, nästa, tidigare, kommande, frågor, anteckningar, detaljer, intervjuer',
  ),
  appliedFor: terms('sökt till'),
  at: terms('hos'),
  departments: terms('avdelning, avdelningen, team'),
  interviewLists: terms('intervjuer, planerade intervjuer'),
  loading: terms('laddar'),
};

export const lengths: LengthWords = {
  hours: terms('timme, timmar'),
  minutes: terms('minut, minuter'),
  days: terms('dag, dagar'),
  until: terms('till'),
  clock: terms('kl'),
};
