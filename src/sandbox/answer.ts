import { STATUS_CODES } from 'node:http';

/** What the sandbox sends back: pure data, so that a fault can hold it back, cut it or throw it away. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer without a body, which is all that CustomerGauge says about a record it took. */
export function emptyAnswer(status: number): Answer {
  return { status, headers: {}, body: '' };
}

export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** A page as a gateway or a web server makes it. */
export function htmlAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  const title = status === 200 ? 'Log in' : `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  return {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=UTF-8' },
    body: `<!DOCTYPE html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`,
  };
}

export function redirectAnswer(status: number, location: string): Answer {
  return htmlAnswer(status, { location });
}

/**
 * Whether Laravel would answer in JSON: the first type of `Accept` is a JSON type. The wildcard which most HTTP clients
 * send by themselves does not count.
 */
export function wantsJson(accept: string | undefined): boolean {
  const first = accept?.split(/[,;]/, 1)[0]?.toLowerCase() ?? '';
  return first.includes('/json') || first.includes('+json');
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Unauthenticated.',
  403: 'This action is unauthorized.',
  422: 'The given data was invalid.',
  429: 'Too Many Attempts.',
  500: 'Server Error',
};

/** What a failure says besides its status: the `errors` of a 422, the `Allow` of a 405, the `Retry-After` of a 429. */
export interface FailureDetails {
  readonly message?: string;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A failure in the manner of Laravel (likely): `message` and perhaps `errors` for those who ask for JSON; for others a
 * redirect where a browser would be asked to log in (401) or to fix a form (422), and a page for the rest.
 */
export function failure(status: number, json: boolean, details: FailureDetails = {}): Answer {
  if (json) {
    const message = details.message ?? MESSAGES[status] ?? STATUS_CODES[status] ?? 'Error';
    return jsonAnswer(status, details.errors ? { message, errors: details.errors } : { message }, details.headers);
  }
  if (status === 401) return redirectAnswer(302, '/login');
  if (status === 422) return redirectAnswer(302, '/');
  return htmlAnswer(status, details.headers);
}
