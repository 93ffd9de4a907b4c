/** Which sections are processes, and where their steps stand. */
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { possibleSteps } from './possible-steps.ts';
import { announcesProcess } from './process-title.ts';
import { isAboutInterviewing, namesStage, speaksOfHiring } from './stage-name.ts';
import { type FoundSteps, isNamedStage, isStage, type StepSource } from './step-source.ts';

const MOST_STEPS = 25;

/**
 * The steps of a section that is a process, or null. Most of them have to be stages of hiring; how
 * many depends on whether a heading, or the words before a list, announce a process.
 */
export function processSteps(section: Section, announcedAbove: boolean): FoundSteps | null {
  const announced = announcesProcess(section.title);
  const onlyIntroduced = !announced && isAboutInterviewing(section.title);
  const announcedBelow = section.children.some(holdsAnnouncement);
  return (
    possibleSteps(section).find((found) => {
      const { length } = found.sources;
      if (length < 2 || length > MOST_STEPS) return false;
      if (onlyIntroduced && !found.introduced) return false;
      if (announcedBelow && found.kind === 'headings' && !found.numbered) return false;
      const isKnown = announced || found.introduced || announcedAbove;
      const stages = found.sources.filter(isKnown ? isStage : isNamedStage).length;
      if (stages < 2 || !found.sources.some(isOfHiring)) return false;
      return (
        stages / length >=
        shareNeeded(section, found, announced || found.introduced, announcedAbove)
      );
    }) ?? null
  );
}

function isOfHiring(source: StepSource): boolean {
  const text = textOf({ type: 'paragraph', children: source.lead });
  return speaksOfHiring(text) || source.children.some(isOfHiring);
}

function holdsAnnouncement(section: Section): boolean {
  return announcesProcess(section.title) || section.children.some(holdsAnnouncement);
}

function shareNeeded(
  section: Section,
  found: FoundSteps,
  announced: boolean,
  announcedAbove: boolean,
): number {
  const none = 2;
  if (announced) return found.ordered || found.timed ? 0.4 : 0.5;
  if (announcedAbove) return 0.6;
  if (found.kind === 'headings' || found.sources.length < 3 || !found.timed) return none;
  return namesStage(section.title) ? none : 0.75;
}
