/** The anchors of headings, which links point to. */
import type { Page } from './page.ts';
import type { Section } from './sections.ts';

/** The anchor that GitHub and most static site generators give a heading. */
export function headingSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Anchors of every page of the handbook, by path. */
export function anchorsByPath(pages: readonly Page[]): Map<string, Set<string>> {
  return new Map(pages.map((page) => [page.file.path, new Set(anchorsOf(page.root))]));
}

function anchorsOf(section: Section): string[] {
  return [headingSlug(section.title), ...section.children.flatMap(anchorsOf)];
}
