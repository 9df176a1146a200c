import { expect, test } from 'vitest';

import { onlyChild, parseXml } from './xml.ts';

test('reads elements, namespaces, attributes, entities and CDATA', () => {
  const root = parseXml('<a xmlns:x="urn:x"><x:b c="1&amp;2">&lt;<![CDATA[<&]]></x:b></a>');
  expect(onlyChild(root, 'b', 'urn:x')).toMatchObject({ attributes: { c: '1&2' }, text: '<<&' });
});

test.each([
  '',
  '<a>',
  '<a></b>',
  '<a>&nbsp;</a>',
  '<a b=c/>',
  '<a>]]></a>',
  '<x:a/>',
  '<a>\u0001</a>',
  '<a/><b/>',
])('%j is not well formed', (xml) => {
  expect(() => parseXml(xml)).toThrow();
});
