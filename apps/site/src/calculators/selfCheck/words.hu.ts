import type { SelfCheckWords } from './selfCheckWords.ts';

/** What the self-check says in Hungarian. */
export const words: SelfCheckWords = {
  title: 'Négy pillér: önellenőrzés',
  parameters: {
    promise1: { label: 'Pontos időpontot mondunk, és tartjuk.', hint: '0: soha, 3: mindig' },
    promise2: { label: 'Ha csúszunk, mi szólunk előbb.', hint: '0: soha, 3: mindig' },
    promise3: {
      label: 'Csak olyat ígérünk, amit a legrosszabb hetünkön is be tudunk tartani.',
      hint: '0: soha, 3: mindig',
    },
    effort1: {
      label: 'Aki hozzánk fordul, egyszer mondja el a gondját, nem többször.',
      hint: '0: soha, 3: mindig',
    },
    effort2: {
      label: 'A leggyakoribb kérdésre két percen belül megvan nálunk a válasz.',
      hint: '0: soha, 3: mindig',
    },
    effort3: {
      label: 'Fizetni, módosítani, lemondani ugyanolyan könnyű, mint rendelni.',
      hint: '0: soha, 3: mindig',
    },
    repair1: {
      label: 'Aki fölveszi a telefont, maga is helyrehozhat egy hibát.',
      hint: '0: soha, 3: mindig',
    },
    repair2: { label: 'A bocsánatkérés mellé megoldást is adunk, még aznap.', hint: '0: soha, 3: mindig' },
    repair3: {
      label: 'Egy hiba után megkeressük, miért történt, és változtatunk.',
      hint: '0: soha, 3: mindig',
    },
    listening1: {
      label: 'Havonta megkérdezünk néhány ügyfelet, mi ment nehezen.',
      hint: '0: soha, 3: mindig',
    },
    listening2: { label: 'Fölírjuk, amit mondanak, és meg is nézzük.', hint: '0: soha, 3: mindig' },
    listening3: { label: 'Akinek az ötlete megvalósult, annak megköszönjük.', hint: '0: soha, 3: mindig' },
  },
  results: {
    weakest: 'A leggyengébb pillér pontja (9-ből)',
    strongest: 'A legerősebbé',
    promise: 'Betartott ígéret',
    effort: 'Kevés fáradság',
    repair: 'Gyors jóvátétel',
    listening: 'Odafigyelés',
  },
  reasons: {},
  cautions: {
    even: 'Mind a négy pillér egyforma: bármelyikkel kezdheted.',
    several: 'Több pillér is egyformán gyenge: kezdd azzal, amelyik a legkönnyebben javítható.',
    promise: 'Leggyengébb pilléred: betartott ígéret. Kezdd ezzel.',
    effort: 'Leggyengébb pilléred: kevés fáradság. Kezdd ezzel.',
    repair: 'Leggyengébb pilléred: gyors jóvátétel. Kezdd ezzel.',
    listening: 'Leggyengébb pilléred: odafigyelés. Kezdd ezzel.',
  },
  scale: ['soha', 'ritkán', 'többnyire', 'mindig'],
  headings: {
    promise1: 'Betartott ígéret',
    effort1: 'Kevés fáradság',
    repair1: 'Gyors jóvátétel',
    listening1: 'Odafigyelés',
  },
  pillars: {
    promise: 'Betartott ígéret',
    effort: 'Kevés fáradság',
    repair: 'Gyors jóvátétel',
    listening: 'Odafigyelés',
  },
  profile: 'A négy pillér, a leggyengébb elöl',
  convention:
    'A négy számot szándékosan nem adjuk össze: egy erős pillér nem tartja meg a gyengét. A kérdéssor saját munkánk, nem mérőeszköz; a kezdő válaszok kitalált minták.',
  guide: () => import('./guide.hu.ts'),
};
