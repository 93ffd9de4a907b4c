/** Names of sites that are not written in ASCII, as they are sent (RFC 3492). */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/** "mnchen-3ya" (without "xn--") → "münchen"; null where it is no Punycode. */
export function decodePunycode(encoded: string): string | null {
  const dash = encoded.lastIndexOf('-');
  const letters = [...encoded.slice(0, Math.max(0, dash))].map((each) => each.charCodeAt(0));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  let at = dash + 1;
  while (at < encoded.length) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    if (code > LAST_CODE) return null;
    place %= length;
    letters.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35; `NaN`, behind the end, is none. */
function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return null;
}

function adapted(difference: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(difference / DAMP) : Math.floor(difference / 2);
  rest += Math.floor(rest / length);
  let step = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    step += BASE;
  }
  return step + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
