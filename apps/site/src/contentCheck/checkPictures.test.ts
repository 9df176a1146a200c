import { describe, test } from 'vitest';

import { appending, hu, laterEt, laterHu, replacing } from '../../tests/contentFolder.ts';
import { expectNoRefusal, expectRefusals } from '../../tests/refusals.ts';

const folder = 'articles/2027-03-29-spring-letter';
const tag = '<Picture file="snowdrops.jpg" alt="Viis lumikellukest" credit="meie joonis" />';
/** The later Estonian post with its picture written in another way. */
const estonian = (picture: string) => ({
  [laterEt]: (text: string) => text.replace(/<Picture[^>]*>/, picture),
});

describe('a picture', () => {
  test('with what is to be seen, and who made it, may stand in both languages', () => {
    expectNoRefusal(estonian(tag));
    expectNoRefusal(estonian(tag.replace(' />', ' caption="Allkiri." />')));
  });

  test.each<[attribute: string, picture: string, remedy: RegExp]>([
    ['alt', tag.replace(/alt="[^"]*" /, ''), /<Picture alt="…">, what is to be seen/],
    ['alt', tag.replace(/alt="[^"]*"/, 'alt=" "'), /what is to be seen/],
    ['credit', tag.replace(/credit="[^"]*" /, ''), /<Picture credit="…">, who made the picture/],
  ])('without %s is refused at its line', (attribute, picture, remedy) => {
    expectRefusals(estonian(picture), [
      { file: laterEt, at: '<Picture', message: new RegExp(`<Picture> has no ${attribute}`), remedy },
    ]);
  });

  test.each([
    ['is not there', 'tulips.jpg', {}],
    ['bears a name that is no address', 'Snow Drops.JPG', { [`${folder}/Snow Drops.JPG`]: 'none' }],
    ['is of another kind', 'snowdrops.heic', { [`${folder}/snowdrops.heic`]: 'none' }],
  ])('whose file %s is refused, and where to put it is said', (_, file, others) => {
    const change = replacing('file="snowdrops.jpg"', `file="${file}"`);
    const refusal = {
      at: '<Picture',
      message: new RegExp(`no picture ${file} beside`),
      remedy: /Put it into articles\/2027-03-29-spring-letter.*small letters.*there is snowdrops\.jpg/,
    };
    expectRefusals({ [laterHu]: change, [laterEt]: change, ...others }, [
      { file: laterHu, ...refusal },
      { file: laterEt, ...refusal },
      { file: `${folder}/snowdrops.jpg`, at: null, message: /in neither language/, remedy: /or remove it/ },
    ]);
  });

  test('in one language alone is refused in the other', () => {
    expectRefusals(estonian(''), [
      {
        file: laterEt,
        at: null,
        message: /pictures or their order differs.*snowdrops\.jpg in hu\.mdx, none in et\.mdx/,
        remedy: /same pictures/,
      },
    ]);
  });

  test('inside a sentence is refused', () => {
    expectRefusals(estonian(`Siin on ${tag} pilt.`), [
      { file: laterEt, at: '<Picture', message: /does not stand alone/, remedy: /two empty lines/ },
    ]);
  });

  test('that lies beside the articles and is shown nowhere is refused', () => {
    const file = 'articles/2026-10-26-first-letter/left-over.png';
    expectRefusals({ [file]: 'none' }, [
      { file, at: null, message: /shown in neither language/, remedy: /<Picture file="left-over\.png"/ },
    ]);
  });

  test('typed as Markdown types it is refused, since it has no credit', () => {
    expectRefusals({ [hu]: appending('![Egy kép](kep.png)') }, [
      {
        file: hu,
        at: '![Egy kép]',
        message: /has no credit/,
        remedy: /<Picture file="…" alt="…" credit="…" \/>/,
      },
    ]);
  });
});
