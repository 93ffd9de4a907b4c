/** Pins: a person's corrections, kept in extension storage. */
import { z } from 'zod';
import { storedItem } from './stored-item.ts';

export const pins = storedItem({
  key: 'pins',
  called: 'pins',
  version: 1,
  schema: z.array(
    z.strictObject({
      scope: z.enum(['job-and-stage', 'stage']),
      job: z.string().nullable(),
      stage: z.string().min(1),
      guideId: z.string().min(1),
      madeAt: z.number(),
    }),
  ),
  fallback: [],
});
