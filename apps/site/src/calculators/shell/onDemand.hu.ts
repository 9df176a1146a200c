import charts from '../../styles/charts.css?url';
import print from '../../styles/printAlone.css?url';
import type { OnDemand } from './onDemand.ts';
import { styled } from './styled.ts';

/** What a calculator can do on request, in Hungarian. */
export const onDemand: OnDemand = {
  panels: {
    sensitivity: styled(async () => (await import('../panels/sensitivity/panel.hu.ts')).panel, charts),
    backwards: styled(async () => (await import('../panels/backwards/panel.hu.ts')).panel),
    guidance: styled(async () => (await import('../panels/guidance/panel.hu.ts')).panel),
    share: styled(async () => (await import('../panels/share/panel.hu.ts')).panel, { print }),
    keep: styled(async () => (await import('../panels/keep/panel.hu.ts')).panel),
  },
  fieldTools: {
    tax: styled(async () => (await import('../panels/tax/tool.hu.ts')).tool),
    markup: styled(async () => (await import('../panels/markup/tool.hu.ts')).tool),
  },
  fieldProblem: async () => (await import('./fieldProblem.ts')).fieldProblem,
  listKeeper: styled(async () => (await import('./listKeeper.hu.ts')).ListKeeper),
  restore: async () => (await import('../link/restore.hu.ts')).restore,
  reset: async () => (await import('./fromExample.ts')).fromExample,
};
