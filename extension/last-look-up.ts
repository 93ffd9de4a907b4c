/** What was looked up last in the popup. */

import { fromEnvelope } from './envelope.ts';
import { byShape, exactly, nullable, oneOf, text, type ValueOf } from './shape.ts';
import { storedItem } from './stored-item.ts';

const lookUp = exactly({ kind: oneOf(['guide', 'process', 'department']), id: text() });

export const lastLookUp = storedItem<ValueOf<typeof lookUp> | null>({
  key: 'last-look-up',
  called: 'last look-up',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: byShape(nullable(lookUp), null),
  fallback: null,
});
