import { shareWithInterval } from '@monday-letter/metrics';

import type { Model } from '../shell/outcome.ts';
import type { IcebergParameter, IcebergResult } from './parameters.ts';

/** Below so many problems the interval is wider than most differences that matter. */
const fewProblems = 30;

/** The share of problems that became complaints, with its interval. */
export const icebergModel: Model<IcebergParameter, IcebergResult> = ({ complaints, silent }) => {
  const problems = complaints + silent;
  if (problems === 0) return { kind: 'none', reason: 'noProblems' };
  const { share, lowest, highest } = shareWithInterval({ count: complaints, total: problems });
  return {
    kind: 'results',
    values: {
      complaintShare: share,
      problemsPerComplaint: complaints > 0 ? problems / complaints : null,
      lowest,
      highest,
    },
    worked: [
      { result: 'complaintShare', terms: ['complaints', '÷', '(', 'complaints', '+', 'silent', ')'] },
      ...(complaints > 0
        ? [
            {
              result: 'problemsPerComplaint' as const,
              terms: ['(', 'complaints', '+', 'silent', ')', '÷', 'complaints'] as const,
            },
          ]
        : []),
    ],
    cautions: [...(complaints === 0 ? ['nobodyTold'] : []), ...(problems < fewProblems ? ['few'] : [])],
    details: null,
  };
};
