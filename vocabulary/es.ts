import type {
  HandbookWords,
  InterviewWords,
  JobWords,
  LengthWords,
  LookUpWords,
  PageWords,
  RoleWords,
  StageWords,
} from './language.ts';
import { terms } from './patterns.ts';

export const code = 'es';

export const jobs: JobWords = {
  nouns: terms(
    'ingeniero, ingeniera, desarrollador(es), desarrolladora(s), gerente, analista, diseñador*, responsable, director*, coordinador*, asistente, especialista',
  ),
  trades: terms(
    'cocinero(s), cocinera(s), jefe de, jefa de, panadero(s), panadera(s), camarero(s), camarera(s), enfermero(s), enfermera(s), médico(s), médica(s), contable(s), contador(es), contadora(s), vendedor(es), vendedora(s), cajero(s), cajera(s), conductor(es), conductora(s), electricista(s), fontanero(s), mecánico(s), técnico(s), técnica(s), jardinero(s), jardinera(s), carpintero(s), albañil(es), profesor(es), profesora(s), maestro(s), maestra(s), abogado(s), abogada(s), operario(s), operaria(s), consultor(es), consultora(s), administrativo(s), administrativa(s), florista(s), repostero(s), repostera(s)',
  ),
};

export const roles: RoleWords = {
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
  onPages: terms('prueba, degustación, visita'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'quién, quiénes, qué, cuál, cuáles, cuándo, dónde, por qué, cómo, cuánto, cuánta, cuántos, es, son, hace, hacen, dura, puede, debe, hay, nosotros, yo, el, la, los, las, un, una, de, del, para, con, por, en, a, al, y, o, sobre, antes, después, candidato, candidatos, candidata, departamento, área, equipo',
  ),
  meanings: {
    sales: terms('ventas, comercial*, vendedor(a)'),
    marketing: terms('mercadotecnia, mercadeo'),
    'people operations': terms('rrhh, recursos humanos'),
    talent: terms('reclutamiento, selección'),
    finance: terms('finanzas, contabilidad'),
    legal: terms('jurídico, jurídica, legales, abogado, abogada'),
    engineering: terms('ingeniería, desarrollo'),
    product: terms('producto(s)'),
    design: terms('diseño'),
    support: terms('soporte, atención al cliente'),
    data: terms('datos'),
    operations: terms('operaciones'),
    recruiter: terms('reclutador*'),
    engineer: terms('ingenier*, desarrollador*'),
    designer: terms('diseñador*'),
    'product manager': terms('gerente de producto, jefe de producto, jefa de producto'),
    'user researcher': terms(
      'investigador(a) de usuarios, investigación de usuarios, investigador(a) ux',
    ),
    'hiring manager': terms('gerente, gerente de contratación, responsable, jefe directo'),
    founder: terms('fundador*, cofundador*'),
    technical: terms('técnic*'),
    coding: terms('programación, código'),
    exercise: terms('ejercicio(s), prueba'),
    assignment: terms('tarea(s), prueba, prueba para casa'),
    portfolio: terms('portafolio, portafolios'),
    presentation: terms('presentación*, exposición'),
    demo: terms('demostraci*'),
    'case study': terms('estudio de caso, caso práctico'),
    peer: terms('compañer*, pares, equipo'),
    values: terms('valores, cultura, cultural, encaje cultural'),
    leadership: terms('dirección, directiv*'),
    screen: terms('preselección, llamada, filtro, entrevista telefónica, telefónica, teléfono'),
    resume: terms('currículum, trayectoria, hoja de vida'),
    networking: terms('charla informal, café'),
    'reference check': terms('referencia(s)'),
    offer: terms('oferta'),
    'final interview': terms('entrevista final, última entrevista'),
    'onsite interview': terms('presencial, entrevista presencial'),
    'working session': terms('sesión de trabajo'),
    process: terms('proceso, etapas, rondas'),
    interview: terms('entrevista(s)'),
    'cold call': terms('llamada en frío, venta en frío'),
    intern: terms('becario, becaria, practicante, prácticas'),
    analyst: terms('analista(s)'),
  },
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
    'take-home': terms('prueba técnica para casa*, prueba para casa*, ejercicio para casa*'),
    'mock-call': terms('simulación*, juego de rol*'),
    demo: terms('demostración*'),
    presentation: terms('presentación*'),
    portfolio: terms('revisión de portafolio*'),
    'working-session': terms('sesión de trabajo*'),
    technical: terms('entrevista técnica*'),
    'bar-raiser': terms('entrevista bar raiser*'),
    'team-match': terms('asignación de equipo*'),
    'case-study': terms('caso práctico*, estudio de caso*'),
    reverse: terms('entrevista inversa*'),
    administrative: terms('oferta*, verificación de referencias*, referencias*'),
  },
  hints: {
    'recruiter-screen': terms('entrevista telefónica, primera entrevista'),
    peer: terms('entrevista con el equipo, conocer al equipo'),
    leadership: terms('entrevista final, ronda final'),
  },
  deciding: {
    technical: terms(
      'técnico(s), técnica(s), programación*, codificación*, diseño de sistemas*, arquitectura de software*, algoritmos*',
    ),
    noInterview: terms(
      'puesta en común*, traspaso*, calibración*, deliberación*, reunión interna*, llamada de oferta*, llamada de preparación*, llamada de rechazo*',
    ),
    last: terms('final(es), último, última'),
    subject: terms('seguridad, sistemas, infraestructura, bases de datos'),
  },
  notDeciding: terms(
    'reclutador técnico, reclutadora técnica, director técnico, directora técnica, redactor técnico, redactora técnica, soporte técnico',
  ),
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
    job: terms('puesto, vacante, empleo, cargo, posición'),
    department: terms('departamento, área'),
    stage: terms('etapa, etapa actual, fase, fase actual, etapa del proceso'),
    interview: terms('entrevista'),
    interviewers: terms('entrevistador, entrevistadora, entrevistadores'),
    minutes: terms('duración, fecha, horario, cuándo'),
  },
  names: terms('ficha de evaluación, evaluación, guía de entrevista'),
  generic: terms('etapas, candidato(s)'),
  between: terms('para, con'),
  everything: terms('tod*, cualquier*'),
  before: terms('editar, nueva, nuevo, mi, su'),
  scheduling: terms('programar, planificar, agendar'),
  articles: terms('el, la, los, las, un, una'),
  aboutMany: terms(
    'todos, todas, otros, otras, próximas, anteriores, preguntas, notas, datos, detalles, entrevistas, antes, después, consejos, preparación, instrucciones',
  ),
  current: terms('etapa actual, fase actual, actual, en curso'),
  ofOthers: terms(
    'otro(s), otra(s), similares, anterior(es), próximo(s), próxima(s), duplicado(s), actividad, historial, mensajes, notas, comentarios, vista previa, experiencia, formación, currículum, cv, trayectoria',
  ),
  ofPages: terms(
    'solicitud(es), candidatura(s), candidato(s), revisión, revisar, cola, perfil, detalles, datos, resumen, información, puesto, preguntas, notas, evaluación, vacante, horario(s), calendario, disponibilidad, elegir',
  ),
  appliedFor: terms('candidatura para, postulado a'),
  at: [],
  departments: terms('equipo'),
  interviewLists: terms('entrevistas, entrevistas programadas'),
  refusals: terms(
    'página no encontrada, no se encontró, acceso denegado, no tienes, no tiene, iniciar sesión, inicia sesión',
  ),
  loading: terms('cargando, oculto, anónimo'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('día(s)'),
  until: terms('a'),
  clock: terms('h'),
  and: terms('y'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('otros nombres, también llamado'),
    roles: terms('rol(es), puesto(s)'),
    interviewers: terms(
      'entrevistador(es), entrevistadora(s), realizada por, quién, con, participantes, quién entrevista, quiénes entrevistan, quiénes, con quién, a cargo de, realizado por, conducida por, dirigida por, responsable(s), evaluador(es), evaluadora(s), entrevista realizada por, participante(s), asistentes, panel',
    ),
    duration: terms(
      'duración, tiempo, duración total, tiempo máximo, tiempo estimado, tiempo límite, duración estimada, duración aproximada, duración de la entrevista, tiempo previsto, tiempo necesario, tiempo recomendado, duración recomendada, tiempo sugerido, tiempo aproximado, dedicación estimada',
    ),
    description: terms(
      'descripción, objetivo(s), propósito, resumen, finalidad, contexto, en qué consiste, objetivo de la entrevista, presentación',
    ),
    questions: terms(
      'pregunta(s), ejemplos de preguntas, posibles preguntas, por ejemplo, preguntas para el candidato, preguntas de ejemplo, preguntas para candidatos, preguntas de la entrevista, qué preguntar, preguntas sugeridas, preguntas guía, preguntas clave, preguntas tipo, preguntas posibles, banco de preguntas, preguntas frecuentes del entrevistador, batería de preguntas, preguntas orientativas, qué preguntamos, algunas preguntas, ejemplos',
    ),
    assessed: terms(
      'criterios, criterios de evaluación, competencias, qué evaluamos, lo que evaluamos, qué valoramos, lo que valoramos, qué buscamos, lo que buscamos, aspectos a evaluar, aspectos evaluados, competencias evaluadas, criterios de valoración, puntos a evaluar, en qué nos fijamos, qué se evalúa, se evalúa',
    ),
    prompt: terms(
      'tarea, consigna, escenario, ejercicio, caso práctico, instrucciones, entregables, enunciado, enunciado del ejercicio, descripción de la prueba, descripción del reto, el reto, el desafío, tu tarea, la tarea, situación, entregable, qué debes entregar, planteamiento',
    ),
    agenda: terms(
      'agenda, programa, estructura, horario, desarrollo, desarrollo de la entrevista, estructura de la entrevista, orden del día, cronograma, minutaje, dinámica de la entrevista',
    ),
    candidateNotes: terms(
      'para candidatos, para las personas candidatas, para el candidato, para la candidata, para los candidatos, decir al candidato, decirle al candidato, qué decir al candidato, consejos para candidatos, consejos para el candidato, consejos para la candidata, consejos para los candidatos, información para candidatos, información para el candidato, cómo prepararte, cómo puedes prepararte, indicaciones para postulantes, para postulantes, consejos para postulantes, información para postulantes, para quien postula, indicaciones para candidatos, indicaciones para el candidato, instrucciones para candidatos, para aspirantes, información para aspirantes, información para la persona candidata, para la persona candidata, notas para el candidato, cómo prepararse, cómo prepararse para la entrevista, qué esperar, qué puedes esperar',
    ),
    resources: terms('recursos, enlaces, más información'),
  },
  columns: {
    measures: terms('indicador(es), métrica(s), kpi(s), herramienta(s)'),
    name: terms('etapa, fase, entrevista, paso, prueba, ronda, instancia, momento'),
    number: terms('n.º, número'),
    minutes: terms('duración, tiempo'),
    interviewers: terms(
      'entrevistador*, quién, participantes, responsable*, reclutador*, con quién, quiénes, a cargo, encargad*, evaluador*, asistentes',
    ),
  },
  assessing: {
    openings: terms('lo que, qué'),
    verbs: terms('evalu*, busc*, valor*, fij*, mid*'),
  },
  stages: {
    names: terms(
      'oferta, solicitud, referencias, llamada(s), preselección, postulación, inscripción, criba curricular, criba, filtro de perfil, filtro, entrevista, prueba, dinámica(s), dinámica grupal, carta oferta, propuesta económica, propuesta, prueba psicotécnica, exámenes médicos, contratación, charla informal, primer contacto, periodo de prueba, día de prueba, videollamada, almuerzo, cena, desayuno',
    ),
    firstWords: terms(
      'entrevista(s), llamada, ejercicio, prueba(s), caso práctico, charla, evaluación, test, desafío, filtro, dinámica, reunión, oferta, propuesta, conversación, referencias, verificación de referencias, revisión de cv, revisión del cv, presentación, panel, dinámicas, criba, postulación, inscripción, reto, videollamada, videoentrevista, carta oferta, primer contacto, primera entrevista, segunda entrevista, última entrevista, estudio de caso, café con, conversatorio, chequeo de referencias, análisis de cv, análisis curricular, revisión curricular, revisión de perfil, preselección, entrega de propuesta, cribado, tamizaje, jornada de prueba, día de prueba, sesión técnica, caso técnico, café con el equipo',
    ),
    around: terms('antes de, después de, durante, final de'),
    counted: terms('etapa, ronda, paso, fase'),
    ordinals: terms(
      'primer, primera, segunda, tercera, última, primero, segundo, tercero, tercer, cuarta, final',
    ),
    alone: terms(
      'entrevista, caso práctico, prueba técnica, videoentrevista, prueba psicotécnica, entrevista telefónica, dinámica grupal, dinámica de grupo, reto técnico, entrevista técnica, entrevista final, prueba práctica',
    ),
    callKinds: terms('telefónica, inicial'),
    calls: terms('entrevista, llamada'),
    taskKinds: terms('técnica, práctica'),
    tasks: terms('ejercicio, prueba'),
    onlyInNames: terms('revisión'),
    tails: terms('con, para, sobre'),
    opening: terms(
      'postul*, solicitud*, candidatura(s), preselección, primer contacto, aplica*, currículum, cv, criba, cribado, inscripción, hoja de vida, filtro',
    ),
    closing: terms(
      'oferta, propuesta, decisión, contrato, referencias, incorporación, contratación, onboarding, bienvenida, carta oferta, ingreso, exámenes médicos',
    ),
    inSentences: terms('oferta, propuesta, referencias, almuerzo, cena, desayuno'),
    ofHiring: terms(
      'entrevista(s), candidat*, contratación, selección, postul*, reclut*, entrevistador*, hoja de vida, aspirante(s), currículum',
    ),
    written: terms('prueba, ejercicio'),
    adjectivesBehind: terms(
      'técnica(s), técnico(s), final(es), cultural(es), telefónica(s), telefónico(s), personal(es), inicial(es), grupal(es), práctica(s), práctico(s)',
    ),
  },
  headings: {
    advice: terms(
      'cómo, por qué, si, consejos, prepara, prepárate, nota(s), una nota, algunos consejos, algunas notas, observaciones, aclaraciones, algunas cosas, objetivo(s) de la entrevista, guion de la entrevista, notas de la entrevista, datos de la entrevista, información de la entrevista, información sobre la entrevista, estructura de la entrevista, desarrollo de la entrevista, resultado(s) de la entrevista, evaluación de la entrevista, inicio de la entrevista, cierre de la entrevista, fecha de la entrevista, duración de la entrevista, antes de la entrevista, después de la entrevista, durante la entrevista',
    ),
    withoutSteps: terms(
      'indicadores, objetivos, herramientas, métricas, kpi(s), recursos, responsabilidades',
    ),
    adviceUnlessTask: terms('escribir'),
    articles: terms('el, la, los, las, un, una, nuestro, nuestra, tu, su'),
    rules: terms('debe(n), nunca, siempre'),
    guidesTo: terms(
      'guía, guía de, guía para, guion, guion de, plantilla, plantilla de, preguntas de, preguntas para, formulario de, ficha de',
    ),
    about: terms('consejos, principios, formación, preparación, evaluación, políticas'),
    principles: terms('entrevista*, candidat*, contratación'),
    asides: terms(
      'enlaces, enlaces útiles, nota(s), contacto(s), diversidad, inclusión, accesibilidad, privacidad, protección de datos, beneficios, valores, cultura, ubicación, ubicaciones, salario(s), sobre nosotros, quiénes somos, resumen, introducción, contexto, conclusión, anexo(s), otros, glosario, roles, puestos, trabajo remoto',
    ),
    companyAfter: terms('en'),
    hiringOf: terms('cómo entrevistamos a, cómo contratamos a, cómo contratamos'),
    processKinds: terms('selección, contratación, reclutamiento, selectivo'),
    processOrders: terms('proceso, etapas, fases, pasos'),
    processPhrases: terms(
      'proceso de selección, proceso de contratación, proceso de entrevistas, etapas del proceso, proceso de reclutamiento, proceso selectivo, proceso de postulación, proceso de entrevista, proceso de incorporación de talento, proceso de admisión de candidatos, etapas de selección, etapas de la selección, fases del proceso, fases de selección, fases de la selección, pasos del proceso, así seleccionamos, así contratamos, así reclutamos, cómo seleccionamos, cómo contratamos, cómo reclutamos, cómo es el proceso, cómo es nuestro proceso, cómo funciona el proceso, cómo funciona nuestro proceso, tu camino con nosotros, camino del candidato, viaje del candidato, ruta de selección, cómo hacemos las entrevistas, cómo entrevistamos, cómo son nuestras entrevistas, cómo realizamos las entrevistas',
    ),
    processes: terms(
      'el proceso, nuestro proceso, proceso recomendado, proceso típico, proceso general, proceso habitual',
    ),
    whatFollows: terms(
      'qué pasa después, qué pasa luego, qué sigue, qué puedes esperar, qué esperar, cómo funciona, cómo elegimos, cómo escogemos, conozcámonos, conocernos, después de postular, después de aplicar, después de tu solicitud, una vez que postulas, una vez que aplicas, de un vistazo, en resumen, tu camino, tu recorrido, del * a la oferta, de la * a la oferta, del * al contrato, de la * al contrato',
    ),
    applying: terms(
      'cómo postular, cómo aplicar, cómo solicitar, postúlate, aplica, únete, cómo participar, cómo unirse, inscripción, candidatura(s), solicitud(es)',
    ),
    interviews: terms('las entrevistas, nuestras entrevistas, entrevistas'),
    universal: terms('generales, para todos'),
    departmentLists: terms('departamentos, áreas'),
    byDepartment: terms('por departamento'),
    fields: terms(
      'backend, frontend, fullstack, móvil, desarrollo, prácticas, becarios, ventas, ingeniería',
    ),
    departments: terms(
      'ingeniería, desarrollo, ventas, producto, recursos humanos, finanzas, operaciones',
    ),
    hiring: terms('contratación, entrevista(s), proceso, etapa(s), candidato(s)'),
    generic: terms('carreras, bienvenida, sobre nosotros, proceso, empleos'),
    catalogs: terms('entrevistas, tipos de entrevistas'),
    taskCatalogs: terms('ejercicios, pruebas técnicas, retos'),
    purposes: terms('para'),
    kindsOf: terms('tipos de entrevista'),
    templates: terms('plantilla'),
    toFillIn: terms('puesto, empresa, equipo'),
  },
  pages: {
    hiring: terms(
      'candidat*, contratación, reclutamiento, proceso de selección, currículum, hoja de vida, postulante(s), postulante*, postulación, reclutador*, aspirante*, proceso selectivo, contratamos, prueba(s) técnica(s), reto técnico, desafío técnico, ejercicio técnico, prueba de código, prueba de programación, prueba práctica, prueba de selección, reto de programación',
    ),
    notHiring: terms(
      'contratación pública, contratación de servicios, contratación de seguros, reclutamiento de voluntarios, reclutar voluntarios, reclutamiento de miembros, contratación de seguro',
    ),
    other: terms(
      'entrevista(s) de salida, entrevista(s) con usuarios, testimonio(s), historia oral, encuestado(s), consentimiento informado, informante(s), entrevista(s) a expertos',
    ),
    interviews: terms(
      'entrevista*, proceso de selección, proceso de contratación, proceso de reclutamiento, proceso selectivo, etapas de selección, así seleccionamos, cómo seleccionamos, videoentrevista*, fases de selección, etapas de la selección, reclutamiento y selección, proceso de postulación',
    ),
    amongHiring: terms('preselección, prueba técnica'),
    toJobSeekers: terms(
      'empresas, compañías, empleadores, búsqueda de empleo, búsqueda de trabajo, buscar trabajo, buscando trabajo, una empresa, cada empresa',
    ),
    ofOneself: terms('nosotros, nuestr*, nos'),
    otherKinds: terms('usuarios, clientes'),
    otherCalls: terms('entrevista*'),
    otherPhrases: terms('investigación de usuarios'),
    otherWork: terms(
      'incorporación, onboarding, offboarding, incidente(s), incidencia(s), publicación, publicaciones, despliegue(s), compras, proveedor(es), subvención, subvenciones, recaudación de fondos, proceso de venta(s), ciclo de venta(s), embudo de venta(s), ventas, revisión de código, evaluación del desempeño, ascenso(s), gasto(s), factura(s), voluntari*',
    ),
  },
  sentences: {
    openings: terms(
      'nosotros, usted, nuestro, tendrás, el candidato, tú, ustedes, te, los candidatos, la persona candidata, harás, realizarás, un, una, el, la, los, las, cada, si',
    ),
    sequence: terms(
      'primero, en primer lugar, primeramente, luego, después, a continuación, posteriormente, en segundo lugar, tras, por último, finalmente, para terminar, una vez, en primera instancia, para empezar, al principio, inicialmente, en segunda instancia, más adelante, seguidamente, acto seguido, en tercer lugar, para finalizar, para concluir, al final, una vez superad*, el primer paso, el segundo paso, el siguiente paso, el último paso, la primera etapa, la siguiente etapa, la última etapa, antes de la oferta, si todo va bien, el proceso comienza, el proceso empieza, el día comienza, el día termina',
    ),
    clauses: terms('cuando, después de que, una vez que, si, en caso de, en cuanto'),
    verbs: terms(
      'hablar*, conoce*, envia*, invit*, tendrás, harás, realiza*, reun*, recib*, entrevist*, llam*, complet*, conversarás, conversaremos, conversamos, presentarás, contactaremos, contactamos',
    ),
    candidates: terms(
      'candidato(s), candidata(s), postulante(s), aspirante(s), tú, usted, ustedes',
    ),
    subjects: terms('nosotros, usted, tú, ustedes'),
    beforeVerbs: terms(''),
    around: terms('tras, después de, después del, antes de, antes del'),
    about: terms('de, por'),
    openEnds: terms(
      'el, la, los, las, un, una, unos, unas, de, del, a, al, con, por, para, en, sobre, entre, y, e, o, u, nuestro, nuestra, nuestros, tu, su, según, que',
    ),
    leading: terms(
      'el, la, un, una, con, los, las, tu, su, tendrás, harás, realizarás, nuestro, nuestra, de, en, primera, por, y, para, del, al, antes, después, luego, nuestros, tus, tienes, envías, nos, te, recibirás, haremos, hablarás, invitamos, invitaremos, enviaremos, le, llamaremos, conocerás, rellena',
    ),
    with: terms('con'),
    tellsCandidate: terms(
      'conocerás, tendrás, te pediremos, hablarás, harás, realizarás, te reunirás',
    ),
    inThis: terms('en esta, durante esta'),
    consists: terms(
      'consta de, consiste en, se compone de, incluye, son, está compuesto por, está formado por, se divide en, comprende, tiene',
    ),
    joins: terms('y, luego, después, seguido de, y finalmente, y luego'),
    introductions: terms(
      'proceso, etapas, entrevistas, fases, pasos, proceso de selección, siguientes etapas',
    ),
  },
  steps: {
    documents: terms(
      'cv, currículum, currículum vitae, curriculum vitae, hoja de vida, carta de presentación, carta de motivación, portafolio, portfolio, referencias, certificados, títulos, expediente académico, foto, perfil de linkedin, perfil de github',
    ),
    optional: terms('opcional'),
    ifNeeded: terms('si es necesario, si procede'),
    asynchronous: terms('asíncron*, en casa'),
    encouraged: terms('recomend*'),
    facts: terms(
      'duración, quién, objetivo, responsable, con quién, entrevistador, tiempo, formato, participantes',
    ),
  },
  guides: {
    setTask: {
      titles: terms('ejercicio, prueba, reto, desafío, test, tarea, challenge'),
      titlesOfJobs: terms('proyecto'),
      weighs: terms(
        'tu forma de, su forma de, tu manera de, cómo trabajas, cómo programas, cómo resuelves, cómo piensas, cómo abordas, cómo escribes, tus habilidades, sus habilidades, tus capacidades, tus competencias, qué valoramos, valoramos, valoraremos, se valorará, se evaluará, será evaluado, vamos a evaluar, evaluaremos, evaluamos, qué evaluamos, qué buscamos, criterios de evaluación, nos fijamos, nos fijaremos, evaluar tus, evaluar sus, evaluar tu, conocer tu, ver cómo, demostrar tus, cómo solucionas, cómo lo haces, cómo lo resuelves, cómo estructuras, código más limpio, muéstranos',
      ),
      invites: terms(
        'unirte a, trabajar con nosotros, únete, nuestro equipo, siguiente entrevista, próxima entrevista, gracias por tu interés, gracias por tu tiempo, no dudes en, cualquier duda',
      ),
      builds: terms(
        'crea, cree, construye, construya, desarrolla, desarrolle, implementa, implemente, escribe, escriba, diseña, realiza, debes, deberás, qué hay que hacer, requisitos, requerimientos, enunciado, tu tarea',
      ),
      returned: terms(
        'haz un fork, fork, pull request, envíanos, envía, envíe, mándanos, manda, por correo, por email, un correo, al correo, enlace, repositorio, sube, zip, cuando termines, al terminar, al finalizar, una vez terminado, entrega, entregar',
      ),
      keepsTo: terms(
        'dedicar*, dedica, más de, máximo, como máximo, tienes, tiene, plazo, duración, aproximadamente, alrededor de, dentro de, no debería, límite, tiempo estimado',
      ),
      units: terms('hora(s), minuto(s), día(s), semana(s)'),
      coursework: terms(
        'estudiante(s), alumno(s), alumna(s), del curso, este curso, el curso, de clase, semestre, asignatura, profesor*, docente(s), universidad, nota final, hackatón, hackathon, concurso, premio(s), jurado, examen, tutorial, taller, kata, parcial, lección, lecciones, aprendido, lo que aprendiste',
      ),
    },
    takeHome: terms('para casa, en casa, a domicilio, desde casa, para hacer en casa'),
    toHandIn: terms('tarea, proyecto, reto técnico, prueba para casa, desafío'),
    asksForWork: terms(
      'deberás, desarrolla, tu tarea, la tarea, requisitos, buena suerte, solución, entregable(s), puntos extra, tu solución, enunciado, la solución, criterios de aceptación, plazo',
    ),
    thisTask: terms(
      'esta prueba, este ejercicio, este reto, este desafío, la siguiente prueba, nuestra prueba, nuestro reto, nuestro desafío, tu reto, tu desafío, este test, la prueba consiste, el reto consiste, tu prueba',
    ),
    handedIn: terms(
      'entregar, envíanos, envía, subir, envía tu, envíe su, entrega tu, sube tu, manda tu, mándanos, remite, envíenos, entrégala, entrega, entregable(s)',
    ),
    live: terms('sesión de trabajo, presentación*'),
    partOfTask: terms('considera, ten en cuenta, criterios, evaluamos'),
    evaluating: {
      openings: terms('el candidato, puede, tiene'),
      subjects: terms('el candidato, la candidata'),
    },
    aboutCandidate: {
      subjects: terms(
        'el candidato, la candidata, los candidatos, las candidatas, cada candidato, el postulante, la postulante, los postulantes',
      ),
      does: terms(
        'es, está, ha, han, tiene, tienen, debe*, deberá*, puede*, podrá*, tiene que, tienen que, tendrá*, va a, van a, recibe*, recibirá*, presenta*, presentará*, prepara*, preparará*, explica*, explicará*, describe*, describirá*, escribe*, escribirá*, muestra*, propone*, elige*, hará*',
      ),
    },
    pointing: {
      above: terms(
        'ver arriba, véase arriba, como arriba, descrit* arriba, mencionad* arriba, indicad* arriba, descrit* anteriormente, mencionad* anteriormente, antes mencionad*, susodich*',
      ),
      below: terms(
        'ver abajo, véase abajo, descrit* abajo, mencionad* abajo, indicad* abajo, más abajo',
      ),
      elsewhere: terms(
        'ver la sección, véase la sección, en la sección, sección anterior, sección siguiente, ver la descripción',
      ),
    },
    examples: terms('por ejemplo'),
    noLength: terms('varía, ninguna'),
    taskLabels: terms('consigna, enunciado'),
    assessedLabels: terms(
      'evaluación, hoja de evaluación, escala de evaluación, puntuación, rúbrica, señales positivas, señales negativas, señales de alerta, señales de alarma, buenas señales, malas señales, banderas rojas, banderas verdes, cómo evaluamos, cómo puntuar',
    ),
    agendaLabels: terms('orden del día, minutaje'),
    interviewersOnly: {
      labels: terms(
        'guion, guión, script*, rúbrica*, puntuación, puntuar, puntos, notas, nota(s), señales de alerta, señal de alerta, señales de alarma, banderas rojas, bandera roja, alertas, interno, interna, uso interno, confidencial*, evaluación*, evaluar, decisión*, rechaz*, retroalimentación, respuesta(s), solución, soluciones, seguimiento, criterios, para nosotros, para entrevistadores, para el entrevistador, pregunta(s), salario*',
      ),
      phrases: terms(
        'señales de alerta, banderas rojas, uso interno, solo interno, no compartir, no comunicar, confidencial, rúbrica',
      ),
    },
    addressing: terms('tú, tu, tus, usted, su, sus, ti, te'),
    asking: terms(
      'cuénta*, cuente, háblame, háblanos, hábleme, describe un, describe una, describe tu, describe cómo, describa, explica*, explique*, dame, deme, danos, pon un ejemplo, da un ejemplo, por favor describ*, por favor cuént*',
    ),
    questionMarks: terms('p, pregunta'),
    questionLabels: terms('pregunta(s), qué preguntar, qué preguntamos'),
    noQuestionLabels: terms(
      'tus, sus, del candidato, de la candidata, de los candidatos, candidat*, respuesta(s), frecuentes, tiempo para, prohibidas, ilegales, evitar, no, nunca',
    ),
    instructions: terms(
      'de forma independiente, por tu cuenta, en tu propio tiempo, en casa, envíanos, envíenos, envía tu, entrega tu, entregar, entréganos, súbelo, sube tu, fecha límite, plazo de entrega',
    ),
    atDistance: terms(
      'por correo, por email, por e mail, prueba en línea, prueba online, test online, te enviamos, te enviaremos, le enviamos, le enviaremos, recibirás, recibirá, antes de la siguiente, antes de la próxima, antes de la entrevista, hackerrank, codility, codesignal, github, gitlab, días para, una semana para, formulario en línea',
    ),
    inCompany: terms(
      'juntos, juntas, en pareja, en vivo, compartir pantalla, en persona, durante la entrevista, síncrono',
    ),
    taskPages: terms(
      'ejercicio(s), reto(s), tarea(s), prueba técnica, pruebas técnicas, desafío(s)',
    ),
    homework: terms('en casa, para casa, desde casa, desde su casa, desde tu casa'),
    meetings: terms('entrevista(s), llamada, charla, conversación, reunión'),
    tests: terms('prueba(s), test(s), proyecto, cuestionario, tarea técnica'),
    withoutCandidate: terms('referencias, verificación de referencias, chequeo de referencias'),
  },
  lengths: {
    numbers: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      ocho: 8,
      diez: 10,
      quince: 15,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      'cuarenta y cinco': 45,
      sesenta: 60,
      noventa: 90,
    },
    phrases: {
      'cuarto de hora': 15,
      'media hora': 30,
      'tres cuartos de hora': 45,
      'hora y media': 90,
    },
    periods: terms(
      'día(s), semana(s), fin de semana, mes, meses, trimestre(s), año(s), principios de, finales de',
    ),
    notUnits: [],
    andHalf: terms('y media'),
    between: terms('a, o, y, hasta'),
    and: terms('y'),
    from: terms('entre, de'),
    hedges: terms(
      'en promedio, de media, aproximadamente, unos, unas, alrededor de, cerca de, mínimo, al menos, aprox., aprox, más o menos, en torno a, normalmente, mín., de unos',
    ),
    hedgesBehind: terms('en promedio, aproximadamente'),
    limits: terms(
      'hasta, máximo de, como máximo, máximo, no más de, menos de, máx., máx, no superior a, como mucho, a lo sumo',
    ),
    mores: terms('más de, mas de'),
    nots: terms('no, nunca'),
    limitsBehind: terms('como máximo, máximo, o menos, máx., máx, como mucho, a lo sumo'),
    limitNames: terms('límite de tiempo, tiempo límite, tiempo máximo, duración máxima'),
    deadlines: terms('dentro de, en las próximas, cada, a las, después de, tras, al cabo de'),
    notices: terms(
      'antes, después, más tarde, por día, por semana, al día, a la semana, de antelación, por pregunta, por ejercicio, por problema',
    ),
    waits: terms('responderemos, respondemos, respuesta, contactaremos'),
    frames: terms('franja, bloque(s), espacio de'),
    of: terms('de'),
    separate: terms('separadas, separados, distintas, distintos'),
    each: terms('cada una, cada uno'),
    during: terms('durante, por'),
    means: terms('por, vía'),
    follows: terms('preparación, feedback, seguimiento, retroalimentación'),
    ifs: terms('si, una vez'),
    wholes: terms(
      'fase, pruebas, llamadas, charlas, reuniones, entrevista(s), llamada, ejercicio, etapa, prueba, entrevistas, charla, conversación, reunión, desafío, sesión, test, videollamada, videoentrevista, dinámica, reto, taller, examen, encuentro',
    ),
    breaks: terms(
      'para, de, del, con, en, el, la, los, las, y, o, antes, después, a, al, sobre, seguido',
    ),
    its: terms('esto, este, esta, ésta'),
    lasts: terms('duran, durarán, dura, durará, toma, es de, suele durar, será de, de duración'),
    spend: terms('reserva, calcula, cuenta con, dedica, tienes, dispones de'),
    spentOn: terms('para, en'),
    total: terms('en total, total'),
    all: terms('entero, en total'),
    completing: terms(
      'completar, completarse, completada, resolver, resolverse, realizar, realizarse, terminar',
    ),
    doing: terms('de conversación, de charla, de entrevista, de discusión'),
    ofTime: terms('de tu tiempo, de su tiempo'),
  },
  agenda: {
    positions: terms('primeros, últimos'),
    rests: terms('resto'),
    ends: terms('al final'),
    connectors: terms('y luego, seguido de'),
    before: terms('para'),
    leave: terms('deja, toma'),
    parts: terms('parte, fase'),
    asking: terms('preguntas de'),
    notAsking: terms('candidato(s), usted'),
  },
  people: {
    names: terms(
      'equipo(s), compañero(s), fundador(es), líder(es), rrhh, reclutador(es), reclutadora(s), gerente(s), gerencia, jefe(s), jefa(s), dirección, recursos humanos, talento humano, talento, ingeniera(s), ingeniero(s), compañera(s), colega(s), responsable(s), desarrollador(es), miembro(s), directivo(s), encargado, encargada',
    ),
    abbreviations: terms('rrhh'),
    meeting: terms('conocerás, te reunirás con'),
    talking: terms('hablarás, conversarás'),
    manners: terms('en persona'),
    conducted: terms('es, será, realizada'),
    by: terms('por, con'),
    panels: terms('panel, comité'),
    consists: terms('se compone de, está formado por'),
    acting: terms(
      'participa, participan, entrevista, entrevistan, conversa, conversan, pregunta, preguntan, dirige',
    ),
    together: terms('tú y, usted y'),
    ends: terms('para, que, donde, cuando, sobre'),
    endsBehindComma: terms('quien, donde, para'),
    qualifying: terms('no, solo, sólo, excepto, para'),
    verbsBehind: terms('es, será, dura, durará, se realiza, se hace, se lleva, puede, mientras'),
  },
  provenance: {
    owner: terms('responsable, propietario, propietaria, a cargo de, mantenido por'),
    checked: terms('revisado, revisado el, última revisión, verificado el, última verificación'),
    updated: terms(
      'actualizado, actualizado el, última actualización, última modificación, modificado el',
    ),
  },
  privacy: {
    mailboxes: terms('empleo, rrhh, seleccion'),
    titles: terms('Director, Directora, Jefe, Jefa, Fundador, Fundadora'),
    salutations: terms('Sra, Srta, Señor, Señora, Dra'),
    noNames: terms('Entrevista, Equipo, Gerente, Ventas, Producto'),
    joins: terms('y, o, e, u'),
  },
};
