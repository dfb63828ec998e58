/** Checks that every input and secret that the first push needs is set. */
import type { InputName } from '../../inputs/all-inputs.ts';
import type { Settings, SettingsProblem } from '../../inputs/settings.ts';
import type { CheckReport } from '../../report/checks.ts';
import { failed, passed, unknown } from './results.ts';

const SECRETS: readonly InputName[] = ['client-id', 'client-secret'];

/**
 * Checks for wrong inputs, and for inputs that a push needs and that are missing.
 * @param about.pushes whether this event may push; a plan needs fewer inputs
 */
export function judgeInputs(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => !SECRETS.includes(input));
  const problems = about.pushes ? [...wrong, ...missing(settings, false)] : wrong;
  if (problems.length === 0)
    return passed(
      'inputs',
      about.pushes ? 'Everything that a push needs is set.' : 'Everything that a plan needs is set.',
    );
  const names = problems.map(({ input }) => `\`${input}\``).join(', ');
  return failed('inputs', `Wrong or missing: ${names}.`, sentences(problems));
}

/** Checks that the secrets are set. Only requesting a token shows whether they are right. */
export function judgeSecrets(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => SECRETS.includes(input));
  if (!about.pushes && wrong.length === 0) return unknown('secrets', 'Not needed here: a plan uses no secret.');
  const problems = about.pushes ? [...wrong, ...missing(settings, true)] : wrong;
  if (problems.length === 0) return passed('secrets', 'Client id and client secret are set.');
  const names = problems.map(({ input }) => `\`${input}\``).join(' and ');
  return failed('secrets', `Wrong or missing: ${names}.`, sentences(problems));
}

/** The inputs that a push lacks: only the secrets, or only the others. */
function missing({ push }: Pick<Settings, 'push'>, secrets: boolean): readonly SettingsProblem[] {
  return 'missing' in push ? push.missing.filter(({ input }) => SECRETS.includes(input) === secrets) : [];
}

function sentences(problems: readonly SettingsProblem[]): string {
  return problems.map(({ input, message }) => `\`${input}\` ${message}`).join(' ');
}
