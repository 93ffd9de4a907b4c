/** What speaks for and against a section, with all below it, being one interview or one task. */
import type { Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { slotOf, splitLabel } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesInterviews } from './heading.ts';
import { isNumbered } from './numbering.ts';
import { announcesProcess } from './process-title.ts';
import { isAboutRole } from './role-name.ts';
import { holdsAnnouncement, onlyLinks, type Place, speaksAsInterview } from './section-kind.ts';
import {
  HAS_STAGE,
  isAboutInterviewing,
  isQuestion,
  namesInterview,
  namesStage,
} from './stage-name.ts';

/** Each from 0 to 1: a share, or whether it is so. */
export const GUIDE_EVIDENCE = [
  'namesInterview',
  'namesStage',
  'holdsStage',
  'namesTask',
  'titleIsAdvice',
  'titleIsQuestion',
  'titleIsLabel',
  'titleIsRole',
  'titleAnnounces',
  'titleIsCatalog',
  'titleIsLong',
  'titleIsTimed',
  'titleIsNumbered',
  'saysWho',
  'saysHowLong',
  'saysWhatToAsk',
  'saysMore',
  'twoLabels',
  'threeLabels',
  'labelsBelow',
  'timed',
  'questions',
  'manyQuestions',
  'handedIn',
  'asksForWork',
  'workHandedIn',
  'hiring',
  'muchHiring',
  'hiringInPath',
  'ofItself',
  'leaf',
  'onlyLinks',
  'announcedBelow',
  'stagesBelow',
  'interviewsBelow',
  'brief',
  'long',
  'code',
  'alike',
  'listsInterviews',
  'insideInterview',
  'onAdvicePage',
  'announcedAbove',
  'announcedByPage',
] as const;

export type GuideEvidenceName = (typeof GUIDE_EVIDENCE)[number];
export type GuideEvidence = Record<GuideEvidenceName, number>;

const HIRING = patternFor((of) => of.pages.hiring, { flags: 'g' });
const HANDED_IN = patternFor((of) => of.guides.handedIn);
const ASKS_FOR_WORK = patternFor((of) => of.guides.asksForWork);
const TASK = new RegExp(
  `${sourceFor((of) => [...of.stages.tasks, ...of.guides.takeHome, ...of.guides.taskPages])}`,
  'iu',
);

const MUCH = 3;
const MANY_QUESTIONS = 5;
/** Words. */
const LONG_TITLE = 7;
const BRIEF = 25;
const LONG = 1500;
/** Characters in which an interview says first how long it takes. */
const FIRST_WORDS = 300;

export function guideEvidenceFor(section: Section, path: string, place: Place): GuideEvidence {
  const { title, children } = section;
  const contents = contentsOf(section);
  const { text, items, questions } = contents;
  const own = labelsIn(section.blocks);
  const below = new Set(children.flatMap((child) => slotOf(child.title)?.slot ?? []));
  const slots = new Set([...own, ...below]);
  const has = (slot: string) => Number(slots.has(slot));
  const words = countWords(text);
  const hiring = text.match(HIRING)?.length ?? 0;
  const announces = announcesProcess(title);
  const handedIn = Number(HANDED_IN.test(text));
  const asksForWork = Number(ASKS_FOR_WORK.test(text));
  return {
    namesInterview: Number(namesInterview(title)),
    namesStage: Number(namesStage(title)),
    holdsStage: Number(HAS_STAGE.test(title)),
    namesTask: Number(TASK.test(title)),
    titleIsAdvice: Number(!announces && isAboutInterviewing(title)),
    titleIsQuestion: Number(isQuestion(title)),
    titleIsLabel: Number(slotOf(title) !== null),
    titleIsRole: Number(!namesStage(title) && isAboutRole(title)),
    titleAnnounces: Number(announces),
    titleIsCatalog: Number(announcesInterviews(title)),
    titleIsLong: Number(countWords(title) > LONG_TITLE),
    titleIsTimed: Number(findDurations(title).length > 0),
    titleIsNumbered: Number(isNumbered(title)),
    saysWho: has('interviewers'),
    saysHowLong: has('duration'),
    saysWhatToAsk: has('questions'),
    saysMore: Number(
      ['assessed', 'prompt', 'agenda', 'candidateNotes'].some((each) => slots.has(each)),
    ),
    twoLabels: Number(slots.size >= 2),
    threeLabels: Number(slots.size >= 3),
    labelsBelow: Number(below.size > 0),
    timed: Number(findDurations(text.slice(0, FIRST_WORDS)).length > 0),
    questions: items === 0 ? 0 : questions / items,
    manyQuestions: Number(questions >= MANY_QUESTIONS),
    handedIn,
    asksForWork,
    workHandedIn: handedIn * asksForWork,
    hiring: Number(hiring > 0),
    muchHiring: Number(hiring >= MUCH),
    hiringInPath: Number(path.replace(/[-_/]/g, ' ').search(HIRING) >= 0),
    ofItself: Number(speaksAsInterview(section)),
    leaf: Number(children.length === 0),
    onlyLinks: Number(onlyLinks(section)),
    announcedBelow: Number(children.some(holdsAnnouncement)),
    stagesBelow: share(children, (child) => namesStage(child.title)),
    interviewsBelow: Number(children.filter((child) => namesInterview(child.title)).length >= 2),
    brief: Number(words < BRIEF),
    long: Number(words > LONG),
    code: Number(contents.hasCode),
    alike: Number(place.alike.has(section.heading)),
    listsInterviews: Number(place.listsInterviews),
    insideInterview: Number(place.insideInterview),
    onAdvicePage: Number(place.onAdvicePage),
    announcedAbove: Number(place.announced),
    announcedByPage: Number(place.announcedByPage),
  };
}

function share(sections: readonly Section[], is: (section: Section) => boolean): number {
  return sections.length === 0 ? 0 : sections.filter(is).length / sections.length;
}

interface Contents {
  text: string;
  items: number;
  questions: number;
  hasCode: boolean;
}

/** What stands under the heading and all below it. */
function contentsOf({ blocks, children }: Section): Contents {
  const contents: Contents = { text: '', items: 0, questions: 0, hasCode: false };
  const tree = { type: 'root' as const, children: blocks };
  visit(tree, (node) => {
    if (node.type === 'code') contents.hasCode = true;
    if (node.type !== 'listItem') return;
    contents.items += 1;
    if (/\?["”’)]?$/.test(textOf(node.children[0] ?? node))) contents.questions += 1;
  });
  const texts = [blocks.map((block) => textOf(block)).join('\n')];
  for (const child of children) {
    const below = contentsOf(child);
    texts.push(child.title, below.text);
    contents.items += below.items;
    contents.questions += below.questions;
    contents.hasCode ||= below.hasCode;
  }
  return { ...contents, text: texts.join('\n') };
}

/** What the bold or colon labels right under the heading open. */
function labelsIn(blocks: readonly RootContent[]): Set<string> {
  const leads = blocks.flatMap((block): Paragraph[] => {
    if (block.type === 'paragraph') return [block];
    if (block.type !== 'list') return [];
    return block.children.flatMap((item) => leadParagraph(item) ?? []);
  });
  return new Set(leads.flatMap((lead) => slotOf(splitLabel(lead)?.label ?? '')?.slot ?? []));
}
