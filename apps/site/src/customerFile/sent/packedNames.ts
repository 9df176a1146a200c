/**
 * Many names in one text: handing over a hundred thousand texts takes a page as many steps, handing over this takes one.
 */
export interface PackedNames {
  /** All names, one behind the other. */
  readonly text: string;
  /** Where in it each name ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Puts names together. */
export function packNames(names: readonly string[]): PackedNames {
  let end = 0;
  return { text: names.join(''), ends: Uint32Array.from(names, ({ length }) => (end += length)) };
}

/** The name at that place; empty where there is none. */
export function nameAt({ text, ends }: PackedNames, place: number): string {
  return text.slice(ends[place - 1] ?? 0, ends[place] ?? 0);
}

/** The names each by itself. */
export function unpackNames(packed: PackedNames): readonly string[] {
  return Array.from(packed.ends, (_, place) => nameAt(packed, place));
}
