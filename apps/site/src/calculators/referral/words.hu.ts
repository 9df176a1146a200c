import type { ReferralWords } from './referralWords.ts';

/** What the calculator says in Hungarian. */
export const words: ReferralWords = {
  title: 'Ajánláskalkulátor',
  parameters: {
    invitations: { label: 'Ajánlások száma', hint: 'összesen ennyi embernek ajánl téged egy ügyfél' },
    conversion: { label: 'Konverziós arány', hint: 'száz ilyen emberből ennyi lesz az ügyfeled' },
    customers: { label: 'Ügyfelek száma', hint: 'ennyien vannak most, ők kezdenek ajánlani' },
    cycleDays: {
      label: 'Egy kör ideje',
      hint: 'ennyi nap alatt hoz egy új ügyfél újabbat',
    },
    referralValue: {
      label: 'Ajánlott ügyfél értéke',
      hint: 'teljes árrése áfa nélkül, a jutalom levonása előtt',
    },
    reward: { label: 'Jutalom', hint: 'egy új ügyfél után, neki és az ajánlójának együtt, áfa nélkül' },
    rewardedInvitations: {
      label: 'Ajánlások jutalommal',
      hint: 'ennyi embernek ajánlana egy ügyfél, ha jutalom jár érte',
    },
  },
  results: {
    referralFactor: 'Ajánlási tényező (K)',
    multiplier: 'Egy ügyfélből végül ennyi lesz',
    customersAfterYear: 'Ügyfelek egy év múlva',
    additionalCustomers: 'A jutalom miatt érkező új ügyfelek',
    rewardCost: 'A jutalmak költsége',
    rewardWorth: 'A jutalom haszna',
    breakEvenReward: 'Legfeljebb ennyi jutalom éri meg',
    breakEvenInvitations: 'Ennyi ajánlástól éri meg',
  },
  reasons: {},
  cautions: {
    unlimited:
      'A tényező legalább 1, vagyis minden kör legalább akkora, mint az előző. Az ilyen növekedés nem tart sokáig: elfogynak, akiknek még ajánlani lehet. Ezért nem írjuk ki, mennyi lesz a vége.',
    nearlyUnlimited:
      'A tényező alig kisebb 1-nél: a végső szám csak nagyon sok kör után jönne össze, és a legkisebb tévedés is a többszörösére változtatja. Nézd inkább, hány ügyfeled lesz egy év múlva.',
    morePeople:
      'Egy éven belül több ügyfél jönne ki, mint ahány ember a Földön él. A számolást itt abbahagytuk. Nézd át az ajánlások számát és a kör idejét.',
    longRound: 'Egy kör hosszabb egy évnél, így az első évben ajánlásra még nem jön senki.',
    nobodyComes: 'Ha az ajánlásra senki sem lesz az ügyfeled, a jutalom sem hoz senkit.',
    rewardTooHigh:
      'A jutalom eléri az ajánlott ügyfél értékét: akárhány ajánlást hoz is, nem térül meg. Adj kevesebbet.',
    nobodyMore: 'A jutalom nem hoz több ajánlást, ezért semekkora jutalom nem térül meg.',
    rewardLoses:
      'Ez a jutalom többe kerül, mint amennyit hoz: azok után is jár, akik nélküle is eljöttek volna.',
  },
  growth: {
    title: 'Egy év, körről körre',
    description: (now, rounds, last) => `Az elején ${now}, ${rounds} teljes kör után ${last}.`,
    days: 'nap',
    customers: 'ügyfelek száma',
    columns: ['Kör', 'Nap', 'Új ügyfelek', 'Összesen'],
  },
  reward: 'Megéri jutalmat adni?',
  convention:
    'Csak a teljes köröket számoljuk: minden ügyfél egyszer hoz újakat, egy körrel a saját érkezése után, és közben senki sem megy el. Minél több a kör, annál kevésbé igaz ez.',
  rewardConvention:
    'A jutalmat egyetlen körre számoljuk, amelyben a mostani ügyfeleid ajánlanak. Azok után is kifizeted, akik jutalom nélkül is eljöttek volna.',
  guide: () => import('./guide.hu.ts'),
};
