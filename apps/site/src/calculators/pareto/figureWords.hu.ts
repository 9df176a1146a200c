import type { FigureWords } from './paretoWords.ts';

/** What is said in Hungarian around the curves and the table of customers. */
export const figureWords: FigureWords = {
  curve: {
    title: 'Ki hozza a bevételt?',
    description: (top, share) =>
      `Az ügyfelek bevétele a legnagyobbtól kezdve összeadva: a felső ${top} hozza a bevétel ${share}-át.`,
    customers: 'Ügyfelek a legnagyobbtól',
    revenue: 'Részesedés a bevételből',
    own: 'a te ügyfeleid',
    equal: 'ha mindenki ugyanannyit hozna',
    point: (top, share) => `felső ${top}: ${share}`,
    rule: '80/20',
  },
  bands: [
    'Az ügyfeleid nagyjából ugyanannyit hoznak.',
    'Vannak nagyobb és kisebb ügyfeleid, de a bevétel sok ügyfélen oszlik el.',
    'A bevétel jó része néhány nagyobb ügyféltől jön.',
    'A bevétel zömét kevés ügyfél hozza: bármelyik elvesztése megérződne.',
    'Szinte az egész bevétel néhány ügyfélen múlik.',
  ],
  scale:
    'A Gini-együttható 0, ha mindenki ugyanannyit hoz, és közel 1, ha szinte mindent egyvalaki. A 80/20-as Pareto-eloszlásé 0,76; egy rövid lista ehhez csak nagyjából mérhető.',
  classes: {
    title: 'A, B és C osztály',
    size: (name, customers, share) => `${name}: ${customers}, a bevétel ${share}-a`,
    open: 'Az ügyfelek egyenként',
    all: (customers) => `Minden ügyfél (${customers})`,
    convention: 'Az A osztály hozza a bevétel első 80%-át, a B a következő 15%-ot, a C a többit.',
  },
  whale: {
    title: 'Ki hozza, és ki viszi a nyereséget?',
    description: (peak) =>
      `Az ügyfelek nyeresége a legtöbbet hozótól kezdve összeadva: a csúcson a végső nyereség ${peak}-a, onnan a veszteségesek viszik lejjebb.`,
    customers: 'Ügyfelek a legtöbbet hozótól',
    profit: 'A végső nyereség arányában',
    own: 'összegzett nyereség',
    whole: 'végső nyereség',
    peak: (share) => `csúcs: ${share}`,
    nobody: 'Egyik ügyfeled sem kerül többe, mint amennyit hoz.',
    meaning:
      'Nyereség = bevétel × árrésszint − a kiszolgálás költsége. Aki most veszteséges, annál előbb az árat vagy a kiszolgálás módját gondold át.',
  },
};
