/** What a section of a page is: an interview, a list of links, text about interviewing. */

import type { Paragraph, RootContent } from 'mdast';
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { findDurations } from '../text/durations.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { type Slot, slotInGuide, slotOf, splitLabel, statesShare } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { nameOtherWork, namesHiring } from './hiring-page.ts';
import { announcesProcess } from './process-title.ts';
import { isAboutInterviewing, namesInterview, namesStage } from './stage-name.ts';

/** Words with which a section speaks of itself as of an interview. */
const SPEAKS_AS_INTERVIEW = patternFor((of) => of.sentences.tellsCandidate);
export const SPEAKS_OF_ITSELF = new PatternAround(
  String.raw`${sourceFor((of) => of.sentences.inThis)}\s{1,20}(?:this\s{1,20})?(?:${sourceFor((of) => of.lengths.wholes)}|step|stage)`,
  'iu',
  wordsFor((of) => of.sentences.inThis),
);

/** Where on its page a section stands. */
export interface Place {
  /** Headings of sections that are laid out like others beside them, where one names an interview. */
  alike: ReadonlySet<Section['heading']>;
  department: string | null;
  roleGroup: string | null;
  /** True below a heading, or on a page, that says it lists interviews. */
  listsInterviews: boolean;
  /** True right below a heading that says it lists departments. */
  listsDepartments: boolean;
  /** True below a heading that announces a process. */
  announced: boolean;
  /** True on a page of advice: "Tips for candidates". */
  onAdvicePage: boolean;
  /** True below a heading that names an interview. */
  insideInterview: boolean;
  /** True on a page whose title names one interview: "Technical interview guide". */
  onInterviewPage: boolean;
  /** True where the page's name, a heading above or one beside speaks of hiring. */
  amongHiring: boolean;
  /** From 0 to 1: how much the page speaks of hiring. */
  ofHiring: number;
  /** True where the page's title, or a heading above, names other work with steps: "Onboarding". */
  ofOtherWork: boolean;
  /** True where the page's title or its file's name announces one. */
  announcedByPage: boolean;
  /** The headings of the page without numbers, normalised. */
  titles: ReadonlySet<string>;
  /** From 0 to 1: how likely possible steps must be those of a process to be taken for one. */
  leastLikely: number;
}

/** True for a heading of other work than hiring, and below one up to a heading of hiring. */
export function isOfOtherWork({ title }: Section, { ofOtherWork }: Place): boolean {
  return nameOtherWork([title]) || (ofOtherWork && !namesHiring(title));
}

/** Why a section is taken for the description of one interview or assignment, or null. */
export function whyGuide(section: Section, place: Place): string | null {
  const { title } = section;
  const isLeaf = section.children.length === 0 && hasWords(section) && !onlyLinks(section);
  const isAlike = isLeaf && place.alike.has(section.heading);
  if (!isAlike && (isAboutInterviewing(title) || statesShare(title))) return null;
  if (hasFacts(section)) return 'it says who, how long or what to ask';
  if (isAlike) return 'it is laid out like the interviews beside it';
  if (!isLeaf) return null;
  if (title === place.department) return null;
  if (isNamedInterview(section, place) && !place.onAdvicePage) {
    return 'its name is that of an interview';
  }
  if (!place.listsInterviews || ASIDE.test(title)) return null;
  if (namesStage(title)) return 'it names a stage among interviews';
  return speaksAsInterview(section) ? 'it speaks of itself as an interview' : null;
}

/** "Introduction" is a stage's name, and what a page begins with. */
const ASIDE = patternFor((of) => of.headings.asides, { at: 'whole' });

/** Slots of a guide that a heading below its own may open. */
const FACTS: readonly Slot[] = ['interviewers', 'duration', 'questions', 'assessed', 'agenda'];

const FEWEST_FACTS = 2;

/**
 * True for a heading that opens a fact of the interview above it, "Questions to ask", and for one that gathers
 * such headings: "For designers".
 */
export function holdsFacts({ title, children }: Section): boolean {
  if (opensFact(title)) return true;
  if (namesInterview(title)) return false;
  return children.filter((child) => opensFact(child.title)).length >= FEWEST_FACTS;
}

function opensFact(title: string): boolean {
  const slot = slotInGuide(title)?.slot;
  return slot !== undefined && FACTS.includes(slot);
}

/** Fewer times may stand in any text. */
const FEWEST_TIMES = 2;

/** True where headings below say how the time is spent, in parts with times, and what to ask. */
export function outlinesInterview({ children }: Section): boolean {
  const holding = (slot: Slot) => children.filter(({ title }) => slotInGuide(title)?.slot === slot);
  return holding('questions').length > 0 && holding('agenda').some(hasTimes);
}

function hasTimes({ blocks, children }: Section): boolean {
  const lists = blocks.filter((block) => block.type === 'list');
  const lines = lists.flatMap((list) => list.children.map((item) => textOf(item)));
  const titles = children.map(({ title }) => title);
  return (
    [...titles, ...lines].filter((line) => findDurations(line).length > 0).length >= FEWEST_TIMES
  );
}

/** Why an interview with nothing but facts below headings is a guide, or null. */
export function whyFacts(section: Section, place: Place): string | null {
  const isOne = isNamedInterview(section, place) && !place.onAdvicePage;
  return isOne && section.children.some(holdsQuestions) ? 'a heading below says what to ask' : null;
}

function holdsQuestions({ title, children }: Section): boolean {
  return slotInGuide(title)?.slot === 'questions' || children.some(holdsQuestions);
}

/**
 * True for a heading that names an interview. "Code review" and "Presentation" do so only among words of
 * hiring.
 */
export function isNamedInterview(section: Section, { amongHiring }: Place): boolean {
  return namesInterview(section.title) && (amongHiring || speaksOfHiring(section));
}

/** True for a heading that speaks of hiring, or names an interview over text that does. */
export function isOfHiring(section: Section): boolean {
  const { title } = section;
  return namesHiring(title) || (namesInterview(title) && speaksOfHiring(section));
}

function speaksOfHiring({ title, blocks, children }: Section): boolean {
  return (
    namesHiring(title) ||
    blocks.some((block) => block.type !== 'code' && namesHiring(textOf(block))) ||
    children.some(speaksOfHiring)
  );
}

/** True for a section that describes one interview or assignment. */
export function isGuide(section: Section, place: Place): boolean {
  return whyGuide(section, place) !== null;
}

/** True where a heading here or below names a stage or announces a process. */
export function holdsStages(section: Section): boolean {
  return (
    namesStage(section.title) ||
    announcesProcess(section.title) ||
    section.children.some(holdsStages)
  );
}

/** True where a heading here or below announces a process. */
export function holdsAnnouncement({ title, children }: Section): boolean {
  return announcesProcess(title) || children.some(holdsAnnouncement);
}

/** True where something is written right below the heading. */
export function hasWords(section: Section): boolean {
  return section.blocks.some((block) => textOf(block) !== '');
}

function speaksAsInterview(section: Section): boolean {
  return section.blocks.some((block) => {
    const text = textOf(block);
    return SPEAKS_AS_INTERVIEW.test(text) || SPEAKS_OF_ITSELF.test(text);
  });
}

/** True where the section itself says who runs it, how long it takes or what to ask. */
export function hasFacts(section: Section): boolean {
  return section.blocks.some((block) => {
    if (block.type === 'paragraph') return isLabelledFact(block, false);
    if (block.type !== 'list') return false;
    return block.children.some((item) => {
      const lead = leadParagraph(item);
      return lead !== null && isLabelledFact(lead, item.children.length > 1);
    });
  });
}

function isLabelledFact(paragraph: Paragraph, hasMore: boolean): boolean {
  const labelled = splitLabel(paragraph);
  if (!labelled || !isFact(labelled.label)) return false;
  return hasMore || labelled.rest.length > 0;
}

function isFact(label: string): boolean {
  const slot = slotOf(label)?.slot;
  return slot === 'interviewers' || slot === 'duration' || slot === 'questions';
}

/** True where nothing but lists of links stands below the heading. */
export function onlyLinks({ blocks }: Section): boolean {
  return blocks.length > 0 && blocks.every(isListOfLinks);
}

function isListOfLinks(block: RootContent): boolean {
  if (block.type !== 'list') return false;
  return block.children.every((item) => {
    const lead = leadParagraph(item);
    return lead?.children.length === 1 && lead.children[0]?.type === 'link';
  });
}
