/** Contrast of everything that is painted in a view, by WCAG 2.2 (1.4.3 and 1.4.11), with no node left out. */
import type { Frame, Page } from 'playwright-core';

interface Contrast {
  /** How many texts, icons and borders were looked at. */
  count: number;
  /** What is too weak: what it is, its ratio and the ratio that it needs. */
  tooWeak: string[];
}

/** Throws where a colour is not written as `rgb(…)`, or where something lies on a picture. */
export function contrastOf(view: Page | Frame): Promise<Contrast> {
  return view.evaluate(measure);
}

/** Runs in the page, so that everything it needs stands in it. */
function measure(): Contrast {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const TEXT = 4.5;
  const LARGE_TEXT = 3;
  const GRAPHICS = 3;
  const tooWeak = new Set<string>();
  let count = 0;

  const colour = (text: string): Colour => {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (!parts) throw new Error(`no colour that can be measured: ${text}`);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts
      .slice(1)
      .map((each) => each ?? 1)
      .map(Number);
    return [red, green, blue, alpha];
  };
  const over = (above: Colour, below: Colour, opacity = 1): Colour => {
    const alpha = above[3] * opacity;
    const mix = (at: 0 | 1 | 2) => above[at] * alpha + below[at] * (1 - alpha);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = ([...parts]: Colour) => {
    const [red = 0, green = 0, blue = 0] = parts
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Colour, other: Colour) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What is painted where an element has nothing of its own, all that it lies in put together. */
  const ground = (element: Element | null): Colour => {
    if (!element) {
      const canvas = getComputedStyle(document.documentElement).colorScheme === 'dark' ? 18 : 255;
      return [canvas, canvas, canvas, 1];
    }
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    if (backgroundImage !== 'none') throw new Error(`a picture lies behind ${name(element)}`);
    const below = ground(element.parentElement);
    return over(colour(backgroundColor), below, Number(opacity));
  };
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const hold = (
    what: string,
    front: string,
    element: Element,
    back: Element | null,
    need: number,
  ) => {
    const behind = ground(back);
    const found = ratio(over(colour(front), behind, opacityOf(element)), behind);
    count += 1;
    if (found < need) tooWeak.add(`${what} of ${name(element)}: ${found.toFixed(2)} of ${need}`);
  };
  const needOf = ({ fontSize, fontWeight }: CSSStyleDeclaration) => {
    const points = Number.parseFloat(fontSize) * 0.75;
    return points >= 18 || (points >= 14 && Number(fontWeight) >= 700) ? LARGE_TEXT : TEXT;
  };
  const holdText = (what: string, style: CSSStyleDeclaration, element: Element) =>
    hold(what, style.color, element, element, needOf(style));
  const hasOwnText = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );

  for (const element of document.querySelectorAll('body, body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (
      hasOwnText(element) ||
      element.matches('input:not([type=checkbox], [type=radio]), textarea, select')
    )
      holdText('text', style, element);
    if (element.matches('input[placeholder], textarea[placeholder]'))
      holdText('placeholder', getComputedStyle(element, '::placeholder'), element);
    for (const part of ['::before', '::after', '::marker']) {
      const own = getComputedStyle(element, part);
      const isPainted =
        part === '::marker' ? style.display === 'list-item' : /["(]/.test(own.content);
      if (isPainted) holdText(part, own, element);
    }
    if (element.matches('svg *') && style.stroke !== 'none')
      hold('line', style.stroke, element, element, GRAPHICS);
    if (element.matches('svg *') && style.fill !== 'none' && style.stroke === 'none')
      hold('shape', style.fill, element, element, GRAPHICS);
    const isControl = element.matches('button, input, select, textarea, .drop');
    const isNative = element.matches('[type=checkbox], [type=radio]');
    if (
      isControl &&
      !isNative &&
      style.borderTopStyle !== 'none' &&
      colour(style.borderTopColor)[3] > 0
    )
      hold('border', style.borderTopColor, element, element.parentElement, GRAPHICS);
  }
  return { count, tooWeak: [...tooWeak] };
}
