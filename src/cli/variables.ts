/** Environment variables that look like inputs but are not read. */
import { nearest } from '../aliases/nearest.ts';
import { INPUT_LIST, inputsThat } from '../inputs/all-inputs.ts';
import { variableOf } from './inputs.ts';

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
