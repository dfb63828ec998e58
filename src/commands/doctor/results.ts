/** The results that a check can have, and the reasons why a check is skipped. */
import { CodedError, hasCode } from '../../error.ts';
import type { InputName } from '../../inputs/all-inputs.ts';
import type { CheckId, CheckReport } from '../../report/checks.ts';
import type { Run } from '../../run/context.ts';

export function passed(id: CheckId, message: string, hint = ''): CheckReport {
  return { id, state: 'passed', message, hint };
}

/** The check failed; `hint` says how to fix it. */
export function failed(id: CheckId, message: string, hint: string): CheckReport {
  return { id, state: 'failed', message, hint };
}

/** The check is not needed here, or its result cannot be known. */
export function unknown(id: CheckId, message: string, hint = ''): CheckReport {
  return { id, state: 'unknown', message, hint };
}

/** Marks several checks as unknown for the same reason. */
export function allUnknown(ids: readonly CheckId[], message: string): readonly CheckReport[] {
  return ids.map((id) => unknown(id, message));
}

/** Why a check that depends on these inputs is skipped: a wrong value must not be acted on. */
export function wrongAmong({ wrongInputs = [] }: Run, inputs: readonly InputName[]): string | undefined {
  const wrong = wrongInputs.find(({ input }) => inputs.includes(input));
  return wrong && `Not checked, because the input \`${wrong.input}\` is wrong.`;
}

/**
 * Runs a check. An error with a hint becomes a failed check.
 * @throws every other error, because it is a bug of ours
 */
export async function failing(id: CheckId, check: () => Promise<CheckReport>): Promise<CheckReport> {
  try {
    return await check();
  } catch (error) {
    return failedBy(id, error);
  }
}

/** Turns an error with a hint into a failed check. @throws every other error */
export function failedBy(id: CheckId, error: unknown): CheckReport {
  if (hasCode(error, 'interrupted') || !(error instanceof CodedError)) throw error;
  return failed(id, error.message, error.hint);
}
