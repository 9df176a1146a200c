import { beforeAll, describe, expect, test } from 'vitest';

import { appending, contentFolder, draftHu, laterHu, rightContent } from '../contentFolder.ts';
import { all, type SiteFiles } from '../siteFiles.ts';
import { buildSite } from './buildSite.ts';
import { filesWith } from './tellTales.ts';

let site: SiteFiles;
beforeAll(async () => {
  // After the draft's Monday: only its own word keeps it back. Before the later post's.
  ({ site } = await buildSite({ now: '2027-01-04T12:00:00Z', content: rightContent, edition: 'preview' }));
});

const later = ['/hu/tavaszi-probalevel/', '/et/kevadine-proovikiri/', '/71/'];
const draft = ['/hu/befejezetlen-probalevel/', '/et/lopetamata-proovikiri/', '/50/'];
const out = ['/hu/elso-probalevel/', '/et/esimene-proovikiri/', '/49/'];

describe('a preview', () => {
  test.each([...later, ...draft])('shows %s, kept out of search engines', (address) => {
    const robots = all(site.page(address), 'meta[name=robots]').map((meta) => meta.getAttribute('content'));
    expect(robots).toEqual(['noindex']);
  });

  test.each([
    ['/hu/tavaszi-probalevel/', /Még nem jelent meg.*2027\.\smárcius\s29/],
    ['/et/kevadine-proovikiri/', /Pole veel ilmunud.*29\.\smärts/],
    ['/hu/befejezetlen-probalevel/', /Vázlat/],
    ['/et/lopetamata-proovikiri/', /Mustand/],
  ])('says on %s, where it can be read, that it is not published', (address, words) => {
    const marks = all(site.page(address), 'main .not-published').map(({ textContent }) => textContent.trim());
    expect(marks).toEqual([expect.stringMatching(words)]);
  });

  test.each(out)('does not mark %s, which is out', (address) => {
    expect(all(site.page(address), '.not-published, meta[name=robots]')).toEqual([]);
  });

  test('keeps what is not out away from feeds and sitemap', () => {
    for (const slug of [...later, ...draft].map((address) =>
      address.replace(/^\/(hu|et)\//, '').replace(/^\//, ''),
    )) {
      const files = filesWith(site, `/${slug}`).filter((path) => /\.(xml|json)(\.br|\.gz)?$/.test(path));
      expect(files, slug).toEqual([]);
    }
  });
});

test.each([
  ['/examples/hu/', 'Három kérdés az üvegcsónakhoz', 'Ki evez?'],
  ['/examples/et/', 'Kolm küsimust klaaspaadi kohta', 'Kes sõuab?'],
])(
  'for authors, %s shows the examples of their guide, typed and as readers get them',
  (address, title, item) => {
    const page = site.page(address);
    expect(all(page, 'meta[name=robots]').map((meta) => meta.getAttribute('content'))).toEqual(['noindex']);
    expect(all(page, '.example pre').map(({ textContent }) => textContent)).toEqual([
      `<Questions title="${title}">\n\n- ${item}\n\n</Questions>`,
    ]);
    expect(all(page, '.example .questions h3').map(({ textContent }) => textContent)).toEqual([title]);
    expect(all(page, '.example .questions li').map(({ textContent }) => textContent)).toEqual([item]);
  },
);

test('a draft with a mistake is told of and left out; all the rest is shown', async () => {
  using folder = contentFolder({
    [draftHu]: appending('<Figure id="F404" />'),
    // As some editors save it.
    [laterHu]: (text) =>
      `\uFEFF${text}\n## Ring\n\nKőr, [itt](#ring-2).\n`
        .replaceAll('---\n', '---  \n')
        .replaceAll('\n', '\r\n'),
  });
  const now = '2027-01-04T12:00:00Z';
  const { site: shown, output } = await buildSite({ now, content: folder.path, edition: 'preview' });
  expect(output).toMatch(/in drafts, which the preview leaves out[\s\S]*there is no figure F404/);
  expect(draft.filter((address) => shown.paths.includes(`${address.slice(1)}index.html`))).toEqual([]);
  for (const address of [...later, ...out]) expect(shown.paths).toContain(`${address.slice(1)}index.html`);

  const page = shown.page('/hu/tavaszi-probalevel/');
  expect(all(page, '.prose h2').map(({ id }) => id)).toEqual(['kik-jonnek-vissza-tavasszal', 'ring-2']);
  expect(page.html).not.toContain('\uFEFF');
});
