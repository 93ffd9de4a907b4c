/** The labels that open a fact or a block of a guide: "Duration:", "What we assess". */

import type { Paragraph, PhrasingContent } from 'mdast';
import type { HandbookLabel } from '../../../vocabulary/language.ts';
import { HANDBOOKS } from '../../../vocabulary/languages.ts';
import { TermKeys } from '../../../vocabulary/text-keys.ts';
import { remembered } from '../text/remembered.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { textOf } from './node-text.ts';

/** Where the text under a label goes. */
export type Slot = HandbookLabel;

const SLOTS = Object.keys(HANDBOOKS[0]?.labels ?? {}) as Slot[];
/** A label that several slots know is the first one's. */
const WHOLE_LABELS = SLOTS.map(
  (slot) => [slot, patternFor((of) => of.labels[slot], { at: 'whole' })] as const,
);
const ASSESSING = {
  opening: patternFor((of) => of.assessing.openings, { at: 'start' }),
  verb: patternFor((of) => of.assessing.verbs),
};
/** Slot words that may stand within a longer label: "20-30 minute live demo scenario prompt". */
const TASK_LABEL = new RegExp(`${sourceFor((of) => of.guides.taskLabels)}( \\d.{0,200})?$`, 'iu');
const AGENDA_LABEL = patternFor((of) => of.guides.agendaLabels);
const ASSESSED_LABEL = patternFor((of) => of.guides.assessedLabels, { at: 'whole' });

/** Every word that a label can be told by. */
const LABEL_KEYS = new TermKeys(
  wordsFor((of) => [
    ...SLOTS.flatMap((slot) => of.labels[slot]),
    ...of.assessing.openings,
    ...of.guides.assessedLabels,
    ...of.guides.taskLabels,
    ...of.guides.agendaLabels,
  ]),
);

/** The slot a label opens; `exact` is false where the label says more than the slot's name. */
export const slotOf = remembered(readSlot);

function readSlot(label: string): { slot: Slot; exact: boolean } | null {
  const plain = label
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[*_:：]+/g, '')
    .replace(/\([^)]{0,200}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!LABEL_KEYS.mayStandIn(plain)) return null;
  const whole = WHOLE_LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
  const slot = whole ?? (asksWhatIsAssessed(plain) ? 'assessed' : null);
  if (slot) return { slot, exact: plain === label.toLowerCase().trim() };
  if (ASSESSED_LABEL.test(plain)) return { slot: 'assessed', exact: false };
  if (TASK_LABEL.test(plain)) return { slot: 'prompt', exact: false };
  return AGENDA_LABEL.test(plain) ? { slot: 'agenda', exact: false } : null;
}

const QUESTION_LABEL = patternFor((of) => of.guides.questionLabels);
const NO_QUESTION_LABEL = patternFor((of) => of.guides.noQuestionLabels);
const MOST_WORDS_OF_QUESTIONS = 8;

/** As `slotOf`, with the labels that only within a guide are known: "Technical questions". */
export function slotInGuide(label: string): ReturnType<typeof slotOf> {
  return slotOf(label) ?? (namesQuestions(label) ? { slot: 'questions', exact: false } : null);
}

function namesQuestions(label: string): boolean {
  const isShort = label.split(/\s+/).length <= MOST_WORDS_OF_QUESTIONS;
  return isShort && QUESTION_LABEL.test(label) && !asksNothing(label) && !/[\d?]/.test(label);
}

/** True for a label of questions that are not to be put: "Questions to avoid", "Candidate questions". */
export function asksNothing(label: string): boolean {
  return NO_QUESTION_LABEL.test(label) || speaksToInterviewers(label);
}

const FOR_INTERVIEWERS = patternFor((of) => of.guides.interviewersOnly.labels);

/** True for a label of what candidates never see: "Script", "Red flags", "Notes for us". */
export function isForInterviewers(label: string): boolean {
  return FOR_INTERVIEWERS.test(label);
}

const MOST_WORDS_ALONE = 3;
const TO_INTERVIEWERS = patternFor((of) => of.guides.interviewersOnly.phrases);

/** True where so few words, or such words, say so that the label is no part of a task: "Answer key". */
export function isOnlyForInterviewers(label: string): boolean {
  const isShort = label.split(/\s+/).length <= MOST_WORDS_ALONE;
  return (isShort && isForInterviewers(label)) || speaksToInterviewers(label);
}

const SHARE = /\d\s?%\)?$/;

/** True for a label with what it counts: a criterion or a decision, "Communication (20%)". */
export function statesShare(label: string): boolean {
  return SHARE.test(label);
}

/** True for words that are addressed to interviewers: "do not share", "red flag". */
export function speaksToInterviewers(text: string): boolean {
  return TO_INTERVIEWERS.test(text);
}

/** "What we look for", "What this interview assesses". */
function asksWhatIsAssessed(label: string): boolean {
  return ASSESSING.opening.test(label) && ASSESSING.verb.test(label);
}

/** A paragraph's label and what stands behind it. */
export interface Labelled {
  label: string;
  rest: PhrasingContent[];
}

/** The words before a colon that is no part of a time or an address. */
export const PLAIN_LABEL = /^([^:：]{1,60})(?::(?!\/\/|(?<=\d:)\d)|：)/u;

/** A dash behind words, which is a label's only where the words are known as one. */
const DASH = /^\s{0,5}[-–—]\s/;
const BEFORE_DASH = /^([^:：–—]{1,40}?)\s{1,5}[-–—]\s/u;

/** Splits "Duration: 30 minutes", "**Duration** 30 minutes" or "Duration – 30 minutes"; null where there is no label. */
export function splitLabel(paragraph: Paragraph): Labelled | null {
  const [first, ...others] = paragraph.children;
  if (first?.type === 'strong') return splitBoldLabel(textOf(first), others);
  if (first?.type === 'emphasis' && slotOf(textOf(first))) {
    return splitBoldLabel(textOf(first), others);
  }
  if (first?.type !== 'text') return null;
  const dashed = BEFORE_DASH.exec(first.value);
  if (dashed && slotOf(dashed[1] ?? '')?.exact) {
    return { label: dashed[1] ?? '', rest: withText(first.value.slice(dashed[0].length), others) };
  }
  const plain = PLAIN_LABEL.exec(first.value);
  if (plain) {
    return {
      label: (plain[1] ?? '').trim(),
      rest: withText(first.value.slice(plain[0].length), others),
    };
  }
  const bare = /^([Ii]nterviewer(?:\(s\)|s)?)\s+(?=\p{Lu}|the\s)/u.exec(first.value);
  if (!bare) return null;
  return { label: bare[1] ?? '', rest: withText(first.value.slice(bare[0].length), others) };
}

function splitBoldLabel(bold: string, others: PhrasingContent[]): Labelled | null {
  const [next, ...later] = others;
  if (!next) return { label: bold, rest: [] };
  if (next.type === 'text' && /^\s*[:：]/.test(next.value)) {
    return { label: bold, rest: withText(next.value.replace(/^\s*[:：]/, ''), later) };
  }
  if (next.type === 'text' && DASH.test(next.value) && slotOf(bold)) {
    return { label: bold, rest: withText(next.value.replace(DASH, ''), later) };
  }
  if (/[:：]$/.test(bold)) return { label: bold.slice(0, -1), rest: trimmed(others) };
  return null;
}

/** Without the space that stands before the first word. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  return first?.type === 'text' ? withText(first.value, others) : nodes;
}

function withText(text: string, others: PhrasingContent[]): PhrasingContent[] {
  const value = text.replace(/^\s+/, '');
  return value ? [{ type: 'text', value }, ...others] : others;
}
