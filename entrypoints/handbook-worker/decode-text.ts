/** Bytes of a text file → its text. */

/**
 * Decodes UTF-8; a byte order mark decides for UTF-16, and bytes that are no UTF-8 are read as
 * Windows-1252 (WHATWG Encoding Standard, "BOM sniff" and the fallback of most locales).
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: the one other encoding that text editors still write.
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
