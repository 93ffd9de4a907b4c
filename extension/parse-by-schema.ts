/** Checks of stored values by a zod schema; apart, because the page's session carries no validator. */
import type { z } from 'zod';
import { keepOnly, type Parsed } from './stored-item.ts';

/** The value where it fits, else what stands in for it. */
export function bySchema<Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema>) {
  return (stored: unknown): Parsed<z.output<Schema>> => {
    const parsed = schema.safeParse(stored);
    return parsed.success
      ? { value: parsed.data, whole: true }
      : { value: otherwise, whole: false };
  };
}

/** Those of a list that fit: one damaged pin must not cost the others. */
export function eachBySchema<Schema extends z.ZodType>(schema: Schema) {
  return (stored: unknown): Parsed<z.output<Schema>[]> =>
    keepOnly(stored, (each): each is z.output<Schema> => schema.safeParse(each).success);
}
