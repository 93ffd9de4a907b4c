import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pin } from '../../catalog/build-guidance.ts';
import { type ListedPin, OptionsView } from '../../components/options-view.tsx';
import { type Requests, request } from '../shared/messages.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettingsChange,
} from '../shared/panel-settings.ts';
import { pins as storedPins } from '../shared/pins.ts';

/** The options page's state; the view itself is in `components/`. */
export function OptionsApp() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [catalog, setCatalog] = useState<Requests['catalog-summary']['answer'] | null>(null);
  const [pins, setPins] = useState<ListedPin[]>([]);
  const [error, setError] = useState<string | null>(null);

  const attempt = useCallback((work: Promise<unknown>) => {
    work.catch((problem: unknown) =>
      setError(`${problem instanceof Error ? problem.message : problem}. Reload this page.`),
    );
  }, []);
  const load = useCallback(async () => {
    setSettings((await loadSettings()).settings);
    setCatalog(await request('catalog-summary', {}));
    setPins(await listPins());
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    onSettingsChange(setSettings, stop.signal);
    attempt(load());
    return () => stop.abort();
  }, [attempt, load]);

  const removePin = async (pin: Pin) => {
    const left = (await storedPins.read()).filter((each) => !samePin(each, pin));
    await storedPins.write(left);
    setPins(await listPins());
  };

  return (
    <OptionsView
      catalog={catalog}
      pins={pins}
      theme={settings.theme}
      side={settings.side}
      error={error}
      onTheme={(theme) => attempt(changeSettings({ theme }))}
      onSide={(side) => attempt(changeSettings({ side }))}
      onRemovePin={(pin) => attempt(removePin(pin))}
    />
  );
}

function samePin(a: Pin, b: Pin): boolean {
  return a.scope === b.scope && a.job === b.job && a.stage === b.stage;
}

async function listPins(): Promise<ListedPin[]> {
  const pins = await storedPins.read();
  const guides = await Promise.all(pins.map((pin) => request('guide', { id: pin.guideId })));
  return pins.map((pin, index) => ({ ...pin, guideName: guides[index]?.name ?? null }));
}
