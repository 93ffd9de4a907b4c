import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import { asGitHubAnnotations, asSarif } from '../../catalog/node/findings-formats.ts';

const DEAD: Diagnostic = {
  severity: 'warning',
  code: 'dead-link',
  file: 'how we hire/a,b.md',
  line: 4,
  column: 3,
  message: 'the link "50%.md" leads\nnowhere',
  hint: 'Correct it',
  also: [{ file: 'c.md', line: 9 }],
};
const LEFT_OUT: Diagnostic = { ...DEAD, severity: 'info', code: 'left-out', hint: '', also: [] };
interface SarifResult {
  level: string;
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
}

const inFolder = (file: string) => `hiring/${file}`;

describe('findings for GitHub Actions', () => {
  it('are a line for each place, with what has a meaning there escaped', () => {
    expect(asGitHubAnnotations([DEAD, LEFT_OUT], inFolder).split('\n')).toEqual([
      '::warning file=hiring/how we hire/a%2Cb.md,line=4,col=3,title=dead-link::The link "50%25.md" leads%0Anowhere. Correct it.',
      '::warning file=hiring/c.md,line=9,col=1,title=dead-link::The link "50%25.md" leads%0Anowhere. Correct it.',
      '::notice file=hiring/how we hire/a%2Cb.md,line=4,col=3,title=left-out::The link "50%25.md" leads%0Anowhere.',
    ]);
  });
});

describe('findings as SARIF', () => {
  const [run] = JSON.parse(asSarif([DEAD, { ...LEFT_OUT, severity: 'error' }], inFolder)).runs;

  it('are a result for each place, with a level and an address', () => {
    const told = run.results.map((result: SarifResult) => {
      const [{ physicalLocation }] = result.locations;
      return [result.level, physicalLocation.artifactLocation.uri, physicalLocation.region];
    });
    expect(told).toEqual([
      [
        'warning',
        'hiring/how%20we%20hire/a%2Cb.md',
        { startLine: 4, startColumn: 3, endLine: 4, endColumn: 4 },
      ],
      ['warning', 'hiring/c.md', { startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 }],
      [
        'error',
        'hiring/how%20we%20hire/a%2Cb.md',
        { startLine: 4, startColumn: 3, endLine: 4, endColumn: 4 },
      ],
    ]);
  });

  it('name rules that say why they matter', () => {
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) {
      expect(rules[ruleIndex]).toMatchObject({
        id: ruleId,
        shortDescription: { text: expect.stringMatching(/\.$/) },
        fullDescription: { text: expect.stringMatching(/\.$/) },
        help: { text: expect.stringMatching(/\.$/) },
      });
    }
  });
});
