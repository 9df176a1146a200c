import { expect, test } from 'vitest';

import { calculatorPages } from '../calculators/calculatorPages.ts';
import { plainTarget } from './plainTarget.ts';

const targetOf = (href: string, language: 'hu' | 'et') => plainTarget(href, language, calculatorPages);

test('a link that names a page in neither language leads to it in that of the page', () => {
  expect(targetOf('/privacy/', 'hu')).toBe('/hu/adatvedelem/');
  expect(targetOf('/privacy/', 'et')).toBe('/et/privaatsus/');
  expect(targetOf('/figures/#F8', 'et')).toBe('/et/arvud/#F8');
  expect(targetOf('/your-customers/', 'et')).toBe('/et/oma-fail/');
  expect(targetOf('/offline/', 'hu')).toBe('/hu/internet-nelkul/');
  expect(targetOf('/calculators/pareto/', 'hu')).toMatch(/^\/hu\/kalkulatorok\/[a-z-]+\/$/);
});

test('a file that belongs to both leads to itself', () => {
  expect(targetOf('/feeds.opml', 'hu')).toBe('/feeds.opml');
});

test('a link that leads nowhere is refused, and what there is is named', () => {
  expect(() => targetOf('/impressum/', 'hu')).toThrow(/links to \/impressum\/.*Write one of .*\/privacy\//);
  expect(() => targetOf('/hu/adatvedelem/', 'hu')).toThrow(RangeError);
});
