import type { Guide } from '../shell/calculatorWords.ts';
import type { IcebergParameter } from './parameters.ts';

/** What explains the calculator in Hungarian. */
export const guide: Guide<IcebergParameter> = {
  slug: 'panasz-jeghegy',
  description:
    'A nálad fölmerült gondok mekkora részéből lesz panasz, hány gond áll egy panasz mögött, és mennyire biztos ez a szám?',
  lede: 'Hányan szólnak, és hányan hallgatnak? Kérdezd meg az ügyfeleidet, volt-e az elmúlt évben gondjuk veled, és ha volt, szóltak-e. A két szám kiadja a saját arányodat.',
  method: [
    'Az arány a szólók száma osztva mindazokkal, akiknek gondjuk volt. A fordítottja azt mondja meg, hány gond áll egy panasz mögött.',
    'A tartományt Wilson módszerével számoljuk, 95%-os megbízhatósági szinten. Ez azt feltételezi, hogy találomra választottad ki, kit kérdezel: ha csak a lelkesek vagy csak a dühösek válaszolnak, a tévedés nagyobb.',
  ],
  numbers: {
    complaints: {
      where:
        'Rövid kérdőívből vagy telefonos kérdezésből: „Volt az elmúlt évben gondod velünk? Szóltál róla?” Ide azokat számold, akik mindkettőre igennel feleltek.',
      unknown: 'Hívj föl húsz ügyfelet találomra, és kérdezd meg őket.',
    },
    silent: {
      where: 'Ugyanabból a kérdőívből: azok, akiknek volt gondjuk, de nem szóltak.',
      unknown: 'Ezt is csak kérdezéssel tudod meg: a panaszkönyvben nincs benne, aki hallgatott.',
    },
  },
};
