/** Records everything that arrived at the sandbox. */
import type { MappedRecord } from './mapping.ts';

/** A record that was processed, in order of arrival. */
export interface ArrivedRecord extends MappedRecord {
  /** Counted from 0. */
  readonly index: number;
  /** Whether the same pair of account and alias arrived before. */
  readonly repeated: boolean;
}

/** A request, in order of arrival. Tokens are shown by id (`token-1`), secrets not at all. */
export interface SeenRequest {
  /** Counted from 0. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  /** The status sent; undefined until then, and if the connection ended first. */
  readonly status: number | undefined;
  /** The id of the token that it carried or received. */
  readonly token: string | undefined;
  /** The fault that it met, as named in `--faults`. */
  readonly fault: string | undefined;
  /** The index of the record that it created. */
  readonly record: number | undefined;
}

export type OpenRequest = { -readonly [Key in keyof SeenRequest]: SeenRequest[Key] };

/** Keeps everything that arrived, in memory. Fine for hundreds of thousands of records. */
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
