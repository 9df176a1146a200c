/** Whole numbers that are added one by one; 4 bytes each. */
export class GrowingColumn {
  private values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  /** What was added, without the room for more. */
  finish(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
