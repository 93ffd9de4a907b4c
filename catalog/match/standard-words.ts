/** Words of the field that are spelled right, whether the catalog holds them or not. */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES, together } from '../../vocabulary/languages.ts';
import { DECIDING, STAGE_TYPES } from '../../vocabulary/stage-types.ts';
import { normalWords } from './known-terms.ts';

export const STANDARD_WORDS: readonly string[] = normalWords(
  together(STAGES, ({ spelledRight, deciding }) => [
    ...spelledRight,
    ...DECIDING.flatMap((each) => deciding[each]),
  ]),
);

export const TERMS_OF_OTHER_LANGUAGES: readonly string[] = normalWords(
  STAGE_TYPES.flatMap((type) =>
    STAGES.filter((each) => each !== english).flatMap(({ kinds }) => kinds[type]),
  ),
);
