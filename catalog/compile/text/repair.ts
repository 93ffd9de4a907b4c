/**
 * Mends what Markdown files in the wild get wrong, line by line, so that line numbers stay.
 * Every repair is reported.
 */
import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { decodeMisread, MISREAD } from './encoding.ts';
import { withoutGeneratorSyntax } from './generator-syntax.ts';
import { withPlainListMark } from './list-marks.ts';

interface Repair {
  code: DiagnosticCode;
  message: string;
  hint: string;
  mend(line: string): string;
}

const REPAIRS: readonly Repair[] = [
  {
    code: 'repaired-encoding',
    message: 'text was saved as UTF-8 and read as Windows-1252',
    hint: 'Save the file as UTF-8',
    mend: (line) => line.replace(MISREAD, (match) => decodeMisread(match) ?? match),
  },
  {
    code: 'repaired-link',
    message: 'the emphasis around a link ends inside its address',
    hint: 'Write **[text](address)**',
    mend: (line) =>
      line.replace(/(\*\*|__|\*|_)\[([^\]]{1,1000})\]\(([^)\s*]{1,2000}?)\1\)/g, '$1[$2]($3)$1'),
  },
  {
    code: 'repaired-link',
    message: 'a link’s address is not closed',
    hint: 'Put ")" behind the address',
    mend: (line) => line.replace(/\[([^\][]{1,1000})\]\(([^()\s]{1,2000})\s{0,20}$/, '[$1]($2)'),
  },
  {
    code: 'repaired-emphasis',
    message: 'bold words end with fewer or more "*" than they begin with',
    hint: 'Write **words**',
    mend: (line) =>
      line
        .replace(/(?<![*\\\w])\*\*([\p{L}\p{N}][^*`]{1,200})(?<!\s)\*(?![*\w])/gu, '**$1**')
        .replace(/(?<![*\\\w])\*([\p{L}\p{N}][^*`]{1,200})(?<!\s)\*\*(?![*\w])/gu, '**$1**'),
  },
  {
    code: 'repaired-list',
    message: 'a list is written with "_" before its numbers',
    hint: 'Write "1. " at the beginning of the line',
    mend: (line) => line.replace(/^(\s{0,20})_\s{0,20}(\d{1,20})\.\s{0,20}/, '$1$2. '),
  },
  {
    code: 'repaired-list',
    message: 'a part of the interview is a bare line below a list',
    hint: 'Write it as a list item or a heading',
    mend: (line) => line.replace(/^\s{1,20}((?:Part|Teil) \d{1,20}\b.*)$/, '- **$1**'),
  },
];

/** The mended text with as many lines as before; each kind of repair is reported once per line. */
export function repairText(
  file: { path: string; text: string },
  report: (diagnostic: Diagnostic) => void,
): string {
  const lines = withoutGeneratorSyntax(file.text, file.path).split('\n');
  let fenced = false;
  const mended = lines.map((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? line : repairLine(withPlainListMark(line), index + 1, file.path, report);
  });
  return mended.join('\n');
}

function repairLine(
  line: string,
  number: number,
  file: string,
  report: (diagnostic: Diagnostic) => void,
): string {
  let current = line;
  for (const { code, message, hint, mend } of REPAIRS) {
    const after = mend(current);
    if (after === current) continue;
    report({ severity: 'warning', code, file, line: number, column: 1, message, hint });
    current = after;
  }
  return current;
}
