/**
 * Regular expressions that a person can read at a glance: what is longer is a list of words, and lists
 * of words live in `vocabulary/`, where patterns are built from them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST = 80;
const PATTERNS: ReadonlySet<string> = new Set(['RegExp', 'PatternAround']);

/** Folders that are held to it; the words themselves are in `vocabulary/`. */
const FOLDERS = ['ats', 'catalog', 'components', 'entrypoints', 'extension'];

interface LongPattern {
  line: number;
  length: number;
}

/** Literals, and texts given to `RegExp`, whose source is longer than allowed. */
function longPatterns(name: string, code: string): LongPattern[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: LongPattern[] = [];
  const visit = (node: ts.Node): void => {
    const length = patternLength(node);
    if (length > LONGEST) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, length });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function patternLength(node: ts.Node): number {
  if (ts.isRegularExpressionLiteral(node)) return node.text.lastIndexOf('/') - 1;
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return 0;
  const [first] = node.arguments ?? [];
  return first && PATTERNS.has(node.expression.getText()) ? writtenLength(first) : 0;
}

/** Characters of a pattern that are written out, without what is put in from elsewhere. */
function writtenLength(node: ts.Expression): number {
  if (ts.isStringLiteralLike(node)) return node.text.length;
  if (ts.isTaggedTemplateExpression(node)) return writtenLength(node.template);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ literal }) => literal.rawText ?? literal.text);
    return (node.head.rawText ?? node.head.text).length + spans.join('').length;
  }
  if (ts.isBinaryExpression(node)) return writtenLength(node.left) + writtenLength(node.right);
  return 0;
}

const sources = (folder: string) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe('what counts', () => {
  const long = 'a'.repeat(LONGEST + 1);
  test.each([
    ['a literal', `const a = /${long}/gi;`],
    ['a text', `new RegExp('${long}', 'i')`],
    ['without new', `RegExp('${long}')`],
    ['a template', `new RegExp(\`${long.slice(1)}\${words}b\`)`],
    ['a raw template', `new RegExp(String.raw\`${long}\`)`],
    ['texts put together', `new RegExp('${long.slice(1)}' + 'b' + words)`],
  ])('%s', (_, code) => {
    expect(longPatterns('a.ts', `// first line\n${code}`)).toEqual([{ line: 2, length: 81 }]);
  });

  test.each([
    ['a pattern of 80 characters', `/${long.slice(1)}/giu`],
    ['any other text', `log('${long}')`],
    ['a comment', `// /${long}/`],
    ['words put in', `new RegExp(\`^\${${long}}$\`)`],
  ])('not %s', (_, code) => {
    expect(longPatterns('a.ts', code)).toEqual([]);
  });
});

describe(`no regular expression of more than ${LONGEST} characters`, () => {
  for (const folder of FOLDERS) {
    it(`in ${folder}/`, () => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(0);
      const found = files.flatMap((file) =>
        longPatterns(file, readFileSync(file, 'utf8')).map(
          ({ line, length }) => `${file.slice(top.length)}:${line} (${length})`,
        ),
      );
      expect(found).toEqual([]);
    });
  }
});
