import type { Guide } from '../shell/calculatorWords.ts';
import type { FourCategoriesParameter } from './parameters.ts';

/** What explains the calculator of the four categories in Estonian. */
export const guide: Guide<FourCategoriesParameter> = {
  slug: 'neli-kliendiruhma',
  description:
    'Jaga kuni viiskümmend klienti nelja rühma selle järgi, mida nad toovad, kui palju tööd nõuavad ja millal viimati tellisid.',
  lede: 'Kellega teeksid hea meelega rohkem ja kellega räägiksid kõigepealt tingimustest? Piisab kolmest asjast, mida saab üles kirjutada: aastane brutomarginaal, töötunnid ja viimase tellimuse aeg.',
  method: [
    'Suurepärane on klient, kes toob vähemalt piiri jagu brutomarginaali ega nõua üle piiri tööd. Koormav toob vähem ja nõuab rohkem. Keskmine toob ja nõuab mõlemat palju või mõlemat vähe. Passiivne on see, kelle viimane tellimus on vanem kui lubatud kuud, ükskõik mida ta enne tõi.',
    'Täpselt piiril olija läheb paremale poole. Soovitatud piir on tellivate klientide keskmine väärtus järjekorras: pooled on üle, pooled alla ja üks hiiglane seda ei nihuta. See on sinu otsus, mitte seadus.',
    'Rühm räägib käitumisest, mitte inimesest. Järgmisel aastal võib sama klient mujal olla.',
  ],
  numbers: {
    marginBorder: {
      where:
        'Vaata, kui palju brutomarginaali jättis mullu su järjekorras keskmine klient: sealt edasi on sinu jaoks palju.',
      unknown: 'Vajuta nuppu „Piirid nimekirja keskele“.',
    },
    effortBorder: {
      where:
        'Kalendrist, kõnede loendist, töölehtedelt: pöördumised, vaidlused ja hilinenud arvete meeldetuletused.',
      unknown: 'Hinda ühe tavalise nädala järgi ja korruta 48-ga.',
    },
    activeMonths: {
      where: 'Arveprogrammi kliendinimekirjas on viimase arve kuupäev.',
      unknown: 'Jäta 12; kui müüd harva ostetavat, pane rohkem.',
    },
  },
};
