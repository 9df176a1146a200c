import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import type { Edition } from '../src/environment.ts';
import {
  appending,
  contentFolder,
  draftHu,
  hu,
  replacing,
  rightContent,
  type ContentFolder,
} from '../tests/contentFolder.ts';
import { contentGuard } from './contentGuard.ts';

/** What the guard does when Astro starts for a command. */
function start(command: string, content: string, edition: Edition = 'local') {
  const logger = { warn: vi.fn<Say>(), info: vi.fn<Say>(), error: vi.fn<Say>() };
  const { hooks } = contentGuard(content, edition);
  const setup = hooks['astro:config:setup'] as unknown as (options: object) => void;
  const serve = hooks['astro:server:setup'] as unknown as (options: object) => void;
  const run = () => {
    setup({ command, logger });
  };
  return { run, serve, logger };
}

type Say = (message: string) => void;

const withMistake = (): ContentFolder => contentFolder({ [hu]: replacing('number: 49', 'number: 48') });

test('content without a mistake is built and served without a word', () => {
  for (const command of ['build', 'dev']) {
    const { run, logger } = start(command, rightContent, 'preview');
    expect(run).not.toThrow();
    expect(logger.warn).not.toHaveBeenCalled();
  }
});

describe('content with a mistake', () => {
  test('is not built, and the message names place and remedy', () => {
    using folder = withMistake();
    const { run } = start('build', folder.path);
    expect(run).toThrow(
      /problems in the content folder:\n\n.*hu\.mdx:2: number 48 on 2026-10-26\n {2}→ Write number: 49/,
    );
  });

  test('is only told of while authors write', () => {
    using folder = withMistake();
    const { run, logger } = start('dev', folder.path);
    expect(run).not.toThrow();
    expect(logger.warn.mock.calls.flat().join()).toMatch(/hu\.mdx:2: number 48/);
  });

  test('is told of again whenever a file changes, until it is mended', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    using folder = withMistake();
    const file = join(folder.path, hu);
    const { serve, logger } = start('dev', folder.path);
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn<(path: string) => void>() });
    serve({ server: { watcher }, logger });
    expect(watcher.add).toHaveBeenCalledWith(folder.path);

    watcher.emit('all', 'change', '/somewhere/else.ts');
    vi.runAllTimers();
    expect(logger.warn).not.toHaveBeenCalled();

    watcher.emit('all', 'change', file);
    watcher.emit('all', 'change', file);
    vi.runAllTimers();
    expect(logger.warn).toHaveBeenCalledOnce();
    expect(logger.warn.mock.calls.flat().join()).toMatch(/hu\.mdx:2: number 48/);

    writeFileSync(file, readFileSync(file, 'utf8').replace('number: 48', 'number: 49'));
    watcher.emit('all', 'change', file);
    vi.runAllTimers();
    expect(logger.warn).toHaveBeenCalledOnce();
    expect(logger.info.mock.calls).toEqual([['nothing is wrong in the content folder']]);
  });

  test('does not stop the server that shows what was built before', () => {
    using folder = withMistake();
    expect(start('preview', folder.path).run).not.toThrow();
  });
});

describe('a draft with a mistake', () => {
  const withDraft = (): ContentFolder => contentFolder({ [draftHu]: appending('<Figure id="F404" />') });

  test('is told of in a preview, which is built without it, and while authors write', () => {
    using folder = withDraft();
    for (const [command, edition] of [
      ['build', 'preview'],
      ['dev', 'local'],
    ] as const) {
      const { run, logger } = start(command, folder.path, edition);
      expect(run).not.toThrow();
      expect(logger.warn.mock.calls.flat().join()).toMatch(/hu\.mdx:\d+: <Figure>: there is no figure F404/);
    }
  });

  test('is nothing to speak of in any other build', () => {
    using folder = withDraft();
    const { run, logger } = start('build', folder.path, 'publish');
    expect(run).not.toThrow();
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
