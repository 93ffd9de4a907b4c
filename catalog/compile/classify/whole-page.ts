/** Pages that as a whole are one interview, one task or one list of questions to ask. */
import { visit } from 'unist-util-visit';
import type { HandbookFile } from '../text/handbook-file.ts';
import { proseOf, sectionsOfProse } from '../text/prose.ts';
import { patternFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { isOtherInterview } from './heading.ts';
import { countHiring, nameInWords, namesHiring, speaksOfOtherInterviews } from './hiring-page.ts';
import { holdsAnnouncement, SPEAKS_OF_ITSELF } from './section-kind.ts';
import { HAS_STAGE, isAboutInterviewing, namesInterview, namesStage } from './stage-name.ts';

const HANDED_IN = patternFor((of) => of.guides.handedIn);
const ASKS_FOR_WORK = patternFor((of) => of.guides.asksForWork);
const THIS_TASK = patternFor((of) => of.guides.thisTask);
const NAMES_TASK = patternFor((of) => of.stages.tasks);

/** What each thing counts; from `ENOUGH` on the page is taken for one guide. */
const POINTS = {
  title: 1,
  titleHolds: 0.5,
  itself: 1,
  labels: 1.5,
  questions: 1.5,
  hiring: 1,
  muchHiring: 0.5,
  handedIn: 1,
  work: 1,
};
const ENOUGH = 2.5;
const MUCH = 3;
const FEWEST_QUESTIONS = 5;
const SHARE_OF_QUESTIONS = 0.4;
/** No interview is as long. */
const MOST_ITEMS = 500;
const MOST_SECTIONS = 50;
const FEWEST_LABELS = 2;

/**
 * True for a text that may as a whole be an interview or a task, though it does not speak of interviews;
 * `title` is its front matter's.
 */
export function mayBeWhole(file: HandbookFile, title: string | null): boolean {
  const told = tellingOf(file);
  if (told.hiring === 0) return false;
  if (told.work && (told.handedIn || (told.itself && told.hiring >= MUCH))) return true;
  const headings = [...file.text.matchAll(HEADING)].map(([, words = '']) => words);
  const isTitled = [title ?? '', headings[0] ?? ''].some((each) => namesInterview(each));
  return isTitled || headings.filter((each) => slotOf(each)).length >= FEWEST_LABELS;
}

const HEADING = /^#{1,6}[ \t]{1,20}(.{1,200})$/gm;

/** What the prose of a page tells. */
interface Telling {
  /** How often the page, or its path, speaks of hiring; 0 where neither its name nor its beginning does. */
  hiring: number;
  itself: boolean;
  handedIn: boolean;
  work: boolean;
}

/**
 * "Submit" and "requirements" count where the page's name or its beginning is about hiring.
 */
function tellingOf(file: HandbookFile): Telling {
  const prose = proseOf(file.text);
  const name = nameInWords(file);
  const opening = sectionsOfProse(prose).slice(0, OPENING_SECTIONS).join('').slice(0, LONGEST);
  const itself = SPEAKS_OF_ITSELF.test(opening) || THIS_TASK.test(opening);
  const isOfHiring = [name, opening].some(namesHiring);
  return {
    hiring: isOfHiring ? countHiring(`${name}\n${prose}`) : 0,
    itself: isOfHiring && itself,
    handedIn: isOfHiring && HANDED_IN.test(prose),
    work: isOfHiring && ASKS_FOR_WORK.test(prose),
  };
}

/** What stands before the first heading, what below it, and what below the next. */
const OPENING_SECTIONS = 3;
/** Characters. */
const LONGEST = 2000;

/** Why the page is taken for one interview or task; null for others, such as texts about interviewing. */
export function whyWholePage({ file }: Page, section: Section): string | null {
  const { title } = section;
  if (isOtherInterview(title) || speaksOfOtherInterviews(proseOf(file.text))) return null;
  const items = itemsIn(section);
  if (items.all > MOST_ITEMS || countSections(section) > MOST_SECTIONS) return null;
  const asks = areQuestions(items);
  const isTitled = isNamedWhole(title) || (asks && slotOf(title)?.slot === 'questions');
  const holds = !isTitled && holdsName(title);
  const hasLabels = countLabels(section) >= FEWEST_LABELS;
  const told = tellingOf(file);
  const itself = told.itself && isOneByItself(section);
  const isAny = isTitled || holds || asks || hasLabels || itself;
  if (holdsAnnouncement(section) || !isAny) return null;
  if (told.hiring === 0 && !itself) return null;
  const found: [boolean, number, string][] = [
    [isTitled, POINTS.title, 'its title names one'],
    [holds, POINTS.titleHolds, 'its title speaks of one'],
    [itself, POINTS.itself, 'it speaks of itself as one'],
    [asks, POINTS.questions, 'it lists questions'],
    [true, POINTS.hiring, 'it speaks of hiring'],
    [told.hiring >= MUCH, POINTS.muchHiring, ''],
    [hasLabels, POINTS.labels, 'its headings say who, what to ask or what to look for'],
    [told.handedIn, POINTS.handedIn, 'it says how work is handed in'],
    [told.work, POINTS.work, 'it asks for work'],
  ];
  const fitting = found.filter(([is]) => is);
  const points = fitting.reduce((sum, [, each]) => sum + each, 0);
  if (points < ENOUGH) return null;
  return fitting.flatMap(([, , why]) => why || []).join(', ');
}

/** "Culture" and "Offer" end stages' names, but name none by themselves. */
function isNamedWhole(title: string): boolean {
  return namesInterview(title) || (namesStage(title) && namesHiring(title));
}

/** Text about interviewing and pages of several interviews speak of "this interview" too. */
function isOneByItself({ title, children }: Section): boolean {
  const interviews = children.filter((child) => namesInterview(child.title));
  return !isAboutInterviewing(title) && !/^readme$/i.test(title) && interviews.length < 2;
}

function holdsName(title: string): boolean {
  return (HAS_STAGE.test(title) || NAMES_TASK.test(title)) && !isAboutInterviewing(title);
}

function countSections({ children }: Section): number {
  return children.reduce((sum, child) => sum + countSections(child), children.length);
}

interface Items {
  all: number;
  questions: number;
}

function itemsIn({ blocks, children }: Section): Items {
  const items = { all: 0, questions: 0 };
  visit({ type: 'root', children: blocks }, 'listItem', (item) => {
    items.all += 1;
    if (/\?["”’)]?$/.test(textOf(item.children[0] ?? item))) items.questions += 1;
  });
  for (const below of children.map(itemsIn)) {
    items.all += below.all;
    items.questions += below.questions;
  }
  return items;
}

function areQuestions({ all, questions }: Items): boolean {
  return questions >= FEWEST_QUESTIONS && questions >= all * SHARE_OF_QUESTIONS;
}

/** Headings below that open a fact of an interview: "Participants", "Questions to ask". */
function countLabels({ children }: Section): number {
  return children.reduce(
    (sum, child) => sum + Number(slotOf(child.title) !== null) + countLabels(child),
    0,
  );
}
