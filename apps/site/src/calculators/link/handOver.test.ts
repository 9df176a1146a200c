import { afterEach, expect, test, vi } from 'vitest';

import { handOver, takeHandedOver, withoutList } from './handOver.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete (globalThis as { handedOver?: unknown }).handedOver;
});

test('a fragment keeps all but the amounts of its list, and says that one was there', () => {
  expect(withoutList('Pareto=HUF,list:1/2;3,margin:30,v1')).toBe('Pareto=HUF,list:tab,margin:30,v1');
  expect(withoutList('Pareto=HUF,margin:30,v1')).toBe('Pareto=HUF,margin:30,v1');
});

test('the tab that is opened takes what this one holds, once and by name', () => {
  handOver('Pareto', 'Pareto=HUF,list:1;2,v1');
  handOver('ChurnCost', 'ChurnCost=HUF,v1');
  vi.stubGlobal('opener', globalThis);
  expect(takeHandedOver('Referral')).toBeUndefined();
  expect(takeHandedOver('Pareto')).toBe('Pareto=HUF,list:1;2,v1');
  expect(takeHandedOver('Pareto')).toBeUndefined();
  expect(takeHandedOver('ChurnCost')).toBe('ChurnCost=HUF,v1');
});

test('no opener, one that holds nothing, or one of another site hands nothing over', () => {
  vi.stubGlobal('opener', null);
  expect(takeHandedOver('Pareto')).toBeUndefined();
  vi.stubGlobal('opener', {});
  expect(takeHandedOver('Pareto')).toBeUndefined();
  const foreign = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );
  vi.stubGlobal('opener', foreign);
  expect(takeHandedOver('Pareto')).toBeUndefined();
});
