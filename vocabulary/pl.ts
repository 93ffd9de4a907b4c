import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'pl';

export const roles: RoleWords = {
  nouns: terms(
    'inżynier*, programist*, kierowni*, analityk*, projektant*, specjalist*, menedżer*, dyrektor*, asystent*',
  ),
  seniority: terms('starszy, starsza, młodszy, młodsza, stażyst*, pełny etat, pół etatu'),
  marks: terms('k, m'),
  leading: terms('kierowni*, dyrektor*, prezes*, szef*'),
  leadingFirst: terms('menedżer*'),
  leadingLast: terms('lider*'),
  managing: terms('kierownik zespołu, lider zespołu'),
  leadership: terms('kadra kierownicza'),
  individual: terms('samodzielny specjalista, samodzielna specjalistka'),
  places: terms('globaln*, regionaln*, międzynarodow*, zespół'),
  joining: terms('dla, oraz, przy'),
  beforePlace: terms('dla, przy'),
  abbreviations: { kier: 'kierownik', dyr: 'dyrektor' },
  interviewers: {
    recruiter: terms('rekruter*, dział personalny'),
    'hiring manager': terms('przełożon*, menedżer zatrudniając*'),
    founder: terms('założyciel*, współzałożyciel*'),
    executive: terms('zarząd*, dyrektor*, prezes*'),
    engineer: terms('inżynier*, programist*'),
    designer: terms('projektant*'),
    'product manager': terms('menedżer produktu, menedżerka produktu'),
    'account executive': terms('opiekun klienta, opiekunka klienta'),
  },
};

export const interviews: InterviewWords = {
  names: terms('rozmowa*, rozmowy, zadanie, spotkanie'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'rozmowa wstępna*, rozmowa z rekruter*, rozmowa telefoniczna z rekruter*',
    ),
    'hiring-manager': terms('rozmowa z menedżer*, rozmowa z managerem*, rozmowa z przełożonym*'),
    resume: terms('przebieg kariery*'),
    networking: terms('luźna rozmowa*'),
    peer: terms('rozmowa z zespołem*, rozmowa ze współpracownikami*'),
    'cross-functional': terms('międzydziałow*'),
    leadership: terms('zarząd*, rozmowa z zarządem*'),
    values: terms('wartości*'),
    'take-home': terms('zadanie domowe*, zadanie rekrutacyjne*, studium przypadku*'),
    'mock-call': terms('odgrywanie ról*'),
    demo: terms('pokaz produktu*'),
    presentation: terms('prezentacja*'),
    portfolio: terms('przegląd portfolio*'),
    'working-session': terms('sesja robocza*'),
    technical: terms('rozmowa techniczna*'),
    administrative: terms('oferta pracy*, sprawdzenie referencji*'),
  },
  hints: {
    'recruiter-screen': terms('rozmowa telefoniczna, pierwsza rozmowa'),
    peer: terms('spotkanie z zespołem'),
    leadership: terms('rozmowa końcowa, ostatni etap'),
  },
  noKind: terms('zarządzanie zmianą, rozmowa z menedżerem produktu'),
  nouns: terms('rozmowa, zadanie, prezentacja, spotkanie'),
  empty: terms('rozmowa, z, ze, w, o'),
  numbered: terms('etap, runda, krok'),
  outOf: terms('z'),
  abbreviations: { rozm: 'rozmowa' },
  spelledRight: terms('rozmowa, prezentacja, rekrutacja, zadanie, spotkanie'),
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
  generic: terms('etapy, kandydaci, oferty'),
  between: terms('dla, z'),
  everything: terms('wszystk*, dowoln*'),
  before: terms('nowa, nowy, moja, edytuj'),
  scheduling: terms('zaplanuj, planowanie'),
  articles: [],
  aboutMany: terms('wszystkie, inne, następne, poprzednie, pytania, notatki, szczegóły, rozmowy'),
  appliedFor: terms('aplikacja na'),
  at: [],
  departments: terms('zespół'),
  interviewLists: terms('rozmowy, zaplanowane rozmowy'),
  loading: terms('ładowanie'),
};

export const lengths: LengthWords = {
  hours: terms('godzina, godziny, godzin'),
  minutes: terms('minuta, minuty, minut'),
  days: terms('dzień, dni'),
  until: terms('do'),
  clock: terms('godz'),
};
