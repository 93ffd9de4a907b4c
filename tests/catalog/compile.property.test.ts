import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { catalog } from '../../catalog/schema.ts';

/** Pieces that handbook pages are made of, so that random pages come near real ones. */
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '# Values interview\n',
    '## Interview process\n',
    '- Interviewer(s): two people\n',
    '- Duration: 30 minutes\n',
    '1. [30 min] **Call**: talk\n',
    '   - [1 hr, async] **Optional**\n',
    '**Agenda**\n\n- 0-2 mins: Intros\n',
    '| Stage | Duration |\n| - | - |\n| Call | 30 min |\n| Onsite | 2 h |\n',
    '[a](b.md)',
    '**[x](y.md**)',
    'weâ€™ll ',
    '<details>\n',
    '> ',
    '```\n',
  ),
);

it('never throws, and gives a valid catalog or says why not', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const compiled = compileHandbook([{ path: 'page.md', text: pieces.join('') }], {
        name: 'Any',
      });
      if (compiled.catalog) expect(catalog.safeParse(compiled.catalog).success).toBe(true);
      else expect(compiled.diagnostics.some((each) => each.severity === 'error')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
