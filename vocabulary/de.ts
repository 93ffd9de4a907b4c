import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'de';

export const roles: RoleWords = {
  nouns: terms(
    'entwickler*, ingenieur*, leiter*, werkstudent*, berater*, sachbearbeiter*, assistent*, analyst*, gestalter*, redakteur*, referent*',
  ),
  seniority: terms('leitend*, erfahren*, praktikum, befristet, vollzeit, teilzeit'),
  marks: terms('m, w, d, x, mwd, wmd, dmw'),
  leading: terms('*leiter, *leiterin, leitung, geschäftsführ*, vorstand, führungskraft'),
  leadingFirst: terms('manager*'),
  leadingLast: terms('lead'),
  managing: terms('entwicklungsleit*, vertriebsmanager*, supportmanager*'),
  leadership: terms('führung, führungskräfte'),
  individual: terms('ohne führungsverantwortung, ohne personalverantwortung'),
  places: terms('weltweit, regional*, international*, bereich, dach'),
  joining: terms('der, die, das, des, dem, den, und, für, zur, zum, von'),
  beforePlace: terms('für, bei'),
  abbreviations: { gf: 'geschäftsführer', sb: 'sachbearbeiter' },
  interviewers: {
    recruiter: terms('recruiterin, personalreferent*, personalabteilung, personalteam'),
    'hiring manager': terms('führungskraft, fachvorgesetzt*, einstellende führungskraft'),
    founder: terms('gründer*'),
    executive: terms('geschäftsführ*, vorstand, vorständin'),
    engineer: terms('entwickler*, ingenieur*'),
    designer: terms('designerin, gestalter*'),
    'product manager': terms('produktmanager*'),
    'account executive': terms('kundenbetreuer*, vertriebsbeauftragt*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('*gespräch, *gespräche, *interview*, aufgabe*, hausaufgabe*, probearbeit*'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'recruitergespräch*, erstgespräch*, kennenlerngespräch*, vorgespräch*, telefonscreening*, telefonisches erstgespräch*, gespräch mit recruiter*',
    ),
    'hiring-manager': terms(
      'fachvorgesetzt*, einstellungsleiter*, personalverantwortlich*, gespräch mit der führungskraft*, führungskraft*',
    ),
    resume: terms('lebenslauf*, werdegang*'),
    networking: terms('schnuppergespräch*'),
    peer: terms('kollegengespräch*, kollegen*, kolleginnen*, teamgespräch*'),
    'cross-functional': terms('bereichsübergreifend*, abteilungsübergreifend*'),
    leadership: terms('geschäftsführung*, führungsgespräch*'),
    values: terms('wertegespräch*, werteinterview*, werte*, kulturfit*, kultur*'),
    'take-home': terms(
      'hausaufgabe*, probeaufgabe*, testaufgabe*, aufgabe für zu hause*, fallstudie*',
    ),
    'mock-call': terms('rollenspiel*'),
    demo: terms('vorführung*'),
    presentation: terms('verkaufspräsentation*, präsentation*'),
    portfolio: terms('werkschau*, mappenpräsentation*'),
    'working-session': terms('arbeitsprobe*, probearbeit*'),
    technical: terms('fachinterview*, fachgespräch*, technisches*'),
    administrative: terms(
      'bewerbungsprüfung*, angebot*, arbeitsvertrag*, referenzprüfung*, referenzen*',
    ),
  },
  hints: {
    'recruiter-screen': terms('telefoninterview'),
    peer: terms('teamrunde, teaminterview'),
    leadership: terms('finale runde, abschlussgespräch'),
  },
  noKind: terms('kulturmanagement*, wertpapier*, angebotskalkulation*'),
  nouns: terms('gespräch, interview, aufgabe, arbeitsprobe, probearbeit, präsentation, fallstudie'),
  empty: terms('gespräch, interview, runde, mit, dem, der, den, im, zum, zur, und'),
  numbered: terms('runde, schritt, phase, stufe'),
  outOf: terms('von'),
  abbreviations: { vg: 'vorstellungsgespräch', fk: 'führungskraft' },
  spelledRight: terms(
    'vorstellungsgespräch, gespräch, führungskraft, bewerbung, präsentation, aufgabe',
  ),
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
  generic: terms('phasen, bewertungsbogen, kandidat, kandidaten, kandidat/in, kandidatin, stellen'),
  between: terms('für, mit'),
  everything: terms('alle*, jede*, beliebig*'),
  before: terms('neue(r), mein(e), ihr(e)'),
  scheduling: terms('planung, terminplanung'),
  articles: terms('der, die, das, den, dem, ein, eine, einen'),
  aboutMany: terms(
    'alle, weitere, andere, nächste, frühere, bevorstehende, fragen, notizen, hinweise, gespräche, bewertungsbögen',
  ),
  appliedFor: terms('beworben auf, beworben für, beworben als'),
  at: terms('bei'),
  departments: terms('team'),
  interviewLists: terms('gespräche, vorstellungsgespräche, geplante gespräche'),
  loading: terms('lädt, wird geladen'),
};

export const lengths: LengthWords = {
  hours: terms('stunde(n), std'),
  minutes: terms('minute(n)'),
  days: terms('tag(e)'),
  until: terms('bis'),
  clock: terms('uhr'),
};
