/** Who interviews, where it is said by role and not by name. */

const ROLES: readonly (readonly [string, RegExp])[] = [
  ['recruiter', /\b(?:recruiters?|sourcers?|talent (?:partner|acquisition)|people team)\b/i],
  ['hiring manager', /\b(?:hiring manager|hm)\b/i],
  ['founder', /\b(?:co-?)?founders?\b/i],
  ['executive', /\b(?:executives?|c[etofpm]o|vp|vice president|director|head of \w+)\b/i],
  ['engineer', /\b(?:engineers?|developers?|cto)\b/i],
  ['designer', /\bdesigners?\b/i],
  ['product manager', /\b(?:product managers?|pms?)\b/i],
  ['account executive', /\b(?:account executives?|aes?)\b/i],
];

/** The roles that a text names; empty where it names people only. */
export function rolesAmong(text: string): ReadonlySet<string> {
  return new Set(ROLES.filter(([, pattern]) => pattern.test(text)).map(([role]) => role));
}
