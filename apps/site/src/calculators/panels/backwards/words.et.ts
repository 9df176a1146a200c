import type { BackwardsWords } from './backwardsWords.ts';

/** What solving backwards says in Estonian. */
export const words: BackwardsWords = {
  target: 'Millist tulemust tahad saavutada?',
  wanted: 'nii palju tahad saada',
  change: 'Milline arv võib muutuda?',
  needed: (label) => `${label}: nii palju on vaja`,
  nearest: (label) => `${label}: nii jõuad kõige lähemale`,
  unreachable: (label) => `Seda tulemust ei saa, kui muutub ainult üks arv: ${label}.`,
  gives: (result, value, now) => `${result}: ${value}${now === null ? '' : ` (praegu ${now})`}.`,
  whole: 'Siin saab olla ainult täisarv. See on esimene, millega soovitud tulemus käes on.',
  never: 'Selle arvuga ei tule praegu ühtegi tulemust.',
  write: 'Kirjuta väljale',
  written: (label, before) => `Kirjutasime väljale. Enne oli seal: ${label}, ${before}.`,
  fixed: 'Seda tulemust ei muuda ükski sinu arv.',
  stale: 'Paranda kõigepealt vigane arv, siis saame tagurpidi arvutada.',
};
