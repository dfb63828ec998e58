/** The token endpoint of the sandbox. */
import { type HttpAnswer, jsonAnswer } from './answer.ts';
import { mediaType } from './request-body.ts';
import type { Tokens } from './tokens.ts';

export interface TokenEndpoint {
  /** Client id → client secret. */
  readonly clients: Readonly<Record<string, string>>;
  readonly tokens: Tokens;
  /** The value of `expires_in` in seconds, which may be wrong; `omit` leaves it out. */
  readonly expiresIn: number | 'omit';
}

export interface TokenRequest {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

/** Answers a token request as AWS Cognito does (likely): wrong credentials give 400, not 401. */
export function answerTokenRequest(
  endpoint: TokenEndpoint,
  request: TokenRequest,
): { readonly answer: HttpAnswer; readonly tokenId?: string } {
  if (request.method !== 'POST') {
    return { answer: jsonAnswer(405, { error: 'invalid_request' }, { allow: 'POST' }) };
  }
  if (mediaType(request.contentType) !== 'application/x-www-form-urlencoded') return refuse('invalid_request');
  const form = new URLSearchParams(request.body.toString());
  const grant = form.get('grant_type');
  if (!grant) return refuse('invalid_request');
  if (grant !== 'client_credentials') return refuse('unsupported_grant_type');

  // An unknown client has no secret here. Names such as `toString` find a function, which equals no text.
  const secret = endpoint.clients[form.get('client_id') ?? ''];
  if (secret !== form.get('client_secret')) return refuse('invalid_client');

  const issued = endpoint.tokens.issue();
  const expiry = endpoint.expiresIn === 'omit' ? {} : { expires_in: endpoint.expiresIn };
  return {
    answer: jsonAnswer(
      200,
      { access_token: issued.token, ...expiry, token_type: 'Bearer' },
      { 'cache-control': 'no-store' },
    ),
    tokenId: issued.id,
  };
}

function refuse(error: string): { readonly answer: HttpAnswer } {
  return { answer: jsonAnswer(400, { error }) };
}
