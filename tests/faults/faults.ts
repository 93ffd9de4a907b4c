/** What a new release of the app could take away: each hook that reading may rely on, one at a time. */

export const FAULT_KINDS = [
  'class removed',
  'class renamed',
  'id removed',
  'id renamed',
  'attribute removed',
  'attribute renamed',
  'element became a box',
  'no title',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A change to a document; `name` says what is changed: a class, an id, an attribute, a tag. */
export interface Fault {
  kind: FaultKind;
  name: string;
  /** Makes the change and returns what takes it back. */
  apply(doc: Document): () => void;
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

const TAGS = ['h1', 'h2', 'h3', 'dl', 'nav', 'main', 'table'] as const;

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
  const tags = TAGS.filter((name) => doc.querySelector(name));
  return [
    ...[...classes].flatMap((name) => [withoutClass(name), withClassRenamed(name)]),
    ...[...ids].flatMap((name) => [withoutId(name), withIdRenamed(name)]),
    ...attributes.flatMap((name) => [withoutAttribute(name), withAttributeRenamed(name)]),
    ...tags.map(asBoxes),
    { kind: 'no title', name: '', apply: withoutTitle },
  ];
}

type Change = (element: Element) => void;

/** Changes elements and keeps their attributes, so that taking it back leaves nothing behind. */
function changed(elements: Iterable<Element>, change: Change): () => void {
  const before = [...elements].map((element) => ({ element, attributes: attributesOf(element) }));
  for (const { element } of before) change(element);
  return () => {
    for (const { element, attributes } of before) setAttributes(element, attributes);
  };
}

type Attributes = readonly (readonly [string, string])[];

function attributesOf(element: Element): Attributes {
  return [...element.attributes].map(({ name, value }) => [name, value]);
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name] of attributesOf(element)) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

function classFault(kind: FaultKind, name: string, change: Change): Fault {
  return { kind, name, apply: (doc) => changed(doc.getElementsByClassName(name), change) };
}

function withoutClass(name: string): Fault {
  return classFault('class removed', name, (element) => element.classList.remove(name));
}

function withClassRenamed(name: string): Fault {
  return classFault('class renamed', name, (element) => {
    element.classList.remove(name);
    element.classList.add('zq7-renamed');
  });
}

function idFault(kind: FaultKind, id: string, change: Change): Fault {
  const named = (doc: Document) => [doc.getElementById(id)].filter((each) => each !== null);
  return { kind, name: id, apply: (doc) => changed(named(doc), change) };
}

function withoutId(id: string): Fault {
  return idFault('id removed', id, (element) => element.removeAttribute('id'));
}

function withIdRenamed(id: string): Fault {
  return idFault('id renamed', id, (element) => element.setAttribute('id', 'zq7-renamed'));
}

function attributeFault(kind: FaultKind, name: string, change: Change): Fault {
  return { kind, name, apply: (doc) => changed(doc.querySelectorAll(`[${name}]`), change) };
}

function withoutAttribute(name: string): Fault {
  return attributeFault('attribute removed', name, (element) => element.removeAttribute(name));
}

function withAttributeRenamed(name: string): Fault {
  return attributeFault('attribute renamed', name, (element) => {
    element.setAttribute(`data-zq7-${name}`, element.getAttribute(name) ?? '');
    element.removeAttribute(name);
  });
}

function asBoxes(tag: string): Fault {
  return {
    kind: 'element became a box',
    name: tag,
    apply(doc) {
      const pairs = [...doc.querySelectorAll(tag)].map((element) => {
        const box = doc.createElement('div');
        setAttributes(box, attributesOf(element));
        replace(element, box);
        return { element, box };
      });
      return () => {
        for (const { element, box } of pairs) replace(box, element);
      };
    },
  };
}

/** Puts `to` where `from` stands, with what is in it. */
function replace(from: Element, to: Element): void {
  to.append(...from.childNodes);
  from.replaceWith(to);
}

function withoutTitle(doc: Document): () => void {
  const title = doc.querySelector('title');
  const [parent, next] = [title?.parentNode, title?.nextSibling ?? null];
  title?.remove();
  return () => {
    if (title) parent?.insertBefore(title, next);
  };
}
