/** Requests to the sandbox as a client sends them. */
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** The requests of a client with the sandbox's own credentials, with parts that can be changed. */
export function tokenRequest(sandbox: Sandbox, changes: Record<string, string> = {}): Promise<Response> {
  const [id = '', secret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const form = { grant_type: 'client_credentials', client_id: id, client_secret: secret, ...changes };
  return fetch(sandbox.authUrl, { method: 'POST', body: new URLSearchParams(form) });
}

export async function token(sandbox: Sandbox): Promise<string> {
  const answer = (await (await tokenRequest(sandbox)).json()) as { access_token: string };
  return answer.access_token;
}

export interface Sending {
  readonly token?: string;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly record?: unknown;
  readonly configuration?: unknown;
}

/** Sends one record as JSON. Redirects are shown, not followed. */
export async function sendRecord(sandbox: Sandbox, sending: Sending = {}): Promise<Response> {
  const record = 'record' in sending ? sending.record : { 'Account Name': 'ACME', Alias: 'Acme Inc.' };
  const configuration = 'configuration' in sending ? sending.configuration : sandbox.mapping.configuration;
  return fetch(sending.url ?? sandbox.recordsUrl, {
    method: sending.method ?? 'PUT',
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${sending.token ?? (await token(sandbox))}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...sending.headers,
    },
    body: sending.body ?? JSON.stringify({ configuration, record }),
  });
}

/** Sends one record. Returns the status, or the code of the failed connection. */
export async function outcome(sandbox: Sandbox, sending: Sending = {}): Promise<number | string> {
  try {
    const answer = await sendRecord(sandbox, sending);
    await answer.text();
    return answer.status;
  } catch (error) {
    return failureCode(error);
  }
}

function failureCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  return cause?.code ?? String(error);
}
