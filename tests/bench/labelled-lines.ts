import type { MatchingCase } from './matching-set.ts';

/**
 * Labelled names, one in a line: "job | department | stage | interview => guide; another guide", "=> step:
 * name" for a step without a guide, or "=> none" where showing none, or asking, is right.
 */
export function readLabels(lines: string): MatchingCase[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(caseOf);
}

function caseOf(line: string): MatchingCase {
  const [asked = '', wanted = ''] = line.split('=>');
  const [job = null, department = null, stage = null, interview = null] = asked
    .split('|')
    .map((part) => part.trim() || null);
  const [, step] = wanted.split('step:');
  const isNone = wanted.trim() === 'none' || step !== undefined;
  const guides = isNone ? [] : wanted.split(';').map((each) => each.trim());
  const place = { job, department, stage, interview };
  const kind = wanted.trim() === 'none' ? 'none' : 'plain';
  return { ...place, guides, ...(step && { step: step.trim() }), kind, split: 'tune' };
}
