import { describe, expect, test } from 'vitest';

import {
  appending,
  contentFolder,
  draftEt,
  draftHu,
  et,
  hu,
  laterEt,
  laterHu,
  replacing,
  rightContent,
  type Changes,
} from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals } from '../../tests/refusals.ts';
import { checkContent, checkDrafts, isDraft, soundDrafts } from './checkContent.ts';
import { readArticleFolders, readContent } from './readContent.ts';

test('content in which nothing is wrong is not refused', () => {
  expect(checkContent(readContent(rightContent))).toEqual([]);
});

test("the repository's own content is not refused", () => {
  expect(checkContent(readContent('../../content'))).toEqual([]);
});

test("each post of the repository explains some of the trade's words where they stand", () => {
  const silent = readContent('../../content')
    .articles.flatMap(({ files }) => Object.values(files))
    .filter(({ draft, scan }) => !draft && !scan.components.some(({ name }) => name === 'Term'));
  expect(silent.map(({ file }) => file)).toEqual([]);
});

describe('links inside the site', () => {
  test('a link to a page that does not exist is refused at its line', () => {
    expectRefusals({ [hu]: appending('Erről [már írtunk](/hu/nincs-ilyen/) egyszer.') }, [
      { file: hu, at: '/hu/nincs-ilyen/', message: /\/hu\/nincs-ilyen\/ leads nowhere/, remedy: /\/49\// },
    ]);
  });

  test('a link without its last slash is refused, because a static host may not add it', () => {
    expectRefusals({ [laterEt]: replacing('(/49/)', '(/49)') }, [
      { file: laterEt, at: '(/49)', message: /\/49 leads nowhere/, remedy: /\/49\// },
    ]);
  });

  test('a relative link is refused', () => {
    expectRefusals({ [hu]: appending('Lásd [itt](../elso-probalevel/) is.') }, [
      { file: hu, at: '../elso-probalevel/', message: /leads nowhere/, remedy: /full address/ },
    ]);
  });

  test('a link given by reference is followed to its definition', () => {
    expectRefusals({ [hu]: appending('Lásd [itt][x] is.\n\n[x]: /98/') }, [
      { file: hu, at: '[x]: /98/', message: /\/98\/ leads nowhere/, remedy: /\/49\// },
    ]);
  });

  test('a link from a post to one that appears later is refused, by number or by address', () => {
    expectRefusals(
      { [hu]: appending('Lásd [majd](/71/).'), [et]: appending('Vaata [hiljem](/et/kevadine-proovikiri/).') },
      [
        {
          file: hu,
          at: '(/71/)',
          message: /\/71\/ leads to a post of 2027-03-29, which is later/,
          remedy: /without a link/,
        },
        {
          file: et,
          at: '(/et/kevadine-proovikiri/)',
          message: /2027-03-29, which is later/,
          remedy: /without a link/,
        },
      ],
    );
  });

  test('a link from a post to a draft is refused, because the draft is no page', () => {
    expectRefusals({ [laterHu]: appending('Lásd [még](/50/).') }, [
      { file: laterHu, at: '(/50/)', message: /\/50\/ leads nowhere/, remedy: /\/49\// },
    ]);
  });

  test('a link to a heading that the article has not is refused and the headings it has are named', () => {
    expectRefusals({ [hu]: replacing('(#mit-szamolunk)', '(#mit-számolunk)') }, [
      {
        file: hu,
        at: '(#mit-számolunk)',
        message: /no heading here is #mit-számolunk/,
        remedy: /#mit-szamolunk/,
      },
    ]);
  });

  test('a link to a heading that no address can spell is refused too', () => {
    expectRefusals({ [hu]: appending('Ez [nem megy](#100%).') }, [
      { file: hu, at: '(#100%)', message: /no heading here is #100%/, remedy: /#mit-szamolunk/ },
    ]);
  });

  test('a link to a heading that another post has not is refused', () => {
    expectRefusals({ [laterHu]: appending('Lásd [ott](/49/#nincs-ilyen).') }, [
      { file: laterHu, at: '/49/#nincs-ilyen', message: /nincs-ilyen/, remedy: /./ },
    ]);
  });

  test('links to figures and sources are right where the article has some', () => {
    const links = ['#figures', '#F2', '#sources', '#jones-2020', '#LifetimeValue-title', '/49/#sources'];
    expectNoRefusal({ [laterHu]: appending(links.map((href) => `[ez](${href})`).join(', ')) });
  });

  test('a link to a figure of the register or to a term is right, in either language, where there is one', () => {
    const right = ['/hu/szamok/', '/et/arvud/#F2', '/hu/fogalmak/#spring', '/et/moisted/#regular'];
    expectRefusals(
      { [laterHu]: appending([...right, '/hu/szamok/#F99'].map((href) => `[ez](${href})`).join('\n')) },
      [{ file: laterHu, at: '#F99', message: /no heading there is #F99/, remedy: /There are #F1, #F2\./ }],
    );
  });

  test('links to figures and sources are refused where the article has none', () => {
    const bare = (text: string) =>
      text
        .replace('[jones-2020]', '[]')
        .replace(/ <(Figure|Source) [^>]*>/g, '')
        .concat('\n[a](#figures)\n\n[b](#sources)\n');
    expectRefusals(
      { [laterHu]: bare, [laterEt]: bare },
      [laterEt, laterHu].flatMap((file) =>
        ['#figures', '#sources'].map((at) => ({ file, at, message: /no heading here is #/, remedy: /./ })),
      ),
    );
  });

  test('links to an earlier post, to itself, to the feeds, to the homes and out of the site are right', () => {
    const links = [
      '/49/',
      '/71/',
      '/hu/elso-probalevel/',
      '/et/esimene-proovikiri/',
      '/hu/rss.xml',
      '/et/feed.json',
    ]
      .concat('/hu/kalkulatorok/', '/et/kalkulaatorid/', '/calculators/', '/calculators/lifetime-value/')
      .concat('/', '/et/', 'https://example.org/x', 'mailto:post@example.org')
      .map((href) => `[ez](${href})`);
    expectNoRefusal({ [laterHu]: appending(links.join(', ')) });
  });
});

describe('addresses', () => {
  test('a slug that another post has in the same language is refused in the later post', () => {
    expectRefusals({ [laterHu]: replacing('slug: tavaszi-probalevel', 'slug: elso-probalevel') }, [
      {
        file: laterHu,
        at: 'slug: elso-probalevel',
        message: /\/hu\/elso-probalevel\/ belongs to articles\/2026-10-26-first-letter\/hu\.mdx/,
        remedy: /another slug/,
      },
    ]);
  });

  test('one slug may serve both languages, because their folders differ', () => {
    expectNoRefusal({ [et]: replacing('slug: esimene-proovikiri', 'slug: elso-probalevel') });
  });
});

describe('a draft', () => {
  const broken = '---\nnumber: [\n---\n\n<Nincs ilyen\n';

  test.each([
    ['Hungarian', laterHu],
    ['Estonian', laterEt],
  ])('in %s leaves the pair out, whatever else is wrong with it', (_, file) => {
    expectNoRefusal({
      [file]: (text) =>
        replacing(
          'number: 71',
          'number: 3\ndraft: true\nstrange: yes',
        )(text)
          .replace('monday: 2027-03-29', 'monday: 2027-03-30')
          .concat('\n<Nincs />\n\n[ide](/sehova/)\n'),
    });
  });

  test('fails nothing when the other language is missing or cannot be read', () => {
    const draft = replacing('number: 71', 'number: 71\ndraft: true');
    expectNoRefusal({ [draftEt]: null });
    expectNoRefusal({ [draftEt]: broken });
    expectNoRefusal({ [laterHu]: replacing('number: 71', 'number: [71\ndraft: true') });
    expectNoRefusal({ [laterHu]: null, [laterEt]: draft });
    expectNoRefusal({ [laterHu]: broken, [laterEt]: draft });
  });

  test('fails nothing when its own text cannot be read, as long as its front matter can', () => {
    expectNoRefusal({ [draftHu]: appending('<Figure id="F1"') });
  });

  test('is one only with the word true', () => {
    expect(readArticleFolders(rightContent).map((each) => isDraft(each))).toEqual([false, true, false]);
  });

  test('is refused when it says something other than true or false', () => {
    expectRefusals({ [laterHu]: replacing('number: 71', 'number: 71\ndraft: maybe') }, [
      {
        file: laterHu,
        at: 'draft: maybe',
        message: /draft: must be true or false/,
        remedy: /draft: true or draft: false/,
      },
    ]);
  });
});

describe('a draft, while it is previewed', () => {
  const problemsIn = (changes: Changes) => {
    using folder = contentFolder(changes);
    const content = readContent(folder.path);
    expect(checkContent(content)).toEqual([]);
    return { problems: checkDrafts(content), sound: soundDrafts(content) };
  };
  const draft = '2026-11-02-unfinished-letter';

  test('is shown when nothing is wrong with it', () => {
    expect(problemsIn({})).toEqual({ problems: [], sound: [draft] });
  });

  test('is checked like a finished post, and left out', () => {
    const { problems, sound } = problemsIn({
      [draftHu]: appending('<Figure id="F404" />'),
      [draftEt]: appending('[siia](/et/ei-ole/)'),
    });
    expect(problems.map(({ file, message }) => [file, message])).toEqual(
      expect.arrayContaining([
        [draftHu, '<Figure>: there is no figure F404'],
        [draftEt, 'the link /et/ei-ole/ leads nowhere'],
      ]),
    );
    expect(sound).toEqual([]);
  });

  test('may lack a language for the time being, and is left out', () => {
    expect(problemsIn({ [draftEt]: null })).toEqual({ problems: [], sound: [] });
  });

  test('is left out when it wants the address of a finished post', () => {
    const { problems, sound } = problemsIn({
      [draftHu]: replacing('slug: befejezetlen-probalevel', 'slug: tavaszi-probalevel'),
    });
    expect(problems).toMatchObject([
      { file: draftHu, message: expect.stringMatching(/belongs to .*spring/) },
    ]);
    expect(sound).toEqual([]);
  });
});

test('a post whose Monday is yet to come is checked like any other', () => {
  expectRefusals({ [laterHu]: appending('<Source id="nobody-1999" />'), [laterEt]: appending('{1 + 1}') }, [
    {
      file: laterHu,
      at: 'nobody-1999',
      message: /no source nobody-1999/,
      remedy: /content\/sources\/nobody-1999\.yaml/,
    },
    { file: laterEt, at: '{1 + 1}', message: /no code/, remedy: /Remove/ },
  ]);
});
