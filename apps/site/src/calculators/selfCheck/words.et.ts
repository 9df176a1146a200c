import type { SelfCheckWords } from './selfCheckWords.ts';

/** What the self-check says in Estonian. */
export const words: SelfCheckWords = {
  title: 'Nurgakivide enesekontroll',
  parameters: {
    promise1: { label: 'Ütleme kindla aja ja peame sellest kinni.', hint: '0: mitte kunagi, 3: alati' },
    promise2: { label: 'Kui jääme hiljaks, anname ise enne teada.', hint: '0: mitte kunagi, 3: alati' },
    promise3: {
      label: 'Lubame ainult seda, mida suudame täita ka kõige hullemal nädalal.',
      hint: '0: mitte kunagi, 3: alati',
    },
    effort1: {
      label: 'Oma mure tuleb meile rääkida ainult üks kord.',
      hint: '0: mitte kunagi, 3: alati',
    },
    effort2: {
      label: 'Kõige sagedasem küsimus saab vastuse kahe minutiga.',
      hint: '0: mitte kunagi, 3: alati',
    },
    effort3: {
      label: 'Maksta, muuta ja loobuda on sama lihtne kui tellida.',
      hint: '0: mitte kunagi, 3: alati',
    },
    repair1: {
      label: 'Kes telefoni vastu võtab, tohib vea ka ise heaks teha.',
      hint: '0: mitte kunagi, 3: alati',
    },
    repair2: { label: 'Vabandusele lisame lahenduse veel samal päeval.', hint: '0: mitte kunagi, 3: alati' },
    repair3: {
      label: 'Pärast viga uurime välja, miks see juhtus, ja muudame midagi.',
      hint: '0: mitte kunagi, 3: alati',
    },
    listening1: {
      label: 'Küsime iga kuu mõnelt kliendilt, mis oli raske.',
      hint: '0: mitte kunagi, 3: alati',
    },
    listening2: {
      label: 'Kirjutame öeldu üles ja vaatame hiljem koos läbi.',
      hint: '0: mitte kunagi, 3: alati',
    },
    listening3: { label: 'Kelle mõte teoks sai, seda me täname.', hint: '0: mitte kunagi, 3: alati' },
  },
  results: {
    weakest: 'Nõrgima punktid (kuni 9)',
    strongest: 'Tugevaima punktid (kuni 9)',
    promise: 'Peetud lubadus',
    effort: 'Vähe vaeva',
    repair: 'Kiire heastamine',
    listening: 'Kuulamine',
  },
  reasons: {},
  cautions: {
    even: 'Kõik neli nurgakivi on võrdsed: alusta sealt, kust tahad.',
    several: 'Mitu nurgakivi on võrdselt nõrgad: alusta sellest, mida on kõige kergem parandada.',
    promise: 'Sinu nõrgim nurgakivi: peetud lubadus. Alusta sellest.',
    effort: 'Sinu nõrgim nurgakivi: vähe vaeva. Alusta sellest.',
    repair: 'Sinu nõrgim nurgakivi: kiire heastamine. Alusta sellest.',
    listening: 'Sinu nõrgim nurgakivi: kuulamine. Alusta sellest.',
  },
  scale: ['mitte kunagi', 'harva', 'enamasti', 'alati'],
  headings: {
    promise1: 'Peetud lubadus',
    effort1: 'Vähe vaeva',
    repair1: 'Kiire heastamine',
    listening1: 'Kuulamine',
  },
  pillars: {
    promise: 'Peetud lubadus',
    effort: 'Vähe vaeva',
    repair: 'Kiire heastamine',
    listening: 'Kuulamine',
  },
  profile: 'Neli nurgakivi, nõrgim ees',
  convention:
    'Nelja arvu me meelega kokku ei liida: tugev nurgakivi nõrka ei asenda. Väited oleme sõnastanud ise, teaduslik mõõdik need ei ole; algvastused on väljamõeldud näidis.',
  guide: () => import('./guide.et.ts'),
};
