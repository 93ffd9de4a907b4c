/** Pictures among the words of a heading or a name: "Screening 📺". */

const BEHIND = /(?:\s{0,4}\p{RGI_Emoji}\ufe0f?){1,8}\s{0,4}$/v;

/** Without the pictures at the end, unless there is nothing else. */
export function withoutPicturesBehind(text: string): string {
  const words = text.replace(BEHIND, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : text;
}
