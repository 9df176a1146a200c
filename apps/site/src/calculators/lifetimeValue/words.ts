import type { Language } from '@monday-letter/locale';

import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from './parameters.ts';

/** What the lifetime-value calculator says beyond the shell. */
export interface LifetimeValueWords extends CalculatorWords<LifetimeValueParameter, LifetimeValueResult> {
  readonly comparison: string;
  readonly bars: { readonly ruleOfThumb: string; readonly yours: string; readonly improved: string };
  readonly convention: string;
}

/** The calculator's words in both languages. */
export const lifetimeValueWords: Record<Language, LifetimeValueWords> = {
  hu: {
    title: 'Ügyfélérték-kalkulátor',
    parameters: {
      annualPurchases: {
        label: 'Éves vásárlás',
        hint: 'ennyit költ nálad egy ügyfél egy év alatt, áfa nélkül',
      },
      margin: { label: 'Árrésszint', hint: 'ennyi marad a nettó árból az anyag, az áru és a munka ára után' },
      retention: { label: 'Megtartási arány', hint: 'száz ügyfélből ennyi vásárol a következő évben is' },
      discount: { label: 'Diszkontráta', hint: 'ekkora éves kamattal számoljuk vissza a későbbi pénzt' },
    },
    results: {
      annualMargin: 'Éves árrés',
      marginMultiple: 'Az éves árrés szorzója',
      customerValue: 'Egy ügyfél értéke',
      revenueMultiple: 'Az éves vásárlás szorzója',
      expectedLifetimeYears: 'Várható ügyfélélettartam',
      ruleOfThumbValue: 'A húszas szorzóval',
      improvedCustomerValue: 'Ha a megtartás öt százalékponttal jobb',
      improvement: 'Öt százalékpont hozadéka',
    },
    reasons: {
      unlimited: '100%-os megtartásnál és 0%-os diszkontrátánál az érték végtelen. Írd át valamelyiket.',
    },
    comparison: 'A húszas szorzóval összevetve',
    bars: {
      ruleOfThumb: 'húszas szabály',
      yours: 'a te számaiddal',
      improved: 'öt ponttal jobb megtartással',
    },
    convention:
      'Az első évi árrés most folyik be, a második egy év múlva. Az ügyfélszerzés költségét nem vontuk le.',
  },
  et: {
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
      ruleOfThumb: 'reegel: ostud × 20',
      yours: 'sinu arvudega',
      improved: 'hoidmise määr +5 protsendipunkti',
    },
    convention:
      'Esimese aasta brutomarginaal laekub kohe, järgmine aasta pärast. Kliendi hankimise kulu ei ole maha arvatud.',
  },
};
