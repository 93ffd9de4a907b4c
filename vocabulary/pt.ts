import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'pt';

export const roles: RoleWords = {
  nouns: terms(
    'engenheiro, engenheira, desenvolvedor(es), desenvolvedora(s), gerente, analista, designer(s), coordenador*, diretor*, assistente, especialista',
  ),
  seniority: terms('pleno, estagiári*, tempo integral, meio período'),
  marks: terms('h, m, f'),
  leading: terms('diretor*, gestor*, vice presidente'),
  leadingFirst: terms('gerente'),
  leadingLast: terms('líder'),
  managing: terms('gestor de equipe, gestora de equipe, líder de equipe'),
  leadership: terms('liderança'),
  individual: terms('contribuidor individual, contribuidora individual'),
  places: terms('global, regional*, internacional*, equipe'),
  joining: terms('dos, das, e, para'),
  beforePlace: terms('para'),
  abbreviations: { estag: 'estagiário' },
  interviewers: {
    recruiter: terms('recrutador*, rh'),
    'hiring manager': terms('gestor contratante, gestora contratante'),
    founder: terms('fundador*, cofundador*'),
    executive: terms('executiv*, diretor*, diretoria'),
    engineer: terms('engenheir*, desenvolvedor*'),
    designer: terms('projetista*'),
    'product manager': terms('gerente de produto'),
    'account executive': terms('executivo de contas, executiva de contas'),
  },
};

export const interviews: InterviewWords = {
  names: terms('entrevista*, conversa, triagem, desafio, estudo de caso'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'triagem*, entrevista com rh*, entrevista com recrutador*, conversa inicial*',
    ),
    'hiring-manager': terms(
      'entrevista com gestor*, entrevista com o gestor*, entrevista com gerente*, gestor contratante*',
    ),
    resume: terms('trajetória profissional*'),
    networking: terms('conversa informal*'),
    peer: terms('entrevista com pares*, colegas*'),
    'cross-functional': terms('interfuncional*, multidisciplinar*'),
    leadership: terms('diretoria*'),
    values: terms('valores*'),
    'take-home': terms('teste para casa*, desafio técnico*, estudo de caso*'),
    'mock-call': terms('simulação*'),
    demo: terms('demonstração*'),
    presentation: terms('apresentação*'),
    portfolio: terms('revisão de portfólio*'),
    'working-session': terms('sessão de trabalho*'),
    technical: terms('entrevista técnica*'),
    administrative: terms('proposta*, verificação de referências*'),
  },
  hints: {
    'recruiter-screen': terms('entrevista por telefone, primeira entrevista'),
    peer: terms('conversa com o time, entrevista com a equipe'),
    leadership: terms('entrevista final, rodada final'),
  },
  noKind: terms('proposta comercial, proposta de valor, simulação financeira'),
  nouns: terms('entrevista, teste, desafio, apresentação, estudo de caso'),
  empty: terms('entrevista, conversa, com, o, os, as, e, do, da, dos'),
  numbered: terms('etapa, fase, rodada'),
  outOf: terms('de'),
  abbreviations: { entrev: 'entrevista', apres: 'apresentação' },
  spelledRight: terms('entrevista, apresentação, candidatura, proposta, técnica, equipe'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidato, candidata, candidato/a'),
    job: terms('vaga, cargo'),
    department: terms('departamento, área'),
    stage: terms('etapa, etapa atual, fase'),
    interview: terms('entrevista'),
    interviewers: terms('entrevistador, entrevistadora, entrevistadores'),
    minutes: terms('duração, data'),
  },
  names: terms('ficha de avaliação, avaliação, roteiro de entrevista'),
  generic: terms('etapas, candidato(s)'),
  between: terms('para, com'),
  everything: terms('tod*, qualquer'),
  before: terms('editar, nova, novo, minha, sua'),
  scheduling: terms('agendar, planejar'),
  articles: terms('o, a, os, as, um, uma'),
  aboutMany: terms(
    'todos, todas, outros, outras, próximas, anteriores, perguntas, notas, dados, detalhes, entrevistas',
  ),
  appliedFor: terms('candidatura para, candidatou-se a'),
  at: [],
  departments: terms('equipe'),
  interviewLists: terms('entrevistas, entrevistas agendadas'),
  loading: terms('carregando'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('dia(s)'),
  until: terms('a, às'),
  clock: terms('h'),
};
