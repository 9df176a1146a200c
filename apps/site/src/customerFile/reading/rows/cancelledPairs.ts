/** Columns of orders, and which of them count. */
export interface OrderColumns {
  readonly customer: Uint32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly isKept: Uint8Array;
}

/**
 * Credit notes that take back a whole order: each with the latest order of the same customer that has the opposite
 * amount and no later day. No order is taken back twice.
 *
 * @param credits - Places of the amounts below 0.
 */
export function cancelledPairs(
  { customer, day, amount, isKept }: OrderColumns,
  credits: readonly number[],
): readonly (readonly [credit: number, order: number])[] {
  const wanted = new Map<string, number[]>();
  const keyOf = (place: number): string => `${customer[place]} ${Math.abs(amount[place] as number)}`;
  const customers = new Set<number>();
  for (const credit of credits) {
    wanted.set(keyOf(credit), []);
    customers.add(customer[credit] as number);
  }
  for (let place = 0; place < amount.length; place += 1)
    if (isKept[place] === 1 && (amount[place] as number) > 0 && customers.has(customer[place] as number))
      wanted.get(keyOf(place))?.push(place);
  const pairs: [number, number][] = [];
  for (const credit of credits) {
    const orders = wanted.get(keyOf(credit)) ?? [];
    let latest = -1;
    for (const [index, order] of orders.entries())
      if (
        (day[order] as number) <= (day[credit] as number) &&
        (latest === -1 || (day[order] as number) >= (day[orders[latest] as number] as number))
      )
        latest = index;
    if (latest === -1) continue;
    pairs.push([credit, orders[latest] as number]);
    orders.splice(latest, 1);
  }
  return pairs;
}
