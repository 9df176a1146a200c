import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isMonday } from '@monday-letter/locale';

import type { Problem } from './problem.ts';

/** Whether an article's folder is named after its Monday: `2026-10-26-what-a-customer-is-worth`. */
export function isArticleFolderName(name: string): boolean {
  const monday = /^(\d{4}-\d{2}-\d{2})(-[a-z0-9]+)+$/.exec(name)?.[1];
  return monday !== undefined && isDay(monday) && isMonday(monday);
}

/** What is missing in a content folder, or lies where nobody looks for it. */
export function findMisplaced(directory: string): readonly Problem[] {
  return [
    ...Object.keys(listed).flatMap((file) =>
      existsSync(join(directory, file)) ? [] : [missing(file, 'file')],
    ),
    ...['articles', 'figures', 'sources'].flatMap((folder) =>
      existsSync(join(directory, folder))
        ? readdirSync(join(directory, folder), { withFileTypes: true })
            .filter(({ name }) => !name.startsWith('.'))
            .flatMap((entry) => remedyFor(folder, entry.name, entry.isDirectory()))
        : [missing(folder, 'folder')],
    ),
  ];
}

/** The files that hold many records, and what a line of them is. */
const listed: Readonly<Record<string, string>> = {
  'topics.yaml': 'a line for every topic, such as "loyalty: { hu: ügyfélhűség, et: lojaalsus }"',
  'glossary.yaml': 'for every term an id, and below it "term" and "meaning" in hu and et',
  'corrections.yaml': 'for every correction a name, and below it "date", "was" and "now"; it may be empty',
};

function missing(path: string, kind: 'file' | 'folder'): Problem {
  const remedy =
    kind === 'file'
      ? `Write it: ${listed[path] ?? ''}.`
      : `Make the folder ${path} in the content folder; it may be empty.`;
  return { file: path, line: 1, message: `the ${kind} is missing`, remedy };
}

function remedyFor(folder: string, name: string, isFolder: boolean): readonly Problem[] {
  const report = (message: string, remedy: string): readonly Problem[] => [
    { file: `${folder}/${name}`, line: 1, message, remedy },
  ];
  if (folder !== 'articles') {
    return /\.ya?ml$/i.test(name) && !name.endsWith('.yaml')
      ? report('the record is not read: its name does not end in .yaml', `Rename it to ${yamlName(name)}.`)
      : [];
  }
  if (isFolder) {
    return isArticleFolderName(name)
      ? []
      : report(
          'the folder is not named after a Monday, so nothing in it is read',
          `Name it <monday>-<name>, such as 2026-10-26-${plainName}: small letters a–z, digits and hyphens.`,
        );
  }
  return /\.mdx?$/i.test(name)
    ? report(
        'the article is not read: it lies in no folder of its own',
        `Put it into a folder such as articles/2026-10-26-${plainName}, as hu.mdx or et.mdx.`,
      )
    : [];
}

const plainName = 'what-a-customer-is-worth';

const yamlName = (name: string): string => name.replace(/\.ya?ml$/i, '.yaml');

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
