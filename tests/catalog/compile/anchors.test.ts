import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';

const interviews = [
  '# Interviews',
  '## Phone screen',
  '- Duration: 30 minutes',
  '',
  '## Pairing: live & remote',
  '- Duration: 60 minutes',
  '',
  '## Phone screen',
  '- Duration: 45 minutes',
].join('\n');

function stepTo(anchor: string) {
  const process = `# Interview process\n\n1. [Call](interviews.md#${anchor})\n2. [Offer](#)\n3. Onsite interview\n`;
  const files = [
    { path: 'interviews.md', text: interviews },
    { path: 'process.md', text: process },
  ];
  const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
  const guideId = catalog?.processes[0]?.steps[0]?.guideId;
  const guide = catalog?.guides.find(({ id }) => id === guideId);
  return { minutes: guide?.duration?.min, codes: diagnostics.map(({ code }) => code) };
}

describe('a link to a heading', () => {
  it('ties a step to the guide below it', () => {
    expect(stepTo('phone-screen').minutes).toBe(30);
  });

  it('reaches the second of two equal headings by its number', () => {
    const { minutes, codes } = stepTo('phone-screen-1');
    expect(minutes).toBe(45);
    expect(codes).not.toContain('dead-link');
  });

  it('spells a heading as code hosts do: without punctuation, spaces as hyphens', () => {
    expect(stepTo('pairing-live--remote').minutes).toBe(60);
  });

  it('is dead where the page has no such heading', () => {
    const { minutes, codes } = stepTo('phone-screen-2');
    expect(minutes).toBeUndefined();
    expect(codes).toContain('dead-link');
  });
});
