/**
 * a·b − c·d with the digits that each product loses: where the products are nearly equal, these are all that is left.
 * Source: Dekker, T. J. (1971), Numerische Mathematik 18, 224–242, for the error of a product.
 */
export function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const [product, lost] = productWithError(a, b);
  const [other, lostOther] = productWithError(c, d);
  const difference = product - other;
  const correction = lost - lostOther;
  // Near the largest numbers the parts overflow: there the plain difference has to do.
  return Number.isFinite(correction) ? difference + correction : difference;
}

/** 2²⁷ + 1 parts the 53 bits of a number into two halves, whose products are exact. */
const SPLITTER = 134_217_729;

function productWithError(a: number, b: number): readonly [product: number, error: number] {
  const product = a * b;
  const [highA, lowA] = halves(a);
  const [highB, lowB] = halves(b);
  return [product, lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)];
}

function halves(value: number): readonly [high: number, low: number] {
  const scaled = SPLITTER * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
