import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'nl';

export const roles: RoleWords = {
  nouns: terms(
    'ontwikkelaar*, ontwerper*, ingenieur*, adviseur*, medewerker*, beheerder*, onderzoeker*',
  ),
  seniority: terms('stagiair*, voltijd, deeltijd, fulltime, parttime'),
  leading: terms('directeur*, hoofd, leidinggevend*, teamleider*'),
};

export const interviews: InterviewWords = {
  names: terms('*gesprek, *gesprekken, *opdracht'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('kennismakingsgesprek, gesprek met recruiter'),
    'hiring-manager': terms('gesprek met manager, gesprek met leidinggevende'),
    resume: terms('loopbaan'),
    networking: terms('informele kennismaking'),
    peer: terms('teamgesprek, collega s'),
    'cross-functional': terms('afdelingsoverstijgend'),
    leadership: terms('directiegesprek'),
    values: terms('cultuurfit, waarden'),
    'take-home': terms('thuisopdracht, huiswerkopdracht'),
    'mock-call': terms('rollenspel'),
    demo: terms('demonstratie'),
    presentation: terms('presentatie'),
    portfolio: terms('portfoliogesprek'),
    'working-session': terms('werksessie'),
    technical: terms('technisch gesprek'),
    administrative: terms('aanbod, arbeidsvoorwaarden'),
  },
  empty: terms('gesprek, met, en, het, een'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidaat'),
    job: terms('vacature, functie'),
    department: terms('afdeling'),
    stage: terms('fase, huidige fase'),
    interview: terms('gesprek, sollicitatiegesprek'),
    interviewers: terms('gespreksvoerder, gespreksvoerders'),
    minutes: terms('duur'),
  },
  names: terms('beoordelingsformulier, gespreksleidraad'),
  generic: terms('kandidaten, vacatures'),
  between: terms('voor, met'),
  everything: terms('alle, elke, iedere'),
};

export const lengths: LengthWords = {
  hours: terms('uur, uren'),
  minutes: terms('minuut, minuten'),
  days: terms('dag, dagen'),
  until: terms('tot'),
};
