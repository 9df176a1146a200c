import type { Guide } from '../shell/calculatorWords.ts';
import type { FourCategoriesParameter } from './parameters.ts';

/** What explains the calculator of the four categories in Estonian. */
export const guide: Guide<FourCategoriesParameter> = {
  slug: 'neli-kliendiruhma',
  description:
    'Jaga kuni viiskümmend klienti nelja rühma selle järgi, mida nad toovad, kui palju tööd nõuavad ja millal viimati tellisid.',
  lede: 'Kellega teeksid hea meelega rohkem ja kellega räägiksid kõigepealt tingimustest? Piisab kolmest asjast, mida saab üles kirjutada: aastane brutomarginaal, töötunnid ja viimase tellimuse aeg.',
  method: [
    'Suurepärane on klient, kes toob vähemalt piiri jagu brutomarginaali ega nõua üle piiri tööd. Koormav toob vähem ja nõuab rohkem. Keskmine toob ja nõuab mõlemat palju või mõlemat vähe. Passiivne on see, kelle viimasest tellimusest on möödas rohkem kuid, kui sina piiriks seadsid, ükskõik kui palju ta varem tõi.',
    'Kes on täpselt piiril, läheb soodsamasse rühma. Nupp „Piirid nimekirja keskele“ paneb piiriks tellivate klientide mediaani: pooled jäävad sellest üles-, pooled allapoole ja üks hiiglane seda ei nihuta. Kuhu piir päriselt jääb, otsustad sina.',
    'Rühm räägib käitumisest, mitte inimesest. Järgmisel aastal võib sama klient mujal olla.',
  ],
  columns: {
    annualMargin: {
      where:
        'Arveprogrammi müügiaruandest klientide kaupa: aasta käive käibemaksuta miinus kaup, materjal ja alltöövõtt, mis tema tellimustele kulusid. Maha läheb ka töötasu, mida ilma tema tellimusteta poleks.',
      unknown:
        'Korruta kliendi käive kogu ettevõtte brutomarginaaliga: selle saad kasumiaruandest, vajaduse korral aitab raamatupidaja.',
    },
    effortHours: {
      where:
        'Kalendrist, kõnede loendist ja töölehtedelt: tunnid, mis kuluvad lisaks tellitule, näiteks kõned, vaidlused, ümbertegemine ja meeldetuletused tasumata arve pärast.',
      unknown:
        'Hinda, mitu tundi läheb tema peale tavalises kuus, ja korruta 12-ga. Ka umbkaudne arv on parem kui mälestus viimasest tülist.',
    },
    monthsSinceLastOrder: {
      where: 'Arveprogrammist või e-poest: mitu kuud on möödas viimase tellimuse või arve kuupäevast.',
      unknown: 'Jäta lahter tühjaks: siis loeme kliendi tellivaks.',
    },
  },
  numbers: {
    marginBorder: {
      where:
        'Sea kliendid brutomarginaali järgi ritta ja vaata, kui palju tõi mullu rea keskel olev klient. Sellest alates võid lugeda, et klient toob palju.',
      unknown: 'Vajuta nuppu „Piirid nimekirja keskele“.',
    },
    effortBorder: {
      where:
        'Vaata kalendrist, kõnede loendist ja töölehtedelt, mitu tundi kulus rea keskel olevale kliendile: pöördumised, vaidlused, tasumata arvete meeldetuletused.',
      unknown: 'Vajuta nuppu „Piirid nimekirja keskele“ või hinda ühe tavalise kuu järgi ja korruta 12-ga.',
    },
    activeMonths: {
      where:
        'Vaata arveprogrammist, kui pikk on kliendi tavaline vahe kahe arve vahel. Kolm sellist vahet on hea piir.',
      unknown: 'Jäta 12. Kui sinult ostetakse harva, kirjuta rohkem.',
    },
  },
};
