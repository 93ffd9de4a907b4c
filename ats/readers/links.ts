/** Readings from links whose address tells what they lead to. */
import type { Place } from '../adapter.ts';
import { linksIn, nameIn } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import { namesJob } from '../names.ts';
import type { Reading } from '../reading.ts';
import type { Weights } from './weights.ts';

/** Links looked at, so that a page of thousands costs no more than one of hundreds. */
const MOST_LINKS = 200;
const TRAIL = 'nav,[class*="readcrumb" i]';
const LISTED = 'aside,li,tr,td';

/** That a page links to its own candidate and job is a guess; trails are in public crawlers' samples. */
export function linkReadings(
  root: Document,
  { adapter, ids }: Place,
  weights: Weights<'links'>,
): Reading[] {
  const { candidate, job, applicationId } = adapter.links;
  const links = linksIn(root, [...candidate.contains, ...job.contains], MOST_LINKS);
  const ofLinks = links.flatMap((link): Reading[] => {
    const inTrail = link.closest(TRAIL) !== null;
    if (!inTrail && link.closest(LISTED)) return [];
    const text = nameIn(link);
    if (isGeneric(text)) return [];
    const href = link.getAttribute('href') ?? '';
    const person = candidate.id.exec(href)?.[1];
    const found: Reading[] = [];
    const add = (value: 'candidate' | 'job', where: string) => {
      const weight = weights[value]?.[inTrail ? 'inTrail' : 'elsewhere'];
      if (weight === undefined) return;
      found.push({ value, layer: 'structure', where, text, weight, grade: weights.grade });
    };
    const application = applicationId.exec(href)?.[1];
    const isOwn = !ids.applicationId || !application || ids.applicationId === application;
    if (person && isOwn && (!ids.personId || ids.personId === person)) {
      add('candidate', 'link to the candidate');
    }
    const jobId = job.id.exec(href)?.[1];
    if (jobId && (!ids.jobId || ids.jobId === jobId)) add('job', 'link to the job');
    return found;
  });
  return [...ofLinks, ...ownOfSeveral(links, ids.applicationId, applicationId, weights)];
}

/** Of links to several applications of one person that of the address, where it names a role. */
function ownOfSeveral(
  links: readonly Element[],
  own: string | null,
  applicationId: RegExp,
  weights: Weights<'links'>,
): Reading[] {
  const weight = weights.job?.elsewhere;
  // A list of candidates links to hundreds of applications, and none of them is its own.
  if (!own || weight === undefined) return [];
  const named = links
    .map(
      (link) => [applicationId.exec(link.getAttribute('href') ?? '')?.[1], nameIn(link)] as const,
    )
    .filter(([id, text]) => id !== undefined && namesJob(text));
  const isOfSeveral = named.some(([id]) => id !== own);
  const [, text] = named.find(([id]) => id === own) ?? [];
  if (!text || !isOfSeveral) return [];
  const where = 'link to the application';
  return [{ value: 'job', layer: 'structure', where, text, weight, grade: weights.grade }];
}
