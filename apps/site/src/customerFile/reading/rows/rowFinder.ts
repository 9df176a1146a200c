/** Finds, for a row, an earlier one that is the same; memory for millions of rows, no object for any. */
export class RowFinder {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param most - The most rows that can be added. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** The first row added with that hash that is the same; −1 if there is none, and then this row is added. */
  findOrAdd(row: number, hash: number, isSame: (earlier: number) => boolean): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const earlier = this.slots[slot] as number;
      if (earlier === -1) {
        this.slots[slot] = row;
        return -1;
      }
      if (isSame(earlier)) return earlier;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Takes one more number into a hash. */
export function mixHash(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
