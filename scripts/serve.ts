/** A static server on loopback, for the demo page and the page zoo. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Site {
  /**
   * The address of a file. Every host is this machine: `localhost` is another origin than
   * `127.0.0.1`, and browsers resolve all names below `localhost` by themselves.
   */
  url(path: string, host?: string): string;
  /** Paths asked for so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** Content that is in no file; undefined where it is. */
type Made = (path: string) => Promise<string | undefined>;

/**
 * Serves a folder, and before it what is `made`. A file `page.html.headers.json` beside `page.html` adds headers to it, and
 * `{{port}}` in a text file becomes the port, so that a page can name its own server.
 */
export async function serve(folder: string, made: Made = async () => undefined): Promise<Site> {
  const requests: string[] = [];
  let port = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    // `normalize` on an absolute path leaves no `..` in it, so nothing outside the folder is read.
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    await answer(file, made(pathname), port, response).catch(() => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  file: string,
  made: ReturnType<Made>,
  port: number,
  response: ServerResponse,
): Promise<void> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const content = (await made) ?? (await readFile(file));
  const body = type.includes('charset')
    ? content.toString().replaceAll('{{port}}', `${port}`)
    : content;
  const extra: unknown = await readFile(`${file}.headers.json`, 'utf8').then(
    JSON.parse,
    () => ({}),
  );
  response
    .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...(extra as object) })
    .end(body);
}
