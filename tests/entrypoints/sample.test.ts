/** The first page's sample promises what a real page would get. */
import { expect, it } from 'vitest';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { SAMPLE, SAMPLE_GUIDE } from '../../entrypoints/welcome/sample.ts';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';

it('the sample scorecard has the guide, the certainty and the reasons that matching gives', () => {
  const { guide, match, pinned } = buildGuidance(
    indexCatalog(bundledCatalog()),
    {
      job: SAMPLE.job,
      department: null,
      stage: null,
      interview: SAMPLE.interview,
      minutes: null,
      interviewers: null,
      certainty: 1,
    },
    [],
  );
  expect(guide?.id).toBe(SAMPLE_GUIDE);
  expect({ match: { verdict: match.verdict, reasons: match.reasons }, pinned }).toEqual(
    SAMPLE.certainty,
  );
});
