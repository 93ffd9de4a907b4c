/** What was found in a handbook, as a table for a terminal. */
import type { Diagnostic } from '../compile/diagnostics.ts';
import type { HandbookFile } from '../compile/text/handbook-file.ts';
import type { Catalog } from '../schema.ts';
import { summarizeCatalog } from '../summary.ts';

/** Above this many pages only those that hold something, or have warnings, get a line. */
const MANY_PAGES = 20;

/** A line for each page and one for all of them. */
export function summaryTable(
  files: readonly HandbookFile[],
  content: Pick<Catalog, 'guides' | 'processes'>,
  diagnostics: readonly Diagnostic[],
): string {
  const guides = Map.groupBy(content.guides, (each) => each.source.file);
  const processes = Map.groupBy(content.processes, (each) => each.source.file);
  const warnings = warningsByPage(diagnostics);
  const rows = files.map(({ path }) => ({
    page: path,
    ...summarizeCatalog({ guides: guides.get(path) ?? [], processes: processes.get(path) ?? [] }),
    warnings: warnings.get(path) ?? 0,
  }));
  const shown = files.length > MANY_PAGES ? rows.filter(isWorthALine) : rows;
  const all = {
    page: `${files.length} ${files.length === 1 ? 'page' : 'pages'}`,
    ...summarizeCatalog(content),
    warnings: countWarnings(diagnostics),
  };
  return alignColumns([...shown, all]);
}

type Row = ReturnType<typeof summarizeCatalog> & { page: string; warnings: number };

function isWorthALine({ guides, processes, warnings }: Row): boolean {
  return guides + processes + warnings > 0;
}

/** A warning that is said of several pages is one of each. */
function warningsByPage(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, file, also = [] } of diagnostics) {
    if (severity !== 'warning') continue;
    for (const page of new Set([file, ...also.map((place) => place.file)])) {
      counts.set(page, (counts.get(page) ?? 0) + 1);
    }
  }
  return counts;
}

function countWarnings(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'warning').length;
}

function alignColumns(rows: readonly Row[]): string {
  const names = ['page', 'guides', 'processes', 'questions', 'assignments', 'warnings'] as const;
  const cells = [
    names as readonly string[],
    ...rows.map((row) => names.map((name) => `${row[name]}`)),
  ];
  const widths = names.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const rule = '─'.repeat(lines[0]?.length ?? 0);
  return [
    lines[0],
    rule,
    ...lines.slice(1, -1),
    ...(rows.length > 1 ? [rule] : []),
    lines.at(-1),
  ].join('\n');
}
