/** Variables of the environment that look like inputs and are none. */
import { nearest } from '../aliases/nearest.ts';
import { INPUT_LIST, inputsThat } from '../inputs/all.ts';
import { variableOf } from './inputs.ts';

const PREFIX = 'CUSTOMERGAUGE_';

/** A sentence for each variable that nothing reads. Their values, which may be secrets, are in none. */
export function unreadVariables(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const unread = new Map(inputsThat(({ anew }) => anew).map((name) => [variableOf(name), name]));
  const known = INPUT_LIST.map(([name]) => variableOf(name));
  return Object.keys(env).flatMap((variable) => {
    if (!variable.startsWith(PREFIX)) return [];
    const input = unread.get(variable);
    if (input)
      return [
        `${variable} is not read: what it says is decided anew each time${input === 'confirm' ? ', by --confirm' : ''}.`,
      ];
    if (known.includes(variable)) return [];
    const meant = nearest(variable, known, 3);
    return [`${variable} is not read: there is no such input.${meant ? ` Did you mean ${meant}?` : ''}`];
  });
}
