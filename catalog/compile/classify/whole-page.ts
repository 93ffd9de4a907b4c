/** Pages that as a whole are one interview, one task or one list of questions to ask. */
import { visit } from 'unist-util-visit';
import type { HandbookFile } from '../text/handbook-file.ts';
import { patternFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { isOtherInterview } from './heading.ts';
import { speaksOfOtherInterviews } from './hiring-page.ts';
import { holdsAnnouncement } from './section-kind.ts';
import { HAS_STAGE, isAboutInterviewing, namesStage } from './stage-name.ts';

const HIRING = patternFor((of) => of.pages.hiring, { flags: 'g' });
const HANDED_IN = patternFor((of) => of.guides.handedIn);
const ASKS_FOR_WORK = patternFor((of) => of.guides.asksForWork);

/** What each thing counts; from `ENOUGH` on the page is taken for one guide. */
const POINTS = {
  title: 1,
  titleHolds: 0.5,
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
const FEWEST_LABELS = 2;

/** True for a text that may set candidates a task, though it does not speak of interviews. */
export function maySetTask(file: HandbookFile): boolean {
  return hiringWordsIn(file) > 0 && HANDED_IN.test(file.text) && ASKS_FOR_WORK.test(file.text);
}

/** How often the page, or its path, speaks of hiring. */
function hiringWordsIn({ path, text }: HandbookFile): number {
  return `${path.replace(/[-_/]/g, ' ')}\n${text}`.match(HIRING)?.length ?? 0;
}

/** Why the page is taken for one interview or task; null for others, such as texts about interviewing. */
export function whyWholePage({ file }: Page, section: Section): string | null {
  const { title } = section;
  if (isOtherInterview(title) || speaksOfOtherInterviews(file.text)) return null;
  const items = itemsIn(section);
  if (items.all > MOST_ITEMS) return null;
  const asks = areQuestions(items);
  const isTitled = namesStage(title) || (asks && slotOf(title)?.slot === 'questions');
  const holds = !isTitled && HAS_STAGE.test(title) && !isAboutInterviewing(title);
  const hasLabels = countLabels(section) >= FEWEST_LABELS;
  if (holdsAnnouncement(section) || !(isTitled || holds || asks || hasLabels)) return null;
  const hiring = hiringWordsIn(file);
  if (hiring === 0) return null;
  const found: [boolean, number, string][] = [
    [isTitled, POINTS.title, 'its title names one'],
    [holds, POINTS.titleHolds, 'its title speaks of one'],
    [asks, POINTS.questions, 'it lists questions'],
    [true, POINTS.hiring, 'it speaks of hiring'],
    [hiring >= MUCH, POINTS.muchHiring, ''],
    [hasLabels, POINTS.labels, 'its headings say who, what to ask or what to look for'],
    [HANDED_IN.test(file.text), POINTS.handedIn, 'it says how work is handed in'],
    [ASKS_FOR_WORK.test(file.text), POINTS.work, 'it asks for work'],
  ];
  const fitting = found.filter(([is]) => is);
  const points = fitting.reduce((sum, [, each]) => sum + each, 0);
  if (points < ENOUGH) return null;
  return fitting.flatMap(([, , why]) => why || []).join(', ');
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
