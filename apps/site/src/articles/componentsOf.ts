import { componentsIn, type ComponentUse } from '../contentCheck/scanArticle.ts';

/** What has a text: an article, or a page that reads like one. */
interface Written {
  readonly entry: { readonly body?: string | undefined };
}

const known = new WeakMap<Written['entry'], readonly ComponentUse[]>();

/** The components that stand in an article, in the order of its text; each text is read once. */
export function componentsOf({ entry }: Written): readonly ComponentUse[] {
  const components = known.get(entry) ?? componentsIn(entry.body ?? '');
  known.set(entry, components);
  return components;
}
