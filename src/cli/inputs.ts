/** The inputs of the command line: from flags and from the environment, whose other variables are pointed out. */
import { nearest } from '../aliases/nearest.ts';
import { INPUT_LIST, type InputName, inputsThat, type RawInputs } from '../inputs/all-inputs.ts';

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
function variableOf(name: InputName): string {
  return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}

const PREFIX = 'CUSTOMERGAUGE_';

/** A sentence for each `CUSTOMERGAUGE_…` variable that is not read. Values are not shown: they may be secrets. */
export function unreadVariables(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const unread = new Map(inputsThat(({ flagOnly }) => flagOnly).map((name) => [variableOf(name), name]));
  const known = INPUT_LIST.map(([name]) => variableOf(name));
  return Object.keys(env).flatMap((variable) => {
    if (!variable.startsWith(PREFIX)) return [];
    const input = unread.get(variable);
    if (input)
      return [
        `${variable} is not read, because it would decide for later runs, too.${input === 'confirm' ? ' Use --confirm.' : ''}`,
      ];
    if (known.includes(variable)) return [];
    const meant = nearest(variable, known, 3);
    return [`${variable} is not read: there is no such input.${meant ? ` Did you mean ${meant}?` : ''}`];
  });
}
