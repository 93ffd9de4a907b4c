import type { ComponentChildren } from 'preact';
import { hostToShow, linkRefusal } from '../catalog/link-address.ts';

/**
 * A link out of a handbook: opens in a new tab and tells it nothing. Its words alone where its address may
 * be no link; its host beside it where the words name another.
 */
export function OutsideLink(props: { href: string; words: string; children: ComponentChildren }) {
  const { href, words, children } = props;
  if (linkRefusal(href) !== null) return <>{children}</>;
  const host = hostToShow(words, href);
  return (
    <>
      <a href={href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
      {host && <span class="muted"> ({host})</span>}
    </>
  );
}
