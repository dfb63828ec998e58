/** Handles one request to the sandbox, from its arrival to its answer, and shows what arrived. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasCode } from '../error.ts';
import { failure, type HttpAnswer, htmlAnswer, jsonAnswer, redirectAnswer, wantsJson } from './answer.ts';
import { applyFault, recordFailure, sentWhole, type Transmission } from './fault-answer.ts';
import type { FaultSchedule } from './fault-schedule.ts';
import { faultName } from './fault-words.ts';
import type { Fault, Faults } from './faults.ts';
import type { Journal, OpenRequest, SeenRequest } from './journal.ts';
import { answerRecordRequest, type RecordsEndpoint } from './records-endpoint.ts';
import { type ReceivedBody, receiveBody } from './request-body.ts';
import { answerTokenRequest, type TokenEndpoint, type Tokens } from './tokens.ts';
import { send, transmit } from './transmission.ts';

export const TOKEN_PATH = '/oauth2/token';
export const RECORDS_PATH = '/records/';

/** The parts of the sandbox that handling a request needs. */
export interface Endpoints {
  readonly token: TokenEndpoint;
  readonly records: RecordsEndpoint;
  readonly journal: Journal;
  readonly tokens: Tokens;
  /** Milliseconds since 1970, for the date form of `Retry-After`. */
  readonly epoch: () => number;
  readonly latencyMs: number;
  /** Replaced together with the faults. */
  readonly schedules: { token: FaultSchedule; records: FaultSchedule };
  readonly setFaults: (faults: Faults | string) => void;
  readonly onRequest: ((request: SeenRequest) => void) | undefined;
}

/** A received request with its body. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly body: Exclude<ReceivedBody, { readonly kind: 'aborted' }>;
  readonly path: string;
  readonly json: boolean;
  readonly fault: Fault | undefined;
  readonly open: OpenRequest;
}

/** Answers one request, with the fault that is due, if any. */
export function handleRequest(endpoints: Endpoints, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  if (path.startsWith(INSPECTION_PATH)) {
    inspect(endpoints, request, response);
    return;
  }

  const open = endpoints.journal.open(request.method ?? '', path);
  const endpoint = path === RECORDS_PATH ? 'records' : path === TOKEN_PATH ? 'token' : undefined;
  // Chosen when the request arrives, not after its body, so that a script follows the order of arrival.
  const fault = endpoint && endpoints.schedules[endpoint].next();
  if (fault) open.fault = faultName(fault);
  const finish = (status: number | undefined): void => {
    open.status = status;
    endpoints.onRequest?.({ ...open });
  };
  receiveBody(request, (body) => {
    if (body.kind === 'aborted') {
      finish(undefined);
      return;
    }
    const json = wantsJson(request.headers.accept);
    const transmission = decideSafely(endpoints, { request, body, path, json, fault, open });
    transmit(response, { transmission, latencyMs: endpoint ? endpoints.latencyMs : 0 }, finish);
  });
}

/** Turns an error, for example in a test's `reject`, into an answer, so that it does not end the process. */
function decideSafely(endpoints: Endpoints, exchange: Exchange): Transmission {
  try {
    return decide(endpoints, exchange);
  } catch (error) {
    return sentWhole(failure(500, true, { message: `The sandbox itself failed: ${String(error)}` }));
  }
}

function decide(endpoints: Endpoints, exchange: Exchange): Transmission {
  const { body, path, json } = exchange;
  if (body.kind === 'too-large') return sentWhole(failure(413, json, { message: 'The request body is too large.' }));
  if (path === RECORDS_PATH) return decideRecord(endpoints, exchange, body.bytes);
  if (path === TOKEN_PATH) return decideToken(endpoints, exchange, body.bytes);
  if (path === '/records') return sentWhole(redirectAnswer(301, RECORDS_PATH));
  // A client that follows redirects ends up here: status 200, but nothing was processed.
  if (path === '/login' || path === '/') return sentWhole(htmlAnswer(200));
  return sentWhole(htmlAnswer(404));
}

function decideRecord(endpoints: Endpoints, { request, json, fault, open }: Exchange, body: Buffer): Transmission {
  const { records, tokens, journal } = endpoints;
  const { authorization } = request.headers;
  const sent = tokens.identify(authorization);
  if (sent.kind !== 'unknown') open.token = sent.id;
  return applyFault(fault, {
    process: () => {
      const before = journal.arrived;
      const answered = answerRecordRequest(records, {
        method: request.method ?? '',
        // Read again, because a fault may have expired the token.
        bearer: tokens.identify(authorization),
        json,
        contentType: request.headers['content-type'],
        body,
      });
      if (journal.arrived > before) open.record = before;
      return answered;
    },
    expireTokens: () => tokens.expireAll(),
    fail: (status, headers) =>
      recordFailure(status, { json, headers, aliasField: records.mapping.aliasField, methods: records.methods }),
    wallClock: endpoints.epoch,
  });
}

function decideToken(endpoints: Endpoints, { request, fault, open }: Exchange, body: Buffer): Transmission {
  const { token, tokens } = endpoints;
  return applyFault(fault, {
    process: () => {
      const contentType = request.headers['content-type'];
      const result = answerTokenRequest(token, { method: request.method ?? '', contentType, body });
      open.token = result.tokenId;
      return result.answer;
    },
    expireTokens: () => tokens.expireAll(),
    fail: ({ status, error = 'invalid_client' }, headers) =>
      status === 400 ? jsonAnswer(400, { error }, headers) : failure(status, true, { headers }),
    wallClock: endpoints.epoch,
  });
}

function inspect(endpoints: Endpoints, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  receiveBody(request, (body) => {
    if (body.kind === 'aborted') return;
    const text = body.kind === 'complete' ? body.bytes.toString() : '';
    send(response, answerInspection(endpoints, { method: request.method ?? '', path, text }));
  });
}

/** The path without query, also from the absolute form that proxies use (`GET http://host/path`). */
function pathOf(target: string): string {
  const local = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '') || '/';
  const query = local.search(/[?#]/);
  return query === -1 ? local : local.slice(0, query);
}

/** The path of these endpoints. They have no faults and no latency, and are not recorded. */
const INSPECTION_PATH = '/_sandbox/';

interface Inspected {
  readonly journal: Journal;
  readonly setFaults: (faults: string) => void;
}

/**
 * `GET /_sandbox/records` and `GET /_sandbox/requests` list what arrived. `POST /_sandbox/faults` replaces the faults with those
 * in its body, written as for `--faults`; an empty body turns them off.
 */
function answerInspection(
  { journal, setFaults }: Inspected,
  { method, path, text }: { readonly method: string; readonly path: string; readonly text: string },
): HttpAnswer {
  const name = path.slice(INSPECTION_PATH.length);
  if (name === 'records' || name === 'requests') {
    if (method !== 'GET') return jsonAnswer(405, { message: 'Use GET.' }, { allow: 'GET' });
    return jsonAnswer(200, name === 'records' ? journal.records() : journal.requests());
  }
  if (name === 'faults') {
    if (method !== 'POST') return jsonAnswer(405, { message: 'Use POST.' }, { allow: 'POST' });
    try {
      setFaults(text);
    } catch (error) {
      if (hasCode(error, 'fault-text')) return jsonAnswer(400, { message: error.message });
      throw error;
    }
    return jsonAnswer(200, { faults: text.trim() });
  }
  return htmlAnswer(404);
}
