/** Serves a built site on this machine until it is stopped: `node server/serve.ts [folder] [port]`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

import { readEnvironment } from '../src/environment.ts';
import { createSiteServer } from './createSiteServer.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const port = Number(process.argv[3] ?? 4321);
if (!existsSync(folder)) {
  process.stderr.write(`There is no built site in ${folder}. Build it first: npm run build\n`);
  process.exit(1);
}
const { basePath } = readEnvironment().settings;
const server = createSiteServer(folder, basePath);
server.on('error', (error: NodeJS.ErrnoException) => {
  const inUse = error.code === 'EADDRINUSE';
  process.stderr.write(inUse ? `Port ${port} is taken: another server runs there.\n` : `${error.message}\n`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`Hétfői levél · Esmaspäevakiri: http://127.0.0.1:${port}${basePath}\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
