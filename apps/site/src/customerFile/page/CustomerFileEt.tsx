import { CustomerFile, type CustomerFileProps } from './CustomerFile.tsx';
import { words } from './words.et.ts';

const load = async () => (await import('./session.et.tsx')).load();

/** The form in Estonian: an island of its own, so that a reader downloads one language. */
export function CustomerFileEt({ samples, leads }: Pick<CustomerFileProps, 'samples' | 'leads'>) {
  return <CustomerFile language="et" words={words} samples={samples} leads={leads} load={load} />;
}
