/** What people call an interview that a handbook gives a long, descriptive name. */
import { INTERVIEWS, together } from '../../vocabulary/languages.ts';
import { normalPattern } from './known-terms.ts';
import { type Name, readName } from './names.ts';
import { partsOf, withoutPeople } from './stage-name.ts';
import { readStageType } from './stage-types.ts';
import { isEmptyWord } from './words.ts';

const INTERVIEW = normalPattern(together(INTERVIEWS, ({ names }) => names));

/**
 * The parts of a name, and what is left without the people at its end, where they name an interview:
 * "Behavioral panel interview with a founder" → "Behavioral panel interview", "Technical interview:
 * general" → "Technical interview". Empty for most names.
 */
export function shortNames(text: string): Name[] {
  const parts = partsOf(text);
  const short = new Set([...parts.slice(1), ...parts.map(withoutPeople)]);
  const [whole] = parts;
  return [...short]
    .filter((each) => each !== '' && each !== whole)
    .map(readName)
    .filter(namesInterview);
}

function namesInterview({ normal }: Name): boolean {
  const isTelling = normal.split(' ').some((word) => word && !isEmptyWord(word));
  return isTelling && (INTERVIEW.test(normal) || readStageType(normal) !== null);
}
