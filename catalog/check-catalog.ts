/**
 * Whether a value is a catalog, and if not why, in words. Any value is worked through in bounded time and
 * memory: each part is measured before it is checked, and it is given up after many problems.
 */
import type { z } from 'zod';
import { type Catalog, catalog, type Step } from './schema.ts';

/** What a catalog holds at most. `depth` counts lists and objects within each other. */
export const CATALOG_LIMITS = {
  /** Values of all kinds in one guide, process, department or principle. */
  valuesInPart: 50_000,
  depth: 400,
  /** Guides, processes, departments, principles, of each. */
  parts: 20_000,
} as const;

/** Problems that are told, and those after which nobody looks for more. */
const MOST_TOLD = 20;
const MOST_COUNTED = 1_000;
/** Characters of a name in a problem. */
const LONGEST_NAME = 60;

const PARTS = ['departments', 'guides', 'processes', 'principles'] as const;

interface Problem {
  path: readonly PropertyKey[];
  what: string;
}

/** At most 20 problems with their places, then how many more there are; none where it is a catalog. */
export function catalogProblems(value: unknown): string[] {
  const found = new Problems();
  checkFrame(value, found);
  for (const part of PARTS) checkParts(value, part, found);
  // Parts that have been checked are what a catalog holds.
  if (found.count === 0) checkReferences(value as Catalog, found);
  return found.told(value);
}

class Problems {
  count = 0;
  private readonly first: Problem[] = [];

  get isEnough(): boolean {
    return this.count >= MOST_COUNTED;
  }

  add(problem: Problem): void {
    this.count += 1;
    if (this.first.length < MOST_TOLD) this.first.push(problem);
  }

  addIssues(issues: readonly z.core.$ZodIssue[], root: unknown, above: PropertyKey[]): void {
    for (const issue of issues) {
      const path = [...above, ...issue.path];
      this.add({ path, what: this.first.length < MOST_TOLD ? wordsOf(issue, root, path) : '' });
      if (this.isEnough) return;
    }
  }

  told(value: unknown): string[] {
    const lines = this.first.map(({ path, what }) => `${whereIn(value, path)}: ${what}`);
    const more = this.count - lines.length;
    if (more <= 0) return lines;
    return [...lines, `and ${this.isEnough ? 'at least ' : ''}${more} more`];
  }
}

/** Whether it is too long or too deep to be one part; counted with its own stack, so at any depth. */
function isTooMuch(part: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: part, depth: 0 }];
  let count = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    const inside = Array.isArray(value) ? value : Object.values(value);
    count += inside.length;
    if (depth >= CATALOG_LIMITS.depth || count > CATALOG_LIMITS.valuesInPart) return true;
    for (const each of inside) open.push({ value: each, depth: depth + 1 });
  }
  return false;
}

/** Checks version, name, and that every list is there, without what is in the lists. */
function checkFrame(value: unknown, found: Problems): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const frame = isObject
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, Array.isArray(each) ? [] : each]),
      )
    : value;
  const { error } = catalog.safeParse(frame);
  if (error) found.addIssues(error.issues, frame, []);
}

function checkParts(value: unknown, part: (typeof PARTS)[number], found: Problems): void {
  const parts = (value as Partial<Record<string, unknown>> | null)?.[part];
  if (!Array.isArray(parts)) return;
  if (parts.length > CATALOG_LIMITS.parts) {
    const what = `has ${parts.length}, more than the ${CATALOG_LIMITS.parts} that a catalog may have`;
    return found.add({ path: [part], what });
  }
  const schema: z.ZodType = catalog.shape[part].element;
  for (const [index, each] of parts.entries()) {
    if (found.isEnough) return;
    if (isTooMuch(each)) {
      found.add({ path: [part, index], what: 'is longer or deeper than any page of a handbook' });
      continue;
    }
    const { error } = schema.safeParse(each);
    if (error) found.addIssues(error.issues, value, [part, index]);
  }
}

function checkReferences({ guides, processes }: Catalog, found: Problems): void {
  const known = reportRepeats(guides, 'guides', found);
  reportRepeats(processes, 'processes', found);
  for (const [index, { steps }] of processes.entries()) {
    for (const missing of missingGuides(steps, known)) {
      if (found.isEnough) return;
      const what = `refers to the unknown guide ${quoted(missing)}`;
      found.add({ path: ['processes', index], what });
    }
  }
}

/** The ids that are there. */
function reportRepeats(
  items: readonly { id: string }[],
  where: string,
  found: Problems,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id) && !found.isEnough) {
      found.add({ path: [where, index, 'id'], what: `${quoted(id)} is used twice` });
    }
    seen.add(id);
  }
  return seen;
}

function missingGuides(steps: readonly Step[], known: ReadonlySet<string>): string[] {
  return steps.flatMap((each) => [
    ...(each.guideId !== null && !known.has(each.guideId) ? [each.guideId] : []),
    ...missingGuides(each.steps, known),
  ]);
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named values',
};

/** What the checker found, in words that follow the place: "has to be a text". */
function wordsOf(issue: z.core.$ZodIssue, root: unknown, path: readonly PropertyKey[]): string {
  const isMissing = valuesOn(root, path).at(-1) === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return isMissing ? 'is missing' : `has to be ${KINDS[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `has to be ${issue.values.map((each) => quoted(String(each))).join(' or ')}`;
    case 'invalid_union':
      return isMissing ? 'is missing' : 'is of a kind that this Greenroom does not know';
    case 'unrecognized_keys':
      return `has ${quoted(issue.keys[0] ?? '')}, which nothing in a catalog has there`;
    case 'too_small':
      return issue.origin === 'number' ? 'is too small a number' : 'is empty';
    case 'too_big':
      return 'is too large a number';
    case 'custom':
      return issue.message;
    default:
      return 'cannot be read';
  }
}

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

/** The values that a path passes, the last of them where it leads. */
function valuesOn(root: unknown, path: readonly PropertyKey[]): unknown[] {
  const passed: unknown[] = [];
  let at = root;
  for (const key of path) {
    const isInside = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
    at = isInside ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    passed.push(at);
  }
  return passed;
}

/** ["guides", 2, "duration", "min"] → "guides 3 “Peer interview”, duration, min". */
function whereIn(root: unknown, path: readonly PropertyKey[]): string {
  const passed = valuesOn(root, path);
  const words: string[] = [];
  for (const [index, key] of path.entries()) {
    if (typeof key !== 'number') {
      words.push(shortened(String(key)));
      continue;
    }
    const { name } = (passed[index] ?? {}) as { name?: unknown };
    const called = typeof name === 'string' ? ` ${quoted(name)}` : '';
    words.push(`${words.pop() ?? ''} ${key + 1}${called}`.trim());
  }
  return words.join(', ') || 'the catalog';
}
