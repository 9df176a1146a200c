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
      label: 'Aki hozzánk fordul, annak elég egyszer elmondania a gondját.',
      hint: '0: soha, 3: mindig',
    },
    effort2: {
      label: 'A leggyakoribb kérdésekre két percen belül megvan a válaszunk.',
      hint: '0: soha, 3: mindig',
    },
    effort3: {
      label: 'Fizetni, módosítani, lemondani ugyanolyan könnyű nálunk, mint rendelni.',
      hint: '0: soha, 3: mindig',
    },
    repair1: {
      label: 'Aki fölveszi a telefont, az maga is jóvátehet egy hibát.',
      hint: '0: soha, 3: mindig',
    },
    repair2: { label: 'A bocsánatkérés mellé megoldást is adunk, még aznap.', hint: '0: soha, 3: mindig' },
    repair3: {
      label: 'Hiba után kiderítjük, miért történt, és változtatunk.',
      hint: '0: soha, 3: mindig',
    },
    listening1: {
      label: 'Havonta megkérdezünk néhány ügyfelet, mi ment nehezen.',
      hint: '0: soha, 3: mindig',
    },
    listening2: { label: 'Fölírjuk, amit mondanak, és később elő is vesszük.', hint: '0: soha, 3: mindig' },
    listening3: {
      label: 'Akinek az ötletét megvalósítjuk, annak meg is köszönjük.',
      hint: '0: soha, 3: mindig',
    },
  },
  results: {
    weakest: 'A leggyengébb pillér pontja (legfeljebb 9)',
    strongest: 'A legerősebb pillér pontja',
    promise: 'Betartott ígéret',
    effort: 'Kevés fáradság',
    repair: 'Gyors jóvátétel',
    listening: 'Odafigyelés',
  },
  reasons: {},
  cautions: {
    even: 'Mind a négy pillér ugyanannyi pontot kapott: bármelyikkel kezdheted.',
    several: 'Több pillér is ugyanolyan gyenge: kezdd azzal, amelyik a legkönnyebben javítható.',
    promise: 'A leggyengébb pilléred a betartott ígéret. Kezdd ezzel.',
    effort: 'A leggyengébb pilléred a kevés fáradság. Kezdd ezzel.',
    repair: 'A leggyengébb pilléred a gyors jóvátétel. Kezdd ezzel.',
    listening: 'A leggyengébb pilléred az odafigyelés. Kezdd ezzel.',
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
    'A négy számot szándékosan nem adjuk össze: az erős pillér nem tartja meg a gyengét. A kérdéssort mi írtuk, nem tudományos mérőeszköz; az előre bejelölt válaszok kitaláltak.',
  guide: () => import('./guide.hu.ts'),
};
