import { readEnvironment } from './environment.ts';

const { address, basePath } = readEnvironment().settings;

/** A path of the site as a link on its pages writes it: with the base path. */
export function link(path: string): string {
  return basePath + path.slice(1);
}

/** A path of the site as the world writes it: scheme, host and base path. */
export function absolute(path: string): string {
  return new URL(link(path), address).href;
}
