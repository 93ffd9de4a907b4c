import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'it';

export const roles: RoleWords = {
  nouns: terms(
    'ingegner*, sviluppator*, sviluppatric*, responsabile, analista, progettist*, direttor*, direttric*, assistente, specialista, consulente',
  ),
  seniority: terms('stagista, tirocinant*, tempo pieno, part time'),
  leading: terms('direttor*, direttric*, responsabile, dirigent*'),
};

export const interviews: InterviewWords = {
  names: terms('colloquio, colloqui, esercizio, prova, caso di studio'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'colloquio conoscitivo, colloquio hr, colloquio con recruiter, primo colloquio',
    ),
    'hiring-manager': terms(
      'colloquio con il responsabile, colloquio con responsabile, colloquio con il manager',
    ),
    resume: terms('percorso professionale'),
    networking: terms('chiacchierata'),
    peer: terms('colloquio tra pari, colleghi'),
    'cross-functional': terms('interfunzionale'),
    leadership: terms('dirigenti, direzione'),
    values: terms('valori'),
    'take-home': terms('prova a casa, esercizio a casa, caso di studio'),
    'mock-call': terms('simulazione'),
    demo: terms('dimostrazione'),
    presentation: terms('presentazione'),
    portfolio: terms('revisione del portfolio'),
    'working-session': terms('sessione di lavoro'),
    technical: terms('colloquio tecnico'),
    administrative: terms('verifica referenze, offerta'),
  },
  empty: terms('colloquio, con, il, lo, i, gli, sul, sui, su, di'),
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
  generic: terms('candidati'),
  between: terms('per, con'),
  everything: terms('tutt*, qualsiasi'),
};

export const lengths: LengthWords = {
  hours: terms('ora, ore'),
  minutes: terms('minuto, minuti'),
  days: terms('giorno, giorni'),
  until: terms('a, alle'),
};
