import type { LinkWords } from './linkWords.ts';

/** What an Estonian reader is told about a link. */
export const words: LinkWords = {
  cut: 'Lingi lõpp on kaduma läinud. Puuduvate arvude asemel on kalkulaatori vaikeväärtused, seega vaata need üle.',
  damaged:
    'Kõike sellest lingist lugeda ei saanud. Puuduvate arvude asemel on kalkulaatori vaikeväärtused, seega vaata need üle.',
  notConverted: {
    HUF: 'Lingi summad on forintites, me ei arvutanud neid ümber.',
    EUR: 'Lingi summad on eurodes, me ei arvutanud neid ümber.',
  },
};
