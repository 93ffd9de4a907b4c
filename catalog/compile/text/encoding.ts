/** Text that was saved as UTF-8 and read as Windows-1252. */

/** Windows-1252 characters for the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252). */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const MISREAD = new RegExp(`[ÂÃâð][${UPPER_CONTROLS}\u00a0-\u00bf]{1,3}`, 'g');

/** The text that these characters' Windows-1252 bytes are in UTF-8, or null where they are none. */
export function decodeMisread(text: string): string | null {
  const bytes = [...text].map((character) => {
    const upper = UPPER_CONTROLS.indexOf(character);
    return upper >= 0 ? 0x80 + upper : character.charCodeAt(0);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    // Not misread after all: such characters may stand beside each other by right.
    return null;
  }
}
