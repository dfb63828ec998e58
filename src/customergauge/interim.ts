/** Skips unrequested `100 Continue` answers. */
import type { buildConnector } from 'undici';

type Connector = buildConnector.connector;
type Reading = { read(size?: number): Buffer | null; write(...rest: never[]): boolean };

/** The beginning of such an answer. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/;
const LONGEST_BEGINNING = 'HTTP/1.1 100 '.length;
/** No server sends longer ones. */
const MOST_BYTES = 16 * 1024;

/**
 * Wraps connections so that an unrequested `100 Continue` is skipped. Every client must accept it
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.2), but undici closes the connection.
 */
export function bearingContinue(connect: Connector): Connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      passOver(socket as unknown as Reading);
      callback(null, socket);
    });
}

/** A write begins a request, so the next read begins its answer, the only place where `100 Continue` can be. */
function passOver(socket: Reading): void {
  const { read, write } = socket;
  let beginning = true;
  let held: Buffer | undefined;
  socket.write = (...given) => {
    beginning = true;
    return write.apply(socket, given);
  };
  socket.read = (size) => {
    const chunk = read.call(socket, size);
    if (chunk === null || !beginning) return chunk;
    const bytes: Buffer = held ? Buffer.concat([held, chunk]) : chunk;
    const rest = withoutContinue(bytes);
    held = typeof rest === 'string' ? bytes : undefined;
    if (typeof rest === 'string') return null;
    if (rest.length === 0) return null;
    beginning = false;
    return rest;
  };
}

/** The bytes after every `100 Continue`; `more` if more bytes are needed to tell. */
function withoutContinue(bytes: Buffer): Buffer | 'more' {
  let rest = bytes;
  while (true) {
    const start = rest.toString('latin1', 0, LONGEST_BEGINNING);
    if (!CONTINUE.test(start))
      return start.length < LONGEST_BEGINNING && 'HTTP/1.1 100 '.startsWith(start) && start !== '' ? 'more' : rest;
    const end = rest.indexOf('\r\n\r\n');
    if (end === -1) return rest.length < MOST_BYTES ? 'more' : rest;
    rest = rest.subarray(end + 4);
  }
}
