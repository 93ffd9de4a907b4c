/** Pins: a person's corrections, kept in extension storage. */
import type { Pin } from '../catalog/build-guidance.ts';
import type { PinScope } from '../catalog/guidance.ts';
import { fromEnvelope } from './envelope.ts';
import { eachByShape, exactly, nullable, number, oneOf, text, type ValueOf } from './shape.ts';
import { storedItem } from './stored-item.ts';

/** A pin as it is kept; one for a single page is never stored on disk. */
export const storedPin = exactly({
  scope: oneOf(['job-and-stage', 'stage'] satisfies PinScope[]),
  job: nullable(text()),
  stage: text({ least: 1 }),
  guideId: text({ least: 1 }),
  madeAt: number(),
});
export type StoredPin = ValueOf<typeof storedPin>;

export const pins = storedItem<StoredPin[]>({
  key: 'pins',
  called: 'pins',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: eachByShape(storedPin),
  fallback: [],
});

/** Stored pins in the form that matching takes. */
export function asPins(stored: readonly StoredPin[]): Pin[] {
  return stored.map((pin) => ({ ...pin, by: 'person' }));
}
