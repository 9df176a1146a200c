import { Session } from './Session.tsx';
import type { SessionParts } from './sessionProps.ts';
import { words } from './sessionWords.hu.ts';

const loadReport = async () => (await import('./report/report.hu.tsx')).Report;

/** What is fetched when somebody brings a file, in Hungarian. */
export const session: SessionParts = {
  Session: (props) => <Session {...props} words={words} loadReport={loadReport} />,
  samples: {
    orders: async () => (await import('../samples/orders.hu.ts')).sample,
    customers: async () => (await import('../samples/customers.hu.ts')).sample,
  },
};
