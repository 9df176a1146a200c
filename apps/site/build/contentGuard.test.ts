import { describe, expect, test, vi } from 'vitest';

import { contentFolder, hu, replacing, rightContent, type ContentFolder } from '../tests/contentFolder.ts';
import { contentGuard } from './contentGuard.ts';

/** What the guard does when Astro starts for a command. */
function start(command: string, content: string) {
  const warn = vi.fn<(message: string) => void>();
  const addWatchFile = vi.fn<(file: URL) => void>();
  const setup = contentGuard(content).hooks['astro:config:setup'] as unknown as (options: object) => void;
  const run = () => {
    setup({ command, logger: { warn }, addWatchFile });
  };
  return { run, warn, addWatchFile };
}

const withMistake = (): ContentFolder => contentFolder({ [hu]: replacing('number: 49', 'number: 48') });

test('content without a mistake is built and served without a word', () => {
  for (const command of ['build', 'dev']) {
    const { run, warn } = start(command, rightContent);
    expect(run).not.toThrow();
    expect(warn).not.toHaveBeenCalled();
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

  test('is only told of while authors write, and the file is watched', () => {
    using folder = withMistake();
    const { run, warn, addWatchFile } = start('dev', folder.path);
    expect(run).not.toThrow();
    expect(warn.mock.calls.flat().join()).toMatch(/hu\.mdx:2: number 48/);
    expect(addWatchFile.mock.calls.map(([file]) => file.pathname)).toContain(`${folder.path}/${hu}`);
  });

  test('does not stop the server that shows what was built before', () => {
    using folder = withMistake();
    expect(start('preview', folder.path).run).not.toThrow();
  });
});
