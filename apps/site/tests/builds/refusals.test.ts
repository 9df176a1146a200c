import { describe, expect, test } from 'vitest';

import {
  appending,
  contentFolder,
  et,
  hu,
  laterEt,
  laterHu,
  replacing,
  rightContent,
} from '../contentFolder.ts';
import { buildSite } from './buildSite.ts';

const now = '2026-11-25T12:00:00Z';

describe('a build of content with mistakes', () => {
  test('fails and names every file, line and remedy', async () => {
    using folder = contentFolder({
      [hu]: (text) => appending('Lásd [itt](/sehol/).')(replacing('number: 49', 'number: 48')(text)),
      [et]: appending('<Figure id="F404" />'),
      [laterHu]: replacing('margin={37}', 'margin="37"'),
      [laterEt]: null,
    });
    const { code, output } = await buildSite({ now, content: folder.path });
    expect(code).not.toBe(0);
    const places = [
      `${hu}:${folder.lineOf(hu, 'number: 48')}: number 48 on 2026-10-26`,
      `${hu}:${folder.lineOf(hu, '/sehol/')}: the link /sehol/ leads nowhere`,
      `${et}:${folder.lineOf(et, 'F404')}: <Figure>: there is no figure F404`,
      `${laterHu}:${folder.lineOf(laterHu, 'margin="37"')}: <LifetimeValue>: margin must be a plain number`,
      `${laterEt}:1: the post is missing in`,
    ];
    for (const place of places) expect(output).toContain(place);
    for (const remedy of [
      'Write number: 49',
      'Link to a post as',
      'Add content/figures/F404.yaml',
      'Write et.mdx',
    ]) {
      expect(output).toContain(remedy);
    }
  });
});

describe('a build for the public', () => {
  test('fails while the settings are not filled in, and names them and their file', async () => {
    const { code, output } = await buildSite({
      now,
      content: rightContent,
      edition: 'publish',
      settings: 'local',
    });
    expect(code).not.toBe(0);
    expect(output).toMatch(/tests\/settings\/local\.json: .*"publicAddress", "publisher", "contact"/);
    expect(output).toMatch(/Fill in what is missing/);
  });
});
