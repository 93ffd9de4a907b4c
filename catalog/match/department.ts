/** Which department of the handbook a page belongs to. */
import type { IndexedDepartment } from './index-catalog.ts';

/**
 * The handbook's department for the one that a page states (normalised): of that very name, else the
 * one with the longest name within it ("Design" for "Design, Berlin"); null where none is.
 */
export function namedDepartment(
  departments: readonly IndexedDepartment[],
  stated: string,
): string | null {
  let longest = 0;
  let found: string | null = null;
  for (const { name, names } of departments) {
    for (const each of names) {
      if (each.length <= longest || !` ${stated} `.includes(` ${each} `)) continue;
      longest = each.length;
      found = name;
    }
  }
  return found;
}
