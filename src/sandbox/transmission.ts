import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Answer } from './answer.ts';
import type { Transmission } from './fault-answer.ts';

const PROMISED_BUT_NEVER_SENT = 64;

/** The head of an answer with a line in it that is none. */
const GARBAGE = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nthis is no header\r\n\r\n';

/**
 * Sends the answer, late or cut or not at all, and calls back when nothing more will follow: with the status that was
 * sent, or `undefined` where none was.
 */
export function transmit(
  response: ServerResponse,
  { transmission, latencyMs }: { readonly transmission: Transmission; readonly latencyMs: number },
  done: (status: number | undefined) => void,
): void {
  const delayMs = latencyMs + (transmission.kind === 'answer' ? transmission.delayMs : 0);
  const act = (): void => done(sendNow(response, transmission));
  // The process need not wait for it: a sandbox that was closed has nobody left to answer.
  if (delayMs > 0) setTimeout(act, delayMs).unref();
  else act();
}

function sendNow(response: ServerResponse, transmission: Transmission): number | undefined {
  // Whoever gave up waiting was not answered.
  if (response.destroyed || response.socket?.destroyed !== false) return undefined;
  switch (transmission.kind) {
    case 'answer':
      if (transmission.continued) response.writeContinue();
      send(response, transmission.answer);
      return transmission.answer.status;
    case 'truncated':
      cut(response, transmission.answer);
      return transmission.answer.status;
    case 'garbage':
      response.socket.end(GARBAGE);
      return undefined;
    case 'lost':
      response.socket.destroy();
      return undefined;
    case 'reset':
      reset(response.socket);
      return undefined;
  }
}

/** Sends a whole answer. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, hasBody ? { ...headers, 'content-length': Buffer.byteLength(body) } : headers);
  response.end(hasBody ? body : undefined);
}

function cut(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + PROMISED_BUT_NEVER_SENT });
  const { socket } = response;
  // The headers must be on their way before the end, or the client sees a plain lost answer.
  response.write(body === '' ? ' ' : body, () => socket?.destroy());
}

function reset(socket: Socket): void {
  // Node can send a TCP reset only on the bare socket; under TLS the connection ends without the closing alert instead.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}
