import type { Role } from '../reading.ts';

/** A heading in plain letters: "Számla kelte (nap)" becomes "szamla kelte nap". */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim();
}

type Weighted = readonly (readonly [RegExp, number])[];

/** How Hungarian, Estonian and English programs call what we look for; below 0 what only sounds like it. */
const words: Readonly<Partial<Record<Role, Weighted>>> = {
  customer: [
    [/\b(?:vevo|ugyfel|megrendelo|vasarlo|partner|fogyaszto)(?:k|nev|neve|je|i|i neve)?\b/, 3],
    [/\b(?:klient|klien[dt]i|ostja|tellija|kliendinimi)\b/, 3],
    [/\b(?:customer|client|buyer)s?\b/, 3],
    // Over the names in a pivot table.
    [/^(?:sorcimkek|reasildid|row labels)$/, 3],
    [
      /\b(?:nev|neve|cegnev|ceg|cimzett|szamlazasi nev|nimi|nimetus|ettevote|firma|maksja|name|company|account|user)\b/,
      2,
    ],
    [
      /(?:kod|azonosito|adoszam|szama?\b|telefon|tel\b|cime?\b|varos|iranyito|orszag|csoport|tipus|kategoria)/,
      -2,
    ],
    [/(?:kood|registri|number|\bnr\b|aadress|linn|riik|grupp|tuup|kmkr)/, -2],
    [/(?:\bid\b|code|number|phone|mail|address|city|country|group|type|segment)/, -2],
    [
      /(?:elado|ugyintezo|termek|cikk|megnevezes|muuja|haldur|toode|toote|kaup|teenus|seller|product|item|sku|contact)/,
      -4,
    ],
  ],
  date: [
    [/\b(?:datum|datuma|kelt|kelte|idopont|ideje|napja|nap)\b/, 3],
    [/\b(?:kuupaev|kpv|kp|aeg|paev)\b/, 3],
    [/\b(?:date|day|time|datetime|timestamp)\b/, 3],
    [/(?:teljesites|rendeles|vasarlas|szamla|tellimus|ostu|muugi|arve|order|invoice|purchase|created)/, 1],
    [
      /(?:hatarid|esedekes|lejarat|fizetes|tahtaeg|tahtpaev|maksetah|due|payment|paid|laekum|tasut|penzugy)/,
      -3,
    ],
    [/(?:szulet|synni|sunni|birth|modos|muudet|updated|shipped|szallit|tarne|regiszt)/, -3],
  ],
  amount: [
    [/\b(?:osszeg|osszege|vegosszeg|ertek|erteke|arbevetel|forgalom|bevetel|fizetendo|netto|brutto)\b/, 3],
    [
      /(?:summa|maksumus|kaive|tulu|tasuda|neto\b|bruto\b|kaibemaksuta|kmta|km ta\b|kaibemaksuga|kmga|km ga\b)/,
      3,
    ],
    [/\b(?:amount|value|revenue|sales|net|gross|turnover|spent|price)\b/, 3],
    [/\b(?:osszesen|kokku|total|sum|ar|hind|ara)\b/, 2],
    [/\b(?:netto|neto|net|kaibemaksuta|kmta|km ta|afa nelkul|ilma km|without vat|excl)\b/, 1],
    [/(?:egysegar|uhikuhind|uhiku hind|unit|beszerz|ostuhind|netto ar\b|brutto ar\b)/, -3],
    [/(?:mennyiseg|kogus|quantity|qty|\bdb\b|\btk\b|kedvezmeny|soodus|allahind|discount)/, -5],
    [/(?:arfolyam|kurss|rate|tartozas|hatralek|volg|jaak|balance|fizetve|tasutud|paid|laekunud)/, -5],
    [/(?:szazalek|protsen|percent|%)/, -5],
    [
      /^(?:afa|kaibemaks|km|vat|tax)\b(?!.*(?:ta|ga|nelkul|val)\b)|(?:afa|km|vat|kaibemaksu) ?(?:osszeg|ertek|summa|amount|kulcs|maar)/,
      -6,
    ],
  ],
  orderNumber: [
    [
      /(?:szamlaszam|szamla ?sorszam|szamla szama|bizonylat|rendelesszam|rendeles ?szam|rendelesi? azonosito)/,
      4,
    ],
    [/(?:arve ?(?:nr|number|no\b)|arvenumber|tellimuse? ?(?:nr|number|id)|dokumendi ?(?:nr|number))/, 4],
    [/(?:(?:order|invoice|document) ?(?:id|no\b|nr|number|#)|\bordernumber\b)/, 4],
    [/^(?:sorszam|azonosito|szamla|arve|tellimus|dokument|order|invoice|nr|id|number)$/, 2],
  ],
  currency: [[/\b(?:penznem|deviza|devizanem|valuta|valuuta|currency)\b/, 4]],
  revenue: [
    [
      /\b(?:arbevetel|arbevetele|forgalom|forgalma|bevetel|bevetele|vasarlas|vasarlasai|koltes|koltese|elkoltott)\b/,
      4,
    ],
    [/\b(?:kaive|muugitulu|tulu|muuk|ostud|ostusumma|ostu summa|ostnud)\b/, 4],
    [/\b(?:revenue|turnover|sales|spend|spent|purchases)\b/, 4],
    [
      /\b(?:osszeg|osszege|vegosszeg|ertek|erteke|netto|brutto|fizetett|summa|maksumus|neto|bruto|amount|value|net|gross)\b/,
      2,
    ],
    [/(?:kaibemaksuta|kmta|km ta\b|kaibemaksuga|kmga|km ga\b)/, 2],
    [/\b(?:osszesen|kokku|total|sum)\b/, 1],
    [
      /(?:koltseg|raforditas|arres|fedezet|haszon|kulu|kasum|katte|marginaal|juurdehind|mark ?up|cost|margin|profit|expense)/,
      -6,
    ],
    [/(?:mennyiseg|kogus|quantity|darab|\bdb\b|\btk\b|szazalek|protsen|percent|%|tartozas|jaak|balance)/, -5],
    [/(?:elozo|tavaly|mult ev|korabbi|eelmi|mullu|varasem|previous|last year|prior|earlier)/, -3],
  ],
  earlierRevenue: [
    [/(?:elozo|tavaly|mult ev|korabbi|eelmi|mullu|varasem|previous|last year|prior|earlier)/, 4],
    [/(?:koltseg|arres|kulu|kasum|cost|margin|profit|datum|kuupaev|date)/, -6],
  ],
  cost: [
    [/(?:koltseg|raforditas|kiadas|\bkulu|\bcosts?\b|expense)/, 4],
    [/(?:elozo|tavaly|eelmi|previous|last year)/, -4],
  ],
  margin: [
    [
      /(?:arres|fedezet|haszon|nyereseg|eredmeny|\bkasum|brutokasum|kate\b|katte|marginaal|juurdehind|mark ?up|margin|profit)/,
      4,
    ],
    [/(?:elozo|tavaly|eelmi|previous|last year)/, -4],
  ],
  contacts: [
    [/(?:megkeres|kapcsolatfelv|hivas|bejelent|reklamac|panasz|kerdes|ugyek|jegyek|levelek szama)/, 4],
    [/(?:poordumi|kontakt|koned?\b|konesid|kaebus|pileti|paring|kirju|kirjade)/, 4],
    [/(?:contacts|tickets|calls|requests|inquir|complaints)/, 4],
    [/(?:kapcsolattarto|kontaktisik|contact person|nev|nimi|telefon|mail)/, -6],
  ],
  lastPurchase: [
    [/(?:utolso|legutobbi|viimane|viimati|viimase|last|latest|recent)/, 4],
    [/(?:last year|last name)/, -6],
  ],
};

/** How strongly a heading speaks for a role: above 0 for it, below 0 against it, 0 if it says nothing. */
export function headingSpeaksFor(role: Role, heading: string): number {
  const plain = plainHeading(heading);
  let sum = 0;
  for (const [pattern, weight] of words[role] ?? []) if (pattern.test(plain)) sum += weight;
  return sum;
}

const headingRoles = Object.keys(words) as readonly Role[];

/** Whether the text is something that stands in headings. */
export function isKnownHeading(text: string): boolean {
  return text.length <= 60 && headingRoles.some((role) => headingSpeaksFor(role, text) >= 2);
}
