/** Numbers, times and marks around a name, and the name without them. */

const NUMBERED =
  /^\s*(?:(?:step|stage|round|phase|part)\s*)?#?\d+\s*(?:[.)]|:(?!\d)|\s[-–—]\s)\s*|^\s*(?:step|stage|round|phase)\s+\d+\s*[-–—:.]?\s*/i;

/** True for "3. Team call", "Stage 2: Onsite" and "#1 - Screen". */
export function isNumbered(title: string): boolean {
  return NUMBERED.test(title) || STAGE_BEHIND.test(title);
}

/** "Stage 2: Onsite" → "Onsite". */
export function withoutNumbering(title: string): string {
  return title.replace(NUMBERED, '');
}

const TIME_BEHIND =
  /\s*(?:,|[–—-]|\bfor)\s*(?:(?:~|about|around|approx\.?|roughly|up to|at most|no more than)\s*)?(?:\d+(?:[.,]\d+)?(?:\s*(?:[-–—]|to)\s*\d+)?\s*-?\s*(?:minutes?|mins?|m|hours?|hrs?|h|days?)|half an hour|an hour|(?:an?|one|half an?|half|full|a full) day)\.?$/i;

/** "(Stage 2)", ": 2nd stage", ": 4th and final round". */
const STAGE_BEHIND =
  /\s*\((?:stage|step|round|phase)\s+\d+\)\s*$|\s*[:,–—-]\s*(?:the\s+)?(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth)(?:\s+and\s+final)?|final|last)\s+(?:stage|step|round|phase)\s*$/i;

/** A name without time marks, "optional" and quotes around it. */
export function stepName(text: string): string {
  return text
    .replace(
      /\s*[([][^)\]]{0,60}(?:\d\s?-?\s?(?:min|m\b|h|days?\b|weeks?\b)|async|hour|optional)[^)\]]{0,60}[)\]]/gi,
      '',
    )
    .replace(/^\s*\d+(?:\s*[-–]\s*\d+)?\s*-?\s*(?:minutes?|mins?|hours?|hrs?)\s*(?=\p{L})/iu, '')
    .replace(TIME_BEHIND, '')
    .replace(/^optional\s*[:–—-]\s*/i, '')
    .replace(STAGE_BEHIND, '')
    .replace(/,?\s*\(?\bif (applicable|needed|required|relevant)\)?/i, '')
    .replace(/\(optional\)/i, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .replace(/^\s+|[\s:.,;–—-]+$/g, '');
}
