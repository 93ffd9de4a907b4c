/** Where a page's front matter stands in its text. */

/** YAML between lines of `---`, or TOML between lines of `+++`, as it is written. */
export interface FrontMatterSource {
  language: 'yaml' | 'toml';
  text: string;
}

const FENCED = /^\uFEFF?(---|\+\+\+)[ \t]{0,20}\r?\n([\s\S]*?)(?:^|\n)\1[ \t]{0,20}(?:\r?\n|$)/;

/** Null where the page begins with none, or where its end is missing. */
export function frontMatterSource(page: string): FrontMatterSource | null {
  const [, fence, text = ''] = FENCED.exec(page) ?? [];
  if (fence === undefined) return null;
  return { language: fence === '---' ? 'yaml' : 'toml', text: text.replace(/\r$/, '') };
}
