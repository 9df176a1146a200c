import { SaxesParser } from 'saxes';

/** An element of a well-formed XML document. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** The namespace it belongs to; empty where there is none. */
  readonly namespace: string;
  /** Attributes by the name they are written with. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text in it, entities resolved. */
  readonly text: string;
}

/**
 * Reads XML 1.0 with namespaces as strictly as the standard asks.
 *
 * @throws Error at the first thing that is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const root: Draft = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Draft = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent) parent.text += closed.text;
  });
  const take = (text: string) => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('parseXml: the document is empty');
  return document;
}

/** The children of that name, in a namespace or in none. */
export function childrenOf(parent: XmlElement, name: string, namespace = ''): readonly XmlElement[] {
  return parent.children.filter((child) => child.name === name && child.namespace === namespace);
}

/** The one child of that name; throws unless there is exactly one. */
export function onlyChild(parent: XmlElement, name: string, namespace = ''): XmlElement {
  const [child, ...others] = childrenOf(parent, name, namespace);
  if (child === undefined || others.length > 0) {
    throw new Error(
      `<${parent.name}> must hold one <${name}>, it holds ${child === undefined ? 0 : others.length + 1}`,
    );
  }
  return child;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}
