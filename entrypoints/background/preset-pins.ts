/** The pins that a company's policy sets for everybody. */
import type { Pin } from '../../catalog/build-guidance.ts';
import type { IndexedCatalog } from '../../catalog/match/index-catalog.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import { lastPolicy } from '../../extension/last-policy.ts';
import { policyInHand } from './policy.ts';

/** Those whose guide the active catalog has, by id or by name. */
export async function presetPins({ catalog }: IndexedCatalog): Promise<Pin[]> {
  const presets = (policyInHand() ?? (await lastPolicy.read())).pins;
  return presets.flatMap(({ stage, job, guide: wanted }): Pin[] => {
    const guide =
      catalog.guides.find(({ id }) => id === wanted) ??
      catalog.guides.find(({ name }) => normaliseText(name) === normaliseText(wanted));
    if (!guide) return [];
    return [
      {
        scope: job === null ? 'stage' : 'job-and-stage',
        by: 'company',
        job: job === null ? null : normaliseText(job),
        stage: normaliseText(stage),
        guideId: guide.id,
        madeAt: 0,
      },
    ];
  });
}
