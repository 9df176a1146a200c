/** The two currencies of the letter's readers, as ISO 4217 codes. */
export type Currency = 'HUF' | 'EUR';
