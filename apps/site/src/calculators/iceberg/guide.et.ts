import type { Guide } from '../shell/calculatorWords.ts';
import type { IcebergParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<IcebergParameter> = {
  slug: 'kaebuste-jaamagi',
  description: 'Kui suur osa klientide muredest jõuab sinuni kaebusena ja kui kindel see arv on?',
  lede: 'Kui paljud räägivad ja kui paljud vaikivad? Küsi klientidelt, kas neil oli mullu sinuga mõni mure ja kas nad sellest rääkisid. Kahest vastusest saadki oma suhtarvu.',
  method: [
    'Osakaal on rääkinute arv jagatud kõigiga, kellel oli mure. Vastupidi jagades näed, mitu muret on ühe kaebuse taga.',
    'Vahemiku arvutame Wilsoni meetodiga 95% usaldusega. See eeldab juhuslikult valitud kliente: kui vastavad ainult rahulolijad või ainult vihased, on viga suurem.',
  ],
  numbers: {
    complaints: {
      where:
        'Lühikesest küsitlusest või telefonikõnest: „Kas sul oli mullu meiega mõni mure? Kas ütlesid meile?“ Siia lähevad need, kes vastasid mõlemale jah.',
      unknown: 'Helista kahekümnele kliendile ja küsi.',
    },
    silent: {
      where: 'Samast küsitlusest: kellel oli mure, aga kes ei rääkinud.',
      unknown: 'Seda saab teada ainult küsides, kaebuste kaustas seda ei ole.',
    },
  },
};
