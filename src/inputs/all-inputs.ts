/**
 * All inputs in the order of action.yml, and the function that reads them. A new input goes into the file of `groups/` that it
 * belongs to.
 */
import { CHECK_INPUTS } from './groups/check-inputs.ts';
import { LEDGER_INPUTS } from './groups/ledger-inputs.ts';
import { PACE_INPUTS } from './groups/pace-inputs.ts';
import { PLAN_INPUTS } from './groups/plan-inputs.ts';
import { RARE_INPUTS } from './groups/rare-inputs.ts';
import { RECORD_INPUTS } from './groups/record-inputs.ts';
import { RUN_INPUTS } from './groups/run-inputs.ts';
import type { Input } from './readers.ts';

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

export const INPUT_LIST = Object.entries(INPUTS) as readonly (readonly [InputName, Input<unknown>])[];

/** The names of the inputs for which `holds` is true. */
export function inputsThat(holds: (input: Input<unknown>) => unknown): readonly InputName[] {
  return INPUT_LIST.filter(([, input]) => holds(input)).map(([name]) => name);
}

/** Inputs as the user wrote them, unchecked. A missing or empty value counts as not set. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** `max-new` is called `maxNew` in code. */
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export type InputValues = {
  readonly [Name in InputName as CamelCase<Name>]: Awaited<ReturnType<(typeof INPUTS)[Name]['read']>>;
};

/**
 * Reads each input by itself.
 * @param wrong called for every mistake; the value that an input then gets must not be used
 */
export async function readEach(
  raw: RawInputs,
  wrong: (input: InputName, message: string) => undefined,
): Promise<InputValues> {
  const values: Record<string, unknown> = {};
  for (const [name, input] of INPUT_LIST) {
    const verbatim = raw[name] ?? '';
    const text = verbatim.trim() || (input.unset ?? input.default ?? '');
    values[camelCase(name)] = await input.read(text, (message) => wrong(name, message), verbatim);
  }
  return values as unknown as InputValues;
}
