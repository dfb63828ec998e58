/** Reads the output of `git cat-file --batch` as it arrives: collected first, it would be in memory twice. */
import { CodedError } from '../error.ts';

const LINE_FEED = 10;
const NOTHING = Buffer.alloc(0);

/** Reads `<id> blob <size>\n<bytes>\n`, once for every id. */
export class BlobReader {
  readonly #blobs: Buffer[] = [];
  /** The line about the next blob, as far as it has arrived. */
  #line = NOTHING;
  #blob: Buffer | undefined;
  #filled = 0;
  /** A line about something that is not a blob. */
  #odd: string | undefined;

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#odd === undefined; )
      at = this.#blob ? this.#fill(this.#blob, chunk, at) : this.#head(chunk, at);
  }

  /** The blobs of these ids, in their order. @throws CodedError if one of them is missing */
  blobs(ids: readonly string[]): readonly Buffer[] {
    const missing = this.#odd?.split(' ', 1)[0] ?? ids[this.#blobs.length];
    if (missing === undefined) return this.#blobs;
    throw new CodedError({
      code: 'object-missing',
      message: `A file of the repository cannot be read (${missing}).`,
      hint: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
    });
  }

  #head(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(LINE_FEED, at);
    const part = chunk.subarray(at, end === -1 ? chunk.length : end);
    const line = this.#line.length > 0 ? Buffer.concat([this.#line, part]) : part;
    if (end === -1) {
      this.#line = Buffer.from(line);
      return chunk.length;
    }
    this.#line = NOTHING;
    const said = line.toString('latin1');
    const [, type, size] = said.split(' ');
    if (type === 'blob') this.#blob = Buffer.allocUnsafe(Number(size));
    else this.#odd = said;
    this.#filled = 0;
    return end + 1;
  }

  /** A line feed follows the bytes of a blob. */
  #fill(blob: Buffer, chunk: Buffer, at: number): number {
    const copied = chunk.copy(blob, this.#filled, at);
    this.#filled += copied;
    if (at + copied === chunk.length) return chunk.length;
    this.#blobs.push(blob);
    this.#blob = undefined;
    return at + copied + 1;
  }
}
