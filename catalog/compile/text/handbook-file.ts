/** What is compiled: files with text. */

/** A Markdown or HTML file; `path` is relative to the handbook's folder, with forward slashes. */
export interface HandbookFile {
  path: string;
  text: string;
  /** Where the page itself is on the web, where that is more than its path tells. */
  address?: string;
}

const MARKDOWN = /\.(md|markdown|mdx)$/i;
const HTML = /\.html?$/i;

export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path);
}

export function isHtmlPath(path: string): boolean {
  return HTML.test(path);
}

/**
 * The pages among a folder's files: those in Markdown or, where there is none, those in HTML. What stands
 * beside Markdown in HTML is made of it, or is a template.
 */
export function ownPages(paths: readonly string[]): string[] {
  const markdown = paths.filter(isMarkdownPath);
  return markdown.length > 0 ? markdown : paths.filter(isHtmlPath);
}
