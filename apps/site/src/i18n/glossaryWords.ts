import type { Language } from '@monday-letter/locale';

/** What the glossary says of itself. */
export interface GlossaryWords {
  /** In navigation, and from a term in an article to all of them. */
  readonly short: string;
  readonly title: string;
  readonly lede: string;
  /** For search results and link previews. */
  readonly description: string;
  /** Before the calculators that ask for a term or compute it. */
  readonly calculators: string;
  /** Before the posts in which a term is explained. */
  readonly posts: string;
  /** On a calculator's own page, before its terms. */
  readonly ofCalculator: string;
}

/** The glossary's words in both languages. */
export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = {
  hu: {
    short: 'Fogalmak',
    title: 'Fogalomtár',
    lede: 'A szakma szavai egy-egy mondatban, egy kis cég szemével. A bejegyzésekben a szaggatottan aláhúzott szóra koppintva ugyanezt látod.',
    description:
      'Lemorzsolódás, árrés, megtartási arány, Pareto-elv: az ügyfelekkel kapcsolatos számítások szavai egy-egy érthető mondatban.',
    calculators: 'Kalkulátor:',
    posts: 'Bejegyzés:',
    ofCalculator: 'Fogalmak, amelyek itt előkerülnek:',
  },
  et: {
    short: 'Mõisted',
    title: 'Mõisted',
    lede: 'Eriala sõnad lühidalt lahti seletatud, väikese ettevõtte pilguga. Postituses avaneb sama seletus, kui vajutad katkendjoonega sõnale.',
    description:
      'Lahkumismäär, brutomarginaal, kliendi hoidmise määr, Pareto printsiip: klientidega seotud arvutuste sõnad, igaüks ühe selge lausega.',
    calculators: 'Kalkulaator:',
    posts: 'Postitus:',
    ofCalculator: 'Siin ette tulevad mõisted:',
  },
};
