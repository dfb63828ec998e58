/** Ends the process of a face, once all that it printed was written. */
import type { Writable } from 'node:stream';

/** The part of `process` that ends it. */
interface EndingProcess {
  readonly stdout: Writable;
  readonly stderr: Writable;
  exit(code: number): never;
}

/**
 * Ends the process with this exit code. Node would end it by itself, but first collect garbage and wait for its threads, which
 * takes some milliseconds.
 */
export async function exitWhenWritten({ stdout, stderr, exit }: EndingProcess, code: number): Promise<never> {
  await Promise.all([stdout, stderr].map(written));
  return exit(code);
}

/** Resolves when a stream has nothing left to write; also if it can write no more, as after its reader has gone. */
async function written(stream: Writable): Promise<void> {
  if (stream.writableLength > 0) await new Promise<void>((resolve) => stream.write('', () => resolve()));
}
