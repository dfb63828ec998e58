/** How a check ends, and what keeps one from being made. */
import { CodedError, hasCode } from '../../error.ts';
import type { InputName } from '../../inputs/all.ts';
import type { CheckId, CheckReport } from '../../report/checks.ts';
import type { Run } from '../../run/context.ts';

/** It holds. */
export function passed(id: CheckId, message: string, hint = ''): CheckReport {
  return { id, state: 'passed', message, hint };
}

/** It does not, and the hint says what to do. */
export function failed(id: CheckId, message: string, hint: string): CheckReport {
  return { id, state: 'failed', message, hint };
}

/** Not needed here, or nobody can tell. */
export function unknown(id: CheckId, message: string, hint = ''): CheckReport {
  return { id, state: 'unknown', message, hint };
}

/** The same for several checks that something keeps from being made. */
export function allUnknown(ids: readonly CheckId[], message: string): readonly CheckReport[] {
  return ids.map((id) => unknown(id, message));
}

/** Why a check that goes by these inputs cannot be made: their values must not be acted on. */
export function wrongAmong({ wrongInputs = [] }: Run, inputs: readonly InputName[]): string | undefined {
  const wrong = wrongInputs.find(({ input }) => inputs.includes(input));
  return wrong && `Not checked, because the input \`${wrong.input}\` is wrong.`;
}

/**
 * A check that fails by an error which knows what to do about it. Any other is a mistake of ours, and is none of the
 * checks' business.
 */
export async function failing(id: CheckId, check: () => Promise<CheckReport>): Promise<CheckReport> {
  try {
    return await check();
  } catch (error) {
    return failedBy(id, error);
  }
}

/** What an error that knows what to do about it makes of a check. @throws any other */
export function failedBy(id: CheckId, error: unknown): CheckReport {
  if (hasCode(error, 'interrupted') || !(error instanceof CodedError)) throw error;
  return failed(id, error.message, error.hint);
}
