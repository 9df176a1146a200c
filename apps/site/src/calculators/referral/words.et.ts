import type { ReferralWords } from './referralWords.ts';

/** What the calculator says in Estonian. */
export const words: ReferralWords = {
  title: 'Soovituste kalkulaator',
  parameters: {
    invitations: { label: 'Soovituste arv', hint: 'nii mitmele inimesele üks klient sind soovitab' },
    conversion: { label: 'Konversioonimäär', hint: 'nii mitu inimest sajast saab siis kliendiks' },
    customers: { label: 'Klientide arv', hint: 'nii palju on neid praegu' },
    cycleDays: {
      label: 'Ühe ringi kestus',
      hint: 'nii kaua läheb, kuni uus klient toob järgmise',
    },
    referralValue: {
      label: 'Soovitusel tulnu väärtus',
      hint: 'brutomarginaal kokku käibemaksuta, preemiat maha arvamata',
    },
    reward: { label: 'Preemia', hint: 'ühe uue kliendi eest, talle ja soovitajale kokku, käibemaksuta' },
    rewardedInvitations: {
      label: 'Soovituste arv preemiaga',
      hint: 'nii mitmele üks klient sind siis soovitaks',
    },
  },
  results: {
    referralFactor: 'Soovitustegur (K)',
    multiplier: 'Ühest kliendist saab lõpuks',
    customersAfterYear: 'Kliente aasta pärast',
    additionalCustomers: 'Lisanduvad kliendid',
    rewardCost: 'Preemiate kulu',
    rewardWorth: 'Preemia puhaskasu',
    breakEvenReward: 'Suurim tasuv preemia',
    breakEvenInvitations: 'Vähim tasuv soovituste arv',
  },
  reasons: {},
  cautions: {
    unlimited:
      'Soovitustegur on vähemalt 1: iga ring on vähemalt sama suur kui eelmine. Kaua nii kasvada ei saa: inimesed, kellele soovitada, saavad otsa. Seepärast me lõpparvu ei näita.',
    nearlyUnlimited:
      'Tegur on peaaegu 1: lõpparv tuleks kokku alles väga paljude ringidega ja vähimgi viga muudaks seda mitu korda. Vaata pigem, kui palju on kliente aasta pärast.',
    morePeople:
      'Aasta jooksul saaks kliente rohkem, kui maailmas inimesi elab. Lõpetasime arvutuse seal, kus inimesed otsa saavad.',
    longRound: 'Üks ring kestab üle aasta, seega esimesel aastal ei tule soovituse peale veel kedagi.',
    nobodyComes: 'Kui soovituse peale ei saa keegi kliendiks, ei too kedagi ka preemia.',
    rewardTooHigh:
      'Preemia on vähemalt sama suur kui soovitusel tulnu väärtus: ära see ei tasu, tulgu soovitusi kui palju tahes.',
    nobodyMore: 'Preemia ei too soovitusi juurde, nii et ükski preemia ei tasu ära.',
    rewardLoses: 'See preemia läheb maksma rohkem, kui toob: maksad ka nende eest, kes oleksid niigi tulnud.',
  },
  growth: {
    title: 'Aasta, ring ringi järel',
    description: (now, rounds, last) => `Alguses ${now}, lõpuks ${last}; täisringe: ${rounds}.`,
    days: 'päeva',
    customers: 'klientide arv',
    columns: ['Ring', 'Päev', 'Uusi kliente', 'Kokku'],
  },
  reward: 'Kas preemia tasub ära?',
  convention:
    'Loeme ainult täisringe: iga klient toob uusi ühe korra, ring pärast oma tulekut, ja vahepeal ei lahku keegi. Mida rohkem ringe, seda vähem see paika peab.',
  rewardConvention:
    'Preemiat arvestame ühe ringi kohta, kus soovitavad sinu praegused kliendid. Maksad ka nende eest, kes oleksid preemiatagi tulnud.',
  guide: () => import('./guide.et.ts'),
};
