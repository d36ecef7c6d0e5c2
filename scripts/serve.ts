/** `npm start`, after the build: serves the finished site on this machine only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_NAME } from '../src/publish/identity.ts';
import { settings } from '../src/site/settings.ts';
import { createSiteServer } from './site-server.ts';

const { basePath, outDir, port } = settings;

if (!existsSync(join(outDir, 'index.html'))) {
  console.error(`${outDir} holds no built site: run npm run build first`);
  process.exit(1);
}

/** How many ports are tried where the first is taken and nobody asked for it. */
const TRIES = process.env['PORT']?.trim() ? 1 : 10;

const server = createSiteServer(outDir, basePath);
let tried = 1;

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && tried < TRIES) {
    console.error(`Port ${port + tried - 1} is taken.`);
    server.listen(port + tried++, '127.0.0.1');
    return;
  }
  const last = port + tried - 1;
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${last} is taken. Choose another one: PORT=${(last % 65535) + 1} npm start`,
    );
  } else if (error.code === 'EACCES') {
    console.error(`Port ${last} may not be used. Choose one above 1023: PORT=4321 npm start`);
  } else {
    console.error(error.message);
  }
  process.exitCode = 1;
});

server.listen(port, '127.0.0.1');
server.on('listening', () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`${SITE_NAME}: http://127.0.0.1:${actual}${basePath}`);
});
