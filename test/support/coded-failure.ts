/** What a piece of work failed with. */
import { expect } from 'vitest';
import { CodedError } from '../../src/error.ts';

/** The failure of work that must fail, in a way that we know. */
export async function failureOf(work: Promise<unknown>): Promise<CodedError> {
  const failure = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(failure).toBeInstanceOf(CodedError);
  return failure as CodedError;
}
