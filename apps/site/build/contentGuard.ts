import type { AstroIntegration } from 'astro';

import { checkContent } from '../src/contentCheck/checkContent.ts';
import { formatProblems } from '../src/contentCheck/problem.ts';
import { readContent } from '../src/contentCheck/readContent.ts';

/** Refuses to build while anything authors wrote is wrong; while they write, it only says so. */
export function contentGuard(contentDirectory: string): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkContent(readContent(contentDirectory));
        if (problems.length === 0) return;
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        const message = `${count} in the content folder:\n\n${formatProblems(problems)}\n`;
        if (command === 'build') throw new Error(message);
        logger.warn(message);
        for (const { file } of problems) addWatchFile(new URL(file, `file://${contentDirectory}/`));
      },
    },
  };
}
