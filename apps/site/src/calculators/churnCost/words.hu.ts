import { between } from '../shell/between.hu.ts';
import type { ChurnCostWords } from './churnCostWords.ts';

/** What the calculator says in Hungarian. */
export const words: ChurnCostWords = {
  title: 'A lemorzsolódás költsége',
  variants: {
    question: 'Mit tudsz az elment ügyfelekről?',
    answers: { rate: 'Az arányukat', counts: 'A számukat' },
  },
  parameters: {
    customers: { label: 'Ügyfelek száma', hint: 'ennyien voltak az év elején' },
    churn: { label: 'Lemorzsolódási arány', hint: 'száz ügyfélből ennyi megy el' },
    lost: { label: 'Elvesztett ügyfelek', hint: 'közülük ennyien mentek el egy év alatt' },
    annualPurchases: {
      label: 'Éves vásárlás',
      hint: 'ennyit költ nálad egy ügyfél, áfa nélkül',
    },
    margin: { label: 'Árrésszint', hint: 'ennyi marad a nettó árból az áru, az anyag és a munka után' },
    acquisitionCost: {
      label: 'Ügyfélszerzési költség',
      hint: 'ennyibe kerül egyet szerezni az elment helyére, áfa nélkül',
    },
    referrals: {
      label: 'Ajánlott új ügyfelek',
      hint: 'egy ügyfél ajánlására ennyi jön; ha nem tudod, maradjon 0',
    },
    referralValue: {
      label: 'Ajánlott ügyfél értéke',
      hint: 'az ajánlásra jött ügyfél teljes árrése, áfa nélkül',
    },
  },
  results: {
    totalCost: 'A lemorzsolódás éves költsége',
    lostMargin: 'Elmaradt árrés',
    replacementCost: 'A pótlás költsége',
    lostReferrals: 'Elmaradt ajánlások értéke',
    lostCustomers: 'Elvesztett ügyfelek egy év alatt',
    annualChurnRate: 'Lemorzsolódási arány',
    lowestChurnRate: 'A lemorzsolódási arány alsó határa',
    highestChurnRate: 'A lemorzsolódási arány felső határa',
    lowestTotalCost: 'Az éves költség alsó határa',
    highestTotalCost: 'Az éves költség felső határa',
    keptCustomers: 'Ennyivel több ügyfél marad',
    saving: 'Egy százalékpont értéke évente',
    breakEvenSpendPerCustomer: 'Ha mindenkire költesz, fejenként legfeljebb',
    breakEvenSpendPerKeptCustomer: 'Egy megtartott ügyfélre legfeljebb',
    customersAfterFiveYears: 'Ügyfelek öt év múlva',
    improvedCustomersAfterFiveYears: 'Ügyfelek öt év múlva, egy ponttal kisebb aránnyal',
  },
  reasons: {
    moreLostThanThere: 'Nem mehettek el többen, mint ahányan voltak. Javítsd ki valamelyik számot.',
  },
  cautions: {
    allLost: 'Ezek szerint egy év alatt minden ügyfeled elmegy. Nézd meg, nem több év adatát írtad-e be.',
    noneLost:
      'Ha senki sem megy el, költség sincs. De idővel mindenhonnan elmegy valaki: nézd meg, vásárolt-e idén minden tavalyi ügyfeled.',
    belowOnePoint:
      'A lemorzsolódási arány egy százaléknál kisebb, ezért nem mutatjuk, mit érne egy ponttal kevesebb.',
  },
  range: (lowestRate, highestRate, lowest, highest) =>
    `Egy év számaiban a véletlen is benne van. A lemorzsolódási arány nagy valószínűséggel ${between(lowestRate, highestRate)} van, a költség ${between(lowest, highest)}.`,
  nobodyLost: (highestRate, highest) =>
    `Abból, hogy egy évig senki sem ment el, nem következik, hogy ezután sem megy el senki. A lemorzsolódási arány nagy valószínűséggel legfeljebb ${highestRate}, a költség legfeljebb ${highest}.`,
  parts: 'Ebből áll össze',
  bars: {
    lostMargin: 'elmaradt árrés',
    replacementCost: 'a pótlás költsége',
    lostReferrals: 'elmaradt ajánlások',
  },
  onePoint: 'Ha a lemorzsolódás egy százalékponttal kisebb',
  course: {
    title: 'Öt év új ügyfelek nélkül',
    description: (now, asIs, improved) =>
      `Most ${now}, öt év múlva ${asIs}` +
      (improved === null ? '.' : `; egy ponttal kisebb aránnyal ${improved}.`),
    years: 'év múlva',
    customers: 'ügyfelek száma',
    when: 'Mikor',
    now: 'most',
    asIs: 'ha így marad',
    improved: 'egy ponttal kisebb aránnyal',
  },
  cohorts: {
    open: 'Számolok évről évre, egy valódi évfolyammal',
    load: async () => (await import('./cohorts/cohorts.hu.tsx')).load(),
  },
  convention:
    'Az elmaradt árrést és ajánlásokat egy évre számoljuk: addig üres az elment ügyfél helye, utána már az új ügyfél hozza őket. Az ügyfél teljes értékét ezért nem adjuk hozzá, különben ugyanazt a pénzt kétszer vennénk számba.',
  guide: () => import('./guide.hu.ts'),
};
