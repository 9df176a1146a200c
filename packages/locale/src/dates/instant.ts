/** A moment the world over: a `Date`, or milliseconds since 1970-01-01T00:00Z. */
export type Instant = Date | number;
