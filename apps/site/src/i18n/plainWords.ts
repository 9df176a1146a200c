import type { Language } from '@monday-letter/locale';

/** What the pages about the site say where it is not written in `content/pages`. */
export interface PlainWords {
  /** What the fifth stamp says, which no figure of the register bears. */
  readonly computed: string;
  /** Before the day on which somebody last made sure that a page is right. */
  readonly checked: string;
  /** Before the publisher's name, and before the address to write to; where neither is known. */
  readonly publisher: string;
  readonly write: string;
  readonly nobody: string;
  readonly report: {
    /** Before the address to write to, and after it. */
    readonly write: string;
    readonly withSource: string;
    /** Before the address of the source code. */
    readonly sourceCode: string;
    readonly nowhere: string;
  };
  readonly corrections: {
    /** Below a post. */
    readonly title: string;
    readonly none: string;
    /** Before what stood there, and before what is right. */
    readonly was: string;
    readonly now: string;
  };
  readonly formulas: {
    readonly version: (version: number) => string;
    /** Opens how the calculator computes, and what it leaves out. */
    readonly method: string;
  };
}

/** The words in both languages. */
export const plainWords: Readonly<Record<Language, PlainWords>> = {
  hu: {
    computed: 'Mi magunk számoltuk ki a mellette álló számokból. Számolj utána!',
    checked: 'Utoljára átnéztük:',
    publisher: 'Kiadja:',
    write: 'Levelet ide írhatsz:',
    nobody: 'Ez a példány nincs közzétéve: sem kiadó, sem levélcím nincs megadva benne.',
    report: {
      write: 'Írd meg, hol láttad és mi a baj vele:',
      withSource: 'Ha forrást is küldesz, hamarabb a végére járunk.',
      sourceCode: 'A honlap forráskódja nyilvános, ott is szólhatsz:',
      nowhere: 'Ebben a példányban nincs megadva cím, ahol szólhatnál.',
    },
    corrections: {
      title: 'Helyesbítés',
      none: 'Eddig semmit: nem tudunk olyan hibáról, amelynek itt lenne a helye.',
      was: 'Ez állt ott:',
      now: 'Ez a helyes:',
    },
    formulas: {
      version: (version) => `${version}.\u00A0változat`,
      method: 'Hogyan és miért így?',
    },
  },
  et: {
    computed: 'Oleme selle ise kõrval seisvatest arvudest välja arvutanud. Arvuta järele!',
    checked: 'Viimati üle vaadatud:',
    publisher: 'Väljaandja:',
    write: 'Kirjuta meile:',
    nobody: 'See eksemplar ei ole avaldatud: väljaandjat ega aadressi siin ei ole.',
    report: {
      write: 'Kirjuta, kus viga on ja milles see seisneb:',
      withSource: 'Kui lisad ka allika, jõuame kiiremini selguseni.',
      sourceCode: 'Saidi lähtekood on avalik, veast võid teada anda ka seal:',
      nowhere: 'Selles eksemplaris ei ole aadressi, kuhu veast teatada.',
    },
    corrections: {
      title: 'Parandus',
      none: 'Seni mitte midagi: me ei tea ühtegi viga, mis siia kuuluks.',
      was: 'Kirjas oli:',
      now: 'Õige on:',
    },
    formulas: {
      version: (version) => `${version}.\u00A0versioon`,
      method: 'Kuidas ja miks just nii?',
    },
  },
};
