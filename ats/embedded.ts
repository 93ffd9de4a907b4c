/** Readings from data that the page carries for its own scripts (`data-react-props`, JSON scripts). */

import type { PageIds } from './greenhouse/page-kind.ts';
import { isGeneric, type Labelled } from './labels.ts';
import type { Place, Reading } from './readings.ts';

const MOST_CHARACTERS = 300_000;
const MOST_OBJECTS = 3_000;
const DEEPEST = 9;

/** Lists whose only entry is this page's; a queue's or a sidebar's is not. */
const LISTS_OF_THIS_PAGE =
  /^(applications?|candidates?|people|jobs?|hiring_?plans?|interviews?|scheduled_?interviews?|(current_?)?stages?)$/i;

type Json = Record<string, unknown>;

/** Everything the embedded data says of this page's person, application and job. */
export function embeddedReadings(root: Document, { ids }: Place): Reading[] {
  const walk = new EmbeddedWalk(ids);
  for (const element of root.querySelectorAll('[data-react-props]')) {
    walk.read(element.getAttribute('data-react-props'), 'data-react-props');
  }
  for (const element of root.querySelectorAll('script[type="application/json"]')) {
    walk.read(element.textContent, 'embedded JSON');
  }
  return walk.readings;
}

class EmbeddedWalk {
  readonly readings: Reading[] = [];
  private readonly ids: PageIds;
  private objects = 0;

  constructor(ids: PageIds) {
    this.ids = ids;
  }

  read(json: string | null, where: string): void {
    if (!json || json.length > MOST_CHARACTERS) return;
    try {
      this.walk(JSON.parse(json), '', where, 0);
    } catch {
      // Not JSON after all: other layers read the page.
    }
  }

  private walk(node: unknown, key: string, where: string, depth: number): void {
    if (depth > DEEPEST || typeof node !== 'object' || node === null) return;
    this.objects += 1;
    if (this.objects > MOST_OBJECTS) return;
    if (Array.isArray(node)) return this.walkList(node, key, where, depth);
    const object = node as Json;
    if (this.isAnothers(object, key)) return;
    this.take(object, key, where);
    for (const [name, value] of Object.entries(object)) this.walk(value, name, where, depth + 1);
  }

  /** Of a list only the entry that is this page's, or the only one there is. */
  private walkList(list: unknown[], key: string, where: string, depth: number): void {
    const own = list.filter((entry) => this.isOwn(entry));
    if (/departments?$/i.test(key)) {
      const names = list.map((entry) => (typeof entry === 'string' ? entry : nameOf(entry)));
      return this.add('department', names.filter(Boolean).join(', '), where, key);
    }
    const only = list.length === 1 && LISTS_OF_THIS_PAGE.test(key) ? list : [];
    const chosen = own.length > 0 ? own : only;
    for (const entry of chosen) this.walk(entry, key.replace(/s$/, ''), where, depth + 1);
  }

  private isOwn(entry: unknown): boolean {
    if (typeof entry !== 'object' || entry === null) return false;
    const { id, selected, current, is_current: isCurrent, active } = entry as Json;
    const known = [this.ids.personId, this.ids.applicationId, this.ids.jobId];
    if (id !== undefined && known.includes(String(id))) return true;
    return selected === true || current === true || isCurrent === true || active === true;
  }

  private isAnothers(object: Json, key: string): boolean {
    const differs = (id: unknown, own: string | null) =>
      own !== null && (typeof id === 'number' || typeof id === 'string') && String(id) !== own;
    if (/^(candidate|person|applicant)$/i.test(key) && differs(object.id, this.ids.personId))
      return true;
    if (/application$/i.test(key) && differs(object.id, this.ids.applicationId)) return true;
    if (/^(job|hiring_?plan|plan)$/i.test(key) && differs(object.id, this.ids.jobId)) return true;
    return (
      differs(
        object.person_id ?? object.candidate_id ?? object.personId ?? object.candidateId,
        this.ids.personId,
      ) ||
      differs(object.application_id ?? object.applicationId, this.ids.applicationId) ||
      /^(others?|queue|next|previous|recent|similar|duplicates?|related|sidebar)/i.test(key)
    );
  }

  private take(object: Json, key: string, where: string): void {
    const kind = kindOfKey(key);
    if (kind) this.add(kind, nameOf(object), where, `${key}.name`);
    for (const [name, value] of Object.entries(object)) {
      const valueKind = kindOfNameKey(name);
      if (valueKind && typeof value === 'string') this.add(valueKind, value, where, name);
      if (
        /^(duration|length|estimated|interview)_?minutes$|^minutes$/i.test(name) &&
        typeof value === 'number'
      ) {
        this.add('minutes', `${value} minutes`, where, name);
      }
    }
  }

  private add(value: Labelled, text: string, where: string, key: string): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (isGeneric(clean)) return;
    this.readings.push({
      value,
      layer: 'embedded',
      where: `${where}: ${key}`,
      text: clean,
      weight: 0.7,
    });
  }
}

function nameOf(object: unknown): string {
  if (typeof object !== 'object' || object === null) return '';
  const {
    name,
    full_name: full,
    fullName,
    title,
    first_name: first,
    last_name: last,
    firstName,
    lastName,
  } = object as Json;
  const whole = [name, full, fullName, title].find(
    (each) => typeof each === 'string' && each !== '',
  );
  if (typeof whole === 'string') return whole;
  return [first ?? firstName, last ?? lastName]
    .filter((each) => typeof each === 'string')
    .join(' ');
}

function kindOfKey(key: string): Labelled | null {
  if (/^(candidate|person|applicant)$/i.test(key)) return 'candidate';
  if (/^(job|hiring_?plan|requisition)$/i.test(key)) return 'job';
  if (/^(current_?stage|stage|job_?stage|currentJobStage)$/i.test(key)) return 'stage';
  if (/^(scheduled_?)?interview$/i.test(key)) return 'interview';
  return /^departments?$/i.test(key) ? 'department' : null;
}

function kindOfNameKey(key: string): Labelled | null {
  const base = /^(.+?)_?(name|title)$/i.exec(key)?.[1];
  if (base) return kindOfKey(base);
  return /^(current_?stage|stage|interview|department|job|candidate)$/i.test(key)
    ? kindOfKey(key)
    : null;
}
