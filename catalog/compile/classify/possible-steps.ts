/** Where the steps of a process may stand: in a list, a table or sentences, under headings or bold lines, between arrows. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { rememberedOf } from '../text/remembered.ts';
import { sourceFor, wordsFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { stepName } from './numbering.ts';
import { isWithoutSteps } from './process-title.ts';
import { lookAt, type StepLook } from './step-look.ts';
import { takeName } from './step-name.ts';
import type { FoundSteps, StepSource } from './step-source.ts';
import { inChains } from './steps-in-chain.ts';
import { inLines } from './steps-in-line.ts';
import { inLists, isContents } from './steps-in-lists.ts';
import { inPhases } from './steps-in-phases.ts';
import { inProse } from './steps-in-prose.ts';
import { inTables } from './steps-in-table.ts';
import { toldApart } from './steps-told-apart.ts';
import { inBoldParagraphs } from './steps-under-bold-lines.ts';
import { inHeadings } from './steps-under-headings.ts';

/**
 * All that may be the steps of a section; which of them are is decided by what speaks for each. A section is asked
 * for by itself, by those above it and with those beside it.
 */
export const possibleSteps = rememberedOf(stepsOf);

function stepsOf(section: Section): FoundSteps[] {
  if (isWithoutSteps(section.title)) return [];
  return inAnyForm(section)
    .filter(({ sources }) => !areDocuments(sources) && !areRecords(sources))
    .filter(({ kind, sources }) => kind !== 'headings' || !areOnlyEnds(sources))
    .map((found) => ({ ...found, sources: toldApart(withoutTopics(found.sources)) }));
}

const ARTICLE = sourceFor((of) => of.headings.articles);
const DOCUMENTS = wordsFor((of) => of.steps.documents);
const PAPERS = sourceOf(DOCUMENTS);
/** "Résumé", "a cover letter", "CV / portfolio". */
const DOCUMENT = new PatternAround(
  String.raw`^(?:${ARTICLE}\s{1,20})?${PAPERS}(?:\s{0,5}/\s{0,5}${PAPERS})?$`,
  'iu',
  DOCUMENTS,
);

/** True where most are what candidates send, as a résumé and a letter, which they hand in and go through no step for. */
function areDocuments(sources: readonly StepSource[]): boolean {
  const documents = sources.filter(({ lead }) => DOCUMENT.test(stepName(takeName(lead).name)));
  return documents.length > 1 && documents.length * 2 >= sources.length;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|\d[./]\d{1,2}[./]\d{2}(?!\d)/;

/** "Round 2: 3/5/2024" and "Interview 2 (May 2024)" count, "Meeting 3 May 2024" does not. */
const COUNTED = /^\P{L}{0,20}\p{L}{1,40}\s{1,5}#?\d{1,2}(?![\d./-]|\s\p{L})/u;

/** True for "Meeting (13/8/2024)", "Meeting (2/9/2024)", of which each tells of a day that is gone. */
function areRecords(sources: readonly StepSource[]): boolean {
  const titles = sources.map(({ lead: children }) => textOf({ type: 'paragraph', children }));
  const [first] = titles.map(firstWord);
  return titles.every(
    (title) => firstWord(title) === first && YEAR.test(title) && !COUNTED.test(title),
  );
}

function firstWord(title: string): string {
  return /\p{L}{1,60}/u.exec(title)?.[0].toLowerCase() ?? '';
}

/**
 * True where most are what a process ends with and none is anything else of one: "Proposal" and "References" of a
 * sales plan, "Background checks" and "Pay in offers" of a policy.
 */
function areOnlyEnds(sources: readonly StepSource[]): boolean {
  const looks = sources.map(lookAt);
  const ends = looks.filter(({ closes }) => closes).length;
  return ends * 2 > looks.length && looks.every((look) => look.closes || !isOfProcess(look));
}

function isOfProcess({ hasStageWord, opens, isTimed }: StepLook): boolean {
  return hasStageWord || opens || isTimed;
}

const FEWEST_EXPLAINED = 3;
const NEARLY_ALL = 0.8;

/**
 * A list below one step may hold its parts; where most steps have such a list, it says what each is about, unless
 * times or names say otherwise.
 */
function withoutTopics(sources: StepSource[]): StepSource[] {
  const listed = sources.filter(({ lists }) => lists && lists.length > 0);
  if (listed.length < FEWEST_EXPLAINED || listed.length * 2 <= sources.length) return sources;
  const looks = listed.flatMap(({ children }) => children.map(lookAt));
  const stages = looks.filter((look) => look.namesStage || look.isTimed).length;
  if (stages >= looks.length * NEARLY_ALL) return sources;
  return sources.map((each) => ({
    ...each,
    rest: [...each.rest, ...(each.lists ?? [])],
    children: each.lists ? [] : each.children,
  }));
}

function inAnyForm(section: Section): FoundSteps[] {
  return [
    ...inHeadings(section),
    ...inPhases(section),
    ...inBoldParagraphs(section),
    ...inLists(section).filter((found) => !isContents(found)),
    ...inTables(section),
    ...inChains(section),
    ...inLines(section),
    ...inProse(section),
  ];
}
