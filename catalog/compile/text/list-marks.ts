/** How others mark the lines of a list, as Markdown does: "1、", "（二）" and "③" → "1. ", "• " → "- ". */
import { HAN_NUMERALS } from '../../../vocabulary/patterns.ts';

const NUMBER = `(${HAN_NUMERALS}|\\d{1,2})`;
const MARK = new RegExp(
  String.raw`^(\s{0,20})(?:${NUMBER}\s?[、．]|（${NUMBER}）|([①-⑳])[、．.：:]?)\s{0,20}(?=\S)`,
  'u',
);
/** Bullets as other programs write them. */
const BULLET = /^(\s{0,20})[•●◦▪■‣∙○❖]\s{1,20}(?=\S)/u;
const HAN = [...'一二三四五六七八九十'];
const FIRST_CIRCLED = '①'.charCodeAt(0);

/** The line with Markdown's mark of a list in place of such a one, or as it is. */
export function withPlainListMark(line: string): string {
  return line
    .replace(BULLET, '$1- ')
    .replace(MARK, (_, indent: string, ...found: (string | undefined)[]) => {
      const number = found.slice(0, 3).find((each) => each !== undefined) ?? '';
      return `${indent}${countOf(number)}. `;
    });
}

/** Of "7", "七", "十二" or "⑦". */
function countOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  if (/^[①-⑳]/.test(number)) return number.charCodeAt(0) - FIRST_CIRCLED + 1;
  const [tens, ones] = number.includes('十') ? number.split('十') : ['0', number];
  return digit(tens, 1) * 10 + digit(ones, 0);
}

function digit(numeral: string | undefined, without: number): number {
  return numeral ? HAN.indexOf(numeral) + 1 : without;
}
