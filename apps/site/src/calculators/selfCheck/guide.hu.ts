import type { Guide } from '../shell/calculatorWords.ts';
import type { SelfCheckParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<SelfCheckParameter> = {
  slug: 'negy-piller',
  description: 'Tizenkét állítás a négy pillérről: melyik a leggyengébb nálatok, és mivel érdemes kezdeni?',
  lede: 'Betartott ígéret, kevés fáradság, gyors jóvátétel, odafigyelés. Tizenkét állítás, négyfokú válasz, és egy profil, amelyben elöl áll az, amivel kezdeni érdemes.',
  method: [
    'Minden pillérhez három állítás tartozik, mindegyik 0 és 3 pont között. A három válasz összege a pillér pontja, legfeljebb 9. A négy pillért nem adjuk össze, mert a jó eredmény az egyikben nem pótolja a másikat.',
    'A kérdéssor nem tudományos mérőeszköz. Arra jó, hogy ketten-hárman külön kitöltsétek, és összenézzétek, hol gondoltok mást.',
  ],
  numbers: {
    promise1: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    promise2: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    promise3: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    effort1: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    effort2: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    effort3: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    repair1: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    repair2: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    repair3: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    listening1: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    listening2: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
    listening3: {
      where: 'Válaszolj az elmúlt négy hét alapján, ne a szándékaid szerint.',
      unknown: 'Kérdezd meg azt a kollégát, aki a telefont fölveszi.',
    },
  },
};
