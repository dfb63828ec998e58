import type { RawInputs } from '../inputs/all.ts';
import { INPUT_LIST, type InputName } from '../inputs/all.ts';

/** The inputs of the command line: its flags, and for what they leave out the environment (`CUSTOMERGAUGE_MAX_NEW`). */
export function readInputs(
  flags: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<InputName, string>>> {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const [name, { anew, secretVariable }] of INPUT_LIST) {
    const variable = anew ? undefined : env[variableOf(name)];
    const value = flags[name] ?? (variable || (secretVariable && env[secretVariable]));
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** The variable of the environment that an input can come from. */
export function variableOf(name: InputName): string {
  return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}
