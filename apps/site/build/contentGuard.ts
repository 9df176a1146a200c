import { relative } from 'node:path';

import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

import { checkContent, checkDrafts } from '../src/contentCheck/checkContent.ts';
import { formatProblems, type Problem } from '../src/contentCheck/problem.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { readEnvironment, type Edition } from '../src/environment.ts';

/** An editor saves in several steps; this many milliseconds after the last of them it is done. */
const settled = 100;

/**
 * Refuses to build while anything authors wrote is wrong; while they write, it only says so, now and after
 * every change. Of drafts it speaks in a preview, which leaves out those with a mistake, and while authors write.
 */
export function contentGuard(
  contentDirectory: string,
  edition: Edition = readEnvironment().edition,
): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev') tell(contentDirectory, logger);
        if (command !== 'build') return;
        const content = readContent(contentDirectory);
        const problems = checkContent(content);
        if (problems.length > 0) throw new Error(messageOf(problems, 'in the content folder'));
        const ofDrafts = edition === 'preview' ? checkDrafts(content) : [];
        if (ofDrafts.length > 0) logger.warn(messageOf(ofDrafts, 'in drafts, which the preview leaves out'));
      },
      'astro:server:setup': ({ server: { watcher }, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        watcher.add(contentDirectory);
        watcher.on('all', (_, file) => {
          if (relative(contentDirectory, file).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            try {
              if (tell(contentDirectory, logger) === 0) logger.info('nothing is wrong in the content folder');
            } catch (error) {
              // A file that goes while it is read must not take the server along.
              logger.error(`the content folder cannot be read: ${String(error)}`);
            }
          }, settled);
        });
      },
    },
  };
}

/** Says what is wrong, and how much it is. */
function tell(contentDirectory: string, logger: AstroIntegrationLogger): number {
  const content = readContent(contentDirectory);
  const problems = [...checkContent(content), ...checkDrafts(content)];
  if (problems.length > 0) logger.warn(messageOf(problems, 'in the content folder'));
  return problems.length;
}

function messageOf(problems: readonly Problem[], where: string): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return `${count} ${where}:\n\n${formatProblems(problems)}\n`;
}
