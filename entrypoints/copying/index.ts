import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeClipboard } from '../../extension/write-clipboard.ts';

/** Loaded by a page of ours when a person copies for the first time. */
export default defineUnlistedScript(() => {
  globalThis.greenroomWriteClipboard = writeClipboard;
});
