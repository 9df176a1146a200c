import type { AdviceWords } from './advice.ts';

/** What may be done about a customer, in Hungarian. */
export const advice: AdviceWords = {
  creditNotes:
    'Többet írtál jóvá neki, mint amennyiért vett. Nézd meg a számláit: visszahozta az árut, reklamált, vagy rossz helyre került egy összeg?',
  costsMore:
    'Többe kerül, mint amennyit hoz. Előbb keresd meg, mi viszi el a pénzt; utána jöhet az ár vagy a feltétel, a búcsú csak a legvégén.',
  noRevenue:
    'A fájlban nincs tőle bevétel, ezért nem tudunk mit mondani róla. Ha te tudod, hogy vásárol, nézd meg, nem maradt-e ki valami.',
  bestSilent:
    'A legnagyobb vevőid egyike, és a szokásosnál régebb óta hallgat. Hívd fel te magad: kérdezd meg, mi történt, és segítséget ajánlj, ne kedvezményt.',
  fell: 'Egy éve még a felső ötödben volt, most már nincs ott. Kérdezd meg, mi változott nála; lehet, hogy nem rajtad múlt.',
  silent:
    'Vissza szokott járni, de most a szokásosnál régebb óta hallgat. Elég egy rövid, személyes kérdés: legutóbb minden rendben volt?',
  gone: 'Valószínűleg már nem jön. Ha megkérdezed tőle, miért, abból a többiekről is tanulsz; kedvezménnyel ne szaladj utána.',
  demanding:
    'Kevés árrést hagy, és sok munkát ad. Nézd meg, miért keres ennyiszer: amit egyszer rendbe teszel, azért nem kell újra szólnia.',
  firstOrder:
    'Nemrég vett először. Kérdezd meg, elégedett volt-e, és mondd el, mikor érdemes újra jönnie: a második rendelésért meg kell dolgozni.',
  entered:
    'Most került a felső ötödbe. Köszönd meg neki, és kérdezd meg, mi tetszik neki nálad; jövőre nem biztos, hogy itt lesz.',
  best: 'A legnagyobb vevőid egyike, és jön is. Tartsd be, amit ígértél, legyen veled könnyű dolga, és néha kérdezd meg, mi hiányzik neki.',
  oneOff:
    'Egyszer vett, és az is régen volt. Egy kérdést megér: mi hozta be akkor, és mi hozná vissza? Többet ne költs rá.',
  steady: 'Semmi szokatlan: úgy vásárol, ahogy eddig. Nincs vele külön teendő.',
};
