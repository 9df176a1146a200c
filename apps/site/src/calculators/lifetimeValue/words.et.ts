import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Estonian. */
export const words: LifetimeValueWords = {
  title: 'Kliendi väärtuse kalkulaator',
  variants: {
    question: 'Kuidas arvutame?',
    answers: { retention: 'Hoidmise määra järgi', quick: 'Kiiresti, aastate järgi' },
  },
  parameters: {
    annualPurchases: { label: 'Aastane ostude summa', hint: 'ühelt kliendilt aastas, käibemaksuta' },
    margin: {
      label: 'Brutomarginaal',
      hint: 'mis jääb käibemaksuta hinnast pärast otsekulusid',
    },
    years: { label: 'Kliendisuhte kestus', hint: 'nii mitu aastat klient keskmiselt ostab' },
    retention: { label: 'Kliendi hoidmise määr', hint: 'nii mitu klienti sajast jääb alles' },
    discount: { label: 'Diskontomäär', hint: 'nii palju teeniks sinu raha mujal' },
    growth: { label: 'Brutomarginaali kasv', hint: 'nii palju rohkem toob sama klient igal aastal' },
    acquisitionCost: {
      label: 'Kliendi hankimise kulu',
      hint: 'nii palju maksab üks uus klient, käibemaksuta',
    },
  },
  results: {
    annualMargin: 'Aastane brutomarginaal',
    marginMultiple: 'Brutomarginaali kordaja',
    customerValue: 'Ühe kliendi väärtus',
    netValue: 'Väärtus miinus hankimise kulu',
    valueToCost: 'Väärtuse ja hankimise kulu suhe',
    paybackYears: 'Hankimise kulu tasuvusaeg',
    revenueMultiple: 'Aastaste ostude kordaja',
    expectedLifetimeYears: 'Kliendisuhte keskmine kestus',
    ruleOfThumbValue: 'Väärtus kordajaga 20',
    ruleMarginYears: 'Kordaja 20 brutomarginaalina',
    improvedCustomerValue: 'Väärtus, hoidmise määr +5 punkti',
    improvement: 'Hoidmise määra tõusu mõju',
  },
  reasons: {
    unlimited:
      'Nende arvudega on väärtus lõpmatu: järgmised aastad ei kahane kunagi. Vähenda hoidmise määra või kasvu või suurenda diskontomäära.',
  },
  cautions: {
    belowCost: 'Kliendi hankimine läheb maksma rohkem, kui ta sisse toob.',
    paidAtOnce: 'Hankimise kulu katab juba esimese aasta brutomarginaal.',
    longLife:
      'Nii suure hoidmise määraga jääks klient keskmiselt kauemaks kui sajaks aastaks. Vaata see arv üle.',
    neverLeaves:
      'Sellise hoidmise määraga ei lahkuks ükski klient kunagi. Nii ei ole ühelgi ettevõttel: usutava väärtuse saad väiksema määraga.',
    hugeMultiple:
      'Nii palju brutomarginaali koguneks alles rohkem kui saja aastaga. Vaata, kas kasv ei ole liiga suur või diskontomäär liiga väike.',
  },
  comparison: 'Võrdlus kordajaga 20',
  bars: {
    ruleOfThumbValue: 'reegel: ostud × 20',
    customerValue: 'sinu arvudega',
    improvedCustomerValue: 'hoidmise määr +5 protsendipunkti',
  },
  rule: 'Kordaja 20 eeldab, et aastas lahkub vaid iga kahekümnes klient, tuleviku raha on sama väärt kui tänane ja kogu käive jääb sulle.',
  ruleMargin: (years) => `Sinu brutomarginaali juures kulub selle summa kogumiseks ${years}.`,
  convention:
    'Esimese aasta brutomarginaal on käes kohe, teise oma aasta pärast. Hankimise kulu ei ole kliendi väärtusest maha arvatud.',
  guide: () => import('./guide.et.ts'),
};
