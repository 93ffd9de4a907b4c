import { normaliseText } from '../../normalise.ts';
import { countWords } from '../text/count-words.ts';
import { patternFor } from '../text/words.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { adoptSteps } from './adopted-steps.ts';
import { areKinds, withoutSharedLabel } from './alike-sections.ts';
import { withChainedSections } from './chained-sections.ts';
import {
  announcesInterviews,
  isOnlyInterviews,
  isOtherInterview,
  listsDepartments,
  namesDepartment,
  onlyGathers,
} from './heading.ts';
import { namesHiring } from './hiring-page.ts';
import { areBrief, isInParts } from './interview-parts.ts';
import { withListedSections } from './listed-sections.ts';
import { withoutNumbering } from './numbering.ts';
import { type Part, textPart } from './page-part.ts';
import { hasOwnTitle, nameOfFile, placeOn, titleOfPage, wholeOf } from './page-place.ts';
import { type ProcessSteps, processSteps } from './process-steps.ts';
import { announcesProcess } from './process-title.ts';
import { LIKELY, LIKELY_ON_HIRING_PAGE } from './process-weights.ts';
import { isAboutRole } from './role-name.ts';
import {
  hasFacts,
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
import { isOfTheInterview, namesInterview, namesStage } from './stage-name.ts';
import { minutesOf } from './step-look.ts';
import { tellsOfStep, toldApart, toldOf, withToldSteps } from './told-steps.ts';
import { isAskedThroughout } from './whole-page.ts';

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
  return withToldSteps(parts, root);
}

/** True under the name of an interview; a page that is only called "Interview" is about them all. */
function isOneInterview({ level, title }: Section): boolean {
  const isOnlyWord = level <= 1 && countWords(title) === 1;
  return namesInterview(title) && !isOnlyWord;
}

function sectionParts(sections: readonly Section[], place: Place): Part[] {
  const amongHiring = place.amongHiring || sections.some(isOfHiring);
  return withoutSharedLabel(sections).flatMap((section) =>
    partsOf(section, { ...place, amongHiring }),
  );
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
  if (asksAlone(section, place)) {
    return [{ kind: 'guide', section, place, why: 'it lists questions to ask' }];
  }
  return section.children.length === 0 ? leafParts(section, place) : innerParts(section, place);
}

/** "Interviewing" over headings of questions, none of which is an interview or a process by itself. */
function asksAlone(section: Section, place: Place): boolean {
  if (!place.amongHiring || place.onAdvicePage || !isAskedThroughout(section)) return false;
  return section.children.every(
    (child) => !holdsGuides(child, place) && !holdsProcess(child, place),
  );
}

function holdsProcess(section: Section, place: Place): boolean {
  if (processIn(section, place) !== null) return true;
  return section.children.some((child) => holdsProcess(child, place));
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
    ...found.stepSections.flatMap((child) => toldOf(child, place, section)),
    ...told.flatMap((child) => toldApart(child, place, section)),
  ];
}

/** Sections below a process that are interviews or rules of their own are parts by themselves. */
function isOwnSection(section: Section, place: Place): boolean {
  return (
    section.level <= 2 ||
    isGuide(section, place) ||
    section.children.some((each) => isGuide(each, place))
  );
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
