/** A page with what each of its blocks was taken for beside it. */
import { type CompileOptions, compileHandbook } from '../compile/compile.ts';
import { explainDiagnostic } from '../compile/diagnostics.ts';
import type { HandbookFile } from '../compile/text/handbook-file.ts';

const WIDEST_NOTE = 44;

/** The page line by line, then what there is to say of it; `failed` where that is an error. */
export function explainPage(
  page: HandbookFile,
  options: CompileOptions,
): { text: string; failed: boolean } {
  const notes = new Map<number, string[]>();
  const { catalog, diagnostics } = compileHandbook([page], {
    ...options,
    onUnderstood({ line, as }) {
      const known = notes.get(line) ?? [];
      if (!known.includes(as)) notes.set(line, [...known, as]);
    },
  });
  const lines = page.text.split('\n').map((text, index) => {
    const note = (notes.get(index + 1) ?? []).join('; ');
    const short = note.length > WIDEST_NOTE ? `${note.slice(0, WIDEST_NOTE - 1)}…` : note;
    return `${`${index + 1}`.padStart(5)}  ${short.padEnd(WIDEST_NOTE)}  ${text}`.trimEnd();
  });
  return {
    text: [...lines, '', ...diagnostics.map(explainDiagnostic)].join('\n'),
    failed: catalog === null,
  };
}
