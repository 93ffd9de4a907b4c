/** Errors that speak to people, told from those that only a developer understands. */

/** Its message is written for people: what happened and what to do, without a full stop at the end. */
export class WordedError extends Error {
  override readonly name = 'WordedError';
}

const OWN_FAULT = 'Greenroom has made a mistake of its own here';

/** What a person is told of any error. The text of one without words for people goes to the console. */
export function inWords(error: unknown): string {
  if (error instanceof WordedError) return error.message;
  console.error(`${OWN_FAULT}:`, error);
  return OWN_FAULT;
}

/** For `catch`: throws the same error with words for people. */
export function throwInWords(error: unknown): never {
  throw new WordedError(inWords(error), { cause: error });
}
