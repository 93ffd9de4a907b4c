import type {
  HandbookWords,
  InterviewWords,
  LengthWords,
  PageWords,
  RoleWords,
  StageWords,
} from './language.ts';
import { terms } from './patterns.ts';

export const code = 'fr';

export const roles: RoleWords = {
  nouns: terms(
    'ingénieur*, responsable, chargé de, chargée de, chef de, cheffe de, développeu*, concepteur*, conceptrice*, analyste, directeur*, directrice*, assistant*, conseiller*, rédacteur*, rédactrice*',
  ),
  seniority: terms('confirmé*, débutant*, stagiaire, alternan*, temps plein, temps partiel'),
  leading: terms('directeur*, directrice*, responsable, chef*'),
};

export const interviews: InterviewWords = {
  names: terms('entretien*, échange, exercice, étude de cas, mise en situation'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'entretien rh, entretien recruteur, entretien avec le recruteur, entretien avec la recruteuse, préqualification, présélection, premier échange',
    ),
    'hiring-manager': terms(
      'entretien manager, entretien avec le manager, entretien responsable, responsable du recrutement, manager recruteur, futur manager',
    ),
    resume: terms('parcours professionnel'),
    networking: terms('café virtuel, échange informel'),
    peer: terms('entretien pairs, entretien avec les pairs, pairs, futurs collègues, collègues'),
    'cross-functional': terms('entretien transverse, entretien transversal, transverse'),
    leadership: terms('entretien direction, entretien avec la direction, dirigeant'),
    values: terms('valeurs'),
    'take-home': terms(
      'exercice à la maison, exercice technique, étude de cas, test technique à domicile',
    ),
    'mock-call': terms('jeu de rôle, simulation d appel'),
    demo: terms('démonstration'),
    presentation: terms('présentation, soutenance'),
    portfolio: terms('revue de portfolio'),
    'working-session': terms('mise en situation'),
    technical: terms('entretien technique'),
    administrative: terms('offre d emploi, offre, prise de références'),
  },
  empty: terms('entretien, avec, le, la, les, du, des, de, et, un, une'),
};

export const pages: PageWords = {
  labels: {
    candidate: ['candidat', 'candidate ·', 'candidat·e', 'candidat(e)'],
    job: terms('poste, offre'),
    department: terms('département, service'),
    stage: terms('étape, étape actuelle'),
    interview: terms('entretien'),
    interviewers: terms('intervieweur, intervieweurs, intervieweuse'),
    minutes: terms('durée, quand'),
  },
  names: terms(
    "fiche d’évaluation, fiche d'évaluation, évaluation, kit d’entretien, kit d'entretien, guide d’entretien, guide d'entretien",
  ),
  generic: terms('entretien, candidat(s)'),
  between: terms('pour, avec'),
  everything: terms('tou*'),
};

export const lengths: LengthWords = {
  hours: terms('heure(s)'),
  minutes: terms('minute(s)'),
  days: terms('jour(s)'),
  until: terms('à'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('autres noms, aussi appelé'),
    roles: terms('rôle(s), poste(s)'),
    interviewers: terms('intervieweur(s), intervieweuse(s), animé par, qui, avec, participants'),
    duration: terms('durée, temps, durée totale'),
    description: terms('description, objectif(s), but, aperçu, contexte'),
    questions: terms(
      'question(s), exemples de questions, questions possibles, questions à poser, par exemple',
    ),
    assessed: terms("critères, critères d'évaluation, compétences, ce que nous évaluons, évalué"),
    prompt: terms('consigne(s), sujet, énoncé, scénario, exercice, étude de cas, livrables'),
    agenda: terms('ordre du jour, programme, déroulement, structure'),
    candidateNotes: terms('conseils, préparation, pour les candidats, à préparer'),
    resources: terms('ressources, liens, pour aller plus loin'),
  },
  columns: {
    name: terms('étape, phase, entretien'),
    number: terms('n°, numéro'),
    minutes: terms('durée, temps'),
    interviewers: terms('intervieweur*, qui, participants'),
  },
  assessing: {
    openings: terms("ce que nous, ce qu'on"),
    verbs: terms('évalu*, cherch*'),
  },
  stages: {
    names: terms('offre, candidature(s), références, présélection, échange(s), appel(s)'),
    counted: terms('étape, tour'),
    ordinals: terms('premier, première, deuxième, troisième, dernier, dernière'),
    alone: terms('entretien, étude de cas, mise en situation, présélection téléphonique'),
    callKinds: terms('téléphonique, vidéo'),
    calls: terms('entretien, appel'),
    taskKinds: terms('technique, pratique'),
    tasks: terms('exercice, épreuve'),
    onlyInNames: terms('revue'),
    tails: terms('avec, pour, chez, sur'),
    ofHiring: terms('entretien(s), candidat*, candidature(s), recrutement, embauche'),
    written: terms('épreuve, exercice, test'),
  },
  headings: {
    advice: terms('pourquoi, conseils, si, veuillez, préparer'),
    adviceUnlessTask: terms('rédiger'),
    articles: terms('une, les, notre, votre'),
    rules: terms('doit, doivent, devez, jamais, toujours'),
    about: terms('conseils, principes, formation, préparation, évaluation, règles'),
    principles: terms('entretien*, candidat*, recrutement'),
    processKinds: terms('recrutement, sélection'),
    processOrders: terms('processus, étapes'),
    processPhrases: terms(
      "processus de recrutement, processus d'embauche, étapes du recrutement, comment nous recrutons",
    ),
    processes: terms('le processus, notre processus'),
    interviews: terms('les entretiens, nos entretiens, entretiens'),
    universal: terms('général, générale, pour tous'),
    departmentLists: terms('départements, services'),
    byDepartment: terms('par département'),
    departments: terms(
      'ingénierie, développement, ventes, produit, ressources humaines, finance, juridique, opérations, recherche',
    ),
    hiring: terms('recrutement, entretien(s), processus, étape(s), candidat(s)'),
    generic: terms('recrutement, carrière(s), bienvenue, à propos, processus, emplois'),
    catalogs: terms("entretiens, types d'entretiens"),
    taskCatalogs: terms('exercices'),
    kindsOf: terms("types d'entretien"),
    templates: terms('modèle'),
    toFillIn: terms('poste, entreprise, équipe'),
  },
  pages: {
    hiring: terms('candidat*, candidature(s), recrutement, embauche'),
    other: terms('entretien(s) utilisateur(s), entretien de départ'),
    interviews: terms('entretien*, processus de recrutement'),
    otherKinds: terms('utilisateur, client'),
    otherCalls: terms('entretien*'),
    otherPhrases: terms('recherche utilisateur'),
  },
  sentences: {
    openings: terms('nous, vous, notre, votre, le candidat, la candidate'),
    sequence: terms("ensuite, puis, enfin, d'abord"),
    clauses: terms('lorsque, après que, une fois que'),
    verbs: terms('rencontre*, parle*, envoie*, invit*'),
    candidates: terms('candidat(s), candidate(s), vous'),
    subjects: terms('nous, vous'),
    leading: terms('le, la, un, une, nous, vous, avec'),
    with: terms('avec'),
    tellsCandidate: terms('vous allez, vous serez, vous rencontrerez'),
    inThis: terms('dans cet, cet, lors de cet'),
    introductions: terms('processus, étapes, entretiens'),
  },
  steps: {
    optional: terms('optionnel(le), facultatif, facultative'),
    ifNeeded: terms('si nécessaire, le cas échéant'),
    asynchronous: terms('asynchrone, à la maison'),
    encouraged: terms('recommandé*, encourag*'),
    facts: terms('durée, qui, objectif, format'),
  },
  guides: {
    takeHome: terms('à la maison, exercice à domicile, asynchrone'),
    toHandIn: terms('devoir, projet'),
    handedIn: terms('soumettre, envoyez nous, remettre'),
    live: terms('séance de travail, présentation*'),
    partOfTask: terms('réfléchissez, tenez compte, critères, nous évaluons'),
    evaluating: {
      openings: terms('le candidat a, est ce que, a t il'),
      subjects: terms('le candidat, la candidate'),
    },
    examples: terms('par exemple'),
    noLength: terms('variable, aucune'),
    taskLabels: terms('consigne'),
    agendaLabels: terms('ordre du jour'),
  },
  lengths: {
    numbers: { une: 1, deux: 2, trois: 3 },
    half: terms('demi heure'),
    andHalf: terms('et demie'),
    between: terms('à, ou'),
    and: terms('et'),
    hedges: terms("environ, à peu près, jusqu'à, au maximum, au plus, au moins"),
    hedgesBehind: terms('en moyenne'),
    deadlines: terms("dans les, sous, toutes les, d'ici"),
    notices: terms("avant, après, plus tard, à l'avance, par jour, par semaine"),
    wholes: terms('entretien(s), échange, exercice, appel, étape'),
    lasts: terms('dure, durera, prend'),
    spend: terms('passez, disposez de, consacrez'),
    spentOn: terms('pour, sur'),
    total: terms('au total, totale'),
    all: terms('entier, au total'),
  },
  agenda: {
    positions: terms('premières, dernières'),
    rests: terms('reste'),
    ends: terms('à la fin'),
    connectors: terms('puis, suivi de, suivie de'),
    before: terms('pour'),
    leave: terms('laissez, prenez'),
    parts: terms('partie'),
    asking: terms('questions de'),
    notAsking: terms('candidat(s), vous'),
  },
  people: {
    names: terms('équipe(s), collègue(s), fondateur(s), fondatrice(s), dirigeant(s), rh'),
    abbreviations: terms('dg, rh'),
    meeting: terms('rencontrez, rencontrerez'),
    talking: terms('parlez, échangez, discutez'),
    manners: terms('en personne'),
    conducted: terms('est, sera, mené, animé'),
    by: terms('par, avec'),
    panels: terms('jury, panel'),
    consists: terms('se compose de, est composé de'),
    together: terms('vous et'),
    ends: terms('pour, afin, qui, où, lorsque, sur'),
    endsBehindComma: terms('qui, où, pour'),
  },
  privacy: {
    mailboxes: terms('recrutement, emploi, carriere'),
    titles: terms('Directeur, Directrice, Responsable, Fondateur, Fondatrice'),
    noNames: terms('Entretien, Équipe, Responsable, Directeur, Recrutement'),
  },
};
