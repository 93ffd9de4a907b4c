import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'nl';

export const roles: RoleWords = {
  nouns: terms(
    'ontwikkelaar*, ontwerper*, ingenieur*, adviseur*, medewerker*, beheerder*, onderzoeker*',
  ),
  seniority: terms('stagiair*, voltijd, deeltijd, fulltime, parttime'),
  marks: terms('m, v, x'),
  leading: terms('directeur*, hoofd, leidinggevend*, teamleider*, bestuurder*'),
  leadingFirst: terms('manager'),
  leadingLast: terms('lead'),
  managing: terms('afdelingshoofd, teammanager'),
  leadership: terms('leidinggevenden'),
  individual: terms('individuele bijdrager, zonder leidinggevende taken'),
  places: terms('wereldwijd, regionaal, internationaal, afdeling'),
  joining: terms('het, een, voor, en, bij'),
  beforePlace: terms('voor, bij'),
  abbreviations: { mt: 'managementteam', adj: 'adjunct' },
  interviewers: {
    recruiter: terms('werver*, personeelszaken'),
    'hiring manager': terms('leidinggevende, wervende manager'),
    founder: terms('oprichter*, medeoprichter*'),
    executive: terms('directeur*, bestuurder*'),
    engineer: terms('ontwikkelaar*, ingenieur*'),
    designer: terms('ontwerper*'),
    'product manager': terms('productmanager*'),
    'account executive': terms('accountmanager*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('*gesprek, *gesprekken, *opdracht'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('kennismakingsgesprek*, gesprek met recruiter*'),
    'hiring-manager': terms('gesprek met manager*, gesprek met leidinggevende*'),
    resume: terms('loopbaan*'),
    networking: terms('informele kennismaking*'),
    peer: terms('teamgesprek*, collega’s*'),
    'cross-functional': terms('afdelingsoverstijgend*'),
    leadership: terms('directiegesprek*'),
    values: terms('cultuurfit*, waarden*'),
    'take-home': terms('thuisopdracht*, huiswerkopdracht*'),
    'mock-call': terms('rollenspel*'),
    demo: terms('demonstratie*'),
    presentation: terms('presentatie*'),
    portfolio: terms('portfoliogesprek*'),
    'working-session': terms('werksessie*'),
    technical: terms('technisch gesprek*'),
    administrative: terms('aanbod*, arbeidsvoorwaarden*'),
  },
  hints: {
    'recruiter-screen': terms('telefonisch gesprek, eerste gesprek'),
    peer: terms('gesprek met het team'),
    leadership: terms('eindgesprek, laatste ronde'),
  },
  noKind: terms('aanbodbeheer*, waardenpropositie*'),
  nouns: terms('gesprek, opdracht, presentatie, werksessie'),
  empty: terms('gesprek, met, en, het, een'),
  numbered: terms('ronde, fase, stap'),
  outOf: terms('van'),
  abbreviations: { gespr: 'gesprek' },
  spelledRight: terms('gesprek, presentatie, sollicitatie, opdracht, kennismaking'),
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
  generic: terms('fases, kandidaten, vacatures'),
  between: terms('voor, met'),
  everything: terms('alle, elke, iedere'),
  before: terms('nieuw(e), mijn, bewerk'),
  scheduling: terms('inplannen, plannen'),
  articles: terms('de, het, een'),
  aboutMany: terms(
    'alle, andere, volgende, vorige, komende, vragen, notities, details, gesprekken',
  ),
  appliedFor: terms('gesolliciteerd op, gesolliciteerd naar'),
  at: terms('bij'),
  departments: terms('afdeling, team'),
  interviewLists: terms('gesprekken, geplande gesprekken'),
  loading: terms('laden'),
};

export const lengths: LengthWords = {
  hours: terms('uur, uren'),
  minutes: terms('minuut, minuten'),
  days: terms('dag, dagen'),
  until: terms('tot'),
  clock: terms('uur'),
};
