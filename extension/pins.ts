/** Pins: a person's corrections, kept in extension storage. */
import { z } from 'zod';
import type { Pin } from '../catalog/build-guidance.ts';
import { PIN_SCOPES } from '../catalog/guidance.ts';
import { eachBySchema } from './parse-by-schema.ts';
import { fromEnvelope, storedItem } from './stored-item.ts';

/** A pin as it is kept; one for a single page is never stored on disk. */
export const storedPin = z.strictObject({
  scope: z.enum(PIN_SCOPES).exclude(['once']),
  job: z.string().nullable(),
  stage: z.string().min(1),
  guideId: z.string().min(1),
  madeAt: z.number(),
});
export type StoredPin = z.infer<typeof storedPin>;

export const pins = storedItem<StoredPin[]>({
  key: 'pins',
  called: 'pins',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: eachBySchema(storedPin),
  fallback: [],
});

/** Stored pins in the form that matching takes. */
export function asPins(stored: readonly StoredPin[]): Pin[] {
  return stored.map((pin) => ({ ...pin, by: 'person' }));
}
