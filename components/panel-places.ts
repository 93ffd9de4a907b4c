/** Where the panel may stand, and what people call it. */

export type Place = 'beside' | 'over' | 'side-panel' | 'window';

export const PLACE_NAMES: Record<Place, string> = {
  beside: 'Beside the page',
  over: 'Over the page',
  'side-panel': 'In the browser’s side panel',
  window: 'In its own window',
};
