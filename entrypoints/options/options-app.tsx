import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pin } from '../../catalog/build-guidance.ts';
import { type ListedPin, OptionsView } from '../../components/options-view.tsx';
import { copy } from '../shared/copy.ts';
import { type ManagedSettings, readManagedSettings } from '../shared/managed-settings.ts';
import { request } from '../shared/messages.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettingsChange,
} from '../shared/panel-settings.ts';
import { pins as storedPins } from '../shared/pins.ts';
import { filesOfDrop, filesOfInput } from './chosen-files.ts';
import { useHandbooks } from './use-handbooks.ts';
import { useImport } from './use-import.ts';

/** The options page's state; the view itself is in `components/`. */
export function OptionsApp() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [managed, setManaged] = useState<ManagedSettings | null>(null);
  const [pins, setPins] = useState<ListedPin[]>([]);
  const [error, setError] = useState<string | null>(null);

  const attempt = useCallback((work: Promise<unknown>) => {
    setError(null);
    work.catch((problem: unknown) =>
      setError(`${problem instanceof Error ? problem.message : problem}. Reload this page.`),
    );
  }, []);
  const handbooks = useHandbooks(attempt);
  const { active } = handbooks;
  const imports = useImport(attempt);

  useEffect(() => {
    const stop = new AbortController();
    onSettingsChange(setSettings, stop.signal);
    attempt(loadSettings().then((stored) => setSettings(stored.settings)));
    attempt(readManagedSettings().then(setManaged));
    return () => stop.abort();
  }, [attempt]);
  useEffect(() => {
    if (active?.id) attempt(listPins().then(setPins));
  }, [active?.id, attempt]);

  const removePin = async (pin: Pin) => {
    const left = (await storedPins.read()).filter((each) => !samePin(each, pin));
    await storedPins.write(left);
    setPins(await listPins());
  };

  // What a policy hides is not shown for a moment first.
  if (!managed) return null;
  return (
    <OptionsView
      handbooks={handbooks.view}
      add={{
        fetching: handbooks.fetching,
        addressError: handbooks.addressError,
        onAddress: handbooks.onAddress,
        keepPrivate: imports.keepPrivate,
        onKeepPrivate: imports.setKeepPrivate,
        onDrop: (data) => attempt(filesOfDrop(data).then(imports.onFiles)),
        onFiles: (files) => imports.onFiles(filesOfInput(files)),
      }}
      review={imports.state && { ...imports, state: imports.state, copy }}
      preview={
        handbooks.preview && { catalog: handbooks.preview, copy, onClose: handbooks.closePreview }
      }
      hidden={managed.hiddenSettings}
      policyProblems={managed.problems}
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
