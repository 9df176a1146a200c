import { formatTime, languageInfo, languages, mondayInstant, type Language } from '@monday-letter/locale';
import type { APIRoute } from 'astro';

import { firstOwnMonday, latestMondayInstant } from '../../clock.ts';
import { readEnvironment } from '../../environment.ts';
import { mondayCalendar } from '../../feeds/mondayCalendar.ts';
import { followWords } from '../../i18n/followWords.ts';
import { siteWords } from '../../i18n/siteWords.ts';
import { paths } from '../../routes.ts';
import { absolute } from '../../siteAddress.ts';

/** The appointments' own ids: never changed, or calendars would show every Monday twice. */
const ids: Readonly<Record<Language, string>> = {
  hu: 'c0d0f3c9-5a1e-4b7c-9d52-6f1b8f7a4901',
  et: '0b6e7a54-3d2f-4c86-8a17-92c4d5e0b7f2',
};

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Every Monday as a calendar to subscribe to, by the clock of the language's country. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { summary, description } = followWords[language].calendar;
  const time = formatTime(mondayInstant(firstOwnMonday), language).replace('.', ':');
  return new Response(
    mondayCalendar({
      id: ids[language],
      name: siteWords[language].name,
      summary,
      description,
      address: absolute(paths.home(language)),
      from: firstOwnMonday,
      time: time as `${number}:${number}`,
      timeZone: languageInfo[language].timeZone,
      // Nothing changes between two Mondays, the file neither.
      stamp: latestMondayInstant(readEnvironment().now),
    }),
  );
};
