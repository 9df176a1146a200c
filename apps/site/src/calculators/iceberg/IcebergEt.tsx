import { inEstonian } from '../shell/inEstonian.tsx';
import { Iceberg } from './Iceberg.tsx';
import { words } from './words.et.ts';

/** The calculator in Estonian. */
export const IcebergEt = inEstonian(Iceberg, words);
