import type { ShellWords } from './shellWords.ts';

/** What every calculator says in Estonian. */
export const shellWords: ShellWords = {
  currency: 'Valuuta',
  currencyNames: { HUF: 'forint (Ft)', EUR: 'euro (€)' },
  currencyChanged: 'Muutus ainult valuuta, summasid me ümber ei arvutanud.',
  period: { year: 'aasta', month: 'kuu' },
  periodOf: (label) => `${label}: aasta või kuu`,
  periodChanged: (before, after) => `${before} = ${after}`,
  units: {
    percent: '%',
    customer: 'klienti',
    year: 'aastat',
    month: 'kuud',
    day: 'päeva',
    hour: 'tundi',
    number: '',
  },
  worked: 'Arvutuskäik',
  stale: 'See on veel eelmine tulemus. Paranda vigane arv.',
  old: 'vana arv',
  readAs: (number) => `Õige on ${number}`,
  reset: 'Lähtesta',
  undo: 'Võta tagasi',
  numbers: 'Arvud tabelina',
  tools: 'Veel võimalusi',
  panels: {
    sensitivity: 'Mis loeb kõige rohkem?',
    backwards: 'Arvuta tagurpidi',
    guidance: 'Kust leian need arvud?',
    share: 'Saada, salvesta, prindi',
    keep: 'Jäta minu arvud meelde',
  },
  close: 'Sulge',
  kept: 'Sinu salvestatud arvud',
  // allow: juurdehindlus*
  fieldTools: { tax: 'Lahuta käibemaks', markup: 'Arvuta juurdehindlusest' },
  onDemand: () => import('./onDemand.et.ts').then(({ onDemand }) => onDemand),
  notLoaded: 'Seda ei õnnestunud praegu laadida. Kontrolli internetiühendust ja proovi uuesti.',
};
