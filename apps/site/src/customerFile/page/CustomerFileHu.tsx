import { CustomerFile, type CustomerFileProps } from './CustomerFile.tsx';
import { words } from './words.hu.ts';

const load = async () => (await import('./session.hu.tsx')).load();

/** The form in Hungarian: an island of its own, so that a reader downloads one language. */
export function CustomerFileHu({ samples, leads }: Pick<CustomerFileProps, 'samples' | 'leads'>) {
  return <CustomerFile language="hu" words={words} samples={samples} leads={leads} load={load} />;
}
