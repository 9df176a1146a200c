import type { Language } from '@monday-letter/locale';

/** Of what names of imagined firms are put together; none is that of a person. */
interface NameParts {
  /** Names that stand by themselves. */
  readonly whole: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const parts: Readonly<Record<Language, NameParts>> = {
  hu: {
    whole: [
      'Kávézó a sarkon',
      'Pékség a téren',
      'Büfé a parkban',
      'Bisztró a kikötőben',
      'Cukrászda a templom mögött',
      'Vendéglő a hídnál',
      'Teázó az udvarban',
      'Panzió a domb alatt',
    ],
    first: [
      'Kék Bögre',
      'Három Szilva',
      'Vén Dió',
      'Csillagszem',
      'Óperencia',
      'Táltos',
      'Hetedhét',
      'Aranyalma',
      'Kerek Erdő',
      'Üveghegy',
      'Fanyűvő',
      'Kócos Macska',
      'Pettyes Labda',
      'Holdvilág',
      'Szélkakas',
      'Mákszem',
      'Borsika',
      'Cinege',
      'Lusta Sün',
      'Fürge Nyúl',
      'Rézkakas',
      'Ezüst Kanál',
      'Piros Fazék',
      'Békakirály',
      'Szürke Csacsi',
      'Öt Tölgy',
      'Hajnalpír',
      'Zsálya',
      'Méhkas',
      'Tyúkudvar',
    ],
    second: ['Kávézó', 'Cukrászda', 'Bisztró', 'Vendéglő', 'Pékség', 'Panzió', 'Teázó', 'Reggeliző'],
  },
  et: {
    whole: [
      'Kohvik nurga peal',
      'Pagar turuplatsil',
      'Bistroo sadamas',
      'Puhvet pargis',
      'Trahter silla juures',
      'Teetuba tagahoovis',
      'Kohvik mäe all',
      'Kõrts maantee ääres',
    ],
    first: [
      'Sinilille',
      'Näkineiu',
      'Rehepapi',
      'Kratikalda',
      'Tondimõisa',
      'Kuldkala',
      'Siilipoisi',
      'Kolme Kivi',
      'Vana Veski',
      'Põhjatuule',
      'Jaaniussi',
      'Udumäe',
      'Kadakapõõsa',
      'Rukkilille',
      'Öökulli',
      'Hõbekella',
      'Kassikäpa',
      'Laisa Karu',
      'Rõõmsa Rebase',
      'Tantsiva Põdra',
      'Seitsme Leiva',
      'Maasikamäe',
      'Päikesekiire',
      'Virmaliste',
      'Hiirekõrva',
      'Toonekure',
      'Kuldnoka',
      'Kanarbiku',
      'Murakasoo',
      'Sinise Kannu',
    ],
    second: ['Kohvik', 'Pagar', 'Kõrts', 'Bistroo', 'Puhvet', 'Külalistemaja', 'Teetuba', 'Trahter'],
  },
};

/**
 * So many different names of imagined firms in an order that looks like none.
 *
 * @throws RangeError if there are not so many
 */
export function firmNames(language: Language, count: number, uniform: () => number): readonly string[] {
  const { whole, first, second } = parts[language];
  const names = [...whole, ...first.flatMap((one) => second.map((other) => `${one} ${other}`))];
  if (count > names.length) throw new RangeError(`firmNames: there are ${names.length} names, not ${count}`);
  // Fisher and Yates, as far as needed.
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(uniform() * (names.length - place));
    [names[place], names[other]] = [names[other] ?? '', names[place] ?? ''];
  }
  return names.slice(0, count);
}
