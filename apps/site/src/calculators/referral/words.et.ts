import type { ReferralWords } from './referralWords.ts';

/** What the calculator says in Estonian. */
export const words: ReferralWords = {
  title: 'Soovituste kalkulaator',
  parameters: {
    invitations: { label: 'Soovituste arv', hint: 'nii mitmele inimesele üks klient sind kokku soovitab' },
    conversion: { label: 'Konversioonimäär', hint: 'nii mitu inimest sajast saab siis sinu kliendiks' },
    customers: { label: 'Klientide arv', hint: 'nii palju on neid praegu ja nemad hakkavad soovitama' },
    cycleDays: {
      label: 'Ühe ringi kestus',
      hint: 'nii mitu päeva läheb, kuni uue kliendi soovitusel tuleb järgmine',
    },
    referralValue: {
      label: 'Soovitatud kliendi väärtus',
      hint: 'nii palju toob ta kokku, preemia on veel maha arvamata',
    },
    reward: { label: 'Preemia', hint: 'ühe uue kliendi eest, talle ja soovitajale kokku' },
    rewardedInvitations: {
      label: 'Soovituste arv preemiaga',
      hint: 'nii mitmele inimesele soovitaks üks klient preemia eest',
    },
  },
  results: {
    referralFactor: 'Soovitustegur (K)',
    multiplier: 'Ühest kliendist saab lõpuks',
    customersAfterYear: 'Kliente aasta pärast',
    additionalCustomers: 'Preemia pärast lisanduvad kliendid',
    rewardCost: 'Preemiate kulu',
    rewardWorth: 'Preemia kasu',
    breakEvenReward: 'Nii suur preemia tasub veel ära',
    breakEvenInvitations: 'See preemia tasub ära alates nii mitmest soovitusest',
  },
  reasons: {},
  cautions: {
    unlimited:
      'Tegur on vähemalt 1, see tähendab, et iga ring on vähemalt sama suur kui eelmine. Kaua nii kasvada ei saa: inimesed, kellele soovitada, saavad otsa. Seepärast me lõpparvu ei näita.',
    morePeople:
      'Aasta jooksul saaks kliente rohkem, kui maailmas inimesi elab. Lõpetasime arvutuse seal, kus inimesed otsa saavad.',
    longRound: 'Üks ring kestab üle aasta, seega esimesel aastal ei tule soovituse peale veel kedagi.',
    nobodyComes: 'Kui soovituse peale ei saa keegi kliendiks, ei too kedagi ka preemia.',
    rewardTooHigh:
      'Preemia on vähemalt sama suur kui soovitatud kliendi väärtus: ära see ei tasu, kui palju soovitusi ka ei tuleks.',
    nobodyMore: 'Preemia ei too soovitusi juurde, nii et ükski preemia ei tasu ära.',
    rewardLoses: 'See preemia maksab rohkem, kui toob: maksad ka nende eest, kes oleksid niigi tulnud.',
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
