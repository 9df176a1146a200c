import type { FeedEntry, FeedHead } from '../src/feeds/feedEntry.ts';

/** What a feed might say of itself. */
export const head: FeedHead = {
  title: 'Levél & kiri',
  description: 'Számok <mérlegen>',
  language: 'hu',
  author: 'Hétfői levél',
  home: 'https://example.org/letter/hu/',
  current: 'https://example.org/letter/hu/feed',
  self: 'https://example.org/letter/hu/feed',
};

/** The feed once it has archives, and the second of three archives. */
export const headWithArchives: FeedHead = { ...head, previous: `${head.current}-3` };
export const headOfArchive: FeedHead = {
  ...head,
  self: `${head.current}-2`,
  previous: `${head.current}-1`,
};

/** An ordinary entry and one that tries every character that could break a feed. The newest stands first. */
export const entries: readonly FeedEntry[] = [
  {
    url: 'https://example.org/letter/hu/masodik/',
    title: 'A & B < C > D "E" \'F\' ]]> <script>alert(1)</script> &amp; „ő”',
    description: 'Egy mondat, benne ]]> és &lt; és <b>kövér</b>.',
    html: '<p title="a&amp;b">Szöveg ]]> &amp; <b>kövér</b>\u00A0– 5 &lt; 6 ű 😀</p>',
    published: new Date('2027-03-29T05:00:00Z'),
    updated: new Date('2027-03-29T05:00:00Z'),
  },
  {
    url: 'https://example.org/letter/hu/elso/',
    title: 'Első',
    description: 'Az első levél.',
    html: '<p>Szia!</p>',
    published: new Date('2026-10-26T06:00:00Z'),
    // Corrected after the newest came out.
    updated: new Date('2027-03-31T22:00:00Z'),
  },
];
