import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';

import { definitions } from '../definitions.ts';
import { inCurrency, onlyVariant, type Declaration } from '../shell/declaration.ts';
import { boundsIn } from '../shell/readField.ts';
import { decimalsIn } from '../shell/convertPeriod.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { readLink } from './readLink.ts';
import { writeLink } from './writeLink.ts';

/**
 * Links that readers may have sent, of every version of every calculator, with the numbers they have to open to:
 * `links.json` in the calculator's folder. A version is stored once and never changed:
 * `STORE_LINKS=1 npx vitest run src/calculators/link/storedLinks.test.ts` adds those that are missing.
 */
interface StoredVersion {
  readonly version: number;
  /** What a link of that version means by what it does not name. */
  readonly meant: unknown;
  readonly links: readonly { readonly link: string; readonly opens: LinkedNumbers }[];
}

describe.each(definitions.map(({ declaration }) => [declaration.name, declaration] as const))(
  '%s',
  (name, declaration) => {
    const file = new URL(`../${name.charAt(0).toLowerCase()}${name.slice(1)}/links.json`, import.meta.url);
    const read = () =>
      (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []) as readonly StoredVersion[];
    const { version } = declaration;

    test('has the links of its version stored, and its numbers still mean what they meant', async () => {
      const current = stored(declaration);
      if (process.env['STORE_LINKS'] === '1' && !read().some((each) => each.version === version)) {
        const options = await resolveConfig(file);
        writeFileSync(
          file,
          await format(JSON.stringify([...read(), current]), { ...options, parser: 'json' }),
        );
      }
      const meant = read().find((each) => each.version === version)?.meant;
      const store = 'STORE_LINKS=1 npx vitest run src/calculators/link/storedLinks.test.ts';
      expect(meant, `Version ${version} of ${name} is new: store its links with ${store}`).toBeDefined();
      expect(
        meant,
        `Links of version ${version} would open as other numbers. Set the version of ${name} to ${version + 1}, ` +
          `say in its upgrades what changed, and store its links with ${store}`,
      ).toEqual(current.meant);
    });

    test('opens the links of every version as they were', () => {
      expect(read().map((each) => each.version)).toEqual(
        Array.from({ length: version }, (_, index) => index + 1),
      );
      for (const each of read())
        for (const { link, opens } of each.links) {
          const reading = readLink(declaration, link, 'EUR');
          const fields = Object.entries(opens.fields).map(([key, field]) => [
            nameNow(declaration, key, each.version),
            field,
          ]);
          // There may be more parameters than there were then.
          expect(reading, link).toMatchObject({
            numbers: { ...opens, fields: Object.fromEntries(fields) },
            trouble: null,
          });
        }
    });
  },
);

/** What is to be kept of a version: its meaning, and links at its defaults and at its bounds. */
function stored(declaration: Declaration): StoredVersion {
  const { version, variants = [onlyVariant] as const, parameters, list } = declaration;
  const links = (['HUF', 'EUR'] as const).flatMap((currency) =>
    (['default', 'minimum', 'maximum'] as const).map((which) => {
      const fields = Object.entries(parameters).map(([key, parameter]) => {
        const period = which === 'minimum' && parameter.period ? ('month' as const) : parameter.period;
        const bounds = boundsIn(parameter, period);
        const least = bounds.minimum + (bounds.minimumExcluded ? inCurrency(parameter.step, currency) : 0);
        const value = {
          default: inCurrency(parameter.default, currency),
          minimum: Number(Math.min(least, bounds.maximum).toFixed(decimalsIn(parameter, period))),
          maximum: bounds.maximum,
        }[which];
        return [key, { value, ...(period === undefined ? {} : { period }) }];
      });
      const opens: LinkedNumbers = {
        currency,
        variant: which === 'default' ? variants[0] : (variants.at(-1) as string),
        fields: Object.fromEntries(fields) as LinkedNumbers['fields'],
        rows: which === 'maximum' && list ? list.sample[currency].slice(0, 3) : null,
      };
      return { link: writeLink(declaration, opens), opens };
    }),
  );
  const meant = {
    variants: [...variants],
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, { unit, period, converts, default: standard }]) => [
        key,
        { unit, period, converts, default: standard },
      ]),
    ),
    ...(list && {
      columns: Object.entries(list.columns).map(([key, { unit, period }]) => ({ key, unit, period })),
      sample: list.sample,
    }),
  };
  return { version, meant: JSON.parse(JSON.stringify(meant)) as unknown, links };
}

function nameNow({ upgrades = [] }: Declaration, key: string, from: number): string {
  return upgrades
    .slice(from - 1)
    .reduce(
      (name, { renamed = {} }) => (Object.hasOwn(renamed, name) ? (renamed[name] as string) : name),
      key,
    );
}
