import type { KeepWords } from './keepWords.ts';

/** What is said in Estonian where numbers are kept and erased. */
export const words: KeepWords = {
  about:
    'Sinu arvud jäävad ainult sellesse brauserisse, meieni need ei jõua. Ühe nupuvajutusega saad need kirjutada ka teistesse kalkulaatoritesse.',
  keep: 'Salvesta praegused arvud',
  list: 'Salvesta ka nimekiri. Selle nimed ja summad jäävad samuti ainult sellesse brauserisse.',
  fill: 'Kirjuta salvestatud arvud siia',
  erase: 'Kustuta kõik salvestatud arvud',
  kept: 'Arvud on salvestatud.',
  erased: 'Kustutatud. Selles brauseris pole enam ühtegi sinu arvu.',
  listStillSeen: 'Nimekirja näed siin veel, aga kui lahkud, siis see enam tagasi ei tule.',
  onlyList: 'Arve sa salvestanud ei ole. Sinu nimekiri on alles sellel vahekaardil.',
  states: {
    nothing: 'Sul ei ole veel ühtegi arvu salvestatud.',
    unreadable:
      'Siin on midagi salvestatud, aga me ei saa seda lugeda. Kustuta see ja salvesta oma arvud uuesti.',
    refused:
      'See brauser praegu midagi ei salvesta: võib-olla on lahti privaataken või on mälu täis. Proovi tavalises aknas.',
  },
};
