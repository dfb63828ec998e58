/** Reads the output of `git cat-file --batch` as it arrives, so that each file can be used before the next one. */
import { CodedError } from '../error.ts';

const LINE_FEED = 10;
/** Blobs share buffers of this size: a buffer for each of them would make the garbage collector run often. */
const BUFFER_BYTES = 1 << 20;
const NOTHING = Buffer.alloc(0);

/** Reads `<id> blob <size>\n<bytes>\n`, once for every id. */
export class BlobReader {
  readonly #onBlob: (blob: Buffer) => void;
  /** The number of blobs so far. */
  #count = 0;
  /** The line about the next blob, as far as it has arrived. */
  #line = NOTHING;
  #blob: Buffer | undefined;
  #free = NOTHING;
  #filled = 0;
  /** A line about something that is not a blob. */
  #odd: string | undefined;

  constructor(onBlob: (blob: Buffer) => void) {
    this.#onBlob = onBlob;
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#odd === undefined; )
      at = this.#blob ? this.#fill(this.#blob, chunk, at) : this.#head(chunk, at);
  }

  /** Called at the end of the output. @throws CodedError if one of the requested blobs did not come */
  end(ids: readonly string[]): void {
    const missing = this.#odd?.split(' ', 1)[0] ?? ids[this.#count];
    if (missing === undefined) return;
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
    if (type === 'blob') this.#blob = this.#allocate(Number(size));
    else this.#odd = said;
    this.#filled = 0;
    return end + 1;
  }

  #allocate(size: number): Buffer {
    if (size > this.#free.length) this.#free = Buffer.allocUnsafe(Math.max(size, BUFFER_BYTES));
    const blob = this.#free.subarray(0, size);
    this.#free = this.#free.subarray(size);
    return blob;
  }

  /** A line feed follows the bytes of a blob. */
  #fill(blob: Buffer, chunk: Buffer, at: number): number {
    const copied = chunk.copy(blob, this.#filled, at);
    this.#filled += copied;
    if (at + copied === chunk.length) return chunk.length;
    this.#count++;
    this.#onBlob(blob);
    this.#blob = undefined;
    return at + copied + 1;
  }
}
