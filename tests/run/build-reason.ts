/** Why a build failed, out of all that it wrote. */
import { stripVTControlCharacters } from 'node:util';

/** From the first error to where its calls are listed; everything where no error is marked. */
export function buildReason(output: string): string {
  const lines = stripVTControlCharacters(output).split(/[\r\n]+/);
  const first = lines.findIndex((line) => line.includes(ERROR));
  if (first < 0) return lines.join('\n').trim();
  const calls = lines.findIndex((line, at) => at > first && CALL.test(line));
  const told = lines.slice(first, calls < 0 ? undefined : calls);
  return told
    .join('\n')
    .replace(/^.*\[error\]\s*/, '')
    .trim();
}

const ERROR = '[error]';
const CALL = /^\s+at \S/;
