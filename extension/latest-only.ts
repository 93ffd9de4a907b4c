/** Requests whose older answers must not overwrite newer ones. */

/** Wraps an asynchronous function: only the latest call's outcome is delivered. */
export function latestOnly<Ask, Answer>(
  ask: (value: Ask) => Promise<Answer>,
  deliver: (answer: Answer) => void,
  fail: (error: unknown) => void,
): (value: Ask) => void {
  let current = 0;
  return (value) => {
    current += 1;
    const mine = current;
    ask(value).then(
      (answer) => {
        if (mine === current) deliver(answer);
      },
      (error: unknown) => {
        if (mine === current) fail(error);
      },
    );
  };
}
