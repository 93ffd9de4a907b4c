/** Which addresses of a handbook may be links, and where a link's words say something else than its target. */
import { decodePunycode } from './punycode.ts';

const SCHEME = /^(https?:\/\/|mailto:)[^\s]/i;
/** Control characters, and those that change the direction of text or cannot be seen (Unicode Cc, Cf, Zl, Zp). */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const NOT_ASCII = /[^\p{ASCII}]/u;

/**
 * Scripts that are written together, after Unicode's "highly restrictive" level (Unicode Technical
 * Standard 39, section 5.2), which browsers follow for the names of sites.
 */
const WRITTEN_TOGETHER = [
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{N}\p{M}ー・-]+$/u,
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Hangul}\p{N}\p{M}-]+$/u,
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Bopomofo}\p{N}\p{M}-]+$/u,
];
const LETTER = /\p{L}/gu;
const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Cherokee}/u,
  /\p{sc=Georgian}/u,
];
/** Cyrillic, Greek and Armenian letters that are drawn like Latin ones (Unicode's confusables.txt). */
const LOOKS_LATIN = /^[асԁеһіјӏорԛѕԝхуѵьгпкмтвнοανυικρτχεγωηօսոհցգզյӀ\p{N}-]+$/u;

/** Why an address may not be a link, in words that follow "the link … "; null where it may be one. */
export function linkRefusal(href: string): string | null {
  if (!SCHEME.test(href) || /\s/.test(href)) return 'is not a web or mail address';
  if (HIDDEN.test(href)) return 'holds characters that cannot be seen';
  if (!URL.canParse(href)) return 'is not a web or mail address';
  const { username, password, hostname } = new URL(href);
  if (username || password) return 'carries a name or a password before its host';
  if (isLookAlike(hostname)) return `leads to “${hostname}”, a name made to look like another`;
  return null;
}

/** Names beyond ASCII come from `URL` in Punycode, each part after "xn--" (RFC 5891). */
function isLookAlike(hostname: string): boolean {
  if (!hostname.includes('xn--')) return false;
  const labels = hostname.split('.').map(decodeLabel);
  const isLatinTop = !NOT_ASCII.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    if (label === null) return true;
    if (!NOT_ASCII.test(label)) return false;
    return isMixed(label) || (isLatinTop && LOOKS_LATIN.test(label));
  });
}

function decodeLabel(label: string): string | null {
  return label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label;
}

function isMixed(label: string): boolean {
  if (WRITTEN_TOGETHER.some((together) => together.test(label))) return false;
  const kinds = (label.match(LETTER) ?? []).map((letter) =>
    SCRIPTS.findIndex((script) => script.test(letter)),
  );
  return new Set(kinds).size > 1;
}

/**
 * The host (or mail address) that has to stand beside a link, because its words name another, hide
 * characters, or its host is no plain ASCII; null where the words are enough. `href` is one that
 * `linkRefusal` lets through.
 */
export function hostToShow(words: string, href: string): string | null {
  const { protocol, hostname, pathname } = new URL(href);
  const target = protocol === 'mailto:' ? mailbox(pathname) : hostname;
  if (HIDDEN.test(words) || hostname.includes('xn--')) return target;
  const named = addressesIn(words);
  const host = target.slice(target.lastIndexOf('@') + 1);
  const isSame = (name: string) =>
    name.includes('@') && target.includes('@') ? name === target : hostOf(name) === bare(host);
  return named.every(isSame) ? null : target;
}

function mailbox(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // A "%" that encodes nothing is part of the address.
    return path.toLowerCase();
  }
}

/** What in a text looks like a host or a mail address. */
function addressesIn(words: string): string[] {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}.@_-]/u)
    .map((each) => each.replace(/^\.{1,20}/, '').replace(/\.{1,20}$/, ''))
    .filter((each) => /[^.@]\.[\p{L}\p{M}-]{2,63}$/u.test(each) && !each.includes('..'));
}

/** "www.harbour.example", "lo@harbour.example" → "harbour.example", as `URL` spells it. */
function hostOf(name: string): string {
  const host = name.slice(name.lastIndexOf('@') + 1);
  return bare(URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host);
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
