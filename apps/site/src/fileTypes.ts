import { feedKinds, feedTypes } from './routes.ts';

/** Files whose name does not say, to every server, what they are: feeds with their archives, the list of feeds, calendars. */
const types: readonly (readonly [file: RegExp, type: string])[] = [
  ...feedKinds.map((kind) => {
    const name = kind === 'json' ? String.raw`feed(-\d+)?\.json` : String.raw`${kind}(-\d+)?\.xml`;
    return [new RegExp(String.raw`/${name}$`), feedTypes[kind]] as const;
  }),
  [/\.opml$/, 'text/x-opml'],
  [/\.ics$/, 'text/calendar'],
];

/** The media type of a file by its path, with its encoding, where its ending alone would not tell. */
export function typeOfFile(path: string): string | undefined {
  const [, type] = types.find(([file]) => file.test(path)) ?? [];
  return type && `${type}; charset=utf-8`;
}
