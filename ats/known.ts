/**
 * What readers that go by a label, an id or the system's own names have found tells the others whether
 * words are the person or the job: "Marcus Head" may be a name, "Warehouse Picker" a job.
 */
import type { Known, Place } from './adapter.ts';
import { holdsInterview, holdsRole, looksLikePerson } from './names.ts';
import type { Reading } from './reading.ts';

export const NOTHING_KNOWN: Known = { names: new Set(), jobs: new Set(), proven: {} };
/** A shorter name may be a part of many words. */
const SHORTEST_NAME = 4;

export function knownFrom(readings: readonly Reading[]): Known {
  const texts = (value: Reading['value']) =>
    new Set(readings.filter((each) => each.value === value).map(({ text }) => text));
  return { names: texts('candidate'), jobs: texts('job'), proven: provenBy(readings) };
}

/** The job and the interview that only one text is proven for. */
export function provenBy(readings: readonly Reading[]): Known['proven'] {
  const only = (value: 'job' | 'interview') => {
    const proven = readings.filter((each) => each.value === value && /[AB]/.test(each.grade));
    const [text, another] = new Set(proven.map((each) => each.text));
    return text !== undefined && another === undefined ? { [value]: text } : {};
  };
  return { ...only('job'), ...only('interview') };
}

/** What words are by themselves; words for roles decide only where no job is known. */
export function kindOfWords(
  text: string,
  { known: { names, jobs } }: Place,
): 'interview' | 'job' | 'candidate' {
  if (names.has(text)) return 'candidate';
  if (jobs.has(text)) return 'job';
  if (holdsInterview(text)) return 'interview';
  const isOtherThanJob = jobs.size > 0 && looksLikePerson(text);
  return holdsRole(text) && !isOtherThanJob ? 'job' : 'candidate';
}

/** Without guesses that take the known name for a job, the job for a name, or both together for one. */
export function withoutMistaken(guesses: readonly Reading[], { names, jobs }: Known): Reading[] {
  const people = new Set(names);
  for (const { value, text } of guesses) if (value === 'candidate') people.add(text);
  const holdsName = (text: string) =>
    [...people].some(
      (name) => name.length >= SHORTEST_NAME && name !== text && text.includes(name),
    );
  const all = [...jobs, ...guesses.flatMap(({ value, text }) => (value === 'job' ? [text] : []))];
  const isOnlyJob = (text: string) => all.every((each) => each === text);
  return guesses.filter(({ value, text }) => {
    if (value === 'candidate') return names.has(text) || !jobs.has(text);
    if (value !== 'job' && value !== 'interview') return true;
    if (names.has(text) && !jobs.has(text)) return false;
    if (value === 'job' && people.has(text) && !jobs.has(text) && !isOnlyJob(text)) return false;
    return (value === 'job' || !jobs.has(text)) && !holdsName(text);
  });
}
