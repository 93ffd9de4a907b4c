/**
 * Words for kinds of stages in other languages than English, normalised (lower case, no accents).
 * A term stands for every word that begins with it; in scripts without spaces, for every name that
 * holds it. Only words that mean one kind of stage and nothing else belong here: "Gespräch" or
 * "entretien" alone say nothing. German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * Swedish, Turkish, Japanese, Chinese, Korean.
 */
import { normaliseText } from '../normalise.ts';
import type { StageType } from './terms.ts';

const TERMS: Readonly<Partial<Record<StageType, string>>> = {
  'recruiter-screen':
    'recruitergespräch, erstgespräch, kennenlerngespräch, vorgespräch, telefonscreening, telefonisches erstgespräch, gespräch mit recruiter, entretien rh, entretien recruteur, entretien avec le recruteur, entretien avec la recruteuse, préqualification, présélection, premier échange, entrevista inicial, llamada inicial, preselección, entrevista con reclutador, entrevista con el reclutador, entrevista con rrhh, triagem, entrevista com rh, entrevista com recrutador, conversa inicial, colloquio conoscitivo, colloquio hr, colloquio con recruiter, primo colloquio, kennismakingsgesprek, gesprek met recruiter, rozmowa wstępna, rozmowa z rekruter, rozmowa telefoniczna z rekruter, telefonintervju med rekryterare, rekryterare, ön görüşme, リクルーター, 人事面談, 人事面接, 一次面談, 电话筛选, 招聘人员, 人事面试, 初步沟通, 리크루터, 채용담당자',
  'hiring-manager':
    'fachvorgesetzt, einstellungsleiter, personalverantwortlich, gespräch mit der führungskraft, führungskraft, entretien manager, entretien avec le manager, entretien responsable, responsable du recrutement, manager recruteur, futur manager, entrevista con el responsable, entrevista con responsable, responsable de contratación, entrevista con el manager, entrevista con manager, gerente de contratación, entrevista com gestor, entrevista com o gestor, entrevista com gerente, gestor contratante, colloquio con il responsabile, colloquio con responsabile, colloquio con il manager, gesprek met manager, gesprek met leidinggevende, rozmowa z menedżer, rozmowa z managerem, rozmowa z przełożonym, rekryterande chef, işe alım yöneticisi, 採用マネージャー, 部門長, 上長面接, 用人经理, 招聘经理, 部门经理, 채용 매니저, 채용매니저',
  resume:
    'lebenslauf, werdegang, parcours professionnel, trayectoria profesional, trajetória profissional, percorso professionale, przebieg kariery, 職務経歴, 経歴, 履历, 简历深',
  values:
    'wertegespräch, werteinterview, werte, kulturfit, kultur, valeurs, valores, valori, cultuurfit, waarden, wartości, värderingar, değerler, バリュー, カルチャー, 価値観, 价值观, 文化面试, 문화, 가치관',
  'cross-functional':
    'bereichsübergreifend, abteilungsübergreifend, entretien transverse, entretien transversal, transverse, interfuncional, multidisciplinar, interfunzionale, afdelingsoverstijgend, międzydziałow, 部門横断, 跨部门, 跨职能, 부서 간',
  leadership:
    'geschäftsführung, führungsgespräch, entretien direction, entretien avec la direction, dirigeant, directivo, alta dirección, entrevista con dirección, diretoria, dirigenti, direzione, directiegesprek, zarząd, rozmowa z zarządem, ledningsgrupp, 役員, 経営陣, 社長面接, 高管, 总监面试, 임원',
  networking:
    'schnuppergespräch, café virtuel, échange informel, charla informal, conversa informal, chiacchierata, カジュアル面談, 非正式交流',
  peer: 'kollegengespräch, kollegen, kolleginnen, teamgespräch, entretien pairs, entretien avec les pairs, pairs, futurs collègues, collègues, entrevista con compañeros, compañeros, entrevista com pares, colegas, colloquio tra pari, colleghi, teamgesprek, collega s, rozmowa z zespołem, rozmowa ze współpracownikami, kollegor, 同僚, メンバー面談, 同事面试, 同级面试, 동료',
  'take-home':
    'hausaufgabe, probeaufgabe, testaufgabe, aufgabe für zu hause, fallstudie, exercice à la maison, exercice technique, étude de cas, test technique à domicile, prueba técnica para casa, prueba para casa, caso práctico, ejercicio para casa, teste para casa, desafio técnico, estudo de caso, prova a casa, esercizio a casa, caso di studio, thuisopdracht, huiswerkopdracht, zadanie domowe, zadanie rekrutacyjne, studium przypadku, hemuppgift, ev ödevi, 課題提出, 宿題, 持ち帰り課題, 家庭作业, 笔试作业, 과제',
  'mock-call':
    'rollenspiel, jeu de rôle, simulation d appel, simulación, simulação, simulazione, juego de rol, rollenspel',
  portfolio:
    'werkschau, mappenpräsentation, revue de portfolio, ポートフォリオ, 作品集, 포트폴리오',
  demo: 'vorführung, démonstration, demostración, demonstração, dimostrazione, デモ, 演示',
  presentation:
    'verkaufspräsentation, präsentation, présentation, soutenance, presentación, apresentação, presentazione, presentatie, prezentacja, プレゼン, 演讲, 发表',
  'working-session':
    'arbeitsprobe, probearbeit, mise en situation, sesión de trabajo, sessão de trabalho, sessione di lavoro, werksessie, ワークセッション, 工作会议',
  technical:
    'fachinterview, fachgespräch, technisches, entretien technique, entrevista técnica, colloquio tecnico, technisch gesprek, rozmowa techniczna, teknisk intervju, teknik mülakat, 技術面接, 技术面试, 기술 면접',
  administrative:
    'bewerbungsprüfung, angebot, arbeitsvertrag, referenzprüfung, referenzen, offre d emploi, offre, prise de références, oferta, verificación de referencias, referencias, proposta, verifica referenze, offerta, aanbod, arbeidsvoorwaarden, erbjudande, teklif, 内定, オファー, 書類選考, 录用通知, 发放 offer, 背景调查, 처우 협의',
};

/** Words of those languages that every interview name may hold and that tell nothing apart. */
export const TRANSLATED_EMPTY_WORDS: readonly string[] = normaliseText(
  'Gespräch Interview Runde mit dem der den im zum zur und entretien avec le la les du des de et un une entrevista llamada con el los las y conversa com o os as e do da dos colloquio il lo i gli sul sui su di rozmowa z ze w o gesprek met en het een samtal intervju och med görüşme mülakat ile',
).split(' ');

/** Normalised terms by kind of stage. */
export const TRANSLATED_TERMS: Readonly<Partial<Record<StageType, readonly string[]>>> =
  Object.fromEntries(
    Object.entries(TERMS).map(([type, terms]) => [type, terms.split(', ').map(normaliseText)]),
  );
