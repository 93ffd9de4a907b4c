/** All patterns of the product: those written in its sources, and those it builds of words. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const top = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['ats', 'catalog', 'vocabulary', 'extension', 'components', 'entrypoints'];
/** What runs on the author's own machine, on the author's own pages. */
const COMMANDS = 'catalog/node/';
const PURE = /^(?:ats|catalog|vocabulary)\//;

function sources(): string[] {
  return globSync(`{${FOLDERS.join(',')}}/**/*.{ts,tsx}`, { cwd: top })
    .filter((file) => !file.startsWith(COMMANDS))
    .sort();
}

/** Patterns written between slashes, by their place. */
export function writtenPatterns(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  for (const file of sources()) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(top + file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        const end = node.text.lastIndexOf('/');
        const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.set(`${file}:${line + 1} ${node.text}`, pattern);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Patterns that modules build when they are loaded, by the module, the first of each. */
export async function builtPatterns(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      const place = placeOf(new Error().stack ?? '');
      if (place && typeof given[0] === 'string') found.set(`${place} ${String(made)}`, made);
      return made;
    },
  });
  try {
    for (const file of sources().filter((each) => PURE.test(each))) await import(top + file);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function placeOf(stack: string): string | null {
  const line = stack
    .split('\n')
    .find(
      (each) =>
        /\/(?:ats|catalog|vocabulary)\//.test(each) &&
        !/node_modules|vocabulary\/patterns|tests\//.test(each),
    );
  return /((?:ats|catalog|vocabulary)\/[^:?]+)[:?]/.exec(line ?? '')?.[1] ?? null;
}
