import { expect, it } from 'vitest';
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import { summaryTable } from '../../catalog/node/summary-table.ts';

it('counts a warning of several pages on each of them, and once in all', () => {
  const warning: Diagnostic = {
    severity: 'warning',
    code: 'dead-link',
    file: 'a.md',
    line: 1,
    column: 1,
    message: 'x',
    hint: '',
    also: [
      { file: 'a.md', line: 2 },
      { file: 'b.md', line: 3 },
    ],
  };
  const files = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, text: '' }));
  const rows = summaryTable(files, { guides: [], processes: [] }, [
    warning,
    { ...warning, severity: 'info' },
  ]).split('\n');
  const counted = rows.flatMap((row) => /^(.+?) {2}.* (\d+)$/.exec(row)?.slice(1).join(': ') ?? []);
  expect(counted).toEqual(['a.md: 1', 'b.md: 1', 'c.md: 0', '3 pages: 1']);
});
