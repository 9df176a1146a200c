import type { Guide } from '../shell/calculatorWords.ts';
import type { SelfCheckParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<SelfCheckParameter> = {
  slug: 'negy-piller',
  description:
    'Tizenkét állítás a jó ügyfélkiszolgálás négy pilléréről: melyik a leggyengébb nálatok, és mivel érdemes kezdeni?',
  lede: 'Betartott ígéret, kevés fáradság, gyors jóvátétel, odafigyelés. Tizenkét állítás, mindegyikre négyféle válasz, és egy profil, amelyben a leggyengébb pillér áll elöl.',
  method: [
    'Minden pillérhez három állítás tartozik, mindegyik 0 és 3 pont között. A három válasz összege a pillér pontja, legfeljebb 9. A négy pillért nem adjuk össze, mert ami az egyikben jó, az nem pótolja, ami a másikban hiányzik.',
    'A kérdéssor nem tudományos mérőeszköz. Arra jó, hogy ketten-hárman külön kitöltsétek, és megnézzétek, hol gondoltok mást. Az elmúlt négy hét alapján válaszolj, ne a szándékaid szerint.',
  ],
  numbers: {
    promise1: {
      where:
        'Nézd meg az elmúlt négy hét foglalásait és visszaigazolásait: hányban áll pontos időpont, és hányszor tartottátok?',
      unknown: 'Kérdezd meg azt, aki a telefont fölveszi, mit szokott mondani.',
    },
    promise2: {
      where: 'Keresd elő az elmúlt négy hét csúszásait: ki jelentkezett előbb, te vagy az ügyfél?',
      unknown: 'Ha egy esetre sem emlékszel, amikor ti szóltatok előbb, jelöld a „ritkán” választ.',
    },
    promise3: {
      where: 'Nézd meg, hány ígéretet tartottatok be a legutóbbi nehéz héten.',
      unknown: 'Kérdezd meg azt, akinek be kell tartania, amit mások megígértek.',
    },
    effort1: {
      where: 'Nézz végig öt ügyet a levelezésben: hányszor kellett az ügyfélnek ugyanazt leírnia?',
      unknown:
        'Tedd föl magatoknak a saját kérdésedet telefonon, ismeretlenként, és számold, hányszor mondod el.',
    },
    effort2: {
      where:
        'Írd össze az elmúlt négy hét tíz leggyakoribb kérdését, és mérd le, meddig tart megtalálni a választ.',
      unknown: 'Kérd meg a legújabb kollégádat, hogy keresse meg őket, és nézd az órát.',
    },
    effort3: {
      where: 'Rendelj, módosíts és mondj le valamit a saját cégednél, és számold a lépéseket.',
      unknown: 'Kérj meg rá valakit, aki nem ismeri a rendszert.',
    },
    repair1: {
      where:
        'Nézd meg az elmúlt négy hét hibáit: hányszor kellett engedélyt kérni, mielőtt valaki jóvátette?',
      unknown: 'Kérdezd meg azt, aki a telefont fölveszi, mekkora összegig dönthet maga.',
    },
    repair2: {
      where:
        'Keresd elő az elmúlt négy hét panaszait: hánynál volt még aznap megoldás is a bocsánatkérés mellett?',
      unknown: 'Ha a panaszokat nem írjátok föl, jelöld a „ritkán” választ, és kezdjétek el fölírni.',
    },
    repair3: {
      where: 'Vedd az elmúlt négy hét három hibáját: mindegyikről meg tudod mondani, mi változott utána?',
      unknown: 'Ha nem tudod megmondani, jelöld a „soha” választ.',
    },
    listening1: {
      where: 'Nézd meg a naptárban vagy a híváslistában, kit kérdeztetek meg ebben a hónapban.',
      unknown: 'Ha senkinek a neve nem jut eszedbe, jelöld a „soha” választ.',
    },
    listening2: {
      where: 'Keresd elő a füzetet vagy a táblázatot: mikor írtatok bele, és mikor néztétek meg utoljára?',
      unknown: 'Ha nincs ilyen, jelöld a „soha” választ.',
    },
    listening3: {
      where: 'Sorold föl, melyik ügyfél ötletét valósítottátok meg egy éven belül, és ki köszönte meg neki.',
      unknown: 'Ha nem tudod, kinek az ötlete volt, jelöld a „soha” választ.',
    },
  },
};
