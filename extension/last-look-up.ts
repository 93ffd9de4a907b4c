/** What was looked up last in the popup. */
import { z } from 'zod';
import { bySchema } from './parse-by-schema.ts';
import { fromEnvelope, storedItem } from './stored-item.ts';

const lookUp = z.strictObject({ kind: z.enum(['guide', 'process', 'department']), id: z.string() });

export const lastLookUp = storedItem<z.infer<typeof lookUp> | null>({
  key: 'last-look-up',
  called: 'last look-up',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: bySchema(lookUp.nullable(), null),
  fallback: null,
});
