/** Whether a page lets its person see the whole panel, as far as can be told from beside the page. */

const NEUTRAL: Record<string, string> = {
  opacity: '1',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  perspective: 'none',
};
const { filter: _colours, ...OF_THE_ROOT } = NEUTRAL;
const OF_THE_HOST: Record<string, string> = {
  visibility: 'visible',
  display: 'block',
  clip: 'auto',
};
/** Filters that change a page's colours and hide nothing: what makes a light page dark does so. */
const COLOURS = /^(?:invert|hue-rotate|brightness|contrast|saturate|grayscale|sepia)\(/;
/** Where something may lie over the panel, as shares of its width and height. */
const COLUMNS = [0.03, 0.5, 0.97];
const ROWS = [0.01, 0.06, 0.2, 0.4, 0.6, 0.8, 0.99];
const TOP_LAYER = ':modal, :popover-open, :fullscreen';
/** Pixels by which scroll bars and rounding may make the panel smaller than it was meant to be. */
const SLACK = 20;

/**
 * True where nothing hides, moves, shrinks or covers the host, a child of the document's root that is
 * meant to be as high as the window and `width` pixels wide, or its one frame.
 */
export function isWhollyVisible(host: HTMLElement, frame: Element, width: number): boolean {
  const { documentElement: root, defaultView: view } = host.ownerDocument;
  if (!view || host.parentNode !== root) return false;
  const box = host.getBoundingClientRect();
  return (
    hasStyle(view.getComputedStyle(host), { ...NEUTRAL, ...OF_THE_HOST }) &&
    hasStyle(view.getComputedStyle(root), OF_THE_ROOT) &&
    changesColoursOnly(view.getComputedStyle(root).filter) &&
    isInPlace(box, width, view) &&
    fills(frame.getBoundingClientRect(), box) &&
    !isUnderPainting(host, box, view) &&
    isOnTop(host, box)
  );
}

/** Whether a colour filter lies over the whole page, as what makes light pages dark puts there. */
export function isRecoloured({ documentElement: root, defaultView: view }: Document): boolean {
  const filter = view?.getComputedStyle(root).filter ?? '';
  return filter !== '' && filter !== 'none';
}

function hasStyle(style: CSSStyleDeclaration, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const actual = style.getPropertyValue(name);
    // A browser that does not know a property cannot be made to hide something by it.
    return actual === '' || actual === value;
  });
}

/** "invert(1) hue-rotate(180deg)". */
function changesColoursOnly(filter: string): boolean {
  if (filter === 'none' || filter === '') return true;
  return filter.split(/(?<=\)) /).every((each) => COLOURS.test(each));
}

function isInPlace(box: DOMRect, width: number, view: Window): boolean {
  const { innerWidth, innerHeight } = view;
  const inside = box.left > -1 && box.top > -1 && box.right < innerWidth + 1;
  return (
    inside &&
    box.bottom < innerHeight + 1 &&
    box.height > innerHeight - SLACK &&
    box.width > Math.min(width, innerWidth) - SLACK
  );
}

function fills(frame: DOMRect, box: DOMRect): boolean {
  const sides = ['left', 'top', 'width', 'height'] as const;
  return sides.every((side) => Math.abs(frame[side] - box[side]) <= 1);
}

/** Looks for what is painted over the host but lets clicks through, so that no point tells it. */
function isUnderPainting(host: HTMLElement, box: DOMRect, view: Window): boolean {
  const root = host.ownerDocument.documentElement;
  const pseudo: [Element, string][] = [
    [host, '::before'],
    [host, '::after'],
    [root, '::after'],
  ];
  if (pseudo.some(([of, name]) => isDrawn(view.getComputedStyle(of, name)))) return true;
  const over = [...root.ownerDocument.querySelectorAll(TOP_LAYER)];
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    over.push(next, ...next.querySelectorAll('*'));
  }
  return over.some((each) => each !== root && meet(each.getBoundingClientRect(), box));
}

function isDrawn({ content }: CSSStyleDeclaration): boolean {
  return content !== 'none' && content !== 'normal' && content !== '';
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isOnTop(host: HTMLElement, box: DOMRect): boolean {
  return COLUMNS.every((x) =>
    ROWS.every((y) => {
      const { left, top, width, height } = box;
      return host.ownerDocument.elementFromPoint(left + width * x, top + height * y) === host;
    }),
  );
}
