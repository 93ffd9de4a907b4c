/** Sample pages held apart: they are only ever counted, never used to tune the reading. */
import type { SamplePage } from './manifest.ts';

export const heldApartPages: SamplePage[] = [];
