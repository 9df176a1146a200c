import type { LinkWords } from './linkWords.ts';

/** What an Estonian reader is told about a link. */
export const words: LinkWords = {
  cut: 'Lingi lõpp on kaduma läinud. Mida me sealt välja ei lugenud, selle asemel on kalkulaatori vaikeväärtus, seega vaata arvud üle.',
  damaged:
    'Kõike me sellest lingist välja ei lugenud. Puuduvate arvude asemel on kalkulaatori vaikeväärtused, seega vaata need üle.',
  notConverted: {
    HUF: 'Lingi summad on forintites, me ei arvestanud neid ümber.',
    EUR: 'Lingi summad on eurodes, me ei arvestanud neid ümber.',
  },
};
