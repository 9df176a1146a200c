import charts from '../../styles/charts.css?url';
import print from '../../styles/printAlone.css?url';
import type { OnDemand } from './onDemand.ts';
import { styled } from './styled.ts';

/** What a calculator can do on request, in Estonian. */
export const onDemand: OnDemand = {
  panels: {
    sensitivity: styled(async () => (await import('../panels/sensitivity/panel.et.ts')).panel, charts),
    backwards: styled(async () => (await import('../panels/backwards/panel.et.ts')).panel),
    guidance: styled(async () => (await import('../panels/guidance/panel.et.ts')).panel),
    share: styled(async () => (await import('../panels/share/panel.et.ts')).panel, { print }),
    keep: styled(async () => (await import('../panels/keep/panel.et.ts')).panel),
  },
  fieldTools: {
    tax: styled(async () => (await import('../panels/tax/tool.et.ts')).tool),
    markup: styled(async () => (await import('../panels/markup/tool.et.ts')).tool),
  },
  fieldProblem: async () => (await import('./fieldProblem.ts')).fieldProblem,
  listKeeper: styled(async () => (await import('./listKeeper.et.ts')).ListKeeper),
  restore: async () => (await import('../link/restore.et.ts')).restore,
  reset: async () => (await import('./fromExample.ts')).fromExample,
};
