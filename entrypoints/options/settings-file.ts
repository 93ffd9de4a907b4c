/** A person's pins, readers and panel settings as a file. */
import { z } from 'zod';
import { READABLE } from '../../ats/own-readers.ts';
import { ownReaders } from '../../extension/own-readers.ts';
import { changeSettings, panelSettings, parseSettings } from '../../extension/panel-settings.ts';
import { pins, type StoredPin, storedPin } from '../../extension/pins.ts';
import { WordedError } from '../../extension/worded-error.ts';

const ownReader = z.strictObject({
  value: z.enum(READABLE),
  selector: z.string().min(1),
  address: z.string().min(1),
});

const settingsFile = z.object({
  format: z.literal('greenroom-settings'),
  version: z.literal(1),
  pins: z.array(storedPin),
  readers: z.array(ownReader),
  panel: z.record(z.string(), z.unknown()),
});

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
export async function importSettings(text: string): Promise<{ pins: number; readers: number }> {
  const content = settingsFile.safeParse(parseJson(text));
  if (!content.success) {
    const [issue] = content.error.issues;
    const where = issue?.path.join('.') || 'the file';
    throw new WordedError(
      `This is no settings file that Greenroom exported (“${where}” is not as in one)`,
    );
  }
  const { pins: newPins, readers: newReaders, panel } = content.data;
  await pins.write(merged(await pins.read(), newPins, keyOfPin));
  await ownReaders.write(
    merged(await ownReaders.read(), newReaders, (each) => JSON.stringify(each)),
  );
  await changeSettings(parseSettings(panel).value);
  return { pins: newPins.length, readers: newReaders.length };
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
