import type { KeepWords } from './keepWords.ts';

/** What is said about kept numbers in Estonian. */
export const words: KeepWords = {
  about:
    'Sinu arvud jäävad ainult sellesse brauserisse, meieni need ei jõua. Ühe nupuvajutusega saad need kirjutada ka teistesse kalkulaatoritesse.',
  keep: 'Hoia praegused arvud alles',
  list: 'Hoia ka loend alles. Selles olevad nimed ja summad jäävad samuti sellesse brauserisse.',
  fill: 'Kirjuta hoitud arvud siia',
  erase: 'Kustuta kõik hoitud arvud',
  since: (day) => `Hoiul alates: ${day}`,
  kept: 'Arvud on tallel.',
  erased: 'Kustutatud. Selles brauseris ei hoita enam ühtegi sinu arvu.',
  filled: (what) => `Muutus: ${what}.`,
  same: 'Siin ongi juba need arvud, midagi ei olnud vaja muuta.',
  currency: 'valuuta',
  variant: 'arvutusviis',
  theList: 'loend',
  listKept: 'Hoiul on ka sinu loend koos nimedega.',
  otherListKept: 'Hoiul on ka teise kalkulaatori loend koos nimedega.',
  noneFits: 'Ükski hoitud arv sellesse kalkulaatorisse ei sobi.',
  others: (count) => `Teiste kalkulaatorite jaoks või teises valuutas hoitavaid arve: ${count}.`,
  states: {
    nothing: 'Sul ei ole veel ühtegi arvu hoiul.',
    unreadable:
      'Siin on midagi hoiul, aga me ei saa seda lugeda. Kui selle kustutad, saad oma arvud uuesti alles hoida.',
    refused: 'See brauser praegu midagi alles ei hoia: võib-olla on lahti privaataken või on mälu täis.',
  },
};
