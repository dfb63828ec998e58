/** What a case of test/cases/ gives, beside what it is to give. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file of a case. A mismatch leaves an ….ACTUAL beside it to look at, and to rename if it is right. */
export function expectAsWritten(folder: string, actual: string, name = 'expected.txt'): void {
  const file = join(folder, name);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (actual === expected) rmSync(`${file}.ACTUAL`, { force: true });
  else writeFileSync(`${file}.ACTUAL`, actual);
  expect(actual).toBe(expected);
}

/** What a case promises: the comment in its first line. */
export function promiseOf(file: string): string {
  const [, promise] = /^# (.+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  if (promise === undefined) throw new Error(`The first line of ${file} does not say what it promises: # …`);
  return promise;
}
