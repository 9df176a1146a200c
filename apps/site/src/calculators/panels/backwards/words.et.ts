import type { BackwardsWords } from './backwardsWords.ts';

/** What solving backwards says in Estonian. */
export const words: BackwardsWords = {
  target: 'Millist tulemust tahad saavutada?',
  wanted: 'nii palju tahad saada',
  change: 'Milline arv võib muutuda?',
  needed: (label) => `${label}: nii palju on vaja`,
  nearest: (label) => `Ainult seda muutes täpselt nii palju ei saa. Lähim – ${label}`,
  gives: (result, value, now) => `${result}: ${value}${now === null ? '' : ` (praegu ${now})`}.`,
  whole: 'Siin saab olla ainult täisarv: sellega on soovitud tulemus käes.',
  never: 'Seda arvu muutes praegu tulemust ei saa. Vali teine arv.',
  write: 'Kirjuta väljale',
  back: (before) => `Taasta varasem: ${before}`,
  fixed: 'Seda tulemust ei muuda ükski sinu arv. Vali teine tulemus.',
  stale: 'Paranda kõigepealt vigane arv, siis saame tagurpidi arvutada.',
};
