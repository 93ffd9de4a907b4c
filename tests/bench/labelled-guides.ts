/**
 * Sections of labelled pages, each with its evidence and whether people have read it as one interview or one
 * task: what the weights of `catalog/compile/classify/guide-weights.ts` are fitted to.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOn, wholeOf } from '../../catalog/compile/classify/classify-page.ts';
import {
  type GuideEvidenceName,
  guideEvidenceFor,
} from '../../catalog/compile/classify/guide-evidence.ts';
import { announcesInterviews } from '../../catalog/compile/classify/heading.ts';
import { announcesProcess } from '../../catalog/compile/classify/process-title.ts';
import type { Place } from '../../catalog/compile/classify/section-kind.ts';
import { namesInterview } from '../../catalog/compile/classify/stage-name.ts';
import type { HandbookFile } from '../../catalog/compile/text/handbook-file.ts';
import { parsePage } from '../../catalog/compile/tree/page.ts';
import type { Section } from '../../catalog/compile/tree/sections.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Catalog } from '../../catalog/schema.ts';
import type { Example } from './logistic-fit.ts';

type LabelledGuide = Example<GuideEvidenceName>;

export interface LabelledGuides {
  /** Pages as a whole. */
  pages: LabelledGuide[];
  /** Sections of pages. */
  sections: LabelledGuide[];
}

interface Truth {
  id: string;
  repo: string;
  path: string;
  processes: { steps: { name: string }[] }[];
  interviews: { name: string; alt_names?: string[] }[];
}

/** Of the pages in a folder with `expected.json`. */
export function labelledGuidesIn(folder: string): LabelledGuides {
  const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    files: Truth[];
  };
  return joined(
    files.flatMap((truth) => {
      const file = join(folder, 'pages', `${truth.id}.md`);
      if (!existsSync(file)) return [];
      const own = { path: truth.path, text: readFileSync(file, 'utf8') };
      return [guidesOf(own, truth)];
    }),
  );
}

/** Of a handbook of the project, by the guides that its catalog is known to have. */
export function labelledGuidesOf(folder: string, { guides, processes }: Catalog): LabelledGuides {
  return joined(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((path) => {
        const file = { path, text: readFileSync(join(folder, path), 'utf8') };
        const isHere = ({ source }: { source: { file: string } }) => source.file.endsWith(path);
        return guidesOf(file, {
          id: path,
          repo: 'bundled',
          path,
          processes: processes.filter(isHere),
          interviews: guides.filter(isHere),
        });
      }),
  );
}

function joined(each: readonly LabelledGuides[]): LabelledGuides {
  return {
    pages: each.flatMap(({ pages }) => pages),
    sections: each.flatMap(({ sections }) => sections),
  };
}

function guidesOf(file: HandbookFile, truth: Truth): LabelledGuides {
  const page = parsePage(file, { keepPrivate: true }, () => {});
  const company = truth.repo.split('/')[0] ?? truth.repo;
  const names = truth.interviews.flatMap(({ name, alt_names = [] }) => [name, ...alt_names]);
  const steps = truth.processes.flatMap((each) => each.steps.map(({ name }) => name));
  const headings: Section[] = [];
  const labelled = (section: Section, place: Place, is: boolean): LabelledGuide => ({
    company,
    page: truth.id,
    heading: section.title,
    evidence: guideEvidenceFor(section, file.path, place),
    is,
  });
  const sections: LabelledGuide[] = [];
  const walk = (section: Section, place: Place) => {
    for (const child of section.children) {
      headings.push(child);
      const is = names.some((name) => isLike(child.title, name));
      // What is a step may be described under its heading, or be only named by it.
      const isOpen = !is && steps.some((name) => isLike(child.title, name));
      if (child.level > 1 && !isOpen) sections.push(labelled(child, place, is));
      walk(child, {
        ...place,
        announced: place.announced || announcesProcess(child.title),
        listsInterviews: place.listsInterviews || announcesInterviews(child.title),
        insideInterview: place.insideInterview || namesInterview(child.title),
      });
    }
  };
  const start = placeOn(page);
  walk(page.root, start);
  const whole = wholeOf(page);
  const parts = headings.filter((each) => each.level > 1);
  const isOne =
    truth.interviews.length === 1 &&
    truth.processes.length === 0 &&
    !parts.some((each) => names.some((name) => isLike(each.title, name)));
  return { pages: [labelled(whole, start, isOne)], sections };
}

function isLike(name: string, truth: string): boolean {
  const [own, wanted] = [name, truth].map((each) => normaliseText(each).split(' '));
  const shared = (wanted ?? []).filter((word) => own?.includes(word)).length;
  return shared > 0 && shared / Math.max(wanted?.length ?? 1, (own?.length ?? 1) * 0.6) >= 0.75;
}
