/** Every input, in the order of action.yml, and how all of them are read. */
import { CHECK_INPUTS } from './check-inputs.ts';
import type { Input } from './input.ts';
import { LEDGER_INPUTS } from './ledger-inputs.ts';
import { PACE_INPUTS } from './pace-inputs.ts';
import { PLAN_INPUTS } from './plan-inputs.ts';
import { RARE_INPUTS } from './rare-inputs.ts';
import { RECORD_INPUTS } from './record-inputs.ts';
import { RUN_INPUTS } from './run-inputs.ts';

export const INPUTS = {
  ...RUN_INPUTS,
  ...RECORD_INPUTS,
  ...PLAN_INPUTS,
  ...PACE_INPUTS,
  ...CHECK_INPUTS,
  ...LEDGER_INPUTS,
  ...RARE_INPUTS,
} as const;

export type InputName = keyof typeof INPUTS;

/** Every input name with its entry, typed for loops. */
export const INPUT_LIST = Object.entries(INPUTS) as readonly (readonly [InputName, Input<unknown>])[];

/** The inputs of which this holds. */
export function inputsThat(holds: (input: Input<unknown>) => unknown): readonly InputName[] {
  return INPUT_LIST.filter(([, input]) => holds(input)).map(([name]) => name);
}

/** What the user wrote, before anything is checked. A value that is missing or empty counts as not set. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** Every input with its value. */
export type InputValues = { readonly [Name in InputName]: Awaited<ReturnType<(typeof INPUTS)[Name]['read']>> };

/** Reads each input by itself; what is wrong is said for all of them. */
export async function readEach(
  raw: RawInputs,
  wrong: (input: InputName, message: string) => undefined,
): Promise<InputValues> {
  const values: Partial<Record<InputName, unknown>> = {};
  for (const [name, input] of INPUT_LIST) {
    const verbatim = raw[name] ?? '';
    const text = verbatim.trim() || (input.unset ?? input.default ?? '');
    values[name] = await input.read(text, (message) => wrong(name, message), verbatim);
  }
  return values as InputValues;
}
