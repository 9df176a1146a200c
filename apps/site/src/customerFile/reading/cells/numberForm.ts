/**
 * What the points and commas of a number say about the decimal mark of the file.
 *
 * - `plain`: nothing: 1234, 1 234.
 * - `commaDecimal`, `pointDecimal`: it can only be read with that decimal mark: 1234,5 · 1.234,50 · 1.234.567.
 * - `commaOpen`, `pointOpen`: one mark with three digits behind and at most three before: 1.234.
 */
export type NumberForm = 'plain' | 'commaDecimal' | 'pointDecimal' | 'commaOpen' | 'pointOpen';

/**
 * For digits with at most one mark, and spaces between groups of three, which most numbers are; undefined if the text
 * has to be looked at closer.
 */
export function quickForm(text: string): NumberForm | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const { length } = text;
  if (length === start || length > 20) return undefined;
  let mark = -1;
  // Digits since the last space, and whether there was one.
  let [group, isGrouped] = [0, false];
  for (let position = start; position < length; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit >= 48 && unit <= 57) {
      group += 1;
    } else if (isSpace(unit)) {
      if (mark !== -1 || !endsGroup(group, isGrouped)) return undefined;
      [group, isGrouped] = [0, true];
    } else {
      if ((unit !== 44 && unit !== 46) || mark !== -1 || group === 0 || position === length - 1)
        return undefined;
      if (isGrouped && group !== 3) return undefined;
      mark = position;
    }
  }
  if (mark === -1) return isGrouped && group !== 3 ? undefined : 'plain';
  const open = length - mark === 4 && mark - start <= 3 && text.charCodeAt(start) !== 48;
  if (text.charCodeAt(mark) === 44) return open ? 'commaOpen' : 'commaDecimal';
  return open ? 'pointOpen' : 'pointDecimal';
}

/** The spaces that stand between groups of digits: plain, no-break and narrow. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f;
}

/** Whether so many digits may stand in front of a mark between groups: three, or fewer in the first group. */
export function endsGroup(digits: number, isGrouped: boolean): boolean {
  return isGrouped ? digits === 3 : digits >= 1 && digits <= 3;
}

/** The form of digits with any marks; null if they are no number: 1.2.3 */
export function formOf(body: string): NumberForm | null {
  if (/^\d+$/.test(body) || /^\d+[.,]$/.test(body) || (/e/i.test(body) && !/[.,]/.test(body))) return 'plain';
  if (/^(?:\d{1,3}(?:\.\d{3})+|\d*),\d+(?:e.*)?$/i.test(body))
    return isOpen(body) ? 'commaOpen' : 'commaDecimal';
  if (/^(?:\d{1,3}(?:,\d{3})+|\d*)\.\d+(?:e.*)?$/i.test(body))
    return isOpen(body) ? 'pointOpen' : 'pointDecimal';
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(body)) return 'commaDecimal';
  return /^\d{1,3}(?:,\d{3}){2,}$/.test(body) ? 'pointDecimal' : null;
}

function isOpen(body: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
}
