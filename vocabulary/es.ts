import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'es';

export const roles: RoleWords = {
  nouns: terms(
    'ingeniero, ingeniera, desarrollador(es), desarrolladora(s), gerente, analista, diseñador*, responsable, director*, coordinador*, asistente, especialista',
  ),
  seniority: terms('prácticas, becari*, jornada completa, media jornada'),
  marks: terms('h, m, x'),
  leading: terms('director*, jefe, jefa, vicepresident*'),
  leadingFirst: terms('gerente, responsable'),
  leadingLast: terms('líder'),
  managing: terms('jefe de equipo, jefa de equipo, responsable de equipo'),
  leadership: terms('liderazgo, dirección'),
  individual: terms('colaborador individual, contribuidor individual'),
  places: terms('global*, regional*, internacional*, equipo'),
  joining: terms('del, el, los, las, y, para'),
  beforePlace: terms('para'),
  abbreviations: { rrpp: 'relaciones públicas', rrhh: 'recursos humanos' },
  interviewers: {
    recruiter: terms('reclutador*, seleccionador*, rrhh'),
    'hiring manager': terms('responsable de contratación, gerente de contratación'),
    founder: terms('fundador*, cofundador*'),
    executive: terms('directiv*, director*'),
    engineer: terms('ingenier*, desarrollador*'),
    designer: terms('diseñador*'),
    'product manager': terms('jefe de producto, jefa de producto, gerente de producto'),
    'account executive': terms('ejecutivo de cuentas, ejecutiva de cuentas'),
  },
};

export const interviews: InterviewWords = {
  names: terms('entrevista*, llamada, ejercicio, caso práctico, charla'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'entrevista inicial*, llamada inicial*, preselección*, entrevista con reclutador*, entrevista con el reclutador*, entrevista con rrhh*',
    ),
    'hiring-manager': terms(
      'entrevista con el responsable*, entrevista con responsable*, responsable de contratación*, entrevista con el manager*, entrevista con manager*, gerente de contratación*',
    ),
    resume: terms('trayectoria profesional*'),
    networking: terms('charla informal*'),
    peer: terms('entrevista con compañeros*, compañeros*'),
    'cross-functional': terms('interfuncional*, multidisciplinar*'),
    leadership: terms('directivo*, alta dirección*, entrevista con dirección*'),
    values: terms('valores*'),
    'take-home': terms(
      'prueba técnica para casa*, prueba para casa*, caso práctico*, ejercicio para casa*',
    ),
    'mock-call': terms('simulación*, juego de rol*'),
    demo: terms('demostración*'),
    presentation: terms('presentación*'),
    portfolio: terms('revisión de portafolio*'),
    'working-session': terms('sesión de trabajo*'),
    technical: terms('entrevista técnica*'),
    administrative: terms('oferta*, verificación de referencias*, referencias*'),
  },
  hints: {
    'recruiter-screen': terms('entrevista telefónica, primera entrevista'),
    peer: terms('entrevista con el equipo, conocer al equipo'),
    leadership: terms('entrevista final, ronda final'),
  },
  noKind: terms(
    'oferta comercial, entrevista con el responsable de producto, simulación financiera',
  ),
  nouns: terms('entrevista, prueba, ejercicio, presentación, caso práctico'),
  empty: terms('entrevista, llamada, conversa, con, el, los, las, y, de'),
  numbered: terms('etapa, fase, ronda'),
  outOf: terms('de'),
  abbreviations: { entrev: 'entrevista' },
  spelledRight: terms('entrevista, presentación, candidatura, prueba, técnica, equipo'),
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
  generic: terms('etapas, candidato(s)'),
  between: terms('para, con'),
  everything: terms('tod*, cualquier*'),
  before: terms('editar, nueva, nuevo, mi, su'),
  scheduling: terms('programar, planificar, agendar'),
  articles: terms('el, la, los, las, un, una'),
  aboutMany: terms(
    'todos, todas, otros, otras, próximas, anteriores, preguntas, notas, datos, detalles, entrevistas',
  ),
  appliedFor: terms('candidatura para, postulado a'),
  at: [],
  departments: terms('equipo'),
  interviewLists: terms('entrevistas, entrevistas programadas'),
  loading: terms('cargando'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('día(s)'),
  until: terms('a'),
  clock: terms('h'),
};
