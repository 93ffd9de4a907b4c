/** Stages under headings of the same level as the heading that announces them. */
import { patternFor } from '../text/words.ts';
import type { Section } from '../tree/sections.ts';
import { processSteps } from './process-steps.ts';
import { announcesProcess } from './process-title.ts';
import type { Place } from './section-kind.ts';
import { isAboutInterviewing, namesStage } from './stage-name.ts';
import { isMarkedStep } from './steps-under-headings.ts';

/**
 * "# Interview process" with "# Phone screen", "# Onsite" after it: the stages are put below the
 * heading that announces them, up to the first two headings that name none.
 */
export function adoptSteps(sections: readonly Section[], place: Place): readonly Section[] {
  const kept: Section[] = [];
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index];
    if (!section) continue;
    const stages = announcesOnly(section, place) ? stagesAfter(sections, index + 1) : [];
    if (stages.length < 2) {
      kept.push(section);
      continue;
    }
    kept.push({ ...section, children: stages });
    index += stages.length;
  }
  return kept.length === sections.length ? sections : kept;
}

function announcesOnly(section: Section, place: Place): boolean {
  return (
    section.children.length === 0 &&
    !isMarkedStep(section) &&
    announcesProcess(section.title) &&
    processSteps(section, place) === null
  );
}

function stagesAfter(sections: readonly Section[], from: number): Section[] {
  const end = sections.findIndex(
    (each, index) => index >= from && !isStage(each) && !isBetweenStages(sections, index, from),
  );
  return sections.slice(from, end < 0 ? undefined : end);
}

function isStage(section: Section | undefined): boolean {
  if (!section || announcesProcess(section.title)) return false;
  return namesStage(section.title) || isMarkedStep(section);
}

/** One heading between two stages is a stage too, whatever it is called; so is one that opens them. */
function isBetweenStages(sections: readonly Section[], at: number, from: number): boolean {
  const { title = '' } = sections[at] ?? {};
  if (announcesProcess(title) || isAboutInterviewing(title)) return false;
  const isAfterStage = at === from ? OPENING.test(title) : isStage(sections[at - 1]);
  return isAfterStage && isStage(sections[at + 1]);
}

const OPENING = patternFor((of) => of.stages.opening);
