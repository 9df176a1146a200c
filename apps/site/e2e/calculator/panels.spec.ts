import { words as estonianBackwards } from '../../src/calculators/panels/backwards/words.et.ts';
import { words as hungarianBackwards } from '../../src/calculators/panels/backwards/words.hu.ts';
import { words as estonianSensitivity } from '../../src/calculators/panels/sensitivity/words.et.ts';
import { words as hungarianSensitivity } from '../../src/calculators/panels/sensitivity/words.hu.ts';
import { expect, test } from '../site/siteTest.ts';
import { digits } from './digits.ts';
import { openCalculator, quickly } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

const backwardsWords = { hu: hungarianBackwards, et: estonianBackwards };
const sensitivityWords = { hu: hungarianSensitivity, et: estonianSensitivity };

for (const calculator of ownPages) {
  const { name, language, words, shell } = calculator;
  const { hero, targets } = calculator.definition.declaration;

  test(
    `${name} in ${language} tells where its numbers stand in the books, finds the number that gives a wanted result, and ranks what counts most: what it says comes true`,
    { tag: calculator.device },
    async ({ page }) => {
      const open = await openCalculator(page, calculator);
      const hasTargets = targets.length > 0;
      await test.step('in the books', async () => {
        const { guide } = await words.guide();
        const panel = await open.open('guidance');
        await expect(panel.locator('dt')).toHaveText([
          ...Object.values(guide.columns === undefined ? {} : (words.list?.columns ?? {})),
          ...open.names().map((each) => words.parameters[each]?.label ?? ''),
        ]);
        const said = (await panel.textContent()) ?? '';
        for (const each of open.names()) {
          expect(said).toContain(guide.numbers[each]?.where ?? '?');
          expect(said).toContain(guide.numbers[each]?.unknown ?? '?');
        }
      });
      if (!hasTargets) return;

      await test.step('the number that is needed', async () => {
        const { write, back, needed, whole } = backwardsWords[language];
        const texts = await open.texts();
        const panel = await open.open('backwards');
        const wanted = await panel.getByRole('textbox').inputValue();
        const head = (await panel.locator('.results span').textContent()) ?? '';
        const answer = digits((await panel.locator('output').textContent()) ?? '').replace(
          /[ %]*(?:\/.*)?$/,
          '',
        );
        const said = (await panel.locator('.results + .note').textContent()) ?? '';
        const changed =
          open.names().find((each) => head.includes(words.parameters[each]?.label ?? '?')) ?? head;

        await panel.getByRole('button', { name: write, exact: true }).click();
        expect(digits(await open.field(changed).inputValue())).toBe(answer);
        await expect
          .poll(async () => said.includes((await open.value.textContent()) ?? '?'), quickly)
          .toBe(true);
        // What was wanted, or more where only whole numbers will do; else it was said to be out of reach.
        if (head === needed(words.parameters[changed]?.label ?? '') && !said.includes(whole)) {
          expect(amount((await open.value.textContent()) ?? '') / amount(wanted)).toBeCloseTo(1, 2);
        }
        await panel.getByRole('button', { name: back(texts[changed] ?? ''), exact: true }).click();
        expect(await open.texts()).toEqual(texts);
      });

      await test.step('what counts most', async () => {
        const panel = await open.open('sensitivity');
        const bars = await panel.locator('.bars li').evaluateAll((items) =>
          items.map((item) => ({
            label: item.querySelector('span')?.textContent ?? '',
            length: Number.parseFloat(item.querySelector('svg > rect')?.getAttribute('width') ?? ''),
          })),
        );
        const lengths = bars.map(({ length }) => length);
        expect(lengths.length).toBeGreaterThan(0);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));

        const table = panel.locator('details');
        await table.locator('summary').click();
        await expect(table.getByRole('row')).toHaveCount(bars.length + 1);
        const cells = await table.getByRole('row').nth(1).locator('th, td').allTextContents();
        const [label = '', , after = '', promised = ''] = cells;
        expect(label).toBe(bars[0]?.label);

        // Whoever really takes that step gets what the table said.
        const stepped = open
          .names()
          .find((each) => label.startsWith(`${words.parameters[each]?.label ?? '?'}: `));
        await open.field(stepped ?? label).fill(digits(after));
        // The panel may show more digits than the result, so that a small change can be seen.
        const isRoundedTo = async (long: string) => isRounded((await open.value.textContent()) ?? '', long);
        await expect.poll(() => isRoundedTo(promised), quickly).toBe(true);
        const [before = '?', behind = '?'] = sensitivityWords[language]
          .lead(words.results[hero] ?? '?', '|')
          .split('|');
        const lead = (await panel.locator('p').first().textContent()) ?? '';
        expect([lead.startsWith(before), lead.endsWith(behind)]).toEqual([true, true]);
        expect(await isRoundedTo(lead.slice(before.length, -behind.length))).toBe(true);
        if (lengths[0] !== 0) await expect(panel.locator('p[role="status"]')).not.toBeEmpty();
        await open.button(shell.panels.sensitivity).click();
        await expect(panel).toBeHidden();
      });
    },
  );
}

/** A printed amount or share as a number. */
const amount = (text: string) =>
  Number(digits(text).replaceAll(/[ %]/g, '').replace(',', '.').replace('−', '-'));

/** Whether a printed number is another one, rounded to its own decimals. */
function isRounded(short: string, long: string): boolean {
  const decimals = /,(\d+)/.exec(short)?.[1]?.length ?? 0;
  return Math.abs(amount(short) - amount(long)) <= 0.5000001 * 10 ** -decimals;
}
