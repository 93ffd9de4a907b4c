/**
 * What `matchAll` gives, for a pattern with the flag `g` and no empty match. `matchAll` makes the pattern anew each
 * time, which takes longer than to look through a text where the pattern has hundreds of words.
 */
export function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
