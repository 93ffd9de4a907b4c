/**
 * The company's readers as its policy last gave them. The page's session reads them alone: all else that is
 * kept of a policy would only make it larger.
 */
import { type OwnReader, parseOwnReaders } from '../ats/own-readers.ts';
import { storedPart } from './stored-item.ts';

/** Under which `lastPolicy` keeps what the company's policy said. */
export const LAST_POLICY = 'last-policy';

export const policyReaders = storedPart<OwnReader[]>(LAST_POLICY, (stored) =>
  parseOwnReaders((stored as { readers?: unknown } | null)?.readers),
);
