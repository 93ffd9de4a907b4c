/** A person's pins, readers and panel settings as a file. */
import { type OwnReader, READABLE } from '../../ats/own-readers.ts';
import { ownReaders } from '../../extension/own-readers.ts';
import { changeSettings, collapsedPerKind, parseSettings } from '../../extension/panel-settings.ts';
import { pins, type StoredPin, storedPin } from '../../extension/pins.ts';
import { exactly, oneOf, type Shape, text } from '../../extension/shape.ts';
import { panelSettings } from '../../extension/stored-panel-settings.ts';
import { WordedError } from '../../extension/worded-error.ts';

const ownReader: Shape<OwnReader> = exactly({
  value: oneOf(READABLE),
  selector: text({ least: 1 }),
  address: text({ least: 1 }),
});

interface SettingsFile {
  format: 'greenroom-settings';
  version: 1;
  pins: StoredPin[];
  readers: OwnReader[];
  panel: object;
}

/** Everything but the handbooks, as JSON text. */
export async function exportSettings(): Promise<string> {
  const content = {
    format: 'greenroom-settings',
    version: 1,
    pins: await pins.read(),
    readers: await ownReaders.read(),
    panel: await panelSettings.read(),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Takes in an exported file: its pins and readers are added to those that are there, and replace them
 * where they are for the same. Throws in a person's words, and changes nothing, where it is none.
 */
export async function importSettings(json: string): Promise<{ pins: number; readers: number }> {
  const content = parseJson(json);
  const where = whereUnlike(content);
  if (where !== null) {
    throw new WordedError(
      `This is no settings file that Greenroom exported (“${where}” is not as in one)`,
    );
  }
  const { pins: newPins, readers: newReaders, panel } = content as SettingsFile;
  await pins.write(merged(await pins.read(), newPins, keyOfPin));
  await ownReaders.write(
    merged(await ownReaders.read(), newReaders, (each) => JSON.stringify(each)),
  );
  await changeSettings(parseSettings(collapsedPerKind(panel)).value);
  return { pins: newPins.length, readers: newReaders.length };
}

/** The first place that is not as in an exported file; null where there is none. */
function whereUnlike(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'the file';
  const { format, version, pins, readers, panel } = value as Partial<
    Record<keyof SettingsFile, unknown>
  >;
  if (format !== 'greenroom-settings') return 'format';
  if (version !== 1) return 'version';
  return (
    whereUnlikeIn('pins', pins, storedPin) ??
    whereUnlikeIn('readers', readers, ownReader) ??
    (typeof panel === 'object' && panel !== null && !Array.isArray(panel) ? null : 'panel')
  );
}

function whereUnlikeIn(name: string, list: unknown, shape: Shape<unknown>): string | null {
  if (!Array.isArray(list)) return name;
  const index = list.findIndex((each) => !shape(each));
  return index < 0 ? null : `${name}.${index}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WordedError('This is no settings file that Greenroom exported: it is not JSON', {
      cause,
    });
  }
}

function keyOfPin({ scope, job, stage }: StoredPin): string {
  return JSON.stringify([scope, job, stage]);
}

function merged<Item>(old: readonly Item[], added: readonly Item[], keyOf: (item: Item) => string) {
  return [...new Map([...old, ...added].map((each) => [keyOf(each), each])).values()];
}
