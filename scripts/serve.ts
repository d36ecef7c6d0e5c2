/** `npm start`, after the build: serves the finished site on this machine only. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { settings } from '../src/site/settings.ts';

const { basePath, outDir, port } = settings;
const serveFile = sirv(outDir, { etag: true, dev: false });

/** The built page that answers for everything that does not exist. */
const NOT_FOUND = '/404.html';

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const base = basePath.slice(0, -1);
  if (base !== '' && path !== base && !path.startsWith(basePath)) {
    response.writeHead(302, { location: basePath }).end();
    return;
  }
  request.url = path.slice(base.length) || '/';
  serveFile(request, response, () => {
    request.url = NOT_FOUND;
    response.statusCode = 404;
    serveFile(request, response, () => response.end('Not found'));
  });
});

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
  console.log(`Cyber Norms Tracker: http://127.0.0.1:${actual}${basePath}`);
});
