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
      annualPurchases: { label: 'Éves vásárlás', hint: 'egy ügyféltől, egy év alatt, áfa nélkül' },
      margin: { label: 'Árrésszint', hint: 'az eladási árnak ennyi része marad nálad' },
      retention: { label: 'Megtartási arány', hint: 'száz ügyfélből ennyi van meg egy év múlva' },
      discount: { label: 'Diszkontráta', hint: 'a jövő évi pénz ennyivel ér kevesebbet' },
    },
    results: {
      annualMargin: 'Éves árrés',
      marginMultiple: 'Szorzó az éves árrésre',
      customerValue: 'Egy ügyfél értéke',
      revenueMultiple: 'Szorzó az éves vásárlásra',
      expectedLifetimeYears: 'Várható ügyfélélettartam',
      ruleOfThumbValue: 'A húszas szorzóval',
      improvedCustomerValue: 'Öt százalékponttal jobb megtartással',
      improvement: 'Öt százalékpont hozadéka',
    },
    reasons: { unlimited: '100%-os megtartásnál, diszkontálás nélkül az érték végtelen.' },
    comparison: 'A húszas szorzó mellett',
    bars: {
      ruleOfThumb: '× 20 szabály',
      yours: 'a te számaiddal',
      improved: '+5 százalékpont megtartás',
    },
    convention:
      'Az első éves árrés most folyik be, a következő egy év múlva. Az ügyfélszerzés költségét nem vontuk le.',
  },
  et: {
    title: 'Kliendi väärtuse kalkulaator',
    parameters: {
      annualPurchases: { label: 'Aastane ostude summa', hint: 'üks klient, üks aasta, käibemaksuta' },
      margin: { label: 'Brutomarginaal', hint: 'see osa müügihinnast jääb sulle' },
      retention: { label: 'Kliendi hoidmise määr', hint: 'nii mitu klienti sajast on aasta pärast alles' },
      discount: { label: 'Diskontomäär', hint: 'nii palju vähem on tuleva aasta raha väärt' },
    },
    results: {
      annualMargin: 'Aastane brutomarginaal',
      marginMultiple: 'Kordaja aastasele brutomarginaalile',
      customerValue: 'Ühe kliendi väärtus',
      revenueMultiple: 'Kordaja aastasele ostude summale',
      expectedLifetimeYears: 'Kliendisuhte eeldatav kestus',
      ruleOfThumbValue: 'Kordajaga 20',
      improvedCustomerValue: 'Viie protsendipunkti võrra parema hoidmisega',
      improvement: 'Viie protsendipunkti mõju',
    },
    reasons: { unlimited: 'Kui ükski klient ei lahku ja diskonteerimist pole, on väärtus lõpmatu.' },
    comparison: 'Kordaja 20 kõrval',
    bars: {
      ruleOfThumb: 'reegel × 20',
      yours: 'sinu arvudega',
      improved: 'hoidmine +5 protsendipunkti',
    },
    convention:
      'Esimene aastane brutomarginaal laekub kohe, järgmine aasta pärast. Kliendi hankimise kulu ei ole maha arvatud.',
  },
};
