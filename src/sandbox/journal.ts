import type { MappedRecord } from './mapping.ts';

/** A record that was processed, in order of arrival. */
export interface ArrivedRecord extends MappedRecord {
  /** Counted from 0. */
  readonly index: number;
  /** Whether the same account and alias had arrived before. */
  readonly repeated: boolean;
}

/** A request that was made, in order of arrival. Tokens appear by id (`token-1`), secrets never. */
export interface SeenRequest {
  /** Counted from 0. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  /** The status sent; `undefined` while unanswered, and for good where the connection ended first. */
  readonly status: number | undefined;
  /** The token it carried or was issued. */
  readonly token: string | undefined;
  /** The fault it met, in the words of `--faults`. */
  readonly fault: string | undefined;
  /** The index of the record that was processed because of it. */
  readonly record: number | undefined;
}

/** A request that is still going on. */
export type OpenRequest = { -readonly [Key in keyof SeenRequest]: SeenRequest[Key] };

/** Keeps what arrived. Cheap enough for some hundred thousand records. */
export class Journal {
  readonly #records: ArrivedRecord[] = [];
  readonly #pairs = new Set<string>();
  readonly #requests: OpenRequest[] = [];

  open(method: string, path: string): OpenRequest {
    const index = this.#requests.length;
    const request = {
      index,
      method,
      path,
      status: undefined,
      token: undefined,
      fault: undefined,
      record: undefined,
    };
    this.#requests.push(request);
    return request;
  }

  record({ account, alias, extra }: MappedRecord): void {
    const key = `${account.length}:${account}${alias}`;
    const repeated = this.#pairs.has(key);
    if (!repeated) this.#pairs.add(key);
    this.#records.push({ index: this.#records.length, account, alias, extra, repeated });
  }

  /** How many records were processed so far. */
  get arrived(): number {
    return this.#records.length;
  }

  records(): readonly ArrivedRecord[] {
    return this.#records.slice();
  }

  requests(): readonly SeenRequest[] {
    return this.#requests.map((request) => ({ ...request }));
  }
}
