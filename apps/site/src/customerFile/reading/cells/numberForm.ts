/**
 * What the points and commas of a number say about the decimal mark of the file.
 *
 * - `plain`: nothing: 1234, 1 234.
 * - `commaDecimal`, `pointDecimal`: it can only be read with that decimal mark: 1234,5 · 1.234,50 · 1.234.567.
 * - `commaOpen`, `pointOpen`: one mark with three digits behind and at most three before: 1.234.
 */
export type NumberForm = 'plain' | 'commaDecimal' | 'pointDecimal' | 'commaOpen' | 'pointOpen';

/** For digits with at most one mark, which most numbers are; undefined if the text has to be looked at closer. */
export function quickForm(text: string): NumberForm | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const { length } = text;
  if (length === start || length > 20) return undefined;
  let mark = -1;
  for (let position = start; position < length; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit >= 48 && unit <= 57) continue;
    if ((unit !== 44 && unit !== 46) || mark !== -1 || position === start || position === length - 1)
      return undefined;
    mark = position;
  }
  if (mark === -1) return 'plain';
  const open = length - mark === 4 && mark - start <= 3 && text.charCodeAt(start) !== 48;
  if (text.charCodeAt(mark) === 44) return open ? 'commaOpen' : 'commaDecimal';
  return open ? 'pointOpen' : 'pointDecimal';
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
