import { typeset } from '@monday-letter/locale';
import { expect, test } from 'vitest';

import { plainText } from './plainText.ts';

test.each([
  [
    'hu',
    'Január 1-jétől 4-5 napon belül, 15 000 Ft-ot 20%-kal; 2026. november 23-án',
    /\u2011.*\u2060.*\u00A0/,
  ],
  ['et', 'Alates 1. jaanuarist 10-15 eurot, 21-le ja 20 000 €', /\u00A0.*\u2060.*\u2011/],
] as const)(
  'what is set for a page in %s is had as it was typed, with the dashes of its language',
  (language, typed, held) => {
    const set = typeset(typed, language);
    expect(set).toMatch(held);
    expect(plainText(set)).toBe(typed.replace(/(?<=\d)-(?=\d)/, '–'));
  },
);
