/**
 * What does not belong in a catalog that others can read: personal mail addresses, people's names,
 * links to private documents. They are replaced by a role or dropped; the words around them stay.
 */
import type { Link, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Diagnostic, DiagnosticCode } from './diagnostics.ts';
import { textOf } from './text-of.ts';

/** Mailboxes that belong to a function, not to a person. */
const ROLE_MAILBOX =
  /^(recruit\w*|talent|jobs?|careers?|hiring|hr|people|peopleops|hello|hi|info|contact|support|help|team|security|privacy|press|legal|accommodations?)([+._-].*)?@/i;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Hosts of documents that need a person's own account. */
const PRIVATE_DOCUMENT =
  /^https?:\/\/(docs\.google\.com\/(document|spreadsheets|presentation|forms)|drive\.google\.com|paper\.dropbox\.com|www\.dropbox\.com\/s|app\.box\.com|[\w-]+\.sharepoint\.com|1drv\.ms|[\w-]+\.atlassian\.net|app\.asana\.com|trello\.com\/[bc]\/|airtable\.com\/(app|tbl|shr)|miro\.com\/app|[\w-]+\.slack\.com)/i;
const PERSON_PAGE =
  /linkedin\.com\/in\/|\/team\/?(index\.md)?#|\/people\/[\w-]+\/?$|^https?:\/\/twitter\.com\/|\/company\/team\//i;

const NAME = String.raw`\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+`;
const TITLE = String.raw`(?:our |the )?(?:VP|SVP|EVP|CEO|CTO|COO|CFO|CPO|CMO|CRO|Chief|Head|Director|Manager|Lead|Founder|Co-?founder|President|Recruiter|Vice President)\b[^,.;:()\n]*`;
const NAME_THEN_TITLE = new RegExp(String.raw`\b(${NAME}),\s+(${TITLE})`, 'gu');
const TITLE_THEN_NAME = new RegExp(String.raw`\b(${TITLE}),\s+(${NAME})(?=[,.;:)]|$)`, 'gu');
/** Capitalised pairs that are no names: "Product Manager, Head of Product". */
const NO_NAME =
  /\b(Interview|Screen|Call|Manager|Engineer\w*|Product|Design\w*|Sales|Marketing|Team|Session|Recruit\w*|Director|Lead\w*|Senior|Junior|Talent|People|Success|Customer|Technical|Support|Account|Executive|Hiring|Chief|Officer|Vice|President|Data|Software|Head|Finance|Legal|Operations|Business|Partner|Development|The|Our|Your|A|An|In|With|And|Or|Final|First|Values|Culture)\b/;
const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

type Report = (diagnostic: Diagnostic) => void;

/** Changes the tree in place and reports every change. */
export function removePrivate(tree: Root, file: string, report: Report): void {
  new PrivateRemoval(file, report).visit(tree);
}

class PrivateRemoval {
  private readonly file: string;
  private readonly report: Report;

  constructor(file: string, report: Report) {
    this.file = file;
    this.report = report;
  }

  visit(parent: Parent): void {
    parent.children = (parent.children as Nodes[]).flatMap((node) => this.clean(node)) as never;
  }

  private clean(node: Nodes): Nodes[] {
    if (node.type === 'text') return [{ ...node, value: this.cleanText(node.value, node) }];
    if (node.type === 'link') return this.cleanLink(node);
    if ('children' in node) this.visit(node as Parent);
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
      this.say('private-person', node, 'a person’s name is replaced by “a teammate”');
      return [{ type: 'text', value: 'a teammate' }];
    }
    this.visit(node);
    if (!PRIVATE_DOCUMENT.test(node.url)) return [node];
    this.say(
      'private-link',
      node,
      `a link to a private document (${new URL(node.url).host}) is left out`,
    );
    return node.children;
  }

  private cleanText(text: string, node: Nodes): string {
    const withoutMail = text.replace(MAIL, (address) => {
      if (ROLE_MAILBOX.test(address)) return address;
      this.say('private-email', node, `the personal address ${mask(address)} is left out`);
      return '';
    });
    const withoutNames = withoutMail
      .replace(NAME_THEN_TITLE, (whole, name: string, title: string) =>
        NO_NAME.test(name) ? whole : this.roleFor(title, node),
      )
      .replace(TITLE_THEN_NAME, (whole, title: string, name: string) =>
        NO_NAME.test(name) ? whole : this.roleFor(title, node),
      );
    return withoutNames.replace(/\s?\(\s*\)/g, '');
  }

  private roleFor(title: string, node: Nodes): string {
    const role = title.trim().replace(/^(our|the)\s+/i, '');
    this.say('private-person', node, `a person’s name is replaced by “the ${role}”`);
    return `the ${role}`;
  }

  private say(code: DiagnosticCode, node: Nodes, message: string): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const hint = 'Name the role instead, or keep private details for your own use';
    this.report({ severity: 'info', code, file: this.file, line, column, message, hint });
  }
}

/** "ada@example.com" → "a…@example.com". */
function mask(address: string): string {
  return address.replace(/^(.)[^@]*/, '$1…');
}
