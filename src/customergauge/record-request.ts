/** Makes the request for a pair. */
import type { AliasPair } from '../aliases/alias.ts';
import type { HttpRequest } from './http.ts';

/** How a record is written for one Inbound Mapping. */
export interface RecordFormat {
  readonly configuration: string;
  readonly accountField: string;
  readonly aliasField: string;
  readonly extraFields: Readonly<Record<string, string>>;
  readonly format: 'json' | 'form';
}

/** The fields of a record: heading → value. */
export function fieldsOf(pair: AliasPair, how: RecordFormat): Readonly<Record<string, string>> {
  return { [how.accountField]: pair.account, [how.aliasField]: pair.alias, ...how.extraFields };
}

/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
export function recordRequest(
  pair: AliasPair,
  how: RecordFormat,
  to: {
    readonly url: string;
    readonly method: 'PUT' | 'POST';
    readonly token: string;
    readonly lastOnConnection?: boolean;
  },
): HttpRequest {
  const fields = fieldsOf(pair, how);
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    authorization: `Bearer ${to.token}`,
    'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    'user-agent': USER_AGENT,
  };
  const body =
    how.format === 'json'
      ? JSON.stringify({ configuration: how.configuration, record: fields })
      : new URLSearchParams([
          ['configuration', how.configuration],
          ...Object.entries(fields).map(([heading, value]) => [`record[${heading}]`, value]),
        ] as [string, string][]).toString();
  return { url: to.url, method: to.method, headers, body, lastOnConnection: to.lastOnConnection ?? false };
}

export const USER_AGENT = 'customergauge-aliases';
