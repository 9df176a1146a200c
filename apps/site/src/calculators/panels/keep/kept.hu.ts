import { Kept as View, type KeptProps } from './Kept.tsx';
import { keptWords as words } from './keptWords.hu.ts';

/** What this browser keeps, in Hungarian. */
export const Kept = (props: KeptProps) => View({ ...props, words });
