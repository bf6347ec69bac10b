import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { SITE } from './built.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a host allows that is strict: scripts of the site alone, and none made out of text. */
const POLICY = "script-src 'self'; object-src 'none'; base-uri 'none'";

/** Serves the built site under a path, as a plain file server does that shows `404.html` for what there is not. */
export async function serve(under: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(under)
      ? normalize(decodeURIComponent(pathname.slice(under.length)))
      : '..';
    const path = join(SITE, inside.endsWith('/') || inside === '.' ? join(inside, 'index.html') : inside);
    if (inside.startsWith('..') || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      });
      createReadStream(join(SITE, '404.html')).pipe(response);
      return;
    }
    // 平常的主机都压缩。Hosts pack what is text.
    const isText = extname(path) in TYPES && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      // Names of assets have a hash of what is in them.
      ...(inside.startsWith('assets/') && { 'cache-control': 'max-age=31536000, immutable' }),
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    const file = createReadStream(path);
    (isText ? file.pipe(createGzip({ level: 1 })) : file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`, server };
}
