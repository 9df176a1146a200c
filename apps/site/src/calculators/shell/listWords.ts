/** What every list says beside the words of its calculator. */
export interface ListWords {
  /** What was understood: how many customers, and how many lines are left out. */
  readonly read: (customers: number, leftOut: number) => string;
  /** Where the list is, and for how long. */
  readonly stays: string;
  readonly clear: string;
  readonly sample: string;
}
