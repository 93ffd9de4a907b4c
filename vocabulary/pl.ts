import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'pl';

export const roles: RoleWords = {
  nouns: terms(
    'inżynier*, programist*, kierowni*, analityk*, projektant*, specjalist*, menedżer*, dyrektor*, asystent*',
  ),
  seniority: terms('starszy, starsza, młodszy, młodsza, stażyst*, pełny etat, pół etatu'),
  leading: terms('kierowni*, dyrektor*, menedżer*'),
};

export const interviews: InterviewWords = {
  names: terms('rozmowa*, rozmowy, zadanie, spotkanie'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'rozmowa wstępna, rozmowa z rekruter, rozmowa telefoniczna z rekruter',
    ),
    'hiring-manager': terms('rozmowa z menedżer, rozmowa z managerem, rozmowa z przełożonym'),
    resume: terms('przebieg kariery'),
    networking: terms('luźna rozmowa'),
    peer: terms('rozmowa z zespołem, rozmowa ze współpracownikami'),
    'cross-functional': terms('międzydziałow'),
    leadership: terms('zarząd, rozmowa z zarządem'),
    values: terms('wartości'),
    'take-home': terms('zadanie domowe, zadanie rekrutacyjne, studium przypadku'),
    'mock-call': terms('odgrywanie ról'),
    demo: terms('pokaz produktu'),
    presentation: terms('prezentacja'),
    portfolio: terms('przegląd portfolio'),
    'working-session': terms('sesja robocza'),
    technical: terms('rozmowa techniczna'),
    administrative: terms('oferta pracy, sprawdzenie referencji'),
  },
  empty: terms('rozmowa, z, ze, w, o'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandydat'),
    job: terms('stanowisko'),
    department: terms('dział'),
    stage: terms('etap'),
    interview: terms('rozmowa'),
    interviewers: terms('rozmówca, prowadzący'),
    minutes: terms('czas trwania, termin'),
  },
  names: terms('karta oceny, przewodnik rozmowy'),
  generic: terms('kandydaci, oferty'),
  between: terms('dla, z'),
  everything: terms('wszystk*, dowoln*'),
};

export const lengths: LengthWords = {
  hours: terms('godzina, godziny, godzin'),
  minutes: terms('minuta, minuty, minut'),
  days: terms('dzień, dni'),
  until: terms('do'),
};
