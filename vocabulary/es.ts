import type {
  HandbookWords,
  InterviewWords,
  LengthWords,
  PageWords,
  RoleWords,
  StageWords,
} from './language.ts';
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

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('otros nombres, también llamado'),
    roles: terms('rol(es), puesto(s)'),
    interviewers: terms(
      'entrevistador(es), entrevistadora(s), realizada por, quién, con, participantes',
    ),
    duration: terms('duración, tiempo, duración total'),
    description: terms('descripción, objetivo(s), propósito, resumen'),
    questions: terms('pregunta(s), ejemplos de preguntas, posibles preguntas, por ejemplo'),
    assessed: terms(
      'criterios, criterios de evaluación, competencias, qué evaluamos, lo que evaluamos',
    ),
    prompt: terms(
      'tarea, consigna, escenario, ejercicio, caso práctico, instrucciones, entregables',
    ),
    agenda: terms('agenda, programa, estructura, horario'),
    candidateNotes: terms('consejos, preparación, para candidatos, cómo prepararse'),
    resources: terms('recursos, enlaces, más información'),
  },
  columns: {
    name: terms('etapa, fase, entrevista'),
    number: terms('n.º, número'),
    minutes: terms('duración, tiempo'),
    interviewers: terms('entrevistador*, quién, participantes'),
  },
  assessing: {
    openings: terms('lo que, qué'),
    verbs: terms('evalu*, busc*'),
  },
  stages: {
    names: terms('oferta, solicitud, referencias, llamada(s), preselección'),
    counted: terms('etapa, ronda, paso'),
    ordinals: terms('primer, primera, segunda, tercera, última'),
    alone: terms('entrevista, caso práctico, prueba técnica'),
    callKinds: terms('telefónica, inicial'),
    calls: terms('entrevista, llamada'),
    taskKinds: terms('técnica, práctica'),
    tasks: terms('ejercicio, prueba'),
    onlyInNames: terms('revisión'),
    tails: terms('con, para, sobre'),
    ofHiring: terms('entrevista(s), candidat*, contratación, selección'),
    written: terms('prueba, ejercicio'),
  },
  headings: {
    advice: terms('cómo, por qué, si, consejos'),
    adviceUnlessTask: terms('escribir'),
    articles: terms('una, los, las, nuestro'),
    rules: terms('debe(n), nunca, siempre'),
    about: terms('consejos, principios, formación, preparación, evaluación, políticas'),
    principles: terms('entrevista*, candidat*, contratación'),
    processKinds: terms('selección, contratación'),
    processOrders: terms('proceso, etapas'),
    processPhrases: terms(
      'proceso de selección, proceso de contratación, proceso de entrevistas, etapas del proceso',
    ),
    processes: terms('el proceso, nuestro proceso'),
    interviews: terms('las entrevistas, nuestras entrevistas, entrevistas'),
    universal: terms('generales, para todos'),
    departmentLists: terms('departamentos, áreas'),
    byDepartment: terms('por departamento'),
    departments: terms(
      'ingeniería, desarrollo, ventas, producto, recursos humanos, finanzas, operaciones',
    ),
    hiring: terms('contratación, entrevista(s), proceso, etapa(s), candidato(s)'),
    generic: terms('carreras, bienvenida, sobre nosotros, proceso, empleos'),
    catalogs: terms('entrevistas, tipos de entrevistas'),
    taskCatalogs: terms('ejercicios'),
    kindsOf: terms('tipos de entrevista'),
    templates: terms('plantilla'),
    toFillIn: terms('puesto, empresa, equipo'),
  },
  pages: {
    hiring: terms('candidat*, contratación, reclutamiento, proceso de selección'),
    other: terms('entrevista(s) de salida, entrevista(s) con usuarios'),
    interviews: terms('entrevista*, proceso de selección'),
    otherKinds: terms('usuarios, clientes'),
    otherCalls: terms('entrevista*'),
    otherPhrases: terms('investigación de usuarios'),
  },
  sentences: {
    openings: terms('nosotros, usted, nuestro, tendrás, el candidato'),
    sequence: terms('luego, después, finalmente, primero'),
    clauses: terms('cuando, después de que, una vez que'),
    verbs: terms('hablar*, conoce*, envia*, invit*'),
    candidates: terms('candidato(s), candidata(s)'),
    subjects: terms('nosotros, usted'),
    leading: terms('el, la, un, una, con'),
    with: terms('con'),
    tellsCandidate: terms('conocerás, tendrás, te pediremos'),
    inThis: terms('en esta, durante esta'),
    introductions: terms('proceso, etapas, entrevistas'),
  },
  steps: {
    optional: terms('opcional'),
    ifNeeded: terms('si es necesario, si procede'),
    asynchronous: terms('asíncron*, en casa'),
    encouraged: terms('recomend*'),
    facts: terms('duración, quién, objetivo'),
  },
  guides: {
    takeHome: terms('para casa, en casa'),
    toHandIn: terms('tarea, proyecto'),
    handedIn: terms('entregar, envíanos, subir'),
    live: terms('sesión de trabajo, presentación*'),
    partOfTask: terms('considera, ten en cuenta, criterios, evaluamos'),
    evaluating: {
      openings: terms('el candidato, puede, tiene'),
      subjects: terms('el candidato, la candidata'),
    },
    examples: terms('por ejemplo'),
    noLength: terms('varía, ninguna'),
    taskLabels: terms('consigna'),
    agendaLabels: terms('orden del día'),
  },
  lengths: {
    numbers: { una: 1, dos: 2, tres: 3 },
    half: terms('media hora'),
    andHalf: terms('y media'),
    between: terms('a, o'),
    and: terms('y'),
    hedges: terms('aproximadamente, unos, unas, alrededor de, hasta, máximo de, como máximo'),
    hedgesBehind: terms('en promedio'),
    deadlines: terms('dentro de, en las próximas, cada, a las'),
    notices: terms('antes, después, más tarde, por día, por semana, de antelación'),
    wholes: terms('entrevista(s), llamada, ejercicio, etapa, prueba'),
    lasts: terms('dura, durará, toma'),
    spend: terms('dedica, tienes, dispones de'),
    spentOn: terms('para, en'),
    total: terms('en total, total'),
    all: terms('entero, en total'),
  },
  agenda: {
    positions: terms('primeros, últimos'),
    rests: terms('resto'),
    ends: terms('al final'),
    connectors: terms('y luego, seguido de'),
    before: terms('para'),
    leave: terms('deja, toma'),
    parts: terms('parte'),
    asking: terms('preguntas de'),
    notAsking: terms('candidato(s), usted'),
  },
  people: {
    names: terms('equipo(s), compañero(s), fundador(es), líder(es), rrhh'),
    abbreviations: terms('rrhh'),
    meeting: terms('conocerás, te reunirás con'),
    talking: terms('hablarás, conversarás'),
    manners: terms('en persona'),
    conducted: terms('es, será, realizada'),
    by: terms('por, con'),
    panels: terms('panel, comité'),
    consists: terms('se compone de, está formado por'),
    together: terms('tú y, usted y'),
    ends: terms('para, que, donde, cuando, sobre'),
    endsBehindComma: terms('quien, donde, para'),
  },
  privacy: {
    mailboxes: terms('empleo, rrhh, seleccion'),
    titles: terms('Director, Directora, Jefe, Jefa, Fundador, Fundadora'),
    noNames: terms('Entrevista, Equipo, Gerente, Ventas, Producto'),
  },
};
