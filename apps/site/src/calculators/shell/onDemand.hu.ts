import type { OnDemand } from './onDemand.ts';

/** What a calculator can do on request, in Hungarian. */
export const onDemand: OnDemand = {
  panels: {
    sensitivity: async () => (await import('../panels/sensitivity/panel.hu.ts')).panel,
    backwards: async () => (await import('../panels/backwards/panel.hu.ts')).panel,
    guidance: async () => (await import('../panels/guidance/panel.hu.ts')).panel,
    share: async () => (await import('../panels/share/panel.hu.ts')).panel,
    keep: async () => (await import('../panels/keep/panel.hu.ts')).panel,
  },
  fieldTools: {
    tax: async () => (await import('../panels/tax/tool.hu.ts')).tool,
    markup: async () => (await import('../panels/markup/tool.hu.ts')).tool,
  },
  fieldProblem: async () => (await import('./fieldProblem.ts')).fieldProblem,
  listKeeper: async () => (await import('./listKeeper.hu.ts')).ListKeeper,
  restore: async () => (await import('../link/restore.hu.ts')).restore,
  reset: async () => (await import('./fromExample.ts')).fromExample,
};
