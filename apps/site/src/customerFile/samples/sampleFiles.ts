import type { Language } from '@monday-letter/locale';

import type { CustomerData } from '../customerData.ts';

/** The names of the sample files: "imagined orders", "imagined customers". */
export const sampleFiles: Readonly<Record<Language, Readonly<Record<CustomerData['kind'], string>>>> = {
  hu: { orders: 'kitalalt-rendelesek.csv', customers: 'kitalalt-vevolista.csv' },
  et: { orders: 'valja-moeldud-tellimused.csv', customers: 'valja-moeldud-kliendid.csv' },
};
