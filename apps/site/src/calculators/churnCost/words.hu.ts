import type { ChurnCostWords } from './churnCostWords.ts';

/** What the calculator says in Hungarian. */
export const words: ChurnCostWords = {
  title: 'A lemorzsolódás költsége',
  variants: {
    question: 'Mit tudsz arról, hányan mennek el?',
    answers: { rate: 'Az arányukat', counts: 'A számukat' },
  },
  parameters: {
    customers: { label: 'Ügyfelek száma', hint: 'ennyien voltak az év elején' },
    churn: { label: 'Lemorzsolódási arány', hint: 'száz ügyfélből ennyi megy el egy év alatt' },
    lost: { label: 'Elvesztett ügyfelek', hint: 'közülük ennyi ment el egy év alatt, az évközi újak nélkül' },
    annualPurchases: {
      label: 'Éves vásárlás',
      hint: 'ennyit költ nálad egy ügyfél egy év alatt, áfa nélkül',
    },
    margin: { label: 'Árrésszint', hint: 'ennyi marad a nettó árból az anyag, az áru és a munka ára után' },
    acquisitionCost: {
      label: 'Ügyfélszerzési költség',
      hint: 'ennyibe kerül egy új ügyfél az elvesztett helyére, áfa nélkül',
    },
    referrals: { label: 'Ajánlások', hint: 'ennyi új ügyfelet hoz egy ügyfél; ha nem tudod, maradjon 0' },
    referralValue: {
      label: 'Egy ajánlott ügyfél értéke',
      hint: 'ennyit hoz összesen, akit más ajánlása küldött hozzád',
    },
  },
  results: {
    totalCost: 'A lemorzsolódás éves költsége',
    lostMargin: 'Elmaradt árrés',
    replacementCost: 'Pótlás',
    lostReferrals: 'Elmaradt ajánlások értéke',
    lostCustomers: 'Elvesztett ügyfelek egy év alatt',
    annualChurnRate: 'Lemorzsolódási arány',
    lowestChurnRate: 'A lemorzsolódási arány alsó határa',
    highestChurnRate: 'A lemorzsolódási arány felső határa',
    lowestTotalCost: 'Az éves költség alsó határa',
    highestTotalCost: 'Az éves költség felső határa',
    keptCustomers: 'Ennyivel több ügyfél marad',
    saving: 'Egy százalékpont értéke évente',
    breakEvenSpendPerCustomer: 'Ha minden ügyfélre költesz, fejenként legfeljebb',
    breakEvenSpendPerKeptCustomer: 'Egy megtartott ügyfélre legfeljebb',
    customersAfterFiveYears: 'Ügyfelek öt év múlva',
    improvedCustomersAfterFiveYears: 'Ügyfelek öt év múlva, egy ponttal kisebb lemorzsolódással',
  },
  reasons: {
    moreLostThanThere: 'Többen nem mehettek el, mint ahányan voltak. Javítsd ki valamelyik számot.',
  },
  cautions: {
    allLost:
      'Ezek szerint egy év alatt minden ügyfeled elmegy. Nézd meg, nem több év veszteségét írtad-e be.',
    belowOnePoint:
      'A lemorzsolódás nem éri el az egy százalékot, ezért nem mutatjuk, mit érne egy ponttal kevesebb.',
  },
  range: (lowestRate, highestRate, lowest, highest) =>
    `Egy év számaiban a véletlen is benne van. A lemorzsolódás 95%-os biztonsággal ${lowestRate} és ${highestRate} között van, a költség ${lowest} és ${highest} között.`,
  nobodyLost: (highestRate, highest) =>
    `Abból, hogy egy évig senki sem ment el, nem következik, hogy ezután sem fog. A lemorzsolódás 95%-os biztonsággal legfeljebb ${highestRate}, a költség legfeljebb ${highest}.`,
  parts: 'Ebből áll össze',
  bars: {
    lostMargin: 'elmaradt árrés',
    replacementCost: 'új ügyfelek a helyükre',
    lostReferrals: 'elmaradt ajánlások',
  },
  onePoint: 'Ha egy százalékponttal kevesebben mennek el',
  course: {
    title: 'Öt év, ha senki sem jön a helyükre',
    description: (now, asIs, improved) =>
      `Most ${now}, öt év múlva ${asIs}` +
      (improved === null ? '.' : `; egy ponttal kisebb lemorzsolódással ${improved}.`),
    years: 'év múlva',
    customers: 'ügyfelek száma',
    when: 'Mikor',
    now: 'most',
    asIs: 'ahogy most',
    improved: 'egy ponttal jobban',
  },
  convention:
    'Az elmaradt árrést és ajánlást egy évre számoljuk: addig üres az elment ügyfél helye, utána már az új ügyfél hozza. A teljes ügyfélértéket ezért nem adjuk hozzá, különben ugyanazt a pénzt kétszer vennénk számba.',
  guide: () => import('./guide.hu.ts'),
};
