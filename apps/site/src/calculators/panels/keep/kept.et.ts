import { Kept as View, type KeptProps } from './Kept.tsx';
import { keptWords as words } from './keptWords.et.ts';

/** What this browser keeps, in Estonian. */
export const Kept = (props: KeptProps) => View({ ...props, words });
