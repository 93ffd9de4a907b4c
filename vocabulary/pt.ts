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

export const code = 'pt';

export const jobs: JobWords = {
  nouns: terms(
    'engenheiro, engenheira, desenvolvedor(es), desenvolvedora(s), gerente, analista, designer(s), coordenador*, diretor*, assistente, especialista',
  ),
  trades: terms(
    'cozinheiro(s), cozinheira(s), chefe de, padeiro(s), padeira(s), garçom, garçonete, enfermeiro(s), enfermeira(s), médico(s), médica(s), contador(es), contadora(s), contabilista(s), vendedor(es), vendedora(s), caixa, motorista(s), eletricista(s), encanador(es), mecânico(s), técnico(s), técnica(s), jardineiro(s), jardineira(s), carpinteiro(s), pedreiro(s), professor(es), professora(s), advogado(s), advogada(s), operador(es), operadora(s), consultor(es), consultora(s), auxiliar(es), florista(s), confeiteiro(s), confeiteira(s)',
  ),
};

export const roles: RoleWords = {
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
  onPages: terms('teste, prova, visita, degustação'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'quem, que, qual, quais, quando, onde, por que, como, quanto, quantos, é, são, faz, fazem, dura, pode, deve, há, nós, eu, o, a, os, as, um, uma, de, do, da, dos, das, para, com, por, em, no, na, e, ou, sobre, antes, depois, candidato, candidatos, candidata, departamento, área, equipe, equipa, time',
  ),
  meanings: {
    sales: terms('vendas, comercial*, vendedor(a)'),
    marketing: terms('publicidade'),
    'people operations': terms('rh, recursos humanos'),
    talent: terms('recrutamento'),
    finance: terms('finanças, contabilidade'),
    legal: terms('jurídico, jurídica, advogado, advogada'),
    engineering: terms('engenharia, desenvolvimento'),
    product: terms('produto(s)'),
    design: terms('desenho'),
    support: terms('suporte, atendimento'),
    data: terms('dados'),
    operations: terms('operações'),
    recruiter: terms('recrutador*'),
    engineer: terms('engenheir*, desenvolvedor*'),
    designer: terms('designer*, projetista*'),
    'product manager': terms('gerente de produto'),
    'user researcher': terms(
      'pesquisador(a) de usuário, pesquisador(a) de usuários, pesquisa com usuários, pesquisador(a) ux',
    ),
    'hiring manager': terms('gestor*, gerente'),
    founder: terms('fundador*, cofundador*'),
    technical: terms('técnic*'),
    coding: terms('programação, código'),
    exercise: terms('exercício(s), prova, teste'),
    assignment: terms('tarefa(s), teste, desafio'),
    portfolio: terms('portfólio'),
    presentation: terms('apresentaç*'),
    demo: terms('demonstraç*'),
    'case study': terms('estudo de caso'),
    peer: terms('pares, par, colega(s), equipe'),
    values: terms('valores, cultura, cultural, fit cultural'),
    leadership: terms('diretoria, lideranç*, executiv*'),
    screen: terms('triagem, ligação, pré-seleção, telefônica, telefone, por telefone'),
    resume: terms('currículo, trajetória'),
    networking: terms('café, bate-papo'),
    'reference check': terms('referência(s)'),
    offer: terms('proposta'),
    'final interview': terms('entrevista final, última entrevista'),
    'onsite interview': terms('presencial, entrevista presencial'),
    'working session': terms('sessão de trabalho'),
    process: terms('processo, etapas, rodadas'),
    interview: terms('entrevista(s)'),
    'cold call': terms('ligação fria, prospecção'),
    intern: terms('estagiário, estagiária, estágio'),
    analyst: terms('analista(s)'),
  },
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
    'take-home': terms('teste para casa*, desafio técnico*'),
    'mock-call': terms('simulação*'),
    demo: terms('demonstração*'),
    presentation: terms('apresentação*'),
    portfolio: terms('revisão de portfólio*'),
    'working-session': terms('sessão de trabalho*'),
    technical: terms('entrevista técnica*'),
    'bar-raiser': terms('entrevista com bar raiser*'),
    'team-match': terms('alocação de equipe*, alocação de time*'),
    'case-study': terms('estudo de caso*'),
    reverse: terms('entrevista reversa*'),
    administrative: terms('proposta*, verificação de referências*'),
  },
  hints: {
    'recruiter-screen': terms('entrevista por telefone, primeira entrevista'),
    peer: terms('conversa com o time, entrevista com a equipe'),
    leadership: terms('entrevista final, rodada final'),
  },
  deciding: {
    technical: terms(
      'técnico(s), técnica(s), programação*, codificação*, design de sistemas*, arquitetura de software*, algoritmos*',
    ),
    noInterview: terms(
      'repasse*, calibração*, alinhamento interno*, reunião interna*, conversa de proposta*, ligação de proposta*, preparação do candidato*',
    ),
    last: terms('final, finais, último, última'),
    subject: terms('segurança, sistemas, infraestrutura, banco de dados'),
  },
  notDeciding: terms(
    'recrutador técnico, recrutadora técnica, diretor técnico, diretora técnica, redator técnico, redatora técnica, suporte técnico',
  ),
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
    job: terms('vaga, cargo, posição'),
    department: terms('departamento, área'),
    stage: terms('etapa, etapa atual, fase, fase atual, fase do processo, etapa do processo'),
    interview: terms('entrevista'),
    interviewers: terms('entrevistador, entrevistadora, entrevistadores'),
    minutes: terms('duração, data, horário, quando'),
  },
  names: terms('ficha de avaliação, avaliação, roteiro de entrevista'),
  generic: terms('etapas, candidato(s)'),
  between: terms('para, com'),
  everything: terms('tod*, qualquer'),
  before: terms('editar, nova, novo, minha, sua'),
  scheduling: terms('agendar, planejar'),
  articles: terms('o, a, os, as, um, uma'),
  aboutMany: terms(
    'todos, todas, outros, outras, próximas, anteriores, perguntas, notas, dados, detalhes, entrevistas, antes, depois, dicas, preparação, instruções',
  ),
  current: terms('etapa atual, fase atual, atual, em andamento'),
  ofOthers: terms(
    'outro(s), outra(s), semelhantes, anterior(es), próximo(s), próxima(s), duplicado(s), duplicata(s), atividade(s), histórico, mensagens, notas, comentários, prévia, experiência, formação, currículo, trajetória',
  ),
  ofPages: terms(
    'candidatura(s), inscrição, inscrições, candidato(s), revisão, revisar, fila, perfil, detalhes, dados, resumo, informações, vaga, perguntas, notas, avaliação, currículo, horário(s), calendário, disponibilidade, escolher',
  ),
  appliedFor: terms('candidatura para, candidatou-se a'),
  at: [],
  departments: terms('equipe'),
  interviewLists: terms('entrevistas, entrevistas agendadas'),
  refusals: terms(
    'página não encontrada, acesso negado, você não tem, não tem, iniciar sessão, fazer login',
  ),
  loading: terms('carregando, oculto, anônimo'),
};

export const lengths: LengthWords = {
  hours: terms('hora(s)'),
  minutes: terms('minuto(s)'),
  days: terms('dia(s)'),
  until: terms('a, às'),
  clock: terms('h'),
  and: terms('e'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('outros nomes, também conhecido como'),
    roles: terms('função, funções, cargo(s)'),
    interviewers: terms(
      'entrevistador(es), entrevistadora(s), conduzida por, quem, com, participantes, conduzido por, realizada por, realizado por, quem entrevista, quem conduz, quem participa, com quem, responsável, responsáveis, avaliador(es), avaliadora(s), entrevista conduzida por, a cargo de, painel',
    ),
    duration: terms(
      'duração, tempo, duração total, tempo máximo, tempo estimado, tempo previsto, tempo limite, duração estimada, duração prevista, duração da entrevista, prazo de execução, tempo sugerido, tempo recomendado, duração recomendada, tempo aproximado, tempo necessário',
    ),
    description: terms(
      'descrição, objetivo(s), propósito, resumo, finalidade, contexto, em que consiste, objetivo da entrevista, apresentação, visão geral, objectivo(s)',
    ),
    questions: terms(
      'pergunta(s), exemplos de perguntas, possíveis perguntas, por exemplo, perguntas para o candidato, perguntas de exemplo, perguntas para candidatos, perguntas da entrevista, o que perguntar, sugestões de perguntas, perguntas sugeridas, perguntas-guia, perguntas guia, perguntas chave, perguntas norteadoras, banco de perguntas, perguntas possíveis, perguntas tipo, algumas perguntas, exemplos, o que perguntamos, questões, questões sugeridas',
    ),
    assessed: terms(
      'critérios, critérios de avaliação, competências, o que avaliamos, o que valorizamos, o que buscamos, o que procuramos, competências avaliadas, pontos avaliados, pontos de avaliação, aspectos avaliados, aspetos avaliados, critérios avaliados, o que é avaliado, em que reparamos',
    ),
    prompt: terms(
      'tarefa, enunciado, cenário, exercício, estudo de caso, instruções, entregáveis, desafio, o desafio, sua tarefa, a tarefa, descrição do desafio, descrição do teste, situação, o que entregar, entregável, case, proposta do desafio',
    ),
    agenda: terms(
      'agenda, programação, estrutura, cronograma, guião, estrutura da entrevista, andamento, ordem de trabalhos, passo a passo',
    ),
    candidateNotes: terms(
      'para candidatos, para o candidato, para a candidata, para os candidatos, para pessoas candidatas, dizer ao candidato, o que dizer ao candidato, dicas para candidatos, dicas para o candidato, dicas para os candidatos, informações para candidatos, informações para o candidato, como você pode se preparar, orientações para candidatos, orientações para o candidato, orientações para pessoas candidatas, informação para candidatos, informação para os candidatos, informações para pessoas candidatas, dicas para pessoas candidatas, instruções para candidatos, aos candidatos, para a pessoa candidata, recado para candidatos, como se preparar, como se preparar para a entrevista, o que esperar, conselhos para candidatos',
    ),
    resources: terms('recursos, links, mais informações'),
  },
  columns: {
    measures: terms('indicador(es), métrica(s), kpi(s), ferramenta(s)'),
    name: terms('etapa, fase, entrevista, passo, momento, prova, fases'),
    number: terms('nº, número'),
    minutes: terms('duração, tempo'),
    interviewers: terms(
      'entrevistador*, quem, participantes, responsável, responsáveis, recrutador*, com quem, quem participa, condução, avaliador*',
    ),
  },
  assessing: {
    openings: terms('o que'),
    verbs: terms('avali*, busc*, valoriz*, procur*'),
  },
  stages: {
    names: terms(
      'oferta, candidatura(s), referências, chamada(s), triagem, conversa, inscrição, inscrições, análise curricular, análise de currículos, triagem de currículos, dinâmica de grupo, dinâmica(s), etapa de especialidade, carta-proposta, carta proposta, entrevista, proposta, teste, bate-papo, checagem de referências, verificação de referências, exame admissional, admissão, período experimental, videochamada, primeiro contato, primeiro contacto, dia de experiência, devolutiva, pré-entrevista, almoço, jantar',
    ),
    firstWords: terms(
      'projeto, projetos, entrevista(s), conversa, triagem, desafio, teste(s), prova, avaliação, dinâmica, bate-papo, bate papo, proposta, estudo de caso, reunião, análise de currículo, oferta, chamada, ligação, apresentação, case, painel, checagem de referências, análise curricular, análise de currículos, análise do currículo, análise de perfil, inscrição, dinâmicas, café com, videochamada, videoconferência, carta proposta, carta oferta, primeiro contato, primeiro contacto, primeira entrevista, segunda entrevista, última entrevista, etapa de especialidade, etapa técnica, contacto telefónico, contato telefônico, fit cultural, verificação de referências, pré-entrevista, devolutiva, avaliação psicológica, contratação, admissão, sessão técnica',
    ),
    around: terms('antes da, depois da, durante, após'),
    counted: terms('etapa, fase, passo, rodada, ronda'),
    ordinals: terms(
      'primeira, segunda, terceira, última, primeiro, segundo, terceiro, quarta, último, final',
    ),
    alone: terms(
      'entrevista, estudo de caso, teste técnico, dinâmica de grupo, entrevista telefónica, entrevista telefônica, desafio técnico, teste prático, case técnico, bate-papo técnico, entrevista técnica, entrevista final',
    ),
    callKinds: terms('telefônica, inicial, telefónica'),
    calls: terms('entrevista, chamada'),
    taskKinds: terms('técnico, prático'),
    tasks: terms('exercício, prova, desafio'),
    onlyInNames: terms('revisão'),
    tails: terms('com, para, sobre'),
    opening: terms(
      'candidat*, inscri*, aplica*, triagem, pré-seleção, primeiro contato, primeiro contacto, currículo, análise curricular, análise de currículos, análise do currículo, recepção de currículos, curricular, currículos, cv',
    ),
    closing: terms(
      'oferta, proposta, decisão, contrato, referências, contratação, onboarding, integração, boas-vindas, carta proposta, carta-proposta, admissão, feedback final, devolutiva, exame admissional, acolhimento',
    ),
    inSentences: terms('oferta, proposta, referências, almoço, jantar'),
    ofHiring: terms(
      'entrevista(s), candidat*, contratação, seleção, recrutamento, recrutador*, processo seletivo, currículo(s), admissão, entrevistador*',
    ),
    written: terms('teste, exercício'),
    adjectivesBehind: terms(
      'técnica(s), técnico(s), final, finais, cultural, culturais, inicial, iniciais, telefônica(s), telefônico(s), prática(s), prático(s)',
    ),
  },
  headings: {
    advice: terms(
      'como, por que, se, dicas, nota(s), uma nota, algumas dicas, observação, observações, algumas notas, algumas coisas, objetivo(s) da entrevista, roteiro da entrevista, notas da entrevista, anotações da entrevista, informações da entrevista, informações sobre a entrevista, dados da entrevista, estrutura da entrevista, andamento da entrevista, condução da entrevista, resultado(s) da entrevista, avaliação da entrevista, início da entrevista, encerramento da entrevista, data da entrevista, duração da entrevista, antes da entrevista, depois da entrevista, após a entrevista, durante a entrevista, checklist pós entrevista, checklist pré entrevista',
    ),
    withoutSteps: terms(
      'indicadores, objetivos, ferramentas, métricas, kpi(s), recursos, responsabilidades',
    ),
    adviceUnlessTask: terms('escrever'),
    articles: terms('o, a, os, as, um, uma, nosso, nossa, seu, sua'),
    rules: terms('deve(m), nunca, sempre'),
    guidesTo: terms(
      'roteiro, roteiro de, roteiro para, guia, guia de, guia para, modelo, modelo de, perguntas para, ficha de, formulário de',
    ),
    about: terms('dicas, princípios, treinamento, preparação, avaliação, políticas'),
    principles: terms('entrevista*, candidat*, recrutamento'),
    asides: terms(
      'links, links úteis, nota(s), observações, contato(s), contacto(s), diversidade, inclusão, acessibilidade, privacidade, proteção de dados, benefícios, valores, cultura, localização, salário(s), sobre nós, quem somos, resumo, introdução, contexto, conclusão, anexo(s), outros, outras, glossário, papéis, trabalho remoto',
    ),
    companyAfter: terms('na, no'),
    hiringOf: terms('como contratamos, como entrevistamos'),
    processKinds: terms('seleção, contratação, recrutamento, seletivo, de entrevistas'),
    processOrders: terms('processo, etapas, fluxo, jornada, fases'),
    processPhrases: terms(
      'processo seletivo, processo de seleção, processo de contratação, etapas do processo, processo de recrutamento, processo de entrevista(s), processo de admissão, processos seletivos, etapas do processo seletivo, etapas da seleção, etapas de seleção, fases da seleção, fases do processo, fases do recrutamento, etapas do recrutamento, fluxo de contratação, jornada do candidato, jornada da pessoa candidata, jornada de contratação, percurso do candidato, como contratamos, como recrutamos, como selecionamos, como é o processo, como funciona o processo, como funciona nosso processo, como funciona a seleção, como é nosso processo, o nosso processo, como fazemos entrevistas, como fazemos as entrevistas, como entrevistamos, como são nossas entrevistas, como conduzimos as entrevistas',
    ),
    processes: terms(
      'o processo, nosso processo, processo recomendado, processo típico, processo geral, processo padrão',
    ),
    whatFollows: terms(
      'o que acontece depois, o que acontece a seguir, o que vem depois, próximos passos, o que esperar, o que você pode esperar, como funciona, como escolhemos, vamos nos conhecer, depois de se candidatar, após a candidatura, após sua candidatura, depois da inscrição, num relance, resumo do processo, sua jornada, seu caminho, do * à oferta, da * à oferta, do * à proposta, da * à proposta, da * ao contrato',
    ),
    applying: terms(
      'como se candidatar, candidatar se, candidate se, como aplicar, faça parte, inscreva se, inscrições, como participar, candidatura(s), junte se',
    ),
    interviews: terms('as entrevistas, nossas entrevistas, entrevistas'),
    universal: terms('geral, para todos'),
    departmentLists: terms('departamentos, áreas'),
    byDepartment: terms('por área'),
    fields: terms(
      'backend, frontend, fullstack, mobile, desenvolvimento, estágio(s), estagiário(s), vendas, engenharia',
    ),
    departments: terms(
      'engenharia, desenvolvimento, vendas, produto, recursos humanos, finanças, operações',
    ),
    hiring: terms('contratação, entrevista(s), processo, etapa(s), candidato(s), recrutamento'),
    generic: terms('carreiras, vagas, bem vindo, sobre nós, processo'),
    catalogs: terms('entrevistas, tipos de entrevistas'),
    taskCatalogs: terms('exercícios, desafios, testes técnicos'),
    purposes: terms('para'),
    kindsOf: terms('tipos de entrevista'),
    templates: terms('modelo'),
    toFillIn: terms('cargo, empresa, equipe'),
  },
  pages: {
    hiring: terms(
      'candidat*, contratação, recrutamento, processo seletivo, processo de seleção, currículo(s), vaga(s), pessoa(s) candidata(s), recrutador*, contratamos, recrutamos, processos seletivos, desafio(s) técnico(s), teste(s) técnico(s), desafio de programação, desafio de código, teste de programação, teste prático, desafio para a vaga, desafio backend, desafio frontend, desafio back end, desafio front end, desafio fullstack',
    ),
    notHiring: terms(
      'contratação de serviços, contratação pública, várias vagas de, recrutamento de voluntários, recrutar voluntários, recrutamento de membros',
    ),
    other: terms(
      'entrevista(s) de desligamento, entrevista(s) com usuários, depoimento(s), história oral, respondente(s), termo de consentimento, consentimento informado, informante(s)',
    ),
    interviews: terms(
      'entrevista*, processo seletivo, processo de seleção, processo de contratação, processo de recrutamento, fluxo de contratação, como recrutamos, como contratamos, jornada do candidato',
    ),
    amongHiring: terms('pré seleção, teste técnico'),
    toJobSeekers: terms(
      'empresas, empregadores, busca de emprego, procura de emprego, procurando emprego, uma empresa, cada empresa, recolocação',
    ),
    ofOneself: terms('nós, nosso(s), nossa(s), a gente, conosco'),
    otherKinds: terms('usuários, clientes'),
    otherCalls: terms('entrevista*'),
    otherPhrases: terms('pesquisa com usuários'),
    otherWork: terms(
      'integração, onboarding, offboarding, incidente(s), lançamento(s), publicação, publicações, implantação, compras, fornecedor(es), subvenção, subvenções, financiamento, processo de venda(s), ciclo de venda(s), funil de venda(s), vendas, revisão de código, avaliação de desempenho, promoções, despesa(s), fatura(s), voluntári*',
    ),
  },
  sentences: {
    openings: terms(
      'nós, você, nosso, o candidato, vocês, o senhor, a pessoa candidata, os candidatos, terá, fará, um, uma, o, a, os, as, cada, se',
    ),
    sequence: terms(
      'primeiro, primeiramente, inicialmente, em primeiro lugar, depois, em seguida, a seguir, posteriormente, após, por fim, por último, finalmente, para finalizar, para começar, em segundo lugar, em terceiro lugar, logo após, logo depois, na sequência, seguidamente, mais tarde, para terminar, ao final, no final, de seguida, o primeiro passo, o próximo passo, o último passo, a primeira etapa, a próxima etapa, a última etapa, antes da proposta, se tudo correr bem, se tudo der certo, o processo começa, o dia começa, o dia termina',
    ),
    clauses: terms('quando, depois que, uma vez que, se, caso, assim que'),
    verbs: terms(
      'conversa*, conhece*, envia*, convid*, terá, fará, realiza*, faremos, receb*, participa*, entrevist*, agend*, apresent*, fala*, reún*',
    ),
    candidates: terms(
      'candidato(s), candidata(s), você, vocês, pessoa candidata, pessoas candidatas',
    ),
    subjects: terms('nós, você, vocês'),
    beforeVerbs: terms(''),
    around: terms('após, depois de, depois da, depois do, antes de, antes da'),
    about: terms('de, por'),
    openEnds: terms(
      'o, a, os, as, um, uma, de, do, da, dos, das, ao, à, com, por, pelo, pela, para, em, no, na, nos, nas, sobre, entre, e, ou, nosso, nossa, seu, sua, que',
    ),
    leading: terms(
      'uma, um, com, o, a, os, as, terá, fará, nosso, nossa, seu, sua, de, por, em, e, à, para, do, da, dos, das, na, nas, nos, ao, ou, antes, depois, nossos, você, tem, envia, enviaremos, fazemos, faremos, participa, participará, receberá, convidamos, marcamos, te, lhe',
    ),
    with: terms('com'),
    tellsCandidate: terms('você vai, você será, vamos pedir'),
    inThis: terms('nesta, durante esta, essa, neste, nessa, nesse, durante essa'),
    consists: terms(
      'consiste em, é composto por, é composto de, inclui, são, consta de, está dividido em, é dividido em, compreende, tem, divide-se em, compõe-se de',
    ),
    joins: terms('e, depois, em seguida, seguido de, seguida de, e por fim, e finalmente'),
    introductions: terms(
      'processo, etapas, entrevistas, fases, passos, processo seletivo, seguintes etapas',
    ),
  },
  steps: {
    documents: terms(
      'cv, currículo, curriculum vitae, carta de apresentação, carta de motivação, portfólio, portfolio, referências, certificados, diploma, histórico escolar, foto, perfil do linkedin, perfil do github',
    ),
    optional: terms('opcional'),
    ifNeeded: terms('se necessário, se aplicável'),
    asynchronous: terms('assíncron*, em casa'),
    encouraged: terms('recomend*, encoraj*'),
    facts: terms(
      'duração, quem, objetivo, responsável, com quem, entrevistador, tempo, formato, participantes',
    ),
  },
  guides: {
    setTask: {
      titles: terms('desafio, teste, exercício, prova, challenge'),
      titlesOfJobs: terms('projeto'),
      weighs: terms(
        'seu jeito de, sua forma de, sua maneira de, como você trabalha, como você programa, como você resolve, como você pensa, como você codifica, suas habilidades, tuas habilidades, suas competências, sua capacidade, suas capacidades, conhecer mais sobre você, conhecer um pouco mais, conhecer melhor, o que será avaliado, será avaliado, serão avaliados, sendo avaliado, vamos avaliar, iremos avaliar, avaliaremos, o que avaliamos, o que esperamos, o que gostaríamos, gostaríamos de ver, o que vamos olhar, critérios de avaliação, critérios da avaliação, avaliar suas, avaliar seus, avaliar sua, avaliar o seu, o que valorizamos, valorizamos, como você soluciona, como você faz, como você estrutura, como você escreve, capacidade de resolver, mostre nos, nos mostrar',
      ),
      invites: terms(
        'nosso time, nossa equipe, venha para, trabalhar conosco, trabalhar com a gente, fazer parte, obrigado por, obrigada por, próxima entrevista, próxima etapa, qualquer dúvida, dúvidas, fique à vontade, sinta se à vontade',
      ),
      builds: terms(
        'crie, criar um, criar uma, desenvolva, desenvolver, implemente, implementar, construa, construir, escreva, faça, complete, você deve, você deverá, requisitos, o desafio, sua tarefa, instruções, descrição, seu objetivo',
      ),
      returned: terms(
        'faça um fork, fork, pull request, envie, enviar, mande, e mail, por email, link, repositório, suba, push, zip, ao terminar, ao finalizar, assim que concluir, quando terminar, como entregar, entrega',
      ),
      keepsTo: terms(
        'você tem, prazo, duração, no máximo, mais de, até, cerca de, aproximadamente, tempo estimado, leva, dentro de, limite',
      ),
      units: terms('hora(s), minuto(s), dia(s), semana(s)'),
      coursework: terms(
        'aluno(s), aluna(s), disciplina, professor*, semestre, aula(s), curso, faculdade, universidade, nota final, trabalho final, hackathon, concurso, prêmio(s), jurados, tutorial, em grupos, grupo de, bootcamp, kata, estudantes, bons estudos, aprendeu, aprendido, praticar o que, aprendizado',
      ),
    },
    takeHome: terms('para casa, em casa, assíncron*'),
    toHandIn: terms('tarefa, projeto, trabalho, desafio, desafio técnico'),
    asksForWork: terms(
      'sua tarefa, requisitos, boa sorte, solução, entregável, entregáveis, pontos extras, diferenciais, complete o desafio, você deverá, desenvolva, desenvolver um, desenvolver uma, sua solução, a tua solução, enunciado, prazo, critérios de aceitação',
    ),
    thisTask: terms(
      'este teste, esse teste, este desafio, esse desafio, neste desafio, desafio abaixo, este exercício, esse exercício, nosso teste, nosso desafio, seu desafio, seu teste, o teste consiste, o desafio consiste, deste teste, deste desafio, neste teste, nosso exercício, nossa prova, teu desafio',
    ),
    handedIn: terms(
      'entregar, enviar para nós, submeter, envie, mande, fork, envie sua, envie seu, envie a, envia a tua, entregue, envie nos, nos envie, suba, compartilhe o link, entrega, disponibilizar, disponibilize',
    ),
    live: terms('sessão de trabalho, apresentação'),
    partOfTask: terms('considere, leve em conta, critérios, avaliamos'),
    evaluating: {
      openings: terms('consegue, tem, foi, soube'),
      subjects: terms('o candidato, a candidata'),
    },
    aboutCandidate: {
      subjects: terms('o candidato, a candidata, os candidatos, as candidatas, cada candidato'),
      does: terms(
        'é, são, tem, têm, está, deve*, deverá*, deverão, pode*, poderá*, poderão, tem de, tem que, têm de, têm que, terá*, terão, vai, vão, recebe*, receberá*, receberão, apresenta*, apresentará*, prepara*, preparará*, explica*, explicará*, descreve*, descreverá*, escreve*, escreverá*, mostra*, propõe*, escolhe*, fará*',
      ),
    },
    pointing: {
      above: terms(
        'ver acima, veja acima, como acima, descrit* acima, mencionad* acima, indicad* acima, supracitad*, descrit* anteriormente, mencionad* anteriormente',
      ),
      below: terms('ver abaixo, veja abaixo, descrit* abaixo, mencionad* abaixo, indicad* abaixo'),
      elsewhere: terms(
        'ver a secção, ver a seção, veja a seção, na secção, na seção, secção anterior, seção anterior, secção seguinte, seção seguinte, próxima seção, ver a descrição',
      ),
    },
    examples: terms('por exemplo'),
    noLength: terms('varia, nenhuma'),
    taskLabels: terms('enunciado'),
    assessedLabels: terms(
      'avaliação, ficha de avaliação, escala de avaliação, pontuação, rubrica, sinais positivos, sinais negativos, sinais de alerta, bons sinais, maus sinais, bandeiras vermelhas, como avaliamos',
    ),
    agendaLabels: terms('programação, guião'),
    interviewersOnly: {
      labels: terms(
        'roteiro*, script*, rubrica*, pontuação, pontos, nota(s), anotações, sinais de alerta, sinal de alerta, alertas, bandeiras vermelhas, bandeira vermelha, interno, interna, uso interno, confidencial*, avaliação*, avaliar, decisão*, rejei*, recus*, feedback, resposta(s), gabarito, solução, soluções, acompanhamento, critérios, para nós, para entrevistadores, para o entrevistador, pergunta(s), salário*',
      ),
      phrases: terms(
        'sinais de alerta, bandeiras vermelhas, uso interno, não compartilhar, não divulgar, confidencial, rubrica, gabarito',
      ),
    },
    addressing: terms('você, vocês, tu, teu, tua, seu, sua, seus, suas'),
    asking: terms(
      'conte me, conte nos, conte sobre, conte como, me conte, fale sobre, fale de, me fale, descreva, explique*, dê um exemplo, me dê, nos dê, por favor descreva, por favor conte',
    ),
    questionMarks: terms('p, pergunta'),
    questionLabels: terms('pergunta(s), o que perguntar, o que perguntamos'),
    noQuestionLabels: terms(
      'suas, seus, do candidato, da candidata, dos candidatos, candidat*, resposta(s), frequentes, tempo para, proibidas, ilegais, evitar, não, nunca',
    ),
    instructions: terms(
      'de forma independente, por conta própria, no seu tempo, no seu próprio tempo, em casa, envie nos, envie seu, envie sua, nos envie, entregue, submeta, devolva, prazo de entrega, data limite',
    ),
    atDistance: terms(
      'por email, por e mail, teste online, teste on line, te enviamos, enviaremos, enviamos um, enviamos uma, receberá, recebe um, recebe uma, antes da próxima, antes da entrevista, hackerrank, codility, codesignal, github, gitlab, dias para, uma semana para, formulário online, nos enviar',
    ),
    inCompany: terms(
      'juntos, juntas, em par, ao vivo, compartilhar a tela, presencialmente, durante a entrevista, síncrono',
    ),
    taskPages: terms('exercício(s), desafio(s), tarefa(s), teste técnico, testes técnicos'),
    homework: terms('em casa, para casa, de casa'),
    meetings: terms('entrevista(s), conversa, chamada, reunião, bate papo'),
    tests: terms('teste(s), prova(s), projeto, questionário, tarefa técnica'),
    withoutCandidate: terms('referências, verificação de referências, checagem de referências'),
  },
  lengths: {
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      oito: 8,
      dez: 10,
      quinze: 15,
      vinte: 20,
      trinta: 30,
      quarenta: 40,
      'quarenta e cinco': 45,
      sessenta: 60,
      noventa: 90,
    },
    phrases: { 'meia hora': 30, 'hora e meia': 90 },
    periods: terms(
      'dia(s), semana(s), fim de semana, mês, meses, trimestre(s), ano(s), início de, fim de',
    ),
    notUnits: [],
    andHalf: terms('e meia'),
    between: terms('a, ou, e, até'),
    and: terms('e'),
    from: terms('entre, de'),
    hedges: terms(
      'aproximadamente, cerca de, em torno de, por volta de, mínimo, pelo menos, aprox., aprox, mais ou menos, normalmente, mín., em média',
    ),
    hedgesBehind: terms('em média, aproximadamente'),
    limits: terms(
      'até, no máximo, máximo de, máximo, não mais que, não mais do que, menos de, máx., máx, não superior a, no máximo de',
    ),
    mores: terms('mais de, mais que'),
    nots: terms('não, nunca'),
    limitsBehind: terms('no máximo, máximo, ou menos'),
    limitNames: terms('limite de tempo, tempo limite, tempo máximo, duração máxima'),
    deadlines: terms('dentro de, nas próximas, a cada, às, em até, depois de, após'),
    notices: terms(
      'antes, depois, mais tarde, por dia, por semana, ao dia, de antecedência, por pergunta, por exercício, por problema',
    ),
    waits: terms('responderemos, respondemos, resposta, retorno, entraremos em contato'),
    frames: terms('bloco(s), janela, horário'),
    of: terms('de'),
    separate: terms('separadas, separados, diferentes'),
    each: terms('cada, cada uma, cada um'),
    during: terms('por, durante'),
    means: terms('por, via'),
    follows: terms('preparação, feedback, devolutiva'),
    ifs: terms('se, caso, assim que'),
    wholes: terms(
      'fase, etapas, conversas, testes, chamadas, entrevista(s), chamada, exercício, etapa, desafio, conversa, bate papo, reunião, sessão, teste, case, prova, videochamada, dinâmica, bate-papo, encontro, avaliação',
    ),
    breaks: terms(
      'para, de, do, da, com, em, no, na, o, os, as, e, ou, antes, depois, ao, sobre, seguido',
    ),
    its: terms('isso, ela, ele'),
    lasts: terms('duram, durarão, dura, durará, leva, é de, tem, de duração'),
    spend: terms('reserve, separe, dedique, tem, gaste'),
    spentOn: terms('para, em'),
    total: terms('no total, total'),
    all: terms('inteiro, no total'),
    completing: terms(
      'completar, completado, resolver, resolvido, concluir, concluído, realizar, realizado',
    ),
    doing: terms('de conversa, de bate papo, de entrevista, de discussão'),
    ofTime: terms('do seu tempo, do teu tempo'),
  },
  agenda: {
    positions: terms('primeiros, últimos'),
    rests: terms('restante'),
    ends: terms('ao final, no final'),
    connectors: terms('e depois, seguido de'),
    before: terms('para'),
    leave: terms('deixe, reserve'),
    parts: terms('parte, fase'),
    asking: terms('perguntas de'),
    notAsking: terms('candidato(s), você'),
  },
  people: {
    names: terms(
      'equipe(s), time(s), colega(s), fundador(es), líder(es), rh, equipa(s), recrutador(es), recrutadora(s), chefia, gestor(es), gestora(s), liderança, recursos humanos, engenheira(s), engenheiro(s), colegas, colega, diretor(es), direção, coordenador(es), responsável',
    ),
    abbreviations: terms('rh'),
    meeting: terms('conhecerá, encontra'),
    talking: terms('conversará, falará'),
    manners: terms('pessoalmente'),
    conducted: terms('é, será, conduzida, realizada'),
    by: terms('por, com'),
    panels: terms('painel, banca'),
    consists: terms('é composto por, é formada por'),
    acting: terms(
      'participa, participam, entrevista, entrevistam, conversa, conversam, pergunta, perguntam, conduz',
    ),
    together: terms('você e'),
    ends: terms('para, onde, quando, sobre'),
    endsBehindComma: terms('quem, onde, para'),
    qualifying: terms('não, só, somente, apenas, exceto, para'),
    verbsBehind: terms('é, será, dura, durará, se realiza, acontece, pode, leva, enquanto'),
  },
  provenance: {
    owner: terms('responsável, dono, dona, mantido por'),
    checked: terms('revisado em, revisto em, última revisão, verificado em, última verificação'),
    updated: terms(
      'atualizado, atualizado em, última atualização, última modificação, modificado em',
    ),
  },
  privacy: {
    mailboxes: terms('vagas, carreiras, rh'),
    titles: terms('Diretor, Diretora, Gerente, Fundador, Fundadora'),
    salutations: terms('Senhor, Senhora, Doutora, Doutor'),
    noNames: terms('Entrevista, Equipe, Gerente, Vendas, Produto'),
    joins: terms('e, ou'),
  },
};
