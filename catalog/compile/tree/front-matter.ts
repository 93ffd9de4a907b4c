/** What a page says of itself before its text. */
import type { Root } from 'mdast';
import type { ExactContent } from '../../exact-format.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { HandbookFile } from '../text/handbook-file.ts';

/** Keys a page may set in its front matter. */
export interface FrontMatter {
  title: string | null;
  department: string | null;
  role: string | null;
  aliases: string[];
  base: string | null;
  template: boolean;
  /** True for an exported page, which is read literally. */
  exact: boolean;
  /** What an exact page holds; null for other pages. */
  holds: ExactContent | null;
}

const KNOWN_KEYS = new Set([
  'department',
  'role',
  'aliases',
  'base',
  'template',
  'title',
  'format',
  'holds',
]);

const CONTENTS: readonly ExactContent[] = [
  'departments',
  'universal-guides',
  'department-guides',
  'processes',
  'principles',
];

export function readFrontMatter(
  tree: Root,
  file: HandbookFile,
  report: (diagnostic: Diagnostic) => void,
): FrontMatter {
  const values = new Map<string, string>();
  const first = tree.children[0];
  if (first?.type === 'yaml') {
    first.value.split('\n').forEach((text, index) => {
      if (/^\s*(#.*)?$/.test(text)) return;
      const entry = /^([A-Za-z][\w-]*):\s*(.*?)\s*(?:\s#.*)?$/.exec(text);
      const key = entry?.[1]?.toLowerCase();
      if (key && KNOWN_KEYS.has(key)) {
        values.set(key, (entry?.[2] ?? '').replace(/^(['"])(.*)\1$/, '$2'));
        return;
      }
      report({
        severity: 'info',
        code: 'front-matter',
        file: file.path,
        line: index + 2,
        column: 1,
        message: `front matter line "${text.trim()}" is not used`,
        hint: `Known keys are ${[...KNOWN_KEYS].join(', ')}`,
      });
    });
  }
  return {
    title: values.get('title') || null,
    department: values.get('department') || null,
    role: values.get('role') || null,
    aliases: splitNames(values.get('aliases') ?? ''),
    base: values.get('base') || null,
    template: values.get('template') === 'true',
    exact: values.get('format') === 'exact',
    holds: CONTENTS.find((each) => each === values.get('holds')) ?? null,
  };
}

/** "A, B; C" → ["A", "B", "C"]. */
export function splitNames(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,;]/)
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter(Boolean);
}
