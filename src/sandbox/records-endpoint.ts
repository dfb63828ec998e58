/** The records endpoint of the sandbox. */
import { failure, type HttpAnswer } from './answer.ts';
import type { Journal } from './journal.ts';
import { type MappedRecord, type Mapping, readRecord } from './mapping.ts';
import { parseBody } from './request-body.ts';
import type { Bearer } from './tokens.ts';

/** A refusal of one record, for tests. The body is sent as JSON, or unchanged if it is a string. */
export interface Rejection {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RecordsEndpoint {
  readonly methods: readonly string[];
  readonly mapping: Mapping;
  /** In characters. */
  readonly maxFieldLength: number;
  readonly journal: Journal;
  readonly reject: ((record: MappedRecord) => Rejection | undefined) | undefined;
}

export interface RecordRequest {
  readonly method: string;
  readonly bearer: Bearer;
  readonly json: boolean;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

/** Answers a record request as CustomerGauge does: it checks the verb first, then the token, the body and the fields. */
export function answerRecordRequest(endpoint: RecordsEndpoint, request: RecordRequest): HttpAnswer {
  const { method, bearer, json } = request;
  if (!endpoint.methods.includes(method)) {
    const allow = endpoint.methods.join(', ');
    return failure(405, json, {
      message: `The ${method} method is not supported for this route. Supported methods: ${allow}.`,
      headers: { allow },
    });
  }
  if (bearer.kind !== 'valid') return failure(401, json);

  const parsed = parseBody(request.contentType, request.body);
  if (parsed.kind === 'refused') return failure(parsed.status, json, { message: parsed.message });

  const reading = readRecord(endpoint.mapping, endpoint.maxFieldLength, parsed.submission);
  if (reading.kind === 'invalid') return failure(422, json, { errors: reading.errors });

  const rejection = endpoint.reject?.(reading.record);
  if (rejection) return rejectionAnswer(rejection);

  endpoint.journal.record(reading.record);
  return { status: 200, headers: {}, body: '' };
}

function rejectionAnswer({ status, body, headers = {} }: Rejection): HttpAnswer {
  if (body === undefined) return { status, headers, body: '' };
  if (typeof body === 'string') return { status, headers, body };
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
