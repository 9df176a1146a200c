import type { Restore } from './restore.ts';

export const restore: Restore = () => null;
