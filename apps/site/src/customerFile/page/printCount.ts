import { formatNumber } from '@monday-letter/locale';

/** A count as it stands in a Hungarian sentence. */
export const printHungarianCount = (count: number) => formatNumber(count, 'hu');

/** A count as it stands in an Estonian sentence. */
export const printEstonianCount = (count: number) => formatNumber(count, 'et');
