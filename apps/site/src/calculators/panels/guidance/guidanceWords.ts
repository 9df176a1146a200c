/** What the guide to the numbers says beside what the calculator itself knows about each. */
export interface GuidanceWords {
  readonly loading: string;
  /** Before what to enter where nobody knows the number. */
  readonly unknown: string;
}
