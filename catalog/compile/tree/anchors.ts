/** The anchors of headings, which links point to. */
import GithubSlugger from 'github-slugger';
import type { Section } from './sections.ts';

/**
 * Gives each section below its anchor, as GitHub and most static site generators do: the second of
 * two equal headings gets a number. Changes the sections in place.
 */
export function addAnchors(root: Section): void {
  const slugger = new GithubSlugger();
  const add = (section: Section) => {
    section.anchor = slugger.slug(section.title);
    section.children.forEach(add);
  };
  root.children.forEach(add);
}

/** The anchors of a section and of all below it. */
export function anchorsOf(section: Section): string[] {
  return [section.anchor, ...section.children.flatMap(anchorsOf)];
}
