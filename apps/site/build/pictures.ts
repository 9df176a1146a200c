import { join } from 'node:path';

import type { Plugin } from 'vite';

import { visibleFolders } from '../src/articles/visibleFolders.ts';
import { guidePictures, isPicture, readArticleFolders } from '../src/contentCheck/readContent.ts';
import { readEnvironment } from '../src/environment.ts';

const name = 'virtual:pictures';
const id = `\0${name}`;

/**
 * Gives components the pictures that lie beside the posts of this edition, by their place in the content folder:
 * `import pictures from 'virtual:pictures'`. Those of posts that are not out are not imported, so that nothing of
 * them gets into the site. While authors write they are all there, and those of the guide's examples with them.
 */
export function pictures(contentDirectory: string): Plugin {
  let isDev = false;
  return {
    name: 'pictures',
    configResolved: ({ command }) => {
      isDev = command === 'serve';
    },
    resolveId: (source) => (source === name ? id : null),
    load: (module) => {
      if (module !== id) return null;
      const folders = readArticleFolders(contentDirectory).filter((folder) => folder.pictures.length > 0);
      const visible = isDev
        ? folders.map((folder) => folder.name)
        : visibleFolders(folders, readEnvironment());
      const ofPosts = folders
        .filter((folder) => visible.includes(folder.name))
        .flatMap((folder) => folder.pictures.map((file) => `articles/${folder.name}/${file}`));
      const ofGuide = isDev || readEnvironment().edition === 'preview' ? guidePictures(contentDirectory) : [];
      return moduleOf([...ofPosts, ...ofGuide], contentDirectory);
    },
    hotUpdate({ type, file }) {
      const known = this.environment.moduleGraph.getModuleById(id);
      return type !== 'update' && isPicture(file.replace(/.*\//, '')) && known !== undefined
        ? [known]
        : undefined;
    },
  };
}

/**
 * Whoever reads a size from the picture itself gets the file as it was taken published, with place and time in it:
 * sizes come from Astro's copy.
 */
function moduleOf(files: readonly string[], directory: string): string {
  const imports = files.map(
    (file, index) => `import p${index} from ${JSON.stringify(join(directory, file))};`,
  );
  const entries = files.map((file, index) => `${JSON.stringify(file)}: measured(p${index})`);
  return `${imports.join('\n')}
const measured = (image) => {
  const { width, format } = image.clone ?? image;
  return { image, width, format };
};
export default { ${entries.join(', ')} };
`;
}
