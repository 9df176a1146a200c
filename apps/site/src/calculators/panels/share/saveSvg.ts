import { formatDay, type Instant, type Language } from '@monday-letter/locale';

import { toStandaloneSvg } from '../../../charts/toStandaloneSvg.ts';
import { readersToday } from '../readersToday.ts';
import { fileName } from './fileName.ts';
import { saveFile } from './saveFile.ts';

/** Saves a chart as a picture that needs nothing else; returns the file's name. */
export function saveSvg(
  chart: Element,
  title: string,
  address: string,
  now: Instant,
  language: Language,
): string {
  const day = readersToday(now);
  const name = fileName(title, day, 'svg');
  const caption = { title, source: [address], date: formatDay(day, language, 'long') };
  saveFile(name, 'image/svg+xml', toStandaloneSvg(chart, caption));
  return name;
}
