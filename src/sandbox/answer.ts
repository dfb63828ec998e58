/** Pure: the sandbox's answers as data. */
import { STATUS_CODES } from 'node:http';

/** An answer as data, so that a fault can delay it, cut it or drop it. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** A page like those of gateways and web servers. */
export function htmlAnswer(status: number, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const title = status === 200 ? 'Log in' : `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  return {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=UTF-8' },
    body: `<!DOCTYPE html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`,
  };
}

export function redirectAnswer(status: number, location: string): HttpAnswer {
  return htmlAnswer(status, { location });
}

/**
 * Whether Laravel would answer in JSON: the first type in `Accept` is a JSON type. The wildcard that most HTTP clients send
 * does not count.
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

/** The details of a failure besides its status, such as the `errors` of a 422 or the `Allow` of a 405. */
export interface FailureDetails {
  readonly message?: string;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A failure as Laravel answers it (likely): for clients that ask for JSON, `message` and perhaps `errors`. For others, a
 * redirect where a browser would have to log in (401) or correct a form (422), and otherwise a page.
 */
export function failure(status: number, json: boolean, details: FailureDetails = {}): HttpAnswer {
  if (json) {
    const message = details.message ?? MESSAGES[status] ?? STATUS_CODES[status] ?? 'Error';
    return jsonAnswer(status, details.errors ? { message, errors: details.errors } : { message }, details.headers);
  }
  if (status === 401) return redirectAnswer(302, '/login');
  if (status === 422) return redirectAnswer(302, '/');
  return htmlAnswer(status, details.headers);
}
