import type { FigureWords } from './paretoWords.ts';

/** What is said in Hungarian around the curves and the table of customers. */
export const figureWords: FigureWords = {
  curve: {
    title: 'Ki hozza a bevételt?',
    description: (top, share) =>
      `Az ügyfelek a legnagyobbtól, és ahogy a bevételük összeadódik: felső ${top}, ${share}.`,
    customers: 'Ügyfelek a legnagyobbtól',
    revenue: 'Részesedés a bevételből',
    own: 'a te ügyfeleid',
    equal: 'ha mindenki egyforma volna',
    point: (top, share) => `felső ${top}: ${share}`,
    rule: '80/20',
  },
  bands: [
    'Az ügyfeleid nagyjából egyforma nagyok.',
    'Vannak nagyobb és kisebb ügyfeleid, de a bevétel sok ügyfélen oszlik el.',
    'A bevétel jó része néhány nagyobb ügyféltől jön.',
    'A bevétel zömét kevés ügyfél hozza: bármelyik elvesztése megérződne.',
    'Szinte az egész bevétel néhány ügyfélen múlik.',
  ],
  scale:
    'A Gini-együttható 0, ha mindenki ugyanannyit hoz, és közel 1, ha szinte mindent egyvalaki. A pontos 80/20-as Pareto-eloszlásé 0,76; rövid listát ehhez csak nagyjából mérhetsz.',
  classes: {
    title: 'A, B és C osztály',
    size: (name, customers, share) => `${name}: ${customers}, a bevétel ${share}-a`,
    open: 'Az ügyfelek egyenként',
    all: (customers) => `Minden ügyfél (${customers})`,
    convention: 'A hozza a bevétel első 80%-át, B a következő 15%-ot, C a többit.',
  },
  whale: {
    title: 'Ki hozza, és ki viszi a nyereséget?',
    description: (peak) =>
      `A nyereség, ahogy a legtöbbet hozó ügyféltől összeadódik: a csúcson a végső ${peak}-a, onnan a veszteségesek viszik le.`,
    customers: 'Ügyfelek a legtöbbet hozótól',
    profit: 'A végső nyereség arányában',
    own: 'összegzett nyereség',
    whole: 'végső nyereség',
    peak: (share) => `csúcs: ${share}`,
    nobody: 'Egyik ügyfeled sem kerül többe, mint amennyit hoz.',
    meaning:
      'Nyereség = bevétel × árrésszint − a kiszolgálás költsége. Aki most veszteséges, annál előbb az árat vagy a kiszolgálás módját nézd meg.',
  },
};
