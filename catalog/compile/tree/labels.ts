/** The labels that open a fact or a block of a guide: "Duration:", "What we assess". */
import type { Paragraph, PhrasingContent } from 'mdast';
import { textOf } from './node-text.ts';

/** Where the text under a label goes. */
export type Slot =
  | 'aliases'
  | 'roles'
  | 'interviewers'
  | 'duration'
  | 'description'
  | 'questions'
  | 'assessed'
  | 'prompt'
  | 'agenda'
  | 'candidateNotes'
  | 'resources';

const EXACT: Record<Slot, RegExp> = {
  aliases: /^(aliases|alias|also known as|also called|a\.?k\.?a\.?|other names)$/,
  roles: /^(roles?|job titles?|for roles?)$/,
  interviewers:
    /^(interviewers?|interviewed by|interview(er)? panel|panel(ists| members)?|conducted by|led by|run by|who|participants|attendees|with|owner|facilitators?)$/,
  duration: /^(duration|length|time|timing|total time|time required|interview length|how long)$/,
  description:
    /^(details|purpose( of this exercise| of the (interview|session))?|(the )?goals?|overview|description|about|focus|objectives?|format|what|what to expect|what it is|summary|context)$/,
  questions:
    /^((example|sample|suggested|possible|potential|interview|typical) questions?|questions?( to ask)?|for example|questions (may|might|could) include)$/,
  assessed:
    /^(what (we|we're|we’re|we are|you|you're|to) .*(assess|measur|evaluat|look|test|listen)\w*( for)?|key competencies|competenc(y|ies)|(evaluation|assessment) criteria|criteria|rubric|assess(ed|es|ing|ment areas?)|evaluat(es|ed|ing|ion)|we (assess|look for|measure|evaluate)|looking for|skills (assessed|tested))$/,
  prompt:
    /^(prompts?|(the )?(scenario|assignment|project|exercise|case study|case|task|brief|challenge)|instructions|deliverables?|interview prompts?|assignment prompt|candidate prompt)$/,
  agenda:
    /^((working session |interview |meeting |session )?agenda|(interview |for )?structure|schedule|timeline|run of show|how to spend the time)$/,
  candidateNotes:
    /^(tell the candidate|(our )?advice|(a few )?(tips|pointers|demo tips)|(demo|interview|candidate) tips|how to prepare|preparation|prep|what to bring|for (the )?candidates?|candidate (prep|notes|preparation))$/,
  resources:
    /^((additional |some |helpful |further )?(resources|links|reading|background info|references))$/,
};

/** Slot words that may stand within a longer label: "20-30 minute live demo scenario prompt". */
const LOOSE: [Slot, RegExp][] = [
  ['prompt', /(\bprompt|^prompt \d.*)$/],
  ['agenda', /\bagenda\b/],
];

/** The slot a label opens; `exact` is false where the label says more than the slot's name. */
export function slotOf(label: string): { slot: Slot; exact: boolean } | null {
  const plain = label
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[*_:]+/g, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [slot, pattern] of Object.entries(EXACT) as [Slot, RegExp][]) {
    if (pattern.test(plain)) return { slot, exact: plain === label.toLowerCase().trim() };
  }
  const loose = LOOSE.find(([, pattern]) => pattern.test(plain));
  return loose ? { slot: loose[0], exact: false } : null;
}

/** A paragraph's label and what stands behind it. */
export interface Labelled {
  label: string;
  rest: PhrasingContent[];
}

const LONGEST_LABEL = 60;

/** Splits "Duration: 30 minutes" or "**Duration** 30 minutes"; null where there is no label. */
export function splitLabel(paragraph: Paragraph): Labelled | null {
  const [first, ...others] = paragraph.children;
  if (first?.type === 'strong') return splitBoldLabel(textOf(first), others);
  if (first?.type !== 'text') return null;
  const colon = first.value.indexOf(':');
  if (colon > 0 && colon <= LONGEST_LABEL) {
    return {
      label: first.value.slice(0, colon).trim(),
      rest: withText(first.value.slice(colon + 1), others),
    };
  }
  const bare = /^([Ii]nterviewer(?:\(s\)|s)?)\s+(?=\p{Lu}|the\s)/u.exec(first.value);
  if (!bare) return null;
  return { label: bare[1] ?? '', rest: withText(first.value.slice(bare[0].length), others) };
}

function splitBoldLabel(bold: string, others: PhrasingContent[]): Labelled | null {
  const [next, ...later] = others;
  if (!next) return { label: bold, rest: [] };
  if (next.type === 'text' && /^\s*:/.test(next.value)) {
    return { label: bold, rest: withText(next.value.replace(/^\s*:/, ''), later) };
  }
  if (/:$/.test(bold)) return { label: bold.replace(/:$/, ''), rest: trimmed(others) };
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
