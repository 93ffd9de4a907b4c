/** Addresses that lead to a person or to a document that others cannot open. */
import { sourceFor } from '../text/words.ts';

/** Hosts of documents that need a person's own account, with the paths that are such documents. */
const PRIVATE_DOCUMENTS: readonly { host: RegExp; path?: RegExp }[] = [
  { host: /^docs\.google\.com$/, path: /^\/(document|spreadsheets|presentation|forms)/ },
  { host: /^(drive\.google|paper\.dropbox|app\.box|app\.asana)\.com$/ },
  { host: /^www\.dropbox\.com$/, path: /^\/s/ },
  { host: /\.(sharepoint\.com|atlassian\.net|slack\.com)$/ },
  { host: /^1drv\.ms$/ },
  { host: /^trello\.com$/, path: /^\/[bc]\// },
  { host: /^airtable\.com$/, path: /^\/(app|tbl|shr)/ },
  { host: /^miro\.com$/, path: /^\/app/ },
];

/** The host of a private document, null for other addresses. */
export function privateHost(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  const isPrivate = PRIVATE_DOCUMENTS.some((each) => {
    return each.host.test(host) && (each.path?.test(pathname) ?? true);
  });
  return isPrivate ? host : null;
}

const PERSON_PAGES = [
  /linkedin\.com\/in\//i,
  /\/team\/?(index\.md)?#/i,
  /\/people\/[\w-]{1,200}\/?$/i,
  /^https?:\/\/twitter\.com\//i,
  /\/company\/team\//i,
];

/** True for pages that are about one person. */
export function leadsToPerson(url: string): boolean {
  return PERSON_PAGES.some((pattern) => pattern.test(url));
}

const PROFILES = [/linkedin\.com\/in\/\w/i, /xing\.com\/profile\/\w/i, /calendly\.com\/\w/i];

/** True for a person's profile or calendar at a service for those. */
export function isProfile(url: string): boolean {
  return PROFILES.some((pattern) => pattern.test(url));
}

export const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
const ROLE_MAILBOX = new RegExp(
  `^${sourceFor((of) => of.privacy.mailboxes)}(?:[+._-][^@]*)?@`,
  'iu',
);

/** True for a mailbox that belongs to a function: "jobs@…", not to a person. */
export function isRoleMailbox(address: string): boolean {
  return ROLE_MAILBOX.test(address);
}

/** "ada@example.com" → "a…@example.com". */
export function mask(address: string): string {
  return address.replace(/^(.)[^@]*/, '$1…');
}
