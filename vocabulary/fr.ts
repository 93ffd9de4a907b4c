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

export const code = 'fr';

export const jobs: JobWords = {
  nouns: terms(
    'ingénieur*, responsable, chargé de, chargée de, chef de, cheffe de, développeu*, concepteur*, conceptrice*, analyste, directeur*, directrice*, assistant*, conseiller*, rédacteur*, rédactrice*',
  ),
  trades: terms(
    'cuisinier(s), cuisinière(s), boulanger*, pâtissi*, serveur(s), serveuse(s), infirmi*, aide soignant*, médecin(s), comptable(s), vendeur(s), vendeuse(s), caissi*, chauffeur(s), conducteur(s), conductrice(s), électricien*, plombier(s), mécanicien*, technicien*, jardini*, fleuriste(s), menuisier(s), maçon(s), enseignant*, professeur*, éducateur(s), éducatrice(s), juriste(s), avocat*, gestionnaire(s), agent(s), agente(s), opérateur(s), opératrice(s), préparateur(s), préparatrice(s), magasinier(s), coiffeu*, acheteu*',
  ),
};

export const roles: RoleWords = {
  seniority: terms('confirmé*, débutant*, stagiaire, alternan*, temps plein, temps partiel'),
  marks: terms('h, f, x'),
  leading: terms('directeur*, directrice*, dirigeant*, chef d’équipe, cheffe d’équipe'),
  leadingFirst: terms('responsable, manager'),
  leadingLast: terms('lead'),
  managing: terms('responsable d’équipe, responsable technique'),
  leadership: terms('encadrement, direction'),
  individual: terms('contributeur individuel, contributrice individuelle'),
  places: terms('mondial*, régional*, international*, équipe'),
  joining: terms('du, des, les, et, pour, chez'),
  beforePlace: terms('pour, chez'),
  abbreviations: { drh: 'directeur des ressources humaines', cdp: 'chef de projet' },
  interviewers: {
    recruiter: terms('recruteur*, recruteuse*, chargé(e) de recrutement'),
    'hiring manager': terms('futur manager, manager recruteur, responsable du recrutement'),
    founder: terms('fondateur*, fondatrice*'),
    executive: terms('dirigeant*, directeur*, directrice*, pdg'),
    engineer: terms('ingénieur*, développeu*'),
    designer: terms('concepteur*, conceptrice*, designeuse*'),
    'product manager': terms('chef de produit, cheffe de produit, responsable produit'),
    'account executive': terms('ingénieur commercial, chargé(e) de compte'),
  },
};

export const interviews: InterviewWords = {
  names: terms('entretien*, échange, exercice, étude de cas, mise en situation'),
  onPages: terms('essai, dégustation, visite, étude de cas*'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'qui, que, quoi, quel, quelle, quels, quelles, quand, où, pourquoi, comment, combien, est, sont, fait, dure, peut, doit, pose, nous, je, il, elle, on, le, la, les, l, un, une, des, de, du, d, pour, avec, par, en, dans, au, aux, à, et, ou, sur, avant, après, candidat, candidats, candidate, durée, service, département, équipe de, équipe',
  ),
  meanings: {
    sales: terms('vente(s), commercial*, vendeur, vendeuse'),
    marketing: terms('mercatique'),
    'people operations': terms('rh, ressources humaines'),
    talent: terms('recrutement'),
    finance: terms('finance(s), comptabilité'),
    legal: terms('juridique, droit, juriste(s), avocat(e)'),
    engineering: terms('ingénierie, développement'),
    product: terms('produit(s)'),
    design: terms('conception, graphisme'),
    support: terms('assistance, service client'),
    data: terms('données'),
    operations: terms('opérations'),
    recruiter: terms('recruteu*'),
    engineer: terms('ingénieur*, développeu*'),
    designer: terms('designeu*, concepteur*'),
    'product manager': terms('chef de produit, cheffe de produit, responsable produit'),
    'user researcher': terms(
      'chercheur utilisateur, chercheuse utilisateur, chercheur ux, recherche utilisateur, chercheuse ux',
    ),
    'hiring manager': terms(
      'manager recruteur, futur manager, responsable hiérarchique, chef de service, manager',
    ),
    founder: terms('fondat*, cofondat*'),
    technical: terms('technique(s)'),
    coding: terms('programmation, codage, code'),
    exercise: terms('exercice(s)'),
    assignment: terms('devoir(s), travail à la maison, exercice à la maison, test à domicile'),
    portfolio: terms('portfolio, book'),
    presentation: terms('présentation*, soutenance'),
    demo: terms('démo*, démonstration*'),
    'case study': terms('étude de cas, cas pratique'),
    peer: terms('pair(s), collègue(s), équipe'),
    values: terms('valeurs, culture, culturel, culturelle, adéquation culturelle'),
    leadership: terms('direction, dirigeant*'),
    screen: terms('présélection, entretien téléphonique, appel, téléphonique, téléphone'),
    resume: terms('cv, parcours'),
    networking: terms('café, échange informel'),
    'reference check': terms('référence(s), prise de références, vérification des références'),
    offer: terms('offre, proposition'),
    'final interview': terms('dernier entretien, entretien final'),
    'onsite interview': terms('sur place, sur site'),
    'working session': terms('mise en situation, séance de travail'),
    process: terms('processus, parcours, étapes, tours'),
    interview: terms('entretien(s), entrevue'),
    'cold call': terms('appel à froid, prospection téléphonique'),
    intern: terms('stagiaire, stage, alternant(e)'),
    analyst: terms('analyste(s)'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'entretien rh*, entretien recruteur*, entretien avec le recruteur*, entretien avec la recruteuse*, préqualification*, présélection*, premier échange*',
    ),
    'hiring-manager': terms(
      'entretien manager*, entretien avec le manager*, entretien responsable*, responsable du recrutement*, manager recruteur*, futur manager*',
    ),
    resume: terms('parcours professionnel*'),
    networking: terms('café virtuel*, échange informel*'),
    peer: terms(
      'entretien pairs*, entretien avec les pairs*, pairs*, futurs collègues*, collègues*',
    ),
    'cross-functional': terms('entretien transverse*, entretien transversal*, transverse*'),
    leadership: terms('entretien direction*, entretien avec la direction*, dirigeant*'),
    values: terms('valeurs*'),
    'take-home': terms('exercice à la maison*, exercice technique*, test technique à domicile*'),
    'mock-call': terms('jeu de rôle*, simulation d’appel*'),
    demo: terms('démonstration*'),
    presentation: terms('présentation*, soutenance*'),
    portfolio: terms('revue de portfolio*'),
    'working-session': terms('mise en situation*'),
    technical: terms('entretien technique*'),
    'bar-raiser': terms('entretien bar raiser*'),
    'team-match': terms('choix d’équipe*, affectation d’équipe*'),
    'case-study': terms('étude de cas*, cas pratique*'),
    reverse: terms('entretien inversé*'),
    administrative: terms('offre*, prise de références*'),
  },
  hints: {
    'recruiter-screen': terms('entretien téléphonique'),
    peer: terms('entretien équipe, rencontre avec l’équipe'),
    leadership: terms('entretien final, dernier entretien'),
  },
  deciding: {
    technical: terms(
      'technique(s), programmation*, codage*, conception système*, conception de système*, architecture logicielle*, algorithmique*',
    ),
    noInterview: terms(
      'débrief*, passation*, calibrage*, calibration*, bilan interne*, restitution interne*, entretien d’offre*, préparation du candidat*, retour au candidat*, refus*',
    ),
    last: terms('final(e), finaux, dernier, dernière'),
    subject: terms('sécurité, systèmes, infrastructures, bases de données'),
  },
  notDeciding: terms(
    'recruteur technique, recruteuse technique, directeur technique, directrice technique, rédacteur technique, rédactrice technique, support technique',
  ),
  noKind: terms('offre commerciale, offre produit, entretien responsable produit'),
  nouns: terms('entretien, exercice, présentation, étude de cas, mise en situation'),
  empty: terms('entretien, avec, le, la, les, du, des, de, et, un, une'),
  numbered: terms('étape, tour, phase'),
  outOf: terms('sur'),
  abbreviations: { entr: 'entretien' },
  spelledRight: terms('entretien, candidature, présentation, recrutement, technique, direction'),
};

export const pages: PageWords = {
  labels: {
    candidate: ['candidat', 'candidate ·', 'candidat·e', 'candidat(e)'],
    job: terms('poste, offre, intitulé du poste'),
    department: terms('département, service'),
    stage: terms(
      'étape, étape actuelle, étape en cours, phase, phase actuelle, étape du processus',
    ),
    interview: terms("entretien, type d'entretien"),
    interviewers: terms('intervieweur, intervieweurs, intervieweuse'),
    minutes: terms('durée, quand, horaire, date'),
  },
  names: terms(
    "fiche d’évaluation, fiche d'évaluation, évaluation, kit d’entretien, kit d'entretien, guide d’entretienentretien",
  ),
  generic: terms("étapes, entretien, l'entretien, un entretien, candidat(s)"),
  between: terms('pour, avec'),
  everything: terms('tou*'),
  before: terms('nouveau, nouvelle, mon, ma, votre, modifier'),
  scheduling: terms('planifier, planification'),
  articles: terms('le, la, les, un, une'),
  aboutMany: terms(
    'tous, toutes, autres, prochains, précédents, questions, notes, détails, entretiens, fiches, avant, après, conseils, déroulement, préparation, consignes',
  ),
  current: terms('étape actuelle, étape en cours, en cours, actuelle'),
  ofOthers: terms(
    'autre(s), similaire(s), précédent(s), précédente(s), ancienne(s), prochain(s), doublon(s), activité(s), historique, messages, notes, commentaires, aperçu, expérience(s), formation, parcours, cv',
  ),
  ofPages: terms(
    'candidature(s), candidat(s), examen, examiner, file, profil, détails, informations, résumé, aperçu, cv, poste, questions, notes, évaluation, offre, horaire(s), créneau(x), disponibilités, calendrier, choisir',
  ),
  appliedFor: terms('candidature pour, postule à'),
  at: terms('chez'),
  departments: terms('équipe'),
  interviewLists: terms('entretiens, entretiens planifiés'),
  refusals: terms(
    "page introuvable, page non trouvée, accès refusé, accès interdit, vous n'avez pas, connexion, connectez-vous, se connecter",
  ),
  loading: terms('chargement, masqué, anonyme'),
};

export const lengths: LengthWords = {
  hours: terms('heure(s)'),
  minutes: terms('minute(s)'),
  days: terms('jour(s)'),
  until: terms('à'),
  clock: terms('h'),
  and: terms('et'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('autres noms, aussi appelé'),
    roles: terms('rôle(s), poste(s)'),
    interviewers: terms(
      'intervieweur(s), intervieweuse(s), animé par, qui, avec, participants, mené par, menée par, conduit par, conduite par, mené avec, animée par, interlocuteur(s), interlocutrice(s), personnes présentes, participant(s), participante(s), recruteur(s), recruteuse(s), évaluateur(s), qui rencontrez vous, en présence de, avec qui',
    ),
    duration: terms(
      "durée, temps, durée totale, temps imparti, temps prévu, temps estimé, durée prévue, durée estimée, durée de l'entretien, temps nécessaire, temps alloué, temps conseillé, durée conseillée, temps recommandé, durée recommandée, cap recommandé, temps indicatif, durée indicative",
    ),
    description: terms(
      "description, objectif(s), but, aperçu, contexte, présentation, but de l'entretien, objectif de l'entretien, en bref, en résumé",
    ),
    questions: terms(
      "question(s), exemples de questions, questions possibles, questions à poser, par exemple, questions au candidat, questions aux candidats, exemples de question, questions types, questions d'entretien, questions suggérées, questions clés, questions indicatives, questions fréquentes de l'intervieweur, guide de questions, quelques questions, questions posées, exemples",
    ),
    assessed: terms(
      "critères, critères d'évaluation, compétences, ce que nous évaluons, évalué, points évalués, points d'évaluation, points d'attention, éléments évalués, ce que l'on évalue, ce que nous cherchons, ce que nous recherchons, ce qu'on évalue, compétences évaluées, critères d'appréciation, nous évaluons, grille de critères",
    ),
    prompt: terms(
      "consigne(s), sujet, énoncé, scénario, exercice, étude de cas, livrables, énoncé de l'exercice, énoncé du test, consigne de l'exercice, consignes de l'exercice, mise en situation, votre mission, la mission, instructions, travail demandé, à rendre",
    ),
    agenda: terms(
      "ordre du jour, programme, déroulement, structure, déroulé, déroulé de l'entretien, déroulement de l'entretien, plan de l'entretien, structure de l'entretien, trame de l'entretien, minutage",
    ),
    candidateNotes: terms(
      "pour le(s) candidat(s), pour la candidate, à dire au candidat, à dire aux candidats, à dire à la candidate, dire au candidat, conseils aux candidats, conseils pour les candidats, conseils au candidat, informations pour les candidats, information au candidat, comment vous préparer, consignes aux candidats, consignes aux candidates, à l'attention des candidats, informations aux candidats, informations pour le candidat, message aux candidats, pour les candidats, pour les candidates, pour les personnes candidates, aux candidats, conseils pour le candidat, comment te préparer, comment se préparer, préparer votre entretien, ce qui vous attend, à quoi vous attendre",
    ),
    resources: terms('ressources, liens, pour aller plus loin'),
  },
  columns: {
    measures: terms('indicateur(s), kpi(s), mesure(s), métrique(s), outil(s)'),
    name: terms('étape, phase, entretien, épreuve, entrevue, rencontre, tour, ronde'),
    number: terms('n°, numéro'),
    minutes: terms('durée, temps'),
    interviewers: terms(
      'intervieweur*, qui, participants, interlocuteur(s), interlocutrice(s), avec qui, responsable, mené par, animé par, personnes, intervenant(s)',
    ),
  },
  assessing: {
    openings: terms("ce que nous, ce qu'on"),
    verbs: terms('évalu*, cherch*, évaluons, recherch*, attend*'),
  },
  stages: {
    names: terms(
      "offre, candidature(s), références, présélection, échange(s), appel(s), pré-qualification, préqualification, qualification, promesse d'embauche, entrevue(s), tri des cv, tri de cv, immersion, rencontre(s), période d'essai, prise de contact, dépôt de candidature, analyse de cv, étude du dossier, étude de dossier, analyse du dossier, journée d'essai, journée découverte, demi-journée d'immersion, contrôle des références, vérification des références, lettre d'offre, signature du contrat, café d'équipe, déjeuner d'équipe, échange culturel, test technique, déjeuner, dîner, petit-déjeuner",
    ),
    firstWords: terms(
      "entretien(s), échange, appel, exercice, étude de cas, mise en situation, test, tests, épreuve, rencontre, rendez-vous, présélection, proposition, prise de références, évaluation, défi, étude technique, présentation, point téléphonique, call, entrevue(s), pré-qualification, préqualification, promesse d'embauche, immersion, journée d'immersion, journée d'essai, journée découverte, vérification des références, contrôle de références, contrôle des références, tri des cv, tri des candidatures, analyse de cv, étude de dossier, visioconférence, visio, cas pratique, rendez vous, soutenance, restitution, signature du contrat, lettre d'offre, session technique, soumission de candidature, dépôt de candidature, envoi de votre candidature, pair programming, premier échange, premier entretien, deuxième entretien, dernier entretien, entretien final",
    ),
    around: terms('avant, après, pendant'),
    counted: terms('étape, tour, ronde'),
    ordinals: terms(
      'premier, première, deuxième, troisième, dernier, dernière, second, seconde, quatrième, 1er, 2e, 3e',
    ),
    alone: terms(
      'entretien, étude de cas, mise en situation, présélection téléphonique, entrevue, pré-qualification, préqualification, préqualification téléphonique, cas pratique, test technique, appel découverte, entretien téléphonique',
    ),
    callKinds: terms('téléphonique, vidéo, découverte'),
    calls: terms('entretien, appel'),
    taskKinds: terms('technique, pratique'),
    tasks: terms('exercice, épreuve'),
    onlyInNames: terms('revue'),
    tails: terms('avec, pour, chez, sur'),
    opening: terms(
      'candidature(s), présélection, prise de contact, premier contact, tri des candidatures, cv, faisons connaissance, préqualification, pré-qualification, tri des cv, dépôt, postul*, étude de dossier, premier échange',
    ),
    closing: terms(
      "offre, proposition*, décision, contrat, références, prise de références, intégration, embauche, onboarding, période d'essai, promesse d'embauche, lettre d'offre, vérification des références, immersion, période probatoire, retour final",
    ),
    inSentences: terms('offre, proposition, références, déjeuner, dîner, petit-déjeuner'),
    ofHiring: terms(
      "entretien(s), candidat*, candidature(s), recrutement, embauche, entrevue(s), recruteur(s), recruteuse(s), préqualification, postul*, promesse d'embauche",
    ),
    written: terms('épreuve, exercice, test'),
    adjectivesBehind: terms(
      'technique(s), final(e), finale(s), culturel(le), téléphonique(s), individuel(le), collectif, approfondi, opérationnel(le), managérial, pratique(s)',
    ),
  },
  headings: {
    advice: terms(
      "pourquoi, conseils, si, veuillez, préparer, note(s), une note, remarque(s), une remarque, quelques conseils, quelques remarques, à noter, quelques notes, objectif(s) de l'entretien, déroulé de l'entretien, déroulement de l'entretien, structure de l'entretien, notes de l'entretien, informations sur l'entretien, compte rendu de l'entretien, résultat(s) de l'entretien, bilan de l'entretien, début de l'entretien, fin de l'entretien, conclusion de l'entretien, date de l'entretien, durée de l'entretien, avant l'entretien, après l'entretien, pendant l'entretien",
    ),
    withoutSteps: terms(
      'indicateurs, objectifs, outils, métriques, kpi(s), ressources, responsabilités',
    ),
    adviceUnlessTask: terms('rédiger'),
    articles: terms('le, la, les, un, une, des, notre, nos, votre, ton'),
    rules: terms('doit, doivent, devez, jamais, toujours'),
    guidesTo: terms(
      'grille, grille de, fiche, fiche de, guide, guide de, trame, trame de, modèle de, questions pour, script',
    ),
    about: terms('conseils, principes, formation, préparation, évaluation, règles'),
    principles: terms('entretien*, candidat*, recrutement'),
    asides: terms(
      'liens, liens utiles, note(s), remarque(s), contact(s), diversité, inclusion, accessibilité, confidentialité, données personnelles, avantages, valeurs, culture, lieux, salaire(s), rémunération, à propos, qui sommes nous, aperçu, introduction, résumé, contexte, conclusion, annexe(s), divers, autres, glossaire, rôles, télétravail',
    ),
    companyAfter: terms('chez'),
    hiringOf: terms(
      'comment nous recrutons, comment nous recrutons des, comment nous recrutons les',
    ),
    processKinds: terms(
      "recrutement, sélection, d'entretien, d'entretiens, d'embauche, de candidature",
    ),
    processOrders: terms('processus, étapes, phases, parcours, déroulement, déroulé'),
    processPhrases: terms(
      "processus de recrutement, processus d'embauche, étapes du recrutement, comment nous recrutons, processus d'entretien*, processus d'entrevue*, processus de sélection, processus de candidature, parcours candidat, parcours de recrutement, parcours du candidat, parcours d'embauche, parcours de candidature, étapes de recrutement, étapes du processus, étapes de sélection, les étapes de votre candidature, étapes de la sélection, déroulement du recrutement, déroulement des entretiens, déroulé du recrutement, déroulé du processus, comment se déroule le recrutement, comment se passe le recrutement, comment nous embauchons, comment on recrute, notre recrutement, votre parcours, process de recrutement, process recrutement, process d'entretien, processus recrutement, comment nous menons nos entretiens, comment nous menons les entretiens, comment se déroulent nos entretiens, comment se déroulent les entretiens",
    ),
    processes: terms(
      'le processus, notre processus, processus recommandé, processus type, processus habituel, déroulement type',
    ),
    whatFollows: terms(
      "et ensuite, et après, la suite, que se passe t il ensuite, à quoi vous attendre, à quoi t'attendre, ce qui vous attend, ce qui t'attend, comment ça se passe, comment cela se passe, comment ça marche, comment nous choisissons, comment nous sélectionnons, comment on choisit, faire connaissance, apprendre à nous connaître, après votre candidature, après ta candidature, après avoir postulé, une fois que vous avez postulé, en un coup d'œil, en bref, votre parcours, ton parcours, du * à l'offre, du * * à l'offre, de la * à l'offre, de la * au contrat, du * au contrat, procédure de recrutement",
    ),
    applying: terms(
      'postuler, comment postuler, candidater, comment candidater, nous rejoindre, rejoignez nous, pour postuler, votre candidature, ta candidature, candidature(s), devenir',
    ),
    interviews: terms('les entretiens, nos entretiens, entretiens, entrevues, les entrevues'),
    universal: terms('général, générale, pour tous'),
    departmentLists: terms('départements, services'),
    byDepartment: terms('par département'),
    fields: terms(
      'backend, frontend, fullstack, mobile, développement, stage(s), alternance, alternant(s), stagiaire(s)',
    ),
    departments: terms(
      'ingénierie, développement, ventes, produit, ressources humaines, finance, juridique, opérations, recherche',
    ),
    hiring: terms('recrutement, entretien(s), processus, étape(s), candidat(s)'),
    generic: terms('recrutement, carrière(s), bienvenue, à propos, processus, emplois'),
    catalogs: terms("entretiens, types d'entretiens, entrevues, nos entretiens"),
    taskCatalogs: terms('exercices, cas pratiques, tests techniques'),
    purposes: terms('pour'),
    kindsOf: terms("types d'entretien"),
    templates: terms('modèle'),
    toFillIn: terms('poste, entreprise, équipe'),
  },
  pages: {
    hiring: terms(
      'candidat*, candidature(s), recrutement, embauche, entrevue*, recruteu*, préqualification, pré-qualification, postulant(s), postulez, postuler, test(s) technique(s), exercice technique, défi technique, test de recrutement, exercice de recrutement, test de code, épreuve technique',
    ),
    other: terms(
      'entretien(s) utilisateur(s), entretien de départ, témoin(s), récit(s) de vie, répondant(s), personnes interrogées, formulaire de consentement',
    ),
    interviews: terms(
      "processus de recrutement, entrevue*, processus d'embauche, parcours candidat, parcours de recrutement, étapes du recrutement, processus de sélection, entretien(s) d'embauche, entretien(s) de recrutement, entretien(s) technique(s), entretien(s) téléphonique(s)",
    ),
    toJobSeekers: terms(
      "les entreprises, des entreprises, certaines entreprises, employeurs, recherche d'emploi, une entreprise, chaque entreprise, votre recherche",
    ),
    ofOneself: terms('nous, notre, nos'),
    otherKinds: terms('utilisateur, client'),
    otherCalls: terms('entretien*'),
    otherPhrases: terms('recherche utilisateur'),
    otherWork: terms(
      'intégration, onboarding, offboarding, incident(s), publication(s), déploiement(s), achats, fournisseur(s), subvention(s), collecte de fonds, processus de vente, cycle de vente, tunnel de vente, parcours client, revue de code, évaluation annuelle, promotion(s), note(s) de frais, facture(s), bénévole(s), bénévolat',
    ),
    amongHiring: terms('entretien*'),
    notHiring: terms(
      'candidat à la publication, recrutement de bénévoles, recruter des bénévoles, recrutement de testeurs, recruter des membres, recrutement de membres',
    ),
  },
  sentences: {
    openings: terms(
      'nous, vous, notre, votre, le candidat, la candidate, tu, les candidats, la personne candidate, vous êtes, un, une, le, la, les, chaque, si',
    ),
    sequence: terms(
      "d'abord, tout d'abord, premièrement, dans un premier temps, ensuite, puis, après, deuxièmement, dans un second temps, enfin, finalement, pour finir, pour terminer, suite à, à l'issue, en premier lieu, pour commencer, au début, dans un deuxième temps, dans un troisième temps, lors d'une deuxième étape, par la suite, suivra, troisièmement, en dernier lieu, à la fin, en conclusion, s'ensuit, la première étape, la deuxième étape, la prochaine étape, la dernière étape, l'étape suivante, après réception, avant toute, avant l'offre, si tout se passe bien, si l'échange, à réception, le processus commence, la journée commence, la journée se termine",
    ),
    clauses: terms('lorsque, après que, une fois que, si, dès que, quand, au cas où'),
    verbs: terms(
      'rencontre*, parle*, envoie*, invit*, échange*, réalise*, rencontr*, recev*, reçoi*, propose*, discut*, prépar*, accueill*, effectu*, passez, passerez, passes, appelons',
    ),
    candidates: terms('candidat(s), candidate(s), vous, tu, postulant(s), postulante(s)'),
    subjects: terms('nous, vous, tu'),
    beforeVerbs: terms(''),
    around: terms("après, suite à, avant, à l'issue de, à l'issue du"),
    about: terms("de, d'"),
    openEnds: terms(
      'le, la, les, un, une, des, du, de, à, au, aux, avec, par, pour, en, dans, sur, chez, entre, et, ou, puis, notre, nos, votre, vos, selon, qui, que',
    ),
    leading: terms(
      'le, la, un, une, nous, vous, avec, des, du, de, notre, votre, par, pour, passez, passerez, êtes, invité, ensuite, puis, les, à, en, de la, ils, et, ou, chez, dans, sur, lors, avant, après, cet, cette, nos, vos, aux, au, organisons, envoyez, rencontrez, aurez, réalisez, recevez, proposons, proposerons, faisons, invitons, préparez, présentez, effectuez, organisé, est, sera',
    ),
    with: terms('avec'),
    tellsCandidate: terms(
      'vous allez, vous serez, vous rencontrerez, tu vas, tu seras, vous devrez, vous passerez, vous échangerez, tu rencontreras',
    ),
    inThis: terms('dans cet, cet, lors de cet'),
    consists: terms(
      'se compose de, se composent de, comprend, comporte, consiste en, sont, est composé de, se déroule en, se décompose en, inclut, comprennent, est constitué de, suit ces étapes',
    ),
    joins: terms('et, puis, ensuite, suivi de, suivi par, et enfin, enfin'),
    introductions: terms('processus, étapes, entretiens, phases, parcours, recrutement, déroulé'),
  },
  steps: {
    documents: terms(
      'cv, curriculum vitae, lettre de motivation, portfolio, book, diplômes, relevés de notes, relevé de notes, références, lettres de recommandation, photo, profil linkedin, profil github',
    ),
    optional: terms('optionnel(le), facultatif, facultative'),
    ifNeeded: terms('si nécessaire, le cas échéant'),
    asynchronous: terms('asynchrone, à la maison'),
    encouraged: terms('recommandé*, encourag*'),
    facts: terms(
      'durée, qui, objectif, format, interlocuteur, avec qui, intervenants, participants, temps',
    ),
  },
  guides: {
    setTask: {
      titles: terms('exercice, test, défi, épreuve, challenge, étude de cas'),
      titlesOfJobs: terms('projet'),
      weighs: terms(
        "votre façon de travailler, ta façon de travailler, votre manière de, ta manière de, votre façon de, ta façon de, vos compétences, tes compétences, vos capacités, tes capacités, votre approche, ton approche, votre raisonnement, comment vous travaillez, comment tu travailles, comment vous abordez, comment tu abordes, comment vous codez, comment tu codes, ce que nous regardons, ce qu'on regarde, ce que nous évaluons, ce que nous attendons, nous regarderons, nous regardons, nous évaluons, nous évaluerons, nous serons attentifs, nous portons, sera évalué, seront évalués, critères d'évaluation, évaluer vos, évaluer tes, permet de voir, nous permet de, mettre en avant tes, mettre en avant vos, comment vous résolvez, comment tu résous, votre code le plus, tu résous des, vous résolvez des",
      ),
      invites: terms(
        "rejoindre notre équipe, rejoindre l'équipe, nous rejoindre, travailler avec nous, merci de consacrer, merci de prendre, prochain entretien, nous en discuterons, on en discutera, n'hésitez pas, n'hésite pas",
      ),
      builds: terms(
        'réalisez, réalise, développez, développe, créez, crée, implémentez, implémente, écrivez, écris, construisez, calculez, vous devez, tu dois, énoncé, consignes, travail demandé, contraintes, concevez',
      ),
      returned: terms(
        'forkez, forke, fork, pull request, par e mail, par mail, par email, par courriel, envoyez nous, envoie nous, envoyez le, le lien de votre, le lien vers, lien de ton, votre dépôt, ton dépôt, une fois terminé, quand vous avez, rendu, zip, archive',
      ),
      keepsTo: terms(
        'comptez, compte, dure, durée, environ, pas plus de, maximum, au plus, ne dépassez pas, consacrez, consacrer, vous avez, tu as, sous, limite, dans un délai',
      ),
      units: terms('heure(s), minute(s), jour(s), semaine(s)'),
      coursework: terms(
        'étudiant*, élève(s), du cours, ce cours, le cours, td, tp, travaux pratiques, travaux dirigés, semestre, enseignant*, professeur(s), noté, notée, barème, sur 20, hackathon, concours, jury, prix, examen, plateforme du cours, tutoriel, kata, atelier, mémoire, binôme, vous avez appris, tu as appris',
      ),
    },
    takeHome: terms(
      'à la maison, exercice à domicile, asynchrone, à faire chez vous, à faire chez toi, à réaliser chez vous, travail à la maison',
    ),
    toHandIn: terms('devoir, projet, exercice de programmation'),
    asksForWork: terms(
      'votre mission, votre tâche, exigences, livrable(s), bonne chance, votre solution, rendu, la solution, travail demandé, énoncé, ta solution, ta mission, date limite',
    ),
    handedIn: terms(
      'soumettre, envoyez nous, remettre, envoyez votre, renvoyez, renvoyer, soumettez, remettez, déposez, transmettez, envoie nous, envoyer votre, rendu, livraison',
    ),
    live: terms('séance de travail, présentation*'),
    partOfTask: terms('réfléchissez, tenez compte, critères, nous évaluons'),
    evaluating: {
      openings: terms('le candidat a, est ce que, a t il'),
      subjects: terms('le candidat, la candidate'),
    },
    aboutCandidate: {
      subjects: terms(
        'le candidat, la candidate, les candidats, les candidates, le postulant, la postulante, chaque candidat',
      ),
      does: terms(
        'est, sont, a, ont, doit, doivent, devra, devront, peut, peuvent, pourra, pourront, va, vont, sera, seront, est invité*, sont invités, reçoit, reçoivent, recevra, recevront, présente*, prépare*, explique*, décrit, décrivent, rédige*, montre*, propose*, choisit, choisissent, aura, auront',
      ),
    },
    pointing: {
      above: terms(
        'voir ci dessus, comme ci dessus, décrit* ci dessus, mentionné* ci dessus, indiqué* ci dessus, ci dessus, susmentionné*, précité*',
      ),
      below: terms(
        'voir ci dessous, décrit* ci dessous, mentionné* ci dessous, indiqué* ci dessous, ci dessous, ci après',
      ),
      elsewhere: terms(
        'voir la section, dans la section, section précédente, section suivante, voir le déroulé, voir la description',
      ),
    },
    examples: terms('par exemple'),
    noLength: terms('variable, aucune'),
    taskLabels: terms('consigne, énoncé'),
    assessedLabels: terms(
      "évaluation, grille d'évaluation, grille de notation, barème, notation, signaux positifs, signaux négatifs, signaux d'alerte, signaux d'alarme, bons signaux, mauvais signaux, drapeaux rouges, comment nous évaluons, comment noter",
    ),
    agendaLabels: terms('ordre du jour, déroulé, minutage'),
    interviewersOnly: {
      labels: terms(
        "script*, trame, grille*, barème, notation, note(s), score(s), signaux d'alerte, signal d'alerte, signaux d'alarme, drapeaux rouges, drapeau rouge, interne*, confidentiel*, évaluation*, évaluer, décision*, refus, rejet, retour(s), débriefing, compte rendu, réponse(s), corrigé*, solution*, relance(s), critères, pour nous, pour l'intervieweur, pour les intervieweurs, question(s), salaire*",
      ),
      phrases: terms(
        "signaux d'alerte, drapeaux rouges, usage interne, ne pas partager, ne pas communiquer, confidentiel(le)évaluation, barème",
      ),
    },
    addressing: terms('vous, votre, vos, toi, tu, ton, tes'),
    asking: terms(
      'parlez moi, parlez nous, racontez*, raconte, décrivez, décris, expliquez*, explique, donnez moi, donnez un exemple, citez, parle moi, merci de décrire, pouvez vous décrire',
    ),
    questionMarks: terms('q, question'),
    questionLabels: terms('question(s), quoi demander, ce que nous demandons'),
    noQuestionLabels: terms(
      'vos, votre, candidat*, du candidat, des candidats, de la candidate, réponse(s), fréquentes, temps pour, interdites, illégales, à éviter, ne pas, jamais',
    ),
    instructions: terms(
      'en autonomie, de manière autonome, à votre rythme, chez vous, à la maison, envoyez nous, renvoyez, soumettez, remettez, transmettez, date limite, à rendre',
    ),
    atDistance: terms(
      "par mail, par courriel, par e mail, test en ligne, vous envoyons, t'envoyons, recevrez, recevez un, vous recevez, avant le prochain, avant l'entretien, avant la rencontre, hackerrank, codility, codesignal, codingame, github, gitlab, jours pour, une semaine pour, formulaire en ligne",
    ),
    inCompany: terms(
      'ensemble, en binôme, en direct, partage d’écran, sur place, pendant l’entretien, synchrone',
    ),
    taskPages: terms(
      'exercice(s), devoir(s), défi(s), test technique, épreuve(s), mise en situation',
    ),
    homework: terms('à la maison, chez vous, chez soi, à domicile'),
    meetings: terms('entretien(s), appel, échange(s), rencontre, discussion, restitution'),
    tests: terms('test(s), projet, questionnaire'),
    thisTask: terms(
      'cet exercice, ce test, ce défi, cette épreuve, cette étude de cas, notre test, notre exercice, notre défi, votre test, le test consiste, ton test, votre défi',
    ),
    withoutCandidate: terms(
      'références, prise de références, prise de référence, contrôle de références, débrief',
    ),
  },
  lengths: {
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      huit: 8,
      dix: 10,
      quinze: 15,
      vingt: 20,
      trente: 30,
      quarante: 40,
      'quarante cinq': 45,
      soixante: 60,
      'quatre vingt dix': 90,
    },
    phrases: {
      'demie heure': 30,
      'une demie heure': 30,
      'une demi heure': 30,
      "quart d'heure": 15,
      'demi heure': 30,
      "trois quarts d'heure": 45,
      'heure et demie': 90,
    },
    periods: terms('jour(s), semaine(s), week end, mois, trimestre(s), année(s), début, fin'),
    notUnits: [],
    andHalf: terms('et demie'),
    between: terms('à, ou, et'),
    and: terms('et'),
    from: terms('entre, de'),
    hedges: terms(
      'en moyenne, environ, à peu près, au moins, autour de, près de, généralement, une bonne, minimum, approximativement, env., entre autres, en général, compter',
    ),
    hedgesBehind: terms('en moyenne, environ'),
    limits: terms(
      "jusqu'à, au maximum, au plus, maximum, max., pas plus de, moins de, limité à, limitée à, ne dépassant pas, au maximum de, max, n'excédant pas",
    ),
    mores: terms('plus de'),
    nots: terms("ne, pas, n'excède"),
    limitsBehind: terms('maximum, au maximum, au plus, ou moins'),
    limitNames: terms(
      'limite de temps, durée maximale, temps limité, temps imparti, durée maximum, temps maximum',
    ),
    deadlines: terms("dans, dans les, sous, toutes les, d'ici, à, vers, dès, après, au bout de"),
    notices: terms(
      "avant, après, plus tard, à l'avance, par jour, par semaine, par question, par exercice, par problème",
    ),
    waits: terms('répondons, réponse, recontact*, revenons vers vous'),
    frames: terms('créneau, créneaux, plage'),
    of: terms("de, d'"),
    separate: terms('séparés, séparées, distincts, distinctes, différents'),
    each: terms('chacun(e)'),
    during: terms('pendant, durant'),
    means: terms('par, en, via'),
    follows: terms('préparation, débrief, débriefing, restitution'),
    ifs: terms('si, une fois'),
    wholes: terms(
      'phase, étapes, exercices, tests, appels, rencontres, entretien(s), échange, exercice, appel, étape, échanges, test, étude de cas, discussion, rencontre, visio, rendez vous, entrevue(s), visioconférence, atelier, session, test technique, immersion, cas pratique',
    ),
    breaks: terms(
      'pour, de, du, des, avec, dans, en, le, la, les, et, ou, avant, après, à, au, sur, suivi, suivie',
    ),
    its: terms('il, elle, cela, ça'),
    lasts: terms(
      'durent, dureront, prennent, peut durer, dure, durer, durera, prend, prendre, est de, de durée',
    ),
    spend: terms('comptez, prévoyez, compter, prévoir, passez, disposez de, consacrez'),
    spentOn: terms('pour, sur'),
    total: terms('au total, totale'),
    all: terms('entier, au total'),
    completing: terms('réaliser, réalisé, réalisable, terminer, terminé, compléter, complété'),
    doing: terms("de discussion, d'échange(s), d'entretien"),
    ofTime: terms('de votre temps, de ton temps'),
  },
  agenda: {
    positions: terms('premières, dernières'),
    rests: terms('reste'),
    ends: terms('à la fin'),
    connectors: terms('puis, suivi de, suivie de'),
    before: terms('pour'),
    leave: terms('laissez, prenez'),
    parts: terms('partie, phase'),
    asking: terms('questions de'),
    notAsking: terms('candidat(s), vous'),
  },
  people: {
    names: terms(
      'équipe(s), collègue(s), fondateur(s), fondatrice(s), dirigeant(s), rh, recruteur(s), recruteuse(s), manager(s), membre(s), développeur(s), développeuse(s), responsable(s), ingénieur(s), ingénieure(s), talent acquisition, chargée de recrutement, chargé de recrutement, ressources humaines, gestionnaire',
    ),
    abbreviations: terms('dg, rh'),
    meeting: terms('rencontrez, rencontrerez'),
    talking: terms('parlez, échangez, discutez'),
    manners: terms('en personne'),
    conducted: terms('est, sera, mené, animé, menée, conduit, conduite, animée, réalisé'),
    by: terms('par, avec'),
    panels: terms('jury, panel'),
    consists: terms('se compose de, est composé de'),
    acting: terms(
      'mène, mènent, participe, participent, pose, posent, anime, animent, échange, échangent',
    ),
    together: terms('vous et'),
    ends: terms('pour, afin, qui, où, lorsque, sur'),
    endsBehindComma: terms('qui, où, pour'),
    qualifying: terms('non, sauf, hors, uniquement, pour'),
    verbsBehind: terms('est, sera, dure, durera, se déroule, a lieu, peut, prend, pendant que'),
  },
  provenance: {
    owner: terms('responsable, propriétaire, maintenu par, géré par'),
    checked: terms(
      'vérifié le, dernière vérification, relu le, dernière relecture, dernière révision, révisé le',
    ),
    updated: terms(
      'mis à jour, mis à jour le, mise à jour, dernière mise à jour, modifié le, dernière modification',
    ),
  },
  privacy: {
    mailboxes: terms('recrutement, emploi, carriere'),
    titles: terms('Directeur, Directrice, Responsable, Fondateur, Fondatrice'),
    salutations: terms('Mme, Mlle, Monsieur, Madame'),
    noNames: terms('Entretien, Équipe, Responsable, Directeur, Recrutement'),
    joins: terms('et, ou'),
  },
};
