import type { Copied } from '../components/copied.ts';
import { type ClipboardForms, markdownForms, richForms } from './clipboard-forms.ts';
import { WordedError } from './worded-error.ts';

/** Copies rich and plain text together; rejects in a person's words where the browser does not allow it. */
export async function writeClipboard(what: Copied): Promise<void> {
  const forms = formsOf(what);
  try {
    await write(forms);
  } catch {
    copyBySelection(forms);
  }
}

function formsOf(what: Copied): ClipboardForms {
  if ('text' in what) return what;
  return what.as === 'rich' ? richForms(what.blocks) : markdownForms(what.blocks);
}

async function write({ text, html }: ClipboardForms): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const part = (type: string, value: string) => ({ [type]: new Blob([value], { type }) });
  const parts = { ...part('text/plain', text), ...part('text/html', html) };
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

/** A frame without the clipboard permission may still say what is copied of a selection after a click. */
function copyBySelection({ text, html }: ClipboardForms): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  document.addEventListener('copy', put);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied)
    throw new WordedError('The browser did not allow copying; select the text and copy it');
}
