/**
 * Makes src/fonts/display.woff2, for pages, and display.ttf, for the pictures that go with shared links: Fraunces
 * SemiBold with the characters that Hungarian and Estonian headings and results are set in, and nothing else. Run by
 * hand when a character is missing: `npm run font`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

import subsetFont from 'subset-font';

import { displayCharacters } from '../src/fonts/displayCharacters.ts';

/** What the site uses of the face's abilities: pairs of letters set right. Its alternative letters would weigh half a kilobyte. */
const keepFeatures = ['kern', 'liga'];

const font = await readFile(
  new URL(import.meta.resolve('@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf')),
);
for (const [targetFormat, name] of [
  ['woff2', 'display.woff2'],
  ['truetype', 'display.ttf'],
] as const) {
  // In a variable, as the package's types do not know of features yet.
  const options = { targetFormat, keepFeatures };
  const subset = await subsetFont(font, displayCharacters, options);
  await writeFile(new URL(`../src/fonts/${name}`, import.meta.url), subset);
  process.stdout.write(`${name}: ${displayCharacters.length} characters, ${subset.length} bytes\n`);
}
