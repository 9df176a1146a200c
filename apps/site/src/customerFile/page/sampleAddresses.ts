import type { Language } from '@monday-letter/locale';

import type { Kind } from '../reading/reading.ts';
import hungarianCustomers from '../samples/files/kitalalt-vevolista.csv?url';
import hungarianOrders from '../samples/files/kitalalt-rendelesek.csv?url';
import estonianCustomers from '../samples/files/valja-moeldud-kliendid.csv?url';
import estonianOrders from '../samples/files/valja-moeldud-tellimused.csv?url';

/** Where the samples lie, for those who want to look into them. */
export const sampleAddresses: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  hu: { orders: hungarianOrders, customers: hungarianCustomers },
  et: { orders: estonianOrders, customers: estonianCustomers },
};
