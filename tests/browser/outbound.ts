/** A proxy that lets nothing out and remembers who asked: what is not for loopback comes here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outbound {
  /** `host:port`, as the browsers want it. */
  readonly proxy: string;
  /** Hosts and addresses asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function watchOutbound(): Promise<Outbound> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
