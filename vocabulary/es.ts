import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'es';

export const roles: RoleWords = {
  nouns: terms(
    'ingeniero, ingeniera, desarrollador(es), desarrolladora(s), gerente, analista, diseñador*, responsable, director*, coordinador*, asistente, especialista',
  ),
  seniority: terms('prácticas, becari*, jornada completa, media jornada'),
  leading: terms('director*, gerente, jefe, jefa, responsable'),
};

export const interviews: InterviewWords = {
  names: terms('entrevista*, llamada, ejercicio, caso práctico, charla'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'entrevista inicial, llamada inicial, preselección, entrevista con reclutador, entrevista con el reclutador, entrevista con rrhh',
    ),
    'hiring-manager': terms(
      'entrevista con el responsable, entrevista con responsable, responsable de contratación, entrevista con el manager, entrevista con manager, gerente de contratación',
    ),
    resume: terms('trayectoria profesional'),
    networking: terms('charla informal'),
    peer: terms('entrevista con compañeros, compañeros'),
    'cross-functional': terms('interfuncional, multidisciplinar'),
    leadership: terms('directivo, alta dirección, entrevista con dirección'),
    values: terms('valores'),
    'take-home': terms(
      'prueba técnica para casa, prueba para casa, caso práctico, ejercicio para casa',
    ),
    'mock-call': terms('simulación, juego de rol'),
    demo: terms('demostración'),
    presentation: terms('presentación'),
    portfolio: terms('revisión de portafolio'),
    'working-session': terms('sesión de trabajo'),
    technical: terms('entrevista técnica'),
    administrative: terms('oferta, verificación de referencias, referencias'),
  },
  empty: terms('entrevista, llamada, conversa, con, el, los, las, y, de'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidato, candidata, candidato/a'),
    job: terms('puesto, vacante, empleo'),
    department: terms('departamento, área'),
    stage: terms('etapa, etapa actual, fase, fase actual'),
    interview: terms('entrevista'),
    interviewers: terms('entrevistador, entrevistadora, entrevistadores'),
    minutes: terms('duración, fecha'),
  },
  names: terms('ficha de evaluación, evaluación, guía de entrevista'),
  generic: terms('candidato(s)'),
  between: terms('para, con'),
  everything: terms('tod*, cualquier*'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('día(s)'),
  until: terms('a'),
};
