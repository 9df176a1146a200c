import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Hungarian. */
export const words: LifetimeValueWords = {
  title: 'Ügyfélérték-kalkulátor',
  variants: {
    question: 'Hogyan számoljunk?',
    answers: { retention: 'Megtartási aránnyal', quick: 'Gyorsan, évekkel' },
  },
  parameters: {
    annualPurchases: {
      label: 'Éves vásárlás',
      hint: 'ennyit költ nálad egy ügyfél egy év alatt, áfa nélkül',
    },
    margin: { label: 'Árrésszint', hint: 'ennyi marad a nettó árból az anyag, az áru és a munka ára után' },
    years: { label: 'Hány évig marad', hint: 'ennyi évig vásárol nálad egy átlagos ügyfél' },
    retention: { label: 'Megtartási arány', hint: 'száz ügyfélből ennyi vásárol a következő évben is' },
    discount: { label: 'Diszkontráta', hint: 'ekkora éves kamattal számoljuk vissza a későbbi pénzt' },
    growth: { label: 'Az árrés növekedése', hint: 'ennyivel hoz többet évről évre, aki marad' },
    acquisitionCost: { label: 'Ügyfélszerzési költség', hint: 'ennyibe kerül egy új ügyfél, áfa nélkül' },
  },
  results: {
    annualMargin: 'Éves árrés',
    marginMultiple: 'Az éves árrés szorzója',
    customerValue: 'Egy ügyfél értéke',
    netValue: 'A szerzési költség után marad',
    valueToCost: 'Hányszor térül meg a szerzési költség',
    paybackYears: 'Megtérülési idő',
    revenueMultiple: 'Az éves vásárlás szorzója',
    expectedLifetimeYears: 'Várható ügyfélélettartam',
    ruleOfThumbValue: 'A húszas szorzóval',
    ruleMarginYears: 'A húszas szorzó éves árrésben',
    improvedCustomerValue: 'Ha a megtartás öt százalékponttal jobb',
    improvement: 'Öt százalékpont hozadéka',
  },
  reasons: {
    unlimited:
      'Így az érték végtelen: nem megy el annyi ügyfél, amennyit a növekedés ne pótolna. Vedd lejjebb a megtartást vagy a növekedést, vagy emeld a diszkontrátát.',
  },
  cautions: { belowCost: 'Az ügyfélszerzés többe kerül, mint amennyit egy ügyfél hoz.' },
  comparison: 'A húszas szorzóval összevetve',
  bars: {
    ruleOfThumbValue: 'húszas szabály',
    customerValue: 'a te számaiddal',
    improvedCustomerValue: 'öt ponttal jobb megtartással',
  },
  rule: 'A húszas szorzó azt veszi alapul, hogy évente csak minden huszadik ügyfél megy el, a későbbi pénz is annyit ér, mint a mai, és az árbevétel mind haszon.',
  ruleMargin: (years) => `A te árrésszinteddel ez ${years} árrése volna.`,
  convention:
    'Az első évi árrés most folyik be, a második egy év múlva. Az ügyfél értékéből a szerzési költséget nem vontuk le.',
  guide: () => import('./guide.hu.ts'),
};
