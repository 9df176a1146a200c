import type { CohortsWords } from './cohortsWords.ts';

/** What the part on cohorts says in Estonian. */
export const words: CohortsWords = {
  title: 'Kohordid aasta kaupa',
  suits:
    'Ühe kohordi moodustavad samal aastal tulnud kliendid. Hinnang sobib sinna, kus on näha, kes lahkus: lepingute, kuupiletite ja liikmesuse puhul.',
  label: 'Sinu kohordid',
  hint: 'igal real üks: mitu klienti tuli ning mitu oli alles 1, 2, 3… aasta pärast; viimane arv on praegune',
  sample: '800; 566; 449; 385; 334',
  isSample: 'Väljamõeldud näidis. Kirjuta asemele oma arvud.',
  read: (cohorts, customers, years, leftOut) =>
    `Loetud: ${cohorts} ${cohorts === 1 ? 'kohort' : 'kohorti'}, alguses ${customers}, ${years} ${
      years === 1 ? 'aasta' : 'aastat'
    }${leftOut > 0 ? `; välja jäi ${leftOut} rida` : ''}.`,
  nothing: 'Kirjuta vähemalt üks rida, näiteks: 120; 96; 84; 77',
  bringSample: 'Näidis',
  problem: (line, text) => `${line}. rida („${text}“)`,
  troubles: {
    number:
      'Kirjuta täisarvud, mitte protsendid, ja pane nende vahele semikoolon. Esimene arv ei tohi olla null.',
    rises: 'Arvud ei saa kasvada: hiljem tulnud kirjuta teisele reale.',
    tooMany: 'Mahub kuni 60 rida ja igale reale kuni 60 arvu. Kustuta ülejäänud.',
  },
  reasons: {
    noRenewal: 'Siit ei paista veel, kes jääb. Lisa, mitu klienti oli aasta pärast alles.',
    nobodyLeft: 'Neist pole veel keegi lahkunud, seega pole millegi põhjal ette arvutada.',
    everybodyLeft: 'Neist pole enam keegi alles, seega pole midagi ette arvutada.',
    fewYears: 'Ette saab arvutada siis, kui vanimast kohordist on teada vähemalt kolm aastat.',
    fewLeavers: 'Ette saab arvutada vähemalt 50 lahkunu põhjal: kui neid on vähem, loeb juhus liiga palju.',
    retentionDoesNotRise:
      'Mudel siin tulemust ei anna: nende arvude järgi hoidmise määr aastatega ei tõuse ja siis ütleb lihtne keskmine sama palju.',
    nobodyLeftLater:
      'Mudel siin tulemust ei anna: pärast esimest aastat ei lahkunud peaaegu keegi ja edasine jääb teadmata.',
  },
  average: (range) => `Lihtsa keskmise järgi lahkub aastas suure tõenäosusega ${range}.`,
  chart: {
    title: 'Kui paljud jäävad?',
    description: (years, range) =>
      `Kui suur osa algsetest klientidest on alles: loetud aastaid on ${years}, edasi on hinnang. Praegustest on viie aasta pärast suure tõenäosusega alles ${range}.`,
    years: 'aastat kliendiks saamisest',
    share: 'algsetest klientidest alles',
    observed: 'loetud',
    model: 'mudeli järgi',
    constant: '1. aasta määraga',
  },
  table: {
    open: 'Aasta kaupa, tabelina',
    caption: 'Allesjäänud kliendid aasta kaupa; hinnang on 95% vahemik',
    heads: ['Aasta', 'Alles', 'Osakaal', 'Hoidmise määr', 'Mudel'],
    customersOf: 'Alles / mitmest',
    start: 'algus',
    year: (year) => `${year}. aasta`,
    projectedYear: (year) => `${year}. a hinnang`,
    yearsAhead: (years) => `+${years} a hinnang`,
  },
  lesson: (firstRate, lastRate) =>
    `Mudeli järgi oli hoidmise määr esimesel aastal ${firstRate} ja viimasel ${lastRate}, kuid keegi ei muutunud lojaalsemaks: püsimatumad lihtsalt lahkusid enne.`,
  compare: (loss, constant, range) =>
    `Ära arvuta edasi esimese aasta lahkumismääraga. Kui algusest peale lahkuks igal aastal ${loss}, oleks neist viie aasta pärast alles ${constant}; mudeli järgi on suure tõenäosusega ${range}.`,
  life: {
    further: (stayed, years) =>
      `Kes on olnud klient juba ${stayed} ${stayed === 1 ? 'aasta' : 'aastat'}, jääb keskmiselt veel ${years}.`,
    between: (range) => `${range} aastaks`,
    atLeast: (lowest) => `vähemalt ${lowest} aastaks`,
    endless:
      'Kui kauaks klient keskmiselt jääb, nende arvude põhjal öelda ei saa: mõni jääb nii kauaks, et keskmisel pole ülemist piiri. Arvesta pigem viie aastaga.',
  },
  ranges: '95% vahemik arvestab nii andmete vähesust kui ka juhust, aga mitte muutusi, näiteks hinnatõusu.',
  latest: (rate) =>
    `Viimasel aastal lahkus neist klientidest ${rate}. Kogu ettevõtte lahkumismäär oleneb ka sellest, kui palju on uusi kliente, sest uute seast lahkutakse rohkem. Vii see arv kalkulaatorisse ainult siis, kui siin on kõik sinu kohordid.`,
  take: (rate) => `Võta lahkumismääraks ${rate}`,
};
