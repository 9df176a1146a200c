import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { definitions } from '../definitions.ts';
import { createState } from '../shell/createState.ts';
import type { LiveCalculator } from '../shell/panel.ts';
import { requireExample } from '../shell/requireExample.ts';
import { shellWords } from '../shell/words.ts';
import { restore } from './restore.hu.ts';
import { words } from './words.hu.ts';

const [definition] = definitions;
if (definition === undefined) throw new Error('no calculator');
const { declaration, model } = definition;
const { name } = declaration;

/** As much of a browser as the address needs. */
function browse(hash: string) {
  const address = { hash, pathname: '/hu/x/', search: '' };
  const listeners = new Set<readonly [type: string, heard: () => void]>();
  const written: string[] = [];
  const switches = [{ hash: '' }];
  const refuses = { now: false };
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      if (refuses.now) throw new Error('SecurityError: too many calls');
      address.hash = to.startsWith('#') ? to : '';
      written.push(to);
    },
  });
  vi.stubGlobal('addEventListener', (type: string, heard: () => void) => listeners.add([type, heard]));
  vi.stubGlobal('removeEventListener', (type: string, heard: () => void) => {
    for (const each of listeners) if (each[0] === type && each[1] === heard) listeners.delete(each);
  });
  const announce = (event: string) => {
    for (const [type, heard] of [...listeners]) if (type === event) heard();
  };
  vi.stubGlobal('document', { querySelectorAll: () => switches });
  const go = (to: string) => {
    address.hash = to;
    announce('hashchange');
  };
  return { address, written, switches, refuses, go, announce };
}

function wake(hash: string) {
  const browser = browse(hash);
  const example = requireExample(declaration, { annualPurchases: 150_000, margin: 40 }, 'hu');
  const state = createState(declaration, model, example, 'hu', shellWords.hu);
  const told: (string | null)[] = [];
  const live = {
    declaration,
    model,
    state,
    example,
    words: definition?.words.hu,
    shell: shellWords.hu,
    language: 'hu',
    tables: () => [],
  };
  restore(live as unknown as LiveCalculator, (sentence) => void told.push(sentence));
  const type = (field: string, text: string) => {
    const found = state.fields[field];
    if (found === undefined) throw new Error(`no field ${field}`);
    found.text.value = text;
  };
  const text = (field: string) => state.fields[field]?.text.value;
  return { ...browser, state, told, type, text };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  test('stays as it is until something changes, then holds it once there is a pause', () => {
    const { written, type, address } = wake('');
    vi.runAllTimers();
    expect(written).toEqual([]);
    type('margin', '4');
    type('margin', '41');
    type('margin', '41,5');
    expect(written).toEqual([]);
    vi.runAllTimers();
    expect(written).toEqual([`#${name}=HUF,annualPurchases:150000,margin:41.5,v1`]);
    expect(address.hash).toBe(written[0]);
  });

  test('does not change while the page goes, and changes again if it stayed', () => {
    const { written, type, announce } = wake('');
    type('margin', '45');
    announce('beforeunload');
    vi.runAllTimers();
    expect(written).toEqual([]);
    type('margin', '46');
    vi.runAllTimers();
    expect(written).toEqual([`#${name}=HUF,annualPurchases:150000,margin:46,v1`]);
  });

  test('keeps the last good number while a field cannot be read', () => {
    const { address, type } = wake('');
    type('margin', '45');
    vi.runAllTimers();
    type('margin', 'sok');
    vi.runAllTimers();
    expect(address.hash).toContain('margin:45');
  });

  test('is clean again with the example', () => {
    const { written, type, told } = wake('');
    type('margin', '45');
    vi.runAllTimers();
    type('margin', '40');
    vi.runAllTimers();
    expect(written.at(-1)).toBe('/hu/x/');
    expect(told.at(-1)).toBeNull();
  });

  test('holds a number with the month it was typed for', () => {
    const { address, state } = wake('');
    state.fields['annualPurchases']?.switchPeriod();
    vi.runAllTimers();
    expect(address.hash).toContain('annualPurchases:12500/month');
  });

  test('has nothing of what the tab that opened this one hands over but what belongs there', () => {
    vi.stubGlobal('opener', { handedOver: { [name]: `${name}=HUF,annualPurchases:1234,margin:45,v1` } });
    const { address, text, told } = wake(`#${name}=HUF,list:tab,margin:45,v1`);
    expect([text('annualPurchases'), text('margin'), told.at(-1)]).toEqual(['1234', '45', null]);
    vi.runAllTimers();
    expect(address.hash).toBe(`#${name}=HUF,annualPurchases:1234,margin:45,v1`);
  });

  test('tells that a list is missing that was to come from the tab that opened this one', () => {
    const { text, told } = wake(`#${name}=HUF,list:tab,margin:45,v1`);
    expect([text('margin'), told.at(-1)]).toEqual(['45', words.damaged]);
  });

  test('takes the way to the other language along, without what belongs to this page alone', () => {
    const { switches, type } = wake('#honnan-jon');
    expect(switches[0]?.hash).toBe('');
    type('margin', '45');
    vi.runAllTimers();
    expect(switches[0]?.hash).toBe(`${name}=HUF,annualPurchases:150000,margin:45,v1`);
  });

  test('that a browser refuses to write is written with the next change', () => {
    const { refuses, type, address } = wake('');
    refuses.now = true;
    type('margin', '45');
    vi.runAllTimers();
    expect(address.hash).toBe('');
    refuses.now = false;
    type('margin', '46');
    vi.runAllTimers();
    expect(address.hash).toContain('margin:46');
  });
});

describe('a link', () => {
  test('opens as its numbers, whatever the example, and stays as it came', () => {
    const link = `#${name}%3DHUF%2Cmargin%3A35%2Cv1?utm_source=x`;
    const { text, told, written, switches } = wake(link);
    vi.runAllTimers();
    expect([text('annualPurchases'), text('margin')]).toEqual(['120\u00A0000', '35']);
    expect([told, written]).toEqual([[null], []]);
    expect(switches[0]?.hash).toBe(link.slice(1));
  });

  test('in another currency says that nothing was converted', () => {
    const { told, state } = wake(`#${name}=EUR,annualPurchases:500,v1`);
    expect(state.currency.value).toBe('EUR');
    expect(told).toEqual([words.notConverted.EUR]);
  });

  test('that is damaged and in another currency says both', () => {
    expect(wake(`#${name}=EUR,margin:x,v1`).told).toEqual([`${words.damaged} ${words.notConverted.EUR}`]);
    expect(wake(`#${name}=HUF,margin:3`).told).toEqual([words.cut]);
  });

  test('pasted into the same tab replaces the numbers', () => {
    const { go, text, type, address } = wake('');
    type('margin', '45');
    vi.runAllTimers();
    go(`#${name}=HUF,margin:12,v1`);
    vi.runAllTimers();
    expect(text('margin')).toBe('12');
    expect(address.hash).toBe(`#${name}=HUF,margin:12,v1`);
  });

  test('to a heading takes no number from the reader, and the numbers stay in the address', () => {
    const { go, text, type, address } = wake('');
    type('margin', '45');
    vi.runAllTimers();
    go('#honnan-jon');
    vi.runAllTimers();
    expect(text('margin')).toBe('45');
    expect(address.hash).toBe(`#honnan-jon&${name}=HUF,annualPurchases:150000,margin:45,v1`);
  });

  test('to a heading leaves the address alone while there is nothing but the example', () => {
    const { go, written } = wake('');
    go('#honnan-jon');
    vi.runAllTimers();
    expect(written).toEqual([]);
  });
});
