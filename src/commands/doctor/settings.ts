/** Whether everything was said that the first push needs. */
import type { InputName } from '../../inputs/all.ts';
import type { Settings, SettingsProblem } from '../../inputs/settings.ts';
import type { CheckReport } from '../../report/checks.ts';
import { failed, passed, unknown } from './checks.ts';

const SECRETS: readonly InputName[] = ['client-id', 'client-secret'];

/**
 * Inputs that are wrong, and those that are missing for a push.
 * @param about.pushes whether this event may push: a plan needs less
 */
export function judgeInputs(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => !SECRETS.includes(input));
  const problems = about.pushes ? [...wrong, ...missing(settings, false)] : wrong;
  if (problems.length === 0)
    return passed('inputs', about.pushes ? 'All that a push needs is set.' : 'All that a plan needs is set.');
  const names = problems.map(({ input }) => `\`${input}\``).join(', ');
  return failed('inputs', `Wrong or missing: ${names}.`, sentences(problems));
}

/** Whether the secrets arrived. Only a token shows whether they are right. */
export function judgeSecrets(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => SECRETS.includes(input));
  if (!about.pushes && wrong.length === 0) return unknown('secrets', 'Not needed here: a plan uses no secret.');
  const problems = about.pushes ? [...wrong, ...missing(settings, true)] : wrong;
  if (problems.length === 0) return passed('secrets', 'Client id and client secret are there.');
  const names = problems.map(({ input }) => `\`${input}\``).join(' and ');
  return failed('secrets', `Wrong or missing: ${names}.`, sentences(problems));
}

/** What a push misses: secrets, or everything else. */
function missing({ push }: Pick<Settings, 'push'>, secrets: boolean): readonly SettingsProblem[] {
  return 'missing' in push ? push.missing.filter(({ input }) => SECRETS.includes(input) === secrets) : [];
}

function sentences(problems: readonly SettingsProblem[]): string {
  return problems.map(({ input, message }) => `\`${input}\` ${message}`).join(' ');
}
