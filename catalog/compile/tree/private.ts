/**
 * What does not belong in a catalog that others can read: personal mail addresses, people's names,
 * links to private documents. They are replaced by a role or dropped; the words around them stay.
 */
import type { Link, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { textOf } from './node-text.ts';
import {
  besidePerson,
  GIVEN_NAME,
  holdsName,
  isEverydayWord,
  isNameInAddress,
  isNoName,
  isOnlyName,
  NAME_THEN_TITLE,
  nameIn,
  SALUTATION_THEN_NAME,
  TITLE_BEHIND,
  TITLE_THEN_NAME,
  withSmallLetters,
} from './person-names.ts';
import {
  isProfile,
  isRoleMailbox,
  leadsToPerson,
  MAIL,
  mask,
  privateHost,
} from './private-addresses.ts';

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
    if (node.type === 'text' || node.type === 'html') {
      return [{ ...node, value: this.cleanText(node.value, node) }];
    }
    if (node.type === 'image' && node.alt) {
      return [{ ...node, alt: this.cleanText(node.alt, node) }];
    }
    if (node.type === 'link') return this.cleanLink(node);
    return [node];
  }

  private cleanLink(node: Link): PhrasingContent[] {
    if (/^mailto:/i.test(node.url)) {
      const address = node.url.replace(/^mailto:/i, '');
      if (isRoleMailbox(address)) return [node];
      this.say('private-email', node, `the personal address ${mask(address)} is left out`);
      return textOf(node) === address ? [] : node.children;
    }
    const words = textOf(node);
    const isName = isOnlyName(words) && !isNoName(words);
    if (leadsToPerson(node.url) && (isName || isNameInAddress(words, node.url))) {
      this.remember(words, FELLOW);
      return [{ type: 'text', value: this.fellowFor(node) }];
    }
    if (isProfile(node.url) || holdsName(node.url)) {
      this.say('private-person', node, 'a link with a person’s name in its address is left out');
      return words === node.url ? [] : node.children;
    }
    const host = privateHost(node.url);
    if (host === null) return [node];
    this.say('private-link', node, `a link to a private document (${host}) is left out`);
    return node.children;
  }

  private cleanText(text: string, node: Nodes): string {
    const withoutMail = text.replace(MAIL, (address, offset: number) => {
      if (isRoleMailbox(address)) return address;
      this.rememberOwner(address, text.slice(0, offset));
      this.say('private-email', node, `the personal address ${mask(address)} is left out`);
      return '';
    });
    return withoutMail
      .replace(SALUTATION_THEN_NAME, (whole, name: string, offset: number) =>
        isNoName(name) || TITLE_BEHIND.test(withoutMail.slice(offset + whole.length))
          ? whole
          : this.fellowFor(node),
      )
      .replace(NAME_THEN_TITLE, (whole, words: string, title: string) => {
        const found = nameIn(words);
        return found ? `${found.before}${this.roleFor(title, node, found.name)}` : whole;
      })
      .replace(TITLE_THEN_NAME, (whole, title: string, name: string) =>
        isNoName(name) ? whole : this.roleFor(title, node, name),
      );
  }

  private cleanGivenNames(node: Nodes): Nodes[] {
    if (node.type === 'link') {
      const { value, roles } = this.withoutNames(textOf(node));
      if (roles.length !== 1 || value !== roles[0]) return [node];
      this.sayReplaced(roles, node);
      return [{ type: 'text', value }];
    }
    if (node.type !== 'text' && node.type !== 'html') return [node];
    const { value, roles } = this.withoutNames(node.value);
    this.sayReplaced(roles, node);
    return [{ ...node, value }];
  }

  /** A text with roles in place of names, and which ones. */
  private withoutNames(text: string): { value: string; roles: string[] } {
    const roles: string[] = [];
    const replaced = (role: string) => {
      roles.push(role);
      return role;
    };
    let value = text;
    for (const { pattern, role } of this.roleByName.values()) {
      value = value.replace(pattern, () => replaced(role));
    }
    value = value.replace(GIVEN_NAME, (whole, surname: string | undefined) =>
      surname && isNoName(surname) ? whole : replaced(FELLOW),
    );
    if (roles.includes(FELLOW)) value = besidePerson(FELLOW, value);
    return { value, roles };
  }

  private sayReplaced(roles: readonly string[], node: Nodes): void {
    for (const role of roles) {
      this.say('private-person', node, `a person’s name is replaced by “${role}”`);
    }
  }

  private fellowFor(node: Nodes): string {
    this.say('private-person', node, `a person’s name is replaced by “${FELLOW}”`);
    return FELLOW;
  }

  private roleFor(title: string, node: Nodes, name?: string): string {
    const role = `the ${title.trim().replace(/^(our|the)\s+/i, '')}`;
    if (name) this.remember(name, role);
    this.say('private-person', node, `a person’s name is replaced by “${role}”`);
    return role;
  }

  private remember(name: string, role: string): void {
    const written = /^\p{Lu}[\p{L}\p{M}'’-]{2,60}/u.exec(name)?.[0];
    const given = written && withSmallLetters(written);
    if (!given || isNoName(given) || isEverydayWord(given)) return;
    const pattern = new RegExp(String.raw`(?<![\p{L}.@/-])${given}(?![\p{L}@/-])`, 'gu');
    this.roleByName.set(given, { pattern, role });
  }

  /** "Amie (amie.rotherham@…)": the word before an address that begins like it is a name. */
  private rememberOwner(address: string, before: string): void {
    const word =
      /(\p{Lu}[\p{L}'’-]{1,200})(?:\s\p{Lu}[\p{L}'’-]{1,200})?\s{0,20}[(<:]?\s{0,20}$/u.exec(
        before,
      )?.[1];
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
    if (!leadsToPerson(node.url) || !isOnlyName(textOf(node))) return;
    const title = TITLE_BEHIND.exec(next.value);
    if (!title) return;
    children[index] = { type: 'text', value: roleFor(title[1] ?? '', node) };
    children[index + 1] = { ...next, value: next.value.slice(title[0].length) };
  });
}
