/** A proxy with login and faults. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyOptions {
  /** Requires this user and password, else answers 407. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Answers 407 after so many tunnels, as if the password had been changed. */
  readonly grants?: number;
  /** Addresses by name, such as `records.example:443` to `127.0.0.1:4711`. Any other name is used as it is. */
  readonly routes?: Readonly<Record<string, string>>;
}

/** A request for a tunnel, before it was answered. */
export interface Tunnel {
  /** Host and port. */
  readonly to: string;
  /** All `Proxy-Authorization` headers. */
  readonly authorization: readonly string[];
  readonly granted: boolean;
}

export interface TestProxy extends AsyncDisposable {
  /** Without credentials, such as `http://127.0.0.1:4711`. */
  readonly url: string;
  /** In order of arrival. */
  tunnels(): readonly Tunnel[];
  /** Ends all connections and frees the port. May be called again. */
  close(): Promise<void>;
}

/** A proxy that opens tunnels (CONNECT) and refuses any other request. */
export async function startProxy({
  credentials,
  grants = Number.POSITIVE_INFINITY,
  routes = {},
}: ProxyOptions = {}): Promise<TestProxy> {
  const expected =
    credentials && `basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  const seen: Tunnel[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };

  const server = createServer((_request, response) => response.writeHead(501).end());
  server.on('connect', (request, client: Socket, first: Buffer) => {
    keep(client);
    const to = request.url ?? '';
    const authorization = request.headersDistinct['proxy-authorization'] ?? [];
    const welcome = expected === undefined || authorization.some((one) => one.toLowerCase() === expected.toLowerCase());
    const granted = welcome && seen.length < grants;
    seen.push({ to, authorization, granted });
    if (!granted) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    const { hostname, port } = new URL(`tcp://${routes[to] ?? to}`);
    const target = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(first);
      target.pipe(client).pipe(target);
    });
    keep(target);
    target.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'));
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    });
    return closed;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels: () => seen,
    close,
    [Symbol.asyncDispose]: close,
  };
}
