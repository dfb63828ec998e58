/** Reads why no answer came from the errors of undici, Node and OpenSSL. */
import { errors } from 'undici';
import { CodedError, hasCode } from '../error.ts';
import { PROXY_HINT } from './proxy.ts';

export interface ExchangeFailure {
  readonly kind: 'failure';
  /**
   * `dns`: no such name. `certificate`: the server is not trusted. `tls`: no secure connection could be made. `refused`:
   * no server answers there now. `proxy`: the proxy does not connect. `unreadable`: the answer is not valid HTTP. Others:
   * the connection broke.
   */
  readonly code: 'dns' | 'certificate' | 'tls' | 'refused' | 'proxy' | 'reset' | 'timeout' | 'unreadable' | 'aborted';
  /** Whether the request may have reached the server. */
  readonly sent: boolean;
  /** Whether the next try would very likely fail in the same way. */
  readonly lasting: boolean;
  readonly message: string;
  /** The next step, if the failure itself shows it. */
  readonly hint?: string;
}

export function proxyUnreachable(cause: Error): CodedError<'proxy-unreachable'> {
  return new CodedError({
    code: 'proxy-unreachable',
    message: 'The proxy could not be reached.',
    hint: PROXY_HINT,
    cause,
  });
}

/** A proxy answered, but did not connect. */
export function proxyRefused(status: number): CodedError<'proxy-refused' | 'proxy-login'> {
  const login = status === 407;
  return new CodedError({
    code: login ? 'proxy-login' : 'proxy-refused',
    message: `The proxy did not connect${login ? ': it requires a user and password' : ''} (HTTP ${status}).`,
    hint: PROXY_HINT,
  });
}

const DNS = /^(ENOTFOUND|EAI_[A-Z]+)$/;
/** The name server says that there is no such name. Any other code means that no name server answered. */
const NO_SUCH_NAME = /^(ENOTFOUND|EAI_NONAME|EAI_NODATA)$/;
const CERTIFICATE =
  /^(ERR_TLS_CERT|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;
const UNKNOWN_AUTHORITY = /^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_UNTRUSTED|INVALID_CA)/;
const OUT_OF_DATE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREADABLE = /^(UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/;
/** undici's messages for an answer that it does not accept, for which it has no code. */
const BAD_ANSWER = /^bad (response|upgrade)$/;

const UNKNOWN_AUTHORITY_HINT =
  'The certificate comes from an authority that this machine does not know: a private one, or a proxy that opens TLS. Put its certificate into a file and name the file in the environment variable `NODE_EXTRA_CA_CERTS` (in a workflow: under `env:`).';
const OUT_OF_DATE_HINT = 'The certificate is out of date, or the clock of this machine is wrong.';

/**
 * Explains an error of the connection.
 * @param about why we gave up ourselves, if we did, and whether the request had left
 */
export function readError(
  cause: unknown,
  { gaveUp, left }: { readonly gaveUp: 'aborted' | 'timeout' | undefined; readonly left: boolean },
): ExchangeFailure {
  const noProxy = hasCode(cause, 'proxy-unreachable');
  const { code, message } = describe(noProxy ? cause.cause : cause);
  const failed = (
    kind: ExchangeFailure['code'],
    said: string,
    { sent = false, lasting = false, hint }: Partial<Pick<ExchangeFailure, 'sent' | 'lasting' | 'hint'>> = {},
  ): ExchangeFailure => ({ kind: 'failure', code: kind, sent, lasting, message: said, ...(hint ? { hint } : {}) });

  if (gaveUp === 'aborted') {
    const when = left ? 'while waiting for the answer' : 'before this was sent';
    return failed('aborted', `The run was stopped ${when}.`, { sent: left });
  }
  if (gaveUp === 'timeout' || /TIMEOUT$/.test(code)) {
    const what = left ? 'No answer came in time.' : 'No connection could be made in time.';
    return failed('timeout', what, { sent: left });
  }
  const certificate = CERTIFICATE.test(code);
  const hint = UNKNOWN_AUTHORITY.test(code)
    ? UNKNOWN_AUTHORITY_HINT
    : OUT_OF_DATE.test(code)
      ? OUT_OF_DATE_HINT
      : undefined;
  if (hasCode(cause, 'proxy-refused', 'proxy-login'))
    return failed('proxy', cause.message, { lasting: cause.code === 'proxy-login', hint: cause.hint });
  if (noProxy) {
    const said = `The proxy could not be reached (${code || message}).`;
    return failed('proxy', said, { hint: hint ? `${PROXY_HINT} ${hint}` : PROXY_HINT });
  }
  if (DNS.test(code)) {
    const lasting = NO_SUCH_NAME.test(code);
    const what = lasting ? 'The name of the server is not known here' : 'The name of the server could not be looked up';
    return failed('dns', `${what} (${code}).`, { lasting });
  }
  if (certificate) {
    const said = `No trusted connection is possible: ${message} (${code}).`;
    return failed('certificate', said, { lasting: true, ...(hint ? { hint } : {}) });
  }
  // One bad machine of several may send an alert, so another try can help. OpenSSL's own message is not shown, because
  // it names lines of its source.
  if (TLS.test(code))
    return failed('tls', `No secure connection could be made (${code}).`, { lasting: !/ALERT|EPROTO/.test(code) });
  if (REFUSED.test(code)) return failed('refused', `No connection could be made (${code}).`);
  if (/proxy/i.test(message)) return failed('proxy', `The proxy did not connect: ${message}.`, { hint: PROXY_HINT });
  if (left && (cause instanceof errors.HTTPParserError || UNREADABLE.test(code) || BAD_ANSWER.test(message)))
    return failed('unreadable', `The answer is not valid HTTP: ${message}.`, { sent: true });
  const when = left ? 'the answer was complete' : 'anything was sent';
  return failed('reset', `The connection broke before ${when} (${code || message}).`, { sent: left });
}

/** undici wraps the system's error, sometimes twice, and combines several failed addresses in one error. */
function describe(cause: unknown): { readonly code: string; readonly message: string } {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
    const inner: unknown = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code !== '' && !(code === 'UND_ERR_SOCKET' && inner instanceof Error)) return { code, message: error.message };
    if (!(inner instanceof Error)) return { code, message: error.message };
    error = inner;
  }
  return { code: '', message: String(cause) };
}
