import type { Guide } from '../shell/calculatorWords.ts';
import type { IcebergParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<IcebergParameter> = {
  slug: 'kaebuste-jaamagi',
  description: 'Kui suur osa klientide muredest jõuab sinuni kaebusena ja kui kindel see arv on?',
  lede: 'Kui paljud ütlevad ja kui paljud vaikivad? Küsi klientidelt, kas neil oli mullu sinuga mõni mure ja kas nad ütlesid seda sulle. Kahest vastusest saadki oma osakaalu.',
  method: [
    'Osakaal on nende arv, kes oma murest ütlesid, jagatud kõigi nende arvuga, kellel oli mure. Vastupidi jagades näed, mitu muret on ühe kaebuse kohta.',
    'Vahemiku arvutame Wilsoni meetodiga (95% usaldusvahemik). See eeldab juhuslikult valitud kliente: kui vastavad ainult rahulolijad või ainult vihased, on viga suurem.',
  ],
  numbers: {
    complaints: {
      where:
        'Lühikesest küsitlusest või telefonikõnest: „Kas sul oli mullu meiega mõni mure? Kas ütlesid meile?“ Siia lähevad need, kes vastasid mõlemale küsimusele jah.',
      unknown: 'Helista kahekümnele kliendile ja küsi.',
    },
    silent: {
      where: 'Samast küsitlusest: kellel oli mure, aga kes sellest ei öelnud.',
      unknown:
        'Helista samale kahekümnele kliendile: kaebuste kaustas seda arvu ei ole, see selgub ainult küsides.',
    },
  },
};
