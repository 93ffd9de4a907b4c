/** Which sections are processes, and where their steps stand. */
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { possibleSteps } from './possible-steps.ts';
import { announcesProcess } from './process-title.ts';
import { isAboutInterviewing, namesStage, speaksOfHiring } from './stage-name.ts';
import { type FoundSteps, isNamedStage, isStage, type StepSource } from './step-source.ts';

const MOST_STEPS = 25;
const FEWEST_STAGES = 2;

/** What share of the steps has to be stages of hiring, by what else says that it is a process. */
const SHARES = {
  announced: 0.4,
  announcedWithoutOrder: 0.5,
  announcedAbove: 0.6,
  timedOnly: 0.75,
} as const;
const WHY: Record<keyof typeof SHARES, string> = {
  announced: 'it is announced, in order or with lengths',
  announcedWithoutOrder: 'it is announced',
  announcedAbove: 'a heading above announces it',
  timedOnly: 'they state lengths',
};

/** The steps of a section, and why they are taken for a process. */
export interface ProcessSteps extends FoundSteps {
  why: string;
}

/**
 * The steps of a section that is a process, or null. Most of them have to be stages of hiring; how
 * many depends on whether a heading, or the words before a list, announce a process.
 */
export function processSteps(section: Section, announcedAbove: boolean): ProcessSteps | null {
  for (const found of possibleSteps(section)) {
    const why = whyProcess(section, found, announcedAbove);
    if (why !== null) return { ...found, why };
  }
  return null;
}

function whyProcess(section: Section, found: FoundSteps, announcedAbove: boolean): string | null {
  const { length } = found.sources;
  if (length < FEWEST_STAGES || length > MOST_STEPS || isOnlyAdvice(section, found)) return null;
  const grounds = groundsOf(section, found, announcedAbove);
  if (!grounds || !found.sources.some(isOfHiring)) return null;
  const stages = found.sources.filter(grounds === 'timedOnly' ? isNamedStage : isStage).length;
  if (stages < FEWEST_STAGES || stages / length < SHARES[grounds]) return null;
  return `${stages} of ${length} steps are stages, and ${WHY[grounds]}`;
}

/** Advice with a list in it, and headings that stand over a process of their own. */
function isOnlyAdvice(section: Section, found: FoundSteps): boolean {
  const announced = announcesProcess(section.title);
  if (!announced && !found.introduced && isAboutInterviewing(section.title)) return true;
  const announcedBelow = section.children.some(holdsAnnouncement);
  return announcedBelow && found.kind === 'headings' && !found.numbered;
}

function groundsOf(
  section: Section,
  found: FoundSteps,
  announcedAbove: boolean,
): keyof typeof SHARES | null {
  if (announcesProcess(section.title) || found.introduced) {
    return found.ordered || found.timed ? 'announced' : 'announcedWithoutOrder';
  }
  if (announcedAbove) return 'announcedAbove';
  if (found.kind === 'headings' || found.sources.length < 3 || !found.timed) return null;
  return namesStage(section.title) ? null : 'timedOnly';
}

function isOfHiring(source: StepSource): boolean {
  const text = textOf({ type: 'paragraph', children: source.lead });
  return speaksOfHiring(text) || source.children.some(isOfHiring);
}

function holdsAnnouncement(section: Section): boolean {
  return announcesProcess(section.title) || section.children.some(holdsAnnouncement);
}
