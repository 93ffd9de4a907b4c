/** Whether the browser itself says that the panel is painted whole, with nothing over it. */

/** Milliseconds. */
const LONG_ENOUGH = 500;
/** The least, in milliseconds, that a browser allows. */
const BETWEEN_LOOKS = 100;
/** Share of the panel; scroll bars and rounding may take the rest. */
const WHOLE = 0.98;

/**
 * The second version of the interface (https://w3c.github.io/IntersectionObserver/v2/), which Chrome has had
 * since version 74 and Firefox has not.
 */
type WithVisibility = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Starts to watch. The function tells whether the panel has been painted whole for half a second now; it is
 * always true where the browser cannot say.
 */
export function watchOwnVisibility(): () => boolean {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return () => true;
  let since: number | null = null;
  const onChange = (entries: readonly WithVisibility[]) => {
    for (const { isVisible, intersectionRatio, time } of entries) {
      const isWhole = isVisible === true && intersectionRatio >= WHOLE;
      since = isWhole ? (since ?? time) : null;
    }
  };
  const options = { threshold: [WHOLE, 1], trackVisibility: true, delay: BETWEEN_LOOKS };
  new IntersectionObserver(onChange, options).observe(document.documentElement);
  return () => since !== null && performance.now() - since >= LONG_ENOUGH;
}
