import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'it';

export const roles: RoleWords = {
  nouns: terms(
    'ingegner*, sviluppator*, sviluppatric*, responsabile, analista, progettist*, direttor*, direttric*, assistente, specialista, consulente',
  ),
  seniority: terms('stagista, tirocinant*, tempo pieno, part time'),
  marks: terms('m, f, x'),
  leading: terms('direttor*, direttric*, dirigent*'),
  leadingFirst: terms('responsabile'),
  leadingLast: terms('capo'),
  managing: terms('capo squadra, responsabile di team'),
  leadership: terms('dirigenza, dirigenti'),
  individual: terms('contributore individuale'),
  places: terms('globale, regionale, internazionale, squadra'),
  joining: terms('di, della, dei, e, per, il'),
  beforePlace: terms('per, presso'),
  abbreviations: { amm: 'amministratore' },
  interviewers: {
    recruiter: terms('selezionator*, selezionatric*, risorse umane'),
    'hiring manager': terms('responsabile della selezione'),
    founder: terms('fondator*, fondatric*'),
    executive: terms('dirigent*, direttor*, direttric*, amministratore delegato'),
    engineer: terms('ingegner*, sviluppator*'),
    designer: terms('progettist*'),
    'product manager': terms('responsabile di prodotto'),
    'account executive': terms('responsabile commerciale'),
  },
};

export const interviews: InterviewWords = {
  names: terms('colloquio, colloqui, esercizio, prova, caso di studio'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'colloquio conoscitivo*, colloquio hr*, colloquio con recruiter*, primo colloquio*',
    ),
    'hiring-manager': terms(
      'colloquio con il responsabile*, colloquio con responsabile*, colloquio con il manager*',
    ),
    resume: terms('percorso professionale*'),
    networking: terms('chiacchierata*'),
    peer: terms('colloquio tra pari*, colleghi*'),
    'cross-functional': terms('interfunzionale*'),
    leadership: terms('dirigenti*, direzione*'),
    values: terms('valori*'),
    'take-home': terms('prova a casa*, esercizio a casa*, caso di studio*'),
    'mock-call': terms('simulazione*'),
    demo: terms('dimostrazione*'),
    presentation: terms('presentazione*'),
    portfolio: terms('revisione del portfolio*'),
    'working-session': terms('sessione di lavoro*'),
    technical: terms('colloquio tecnico*'),
    administrative: terms('verifica referenze*, offerta*'),
  },
  hints: {
    'recruiter-screen': terms('colloquio telefonico'),
    peer: terms('colloquio con il team, incontro con il team'),
    leadership: terms('colloquio finale'),
  },
  noKind: terms(
    'offerta commerciale, simulazione finanziaria, colloquio con responsabile di prodotto',
  ),
  nouns: terms('colloquio, prova, esercizio, presentazione, caso di studio'),
  empty: terms('colloquio, con, il, lo, i, gli, sul, sui, su, di'),
  numbered: terms('fase, turno, passo'),
  outOf: terms('di'),
  abbreviations: { coll: 'colloquio' },
  spelledRight: terms('colloquio, presentazione, candidatura, tecnico, prova, offerta'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidato, candidata'),
    job: terms('posizione'),
    department: terms('dipartimento, reparto'),
    stage: terms('fase, fase attuale'),
    interview: terms('colloquio'),
    interviewers: terms('intervistatore, intervistatori'),
    minutes: terms('durata, data'),
  },
  names: terms('scheda di valutazione'),
  generic: terms('fasi, candidati'),
  between: terms('per, con'),
  everything: terms('tutt*, qualsiasi'),
  before: terms('modifica, nuova, nuovo'),
  scheduling: terms('pianifica, programma'),
  articles: terms('il, lo, la, i, gli, le, un, una'),
  aboutMany: terms(
    'tutti, tutte, altri, altre, prossimi, precedenti, domande, note, dettagli, colloqui',
  ),
  appliedFor: terms('candidatura per'),
  at: terms('presso'),
  departments: terms('team'),
  interviewLists: terms('colloqui, colloqui programmati'),
  loading: terms('caricamento'),
};

export const lengths: LengthWords = {
  hours: terms('ora, ore'),
  minutes: terms('minuto, minuti'),
  days: terms('giorno, giorni'),
  until: terms('a, alle'),
  clock: terms('h'),
};
