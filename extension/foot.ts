/** What stands at the foot of panel and popup, and what its buttons do. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FootProps, HandbookInUse } from '../components/foot.tsx';
import { request } from './messages.ts';
import { closeNews, unseenNews } from './news.ts';

/** Calls back whenever another handbook may be in use, until the signal is aborted. */
type OnChange = (callback: () => void, signal: AbortSignal) => void;

/** Asked when the view is there, and again as `onChange` says; what fails leaves the foot without it. */
export function useFoot(onChange?: OnChange): FootProps {
  const [handbook, setHandbook] = useState<HandbookInUse | null>(null);
  const [news, setNews] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = () => attempt(request('handbook-in-use', {}).then(setHandbook));
    look();
    attempt(unseenNews().then(setNews));
    attempt((async () => onChange?.(look, stop.signal))());
    return () => stop.abort();
  }, [onChange]);
  return {
    version: browser.runtime.getManifest().version,
    handbook,
    news,
    onOptions: () => attempt(request('open-page', { page: 'options' })),
    onHelp: () => attempt(request('open-page', { page: 'welcome' })),
    onCloseNews: () => {
      setNews(null);
      attempt(closeNews());
    },
  };
}

/** A guide is shown all the same. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error('Greenroom’s foot could not do this:', error);
  });
}
