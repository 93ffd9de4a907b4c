// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from '../../extension/copy.ts';

/** Answers the request for a script, which runs or cannot be had. */
function serve(outcome: 'load' | 'error', run: () => void = () => {}) {
  return vi.spyOn(document.head, 'append').mockImplementation((script) => {
    expect((script as HTMLScriptElement).src).toMatch(/\/copying\.js$/);
    run();
    (script as HTMLScriptElement).dispatchEvent(new Event(outcome));
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.greenroomWriteClipboard = undefined;
});

describe('what copies is loaded', () => {
  it('when somebody copies, once', async () => {
    const write = vi.fn(async () => {});
    const asked = serve('load', () => {
      globalThis.greenroomWriteClipboard = write;
    });
    await copy({ text: 'Which tide?' });
    await copy({ text: 'Which rope?' });
    expect(write.mock.calls).toEqual([[{ text: 'Which tide?' }], [{ text: 'Which rope?' }]]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('or, where it is gone, a person is told what to do', async () => {
    serve('error');
    await expect(copy({ text: 'Which tide?' })).rejects.toThrow('reload this page');
  });
});
