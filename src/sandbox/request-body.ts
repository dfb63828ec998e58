/** Receives and parses the bodies of requests. */
import type { IncomingMessage } from 'node:http';
import type { Submission } from './mapping.ts';

const LIMIT_BYTES = 1024 * 1024;
/** A longer body is read and dropped up to this size, so that the client can read its 413. Then the connection ends. */
const PATIENCE_BYTES = 16 * LIMIT_BYTES;

export type ReceivedBody =
  | { readonly kind: 'complete'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** The client disconnected, or sent far too much. */
  | { readonly kind: 'aborted' };

/** Receives a body of at most 1 MiB. Calls `done` exactly once and never throws. */
export function receiveBody(request: IncomingMessage, done: (body: ReceivedBody) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  const finish = (body: ReceivedBody): void => {
    if (over) return;
    over = true;
    done(body);
  };
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LIMIT_BYTES) chunks.push(chunk);
    else chunks = [];
    if (size > PATIENCE_BYTES) {
      request.destroy();
      finish({ kind: 'aborted' });
    }
  });
  request.on('end', () => {
    if (size > LIMIT_BYTES) return finish({ kind: 'too-large' });
    const [first] = chunks;
    finish({ kind: 'complete', bytes: chunks.length === 1 && first ? first : Buffer.concat(chunks) });
  });
  request.on('error', () => finish({ kind: 'aborted' }));
}

export type ParsedBody =
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'refused'; readonly status: 400 | 415; readonly message: string };

/** Parses the two documented body formats, JSON and form, by `Content-Type`. */
export function parseBody(contentType: string | undefined, bytes: Buffer): ParsedBody {
  const type = mediaType(contentType);
  if (type === 'application/json') return parseJson(bytes);
  if (type === 'application/x-www-form-urlencoded')
    return { kind: 'submission', submission: parseForm(bytes.toString()) };
  return { kind: 'refused', status: 415, message: 'Unsupported Media Type' };
}

/** The media type alone, without parameters, in lower case. */
export function mediaType(contentType: string | undefined): string {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function parseJson(bytes: Buffer): ParsedBody {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'refused', status: 400, message: 'The request body is not valid JSON.' };
  }
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { kind: 'submission', submission: { configuration: fields.configuration, record: fields.record } };
}

/**
 * Reads `configuration=…&record[Heading]=…` as PHP does (likely): a heading ends at its first `]`; what follows is an inner
 * array or is ignored; the last of several equal names wins.
 */
function parseForm(text: string): Submission {
  let configuration: unknown;
  let record: Record<string, unknown> | string | undefined;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === 'configuration') configuration = value;
    else if (name === 'record') record = value;
    else if (name.startsWith('record[')) {
      const end = name.indexOf(']');
      if (end === -1) continue;
      if (typeof record !== 'object') record = Object.create(null) as Record<string, unknown>;
      record[name.slice('record['.length, end)] = name[end + 1] === '[' ? [value] : value;
    }
  }
  return { configuration, record };
}
