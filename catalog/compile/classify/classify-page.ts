/** One walk over a page's sections: what each of them is, and why. */
import type { RootContent } from 'mdast';
import { normaliseText } from '../../normalise.ts';
import { countWords } from '../text/count-words.ts';
import { patternFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { adoptSteps } from './adopted-steps.ts';
import { labelsIn, laidOutAlike, sharedLabel, withoutSharedLabel } from './alike-sections.ts';
import { withChainedSections } from './chained-sections.ts';
import {
  announcesInterviews,
  isOnlyInterviews,
  isOtherInterview,
  listsDepartments,
  namesDepartment,
  onlyGathers,
} from './heading.ts';
import { nameInWords, nameOtherWork, namesHiring, shareOfHiring } from './hiring-page.ts';
import { areBrief, isInParts } from './interview-parts.ts';
import { withListedSections } from './listed-sections.ts';
import { withoutNumbering } from './numbering.ts';
import { type ProcessSteps, processSteps } from './process-steps.ts';
import { announcesProcess } from './process-title.ts';
import { LIKELY, LIKELY_ON_HIRING_PAGE } from './process-weights.ts';
import { areQuestions } from './questions.ts';
import { isAboutRole } from './role-name.ts';
import {
  hasFacts,
  hasWords,
  holdsFacts,
  holdsStages,
  isGuide,
  isNamedInterview,
  isOfHiring,
  isOfOtherWork,
  onlyLinks,
  outlinesInterview,
  type Place,
  whyFacts,
  whyGuide,
} from './section-kind.ts';
import {
  isAboutInterviewing,
  isOfOneInterview,
  isOfTheInterview,
  namesInterview,
  namesStage,
} from './stage-name.ts';
import { minutesOf } from './step-look.ts';
import { headingsOfSteps } from './steps-under-headings.ts';
import { plainTitle, tellsOfStep } from './told-steps.ts';

/** What a section, or what stands right below its heading, is. */
export type Part = {
  section: Section;
  place: Place;
} /** `stepOf` is the section of the process whose step it tells; absent for a guide by itself. */ & (
  | { kind: 'guide'; why: string; stepOf?: Section }
  | { kind: 'process'; steps: ProcessSteps }
  /** Text that belongs to no guide: a department's, a rule for every interview, or left out. */
  | { kind: 'text'; blocks: RootContent[] }
  /** The section is about interviews with people who are no candidates. */
  | { kind: 'other-interview' }
  | { kind: 'department' }
  | { kind: 'role-group' }
);

const NONE: Place['alike'] = new Set();

/**
 * The parts of a page in their order. Of a page that says it is about hiring and seems to hold nothing, what
 * is likeliest to be a process is taken.
 */
export function classifyPage(page: Page): Part[] {
  const place = placeOn(page);
  const parts = partsOn(page, place);
  const isEmpty = !parts.some(({ kind }) => kind === 'process' || kind === 'guide');
  if (!isEmpty || place.onAdvicePage || !saysItIsAboutHiring(page)) return parts;
  return partsOn(page, { ...place, leastLikely: LIKELY_ON_HIRING_PAGE });
}

function saysItIsAboutHiring(page: Page): boolean {
  const titles = [titleOfPage(page), nameOfFile(page), wholeOf(page).title];
  return titles.some((title) => announcesProcess(title) || namesHiring(title));
}

function partsOn(page: Page, place: Place): Part[] {
  const { root } = page;
  const parts = hasOwnTitle(page)
    ? [...textPart(root, place), ...sectionParts(adoptSteps(root.children, place), place)]
    : partsOf(wholeOf(page), place);
  return root.children.reduce(withToldSteps, parts);
}

/** What stands below a heading with the name of a step is told of that step, unless it is a process. */
function withToldSteps(parts: Part[], section: Section): Part[] {
  const headings = new Set(headingsIn(section));
  const own = parts.filter((part) => headings.has(part.section.heading));
  const [first] = own;
  const process = first && processTold(section, parts, parts.indexOf(first));
  if (!process || own.some(({ kind }) => kind === 'process')) {
    return section.children.reduce(withToldSteps, parts);
  }
  const guide = own.find(
    (part) => part.kind === 'guide' && part.section.heading === section.heading,
  );
  if (guide) {
    const told = { ...guide, stepOf: process.section };
    return parts.map((part) => (part === guide ? told : part));
  }
  const told = toldOf(section, first.place, process.section);
  return parts.flatMap((part) => (part === first ? told : own.includes(part) ? [] : [part]));
}

/** The process before the section, else the first one, that has a step of its name. */
function processTold(section: Section, parts: readonly Part[], at: number) {
  const processes = parts.filter((part) => part.kind === 'process');
  const telling = processes.filter(({ steps }) => tellsOfStep(section, steps));
  return telling.findLast((process) => parts.indexOf(process) < at) ?? telling[0];
}

function headingsIn(section: Section): Section['heading'][] {
  return [section.heading, ...section.children.flatMap(headingsIn)];
}

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

/** True under the name of an interview; a page that is only called "Interview" is about them all. */
function isOneInterview({ level, title }: Section): boolean {
  const isOnlyWord = level <= 1 && countWords(title) === 1;
  return namesInterview(title) && !isOnlyWord;
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
function hasOwnTitle({ root, frontMatter }: Page): boolean {
  const first = root.children.filter(({ level }) => level === 1);
  return first.length === 1 || (first.length > 1 && frontMatter.title === null);
}

/** The front matter's title, or the file's name in words. */
export function titleOfPage(page: Page): string {
  const words = nameOfFile(page);
  return page.frontMatter.title ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOfFile({ file }: Page): string {
  return file.path
    .replace(/(\/(index|readme))?\.\w{1,200}$/i, '')
    .replace(/^.*\//, '')
    .replace(/[^\p{L}\p{N}.'’&]+/gu, ' ')
    .trim();
}

function sectionParts(sections: readonly Section[], place: Place): Part[] {
  const amongHiring = place.amongHiring || sections.some(isOfHiring);
  return withoutSharedLabel(sections).flatMap((section) =>
    partsOf(section, { ...place, amongHiring }),
  );
}

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

function partsOf(written: Section, place: Place): Part[] {
  const own = withChainedSections(withListedSections(written));
  const children = adoptSteps(own.children, place);
  const section = children === own.children ? own : { ...own, children: [...children] };
  if (!place.listsInterviews && isOtherInterview(section.title)) {
    return [{ kind: 'other-interview', section, place }];
  }
  const steps = processIn(section, place);
  if (steps) return processParts(section, steps, place);
  const why = isWholeInterview(section, place)
    ? 'its name is that of an interview, and no heading below is that of a stage'
    : whyGuide(section, place);
  if (why !== null) return [{ kind: 'guide', section, place, why }];
  return section.children.length === 0 ? leafParts(section, place) : innerParts(section, place);
}

/** Two interviews side by side are no process by themselves. */
const FEWEST_UNANNOUNCED = 3;

/** The steps of a section that is a process and no catalog of interviews. */
function processIn(section: Section, place: Place): ProcessSteps | null {
  const announced = announcesProcess(section.title);
  if ((hasFacts(section) || isOfTheInterview(section.title)) && !announced) return null;
  const steps = processSteps(section, place);
  if (steps === null || areParts(section, steps)) return null;
  if (steps.kind === 'headings' && holdsLikelier(section, steps, place)) return null;
  const isAgenda =
    namesInterview(section.title) && !announced && !announcesInterviews(section.title);
  // What an interview lists are its parts.
  if (isAgenda && steps.kind !== 'headings') return null;
  if (steps.kind !== 'headings' || steps.numbered) return steps;
  const isAnnounced = announced || place.announced || place.announcedByPage;
  if (!isAnnounced && steps.sources.length < FEWEST_UNANNOUNCED) return null;
  const isCatalog =
    isCollection(section, steps) || place.listsInterviews || announcesInterviews(section.title);
  return !isCatalog || (announced && !isOnlyInterviews(section.title)) ? steps : null;
}

/** Parts of one interview may look like steps. */
function areParts(section: Section, { kind, sources, judged }: ProcessSteps): boolean {
  if (judged) return false;
  if (kind === 'headings') return isInParts(section);
  return areBrief(sources.map((source) => minutesOf(source)));
}

/** Headings of a page about hiring may look like steps, where the steps are listed under one of them. */
function holdsLikelier({ children }: Section, outer: ProcessSteps, place: Place): boolean {
  return children.some((child) => {
    const inner = processSteps(child, place);
    const isMore = inner !== null && inner.expected > outer.expected;
    // Where nothing is likely the likeliest counts, however few.
    const isEnough = isMore || isOverProcess(child.title) || place.leastLikely < LIKELY;
    const isLikelier = inner !== null && inner.likelihood > outer.likelihood && isEnough;
    return isLikelier || holdsLikelier(child, outer, place);
  });
}

/** "Hiring pipeline", but not "Interviews", which may be a step by itself. */
function isOverProcess(title: string): boolean {
  return announcesProcess(title) && !namesStage(title) && !announcesInterviews(title);
}

const STEPS = patternFor((of) => of.stages.counted, { at: 'whole' });
const NOUN_FIRST = patternFor((of) => of.stages.firstWords, { at: 'start' });

/**
 * "Coding exercise" over "Frontend coding exercise" and "Backend coding exercise", or "Topic: Triage" beside
 * "Topic: Writing": one of them is done.
 */
function isCollection({ title }: Section, { stepSections }: ProcessSteps): boolean {
  if (areKinds(stepSections)) return true;
  const noun = nounOf(title);
  return stepSections.every((each) => nounOf(each.title) === noun);
}

/** "Topic: Triage" beside "Topic: Writing", but not "Step: Triage". */
export function areKinds(sections: readonly Section[]): boolean {
  const label = sharedLabel(sections);
  return label !== null && !STEPS.test(label) && !namesStage(label);
}

/** The first word where the language puts the noun first, else the last; in the singular. */
function nounOf(title: string): string {
  const words = normaliseText(title).split(' ');
  return words.at(NOUN_FIRST.test(title) ? 0 : -1)?.replace(/s$/, '') ?? '';
}

/** One heading below may sound like a stage by chance: "References". */
const FEWEST_STAGES_BELOW = 2;

/** A page or heading that names an interview, with headings below it that name none. */
function isWholeInterview(section: Section, place: Place): boolean {
  const { children } = section;
  if (children.length === 0 || !isNamedInterview(section, place)) return false;
  const inside = { ...place, insideInterview: isOneInterview(section) };
  if (children.some((child) => holdsInterviews(child, inside))) return false;
  return children.filter(holdsStages).length < FEWEST_STAGES_BELOW;
}

/** "What to expect" announces a process, or what happens in this one interview. */
function holdsInterviews(section: Section, place: Place): boolean {
  const { title, children } = section;
  if (namesInterview(title)) return true;
  if (announcesProcess(title) && (children.length > 0 || processIn(section, place))) return true;
  return children.some((child) => holdsInterviews(child, place));
}

function processParts(section: Section, found: ProcessSteps, place: Place): Part[] {
  const told = found.otherSections.filter((child) => tellsOfStep(child, found));
  const own = found.otherSections.filter(
    (child) => !told.includes(child) && (child === found.overview || isOwnSection(child, place)),
  );
  const isOther = (child: Section) => !told.includes(child) && !own.includes(child);
  const otherSections = found.otherSections.filter(isOther);
  return [
    { kind: 'process', section, place, steps: { ...found, otherSections } },
    ...own.flatMap((child) =>
      partsOf(child, child === found.overview ? { ...place, leastLikely: 0 } : place),
    ),
    ...[...found.stepSections, ...told].flatMap((child) => toldOf(child, place, section)),
  ];
}

function toldOf(step: Section, place: Place, stepOf: Section): Part[] {
  const parts = stepParts(step, place);
  return parts.map((part) => (part.kind === 'guide' ? { ...part, stepOf } : part));
}

/** Sections below a process that are interviews or rules of their own are parts by themselves. */
function isOwnSection(section: Section, place: Place): boolean {
  return (
    section.level <= 2 ||
    isGuide(section, place) ||
    section.children.some((each) => isGuide(each, place))
  );
}

/** A step under a heading of its own is a guide too where it says more than its name. */
function stepParts(section: Section, place: Place): Part[] {
  const inner = section.children.flatMap((child) => guidePart(child, place));
  const steps = headingsOfSteps(section);
  const others = section.children.filter((child) => !steps.includes(child));
  if (inner.length >= 2 && !others.some(holdsFacts)) {
    const texts = others.filter((child) => !isGuide(child, place));
    return [...inner, ...texts.flatMap((child) => textsIn(child, place))];
  }
  const own = guidePart(section, place);
  if (own.length > 0) return own;
  const isTold = namesInterview(section.title) && hasWords(section);
  if (!isTold && !others.some(holdsWords) && !listsQuestions(section)) return [];
  const why = 'it is a step that says more than its name';
  return [{ kind: 'guide', section: { ...section, children: others }, place, why }];
}

function listsQuestions({ blocks }: Section): boolean {
  return blocks.some((block) => block.type === 'list' && areQuestions(block.children, undefined));
}

function holdsWords(section: Section): boolean {
  return hasWords(section) || section.children.some(holdsWords);
}

/** All that stands here and below, as text. */
function textsIn(section: Section, place: Place): Part[] {
  const below = section.children.flatMap((child) => textsIn(child, place));
  return [...textPart(section, place), ...below];
}

function guidePart(section: Section, place: Place): Part[] {
  const why = whyGuide(section, place);
  return why === null ? [] : [{ kind: 'guide', section, place, why }];
}

function innerParts(section: Section, place: Place): Part[] {
  const { place: below, part } = placeBelow(section, place);
  const inner = {
    ...below,
    announced: place.announced || announcesProcess(section.title),
    insideInterview: place.insideInterview || isOneInterview(section),
    amongHiring: place.amongHiring || namesHiring(section.title),
    ofOtherWork: isOfOtherWork(section, place),
  };
  const { own, others } = ownGuide(section, place);
  return [
    ...part,
    ...(own.length > 0 ? own : textPart(section, inner)),
    ...sectionParts(others, inner),
  ];
}

/** What stands below an interview's heading, and below its headings of facts, is that of the interview. */
function ownGuide(section: Section, place: Place): { own: Part[]; others: readonly Section[] } {
  if (outlinesInterview(section)) return outlined(section, place);
  if (!namesInterview(section.title)) return { own: [], others: section.children };
  const facts = section.children.filter(holdsFacts);
  const others = section.children.filter((child) => !facts.includes(child));
  const guide = { ...section, children: facts };
  const why = whyGuide({ ...section, children: [] }, place) ?? whyFacts(guide, place);
  if (why === null) return { own: [], others: section.children };
  return { own: [{ kind: 'guide', section: guide, place, why }], others };
}

/** What is no interview or task by itself is part of the one that is outlined. */
function outlined(section: Section, place: Place): { own: Part[]; others: readonly Section[] } {
  const others = section.children.filter((child) => !holdsFacts(child) && isGuide(child, place));
  const children = section.children.filter((child) => !others.includes(child));
  const why = 'headings below say how the time is spent and what to ask';
  return { own: [{ kind: 'guide', section: { ...section, children }, place, why }], others };
}

/** A heading with headings below it names a department, then a role group. */
function placeBelow(section: Section, place: Place): { place: Place; part: Part[] } {
  const name = withoutNumbering(section.title).replace(/[\s:]{1,20}$/, '');
  const lists = place.listsInterviews || announcesInterviews(name);
  const below = { ...place, listsInterviews: lists, listsDepartments: listsDepartments(name) };
  if (onlyGathers(name) || name === place.department) return { place: below, part: [] };
  if (!holdsGuides(section, below)) {
    return { place: { ...place, listsDepartments: false }, part: [] };
  }
  if (isAboutRole(name) || place.department !== null) {
    const roleGroup = place.roleGroup ? `${place.roleGroup} · ${name}` : name;
    return { place: { ...below, roleGroup }, part: [{ kind: 'role-group', section, place }] };
  }
  if (!place.listsDepartments && !namesDepartment(name)) return { place: below, part: [] };
  const inside = { ...below, department: name, roleGroup: null };
  return { place: inside, part: [{ kind: 'department', section, place: inside }] };
}

function holdsGuides(section: Section, place: Place): boolean {
  return isGuide(section, place) || section.children.some((each) => holdsGuides(each, place));
}

function leafParts(section: Section, place: Place): Part[] {
  const isDepartment = place.department === null && place.listsInterviews && onlyLinks(section);
  return textPart(section, isDepartment ? { ...place, department: section.title } : place);
}

function textPart(section: Section, place: Place): Part[] {
  const { blocks } = section;
  return blocks.length > 0 ? [{ kind: 'text', section, place, blocks }] : [];
}
