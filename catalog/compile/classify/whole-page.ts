/** Pages that as a whole are one interview, one task or one list of questions to ask. */
import { visit } from 'unist-util-visit';
import { countWords } from '../text/count-words.ts';
import type { HandbookFile } from '../text/handbook-file.ts';
import { proseOf, sectionsOfProse } from '../text/prose.ts';
import { patternFor } from '../text/words.ts';
import { asksNothing, slotInGuide, slotOf } from '../tree/labels.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { isOtherInterview } from './heading.ts';
import {
  countHiring,
  nameInWords,
  namesHiring,
  namesInterviews,
  speaksOfOtherInterviews,
  speaksToJobSeekers,
} from './hiring-page.ts';
import { isInParts } from './interview-parts.ts';
import { withoutNumber } from './numbering.ts';
import { holdsAnnouncement, SPEAKS_OF_ITSELF } from './section-kind.ts';
import { isTaskTitle, namesJob, type TaskTelling, taskIn } from './set-task.ts';
import {
  HAS_STAGE,
  isAboutInterviewing,
  isOfOneInterview,
  namesInterview,
  namesStage,
} from './stage-name.ts';

const HANDED_IN = patternFor((of) => of.guides.handedIn);
const ASKS_FOR_WORK = patternFor((of) => of.guides.asksForWork);
const THIS_TASK = patternFor((of) => of.guides.thisTask);
const NAMES_TASK = patternFor((of) => of.stages.tasks);

/** What each thing counts; from `ENOUGH` on the page is taken for one guide. */
const POINTS = {
  title: 1,
  job: 1.5,
  titleHolds: 0.5,
  itself: 1,
  labels: 1.5,
  parts: 1.5,
  questions: 1.5,
  hiring: 2,
  muchHiring: 0.5,
  weighs: 1.5,
  invites: 0.5,
  handedIn: 1,
  work: 1,
  keepsTo: 1,
};
/** By how many different words of courses and contests a page holds; no more counts for further ones. */
const COURSEWORK = [0, -1, -2.5, -4];
/** "Exercise 3" is one of a course. */
const NUMBERED = -1.5;
const ENOUGH = 3.5;
/** Of a page whose title names nothing and that names no interview and no hiring process. */
const ENOUGH_UNNAMED = 5;
const MUCH = 3;
const FEWEST_QUESTIONS = 5;
const SHARE_OF_QUESTIONS = 0.4;
const SHARE_UNDER_TITLE = 0.25;
/** No interview is as long. */
const MOST_ITEMS = 500;
const MOST_SECTIONS = 50;
const FEWEST_LABELS = 2;

/**
 * True for a text that may as a whole be an interview or a task, though it does not speak of interviews;
 * `title` is its front matter's.
 */
export function mayBeWhole(file: HandbookFile, title: string | null): boolean {
  const headings = [...file.text.matchAll(HEADING)].map(([, words = '']) => words);
  const titles = [title ?? '', nameInWords(file), ...headings.slice(0, MOST_TITLES)];
  const isAny =
    titles.some((each) => isNameOfOne(each) || namesQuestions(each)) ||
    headings.filter((each) => slotOf(each)).length >= FEWEST_LABELS ||
    opensAsOne(file, titles);
  if (!isAny) return false;
  return pointsOf(tellingOf(file)) + POINTS.title + POINTS.job + POINTS.questions >= ENOUGH;
}

/** True where the first words speak of the page itself, or of hiring under a title that holds a name. */
function opensAsOne(file: HandbookFile, titles: readonly string[]): boolean {
  const opening = openingOf(proseOf(file.text));
  return speaksOfItself(opening) || (isOfHiring(file, opening) && titles.some(holdsName));
}

function speaksOfItself(opening: string): boolean {
  return SPEAKS_OF_ITSELF.test(opening) || THIS_TASK.test(opening);
}

function isOfHiring(file: HandbookFile, opening: string): boolean {
  return [nameInWords(file), opening].some(namesHiring);
}

function namesQuestions(title: string): boolean {
  return slotInGuide(title)?.slot === 'questions';
}

function isNameOfOne(title: string): boolean {
  return namesInterview(title) || isTaskTitle(title);
}

/** True for a section of interviewing, or of questions, that is little but questions to ask. */
export function isAskedThroughout(section: Section): boolean {
  const { title } = section;
  const isOfAsking =
    isAboutInterviewing(title) ||
    namesInterviews(title) ||
    (namesQuestions(title) && !asksNothing(title));
  return isOfAsking && areQuestions(itemsIn(section), title);
}

/** How many headings are looked at for the task's name. */
const MOST_TITLES = 5;
/** Also a title that is only in bold. */
const HEADING = /^(?:#{1,6}[ \t]{1,20}|(?=\*\*[^*]{1,120}\*\*$))(.{1,200})$/gm;

/** What the prose of a page tells. */
interface Telling extends TaskTelling {
  /** True where its name or its beginning speaks of hiring or of interviews. */
  isOfHiring: boolean;
  /** How often such a page, or its path, speaks of hiring. */
  hiring: number;
  itself: boolean;
  /** True where it names an interview or a hiring process anywhere. */
  namesInterview: boolean;
  handedIn: boolean;
  work: boolean;
}

/**
 * "Submit" and "requirements" count where the page's name or its beginning is about hiring.
 */
function tellingOf(file: HandbookFile): Telling {
  const prose = proseOf(file.text);
  const name = nameInWords(file);
  const opening = openingOf(prose);
  const ofHiring = isOfHiring(file, opening);
  const task = taskIn(prose);
  return {
    ...task,
    isOfHiring: ofHiring,
    hiring: ofHiring ? countHiring(`${name}\n${prose}`) : 0,
    namesInterview: namesInterviews(name) || namesInterviews(prose),
    itself: speaksOfItself(opening),
    handedIn: task.returned || (ofHiring && HANDED_IN.test(prose)),
    work:
      (task.builds && (task.weighs || task.returned || task.keepsTo)) ||
      (ofHiring && ASKS_FOR_WORK.test(prose)),
  };
}

type Found = readonly [is: boolean, points: number, why: string];

function foundIn(told: Telling): Found[] {
  return [
    [told.itself, POINTS.itself, 'it speaks of itself as one'],
    [told.isOfHiring, POINTS.hiring, 'it speaks of hiring'],
    [told.hiring >= MUCH, POINTS.muchHiring, ''],
    [told.weighs, POINTS.weighs, 'it says what is looked at'],
    [told.invites, POINTS.invites, ''],
    [told.handedIn, POINTS.handedIn, 'it says how work is handed in'],
    [told.work, POINTS.work, 'it asks for work'],
    [told.keepsTo, POINTS.keepsTo, 'it says how long to work'],
  ];
}

function pointsOf(told: Telling): number {
  return sumOf(foundIn(told)) + pointsOfCoursework(told);
}

function sumOf(found: readonly Found[]): number {
  return found.reduce((sum, [is, points]) => sum + (is ? points : 0), 0);
}

/** What is built for hiring may be for students, too. */
function pointsOfCoursework({ isOfHiring, coursework }: Telling): number {
  if (isOfHiring) return 0;
  return COURSEWORK[Math.min(coursework.words, COURSEWORK.length - 1)] ?? 0;
}

/** As many say something below their heading. */
const OPENING_SECTIONS = 3;
/** Characters. */
const LONGEST = 2000;

function openingOf(prose: string): string {
  const sections = sectionsOfProse(prose);
  const telling = sections.filter((each) => each.trim().includes('\n'));
  const next = telling[OPENING_SECTIONS];
  const opening = next === undefined ? sections : sections.slice(0, sections.indexOf(next));
  return opening.join('').slice(0, LONGEST);
}

/** A page that is one guide, under the guide's name, and why it is taken for one. */
export interface WholePage {
  section: Section;
  why: string;
}

/** The page as one interview or task; null for others, such as texts about interviewing. */
export function asWholePage({ file }: Page, page: Section): WholePage | null {
  const section = underItsName(page, file);
  const { title } = section;
  const told = tellingOf(file);
  const isTask = isTaskTitle(title);
  if (isOtherInterview(title)) return null;
  // What is built may be for participants and reporters, too.
  const isSet = told.work && (isTask || (told.itself && told.weighs));
  if (!isSet && speaksOfOtherInterviews(proseOf(file.text))) return null;
  if (speaksToJobSeekers(proseOf(file.text))) return null;
  const items = itemsIn(section);
  if (items.all > MOST_ITEMS || countSections(section) > MOST_SECTIONS) return null;
  const asks = areQuestions(items, title);
  const isTitled = isNamedWhole(title) || isTask || (asks && namesQuestions(title));
  const holds = !isTitled && told.isOfHiring && holdsName(title);
  const isOfJob = isTitled && namesJob(title);
  const hasLabels = countLabels(section) >= FEWEST_LABELS;
  const itself = told.itself && isOneByItself(section);
  const inParts = namesInterviews(title) && isInParts(section);
  const isAny = isTitled || holds || asks || hasLabels || itself || inParts;
  // Under an interview's name "What to expect" announces what happens in it.
  if (!isAny || (!isTitled && !inParts && holdsAnnouncement(section))) return null;
  const isOfHiring = told.isOfHiring && (told.hiring > 0 || itself);
  const isOfCompany = told.weighs || isOfJob || (told.invites && told.keepsTo && told.handedIn);
  if (!isOfHiring && (!isOfCompany || !(isTitled || told.namesInterview))) return null;
  const found: Found[] = [
    [isTitled, POINTS.title, 'its title names one'],
    [isOfJob, POINTS.job, 'its title names a job'],
    [holds, POINTS.titleHolds, 'its title speaks of one'],
    [asks, POINTS.questions, 'it lists questions'],
    [hasLabels, POINTS.labels, 'its headings say who, what to ask or what to look for'],
    [inParts, POINTS.parts, 'its headings are the parts of one'],
    ...foundIn({ ...told, itself, work: told.work || (isTask && told.builds) }),
  ];
  const isNumbered = !told.isOfHiring && isTask && NUMBERED_TITLE.test(title);
  const against = pointsOfCoursework(told) + (isNumbered ? NUMBERED : 0);
  const isNamed = isTitled || told.namesInterview || (hasLabels && isOfHiring);
  const enough = isNamed ? ENOUGH : ENOUGH_UNNAMED;
  if (sumOf(found) + against < enough) return null;
  return { section, why: found.flatMap(([is, , why]) => (is && why) || []).join(', ') };
}

const NUMBERED_TITLE = /\d/;

/** Where the page's title says nothing of a task, an interview or a job, the heading that does is the guide's name. */
function underItsName(page: Section, file: HandbookFile): Section {
  const { title, children } = page;
  const [first] = children;
  // No heading is the page's title, which is then its file's name.
  if (page.heading === null && first && isTaskHeading(first.title)) {
    return { ...page, title: first.title };
  }
  const nameOfFile = titleOfFile(file);
  const isTitled = page.heading !== null || !children.some((child) => child.title === title);
  if (!isTitled && !isNameOfOne(title) && isTaskHeading(nameOfFile))
    return { ...page, title: nameOfFile };
  const isName = isNameOfOne(title) || holdsName(title) || isAboutInterviewing(title);
  if (isName || namesJob(title) || namesQuestions(title) || namesInterviews(title)) return page;
  const named = children.filter((child) => isTaskHeading(child.title));
  return named.length === 1 && named[0] ? { ...page, title: named[0].title } : page;
}

/** "jobs/test-task.md" → "Test task". */
function titleOfFile({ path }: HandbookFile): string {
  const words = nameInWords({ path: path.replace(/^.*\//, ''), text: '' });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MOST_WORDS_OF_HEADING = 6;

function isTaskHeading(title: string): boolean {
  return (
    isTaskTitle(title) && countWords(title) <= MOST_WORDS_OF_HEADING && !isAboutInterviewing(title)
  );
}

/** "Culture" and "Offer" end stages' names, but name none by themselves. */
function isNamedWhole(title: string): boolean {
  return (
    namesInterview(title) || isOfOneInterview(title) || (namesStage(title) && namesHiring(title))
  );
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

/** Items of lists, and headings and paragraphs that ask. */
function itemsIn({ heading, title, blocks, children }: Section): Items {
  const items = { all: 0, questions: 0 };
  const lines = blocks.filter(({ type }) => type === 'paragraph').map((block) => textOf(block));
  const asked = [...(heading ? [title] : []), ...lines].filter(isAsked).length;
  items.all += asked;
  items.questions += asked;
  visit({ type: 'root', children: blocks }, 'listItem', (item) => {
    items.all += 1;
    if (isAsked(textOf(item.children[0] ?? item))) items.questions += 1;
  });
  for (const below of children.map(itemsIn)) {
    items.all += below.all;
    items.questions += below.questions;
  }
  return items;
}

const ASKS = patternFor((of) => of.guides.asking, { at: 'start' });

/** "1. What went well?", "“Tell me about a plan.”" */
function isAsked(text: string): boolean {
  const plain = withoutNumber(text.replace(OPENING_MARKS, '')).replace(OPENING_MARKS, '');
  return /\?["”’»)]?$/.test(plain) || ASKS.test(plain);
}

const OPENING_MARKS = /^["“„«»’'\s]{1,5}/;

/** Under a title of questions much may be said of each. */
function areQuestions({ all, questions }: Items, title: string): boolean {
  const share = namesQuestions(title) ? SHARE_UNDER_TITLE : SHARE_OF_QUESTIONS;
  return questions >= FEWEST_QUESTIONS && questions >= all * share;
}

/** Headings below that open a fact of an interview: "Participants", "Questions to ask". */
function countLabels({ children }: Section): number {
  return children.reduce(
    (sum, child) => sum + Number(slotOf(child.title) !== null) + countLabels(child),
    0,
  );
}
