/** How a number is printed. Every field may be left out. */
export interface NumberOptions {
  /** Decimals printed even when they are zeros; 0 by default. */
  readonly minimumDecimals?: number | undefined;
  /** Decimals kept, the rest rounded half away from zero; what was typed needs no more than the default. */
  readonly maximumDecimals?: number | undefined;
  /**
   * `prose` (the default) sets thousands apart from five digits on: 1234, 12 345.
   * `table` does so from four, for a column in which longer numbers stand too.
   */
  readonly grouping?: 'prose' | 'table' | undefined;
}
