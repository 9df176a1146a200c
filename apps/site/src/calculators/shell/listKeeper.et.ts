import { listKeeper } from './ListKeeper.tsx';
import { listProblem } from './listProblem.et.ts';

/** What a list needs once it is the reader's own, in Estonian. */
export const ListKeeper = listKeeper(listProblem);
