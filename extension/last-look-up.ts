/** What was looked up last in the popup. */
import { z } from 'zod';
import { storedItem } from './stored-item.ts';

export const lastLookUp = storedItem({
  key: 'last-look-up',
  called: 'last look-up',
  version: 1,
  schema: z
    .strictObject({ kind: z.enum(['guide', 'process', 'department']), id: z.string() })
    .nullable(),
  fallback: null,
});
