import type { Language } from '@monday-letter/locale';

import type { HandOver } from '../feeds/handOver.ts';

/** What the ways of following say, beside the page that explains them. */
export interface FollowWords {
  /** To an address: the button, before and after; and where the browser does not let it copy. */
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** Links that hand the feed over to a program at one press. */
  readonly handOver: Readonly<Record<HandOver, string>>;
  readonly calendar: {
    /** What the appointment says. */
    readonly summary: string;
    readonly description: string;
    /** Links: subscribe, download. */
    readonly subscribe: string;
    readonly download: string;
  };
  /** Below a post, and the subject of the letter. */
  readonly respond: string;
  readonly subject: (number: number, title: string) => string;
}

/** The words in both languages. */
export const followWords: Readonly<Record<Language, FollowWords>> = {
  hu: {
    copy: 'Cím másolása',
    copied: 'Másolva',
    selected: 'Kijelöltük: most másold ki',
    handOver: { feed: 'Megnyitás a hírolvasóban', newsblur: 'Felvétel a NewsBlurba' },
    calendar: {
      summary: 'Hétfői levél: új bejegyzés',
      description: 'Megjelent a heti bejegyzés az ügyfélszolgálatról.',
      subscribe: 'Feliratkozás a naptárra',
      download: 'Letöltés naptárfájlként (ICS)',
    },
    respond: 'Szólj hozzá e-mailben',
    subject: (number, title) => `${number}. bejegyzés: ${title}`,
  },
  et: {
    copy: 'Kopeeri aadress',
    copied: 'Kopeeritud',
    selected: 'Aadress on märgitud, kopeeri see nüüd',
    handOver: { feed: 'Ava RSS-lugejas', newsblur: 'Lisa NewsBluri' },
    calendar: {
      summary: 'Esmaspäevakiri: uus postitus',
      description: 'Ilmus nädala postitus klienditeenindusest.',
      subscribe: 'Lisa kalendrisse',
      download: 'Laadi alla kalendrifailina (ICS)',
    },
    respond: 'Jaga oma mõtteid e-kirjas',
    subject: (number, title) => `${number}. postitus: ${title}`,
  },
};
