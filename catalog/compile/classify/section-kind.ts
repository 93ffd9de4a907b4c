/** What a section of a page is: an interview, a list of links, text about interviewing. */

import type { Paragraph } from 'mdast';
import { patternFor, sourceFor } from '../text/words.ts';
import { slotOf, splitLabel } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesProcess } from './process-title.ts';
import { isAboutInterviewing, namesInterview, namesStage } from './stage-name.ts';

/** Words with which a section speaks of itself as of an interview. */
const SPEAKS_AS_INTERVIEW = patternFor((of) => of.sentences.tellsCandidate);
const SPEAKS_OF_ITSELF = new RegExp(
  String.raw`${sourceFor((of) => of.sentences.inThis)}\s+(?:this\s+)?(?:${sourceFor((of) => of.lengths.wholes)}|step|stage)`,
  'iu',
);

/** Where on its page a section stands. */
export interface Place {
  department: string | null;
  roleGroup: string | null;
  /** True below a heading, or on a page, that says it lists interviews. */
  listsInterviews: boolean;
  /** True right below a heading that says it lists departments. */
  listsDepartments: boolean;
  /** True below a heading that announces a process. */
  announced: boolean;
}

/** True for a section that describes one interview or assignment. */
export function isGuide(section: Section, place: Place): boolean {
  if (hasFacts(section)) return !isAboutInterviewing(section.title);
  if (section.children.length > 0 || !hasWords(section) || onlyLinks(section)) return false;
  if (section.title === place.department || isAboutInterviewing(section.title)) return false;
  if (namesInterview(section.title)) return true;
  return place.listsInterviews && (namesStage(section.title) || speaksAsInterview(section));
}

/** True where a heading here or below names a stage or announces a process. */
export function holdsStages(section: Section): boolean {
  return (
    namesStage(section.title) ||
    announcesProcess(section.title) ||
    section.children.some(holdsStages)
  );
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

/** True where nothing but a list of links stands below the heading. */
export function onlyLinks(section: Section): boolean {
  const items = section.blocks.flatMap((block) =>
    block.type === 'list' ? block.children : [block],
  );
  if (items.length === 0 || section.blocks.some((block) => block.type !== 'list')) return false;
  return section.blocks.every(
    (block) =>
      block.type === 'list' &&
      block.children.every((item) => {
        const lead = leadParagraph(item);
        return lead?.children.length === 1 && lead.children[0]?.type === 'link';
      }),
  );
}

const OTHER_INTERVIEW = new RegExp(
  `${sourceFor((of) => of.pages.otherKinds)}\\s+${sourceFor((of) => of.pages.otherCalls)}`,
  'iu',
);
const OTHER_RESEARCH = patternFor((of) => of.pages.otherPhrases);

/** True for headings of interviews that are no hiring interviews. */
export function isOtherInterview(title: string): boolean {
  return OTHER_INTERVIEW.test(title) || OTHER_RESEARCH.test(title);
}
