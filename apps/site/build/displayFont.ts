/**
 * Makes src/fonts/display.woff2: Fraunces SemiBold with the characters that Hungarian and Estonian headings
 * and results are set in, and nothing else. Run by hand when a character is missing: `npm run font`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

import subsetFont from 'subset-font';

const letters = 'abcdefghijklmnopqrstuvwxyzáéíóöőúüűõäšž';
const characters = [
  letters,
  letters.toUpperCase(),
  '0123456789',
  ' \u00A0.,:;!?…–-−+×÷=≈%€/()„”“»«’#·&',
].join('');

const font = import.meta.resolve('@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf');
const subset = await subsetFont(await readFile(new URL(font)), characters, { targetFormat: 'woff2' });
const target = new URL('../src/fonts/display.woff2', import.meta.url);
await writeFile(target, subset);
process.stdout.write(`${characters.length} characters, ${subset.length} bytes\n`);
