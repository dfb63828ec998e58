/** Sentences that several reports share. */
import { hiddenDifference } from '../aliases/across/hidden-difference.ts';
import type { Place } from '../aliases/source.ts';
import type { Reason } from '../customergauge/reason.ts';
import { visible } from './neutral.ts';
import { count, type DeliveryReport, type PlanReport, type RunReport } from './report.ts';
import type { Provenance, ReviewReport } from './review-report.ts';

export function placeText({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}

/** The sizes of the parts of a plan, in one sentence. */
export function planSentence({ plan }: PlanReport): string {
  const parts = [
    plan.create.length > 0 ? `${count(plan.create.length, 'alias', 'aliases')} to create` : '',
    plan.move.length > 0 ? `${plan.move.length} to move` : '',
    plan.retry.length > 0 ? `${plan.retry.length} to try again` : '',
    plan.remove.length > 0 ? `${plan.remove.length} removed from the files` : '',
    `${plan.unchanged} unchanged`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** One sentence for each of the first accounts that are probably misspelt. */
export function mistakenAccounts({ newAccounts = [] }: PlanReport): readonly string[] {
  const near = newAccounts.flatMap(({ account, nearest }) => (nearest === undefined ? [] : [{ account, nearest }]));
  if (near.length === 0) return [];
  const sentences = near.slice(0, MOST_NAMED).map(({ account, nearest }) => {
    const hidden = hiddenDifference(account, nearest, { here: 'here', there: 'there' });
    const how = hidden === undefined ? '' : ` (${hidden})`;
    return `No known account is called “${visible(account)}”: did you mean “${visible(nearest)}”${how}?`;
  });
  const more = near.length > MOST_NAMED ? [`${near.length - MOST_NAMED} more are listed below.`] : [];
  const risk =
    'A mistake in the name of an account may create a new account, which only a person can remove in CustomerGauge.';
  return [[...sentences, ...more, risk].join(' ')];
}

const MOST_NAMED = 3;

/** The headline of a plan. If the plan may be out of date, it says so first. */
export function planVerdict(planned: PlanReport): string {
  const counts = planSentence(planned);
  return planned.caution ? `This plan may be out of date: ${counts}` : counts;
}

export function outcomeCounts({ counts }: DeliveryReport): string {
  const { accepted, rejected, unanswered, unsent } = counts;
  return `${accepted} accepted, ${rejected} rejected, ${unanswered} unanswered, ${unsent} unsent.`;
}

/** Why a record was not accepted, on one line. */
export function reasonText({ message, fields }: Reason): string {
  const details = Object.entries(fields ?? {}).map(([key, said]) => `${visible(key)}: ${said.map(visible).join(' ')}`);
  return [visible(message), ...details].join(' ');
}

/** The failures with their hints, without repeating the headline. */
export function failuresText({ failures, headline }: RunReport): readonly string[] {
  return failures
    .flatMap((failure) => (failure === headline ? [failure.hint] : [failure.message, failure.hint]))
    .filter(Boolean);
}

/** The reason why a push would not carry out this plan. */
export function guardText({ planned, result }: RunReport): string | undefined {
  if (!planned?.guard || result !== 'planned') return undefined;
  return `A push would be stopped. ${planned.guard.message} ${planned.guard.hint}`;
}

/** The origin of the aliases of a push, in one sentence. */
export function reviewSentence({ reviewed, unreviewed, enforced }: ReviewReport): string {
  const numbers = [...new Set(reviewed.map(({ pullRequest }) => pullRequest?.number))];
  const shown = numbers.slice(0, 10).map((number) => `#${number}`);
  const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
  const from = numbers.length > 0 ? ` (${shown.join(', ')}${more})` : '';
  const held = enforced && unreviewed.length > 0 ? ' and held back' : '';
  return `${reviewed.length} from approved pull requests${from}, ${unreviewed.length} without${held}.`;
}

/** How an alias came to the branch, in words. */
export function cameWith({ how, pullRequest }: Pick<Provenance, 'how' | 'pullRequest'>): string {
  const number = `pull request #${pullRequest?.number}`;
  switch (how) {
    case 'approved':
      return `${number}, approved by ${pullRequest?.approvedBy.join(', ')}`;
    case 'after-approval':
      return `added to ${number} after its approval`;
    case 'unapproved':
      return `${number} was merged without an approval`;
    case 'direct':
      return 'no pull request is known for it so far';
    case 'unknown':
      return 'not found, but not everything could be searched';
  }
}
