import { listWords } from '../shell/listWords.hu.ts';
import type { FourCategoriesWords } from './fourCategoriesWords.ts';

/** What the calculator says in Hungarian. */
export const words: FourCategoriesWords = {
  title: 'Négy ügyfélcsoport',
  list: {
    ...listWords,
    label: 'Az ügyfeleid',
    hint: 'Soronként egy ügyfél: név; éves árrés áfa nélkül; külön munkaóra évente; hány hónapja rendelt (elhagyható). Legfeljebb 50 sor. A minta kitalált.',
    name: 'Név',
    columns: {
      annualMargin: 'Éves árrés',
      effortHours: 'Külön munkaóra évente',
      monthsSinceLastOrder: 'Hány hónapja rendelt',
    },
    sampleNames: [
      'Pékség a téren',
      'Tetőfedő kft.',
      'Virágbolt',
      'Fogászat',
      'Szálloda a tónál',
      'Könyvesbolt',
      'Jógastúdió',
      'Kerékpárszerviz',
      'Rendezvényes cég',
      'Kávézó',
      'Lakberendező',
      'Zöldséges',
    ],
  },
  parameters: {
    marginBorder: { label: 'Az árrés határa', hint: 'éves árrés áfa nélkül; aki eléri, az sokat hoz' },
    effortBorder: { label: 'A külön munka határa', hint: 'aki túllépi, az sok munkát ad' },
    activeMonths: { label: 'A passzívak határa', hint: 'aki ennél régebben rendelt, az passzív' },
  },
  results: {
    excellentShare: 'A kiválók része az árrésből',
    averageShare: 'Az átlagosak része az árrésből',
    demandingShare: 'A megterhelők része az árrésből',
    passiveShare: 'A passzívak része az árrésből',
    demandingEffort: 'A megterhelők része a külön munkából',
    excellentCustomers: 'Kiváló',
    averageCustomers: 'Átlagos',
    demandingCustomers: 'Megterhelő',
    passiveCustomers: 'Passzív',
    excellentMargin: 'A kiválók árrése',
    totalMargin: 'Az összes ügyfél árrése',
    demandingHours: 'A megterhelők külön munkaórái',
    totalHours: 'Az összes külön munkaóra',
  },
  reasons: { noRows: 'Írj be legalább egy ügyfelet, vagy tedd vissza a mintalistát.' },
  cautions: {
    noMargin: 'Az ügyfelek együtt nem hoznak árrést, ezért a részük nem számolható ki.',
    few: 'Ilyen kevés ügyfélnél egyetlen sor is sokat változtat az arányokon.',
  },
  categories: { excellent: 'Kiváló', average: 'Átlagos', demanding: 'Megterhelő', passive: 'Passzív' },
  firstSteps: {
    excellent: 'Kérdezd meg tőlük, miért maradnak, és azt tartsd meg.',
    average: 'Keresd meg, mi veszi el az időt, vagy mi hiányzik a kosárból.',
    demanding: 'Előbb javíts: tisztázd a feltételeket, egyszerűsíts, árazz újra. Az elválás az utolsó lépés.',
    passive: 'Kérdezd meg, miért maradtak el. Lehet, hogy csak ritkán van rád szükségük.',
  },
  map: 'Ki hová esik',
  mapDescription:
    'Minden szám egy ügyfél: jobbra több az árrés, fölfelé több a külön munka. A két vonal a két határ.',
  together: (circles) => `Ahol × áll, ott több ügyfél esik egy helyre: ${circles}.`,
  shares: 'Ki mennyit hoz az árrésből',
  first: 'Mit próbálj először?',
  marginAxis: 'éves árrés',
  effortAxis: 'külön munkaóra évente',
  suggest: 'Határok a lista közepére',
  category: 'Csoport',
  convention:
    'Átlagos az is, aki sokat hoz, de sok munkát ad, és az is, aki keveset hoz, de kevés munkát ad. A külön munka az, amit azon felül ad, amit megvett.',
  guide: () => import('./guide.hu.ts'),
};
