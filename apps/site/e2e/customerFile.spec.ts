import { readFile } from 'node:fs/promises';

import { goodFiles, type GoodFile } from '../tests/customerFiles/goodFiles.ts';
import { dayText } from '../src/customerFile/page/dayText.ts';
import { words as hungarian } from '../src/customerFile/page/sessionWords.hu.ts';
import { words as estonian } from '../src/customerFile/page/sessionWords.et.ts';
import { words as estonianReport } from '../src/customerFile/page/report/reportWords.et.ts';
import { words as estonianForm } from '../src/customerFile/page/words.et.ts';
import { words as hungarianForm } from '../src/customerFile/page/words.hu.ts';
import { words as hungarianReport } from '../src/customerFile/page/report/reportWords.hu.ts';
import { paths } from '../src/routes.ts';
import { formatNumber, languages, type Language } from '@monday-letter/locale';
import type { Locator, Page } from '@playwright/test';

import { expect, test } from './site/siteTest.ts';

const formWords = { hu: hungarianForm, et: estonianForm };
const sessionWords = { hu: hungarian, et: estonian };
const reportWords = { hu: hungarianReport, et: estonianReport };

/** Kinds of files that programs of both countries write, as parts of their names in the corpus. */
const chosen = ['windows-1250', 'windows-1257', 'utf-16le BOM', 'workbook', 'list'];

const files = chosen.map((part) => {
  const file = goodFiles().find(({ name }) => name.includes(part));
  if (file === undefined) throw new Error(`no good file is called ${part}`);
  return file;
});

for (const language of languages) {
  test(`six files, one after the other, and nothing leaves (${language})`, async ({ page, requests }) => {
    const words = sessionWords[language];
    const form = await openForm(page, language);
    const before = requests.length;
    const early = new Set<string>();

    for (const [index, file] of files.entries()) {
      await test.step(file.name, async () => {
        await bring(form, file.name.includes('workbook') ? 'file.xlsx' : 'file.csv', file.bytes);
        await expect(form.locator('[data-stage=preview]')).toBeFocused();
        await expect(form.locator('.preview')).toContainText(understood(file, language));
        // The next one is the workbook.
        if (index !== chosen.indexOf('workbook') - 1) return;
        const came = () => requests.slice(before).map((request) => request.url());
        for (const part of [
          'answersFrom',
          'workbook',
          'readWebTables',
          'Parser',
          'rangeProblem',
          'csvWorker',
        ])
          await expect.poll(() => came().some((url) => url.includes(`/${part}`)), part).toBe(true);
        for (const url of came()) early.add(url);
      });
    }
    await test.step('a PDF that is called a table', async () => {
      await bring(form, 'file.csv', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'));
      await expect(form.getByRole('alert')).toContainText(
        words.refusal({ code: 'binary', looksLike: 'pdf' }),
      );
      await form.getByRole('button', { name: words.another }).click();
      await expect(form.getByRole('alert')).toHaveCount(0);
    });
    await test.step('a file that is dropped, and a correction that is taken back', async () => {
      await drop(
        form,
        'Vevő;Dátum;Nettó (eFt)\nAlfa;2026.01.05;12,5\nBéta;2026.01.06;3\nAlfa;2026.02.07;4\n',
      );
      await expect(form.locator('[data-stage=preview]')).toBeFocused();
      await expect(form.locator('.preview')).toContainText(words.preview.scaled.thousand);
      const amount = form.locator('.preview td.number').first();
      await expect(amount).toHaveText(formatNumber(12_500, language));
      const scale = form.getByLabel(words.preview.setting.scale);
      await scale.selectOption('one');
      await expect(amount).toHaveText(formatNumber(12.5, language));
      await scale.selectOption('thousand');
      await expect(amount).toHaveText(formatNumber(12_500, language));
      const compute = form.getByRole('button', { name: words.assumptions.compute, exact: true });
      const gaps = form.getByRole('textbox', { name: words.assumptions.lossNumber.gaps });
      await gaps.fill('500');
      await expect(compute).toBeDisabled();
      await gaps.fill('3');
      await expect(compute).toBeEnabled();
      await gaps.fill('500');
      await form.getByLabel(words.assumptions.loss).selectOption('months');
      await expect(compute, 'what is no longer asked for is not waited for').toBeEnabled();
    });
    await test.step('a pasted table without rows', async () => {
      await form.locator('textarea').fill('Kirjatuvi\n\nKirjatuvi');
      await form.getByRole('button', { name: formWords[language].read }).click();
      await expect(form.getByRole('alert')).toContainText(words.refusedPaste);
      await form.locator('textarea').fill('');
    });
    await test.step('a table of a web page, computed', async () => {
      await pasteTable(form.locator('textarea'));
      await expect(form.locator('[data-stage=preview]')).toBeFocused();
      await expect(form.locator('.preview'), 'it is no file').toContainText(words.preview.file(null));
      await form.getByRole('button', { name: words.assumptions.compute, exact: true }).click();
      await expect(form.locator('[data-stage=answers]')).toBeFocused();
      await expect(form.locator('.report .part').first()).toBeVisible();
      const report = reportWords[language];
      await expect(form.locator('.assumed')).toContainText(report.assumed.margin('30%'));
      const margin = form.getByRole('textbox', { name: words.assumptions.margin });
      await margin.fill('40');
      await expect(form.getByText(report.earlier)).toBeVisible();
      await margin.fill('30');
      await expect(form.getByText(report.earlier), 'what is as it was').toHaveCount(0);
      await margin.fill('40');
      await expect(form.getByText(report.earlier)).toBeVisible();
      await form.getByRole('button', { name: words.assumptions.again }).click();
      await expect(form.locator('.assumed')).toContainText(report.assumed.margin('40%'));
      await expect(form.locator('[data-stage=answers]')).toBeFocused();
      await expect(form.getByText(report.earlier)).toHaveCount(0);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        form.getByRole('button', { name: report.customers.save }).click(),
      ]);
      const rows = (await readFile(await file.path(), 'utf8')).split('\r\n');
      expect(rows[0]).toMatch(new RegExp(`^\uFEFF${report.results.columns.name};`));
      expect(rows[1]).toMatch(/^Kirjatuvi 10;12500;/);
      await expect(form.getByText(report.customers.saved(file.suggestedFilename()))).toBeVisible();
    });

    const asked = requests.slice(before);
    expect(asked.length, 'what reads files was fetched').toBeGreaterThan(0);
    const late = asked.map((request) => request.url()).filter((url) => !early.has(url));
    expect(late, 'once a file was read no network is needed').toEqual([]);
    for (const request of asked) {
      expect(request.method(), request.url()).toBe('GET');
      expect(new URL(request.url()).pathname).toMatch(/\/_astro\/[^?]+$/);
    }
    const workers = asked.filter((request) => /\/(?:worker|csvWorker)-[^/]+\.js$/.test(request.url()));
    expect(new Set(workers.map((request) => request.url())).size, 'one reads, one writes').toBe(2);
    for (const worker of workers) {
      const headers = await (await page.request.get(worker.url())).headersArray();
      expect(
        headers
          .filter(({ name }) => name.toLowerCase() === 'content-security-policy')
          .map(({ value }) => value)
          .join(', '),
        'a thread that knows the file may ask nobody',
      ).toContain("default-src 'none'; script-src 'self'");
    }
    expect(await kept(page), 'nothing is kept').toEqual({ local: 0, session: 0, databases: 0 });
    await page.reload();
    await expect(form.locator('.session')).toHaveCount(0);
  });
}

test.describe('where the page itself would send something', () => {
  test.use({ expectedMessages: [/security policy|Content Security Policy|connect/i] });

  test('the browser forbids it', async ({ page }) => {
    await openForm(page, 'hu');
    const outcome = await page.evaluate(async () => ({
      here: await fetch(location.href).then(
        () => 'went out',
        () => 'forbidden',
      ),
      robots: await fetch('/robots.txt').then(
        () => 'went out',
        () => 'forbidden',
      ),
      beacon: await new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          resolve(violatedDirective);
        });
        navigator.sendBeacon('/', 'names of customers');
        setTimeout(resolve, 5000, 'went out');
      }),
    }));
    expect(outcome).toEqual({ here: 'forbidden', robots: 'forbidden', beacon: 'connect-src' });
  });
});

/** The form of the customer file's own page, awake. */
async function openForm(page: Page, language: Language): Promise<Locator> {
  await page.goto(paths.customerFile(language).slice(1));
  const form = page.locator('.customer-file');
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button').first()).toBeEnabled();
  return form;
}

async function bring(form: Locator, name: string, bytes: Uint8Array): Promise<void> {
  await form
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** What the preview says of a good file, up to the sum. */
function understood({ expected }: GoodFile, language: Language): string {
  const { preview } = sessionWords[language];
  const print = (number: number) => formatNumber(number, language);
  const facts = { customers: print(expected.names.length), rows: '', from: null, to: null, sum: '§' };
  if (expected.kind === 'customers') return preview.customers(facts).split('§')[0] ?? '';
  const [from, to] = [Math.min(...expected.day), Math.max(...expected.day)];
  const said = preview.orders({
    ...{ ...facts, rows: print(expected.customer.length) },
    ...{ from: dayText(from, language), to: dayText(to, language) },
  });
  return said.split('§')[0] ?? '';
}

/** Drops a file of this text onto the form. */
async function drop(form: Locator, text: string): Promise<void> {
  await form.evaluate((element, content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.csv'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
}

/** Ten customers of an imagined shop, as a browser copies a table of a page. */
async function pasteTable(field: Locator): Promise<void> {
  await field.evaluate((textarea) => {
    const rows = Array.from({ length: 10 }, (_, index) => [
      `Kirjatuvi ${index + 1}`,
      String((index + 1) * 1250),
    ]);
    const table = [['Klient / Vevő', 'Aastakäive / Éves bevétel'], ...rows];
    const data = new DataTransfer();
    data.setData('text/plain', table.map((row) => row.join('\t')).join('\n'));
    data.setData(
      'text/html',
      `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    );
    textarea.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
}

async function kept(page: Page): Promise<{ local: number; session: number; databases: number }> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
}
