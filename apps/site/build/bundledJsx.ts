import type { Plugin } from 'vite';

/**
 * Leaves JSX to the bundler, which makes the same of it while it takes away the types. Preact's plugin would have Babel
 * do it before, which takes seconds in every build.
 *
 * @throws Error where there is no such step, so that this one is not needed or has to be brought up to date
 */
export function bundledJsx(): Plugin {
  return {
    name: 'bundled-jsx',
    configResolved: ({ plugins }) => {
      const preact = plugins.find(({ name }) => name === 'vite:preact-jsx');
      if (preact === undefined)
        throw new Error('bundledJsx: there is no vite:preact-jsx; see build/bundledJsx.ts');
      delete preact.transform;
    },
  };
}
