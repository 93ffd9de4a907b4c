/** The anchors of headings, which links point to. */
import GithubSlugger from 'github-slugger';
import { addressOfHeading } from './heading-addresses.ts';
import { textOf } from './node-text.ts';
import type { Section } from './sections.ts';

/**
 * Gives each section below its anchor, as GitHub and most static site generators do: the second of
 * two equal headings gets a number; one that the writer has set counts. Changes the sections in place.
 */
export function addAnchors(root: Section): void {
  const slugger = new GithubSlugger();
  const add = (section: Section) => {
    const own = section.heading && addressOfHeading(section.heading);
    // All that the heading says: of a picture at its end a dash is left.
    const words = section.heading ? textOf(section.heading) : section.title;
    section.anchor = own ?? slugger.slug(words);
    section.children.forEach(add);
  };
  root.children.forEach(add);
}

/** The anchors of a section and of all below it. */
export function anchorsOf(section: Section): string[] {
  return [section.anchor, ...section.children.flatMap(anchorsOf)];
}
