import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Hungarian. */
export const words: LifetimeValueWords = {
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
    ruleOfThumbValue: 'húszas szabály',
    customerValue: 'a te számaiddal',
    improvedCustomerValue: 'öt ponttal jobb megtartással',
  },
  convention:
    'Az első évi árrés most folyik be, a második egy év múlva. Az ügyfélszerzés költségét nem vontuk le.',
};
