/** A page as a whole: its title, and what is known of it before its sections are read. */
import { slotOf } from '../tree/labels.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { labelsIn, laidOutAlike, withoutSharedLabel } from './alike-sections.ts';
import { nameInWords, nameOtherWork, namesHiring, shareOfHiring } from './hiring-page.ts';
import { plainTitle } from './numbering.ts';
import { announcesProcess } from './process-title.ts';
import { LIKELY } from './process-weights.ts';
import type { Place } from './section-kind.ts';
import { isAboutInterviewing, isOfOneInterview, namesInterview } from './stage-name.ts';

/** What is known of a page before its sections are read. */
export function placeOn(page: Page): Place {
  const { department } = page.frontMatter;
  return {
    department,
    roleGroup: null,
    listsInterviews: department !== null,
    listsDepartments: false,
    announced: false,
    alike: alikeOn(page),
    insideInterview: false,
    onInterviewPage: [titleOfPage(page), wholeOf(page).title].some(isOfOneInterview),
    amongHiring: [nameInWords(page.file), titleOfPage(page), wholeOf(page).title].some(namesHiring),
    ofHiring: shareOfHiring(page.file),
    ofOtherWork: nameOtherWork([titleOfPage(page), wholeOf(page).title]),
    onAdvicePage:
      isAboutInterviewing(titleOfPage(page)) || isAboutInterviewing(wholeOf(page).title),
    announcedByPage: [titleOfPage(page), nameOfFile(page)].some(announcesProcess),
    titles: new Set(titlesBelow(page.root)),
    leastLikely: LIKELY,
  };
}

/** Of all headings below a section, without their numbers, normalised. */
function titlesBelow({ children }: Section): string[] {
  return children.flatMap((child) => [plainTitle(child.title), ...titlesBelow(child)]);
}

/** The page as one section, under its title. */
export function wholeOf(page: Page): Section {
  const { root } = page;
  const [only, ...others] = root.children.filter(({ level }) => level === 1);
  const isTitled = only && others.length === 0 && page.frontMatter.title === null;
  if (!isTitled) {
    const title = page.frontMatter.title ?? only?.title ?? titleOfPage(page);
    return { ...root, title };
  }
  const blocks = [...root.blocks, ...only.blocks];
  const before = root.children.filter((child) => child !== only);
  return { ...only, blocks, children: [...before, ...only.children] };
}

/** False where no heading is the page's title: there is none of the first level, or several below a title. */
export function hasOwnTitle({ root, frontMatter }: Page): boolean {
  const first = root.children.filter(({ level }) => level === 1);
  return first.length === 1 || (first.length > 1 && frontMatter.title === null);
}

/** The front matter's title, or the file's name in words. */
export function titleOfPage(page: Page): string {
  const words = nameOfFile(page);
  return page.frontMatter.title ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The file's name in words; of an index the folder's. */
export function nameOfFile({ file }: Page): string {
  return file.path
    .replace(/(\/(index|readme))?\.\w{1,200}$/i, '')
    .replace(/^.*\//, '')
    .replace(/[^\p{L}\p{N}.'’&]+/gu, ' ')
    .trim();
}

const NONE: Place['alike'] = new Set();

/** Of a page on which something is called an interview, or tells candidates, the sections that are laid out alike. */
function alikeOn({ root }: Page): Place['alike'] {
  const leaves = leavesOf(root);
  const names = withoutSharedLabel(leaves).map(({ title }) => title);
  const isOfInterviews =
    names.some((title) => namesInterview(title)) || leaves.some(tellsCandidates);
  return isOfInterviews ? laidOutAlike(leaves) : NONE;
}

function tellsCandidates(section: Section): boolean {
  return [...labelsIn(section)].some((label) => slotOf(label)?.slot === 'candidateNotes');
}

function leavesOf({ children }: Section): Section[] {
  return children.flatMap((child) => (child.children.length > 0 ? leavesOf(child) : [child]));
}
