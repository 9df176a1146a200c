/** A feed as its page announces it. */
export interface Feed {
  readonly path: string;
  readonly type: string;
  /** In the head, for programs. */
  readonly title: string;
  /** On the page, for people. */
  readonly link: string;
}

/** What the site says in one language, letter by letter, and where it says it. */
export interface SiteInLanguage {
  readonly language: 'hu' | 'et';
  readonly ownName: string;
  readonly home: string;
  readonly name: string;
  readonly greeting: string;
  readonly skip: string;
  readonly navigation: string;
  readonly posts: string;
  readonly follow: string;
  readonly readOn: string;
  readonly feeds: readonly Feed[];
  readonly notFound: string;
  readonly backHome: string;
  /** Post #49, which the calculator stands in. */
  readonly article: { readonly path: string; readonly title: string };
}

const hungarian: SiteInLanguage = {
  language: 'hu',
  ownName: 'Magyar',
  home: 'hu/',
  name: 'Hétfői levél',
  greeting: 'Szia! Jó, hogy benéztél.',
  skip: 'Ugrás a tartalomhoz',
  navigation: 'Főmenü',
  posts: 'Bejegyzések',
  follow: 'Követem',
  readOn: 'Elolvasom',
  feeds: [
    {
      path: 'hu/rss.xml',
      type: 'application/rss+xml',
      title: 'Hétfői levél – minden bejegyzés (RSS)',
      link: 'RSS',
    },
    {
      path: 'hu/atom.xml',
      type: 'application/atom+xml',
      title: 'Hétfői levél – minden bejegyzés (Atom)',
      link: 'Atom',
    },
    {
      path: 'hu/feed.json',
      type: 'application/feed+json',
      title: 'Hétfői levél – minden bejegyzés (JSON Feed)',
      link: 'JSON Feed',
    },
  ],
  notFound: 'Ezt a címet nem ismerjük',
  backHome: 'Vissza a kezdőlapra',
  article: { path: 'hu/mennyit-er-egy-ugyfel/', title: 'Mennyit ér egy ügyfél? A húszas szorzó mérlegen' },
};

const estonian: SiteInLanguage = {
  language: 'et',
  ownName: 'Eesti',
  home: 'et/',
  name: 'Esmaspäevakiri',
  greeting: 'Tere! Tore, et siia jõudsid.',
  skip: 'Liigu sisu juurde',
  navigation: 'Peamenüü',
  posts: 'Postitused',
  follow: 'Jälgi',
  readOn: 'Loe edasi',
  feeds: [
    {
      path: 'et/rss.xml',
      type: 'application/rss+xml',
      title: 'Esmaspäevakiri – kõik postitused (RSS)',
      link: 'RSS',
    },
    {
      path: 'et/atom.xml',
      type: 'application/atom+xml',
      title: 'Esmaspäevakiri – kõik postitused (Atom)',
      link: 'Atom',
    },
    {
      path: 'et/feed.json',
      type: 'application/feed+json',
      title: 'Esmaspäevakiri – kõik postitused (JSON Feed)',
      link: 'JSON Feed',
    },
  ],
  notFound: 'Sellist aadressi me ei tunne',
  backHome: 'Tagasi avalehele',
  article: {
    path: 'et/kui-palju-on-klient-vaart/',
    title: 'Kui palju on klient väärt? Kordaja 20 luubi all',
  },
};

/** Both languages, each as the other's equal. */
export const languages: readonly SiteInLanguage[] = [hungarian, estonian];

/** The language that the switch leads to. */
export function otherThan(site: SiteInLanguage): SiteInLanguage {
  return site.language === 'hu' ? estonian : hungarian;
}
