import type { AdviceWords } from './advice.ts';

/** What may be done about a customer, in Estonian. */
export const advice: AdviceWords = {
  creditNotes:
    'Oled talle tagasi maksnud rohkem, kui ta on ostnud. Vaata ta arved üle: kas kaup tuli tagasi, oli kaebus või läks mõni summa valesse kohta?',
  costsMore:
    'Läheb sulle maksma rohkem, kui toob. Uuri kõigepealt, mis raha ära viib; siis tulevad hind ja tingimused ning hüvastijätt alles kõige lõpus.',
  noRevenue:
    'Failis temalt käivet ei ole, seepärast ei oska me tema kohta midagi öelda. Kui tead, et ta ostab, vaata üle, kas midagi jäi välja.',
  bestSilent:
    'Üks su suurimaid kliente, kes on tavalisest kauem vaikinud. Helista talle ise: küsi, mis juhtus, ja paku abi, mitte allahindlust.',
  fell: 'Aasta eest kuulus ta ülemisse viiendikku, nüüd enam mitte. Küsi, mis tema juures muutus; põhjus ei pruugi olla sinus.',
  silent:
    'Ta on ikka tagasi tulnud, aga nüüd on ta tavalisest kauem vaikinud. Piisab lühikesest isiklikust küsimusest: kas viimasel korral oli kõik korras?',
  gone: 'Tõenäoliselt ta enam ei tule. Kui küsid temalt, miks, õpid midagi ka teiste kohta; allahindlusega ära talle järele jookse.',
  demanding:
    'Jätab vähe brutomarginaali ja nõuab palju tööd. Vaata, miks ta nii tihti pöördub: mille sa korra korda teed, selle pärast ta enam ei helista.',
  firstOrder:
    'Ostis hiljuti esimest korda. Küsi, kas ta jäi rahule, ja ütle, millal tasub uuesti tulla: teine tellimus tuleb ära teenida.',
  entered:
    'Jõudis nüüd ülemisse viiendikku. Täna teda ja küsi, mis talle su juures meeldib; aasta pärast ei pruugi ta enam siin olla.',
  best: 'Üks su suurimaid kliente ja käib endiselt. Pea lubadusi, tee asjaajamine talle lihtsaks ja küsi vahel, millest ta puudust tunneb.',
  oneOff:
    'Ostis ühe korra ja sedagi ammu. Ühte küsimust on ta väärt: mis ta siis kohale tõi ja mis tooks ta tagasi? Rohkem tema peale ära kuluta.',
  steady: 'Midagi ebatavalist ei paista: ostab nagu seni. Eraldi pole vaja midagi teha.',
};
