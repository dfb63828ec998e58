/** Sends answers over the connection, broken in the ways that faults ask for. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { HttpAnswer } from './answer.ts';
import type { Transmission } from './fault-answer.ts';

const PROMISED_BUT_NEVER_SENT = 64;

/** The head of an answer with an invalid line. */
const GARBAGE = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nthis is no header\r\n\r\n';

/**
 * Sends the answer as the transmission says: late, cut or not at all. Calls `done` when nothing more follows, with the status
 * that was sent, or undefined if none was.
 */
export function transmit(
  response: ServerResponse,
  { transmission, latencyMs }: { readonly transmission: Transmission; readonly latencyMs: number },
  done: (status: number | undefined) => void,
): void {
  const delayMs = latencyMs + (transmission.kind === 'answer' ? transmission.delayMs : 0);
  const act = (): void => done(sendNow(response, transmission));
  // Unref: a delayed answer must not keep the process of a closed sandbox alive.
  if (delayMs > 0) setTimeout(act, delayMs).unref();
  else act();
}

function sendNow(response: ServerResponse, transmission: Transmission): number | undefined {
  // The client has given up.
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

export function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, hasBody ? { ...headers, 'content-length': Buffer.byteLength(body) } : headers);
  response.end(hasBody ? body : undefined);
}

function cut(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + PROMISED_BUT_NEVER_SENT });
  const { socket } = response;
  // Close only after the headers are sent, or the client sees a lost answer instead of a cut one.
  response.write(body === '' ? ' ' : body, () => socket?.destroy());
}

function reset(socket: Socket): void {
  // Node can send a TCP reset only on a plain socket. With TLS the connection ends without a closing alert.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}
