import type { Guide } from '../shell/calculatorWords.ts';
import type { IcebergParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<IcebergParameter> = {
  slug: 'panasz-jeghegy',
  description: 'A nálad felmerült gondok mekkora részéből lesz panasz, és mennyire biztos ez a szám?',
  lede: 'Hányan szólnak, és hányan hallgatnak? Kérdezd meg az ügyfeleidet, volt-e az elmúlt évben gondjuk veled, és ha volt, szóltak-e. A két válaszból kijön a saját arányod.',
  method: [
    'Az arány a szólók száma osztva mindazokkal, akiknek gondjuk volt. A fordítottja azt mondja meg, hány gond áll egy panasz mögött.',
    'A tartományt Wilson módszerével számoljuk, 95%-os biztonsággal. Véletlenszerűen kiválasztott ügyfeleket feltételez: ha csak a lelkesek vagy csak a dühösek válaszolnak, a tévedés nagyobb.',
  ],
  numbers: {
    complaints: {
      where:
        'Rövid kérdőívből vagy telefonból: „Volt az elmúlt évben gondod velünk? Szóltál róla?” Ide azok jönnek, akik mindkettőre igent mondtak.',
      unknown: 'Hívj fel húsz ügyfelet, és kérdezd meg őket.',
    },
    silent: {
      where: 'Ugyanabból a kérdőívből: akiknek volt gondjuk, de nem szóltak.',
      unknown: 'Ezt csak kérdezéssel lehet megtudni, a panaszok könyvében nincs benne.',
    },
  },
};
