/** What speaks for and against a section's possible steps being those of a hiring process. */
import { slotOf } from '../tree/labels.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesInterviews } from './heading.ts';
import { possibleSteps } from './possible-steps.ts';
import {
  announcesApplying,
  announcesProcess,
  announcesSteps,
  announcesWhatFollows,
} from './process-title.ts';
import { holdsAnnouncement, isOfOtherWork, type Place } from './section-kind.ts';
import { isAboutInterviewing, namesStage } from './stage-name.ts';
import { statesCount } from './stated-count.ts';
import { lookAt, type StepLook } from './step-look.ts';
import type { FoundSteps } from './step-source.ts';

/** Each from 0 to 1: a share of the steps, or whether it is so. */
export const EVIDENCE = [
  'announced',
  'announcedAbove',
  'announcedByPage',
  'announcesSteps',
  'announcesStepsOfHiring',
  'announcesApplying',
  'periods',
  'pageOfHiring',
  'ofOtherWork',
  'counted',
  'headed',
  'introduced',
  'countStated',
  'echoed',
  'ordered',
  'numbered',
  'underHeadings',
  'underBoldLines',
  'inTable',
  'inChain',
  'inProse',
  'stages',
  'stageWords',
  'told',
  'timed',
  'brief',
  'opens',
  'closes',
  'pageIsInterview',
  'named',
  'marked',
  'people',
  'explained',
  'nested',
  'alike',
  'questions',
  'advice',
  'hiring',
  'onlyTwo',
  'twoNested',
  'many',
  'titleIsAdvice',
  'titleIsStage',
  'titleIsLabel',
  'titleIsInterviews',
  'announcedBelow',
  'insideInterview',
  'headingsUnannounced',
  'announcedAlone',
  'announcedAndOrder',
  'announcedAndTimes',
  'announcedAndMarked',
  'stagesAnnounced',
  'stagesAndTimes',
  'stagesAndOrder',
  'beginningToEnd',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Record<EvidenceName, number>;

/** Minutes; parts of one interview are as short as this, interviews seldom. */
const BRIEF = 15;
const MANY = 10;

export function evidenceFor(section: Section, found: FoundSteps, place: Place): Evidence {
  const looks = (found.judged ?? found.sources).map(lookAt);
  const share = (is: (look: StepLook) => boolean) => looks.filter(is).length / looks.length;
  const announced = announcesProcess(section.title);
  const follows = looks.length >= FEWEST_THAT_FOLLOW && announcesWhatFollows(section.title);
  const ofSteps = !announced && (follows || announcesSteps(section.title));
  const ofApplying = !announced && announcesApplying(section.title);
  const nested = found.sources.filter((each) => each.children.length > 0).length / looks.length;
  const stages = share((look) => look.namesStage || look.tells);
  const stageWords = share((look) => look.hasStageWord || look.opens || look.closes);
  const timed = share((look) => look.isTimed);
  const ordered = Number(found.ordered && found.kind === 'list');
  const marked = share((look) => look.isMarked);
  // What announces it, in whatever words.
  const anyhow = Number(announced || found.introduced || (ofSteps && place.amongHiring));
  const opens = Number(looks.slice(0, 2).some((look) => look.opens));
  const closes = Number(looks.slice(-2).some((look) => look.closes));
  return {
    announced: Number(announced),
    announcedAbove: Number(place.announced),
    announcedByPage: Number(place.announcedByPage),
    announcesSteps: Number(ofSteps),
    announcesStepsOfHiring: Number(ofSteps && place.amongHiring),
    announcesApplying: Number(ofApplying),
    periods: share((look) => look.isPeriod),
    pageOfHiring: place.ofHiring,
    ofOtherWork: Number(isOfOtherWork(section, place)),
    counted: Number(found.counted),
    headed: Number(found.headed),
    introduced: Number(found.introduced),
    countStated: Number(saysHowMany(section, found)),
    echoed: echoedShare(looks, found, place),
    ordered,
    numbered: Number(found.numbered),
    underHeadings: Number(found.kind === 'headings'),
    underBoldLines: Number(found.kind === 'bold'),
    inTable: Number(found.kind === 'table'),
    inChain: Number(found.kind === 'chain'),
    inProse: Number(found.kind === 'prose'),
    stages,
    stageWords,
    told: share((look) => look.tells && !look.namesStage),
    timed,
    brief: share(({ minutes }) => minutes !== null && minutes <= BRIEF),
    opens,
    closes,
    pageIsInterview: Number(place.onInterviewPage),
    named: share((look) => look.isShort),
    marked,
    people: share((look) => look.hasPeople),
    explained: share((look) => look.hasMore),
    nested,
    alike: alikeShare(looks),
    questions: share((look) => look.isQuestion),
    advice: share((look) => look.isAdvice),
    hiring: share((look) => look.ofHiring),
    onlyTwo: Number(looks.length === 2),
    twoNested: Number(looks.length === 2) * nested,
    many: Number(looks.length > MANY),
    titleIsAdvice: Number(
      !announced && !ofSteps && !ofApplying && isAboutInterviewing(section.title),
    ),
    titleIsStage: Number(!announced && !follows && namesStage(section.title)),
    titleIsInterviews: Number(announcesInterviews(section.title)),
    titleIsLabel: Number(slotOf(section.title) !== null),
    insideInterview: Number(place.insideInterview),
    headingsUnannounced: Number(
      found.kind === 'headings' &&
        !found.numbered &&
        !announced &&
        !place.announced &&
        !place.announcedByPage,
    ),
    announcedBelow: Number(section.children.some(holdsAnnouncement)),
    announcedAlone: anyhow * Number(possibleSteps(section).length === 1),
    announcedAndOrder: anyhow * Math.max(ordered, Number(found.numbered)),
    announcedAndTimes: anyhow * timed,
    announcedAndMarked: anyhow * marked,
    stagesAnnounced: stages * Math.max(Number(announced), Number(found.introduced)),
    stagesAndTimes: stageWords * timed,
    stagesAndOrder: stageWords * Math.max(ordered, Number(found.numbered)),
    beginningToEnd: opens * closes,
  };
}

/** What happens next may be two things that have nothing to do with hiring. */
const FEWEST_THAT_FOLLOW = 3;
const FEWEST_COUNTED = 3;

/** Whether the heading or a text above the steps says how many there are. */
function saysHowMany(section: Section, { sources, others }: FoundSteps): boolean {
  if (sources.length < FEWEST_COUNTED) return false;
  const texts = others.flatMap((block) => (block.type === 'paragraph' ? [textOf(block)] : []));
  return [section.title, ...texts].some((text) => statesCount(text, sources.length));
}

/** What is listed once and told under headings of the same names is what the page is about. */
function echoedShare(looks: readonly StepLook[], { kind }: FoundSteps, place: Place): number {
  if (kind === 'headings') return 0;
  return looks.filter(({ plainName }) => place.titles.has(plainName)).length / looks.length;
}

/** Steps differ; the exercises or interviews of a collection are all called by the same last word. */
function alikeShare(looks: readonly StepLook[]): number {
  const counts = new Map<string, number>();
  for (const { lastWord } of looks) counts.set(lastWord, (counts.get(lastWord) ?? 0) + 1);
  counts.delete('');
  const most = Math.max(0, ...counts.values());
  return most < 2 ? 0 : most / looks.length;
}
