/**
 * The panel's line to the content script that holds its frame: a port that comes with the token the
 * panel was made with, so that it can be nobody else's. It works without service worker and storage.
 */
import type { FromPanel, Seen, ToPanel } from '../../components/panel-frame.ts';
import type { Place } from '../../components/panel-places.ts';

/** The token that the content script gave this panel; empty where somebody else framed it. */
export const TOKEN = location.hash.slice(1);

/** Who waits for an answer, longest first. */
const answers: ((seen: Seen) => void)[] = [];
let port: MessagePort | null = null;
type PageSaid = { turn: number } | { show: number };
let onPage: ((said: PageSaid) => void) | null = null;
/** What was said before anybody could act on it. */
let unheard: PageSaid[] = [];

/** What is done when who holds the frame says that another page comes, or is there. */
export function onPageChange(callback: (said: PageSaid) => void): void {
  onPage = callback;
  for (const said of unheard) callback(said);
  unheard = [];
}

/** Milliseconds, two frames of the screen. */
const SOON_PAINTED = 34;
/** Settles when nothing of an earlier page stands in what was painted last. */
let blanked: Promise<void> = Promise.resolve();
let isBlank = true;

/**
 * Says that nothing of the page before is painted any more, once it is so, or that a page is shown. A frame that
 * nobody sees yet is painted once a second by some browsers: the page shown is not waited for as long, because what
 * its person sees until it is painted is blank.
 */
export function tellPainted(said: { blank: number } | { painted: number }): void {
  if ('blank' in said) {
    if (!isBlank) blanked = nextFrame();
    isBlank = true;
    void blanked.then(() => tell(said));
    return;
  }
  isBlank = false;
  const soon = new Promise<void>((resolve) => setTimeout(resolve, SOON_PAINTED));
  void Promise.all([blanked, Promise.race([nextFrame(), soon])]).then(() => tell(said));
}

/** What is changed now is painted with the next frame, behind which the channel's turn comes. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Starts to listen; to be called before the frame has loaded. */
export function listenToHolder(): void {
  window.addEventListener('message', ({ data, ports }) => {
    if (port || TOKEN === '' || data !== TOKEN || !ports[0]) return;
    port = ports[0];
    port.onmessage = ({ data }: MessageEvent<ToPanel>) => {
      if ('whole' in data) answers.shift()?.(data);
      else if (onPage) onPage(data);
      else unheard.push(data);
    };
    tell('ready');
  });
}

/** Has the panel closed by who holds it. */
export function askToCollapse(): void {
  tellLater('collapse');
}

/** Has the keyboard go back to where it was in the page; a panel over the page is closed for that. */
export function askToLeave(): void {
  tellLater('leave');
}

/** So that the browser is done with the key or click before the frame that took it is gone. */
function tellLater(said: FromPanel): void {
  setTimeout(() => tell(said));
}

/** Has it put in another place by who holds it. */
export function askToMove(place: Place): void {
  // Later, for the same reason.
  setTimeout(() => tell({ move: place }));
}

/** What of the panel the person sees, by who holds its frame; nothing where nobody does. */
export function askIfSeen(): Promise<Seen> {
  if (!port) return Promise.resolve({ whole: false, recoloured: false });
  const answer = new Promise<Seen>((resolve) => answers.push(resolve));
  tell('seen?');
  return answer;
}

function tell(said: FromPanel): void {
  port?.postMessage(said);
}
