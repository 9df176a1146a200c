import type { FigureWords } from './paretoWords.ts';

/** What is said in Estonian around the curves and the table of customers. */
export const figureWords: FigureWords = {
  curve: {
    title: 'Kes toob käibe?',
    description: (top, share) =>
      `Kliendid alates suurimast ja nende käive kokku: ülemised ${top} toovad ${share}.`,
    customers: 'Kliendid alates suurimast',
    revenue: 'Osakaal käibest',
    own: 'sinu kliendid',
    equal: 'kui kõik ostaksid võrdselt',
    point: (top, share) => `ülemised ${top}: ${share}`,
    rule: '80/20',
  },
  bands: [
    'Sinu kliendid on enam-vähem ühesuurused.',
    'Sul on suuremaid ja väiksemaid kliente, kuid käive jaguneb paljude vahel.',
    'Suur osa käibest tuleb mõnelt suuremalt kliendilt.',
    'Enamiku käibest toovad vähesed: igaühe lahkumine oleks tunda.',
    'Peaaegu kogu käive sõltub mõnest kliendist.',
  ],
  scale:
    'Gini koefitsient on 0, kui kõik toovad sama palju, ja ligi 1, kui peaaegu kõik tuleb ühelt. Täpse 80/20 Pareto jaotuse puhul on see 0,76. Lühikest nimekirja saab sellega võrrelda vaid ligikaudu.',
  classes: {
    title: 'Klassid A, B ja C',
    size: (name, customers, share) => `${name}: ${customers}, ${share} käibest`,
    open: 'Kliendid ükshaaval',
    all: (customers) => `Kõik ${customers} klienti`,
    convention: 'A toob esimesed 80% käibest, B järgmised 15%, C ülejäänu.',
  },
  whale: {
    title: 'Kes toob ja kes viib kasumi?',
    description: (peak) =>
      `Kasum kokku, alates tulusaimast kliendist: tipus ${peak} lõplikust, edasi viivad kahjumlikud selle alla.`,
    customers: 'Kliendid alates tulusaimast',
    profit: 'Võrreldes lõpliku kasumiga',
    own: 'kasum kokku',
    whole: 'lõplik kasum',
    peak: (share) => `tipp: ${share}`,
    nobody: 'Ükski klient ei lähe maksma rohkem, kui ta sisse toob.',
    meaning:
      'Kasum = käive × brutomarginaal − teenindamise kulu. Kahjumliku kliendi puhul vaata esmalt hinda ja seda, kuidas teda teenindad.',
  },
};
