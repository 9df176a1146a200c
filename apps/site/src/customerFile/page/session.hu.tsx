import charts from '../../styles/charts.css?url';
import styles from '../../styles/customerSession.css?url';
import print from '../../styles/printAlone.css?url';
import { styled } from '../../calculators/shell/styled.ts';
import { shellWords } from '../../calculators/shell/words.hu.ts';
import { sampleFiles } from '../samples/sampleFiles.ts';
import { prepareThread } from './readerThread.ts';
import { sampleOf } from './sampleOf.ts';
import { Session } from './Session.tsx';
import type { SessionParts } from './sessionProps.ts';
import { words } from './sessionWords.hu.ts';

const loadReport = async () => (await import('./report/report.hu.tsx')).Report;
const { orders, customers } = sampleFiles.hu;

const session: SessionParts = {
  Session: (props) => <Session {...props} words={words} shell={shellWords} loadReport={loadReport} />,
  prepare: prepareThread,
  samples: {
    orders: () => sampleOf(orders, () => import('../samples/files/kitalalt-rendelesek.csv?raw')),
    customers: () => sampleOf(customers, () => import('../samples/files/kitalalt-vevolista.csv?raw')),
  },
};

/** What is fetched when somebody brings a file, in Hungarian, with its styles. */
export const load = styled(() => Promise.resolve(session), styles, charts, { print });
