/** The server has drawn it: as long as nothing is put in its place, hydration leaves it as it is. */
export const asServed = { __html: '' };
