/** Reads the inputs of the action. */
import type { RawInputs } from '../inputs/all-inputs.ts';
import { INPUT_LIST, type InputName } from '../inputs/all-inputs.ts';

/** The inputs from GitHub's runner: it sets `INPUT_` plus the name in capitals, hyphens kept. */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const [name] of INPUT_LIST) {
    const value = env[`INPUT_${name.toUpperCase()}`];
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}
