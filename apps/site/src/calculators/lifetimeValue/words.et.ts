import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Estonian. */
export const words: LifetimeValueWords = {
  title: 'Kliendi väärtuse kalkulaator',
  variants: {
    question: 'Kuidas arvutame?',
    answers: { retention: 'Hoidmise määraga', quick: 'Kiirelt, aastatega' },
  },
  parameters: {
    annualPurchases: { label: 'Aastane ostude summa', hint: 'ühelt kliendilt aastas, käibemaksuta' },
    margin: {
      label: 'Brutomarginaal',
      hint: 'nii suur osa käibemaksuta hinnast jääb alles pärast otsekulusid',
    },
    years: { label: 'Mitu aastat jääb', hint: 'nii kaua ostab sinult keskmine klient' },
    retention: { label: 'Kliendi hoidmise määr', hint: 'nii mitu klienti sajast on aasta pärast alles' },
    discount: { label: 'Diskontomäär', hint: 'nii palju peaks sinu raha aastas teenima' },
    growth: { label: 'Brutomarginaali kasv', hint: 'nii palju rohkem toob püsiv klient igal aastal' },
    acquisitionCost: {
      label: 'Kliendi hankimise kulu',
      hint: 'nii palju maksab üks uus klient, käibemaksuta',
    },
  },
  results: {
    annualMargin: 'Aastane brutomarginaal',
    marginMultiple: 'Aastase brutomarginaali kordaja',
    customerValue: 'Ühe kliendi väärtus',
    netValue: 'Pärast hankimise kulu jääb',
    valueToCost: 'Mitu korda hankimise kulu tagasi tuleb',
    paybackYears: 'Tasuvusaeg',
    revenueMultiple: 'Aastase ostude summa kordaja',
    expectedLifetimeYears: 'Kliendisuhte keskmine kestus',
    ruleOfThumbValue: 'Kordajaga 20',
    ruleMarginYears: 'Kordaja 20 aastastes brutomarginaalides',
    improvedCustomerValue: 'Kui hoidmise määr on 5 protsendipunkti suurem',
    improvement: 'Hoidmise määra tõusu mõju',
  },
  reasons: {
    unlimited:
      'Nii on väärtus lõpmatu: kasv katab kõik lahkujad. Vähenda hoidmise määra või kasvu või suurenda diskontomäära.',
  },
  cautions: { belowCost: 'Kliendi hankimine maksab rohkem, kui klient sisse toob.' },
  comparison: 'Võrdlus kordajaga 20',
  bars: {
    ruleOfThumbValue: 'reegel: ostud × 20',
    customerValue: 'sinu arvudega',
    improvedCustomerValue: 'hoidmise määr +5 protsendipunkti',
  },
  rule: 'Kordaja 20 eeldab, et aastas lahkub vaid iga kahekümnes klient, tuleviku raha on sama väärt kui tänane ja kogu käive on kasum.',
  ruleMargin: (years) => `Sinu brutomarginaaliga vastaks see ${years} brutomarginaalile.`,
  convention:
    'Esimese aasta brutomarginaal laekub kohe, järgmine aasta pärast. Kliendi väärtusest ei ole hankimise kulu maha arvatud.',
  guide: () => import('./guide.et.ts'),
};
