/** Unpacks the body of an answer. */
import { brotliDecompressSync, constants, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** More than this is not unpacked: a small answer can pretend to be endless. */
const MOST_BYTES = 1024 * 1024;

type Unpack = (bytes: Buffer) => Buffer;

/** Each takes what there is where the end is missing, for only the beginning of a long answer is read. */
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: (bytes) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
  deflate: (bytes) => inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
  br: (bytes) =>
    brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MOST_BYTES }),
  zstd: (bytes) => zstdDecompressSync(bytes, { finishFlush: constants.ZSTD_e_flush, maxOutputLength: MOST_BYTES }),
};

/**
 * The bytes of an answer as they were before they were packed, which nobody asks for and some servers do all the same
 * (`Content-Encoding`); nothing where they cannot be read.
 */
export function unpacked(bytes: Buffer, encoding: string | undefined): Buffer | undefined {
  const steps = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((step) => step.trim().replace(/^x-/, ''))
    .filter((step) => step !== '' && step !== 'identity');
  if (bytes.length === 0) return bytes;
  try {
    // The last one that was put on comes off first.
    return steps.reduceRight((packed, step) => {
      const unpack = Object.hasOwn(UNPACK, step) ? UNPACK[step] : undefined;
      if (!unpack) throw new RangeError(`Unknown encoding: ${step}`);
      return unpack(packed);
    }, bytes);
  } catch {
    return undefined;
  }
}
