import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

// A file that is no longer in src must not live on in the package.
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
