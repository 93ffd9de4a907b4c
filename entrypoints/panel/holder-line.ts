/**
 * The panel's line to the content script that holds its frame: a port that comes with the token the
 * panel was made with, so that it can be nobody else's. It works without service worker and storage.
 */
import type { FromPanel, Seen } from '../../components/panel-frame.ts';

/** The token that the content script gave this panel; empty where somebody else framed it. */
export const TOKEN = location.hash.slice(1);

/** Who waits for an answer, longest first. */
const answers: ((seen: Seen) => void)[] = [];
let port: MessagePort | null = null;

/** Starts to listen; to be called before the frame has loaded. */
export function listenToHolder(): void {
  window.addEventListener('message', ({ data, ports }) => {
    if (port || TOKEN === '' || data !== TOKEN || !ports[0]) return;
    port = ports[0];
    port.onmessage = ({ data }: MessageEvent<Seen>) => answers.shift()?.(data);
    tell('ready');
  });
}

/** Has the panel closed by who holds it. Returns false where nobody does. */
export function askToCollapse(): boolean {
  // Later, so that the browser is done with the key or click before the frame that took it is gone.
  setTimeout(() => tell('collapse'));
  return port !== null;
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
