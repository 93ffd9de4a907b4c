/** What a new release of the app could take away: each hook that reading may rely on, one at a time. */

/** A change to a document, named by what it does. */
export interface Fault {
  name: string;
  apply(doc: Document): void;
}

/** Attributes that readers look at, besides `class` and `id`. */
const ATTRIBUTES = [
  'aria-label',
  'aria-labelledby',
  'aria-current',
  'aria-selected',
  'data-provides',
  'data-react-props',
  'data-react-class',
  'for',
  'href',
  'role',
  'selected',
  'type',
] as const;

/**
 * The faults that can befall this page: every class and every id it has, and every attribute above,
 * once removed and once renamed; further that a heading becomes a plain box, a definition list plain
 * boxes, and that the title is gone.
 */
export function faultsOf(doc: Document): Fault[] {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const element of doc.querySelectorAll('[class],[id]')) {
    for (const name of element.classList) classes.add(name);
    if (element.id) ids.add(element.id);
  }
  const attributes = ATTRIBUTES.filter((name) => doc.querySelector(`[${name}]`));
  const headings = ['h1', 'h2', 'h3'].filter((name) => doc.querySelector(name));
  const lists = ['dl', 'nav', 'main', 'table'].filter((name) => doc.querySelector(name));
  return [
    ...[...classes].flatMap((name) => [withoutClass(name), withClassRenamed(name)]),
    ...[...ids].flatMap((name) => [withoutId(name), withIdRenamed(name)]),
    ...attributes.flatMap((name) => [withoutAttribute(name), withAttributeRenamed(name)]),
    ...[...headings, ...lists].map(asBoxes),
    { name: 'no title', apply: (changed) => changed.querySelector('title')?.remove() },
  ];
}

function withClass(doc: Document, name: string): Element[] {
  return [...doc.getElementsByClassName(name)];
}

function withoutClass(name: string): Fault {
  return {
    name: `class ${name} removed`,
    apply(doc) {
      for (const element of withClass(doc, name)) element.classList.remove(name);
    },
  };
}

function withClassRenamed(name: string): Fault {
  return {
    name: `class ${name} renamed`,
    apply(doc) {
      for (const element of withClass(doc, name)) {
        element.classList.remove(name);
        element.classList.add('zq7-renamed');
      }
    },
  };
}

function withoutId(id: string): Fault {
  return {
    name: `id ${id} removed`,
    apply: (doc) => doc.getElementById(id)?.removeAttribute('id'),
  };
}

function withIdRenamed(id: string): Fault {
  return {
    name: `id ${id} renamed`,
    apply: (doc) => doc.getElementById(id)?.setAttribute('id', 'zq7-renamed'),
  };
}

function withoutAttribute(name: string): Fault {
  return {
    name: `attribute ${name} removed`,
    apply(doc) {
      for (const element of doc.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    },
  };
}

function withAttributeRenamed(name: string): Fault {
  return {
    name: `attribute ${name} renamed`,
    apply(doc) {
      for (const element of doc.querySelectorAll(`[${name}]`)) {
        element.setAttribute(`data-zq7-${name}`, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }
    },
  };
}

function asBoxes(tag: string): Fault {
  return {
    name: `${tag} became plain boxes`,
    apply(doc) {
      for (const element of [...doc.querySelectorAll(tag)]) {
        const box = doc.createElement('div');
        for (const { name, value } of [...element.attributes]) box.setAttribute(name, value);
        box.append(...element.childNodes);
        element.replaceWith(box);
      }
    },
  };
}
