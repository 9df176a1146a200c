/** The two equal languages of the letter, as ISO 639-1 codes. */
export type Language = 'hu' | 'et';
