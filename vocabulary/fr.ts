import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'fr';

export const roles: RoleWords = {
  nouns: terms(
    'ingénieur*, responsable, chargé de, chargée de, chef de, cheffe de, développeu*, concepteur*, conceptrice*, analyste, directeur*, directrice*, assistant*, conseiller*, rédacteur*, rédactrice*',
  ),
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
    'take-home': terms(
      'exercice à la maison*, exercice technique*, étude de cas*, test technique à domicile*',
    ),
    'mock-call': terms('jeu de rôle*, simulation d’appel*'),
    demo: terms('démonstration*'),
    presentation: terms('présentation*, soutenance*'),
    portfolio: terms('revue de portfolio*'),
    'working-session': terms('mise en situation*'),
    technical: terms('entretien technique*'),
    administrative: terms('offre*, prise de références*'),
  },
  hints: {
    'recruiter-screen': terms('entretien téléphonique'),
    peer: terms('entretien équipe, rencontre avec l’équipe'),
    leadership: terms('entretien final, dernier entretien'),
  },
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
  generic: terms('étapes, entretien, candidat(s)'),
  between: terms('pour, avec'),
  everything: terms('tou*'),
  before: terms('nouveau, nouvelle, mon, ma, votre, modifier'),
  scheduling: terms('planifier, planification'),
  articles: terms('le, la, les, un, une'),
  aboutMany: terms(
    'tous, toutes, autres, prochains, précédents, questions, notes, détails, entretiens, fiches',
  ),
  appliedFor: terms('candidature pour, postule à'),
  at: terms('chez'),
  departments: terms('équipe'),
  interviewLists: terms('entretiens, entretiens planifiés'),
  loading: terms('chargement'),
};

export const lengths: LengthWords = {
  hours: terms('heure(s)'),
  minutes: terms('minute(s)'),
  days: terms('jour(s)'),
  until: terms('à'),
  clock: terms('h'),
};
