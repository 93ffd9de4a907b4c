/** What has been found out about a text or a part of a page, kept for the next time it is asked. */

/** Characters; longer texts are seldom asked about twice. */
const LONGEST = 2000;
/** Texts of one page and some more; all are forgotten where there are more. */
const MOST = 4000;

/** The same function, which works out its answer for a text only once. What it returns must not be changed. */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= MOST) known.clear();
    const answer = find(text);
    known.set(text, { answer });
    return answer;
  };
}

/** The same for a part of a page, which is forgotten with its page. */
export function rememberedOf<Part extends object, Answer>(
  find: (part: Part) => Answer,
): (part: Part) => Answer {
  const known = new WeakMap<Part, { answer: Answer }>();
  return (part) => {
    const before = known.get(part);
    if (before) return before.answer;
    const answer = find(part);
    known.set(part, { answer });
    return answer;
  };
}
