import type { CohortsWords } from './cohortsWords.ts';

/** What the part on cohorts says in Estonian. */
export const words: CohortsWords = {
  title: 'Kohordid aasta kaupa',
  suits:
    'Kohort on kliendid, kes tulid samal aastal. Hinnang on hea seal, kus sa näed, kes lahkus: lepingute, kuupiletite ja liikmesuse puhul.',
  label: 'Sinu kohordid',
  hint: 'igal real üks: mitu klienti tuli ja mitu neist oli alles ühe, kahe, kolme… aasta pärast; viimane arv on praegune',
  sample: '800; 566; 449; 385; 334',
  isSample: 'Väljamõeldud näide. Kirjuta asemele oma arvud.',
  read: (cohorts, customers, years, leftOut) =>
    `Loetud: ${cohorts} ${cohorts === 1 ? 'kohort' : 'kohorti'}, alguses ${customers}, ${years} ${
      years === 1 ? 'aasta' : 'aastat'
    }${leftOut > 0 ? `; välja jäi ${leftOut} rida` : ''}.`,
  nothing: 'Kirjuta vähemalt üks rida, näiteks: 120; 96; 84; 77',
  bringSample: 'Näide',
  problem: (line, text) => `${line}. rida („${text}“)`,
  troubles: {
    number:
      'Kirjuta täisarvud ja pane nende vahele semikoolon; protsente siia ei sobi. Esimene arv ei tohi olla null.',
    rises: 'Arvud ei saa kasvada: kes tuli hiljem, kuulub teise kohorti.',
    tooMany: 'Mahub kuni 60 rida ja igale reale kuni 60 arvu.',
  },
  reasons: {
    noRenewal: 'Siit ei paista veel, kes jääb. Lisa, mitu klienti oli aasta pärast alles.',
    nobodyLeft: 'Keegi neist ei ole veel lahkunud, seega pole millestki ette arvutada.',
    everybodyLeft: 'Neist ei ole enam keegi alles, seega pole midagi ette arvutada.',
    fewYears: 'Ette saab arvutada siis, kui vanimast kohordist on teada vähemalt kolm aastat.',
    fewLeavers:
      'Ette saab arvutada vähemalt 50 lahkunu põhjal: kui neid on vähem, on juhus suurem kui see, mida otsime.',
    retentionDoesNotRise:
      'Mudel siin tulemust ei anna: nende arvude järgi hoidmise määr aastatega ei tõuse ja siis ütleb lihtne keskmine sama palju.',
    nobodyLeftLater:
      'Mudel siin tulemust ei anna: pärast esimest aastat ei lahkunud peaaegu keegi ja edasine jääb teadmata.',
  },
  average: (range) => `Lihtne keskmine 95% kindlusega: aastas lahkub ${range}.`,
  chart: {
    title: 'Kui paljud jäävad?',
    description: (years, range) =>
      `Algsetest klientidest allesjäänud osa: loetud aastaid on ${years}, edasi on hinnang. Praegustest on viie aasta pärast alles ${range}.`,
    years: 'aastat kliendiks saamisest',
    share: 'algsetest klientidest alles',
    observed: 'loetud',
    model: 'mudeli järgi',
    constant: 'esimese aasta kaoga',
  },
  table: {
    open: 'Aasta kaupa, tabelina',
    caption: 'Allesjäänud kliendid aasta kaupa; hinnang on 95% vahemik',
    heads: ['Aasta', 'Alles', 'Osakaal', 'Hoidmise määr', 'Mudel'],
    customersOf: 'Alles / nii paljudest',
    start: 'algus',
    year: (year) => `${year}. aasta`,
    projectedYear: (year) => `${year}. hinnang`,
    yearsAhead: (years) => `+${years} hinnang`,
  },
  lesson: (firstRate, lastRate) =>
    `Mudeli järgi oli hoidmise määr esimesel aastal ${firstRate} ja viimasel ${lastRate}, kuid keegi ei muutunud lojaalsemaks: püsimatumad lahkusid enne.`,
  compare: (loss, constant, range) =>
    `Seepärast ära arvuta esimese aasta kaoga edasi. Kui algusest peale lahkuks igal aastal ${loss}, oleks neist viie aasta pärast alles ${constant}; mudeli järgi on ${range}.`,
  life: {
    further: (stayed, years) =>
      `Kes on olnud klient juba ${stayed} ${stayed === 1 ? 'aasta' : 'aastat'}, jääb keskmiselt veel ${years}.`,
    between: (range) => `${range} aastaks`,
    atLeast: (lowest) => `vähemalt ${lowest} aastaks`,
    endless:
      'Kui kauaks klient keskmiselt jääb, nende arvude põhjal öelda ei saa: mõned jäävad nii kauaks, et keskmisel pole ülemist piiri. Arvesta pigem viie aastaga.',
  },
  ranges:
    '95% vahemikes on sees nii see, et hindame väheste andmete põhjal, kui ka juhus. Sees ei ole muutusi, näiteks hinnatõusu.',
  latest: (rate) =>
    `Viimasel aastal lahkus neist klientidest ${rate}. Ettevõtte aastane kadu oleneb sellest, kui palju on uusi kliente, sest uute hulgast lahkutakse rohkem. Vii see arv kalkulaatorisse ainult siis, kui siin on kõik sinu kohordid.`,
  take: (rate) => `Võta lahkumismääraks ${rate}`,
};
