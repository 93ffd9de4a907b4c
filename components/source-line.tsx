/** Where a guide comes from: page, owner and date, as far as the handbook says it. */
import { Fragment } from 'preact';
import type { Source } from '../catalog/schema.ts';
import { OutsideLink } from './outside-link.tsx';

export function SourceLine({ source }: { source: Source }) {
  const { file, address, owner, checkedOn, updatedOn } = source;
  const page = file.split('/').at(-1) ?? file;
  const said = [
    owner && `kept by ${owner}`,
    checkedOn && `checked on ${dateInWords(checkedOn)}`,
    !checkedOn && updatedOn && `updated on ${dateInWords(updatedOn)}`,
  ].filter((each): each is string => Boolean(each));
  return (
    <p class="muted source-line">
      From{' '}
      {address ? (
        <OutsideLink href={address} words={page}>
          {page}
        </OutsideLink>
      ) : (
        <span title={file}>{page}</span>
      )}
      {said.map((each) => (
        <Fragment key={each}> · {each}</Fragment>
      ))}
    </p>
  );
}

/** "2025-03-14" → "March 14, 2025"; other dates as the page says them. */
function dateInWords(date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
