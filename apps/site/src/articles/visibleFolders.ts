import { isPublished } from '../clock.ts';
import { isDraft, soundDrafts } from '../contentCheck/checkContent.ts';
import { readContent, type ArticleFolder } from '../contentCheck/readContent.ts';
import type { Environment } from '../environment.ts';

/**
 * The Mondays that exist in an edition: those whose 07:00 has passed and that are no draft; in a preview all,
 * of the drafts those in which nothing is wrong.
 */
export function visibleFolders(
  folders: readonly ArticleFolder[],
  { edition, now, contentDirectory }: Pick<Environment, 'edition' | 'now' | 'contentDirectory'>,
): readonly string[] {
  const names = (visible: readonly ArticleFolder[]) => visible.map(({ name }) => name);
  if (edition === 'preview') {
    // A draft is checked against all the rest: figures, sources, addresses.
    const sound = soundDrafts(readContent(contentDirectory));
    return names(folders.filter((folder) => !isDraft(folder) || sound.includes(folder.name)));
  }
  return names(folders.filter((folder) => !isDraft(folder) && isPublished(folder.name.slice(0, 10), now)));
}
