import { readFileSync } from 'node:fs';

import { languages, type Language } from '@monday-letter/locale';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import type { Answers } from '../../answers/answers.ts';
import { answersFrom } from '../../answers/answersFrom.ts';
import { imaginedShop, lastDay } from '../../answers/anyFile.ts';
import { defaultAssumptions } from '../../answers/assumptions.ts';
import { calculatorNames } from '../../answers/part.ts';
import { bytesOfBlob } from '../../reading/bytes/byteSource.ts';
import { CustomerFileReader } from '../../reading/customerFileReader.ts';
import { sampleFiles } from '../../samples/sampleFiles.ts';
import { sentAnswers } from '../../sent/sentAnswers.ts';
import type { LeadsOf } from '../reportProps.ts';
import { Report as Estonian } from './report.et.tsx';
import { Report as Hungarian } from './report.hu.tsx';
import { words as estonian } from './reportWords.et.ts';
import { words as hungarian } from './reportWords.hu.ts';

const reports = { hu: Hungarian, et: Estonian };
const words = { hu: hungarian, et: estonian };
const lead = { title: 'Kalkulaator', path: '/somewhere/' };
const leads = Object.fromEntries(
  calculatorNames.map((name) => [name, { calculator: lead, article: lead }]),
) as LeadsOf;

/** What the report says of answers, as text. */
function said(answers: Answers, language: Language, isEarlier = false): string {
  const html = renderToString(
    h(reports[language], { answers: sentAnswers(answers), language, name: 'f.csv', leads, isEarlier }),
  );
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\s+/g, ' ');
}

/** What is computed of a sample, as the page computes it. */
async function answersOf(kind: 'orders' | 'customers', language: Language) {
  const path = new URL(`../../samples/files/${sampleFiles[language][kind]}`, import.meta.url);
  const reader = await CustomerFileReader.ofFile(bytesOfBlob(new Blob([readFileSync(path)])), language);
  const { preview, data } = await reader.read({}, () => undefined);
  if (data === null) throw new Error(`the sample ${path.href} lacks ${preview.lacks.join()}`);
  const { lastDay } = preview.counts;
  const assumptions = defaultAssumptions(
    { kind, lastDay },
    language === 'hu' ? 'HUF' : 'EUR',
    lastDay ?? 20_700,
  );
  return { assumptions, answers: answersFrom(data, assumptions, () => undefined) };
}

/** What no reader should ever see. */
const nonsense = /NaN|∞|Infinity|undefined|null|\[object|[−-]0(?![\d,.])/;

describe.each(languages)('the report in %s', (language) => {
  test('of orders answers every question, says what it assumes, and which model suits', async () => {
    const { answers, assumptions } = await answersOf('orders', language);
    const text = said(answers, language);
    expect(text).not.toMatch(nonsense);
    const { concentration, twoYears, repeatOrders, loss, cohorts, lifetimeValue, assumed, model } =
      words[language];
    for (const { title } of [concentration, twoYears, repeatOrders, loss, cohorts, lifetimeValue]) {
      expect(text).toContain(title);
    }
    expect(answers.lifetimeValue.missing).toBeNull();
    expect(text).toContain(lifetimeValue.checkTitle);
    expect(text).toContain(assumed.horizon(String(assumptions.horizonMonths)));
    expect(text).toContain(assumed.margin('30%'));
    const verdicts = answers.model.choice?.verdicts ?? [];
    expect(verdicts).toHaveLength(4);
    for (const each of verdicts) expect(text).toContain(model.names[each.model]);
    expect(text).not.toContain(words[language].earlier);
    expect(said(answers, language, true)).toContain(words[language].earlier);
  });

  test('of a list says what it cannot know, and with which calculator to go on', async () => {
    const { answers } = await answersOf('customers', language);
    const text = said(answers, language);
    expect(text).not.toMatch(nonsense);
    expect(text).toContain(words[language].missing.needsOrders);
    expect(text).toContain(words[language].instead);
    expect(text, 'one calculator knows the list').toContain(words[language].open(lead.title));
    expect(text, 'another has its own').toContain(words[language].openSample(lead.title));
    expect(text).not.toContain(words[language].model.title);
  });

  test('of a list counts as lost who bought in the earlier year alone, and speaks of no silence', async () => {
    const { answers } = await answersOf('customers', language);
    const text = said(answers, language);
    const { loss, assumed } = words[language];
    if (answers.loss.missing !== null) throw new Error(answers.loss.missing);
    const { customersLost, customersAtStart } = answers.loss.answer;
    expect(text).toContain(loss.ofList(String(customersLost), String(customersAtStart)));
    expect(text).not.toContain(loss.definition('365'));
    expect(text).not.toContain(assumed.months('12'));
  });

  test('of a model that failed its trial says that it does not fit, and why', () => {
    const shop = imaginedShop(600, 11);
    const isKept = (_: number, row: number) => {
      const day = shop.day[row] ?? 0;
      return day < lastDay - 200 || day === lastDay;
    };
    const stopped = {
      ...shop,
      customer: shop.customer.filter(isKept),
      day: shop.day.filter(isKept),
      amount: shop.amount.filter(isKept),
    };
    const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
    const answers = answersFrom(stopped, assumptions, () => undefined);
    expect(answers.lifetimeValue.missing).toBe('failedCheck');
    const text = said(answers, language);
    const { names, doesNotFit, failedCheck } = words[language].model;
    expect(text).toContain(doesNotFit(names.betaGeometricNbd, [failedCheck]));
    // Where a model finds nothing, it is not said to fit either.
    for (const missing of ['noFit', 'unlimitedOrders'] as const) {
      const inVain = { ...answers, lifetimeValue: { ...answers.lifetimeValue, missing } } as typeof answers;
      expect(said(inVain, language)).not.toContain(names.betaGeometricNbd);
    }
  });

  test('of a day of credit notes tells of one day, and of no margin below nothing as much', () => {
    const rows = {
      kind: 'orders',
      names: ['Kuu', 'Hold', 'Täht'],
      customer: Uint32Array.of(0, 1, 2),
      day: Int32Array.of(lastDay, lastDay, lastDay),
      sameDay: 'join',
    } as const;
    const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
    const saidOf = (...amounts: number[]) =>
      said(
        answersFrom({ ...rows, amount: Float64Array.from(amounts) }, assumptions, () => undefined),
        language,
      );
    const { shortfall, categories, missing } = words[language];
    const credits = saidOf(-100, -100, -100);
    expect(credits).toContain(shortfall('historyDays', '1', '31'));
    expect(credits).not.toContain(shortfall('historyDays', '0', '730'));
    expect(credits).toContain(missing.noMargin);
    expect(credits).not.toMatch(/−30/);
    const mixed = saidOf(-100, -100, 500);
    expect(mixed).toContain(categories.noBorder);
    expect(mixed).not.toContain(categories.border('−30 €'));
  });

  test('of customers who cost more than they bring tells the loss as a loss', () => {
    const column = (...cells: number[]) => Float64Array.from(cells);
    const list = {
      kind: 'customers',
      names: ['Kuu', 'Hold'],
      ...{ revenue: column(100, 50), cost: column(90, 155) },
      ...{ earlierRevenue: null, margin: null, contacts: null, lastPurchase: null },
    } as const;
    const assumptions = defaultAssumptions({ kind: 'customers', lastDay: null }, 'HUF', lastDay);
    const text = said(
      answersFrom(list, assumptions, () => undefined),
      language,
    );
    expect(text).toContain(words[language].profit.totalLoss('200 Ft'));
    expect(text).not.toContain('−200');
  });

  test('of a file without a single usable row says so in every part', () => {
    const rows = {
      kind: 'orders',
      names: ['Kirjatuvi'],
      ...{ customer: new Uint32Array(), day: new Int32Array(), amount: new Float64Array() },
      sameDay: 'join',
    } as const;
    const assumptions = defaultAssumptions({ kind: 'orders', lastDay: null }, 'EUR', 20_700);
    const answers = answersFrom(rows, assumptions, () => undefined);
    const text = said(answers, language);
    expect(text).not.toMatch(nonsense);
    expect(text.split(words[language].missing.noRows)).toHaveLength(9);
    expect(text, 'no link promises the numbers of the file').not.toContain(words[language].open(lead.title));
  });
});
