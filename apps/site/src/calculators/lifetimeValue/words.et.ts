import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Estonian. */
export const words: LifetimeValueWords = {
  title: 'Kliendi väärtuse kalkulaator',
  parameters: {
    annualPurchases: { label: 'Aastane ostude summa', hint: 'ühelt kliendilt aastas, käibemaksuta' },
    margin: {
      label: 'Brutomarginaal',
      hint: 'nii suur osa käibemaksuta hinnast jääb alles pärast otsekulusid',
    },
    retention: { label: 'Kliendi hoidmise määr', hint: 'nii mitu klienti sajast on aasta pärast alles' },
    discount: { label: 'Diskontomäär', hint: 'nii palju peaks sinu raha aastas teenima' },
  },
  results: {
    annualMargin: 'Aastane brutomarginaal',
    marginMultiple: 'Aastase brutomarginaali kordaja',
    customerValue: 'Ühe kliendi väärtus',
    revenueMultiple: 'Aastase ostude summa kordaja',
    expectedLifetimeYears: 'Kliendisuhte keskmine kestus',
    ruleOfThumbValue: 'Kordajaga 20',
    improvedCustomerValue: 'Kui hoidmise määr on 5 protsendipunkti suurem',
    improvement: 'Hoidmise määra tõusu mõju',
  },
  reasons: {
    unlimited: 'Kui hoidmise määr on 100% ja diskontomäär 0%, on väärtus lõpmatu. Muuda üht neist.',
  },
  comparison: 'Võrdlus kordajaga 20',
  bars: {
    ruleOfThumbValue: 'reegel: ostud × 20',
    customerValue: 'sinu arvudega',
    improvedCustomerValue: 'hoidmise määr +5 protsendipunkti',
  },
  convention:
    'Esimese aasta brutomarginaal laekub kohe, järgmine aasta pärast. Kliendi hankimise kulu ei ole maha arvatud.',
};
