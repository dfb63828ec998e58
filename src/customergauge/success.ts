/** Whether the body of an answer looks like success. */
import { isJsonObject, parseJson, withoutMark } from '../json-value.ts';

export interface Success {
  /** The input `success-text`. */
  readonly successText: string | undefined;
  /** The fields that were sent: a body that repeats them says nothing about failure. */
  readonly sent: Readonly<Record<string, string>>;
}

/**
 * Whether the body of a 2xx looks like success: empty, JSON that does not say failure, or exactly `success-text`. Any
 * server on the way can answer 2xx, and an accepted record is never sent again. Only the structure counts, never words
 * in values.
 */
export function looksLikeSuccess(body: string, { successText, sent }: Success): boolean {
  const text = withoutMark(body).trim();
  if (text === '' || /^ok$/i.test(text) || text === successText) return true;
  const value = parseJson(text);
  if (value === undefined || value === false) return false;
  const object = isJsonObject(value) ? value : undefined;
  if (object === undefined) return true;
  // A heading may be called `status`, and its value comes back with the rest of an echoed record.
  const echoes = Object.entries(sent).every(([heading, text]) => object[heading] === text);
  return !Object.entries(object).some((entry) => saysFailure(entry) && !(echoes && repeats(entry, sent)));
}

type Entry = readonly [key: string, value: unknown];

/** Keys whose value can say failure. */
const FAILURES: Readonly<Record<string, (value: unknown) => boolean>> = {
  error: hasContent,
  errors: hasContent,
  exception: hasContent,
  fault: hasContent,
  errormessage: hasContent,
  errortype: hasContent,
  success: isNo,
  ok: isNo,
  failed: isSome,
  status: isFailureStatus,
  statuscode: isFailureStatus,
  code: isFailureStatus,
};

function saysFailure([key, value]: Entry): boolean {
  const name = key.toLowerCase();
  return Object.hasOwn(FAILURES, name) && FAILURES[name]?.(value) === true;
}

function repeats([key, value]: Entry, sent: Success['sent']): boolean {
  return Object.hasOwn(sent, key) && sent[key] === value;
}

function hasContent(value: unknown): boolean {
  if (value === null || value === false || value === 0) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** PHP may write 0 or text instead of `false`. */
function isNo(value: unknown): boolean {
  return value === false || value === 0 || value === '0' || value === 'false';
}

/** A number of failures, or their list. */
function isSome(value: unknown): boolean {
  if (value === true) return true;
  return Array.isArray(value)
    ? value.length > 0
    : (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) && Number(value) > 0;
}

function isFailureStatus(value: unknown): boolean {
  if (typeof value === 'number') return value >= 400;
  return typeof value === 'string' && (/^(error|fail|failed)$/i.test(value) || /^[45]\d\d$/.test(value));
}
