/** What is compiled: files with text. */

/** A Markdown file; `path` is relative to the handbook's folder, with forward slashes. */
export interface HandbookFile {
  path: string;
  text: string;
}
