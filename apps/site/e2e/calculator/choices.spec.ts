import { expect, test } from '../site/siteTest.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

for (const calculator of ownPages) {
  const { name, language, definition, shell } = calculator;
  const { variants, parameters } = definition.declaration;
  const [first = ''] = variants ?? [];
  const periodic = Object.keys(parameters).filter((field) => {
    const { period, variants: asked = [first] } = parameters[field] ?? {};
    return period !== undefined && asked.includes(first);
  });
  if (variants === undefined && periodic.length === 0) continue;

  test(
    `${name} in ${language} turns a year’s number into a month’s and back, and asks in another way without forgetting what was typed`,
    { tag: calculator.device },
    async ({ page }) => {
      const open = await openCalculator(page, calculator);
      await open.touch();
      const before = await open.numbers();
      for (const field of periodic)
        await test.step(`${field} of a month`, async () => {
          const ofYear = await open.field(field).inputValue();
          await open.period(field).selectOption('month');
          const ofMonth = await open.field(field).inputValue();
          await expect(open.underneath(field)).toContainText(`/ ${shell.period.month}`);
          await expect(open.underneath(field)).toContainText(ofYear);
          await expect(open.underneath(field)).toContainText(ofMonth);
          // The formula shows how the year's number comes about; the results are the same.
          await expect(open.outcome.locator('.worked dd')).toHaveCount(before.worked.length + 1);
          expect((await open.numbers()).results).toEqual(before.results);
          await open.period(field).selectOption('year');
          await expect(open.field(field)).toHaveValue(ofYear);
          await open.gives(before.results, before.worked);
        });

      if (variants === undefined) return;
      const typed: Record<string, string> = {};
      for (const variant of variants) {
        await open.variant(variant).check();
        for (const field of open.names(variant)) {
          typed[field] ??= String(40 + Object.keys(typed).length);
          await open.field(field).fill(typed[field]);
        }
      }
      for (const variant of variants) {
        await open.variant(variant).check();
        const asked = open.names(variant);
        await expect(open.region.locator('.fields input')).toHaveCount(asked.length);
        expect(await open.texts(variant)).toEqual(
          Object.fromEntries(asked.map((field) => [field, typed[field]])),
        );
        await expect(open.noteSaying(shell.stale)).toBeHidden();
      }
    },
  );
}
