import type { LifetimeValueWords } from './lifetimeValueWords.ts';

/** What the calculator says in Hungarian. */
export const words: LifetimeValueWords = {
  title: 'Ügyfélérték-kalkulátor',
  variants: {
    question: 'Hogyan számoljunk?',
    answers: { retention: 'Megtartási aránnyal', quick: 'Gyorsan, az évek számával' },
  },
  parameters: {
    annualPurchases: {
      label: 'Éves vásárlás',
      hint: 'ennyit költ nálad egy ügyfél, áfa nélkül',
    },
    margin: { label: 'Árrésszint', hint: 'ennyi marad a nettó árból az áru, az anyag és a munka után' },
    years: { label: 'Hány évig marad', hint: 'ennyi évig vásárol nálad egy átlagos ügyfél' },
    retention: { label: 'Megtartási arány', hint: 'száz ügyfélből ennyi marad meg' },
    discount: { label: 'Diszkontráta', hint: 'ekkora kamattal számoljuk vissza a későbbi pénzt' },
    growth: { label: 'Az árrés növekedése', hint: 'ennyivel nő az árrés azoknál, akik maradnak' },
    acquisitionCost: {
      label: 'Ügyfélszerzési költség',
      hint: 'ennyibe kerül egy új ügyfelet szerezni, áfa nélkül',
    },
  },
  results: {
    annualMargin: 'Éves árrés',
    marginMultiple: 'Az éves árrés szorzója',
    customerValue: 'Egy ügyfél értéke',
    netValue: 'Az ügyfélszerzés után marad',
    valueToCost: 'Hányszor térül meg az ügyfélszerzés',
    paybackYears: 'Megtérülési idő',
    revenueMultiple: 'Az éves vásárlás szorzója',
    expectedLifetimeYears: 'Várható ügyfélélettartam',
    ruleOfThumbValue: 'A húszas szorzóval',
    ruleMarginYears: 'A húszas szorzó évnyi árrésben',
    improvedCustomerValue: 'Öt ponttal jobb megtartási aránnyal',
    improvement: 'Öt százalékpont hozadéka',
  },
  reasons: {
    unlimited:
      'Ezekkel a számokkal az érték végtelen. Vedd lejjebb a megtartási arányt vagy az árrés növekedését, vagy emeld a diszkontrátát.',
  },
  cautions: {
    belowCost: 'Az ügyfélszerzés többe kerül, mint amennyit egy ügyfél ér.',
    paidAtOnce: 'Az ügyfélszerzés költségét már az első évi árrés fedezi.',
    longLife:
      'Ezzel a megtartási aránnyal egy ügyfél átlagosan száz évnél is tovább maradna. Nézd meg, nem írtál-e be túl nagyot.',
    neverLeaves:
      'Ezzel a megtartási aránnyal soha egyetlen ügyfél sem menne el. Ilyen cég nincs: írj be kisebbet, hogy hihető értéket kapj.',
    hugeMultiple:
      'Ez több mint száz évnyi árrés. Nézd meg, nem túl nagy-e az árrés növekedése, vagy nem túl kicsi-e a diszkontráta.',
  },
  comparison: 'A húszas szorzóval összevetve',
  bars: {
    ruleOfThumbValue: 'a húszas szorzóval',
    customerValue: 'a te számaiddal',
    improvedCustomerValue: 'öt ponttal jobb megtartással',
  },
  rule: 'A húszas szorzó akkor volna igaz, ha évente csak minden huszadik ügyfél menne el, a későbbi pénz is annyit érne, mint a mai, és az árbevétel mind árrés volna.',
  ruleMargin: (years) => `A te árrésszinteddel ez ${years}nyi árrés.`,
  convention:
    'Az első évi árrés most folyik be, a második egy év múlva. Az ügyfél értékéből az ügyfélszerzési költséget nem vontuk le.',
  guide: () => import('./guide.hu.ts'),
};
