import { INPUT_LIST, type InputName } from '../inputs.ts';
import type { RawInputs } from '../settings.ts';

/** What is decided anew each time: left behind in an environment, it would decide for a run that nobody thought of. */
export const NEVER_FROM_ENVIRONMENT: readonly InputName[] = ['command', 'confirm'];

/** The inputs of the command line: its flags, and for what they leave out the environment (`CUSTOMERGAUGE_MAX_NEW`). */
export function readInputs(
  flags: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<InputName, string>>> {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const [name] of INPUT_LIST) {
    const variable = NEVER_FROM_ENVIRONMENT.includes(name) ? undefined : env[variableOf(name)];
    const value = flags[name] ?? (variable || (name === 'github-token' ? env.GITHUB_TOKEN : undefined));
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** The variable of the environment that an input can come from. */
export function variableOf(name: InputName): string {
  return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}
