/** `npm start`, after the build: serves the finished site on this machine only. */
import { SITE_NAME } from '../src/publish/identity.ts';
import { settings } from '../src/site/settings.ts';
import { createSiteServer } from './site-server.ts';

const { basePath, outDir, port } = settings;
const server = createSiteServer(outDir, basePath);

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
      : error.message,
  );
  process.exitCode = 1;
});

server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`${SITE_NAME}: http://127.0.0.1:${actual}${basePath}`);
});
