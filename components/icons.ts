/**
 * The icons of every view, the in-page tab and the toolbar: lines of one width on a grid of 16, drawn for
 * Greenroom. One file, so that they stay one family.
 */

/** What a tab or the toolbar says of a page; each has a shape of its own, so that colour is not needed. */
export const STATE_ICONS = {
  /** A ring with a tick. */
  found: 'M8 2a6 6 0 1 0 .1 0zM5 8l2 2 4-4',
  /** A lozenge with a question mark. */
  unsure: 'M8 1l7 7-7 7-7-7zM6.5 6.5a1.5 1.5 0 1 1 2 1.4q-.5.2-.5 1M8 11v.1',
  /** A line through nothing. */
  nothing: 'M3 8h10',
} as const;
/** What there is for a page: a sure guide, one or several that may fit, or none. */
export type Found = keyof typeof STATE_ICONS;

export const ICONS = {
  colours: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  toLeft: 'M7 4 3 8l4 4M3 8h10',
  toRight: 'm9 4 4 4-4 4M13 8H3',
  close: 'm4 4 8 8M12 4l-8 8',
  settings:
    'M2 5h6.25M12.25 5H14M2 11h1.75M7.75 11H14M10.25 3a2 2 0 1 0 0 4a2 2 0 0 0 0-4M5.75 9a2 2 0 1 0 0 4a2 2 0 0 0 0-4',
  help: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6q-.8.4-.8 1.35M8 11.3v.1',
} as const;
