import { useCallback, useEffect, useState } from 'preact/hooks';
import { isSelector, type OwnReader, READABLE } from '../../ats/own-readers.ts';
import type { Pin } from '../../catalog/build-guidance.ts';
import { type ListedPin, OptionsView } from '../../components/options-view.tsx';
import type { SettingsFileViewProps } from '../../components/settings-file-view.tsx';
import { copy } from '../../extension/copy.ts';
import { type ManagedSettings, readManagedSettings } from '../../extension/managed-settings.ts';
import { request } from '../../extension/messages.ts';
import { ownReaders } from '../../extension/own-readers.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../extension/panel-settings.ts';
import { asPins, pins as storedPins } from '../../extension/pins.ts';
import { useSiteAccess } from '../../extension/site-access.ts';
import { panelSettings } from '../../extension/stored-panel-settings.ts';
import { inWords } from '../../extension/worded-error.ts';
import { filesOfDrop, filesOfInput, filesOfPaste } from './chosen-files.ts';
import { saveFile } from './save-file.ts';
import { exportSettings, importSettings } from './settings-file.ts';
import { useHandbooks } from './use-handbooks.ts';
import { useImport } from './use-import.ts';

/** The options page's state; the view itself is in `components/`. */
export function OptionsApp() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [managed, setManaged] = useState<ManagedSettings | null>(null);
  const [pins, setPins] = useState<ListedPin[]>([]);
  const [readers, setReaders] = useState<OwnReader[]>([]);
  const [outcome, setOutcome] = useState<SettingsFileViewProps['outcome']>(null);
  const [error, setError] = useState<string | null>(null);

  const fail = useCallback((problem: unknown) => {
    setError(`${inWords(problem)}. Reload this page.`);
  }, []);
  const attempt = useCallback(
    (work: Promise<unknown>) => {
      setError(null);
      work.catch(fail);
    },
    [fail],
  );
  const site = useSiteAccess(fail);
  const handbooks = useHandbooks(attempt);
  const { active } = handbooks;
  const imports = useImport(attempt);

  useEffect(() => {
    const stop = new AbortController();
    panelSettings.watch(setSettings, stop.signal);
    attempt(panelSettings.read().then(setSettings));
    attempt(readManagedSettings().then(setManaged));
    return () => stop.abort();
  }, [attempt]);
  const loadOwn = useCallback(async () => {
    setPins(await listPins());
    setReaders(await ownReaders.read());
  }, []);
  useEffect(() => {
    if (active?.id) attempt(loadOwn());
  }, [active?.id, attempt, loadOwn]);

  const removePin = async (pin: Pin) => {
    const left = (await storedPins.read()).filter((each) => !samePin(each, pin));
    await storedPins.write(left);
    await loadOwn();
  };
  const changeReaders = async (changed: OwnReader[]) => {
    await ownReaders.write(changed);
    await loadOwn();
  };
  const takeIn = async (file: File) => {
    try {
      const { pins: pinned, readers: read } = await importSettings(await file.text());
      setOutcome({ text: `Taken in: ${pinned} pins and ${read} readers.`, failed: false });
      await loadOwn();
    } catch (problem) {
      setOutcome({ text: `${inWords(problem)}. Nothing has changed.`, failed: true });
    }
  };

  // What a policy hides is not shown for a moment first.
  if (!managed) return null;
  return (
    <OptionsView
      {...site}
      handbooks={handbooks.view}
      add={{
        fetching: handbooks.fetching,
        addressError: handbooks.addressError,
        onAddress: handbooks.onAddress,
        keepPrivate: imports.keepPrivate,
        onKeepPrivate: imports.setKeepPrivate,
        onDrop: (data) => attempt(filesOfDrop(data).then(imports.onFiles)),
        onFiles: (files) => imports.onFiles(filesOfInput(files)),
        onPaste: (data) => imports.onFiles(filesOfPaste(data)),
      }}
      review={imports.state && { ...imports, state: imports.state, copy }}
      preview={
        handbooks.preview && { catalog: handbooks.preview, copy, onClose: handbooks.closePreview }
      }
      hidden={managed.hiddenSettings}
      policyProblems={managed.problems}
      pins={pins}
      readers={{
        readers,
        companyReaders: managed.readers,
        values: READABLE,
        check: (selector) =>
          isSelector(document, selector) ? null : `“${selector}” is no CSS selector.`,
        onAdd: (reader) => attempt(changeReaders([...readers, reader])),
        onRemove: (reader) => attempt(changeReaders(readers.filter((each) => each !== reader))),
      }}
      settingsFile={{
        outcome,
        onExport: () =>
          attempt(
            exportSettings().then((text) =>
              saveFile('greenroom-settings.json', text, 'application/json'),
            ),
          ),
        onImport: (file) => attempt(takeIn(file)),
      }}
      theme={settings.theme}
      side={settings.side}
      error={error}
      onTheme={(theme) => attempt(changeSettings({ theme }))}
      onSide={(side) => attempt(changeSettings({ side }))}
      onRemovePin={(pin) => attempt(removePin(pin))}
    />
  );
}

function samePin(a: Pick<Pin, 'scope' | 'job' | 'stage'>, b: Pin): boolean {
  return a.scope === b.scope && a.job === b.job && a.stage === b.stage;
}

async function listPins(): Promise<ListedPin[]> {
  const own = asPins(await storedPins.read());
  const guides = await Promise.all(own.map((pin) => request('guide', { id: pin.guideId })));
  const companys = (await readManagedSettings()).pins.map(
    ({ stage, job, guide }): ListedPin => ({
      scope: job === null ? 'stage' : 'job-and-stage',
      by: 'company',
      job,
      stage,
      guideId: guide,
      guideName: guide,
      madeAt: 0,
    }),
  );
  const named = own.map((pin, index) => ({ ...pin, guideName: guides[index]?.name ?? null }));
  return [...named, ...companys];
}
