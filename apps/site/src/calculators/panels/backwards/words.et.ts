import type { BackwardsWords } from './backwardsWords.ts';

/** What solving backwards says in Estonian. */
export const words: BackwardsWords = {
  target: 'Millist tulemust tahad saavutada?',
  wanted: 'nii palju tahad saada',
  change: 'Milline arv võib muutuda?',
  needed: (label) => `${label}: nii palju on vaja`,
  nearest: (label) => `Täpselt nii palju ainult seda muutes ei saa. Lähim – ${label}`,
  gives: (result, value, now) => `${result}: ${value}${now === null ? '' : ` (praegu ${now})`}.`,
  whole: 'Siin saab olla ainult täisarv: sellega on soovitud tulemus käes.',
  never: 'Selle arvuga ei tule praegu ühtegi tulemust.',
  write: 'Kirjuta väljale',
  back: (before) => `Taasta varasem: ${before}`,
  fixed: 'Seda tulemust ei muuda ükski sinu arv.',
  stale: 'Paranda kõigepealt vigane arv, siis saame tagurpidi arvutada.',
};
