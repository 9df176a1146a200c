import type { Column, Detected, Kind, Role } from '../reading.ts';
import { rolesOf } from '../reading.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { headingSpeaksFor, plainHeading } from './headings.ts';
import { namesMarginShare } from './marginForm.ts';

export interface NamedColumn {
  readonly name: string;
  readonly profile: ColumnProfile;
}

/** A role is sure if its column is ahead of the next by so much. */
const AHEAD = 0.75;

/**
 * What each column holds, by its heading and by its content. Each role goes to the column that fits it best; roles
 * that the reader chose come first.
 */
export function rolesOfColumns(
  columns: readonly NamedColumn[],
  kind: Kind,
  rows: number,
  chosen: Readonly<Record<number, Role>>,
): readonly Column[] {
  const roles = columns.map((_, index): Detected<Role> | null => {
    const role = chosen[index];
    return role === undefined ? null : { value: role, certain: true, others: [] };
  });
  const rated = rolesOf[kind]
    .filter((role) => role !== 'ignored' && !roles.some((taken) => taken?.value === role))
    .flatMap((role) => columns.map((column, index) => ({ role, index, rating: rate(role, column, rows) })))
    .filter(({ rating, index }) => rating > 0 && roles[index] === null)
    .sort((one, other) => other.rating - one.rating);
  const given = new Set<Role>();
  for (const { role, index, rating } of rated) {
    if (given.has(role) || roles[index] !== null) continue;
    given.add(role);
    const rivals = rated.filter(
      (rival) => rival.role === role && rival.index !== index && rival.rating > rating - AHEAD,
    );
    const doubtful = rivals.some((rival) => roles[rival.index] === null);
    roles[index] = { value: role, certain: !doubtful, others: doubtful ? ['ignored'] : [] };
  }
  const doubtful = new Set(roles.flatMap((role) => (role?.certain === false ? [role.value] : [])));
  return columns.map(({ name }, index) => {
    const others = rated
      .filter((each) => each.index === index && doubtful.has(each.role))
      .map(({ role }) => role);
    const role = roles[index] ?? { value: 'ignored', certain: others.length === 0, others };
    return { name, role };
  });
}

/** How well a column fits a role; 0 or less: not at all. */
function rate(role: Role, { name, profile }: NamedColumn, rows: number): number {
  const { filled, numbers, dates, serials, texts, distinct, forms, percentages } = profile;
  if (filled === 0) return 0;
  const heading = headingSpeaksFor(role, name);
  const share = (count: number): number => count / filled;
  const hasCents = forms.commaDecimal + forms.pointDecimal + forms.commaOpen + forms.pointOpen > 0 ? 0.4 : 0;
  switch (role) {
    case 'customer': {
      if (share(texts) < 0.5) return heading >= 2 && share(dates) < 0.5 ? heading / 2 : 0;
      const repeats = distinct < filled ? 0.3 : 0;
      const few = distinct <= 3 && filled > 20 ? -2 : 0;
      return 1.5 + heading + repeats + few;
    }
    case 'date':
    case 'lastPurchase': {
      const maybeSerial = share(serials) >= 0.9 && (heading >= 2 || (name === '' && role === 'date'));
      const asDate = share(dates) >= 0.5 ? 2 : maybeSerial ? 1 : 0;
      if (asDate === 0 || (role === 'lastPurchase' && heading <= 0 && share(dates) < 0.5)) return 0;
      return asDate + heading;
    }
    case 'amount':
    case 'revenue': {
      if (share(numbers) < 0.5 || share(dates) >= 0.5 || heading <= -3) return 0;
      const counting = isCounting(profile, rows) ? -1.5 : 0;
      const constant = distinct === 1 && filled > 3 ? -1 : 0;
      return 1 + heading + hasCents + counting + constant + share(numbers) * 0.2 - (percentages > 0 ? 2 : 0);
    }
    case 'earlierRevenue':
    case 'cost':
    case 'contacts':
      return heading > 0 && share(numbers) >= 0.5 ? heading : 0;
    case 'margin':
      // Of a margin in money and one in percent, money says it without the revenue.
      return heading > 0 && share(numbers) >= 0.5
        ? heading - (percentages > 0 || namesMarginShare(name) ? 1 : 0)
        : 0;
    case 'orderNumber':
      return heading > 0 && share(dates) < 0.9 ? heading - 1 : 0;
    case 'currency':
      return heading > 0 && distinct <= 12 ? heading : 0;
    case 'ignored':
      return 0;
  }
}

/** Whole numbers that are all different, as a running number or the number of an invoice is. */
function isCounting({ filled, distinct, forms, numbers, negatives }: ColumnProfile, rows: number): boolean {
  return rows > 3 && negatives === 0 && distinct === filled && numbers === filled && forms.plain === distinct;
}

/**
 * Roles that pairs of headings give: of two columns of revenue that name years, the later is the year and the other the
 * year before; family and given name are the customer together.
 */
export function rolesOfPairs(columns: readonly NamedColumn[], kind: Kind): Readonly<Record<number, Role>> {
  const roles: Record<number, Role> = {};
  const family = columns.findIndex(({ name }) => familyName.test(plainHeading(name)));
  const given = columns.findIndex(({ name }) => givenName.test(plainHeading(name)));
  if (family !== -1 && given !== -1) roles[family] = roles[given] = 'customer';
  const years = kind === 'customers' ? revenueYears(columns) : [];
  const [later, earlier] = years;
  if (later !== undefined && earlier !== undefined && later.year > earlier.year) {
    roles[later.index] = 'revenue';
    roles[earlier.index] = 'earlierRevenue';
  }
  return roles;
}

const familyName = /^(?:vezeteknev|csaladi ?nev|perekonnanimi|perenimi|last ?name|family ?name|surname)$/;
const givenName = /^(?:keresztnev|utonev|eesnimi|first ?name|given ?name)$/;

/** Columns of revenue whose headings name a year, the latest first. */
function revenueYears(columns: readonly NamedColumn[]): { readonly index: number; readonly year: number }[] {
  return columns
    .flatMap(({ name, profile }, index) => {
      const year = Number(/\b(20\d\d)\b/.exec(plainHeading(name))?.[1] ?? 0);
      const isOther = headingSpeaksFor('cost', name) > 0 || headingSpeaksFor('margin', name) > 0;
      return year === 0 || isOther || profile.numbers < profile.filled / 2 ? [] : [{ index, year }];
    })
    .sort((one, other) => other.year - one.year);
}
