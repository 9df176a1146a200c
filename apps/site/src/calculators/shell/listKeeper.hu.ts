import { listKeeper } from './ListKeeper.tsx';
import { listProblem } from './listProblem.hu.ts';

/** What a list needs once it is the reader's own, in Hungarian. */
export const ListKeeper = listKeeper(listProblem);
