/** How long a person who uses the panel has seen all of it. */

/** Milliseconds between two looks while the pointer or the keyboard is in the panel. */
const LOOK_EVERY = 100;
/** Milliseconds after which nobody takes a click for one on what was there before. */
const LONG_ENOUGH = 500;

/**
 * Looks at the host often while it is used. The function tells whether it was wholly visible at every look of
 * the last half second, and is now: a page may show the panel for the moment of a click only. False while
 * neither pointer nor keyboard is in it.
 */
export function watchUse(host: HTMLElement, isWhole: () => boolean): () => boolean {
  let since: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const isUsed = () => host.matches(':hover') || host.ownerDocument.activeElement === host;
  const look = () => {
    since = isWhole() ? (since ?? performance.now()) : null;
    if (isUsed()) return;
    clearInterval(timer);
    timer = undefined;
    since = null;
  };
  const begin = () => {
    if (timer !== undefined) return;
    look();
    timer = setInterval(look, LOOK_EVERY);
  };
  host.addEventListener('pointerover', begin);
  host.addEventListener('focusin', begin);
  return () => {
    look();
    return since !== null && performance.now() - since >= LONG_ENOUGH;
  };
}
