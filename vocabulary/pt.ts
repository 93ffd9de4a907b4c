import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'pt';

export const roles: RoleWords = {
  nouns: terms(
    'engenheiro, engenheira, desenvolvedor(es), desenvolvedora(s), gerente, analista, designer(s), coordenador*, diretor*, assistente, especialista',
  ),
  seniority: terms('pleno, estagiári*, tempo integral, meio período'),
  leading: terms('diretor*, gerente, gestor*, líder'),
};

export const interviews: InterviewWords = {
  names: terms('entrevista*, conversa, triagem, desafio, estudo de caso'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'triagem, entrevista com rh, entrevista com recrutador, conversa inicial',
    ),
    'hiring-manager': terms(
      'entrevista com gestor, entrevista com o gestor, entrevista com gerente, gestor contratante',
    ),
    resume: terms('trajetória profissional'),
    networking: terms('conversa informal'),
    peer: terms('entrevista com pares, colegas'),
    'cross-functional': terms('interfuncional, multidisciplinar'),
    leadership: terms('diretoria'),
    values: terms('valores'),
    'take-home': terms('teste para casa, desafio técnico, estudo de caso'),
    'mock-call': terms('simulação'),
    demo: terms('demonstração'),
    presentation: terms('apresentação'),
    portfolio: terms('revisão de portfólio'),
    'working-session': terms('sessão de trabalho'),
    technical: terms('entrevista técnica'),
    administrative: terms('proposta, verificação de referências'),
  },
  empty: terms('entrevista, conversa, com, o, os, as, e, do, da, dos'),
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
  generic: terms('candidato(s)'),
  between: terms('para, com'),
  everything: terms('tod*, qualquer'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('dia(s)'),
  until: terms('a, às'),
};
