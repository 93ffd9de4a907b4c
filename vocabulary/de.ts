import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'de';

export const roles: RoleWords = {
  nouns: terms(
    'entwickler*, ingenieur*, leiter*, werkstudent*, berater*, sachbearbeiter*, assistent*, analyst*, gestalter*, redakteur*, referent*',
  ),
  seniority: terms('leitend*, erfahren*, praktikum, befristet, vollzeit, teilzeit'),
  leading: terms('leiter*, leitung, geschäftsführ*, vorstand'),
};

export const interviews: InterviewWords = {
  names: terms('*gespräch, *gespräche, interview*, aufgabe*, hausaufgabe*, probearbeit*'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'recruitergespräch, erstgespräch, kennenlerngespräch, vorgespräch, telefonscreening, telefonisches erstgespräch, gespräch mit recruiter',
    ),
    'hiring-manager': terms(
      'fachvorgesetzt, einstellungsleiter, personalverantwortlich, gespräch mit der führungskraft, führungskraft',
    ),
    resume: terms('lebenslauf, werdegang'),
    networking: terms('schnuppergespräch'),
    peer: terms('kollegengespräch, kollegen, kolleginnen, teamgespräch'),
    'cross-functional': terms('bereichsübergreifend, abteilungsübergreifend'),
    leadership: terms('geschäftsführung, führungsgespräch'),
    values: terms('wertegespräch, werteinterview, werte, kulturfit, kultur'),
    'take-home': terms('hausaufgabe, probeaufgabe, testaufgabe, aufgabe für zu hause, fallstudie'),
    'mock-call': terms('rollenspiel'),
    demo: terms('vorführung'),
    presentation: terms('verkaufspräsentation, präsentation'),
    portfolio: terms('werkschau, mappenpräsentation'),
    'working-session': terms('arbeitsprobe, probearbeit'),
    technical: terms('fachinterview, fachgespräch, technisches'),
    administrative: terms(
      'bewerbungsprüfung, angebot, arbeitsvertrag, referenzprüfung, referenzen',
    ),
  },
  empty: terms('gespräch, interview, runde, mit, dem, der, den, im, zum, zur, und'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat, kandidatin, kandidat/in, bewerber, bewerberin, bewerber/in'),
    job: terms('stelle, stellenbezeichnung'),
    department: terms('abteilung, fachbereich'),
    stage: terms('phase, aktuelle phase, stufe'),
    interview: terms('vorstellungsgespräch, gespräch'),
    interviewers: terms('interviewende, interviewende personen'),
    minutes: terms('dauer, länge, termin, datum'),
  },
  names: terms('bewertungsbogen, bewertung, interviewleitfaden'),
  generic: terms('bewertungsbogen, kandidat, kandidaten, kandidat/in, kandidatin, stellen'),
  between: terms('für, mit'),
  everything: terms('alle*, jede*, beliebig*'),
};

export const lengths: LengthWords = {
  hours: terms('stunde(n)'),
  minutes: terms('minute(n)'),
  days: terms('tag(e)'),
  until: terms('bis'),
};
