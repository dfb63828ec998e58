/** The faults of the sandbox as data. */

/** `Retry-After`: a number of seconds, or an HTTP date that many seconds ahead. */
export type RetryAfter =
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'date'; readonly seconds: number };

/** One way in which a request fails (or, for a 2xx `status`, succeeds). */
export type Fault =
  /** Answered with this status. Processed only if it is a 2xx. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: RetryAfter;
      /** The `Allow` of a 405. */
      readonly allow?: string;
      /** The key in the `errors` of a 422. */
      readonly key?: string;
      /** The body of a success, which otherwise has none. */
      readonly body?: string;
      /** The `error` of a token request's 400. */
      readonly error?: string;
    }
  /** Processed, but answered as if it had failed. */
  | { readonly kind: 'processed'; readonly status: number }
  /** A 200 with this text; nothing is processed. */
  | { readonly kind: 'says'; readonly text: string }
  /** A firewall answers instead of the server, with its header and without a body; nothing is processed. */
  | { readonly kind: 'firewall'; readonly status: number }
  /** An unexpected `100 Continue`, then the answer. */
  | { readonly kind: 'continue' }
  /** Processed, then an answer that is not HTTP. */
  | { readonly kind: 'garbage' }
  /** An HTML page with this status; nothing is processed. */
  | { readonly kind: 'html'; readonly status: number }
  /** A redirect to `location`, by default the login page; nothing is processed. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string }
  /** The connection is reset; nothing is processed. */
  | { readonly kind: 'reset' }
  /** Processed, then the connection ends before the answer. */
  | { readonly kind: 'lost' }
  /** Processed, then the connection ends in the middle of the answer. */
  | { readonly kind: 'truncated' }
  /** Processed at once, answered late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** All tokens issued so far expire, including the one of this request. */
  | { readonly kind: 'expire' };

/** A fault and the share of requests that meet it, from 0 to 1. */
export interface FaultRate {
  readonly fault: Fault;
  readonly rate: number;
}

/** A rate limit that shows only in its 429s: requests per second, and how many at once after a pause. */
export interface Limit {
  readonly perSecond: number;
  readonly burst: number;
}

/** After `after` requests, every request meets the fault for `milliseconds`. */
export interface OutageFault {
  readonly after: number;
  readonly milliseconds: number;
  readonly fault: Fault;
}

/**
 * The faults of one endpoint, in order of precedence: outage, limit, the script for its first requests in order of arrival,
 * rates for all others.
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
