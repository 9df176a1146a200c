import type { Language } from './language.ts';

/** Both languages. The order is only the order in which lists name them; neither is the master. */
export const languages: readonly Language[] = /* @__PURE__ */ Object.freeze(['hu', 'et'] as const);
