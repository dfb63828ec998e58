/** The API's own words in an answer, bounded and without secrets. */
import { isJsonObject, parseJson, withoutMark } from '../json-value.ts';
import type { Reason } from './reason.ts';

const MOST_WORDS = 500;
/** Only this much of a body is searched for words: its end may be cut in the middle of a secret. */
const MOST_BODY = 4000;
const MOST_FIELDS = 20;
/** This much of a body that is not the API's is shown. */
const MOST_QUOTED = 200;

export type Redact = (text: string) => string;

/** The beginning of an unexpected body, on one line, without secrets. */
export function excerptOf(body: string, redact: Redact): string {
  const text = redact(withoutMark(body)).slice(0, MOST_BODY).replace(/\s+/g, ' ').trim();
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

/** The API's own words, bounded and without secrets. */
export function readReason(status: number, body: string, redact: Redact): Reason {
  const clean = (text: string): string => redact(text).slice(0, MOST_WORDS);
  const value = parseJson(body);
  const json = isJsonObject(value) ? value : undefined;
  const fields = readFields(json?.errors, clean);
  // If the errors do not have the documented shape, all of the body is shown, not only its general message.
  const said = fields || wordsOf(json?.errors) === '' ? json?.message : undefined;
  const rest = value === undefined ? redact(body).slice(0, MOST_BODY).trim() : fields ? '' : wordsOf(value);
  const message = typeof said === 'string' && said !== '' ? said : rest;
  return {
    code: `http-${status}`,
    status,
    message: message === '' ? `HTTP ${status}.` : `HTTP ${status}: ${clean(message)}`,
    ...(fields ? { fields } : {}),
  };
}

function readFields(
  errors: unknown,
  clean: (text: string) => string,
): Readonly<Record<string, readonly string[]>> | undefined {
  if (errors === null || typeof errors !== 'object' || Array.isArray(errors)) return undefined;
  const entries = Object.entries(errors)
    .slice(0, MOST_FIELDS)
    .map(([key, said]) => [
      clean(key),
      (Array.isArray(said) ? said : [said]).slice(0, MOST_FIELDS).map((one) => clean(asText(one))),
    ]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A value as text, whatever its shape. */
function wordsOf(value: unknown): string {
  const empty = value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return empty ? '' : asText(value);
}

/** A value that should have been text. Very deep nesting cannot be written as JSON. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
