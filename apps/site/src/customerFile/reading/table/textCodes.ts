/**
 * Remembers a number for each different text. A Map does the same, but with hundreds of
 * thousands of texts it spends its time waiting for the memory that they lie in: twice as long for a file of a million
 * rows. Here a text is known by two hashes and its length, and no earlier text is looked at. That any two of a million
 * different texts have all three in common has a chance of less than one in thirty million.
 */
export class TextCodes {
  private slots = new Int32Array(SLOT * 1024);
  private count = 0;

  /** The number of a text, above 0; `next` if it is new. */
  codeOf(text: string, next: number): number {
    const { length } = text;
    let [one, two] = [length, length ^ 0x5bd1e995];
    for (let position = 0; position < length; position += 1) {
      const unit = text.charCodeAt(position);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two + unit, 0x5bd1e995) ^ (two >>> 15);
    }
    const slot = this.slotOf(one, two, length);
    const known = this.slots[slot + 3] as number;
    if (known !== 0) return known;
    this.slots[slot] = one;
    this.slots[slot + 1] = two;
    this.slots[slot + 2] = length;
    this.slots[slot + 3] = next;
    this.count += 1;
    if (this.count * SLOT * 2 > this.slots.length) this.grow();
    return next;
  }

  /** The slot of a text, or the empty one where it belongs. */
  private slotOf(one: number, two: number, length: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = ((Math.imul(one ^ (two >>> 7), 0x9e3779b1) >>> 0) * SLOT) & mask;
    while (
      slots[slot + 3] !== 0 &&
      (slots[slot] !== one || slots[slot + 1] !== two || slots[slot + 2] !== length)
    )
      slot = (slot + SLOT) & mask;
    return slot;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += SLOT) {
      if (before[slot + 3] === 0) continue;
      const place = this.slotOf(
        before[slot] as number,
        before[slot + 1] as number,
        before[slot + 2] as number,
      );
      // One by one: a view of four numbers costs more than they do.
      for (let part = 0; part < SLOT; part += 1) this.slots[place + part] = before[slot + part] as number;
    }
  }
}

/** Two hashes, a length, and the number; 0 for an empty slot. */
const SLOT = 4;
