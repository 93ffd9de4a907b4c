/**
 * Readings from data that the page carries for its own scripts: JSON in attributes and scripts.
 *
 * One source counts as one piece. Pages that put the next candidate in place leave the data of the one
 * before (a user script's change of March 2023 says so), so where its person or its application is not
 * the address's nothing of it is read.
 */
import type { Adapter, Known, Place } from '../adapter.ts';
import { withoutNumber } from '../clean-values.ts';
import { onOneLine } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import type { PageIds } from '../page-context.ts';
import type { Readable, Reading } from '../reading.ts';
import { EmbeddedKeys } from './embedded-keys.ts';
import type { Weighed, Weights } from './weights.ts';

const MOST_CHARACTERS = 300_000;
const MOST_OBJECTS = 3_000;
const DEEPEST = 9;
/** Data that names the address's own person or application is the best there is, but for names. */
const AGREEING: Weighed = { weight: 0.9, grade: 'A' };

type Json = Record<string, unknown>;
type Subjects = Record<'personId' | 'applicationId', string[]>;

/** Everything the embedded data says of this page's person, application and job. */
export function embeddedReadings(
  root: Document,
  { adapter, ids, page, known }: Place,
  weights: Weights<'embedded'>,
): Reading[] {
  // Where candidates change in place, data that nothing ties to the one shown may be of any of them.
  const isTied = !page.subject || ids.personId !== null || ids.applicationId !== null;
  const weighed: Weighed = isTied ? weights : { ...weights, grade: 'G' };
  const walk = new EmbeddedWalk(ids, adapter, weighed, known.proven);
  for (const name of adapter.embedded.attributes) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      walk.read(element.getAttribute(name), name);
    }
  }
  for (const element of root.querySelectorAll('script[type="application/json"]')) {
    walk.read(element.textContent, 'embedded JSON');
  }
  return walk.readings;
}

class EmbeddedWalk {
  readings: Reading[] = [];
  private readonly ids: PageIds;
  private readonly keys: EmbeddedKeys;
  private readonly alsoValues: Adapter['alsoValues'];
  private readonly weights: Weighed;
  private objects = 0;
  private agrees = false;

  private readonly proven: Known['proven'];

  constructor(
    ids: PageIds,
    { embedded, alsoValues }: Adapter,
    weights: Weighed,
    proven: Known['proven'],
  ) {
    this.ids = ids;
    this.proven = proven;
    this.keys = new EmbeddedKeys(embedded.jobs);
    this.alsoValues = alsoValues;
    this.weights = weights;
  }

  read(json: string | null, where: string): void {
    if (json === null || json.length > MOST_CHARACTERS) return;
    const data = parsed(json);
    const subject = this.subjectsIn(data, '', 0, { personId: [], applicationId: [] });
    const verdicts = (['personId', 'applicationId'] as const).map((of) => {
      const own = this.ids[of];
      return own === null || subject[of].length === 0 ? null : subject[of].includes(own);
    });
    if (verdicts.includes(false)) return;
    this.agrees = verdicts.includes(true);
    const before = this.readings;
    this.readings = [];
    this.walk(data, '', where, 0);
    const isOfThisPage = this.agrees || !this.readings.some((each) => this.isDisproved(each));
    this.readings = isOfThisPage ? [...before, ...this.readings] : before;
  }

  /** True where the page is proven to say another job or interview; a name may be longer than another. */
  private isDisproved({ value, text }: Reading): boolean {
    const proven = value === 'job' || value === 'interview' ? this.proven[value] : undefined;
    if (proven === undefined) return false;
    const [one, other] = [proven.toLowerCase(), text.toLowerCase()];
    return !one.includes(other) && !other.includes(one);
  }

  /** The ids by which data says whose it is; those in lists and of others do not. */
  private subjectsIn(node: unknown, key: string, depth: number, found: Subjects): Subjects {
    if (depth > DEEPEST || typeof node !== 'object' || node === null) return found;
    if (Array.isArray(node)) {
      const one = node.length === 1 && this.keys.isListOfThisPage(key);
      return one ? this.subjectsIn(node[0], key.replace(/s$/, ''), depth + 1, found) : found;
    }
    if (this.keys.isOfOthers(key)) return found;
    const named = this.keys.subjectOf(key);
    for (const [name, value] of Object.entries(node)) {
      const of = name === 'id' ? named : this.keys.subjectOfId(name);
      const isId = typeof value === 'string' || typeof value === 'number';
      if (isId && of && of !== 'jobId') found[of].push(String(value));
      else this.subjectsIn(value, name, depth + 1, found);
    }
    return found;
  }

  private walk(node: unknown, key: string, where: string, depth: number, beside = ''): void {
    if (depth > DEEPEST || typeof node !== 'object' || node === null) return;
    this.objects += 1;
    if (this.objects > MOST_OBJECTS) return;
    if (Array.isArray(node)) return this.walkList(node, key, where, depth);
    const object = node as Json;
    if (this.isAnothers(object, key)) return;
    this.take(object, key, where, beside);
    const next = this.nextStageIn(object);
    for (const [name, value] of Object.entries(object)) {
      this.walk(value, name, where, depth + 1, next);
    }
  }

  /** Of a list only the entry that is this page's, or the only one there is. */
  private walkList(list: unknown[], key: string, where: string, depth: number): void {
    const one = key.replace(/s$/, '');
    if (this.keys.valueOf(one) === 'department') {
      const names = list.map((entry) => (typeof entry === 'string' ? entry : nameOf(entry)));
      return this.add('department', names.filter(Boolean).join(', '), where, key);
    }
    const own = list.filter((entry) => this.isOwn(entry));
    const only = list.length === 1 && this.keys.isListOfThisPage(key) ? list : [];
    const chosen = own.length > 0 ? own : only;
    for (const entry of chosen) this.walk(entry, one, where, depth + 1);
  }

  private isOwn(entry: unknown): boolean {
    if (typeof entry !== 'object' || entry === null) return false;
    const { id, selected, current, is_current: isCurrent, active } = entry as Json;
    const known = [this.ids.personId, this.ids.applicationId, this.ids.jobId];
    if (known.includes(String(id))) return true;
    return [selected, current, isCurrent, active].includes(true);
  }

  /** True for what the data says of somebody or something else: a queue, a sidebar, other ids. */
  private isAnothers(object: Json, key: string): boolean {
    if (this.keys.isOfOthers(key)) return true;
    const differs = (id: unknown, own: string | null) =>
      own !== null && id !== null && id !== undefined && String(id) !== own;
    const subject = this.keys.subjectOf(key);
    if (subject && differs(object.id, this.ids[subject])) return true;
    return Object.entries(object).some(([name, id]) => {
      const of = this.keys.subjectOfId(name);
      return of !== null && differs(id, this.ids[of]);
    });
  }

  /** The stage after the object's own; seen in a saved page of 2023, where the address's application is its. */
  private nextStageIn(object: Json): string {
    const next = Object.entries(object).find(([name]) => this.keys.isNextStage(name))?.[1];
    return this.agrees ? (typeof next === 'string' ? next : nameOf(next)) : '';
  }

  private take(object: Json, key: string, where: string, beside: string): void {
    const named = this.keys.valueOf(key) ?? (this.isOfAPerson(object, key) ? 'candidate' : null);
    if (named) this.add(named, nameOf(object), where, `${key}.name`, beside);
    for (const [name, value] of Object.entries(object)) {
      const valueNamed = this.keys.valueOfName(name);
      if (valueNamed && typeof value === 'string') {
        this.add(valueNamed, value, where, name, this.nextStageIn(object));
      }
      if (typeof value === 'number' && this.keys.isMinutes(name)) {
        this.add('minutes', `${value} minutes`, where, name);
      }
    }
  }

  /** An application that says whose it is bears that person's name; seen in a saved page of 2023. */
  private isOfAPerson(object: Json, key: string): boolean {
    if (this.keys.subjectOf(key) !== 'applicationId') return false;
    return Object.keys(object).some((name) => this.keys.subjectOfId(name) === 'personId');
  }

  private add(value: Readable, text: string, source: string, key: string, next = ''): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    const isKnown = this.alsoValues[value]?.includes(clean.toLowerCase()) ?? false;
    if (isGeneric(clean) && !isKnown) return;
    const where = `${source}: ${key}`;
    const isBest = this.agrees && value !== 'candidate';
    const weighed = isBest ? AGREEING : this.weights;
    const after = withoutNumber(onOneLine(next));
    const around = value === 'stage' && !isGeneric(after) && { around: { after } };
    this.readings.push({ value, layer: 'embedded', where, text: clean, ...weighed, ...around });
  }
}

/** Null where it is not JSON after all: other layers read the page. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The name of a person or a thing in data, in one piece or in two; empty where there is none. */
function nameOf(object: unknown): string {
  if (typeof object !== 'object' || object === null) return '';
  const { name, full_name, fullName, title, first_name, last_name, firstName, lastName } =
    object as Json;
  const texts = (values: unknown[]) => values.filter((each) => typeof each === 'string');
  const [whole] = texts([name, full_name, fullName, title]).filter(Boolean);
  return whole ?? texts([first_name ?? firstName, last_name ?? lastName]).join(' ');
}
