import type { Language } from '@monday-letter/locale';

/** What the page says that is shown without network, and that lists what opens all the same. */
export interface OfflineWords {
  readonly title: string;
  /** For whoever comes to see it; also for link previews. */
  readonly lede: string;
  /** In place of a page that is not on this device. */
  readonly missing: string;
  readonly again: string;
  readonly posts: string;
  readonly others: string;
  readonly nothing: string;
  readonly withoutScript: string;
  readonly forget: string;
  readonly forgotten: string;
}

export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  hu: {
    title: 'Internet nélkül',
    lede: 'Amit egyszer megnyitottál, azt a böngésződ megőrzi: internet nélkül is elolvashatod. A kalkulátorok akkor is számolnak.',
    missing:
      'Most nincs internet, ezt az oldalt pedig ezen a készüléken még nem nyitottad meg. Amint visszatér a kapcsolat, magától betöltődik.',
    again: 'Újra próbálom',
    posts: 'Bejegyzések, amelyeket már megnyitottál',
    others: 'További oldalak',
    nothing: 'Még üres a lista. Nyiss meg egy bejegyzést, amíg van internet, és itt fogod találni.',
    withoutScript: 'JavaScript nélkül a böngésző nem tesz el oldalakat.',
    forget: 'Törlöm mindezt erről a készülékről',
    forgotten: 'Töröltük. Amit ezután megnyitsz, újra itt lesz.',
  },
  et: {
    title: 'Internetita',
    lede: 'Mille oled korra avanud, selle hoiab brauser alles: saad seda lugeda ka internetita. Kalkulaatorid arvutavad samuti edasi.',
    missing:
      'Praegu pole internetti ja seda lehte pole sa selles seadmes veel avanud. Kui ühendus taastub, avaneb leht ise.',
    again: 'Proovi uuesti',
    posts: 'Postitused, mille oled juba avanud',
    others: 'Muud lehed',
    nothing: 'Nimekiri on veel tühi. Ava mõni postitus, kuni internet on olemas, ja leiad selle siit.',
    withoutScript: 'JavaScriptita brauser lehti alles ei hoia.',
    forget: 'Kustuta see kõik sellest seadmest',
    forgotten: 'Kustutatud. Mille edaspidi avad, selle leiad jälle siit.',
  },
};
