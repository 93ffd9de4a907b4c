/** How much is compiled at most. */
import type { Notes } from '../diagnostics.ts';
import type { HandbookFile } from './handbook-file.ts';

/** What one compilation takes at most; what is beyond is left out with an error. */
export const LIMITS = { pages: 20_000, charactersInPage: 2_000_000 };

export function withinLimits(files: readonly HandbookFile[], { report }: Notes): HandbookFile[] {
  const tooLarge = (file: string, message: string, hint: string) =>
    report({ severity: 'error', code: 'too-large', file, line: 1, column: 1, message, hint });
  const first = files[LIMITS.pages];
  if (first) {
    tooLarge(
      first.path,
      `there are ${files.length} pages, more than the ${LIMITS.pages} that a handbook may have`,
      'Choose the folder that holds the pages about interviewing',
    );
  }
  return files.slice(0, LIMITS.pages).filter(({ path, text }) => {
    if (text.length <= LIMITS.charactersInPage) return true;
    const most = LIMITS.charactersInPage / 1_000_000;
    tooLarge(path, `the page has more than ${most} million characters`, 'Split it into several');
    return false;
  });
}
