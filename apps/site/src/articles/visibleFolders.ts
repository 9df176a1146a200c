import { isPublished } from '../clock.ts';
import { isDraft } from '../contentCheck/checkContent.ts';
import type { ArticleFolder } from '../contentCheck/readContent.ts';
import type { Environment } from '../environment.ts';

/**
 * The Mondays that exist in an edition: those whose 07:00 has passed and that are no draft; in a preview all
 * that are there in both languages.
 */
export function visibleFolders(
  folders: readonly ArticleFolder[],
  { edition, now }: Pick<Environment, 'edition' | 'now'>,
): readonly string[] {
  return folders
    .filter((folder) => {
      if (edition === 'preview') return folder.files.hu !== undefined && folder.files.et !== undefined;
      return !isDraft(folder) && isPublished(folder.name.slice(0, 10), now);
    })
    .map(({ name }) => name);
}
