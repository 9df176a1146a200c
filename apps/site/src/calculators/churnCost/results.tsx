import { resultParts } from '../shell/results.tsx';
import { Consequences as View } from './Consequences.tsx';
import { cohortTablesOf } from './cohorts/CohortsOnDemand.tsx';
import { courseTable } from './courseTable.ts';
import { churnCostModel as model } from './model.ts';
import { churnCostDeclaration as declaration } from './parameters.ts';

/** What computes and shows them. */
export const results = resultParts({
  declaration,
  model,
  View,
  tables: ({ outcome: { details } }, { course }, state) => [
    courseTable(details, course),
    ...cohortTablesOf(state),
  ],
});
