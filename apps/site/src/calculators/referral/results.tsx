import { resultParts } from '../shell/results.tsx';
import { Consequences as View } from './Consequences.tsx';
import { roundsTable } from './roundsTable.ts';
import { referralModel as model } from './model.ts';
import { referralDeclaration as declaration } from './parameters.ts';

/** What computes and shows them. */
export const results = resultParts({
  declaration,
  model,
  View,
  tables: ({ outcome: { details } }, { growth }) => [roundsTable(details, growth)],
});
