import { Session } from './Session.tsx';
import type { SessionParts } from './sessionProps.ts';
import { words } from './sessionWords.et.ts';

const loadReport = async () => (await import('./report/report.et.tsx')).Report;

/** What is fetched when somebody brings a file, in Estonian. */
export const session: SessionParts = {
  Session: (props) => <Session {...props} words={words} loadReport={loadReport} />,
  samples: {
    orders: async () => (await import('../samples/orders.et.ts')).sample,
    customers: async () => (await import('../samples/customers.et.ts')).sample,
  },
};
