import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
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
