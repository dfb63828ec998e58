/** When to come back: after a number of seconds, or at the HTTP date that lies so many seconds ahead. */
export type RetryAfter =
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'date'; readonly seconds: number };

/** One way in which a request goes wrong (or, for a 2xx `status`, right). */
export type Fault =
  /** A 2xx processes the request and answers so; anything else answers so without processing. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: RetryAfter;
      /** The `Allow` of a 405. */
      readonly allow?: string;
      /** The key in the `errors` of a 422. */
      readonly key?: string;
      /** What a success says, instead of nothing. */
      readonly body?: string;
      /** The `error` of a token request's 400. */
      readonly error?: string;
    }
  /** Processed, and then answered as if it had not been. */
  | { readonly kind: 'processed'; readonly status: number }
  /** A 200 with this text; nothing is processed. */
  | { readonly kind: 'says'; readonly text: string }
  /** A firewall answers in place of the server, with its mark and without a body; nothing is processed. */
  | { readonly kind: 'firewall'; readonly status: number }
  /** `100 Continue`, which nobody asked for, and then the answer. */
  | { readonly kind: 'continue' }
  /** Processed, then an answer that is no HTTP. */
  | { readonly kind: 'garbage' }
  /** A page in HTML with this status; nothing is processed. */
  | { readonly kind: 'html'; readonly status: number }
  /** A redirect, to the log-in page unless `location` says otherwise; nothing is processed. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string }
  /** The connection is reset; nothing is processed. */
  | { readonly kind: 'reset' }
  /** Processed, then the connection ends before the answer. */
  | { readonly kind: 'lost' }
  /** Processed, then the connection ends in the middle of the answer. */
  | { readonly kind: 'truncated' }
  /** Processed at once, answered late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** All tokens issued so far end, this request's own (or just issued) included. */
  | { readonly kind: 'expire' };

/** A fault that meets a share of requests, between 0 and 1. */
export interface FaultRate {
  readonly fault: Fault;
  readonly rate: number;
}

/** A limit that nothing but its 429s tells of: so many requests a second, and so many at once after a pause. */
export interface Limit {
  readonly perSecond: number;
  readonly burst: number;
}

/** After so many requests, every one meets the fault for so long. */
export interface OutageFault {
  readonly after: number;
  readonly milliseconds: number;
  readonly fault: Fault;
}

/**
 * The faults of one endpoint: an outage before all, then a limit, then the script for its first requests in order of
 * arrival, then the rates for all others.
 */
export interface FaultPlan {
  readonly outage?: OutageFault;
  readonly limit?: Limit;
  readonly script: readonly Fault[];
  readonly rates: readonly FaultRate[];
}

export interface Faults {
  readonly records: FaultPlan;
  readonly token: FaultPlan;
}

const NO_PLAN: FaultPlan = { script: [], rates: [] };
export const NO_FAULTS: Faults = { records: NO_PLAN, token: NO_PLAN };
