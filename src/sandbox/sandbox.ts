import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { type Endpoints, handleRequest, RECORDS_PATH, TOKEN_PATH } from './exchange.ts';
import { FaultSchedule } from './fault-schedule.ts';
import { faultsFrom } from './fault-text.ts';
import type { Faults } from './faults.ts';
import { type ArrivedRecord, Journal, type SeenRequest } from './journal.ts';
import { DEFAULT_MAPPING, type MappedRecord, type Mapping } from './mapping.ts';
import type { Rejection } from './records-endpoint.ts';
import { Tokens } from './tokens.ts';

const METHODS = { put: ['PUT'], post: ['POST'], any: ['PUT', 'POST'] } as const;

export const DEFAULT_CLIENTS: Readonly<Record<string, string>> = { 'sandbox-client': 'sandbox-secret' };

export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The address to listen on and to put into the URLs, loopback unless given. */
  readonly host?: string;
  /** The verb that `/records/` takes, `put` unless given. */
  readonly method?: keyof typeof METHODS;
  readonly mapping?: Partial<Mapping>;
  /** Client id → client secret. */
  readonly clients?: Readonly<Record<string, string>>;
  /** How long a token works, 3600 unless given. */
  readonly tokenLifetimeSeconds?: number;
  /** What `expires_in` says: the lifetime unless given, which may be a lie such as 0; `omit` leaves it out. */
  readonly expiresIn?: number | 'omit';
  /** As data, or in the words of `--faults`. */
  readonly faults?: Faults | string;
  /** Refuses chosen records. Asked after all other checks, once for every attempt. */
  readonly reject?: (record: MappedRecord) => Rejection | undefined;
  /** Held before every answer of the token and records endpoints, 0 unless given. */
  readonly latencyMs?: number;
  /** PEM texts; with them the sandbox speaks HTTPS only. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Starts the randomness of faults by rate: the same seed and order of requests meet the same faults. */
  readonly seed?: number;
  /** Characters a field may have, 128 unless given. */
  readonly maxFieldLength?: number;
  /** Told of each request once it is answered or given up. */
  readonly onRequest?: (request: SeenRequest) => void;
  /** Milliseconds on a monotonous scale, by which tokens expire, and faults begin and end. */
  readonly now?: () => number;
}

export interface Sandbox extends AsyncDisposable {
  /** The origin, such as `http://127.0.0.1:4711`. */
  readonly url: string;
  readonly authUrl: string;
  readonly recordsUrl: string;
  readonly method: keyof typeof METHODS;
  readonly mapping: Mapping;
  readonly clients: Readonly<Record<string, string>>;
  /** What was processed, in order of arrival. */
  records(): readonly ArrivedRecord[];
  /** What was asked, in order of arrival; requests below `/_sandbox` are left out. */
  requests(): readonly SeenRequest[];
  readonly tokensIssued: number;
  /** Ends all tokens issued so far. */
  expireTokens(): void;
  /** Replaces all faults; a script starts at its beginning. @throws {CodedError} */
  setFaults(faults: Faults | string): void;
  /** Ends all connections and frees the port. May be called again. */
  close(): Promise<void>;
}

/** Starts a local stand-in for CustomerGauge, as strict as its documentation and as awkward as one asks it to be. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const mapping = { ...DEFAULT_MAPPING, ...options.mapping };
  const clients = options.clients ?? DEFAULT_CLIENTS;
  const method = options.method ?? 'put';
  const endpoints = buildEndpoints({ ...options, method, clients, mapping });

  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    handleRequest(endpoints, request, response);
  const server = options.tls ? createTlsServer({ ...options.tls }, listener) : createServer(listener);
  // Long enough that a client's pause is not taken for the loss of a connection.
  server.keepAliveTimeout = 60_000;
  const host = options.host ?? '127.0.0.1';
  const port = await listen(server, options.port ?? 0, host);
  const url = `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= shut(server);
    return closed;
  };

  return {
    url,
    authUrl: url + TOKEN_PATH,
    recordsUrl: url + RECORDS_PATH,
    method,
    mapping,
    clients,
    records: () => endpoints.journal.records(),
    requests: () => endpoints.journal.requests(),
    get tokensIssued() {
      return endpoints.tokens.issued;
    },
    expireTokens: () => endpoints.tokens.expireAll(),
    setFaults: endpoints.setFaults,
    close,
    [Symbol.asyncDispose]: close,
  };
}

type Resolved = SandboxOptions & Required<Pick<SandboxOptions, 'method' | 'clients'>> & { readonly mapping: Mapping };

function buildEndpoints(options: Resolved): Endpoints {
  const lifetime = options.tokenLifetimeSeconds ?? 3600;
  const now = options.now ?? (() => performance.now());
  const tokens = new Tokens(lifetime, now);
  const journal = new Journal();
  const seed = options.seed ?? 1;
  const schedule = (faults: Faults): Endpoints['schedules'] => ({
    records: new FaultSchedule(faults.records, { seed, now }),
    token: new FaultSchedule(faults.token, { seed: seed + 1, now }),
  });
  const schedules = schedule(faultsFrom(options.faults));
  return {
    token: { clients: options.clients, tokens, expiresIn: options.expiresIn ?? lifetime },
    records: {
      methods: METHODS[options.method],
      mapping: options.mapping,
      maxFieldLength: options.maxFieldLength ?? 128,
      journal,
      reject: options.reject,
    },
    journal,
    tokens,
    latencyMs: options.latencyMs ?? 0,
    schedules,
    setFaults: (faults) => {
      Object.assign(schedules, schedule(faultsFrom(faults)));
    },
    onRequest: options.onRequest,
  };
}

/** Listens, and answers with the port that was taken. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
