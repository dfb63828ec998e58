/** Pure: reads a record as an Inbound Mapping of CustomerGauge does. */
import { isJsonObject } from '../json-value.ts';

/** An Inbound Mapping: its Reference and its Field Headings. */
export interface Mapping {
  readonly configuration: string;
  readonly accountField: string;
  readonly aliasField: string;
  /** Further headings, all optional. */
  readonly extraFields: readonly string[];
}

export const DEFAULT_MAPPING: Mapping = {
  configuration: '5a4db0c5-0000-4000-8000-00000a11a5e5',
  accountField: 'Account Name',
  aliasField: 'Alias',
  extraFields: [],
};

/** A record as the mapping reads it. Unknown headings are dropped silently, as by the real API. */
export interface MappedRecord {
  readonly account: string;
  readonly alias: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** The `errors` object of a 422: key → messages. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export type RecordReading =
  | { readonly kind: 'record'; readonly record: MappedRecord }
  | { readonly kind: 'invalid'; readonly errors: FieldErrors };

/** The two top-level fields of a request, as sent. They may have any type. */
export interface Submission {
  readonly configuration: unknown;
  readonly record: unknown;
}

/**
 * Reads a submission. The error messages are Laravel's (likely); those about `configuration` are documented.
 * @param maxLength of a field, in characters
 */
export function readRecord(mapping: Mapping, maxLength: number, submission: Submission): RecordReading {
  const outer = outerErrors(mapping, submission);
  const { record } = submission;
  if (outer || !isJsonObject(record)) return { kind: 'invalid', errors: outer ?? {} };

  const errors: Record<string, readonly string[]> = {};
  const read = (heading: string, required: boolean): string => {
    const value = Object.hasOwn(record, heading) ? record[heading] : undefined;
    const wrong = wrongWith(`record.${heading}`, value, { required, maxLength });
    if (wrong) errors[`record.${heading}`] = [wrong];
    return typeof value === 'string' ? value : '';
  };
  const account = read(mapping.accountField, true);
  const alias = read(mapping.aliasField, true);
  const extra: Record<string, string> = {};
  for (const heading of mapping.extraFields) {
    const value = read(heading, false);
    if (value !== '') extra[heading] = value;
  }
  return Object.keys(errors).length > 0
    ? { kind: 'invalid', errors }
    : { kind: 'record', record: { account, alias, extra } };
}

function outerErrors(mapping: Mapping, { configuration, record }: Submission): FieldErrors | undefined {
  const errors: Record<string, readonly string[]> = {};
  if (isMissing(configuration)) errors.configuration = ['The configuration field is required.'];
  else if (configuration !== mapping.configuration) errors.configuration = ['The selected configuration is invalid.'];
  if (isMissing(record)) errors.record = ['The record field is required.'];
  else if (!isJsonObject(record)) errors.record = ['The record must be an array.'];
  return Object.keys(errors).length > 0 ? errors : undefined;
}

function wrongWith(
  key: string,
  value: unknown,
  rule: { readonly required: boolean; readonly maxLength: number },
): string | undefined {
  if (isMissing(value)) return rule.required ? `The ${key} field is required.` : undefined;
  if (typeof value !== 'string') return `The ${key} must be a string.`;
  // Counts characters, not UTF-16 units, and only if there could be too many.
  if (value.length > rule.maxLength && [...value].length > rule.maxLength) {
    return `The ${key} may not be greater than ${rule.maxLength} characters.`;
  }
  return undefined;
}

/** Laravel treats null and blank text like a missing field. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
