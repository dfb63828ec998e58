/** Pure: the outputs of the action from the report of its run. */
import type { OutputName } from '../inputs/outputs.ts';
import { hasChanges } from '../plan/plan.ts';
import { countProblems, type RunReport } from '../report/report.ts';

/** All outputs of action.yml. Counts that do not apply to the command are 0, texts are empty. */
export function outputs(
  report: RunReport,
  files: { readonly plan: string; readonly report: string },
): Readonly<Record<OutputName, string>> {
  const plan = report.planned?.plan;
  const { errors, warnings } = countProblems(report.problems);
  const counts = report.delivery?.counts;
  const numbers = {
    create: plan?.create.length,
    move: plan?.move.length,
    retry: plan?.retry.length,
    remove: plan?.remove.length,
    unchanged: plan?.unchanged,
    accepted: counts?.accepted,
    rejected: counts?.rejected,
    unanswered: counts?.unanswered,
    unsent: counts?.unsent,
    errors,
    warnings,
  };
  const texts = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number ?? 0)]));
  return {
    ...(texts as Record<keyof typeof numbers, string>),
    result: report.result,
    changes: String(plan !== undefined && hasChanges(plan)),
    confirm: report.preview && report.result === 'planned' ? String(report.preview.confirm) : '',
    'plan-file': files.plan,
    'report-file': files.report,
    'plan-digest': report.planned?.digest ?? '',
    'ledger-commit': report.ledger?.commit ?? '',
  };
}
