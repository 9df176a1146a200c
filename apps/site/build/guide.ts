import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { guideExamples } from '../authoring/guideExamples.ts';
import { readEnvironment } from '../src/environment.ts';

const name = 'virtual:guide';
const id = `\0${name}`;

/**
 * Gives the page for authors the examples of the guide, each as it is typed and as a component:
 * `import examples from 'virtual:guide'`. The guide is the one place where they are written. Of a site for readers
 * it gives none.
 */
export function guide(contentDirectory: string): Plugin {
  const file = join(contentDirectory, 'README.md');
  // Named like an article, since its language is read from its name.
  const articles = join(contentDirectory, 'guide');
  const article = (index: number, language: string) => join(articles, String(index), `${language}.mdx`);
  let isForAuthors = false;
  const read = () => (isForAuthors && existsSync(file) ? guideExamples(readFileSync(file, 'utf8')) : []);
  return {
    name: 'guide',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isForAuthors = command === 'serve' || readEnvironment().edition === 'preview';
    },
    resolveId: (source) => (source === name ? id : source.startsWith(articles) ? source : null),
    load: (module) => {
      const examples = read();
      if (module !== id)
        return examples.find(({ language }, index) => article(index, language) === module)?.source ?? null;
      const imports = examples.map(
        ({ language }, index) =>
          `import { Content as C${index} } from ${JSON.stringify(article(index, language))};`,
      );
      const list = examples.map((example, index) => `{ ...${JSON.stringify(example)}, Content: C${index} }`);
      return `${imports.join('\n')}\nexport default [${list.join(', ')}];\n`;
    },
    hotUpdate({ file: changed }) {
      if (changed !== file) return undefined;
      const { idToModuleMap } = this.environment.moduleGraph;
      return [...idToModuleMap].flatMap(([key, module]) =>
        key === id || key.startsWith(articles) ? [module] : [],
      );
    },
  };
}
