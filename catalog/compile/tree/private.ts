/**
 * What does not belong in a catalog that others can read: personal mail addresses, people's names,
 * links to private documents. They are replaced by a role or dropped; the words around them stay.
 */
import type { Link, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { GIVEN_NAME } from './given-names.ts';
import { textOf } from './node-text.ts';

/** Mailboxes that belong to a function, not to a person. */
const ROLE_MAILBOX =
  /^(recruit\w*|talent|jobs?|careers?|hiring|hr|people|peopleops|hello|hi|info|contact|support|help|team|security|privacy|press|legal|accommodations?)([+._-].*)?@/i;

const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;

/** Hosts of documents that need a person's own account. */
const PRIVATE_DOCUMENT =
  /^https?:\/\/(docs\.google\.com\/(document|spreadsheets|presentation|forms)|drive\.google\.com|paper\.dropbox\.com|www\.dropbox\.com\/s|app\.box\.com|[\w-]+\.sharepoint\.com|1drv\.ms|[\w-]+\.atlassian\.net|app\.asana\.com|trello\.com\/[bc]\/|airtable\.com\/(app|tbl|shr)|miro\.com\/app|[\w-]+\.slack\.com)/i;

const PERSON_PAGE =
  /linkedin\.com\/in\/|\/team\/?(index\.md)?#|\/people\/[\w-]+\/?$|^https?:\/\/twitter\.com\/|\/company\/team\//i;

const NAME = String.raw`\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+`;

const TITLE = String.raw`(?:our |the )?(?:VP|SVP|EVP|CEO|CTO|COO|CFO|CPO|CMO|CRO|Chief|Head|Director|Manager|Lead|Founder|Co-?founder|President|Recruiter|Vice President)\b[^,.;:()\n]{0,60}`;

const NAME_THEN_TITLE = new RegExp(String.raw`\b(${NAME}),\s+(${TITLE})`, 'gu');

const TITLE_THEN_NAME = new RegExp(String.raw`\b(${TITLE}),\s+(${NAME})(?=[,.;:)]|$)`, 'gu');

const TITLE_BEHIND = new RegExp(String.raw`^,\s+(${TITLE})`, 'u');

/** Capitalised pairs that are no names: "Product Manager, Head of Product". */
const NO_NAME =
  /\b(Interview|Screen|Call|Manager|Engineer\w*|Product|Design\w*|Sales|Marketing|Team|Session|Recruit\w*|Director|Lead\w*|Senior|Junior|Talent|People|Success|Customer|Technical|Support|Account|Executive|Hiring|Chief|Officer|Vice|President|Data|Software|Head|Finance|Legal|Operations|Business|Partner|Development|The|Our|Your|A|An|In|With|And|Or|Final|First|Values|Culture)\b/;

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

type Report = (diagnostic: Diagnostic) => void;

/** Changes the tree in place and reports every change. */
export function removePrivate(tree: Root, file: string, report: Report): void {
  new PrivateRemoval(file, report).run(tree);
}

const FELLOW = 'a teammate';

class PrivateRemoval {
  private readonly file: string;
  private readonly report: Report;
  /** Given names met with a role, and the role that stands for them on the rest of the page. */
  private readonly roleByName = new Map<string, { pattern: RegExp; role: string }>();

  constructor(file: string, report: Report) {
    this.file = file;
    this.report = report;
  }

  run(tree: Root): void {
    this.visit(tree, (node) => this.clean(node));
    this.visit(tree, (node) => this.cleanGivenNames(node));
  }

  private visit(parent: Parent, change: (node: Nodes) => Nodes[]): void {
    joinPersonWithTitle(parent, (title, node) => this.roleFor(title, node));
    parent.children = (parent.children as Nodes[]).flatMap((node) => {
      const changed = change(node);
      for (const each of changed) if ('children' in each) this.visit(each as Parent, change);
      return changed;
    }) as never;
    joinTexts(parent);
  }

  private clean(node: Nodes): Nodes[] {
    if (node.type === 'text') return [{ ...node, value: this.cleanText(node.value, node) }];
    if (node.type === 'link') return this.cleanLink(node);
    return [node];
  }

  private cleanLink(node: Link): PhrasingContent[] {
    if (/^mailto:/i.test(node.url)) {
      const address = node.url.replace(/^mailto:/i, '');
      if (ROLE_MAILBOX.test(address)) return [node];
      this.say('private-email', node, `the personal address ${mask(address)} is left out`);
      return textOf(node) === address ? [] : node.children;
    }
    if (PERSON_PAGE.test(node.url) && ONLY_NAME.test(textOf(node))) {
      this.remember(textOf(node), FELLOW);
      this.say('private-person', node, `a person’s name is replaced by “${FELLOW}”`);
      return [{ type: 'text', value: FELLOW }];
    }
    if (!PRIVATE_DOCUMENT.test(node.url)) return [node];
    const { host } = new URL(node.url);
    this.say('private-link', node, `a link to a private document (${host}) is left out`);
    return node.children;
  }

  private cleanText(text: string, node: Nodes): string {
    const withoutMail = text.replace(MAIL, (address, offset: number) => {
      if (ROLE_MAILBOX.test(address)) return address;
      this.rememberOwner(address, text.slice(0, offset));
      this.say('private-email', node, `the personal address ${mask(address)} is left out`);
      return '';
    });
    const withoutNames = withoutMail
      .replace(NAME_THEN_TITLE, (whole, name: string, title: string) =>
        NO_NAME.test(name) ? whole : this.roleFor(title, node, name),
      )
      .replace(TITLE_THEN_NAME, (whole, title: string, name: string) =>
        NO_NAME.test(name) ? whole : this.roleFor(title, node, name),
      );
    return withoutNames;
  }

  private cleanGivenNames(node: Nodes): Nodes[] {
    if (node.type !== 'text') return [node];
    let value = node.value;
    for (const { pattern, role } of this.roleByName.values()) {
      value = value.replace(pattern, () => {
        this.say('private-person', node, `a person’s name is replaced by “${role}”`);
        return role;
      });
    }
    value = value.replace(GIVEN_NAME, (whole, _name: string, surname: string | undefined) => {
      if (surname && NO_NAME.test(surname)) return whole;
      this.say('private-person', node, `a person’s name is replaced by “${FELLOW}”`);
      return FELLOW;
    });
    return [{ ...node, value }];
  }

  private roleFor(title: string, node: Nodes, name?: string): string {
    const role = `the ${title.trim().replace(/^(our|the)\s+/i, '')}`;
    if (name) this.remember(name, role);
    this.say('private-person', node, `a person’s name is replaced by “${role}”`);
    return role;
  }

  private remember(name: string, role: string): void {
    const given = /^\p{Lu}[\p{L}'’-]{2,}/u.exec(name)?.[0];
    if (!given || NO_NAME.test(given)) return;
    const pattern = new RegExp(String.raw`(?<![\p{L}.@/-])${given}(?![\p{L}@/-])`, 'gu');
    this.roleByName.set(given, { pattern, role });
  }

  /** "Amie (amie.rotherham@…)": the word before an address that begins like it is a name. */
  private rememberOwner(address: string, before: string): void {
    const word = /(\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?\s*[(<:]?\s*$/u.exec(before)?.[1];
    if (word && address.toLowerCase().startsWith(word.toLowerCase())) this.remember(word, FELLOW);
  }

  private say(code: DiagnosticCode, node: Nodes, message: string): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const hint = 'Name the role instead, or keep private details for your own use';
    this.report({ severity: 'info', code, file: this.file, line, column, message, hint });
  }
}

/** What was left out between brackets leaves them empty; they go too. */
function joinTexts(parent: Parent): void {
  const joined: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node);
    else joined[joined.length - 1] = { ...last, value: last.value + node.value };
  }
  parent.children = joined.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(/ ?\( {0,3}\)/g, '') } : node,
  ) as never;
}

/** "[Ada Lovelace](/team#ada), VP Product" becomes the role alone. */
function joinPersonWithTitle(
  parent: Parent,
  roleFor: (title: string, node: Nodes) => string,
): void {
  const children = parent.children as Nodes[];
  children.forEach((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'link' || next?.type !== 'text') return;
    if (!PERSON_PAGE.test(node.url) || !ONLY_NAME.test(textOf(node))) return;
    const title = TITLE_BEHIND.exec(next.value);
    if (!title) return;
    children[index] = { type: 'text', value: roleFor(title[1] ?? '', node) };
    children[index + 1] = { ...next, value: next.value.slice(title[0].length) };
  });
}

/** "ada@example.com" → "a…@example.com". */
function mask(address: string): string {
  return address.replace(/^(.)[^@]*/, '$1…');
}
