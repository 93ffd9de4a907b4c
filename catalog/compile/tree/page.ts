/** One handbook page, parsed: front matter and a tree of sections. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Diagnostic } from '../diagnostics.ts';
import { boundText } from '../text/bounded-text.ts';
import { type HandbookFile, isHtmlPath } from '../text/handbook-file.ts';
import { repairText } from '../text/repair.ts';
import { addAnchors } from './anchors.ts';
import { headBoldTitle } from './bold-title.ts';
import { readDefinitionLists } from './definition-lists.ts';
import { readEmbeddedHtml } from './embedded-html.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { frontMatterSource } from './front-matter-source.ts';
import { takeHeadingAddresses } from './heading-addresses.ts';
import { readHtmlPage } from './html-page.ts';
import {
  boldHeadingsOfItems,
  joinLists,
  listCountedParagraphs,
  unquoteLists,
} from './implied-lists.ts';
import { separateLabelledLines } from './labelled-lines.ts';
import { textOf } from './node-text.ts';
import { isNotionExport, takeNotionProperties, titleOfNotionExport } from './notion.ts';
import { removePrivate } from './private.ts';
import { resolveReferenceLinks } from './reference-links.ts';
import { type Section, sectionTree } from './sections.ts';
import { isTemplate } from './template.ts';

export interface Page {
  file: HandbookFile;
  frontMatter: FrontMatter;
  /** True for a page that is meant to be copied and filled in. */
  template: boolean;
  root: Section;
}

const FRONT_MATTERS: ('yaml' | 'toml')[] = ['yaml', 'toml'];
const EXACT = /^---\r?\n(?:.{1,200}\n){0,20}?format:\s{0,20}exact\s{0,20}\n/;

/** Parses one page. Never throws; front matter that cannot be read is reported and left out. */
export function parsePage(
  file: HandbookFile,
  options: { keepPrivate: boolean },
  report: (diagnostic: Diagnostic) => void,
): Page {
  const exact = EXACT.test(file.text);
  const stated = readFrontMatter(frontMatterSource(file.text), file.path, report);
  const read = isHtmlPath(file.path)
    ? readHtmlPage(file, report)
    : { tree: markdownTree(file, exact, report), title: null };
  const { tree } = read;
  if (isNotionExport(file.path)) takeNotionProperties(tree);
  resolveReferenceLinks(tree);
  if (!options.keepPrivate) removePrivate(tree, file.path, report);
  if (!exact) {
    headBoldTitle(tree);
    readDefinitionLists(tree);
    unquoteLists(tree);
    boldHeadingsOfItems(tree);
    joinLists(tree);
    separateLabelledLines(tree);
    listCountedParagraphs(tree);
  }
  const title = stated.title ?? read.title ?? titleOfNotionExport(file.path);
  const root = sectionTree(tree);
  addAnchors(root);
  const text = isHtmlPath(file.path) ? textOf(tree) : file.text;
  const template = stated.template || isTemplate(tree, text);
  return { file, frontMatter: { ...stated, title }, template, root };
}

function markdownTree(
  file: HandbookFile,
  exact: boolean,
  report: (diagnostic: Diagnostic) => void,
): Root {
  const bounded = { ...file, text: boundText(file, report) };
  const tree = fromMarkdown(exact ? bounded.text : repairText(bounded, report), {
    extensions: [gfm(), frontmatter(FRONT_MATTERS)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FRONT_MATTERS)],
  });
  takeHeadingAddresses(tree);
  readEmbeddedHtml(tree);
  return tree;
}
