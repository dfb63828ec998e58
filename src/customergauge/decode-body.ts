/** Decompresses the body of an answer. */
import { brotliDecompressSync, constants, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** At most this much is decompressed: a small answer could expand without end. */
const MOST_BYTES = 1024 * 1024;

type Unpack = (bytes: Buffer) => Buffer;

/** All accept a missing end, because only the beginning of a long answer is read. */
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: (bytes) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
  deflate: (bytes) => inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
  br: (bytes) =>
    brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MOST_BYTES }),
  zstd: (bytes) => zstdDecompressSync(bytes, { finishFlush: constants.ZSTD_e_flush, maxOutputLength: MOST_BYTES }),
};

/**
 * Decompresses an answer. We request none to be compressed, but some servers do it anyway (`Content-Encoding`). Returns
 * `undefined` if it cannot be read.
 */
export function unpacked(bytes: Buffer, encoding: string | undefined): Buffer | undefined {
  const steps = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((step) => step.trim().replace(/^x-/, ''))
    .filter((step) => step !== '' && step !== 'identity');
  if (bytes.length === 0) return bytes;
  try {
    // The encoding that was applied last is removed first.
    return steps.reduceRight((packed, step) => {
      const unpack = Object.hasOwn(UNPACK, step) ? UNPACK[step] : undefined;
      if (!unpack) throw new RangeError(`Unknown encoding: ${step}`);
      return unpack(packed);
    }, bytes);
  } catch {
    return undefined;
  }
}
