/** Catches the errors of work that must fail. */
import { expect } from 'vitest';
import { CodedError } from '../../src/error.ts';

/** The `CodedError` of work that must fail with one. */
export async function failureOf(work: Promise<unknown>): Promise<CodedError> {
  const failure = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(failure).toBeInstanceOf(CodedError);
  return failure as CodedError;
}
