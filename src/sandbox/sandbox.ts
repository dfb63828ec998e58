/** The local stand-in for CustomerGauge: a real HTTP server with a token and a records endpoint. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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

const DEFAULT_CLIENTS: Readonly<Record<string, string>> = { 'sandbox-client': 'sandbox-secret' };

export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The address to listen on, also used in the URLs. Default: 127.0.0.1. */
  readonly host?: string;
  /** The verb that `/records/` accepts. Default: `put`. */
  readonly method?: keyof typeof METHODS;
  readonly mapping?: Partial<Mapping>;
  /** Client id → client secret. */
  readonly clients?: Readonly<Record<string, string>>;
  /** Default: 3600. */
  readonly tokenLifetimeSeconds?: number;
  /** The value of `expires_in`, which may be wrong, such as 0; `omit` leaves it out. Default: the lifetime. */
  readonly expiresIn?: number | 'omit';
  /** As data, or as text for `--faults`. */
  readonly faults?: Faults | string;
  /** Refuses chosen records. Called after all other checks, once for every attempt. */
  readonly reject?: (record: MappedRecord) => Rejection | undefined;
  /** Delay before every answer of the token and records endpoints. Default: 0. */
  readonly latencyMs?: number;
  /** Key and certificate as PEM. With them the sandbox uses HTTPS only. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Seed for faults by rate: the same seed and order of requests give the same faults. Default: 1. */
  readonly seed?: number;
  /** In characters. Default: 128. */
  readonly maxFieldLength?: number;
  /** Called for each request when it is answered or given up. */
  readonly onRequest?: (request: SeenRequest) => void;
  /** Milliseconds of a monotonic clock, for tokens and timed faults. */
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
  /** The processed records, in order of arrival. */
  records(): readonly ArrivedRecord[];
  /** The requests in order of arrival, without those below `/_sandbox`. */
  requests(): readonly SeenRequest[];
  readonly tokensIssued: number;
  /** Expires all tokens issued so far. */
  expireTokens(): void;
  /** Replaces all faults; a script starts at its beginning. @throws CodedError `fault-text` */
  setFaults(faults: Faults | string): void;
  /** Closes all connections and the port. May be called several times. */
  close(): Promise<void>;
}

/**
 * Starts a local stand-in for CustomerGauge. It is as strict as the documentation says, and fails as the options say.
 * @throws if the port cannot be used
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const mapping = { ...DEFAULT_MAPPING, ...options.mapping };
  const clients = options.clients ?? DEFAULT_CLIENTS;
  const method = options.method ?? 'put';
  const endpoints = buildEndpoints({ ...options, method, clients, mapping });

  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    handleRequest(endpoints, request, response);
  const server = options.tls ? createTlsServer({ ...options.tls }, listener) : createServer(listener);
  // Long enough that a pause of the client does not end its connection.
  server.keepAliveTimeout = 60_000;
  const host = options.host ?? '127.0.0.1';
  await once(server.listen(options.port ?? 0, host), 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= server[Symbol.asyncDispose]();
    server.closeAllConnections();
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
    epoch: () => Date.now(),
    latencyMs: options.latencyMs ?? 0,
    schedules,
    setFaults: (faults) => {
      Object.assign(schedules, schedule(faultsFrom(faults)));
    },
    onRequest: options.onRequest,
  };
}
