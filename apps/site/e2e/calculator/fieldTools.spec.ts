import type { Locator } from '@playwright/test';

import { words as hungarianTax } from '../../src/calculators/panels/tax/words.hu.ts';
import { words as estonianTax } from '../../src/calculators/panels/tax/words.et.ts';
import { expect, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { openCalculator, type OpenCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

const taxWords = { hu: hungarianTax, et: estonianTax };

/** An amount with the general VAT of each country, and without. */
const amounts = { hu: ['127~000', '100~000'], et: ['12~400', '10~000'] } as const;

for (const calculator of ownPages) {
  const { name, language, definition, shell } = calculator;
  const { parameters } = definition.declaration;
  const taxed = Object.keys(parameters).find((field) => parameters[field]?.taxed === true);
  const marked = Object.keys(parameters).find((field) => parameters[field]?.markup === true);

  if (taxed === undefined && marked === undefined) continue;

  test(
    `${name} in ${language} takes VAT off with one press and puts it back with another, and takes a markup for a margin`,
    { tag: calculator.device },
    async ({ page }) => {
      const open = await openCalculator(page, calculator);
      if (taxed !== undefined)
        await test.step('VAT', async () => {
          const [gross, net] = amounts[language];
          await open.field(taxed).fill(tied(gross));
          const tool = await openTool(open, taxed, shell.fieldTools.tax);
          await expect(open.field(taxed)).toHaveValue(tied(net));
          await expect(tool.locator('p').first()).toContainText(tied(net));

          // Another rate applies to the amount with VAT.
          await tool.getByRole('textbox').fill('0');
          await expect(open.field(taxed)).toHaveValue(tied(gross));
          await tool.getByRole('button', { name: taxWords[language].undo, exact: true }).click();
          await expect(open.field(taxed)).toHaveValue(tied(gross));
        });

      if (marked !== undefined)
        await test.step('markup, followed in both directions', async () => {
          const tool = await openTool(open, marked, shell.fieldTools.markup);
          const markup = tool.getByRole('textbox');
          await expect(markup).toBeFocused();
          await markup.fill('100');
          await expect(open.field(marked)).toHaveValue('50');
          await markup.fill('25');
          await expect(open.field(marked)).toHaveValue('20');
          await open.field(marked).fill('60');
          await expect(markup).toHaveValue('150');
        });
    },
  );
}

/** Opens a tool of a field. */
async function openTool(open: OpenCalculator, field: string, label: string): Promise<Locator> {
  const whole = open.region
    .locator('.fields > .field')
    .filter({ has: open.page.locator(`#${open.calculator.name}-${field}`) });
  await whole.getByRole('button', { name: label, exact: true }).click();
  const tool = whole.locator('.aside');
  await expect(tool).toBeVisible();
  return tool;
}
