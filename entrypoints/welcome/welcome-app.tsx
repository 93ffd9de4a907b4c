import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Guide } from '../../catalog/schema.ts';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { bundledCatalog } from '../../extension/bundled-catalog.ts';
import { copy } from '../../extension/copy.ts';
import { type Requests, request } from '../../extension/messages.ts';
import { useSiteAccess } from '../../extension/site-access.ts';
import { inWords } from '../../extension/worded-error.ts';
import { type BrowserSet, browserSet, changeKey } from './browser-set.ts';
import { SAMPLE, SAMPLE_GUIDE } from './sample.ts';

/** The first page's state; the view itself is in `components/`. */
export function WelcomeApp() {
  const [guide, setGuide] = useState<Guide | null>(null);
  const [handbook, setHandbook] = useState<Requests['handbook-in-use']['answer'] | null>(null);
  const [set, setSet] = useState<BrowserSet | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fail = useCallback((problem: unknown) => {
    setError(`${inWords(problem)}. Reload this page.`);
  }, []);
  const attempt = useCallback((work: Promise<unknown>) => void work.catch(fail), [fail]);
  const site = useSiteAccess(fail);
  useEffect(() => {
    attempt(sampleGuide().then(setGuide));
    const look = () => {
      attempt(request('handbook-in-use', {}).then(setHandbook));
      attempt(browserSet().then(setSet));
    };
    look();
    // Whoever pins the icon or sets a key comes back to see it said here.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [attempt]);
  return (
    <WelcomeView
      {...site}
      isFirefox={import.meta.env.FIREFOX}
      version={browser.runtime.getManifest().version}
      sample={SAMPLE}
      guide={guide}
      handbook={handbook}
      browserSet={set}
      error={error}
      copy={copy}
      onChangeKey={() => attempt(changeKey())}
      onOptions={() => attempt(request('open-page', { page: 'options' }))}
    />
  );
}

/** Of the handbook in the package, whichever is in use. */
async function sampleGuide(): Promise<Guide | null> {
  const { guides } = await bundledCatalog();
  return guides.find(({ id }) => id === SAMPLE_GUIDE) ?? null;
}
