import { cpSync, mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small content folder in which nothing is wrong: two posts, a draft, and the records that they need. */
export const rightContent = fileURLToPath(new URL('content', import.meta.url));

/** The first post's files. */
export const hu = 'articles/2026-10-26-first-letter/hu.mdx';
export const et = 'articles/2026-10-26-first-letter/et.mdx';
/** The later post's files. */
export const laterHu = 'articles/2027-03-29-spring-letter/hu.mdx';
export const laterEt = 'articles/2027-03-29-spring-letter/et.mdx';
/** The draft's files; only the Hungarian one says that it is a draft. */
export const draftHu = 'articles/2026-11-02-unfinished-letter/hu.mdx';
export const draftEt = 'articles/2026-11-02-unfinished-letter/et.mdx';

/** What an author does to files: a new text, the old text changed, or `null` for a file taken away. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** A content folder on the disk, gone when it goes out of scope. */
export interface ContentFolder extends Disposable {
  readonly path: string;
  /** The line, from 1, on which a text stands that stands in the file once. */
  lineOf(file: string, text: string): number;
}

/** Writes the right content with some changes into a folder of its own. */
export function contentFolder(changes: Changes): ContentFolder {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-content-'));
  cpSync(rightContent, folder.path, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder.path, file);
    if (change === null) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')));
  }
  return {
    path: folder.path,
    lineOf: (file, text) => lineOf(readFileSync(join(folder.path, file), 'utf8'), text),
    [Symbol.dispose]: () => {
      folder.remove();
    },
  };
}

/** A change that puts one text in place of another, which has to be there once. */
export function replacing(old: string, replacement: string): (text: string) => string {
  return (text) => {
    lineOf(text, old);
    return text.replace(old, () => replacement);
  };
}

/** A change that writes a paragraph below the text. */
export function appending(paragraph: string): (text: string) => string {
  return (text) => `${text}\n${paragraph}\n`;
}

function lineOf(text: string, part: string): number {
  const before = text.split(part);
  if (before.length !== 2) {
    throw new RangeError(
      `contentFolder: "${part}" must stand in the file once, it stands ${before.length - 1} times`,
    );
  }
  return before[0]?.split('\n').length ?? 1;
}
