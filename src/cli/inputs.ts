/** Reads the inputs of the command line. */
import type { RawInputs } from '../inputs/all-inputs.ts';
import { INPUT_LIST, type InputName } from '../inputs/all-inputs.ts';

/** Inputs from flags or, if a flag is missing, from the environment (`CUSTOMERGAUGE_MAX_NEW`). */
export function readCommandLineInputs(
  flags: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<InputName, string>>> {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const [name, { flagOnly, secretVariable }] of INPUT_LIST) {
    const variable = flagOnly ? undefined : env[variableOf(name)];
    const value = flags[name] ?? (variable || (secretVariable && env[secretVariable]));
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** The environment variable of an input. */
export function variableOf(name: InputName): string {
  return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}
