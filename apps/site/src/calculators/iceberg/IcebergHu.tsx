import { inHungarian } from '../shell/inHungarian.tsx';
import { Iceberg } from './Iceberg.tsx';
import { words } from './words.hu.ts';

/** The calculator in Hungarian. */
export const IcebergHu = inHungarian(Iceberg, words);
