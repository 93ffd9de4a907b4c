import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'sv';

export const roles: RoleWords = {
  nouns: terms(
    'ingenjör*, utvecklare, formgivare, analytiker, chef*, handläggare, rådgivare, samordnare, redaktör*',
  ),
  seniority: terms('praktikant*, heltid, deltid'),
  leading: terms('chef*, ledare, direktör*'),
};

export const interviews: InterviewWords = {
  names: terms('intervju*, *samtal, uppgift, arbetsprov'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('telefonintervju med rekryterare, rekryterare'),
    'hiring-manager': terms('rekryterande chef'),
    resume: terms('yrkesbakgrund'),
    networking: terms('informellt samtal'),
    peer: terms('kollegor'),
    'cross-functional': terms('avdelningsöverskridande'),
    leadership: terms('ledningsgrupp'),
    values: terms('värderingar'),
    'take-home': terms('hemuppgift'),
    'mock-call': terms('rollspel'),
    demo: terms('produktvisning'),
    presentation: terms('säljpresentation'),
    portfolio: terms('portfoliogenomgång'),
    'working-session': terms('arbetsprov'),
    technical: terms('teknisk intervju'),
    administrative: terms('erbjudande, referenstagning'),
  },
  empty: terms('samtal, intervju, och, med'),
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
  generic: terms('kandidater, tjänster'),
  between: terms('för, med'),
  everything: terms('alla, samtliga'),
};

export const lengths: LengthWords = {
  hours: terms('timme, timmar'),
  minutes: terms('minut, minuter'),
  days: terms('dag, dagar'),
  until: terms('till'),
};
