/** The words with which pages label a value, and those that are never one. */
import type { Readable } from './reading.ts';

const WORDS: readonly (readonly [Readable, string])[] = [
  [
    'stage',
    'stage|current stage|stage name|hiring stage|job stage|phase|aktuelle phase|stufe|étape|étape actuelle|etapa|etapa actual|etapa atual|fase|fase attuale|fase actual|huidige fase|etap|ステージ|現在のステージ|選考ステージ|選考段階|阶段|当前阶段',
  ],
  [
    'interview',
    'interview|interview name|interview type|interview step|scorecard for|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|gesprek|sollicitatiegesprek|rozmowa|面接|面接名|面试',
  ],
  [
    'job',
    'job|job title|job name|position|role|requisition|hiring plan|applied for|applied to|stelle|stellenbezeichnung|poste|offre|puesto|vacante|empleo|vaga|cargo|posizione|vacature|functie|stanowisko|求人|職種|ポジション|职位|职务',
  ],
  [
    'candidate',
    'candidate|candidate name|applicant|kandidat|kandidatin|kandidat/in|bewerber|bewerberin|bewerber/in|candidat|candidate ·|candidat·e|candidat(e)|candidato|candidata|candidato/a|kandidaat|kandydat|候補者|候補者名|応募者|候选人',
  ],
  [
    'department',
    'department|departments|abteilung|fachbereich|département|service|departamento|área|dipartimento|reparto|afdeling|dział|部門|部署|部门',
  ],
  [
    'interviewers',
    'interviewer|interviewers|interviewer(s)|interviewed by|interviewende|interviewende personen|intervieweur|intervieweurs|intervieweuse|entrevistador|entrevistadora|entrevistadores|intervistatore|interviewer(s):|面接官|面试官',
  ],
  [
    'minutes',
    'length|duration|estimated length|planned length|interview length|scheduled length|estimated duration|when|date|date and time|scheduled|scheduled for|time|dauer|länge|termin|datum|durée|quand|duración|fecha|duração|data|durata|duur|所要時間|時間|日時|时长',
  ],
];

const BY_WORD = new Map(
  WORDS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
);

/** The value that a label stands for: "Current stage:" → stage; null for any other text. */
export function valueOfLabel(text: string): Readable | null {
  return (
    BY_WORD.get(
      text
        .replace(/[:：\s]+$/, '')
        .trim()
        .toLowerCase(),
    ) ?? null
  );
}

/** "Stage: Onsite" → stage and "Onsite"; null where the text is not of that form. */
export function splitLabelled(text: string): { value: Readable; text: string } | null {
  const parts = /^([^:：]{2,28})[:：]\s*(\S.*)$/s.exec(text);
  const value = valueOfLabel(parts?.[1] ?? '');
  return value && parts?.[2] ? { value, text: parts[2] } : null;
}

/** Words that stand where a value could, but name the page or its parts. */
const GENERIC =
  /^(scorecards?|interview kits?|candidates?|candidate profile|profile|interviews?|schedule|scheduling|schedule interview|application( review)?s?|jobs?|people|details|resume|greenhouse|dashboard|job dashboard|all jobs|home|back|close|edit|view|activity feed|feedback|bewertungsbogen|kandidat(\/in|in|en)?|stellen|entretien|candidats?|candidatos?|all stages|all|none|not set|unknown|tbd|n\/a|loading.*|-|–|—|…)$/i;

/** True for text that cannot be a value: empty, too long, or a word for the page itself. */
export function isGeneric(text: string): boolean {
  return (
    text === '' ||
    text.length > 300 ||
    /^[A-Z]{1,6}-\d+$/.test(text) ||
    GENERIC.test(text.replace(/\s*\(\d+\)$/, '')) ||
    /^[\W\d_]+$/u.test(text.replace(/\p{L}|\p{Extended_Pictographic}/gu, 'a'))
  );
}
