/** The result of a match as text for people. */
import type { MatchedName, NearAccount } from '../../match/match-names.ts';
import { REASONS, VETOES } from '../../match/relation.ts';
import { scoreText } from '../../match/results-csv.ts';
import { inCurlyQuotes, visible } from '../neutral.ts';
import { count } from '../report.ts';
import { problemLines, tableLines, textSection } from '../tables/import-text.ts';
import { countResults, type MatchReport, type ProposalsReport } from './match-report.ts';

export function matchText(report: MatchReport): readonly string[] {
  const { tables, rejected, errors, failures, names } = report;
  return [
    ...tables.flatMap(tableLines),
    ...textSection('Not read', rejected, ({ code, file, row, cell, message, hint }) =>
      problemLines({ code, severity: 'error', at: { file, row, cell }, message, hint, related: [] }, 'error'),
    ),
    ...textSection('Errors in the alias files', errors, (one) => problemLines(one, 'error')),
    ...failures.flatMap(({ message, hint }) => [`error: ${visible(message)}`, ...(hint ? [`  ${visible(hint)}`] : [])]),
    ...found(report),
    ...verdict(report, names),
  ];
}

/** A single name is shown in full. Of many names, only those that a person has to check are shown. */
function found({ names, displays, result, out, proposals }: MatchReport): readonly string[] {
  if (result === 'failed' || result === 'invalid') return [];
  const shown = (one: MatchedName): readonly string[] => answer(one, displays);
  if (names.length === 1) return ['', ...names.flatMap(shown)];
  // If the results go to a file, they are not repeated here.
  if (out !== undefined || proposals?.written) return [];
  const of = (band: MatchedName['result']): readonly MatchedName[] => names.filter((one) => one.result === band);
  return [
    ...textSection('Sure', of('sure'), (one) => [proposalLine(one, displays)]),
    ...textSection('Likely', of('likely'), (one) => [proposalLine(one, displays)]),
  ];
}

function proposalLine({ name, account = '', reason, score }: MatchedName, displays: MatchReport['displays']): string {
  const why = reason === undefined ? '' : `: ${reason}`;
  return `${inCurlyQuotes(name)} → ${accountText(account, displays)}${why} (${scoreText(score)})`;
}

function answer(
  { name, result, account = '', score, reason, nearest }: MatchedName,
  displays: MatchReport['displays'],
): readonly string[] {
  const named = accountText(account, displays);
  const near = nearest.slice(result === 'none' ? 0 : 1).map((one) => `  near: ${nearLine(one, displays)}`);
  switch (result) {
    case 'account':
      return [`${inCurlyQuotes(name)} is the account ${named} itself.`];
    case 'alias':
      return [`${inCurlyQuotes(name)} is a known alias of ${named}.`];
    case 'none':
      return [`${inCurlyQuotes(name)}: no account proposed.`, ...near];
    default:
      return [
        `${inCurlyQuotes(name)}: ${result === 'sure' ? 'surely' : 'likely'} ${named} (${scoreText(score)})`,
        ...(reason === undefined ? [] : [`  ${reason}: ${REASONS[reason]}`]),
        ...near,
      ];
  }
}

function nearLine({ account, reason, veto }: NearAccount, displays: MatchReport['displays']): string {
  const why = [
    ...(reason === undefined ? [] : [REASONS[reason]]),
    ...(veto === undefined ? [] : [`ruled out: ${VETOES[veto]}`]),
  ];
  return `${accountText(account, displays)}${why.length > 0 ? ` (${why.join('; ')})` : ''}`;
}

function accountText(account: string, displays: MatchReport['displays']): string {
  const display = displays.get(account);
  return display === undefined ? inCurlyQuotes(account) : `${inCurlyQuotes(account)}, ${inCurlyQuotes(display)}`;
}

function verdict({ result, out, proposals }: MatchReport, names: readonly MatchedName[]): readonly string[] {
  if (result === 'failed') return ['Nothing was matched.'];
  if (result === 'invalid') return ['Nothing was matched. Fix the alias files first: `validate` shows what is wrong.'];
  const { account, alias, sure, likely, none } = countResults(names);
  return [
    ...(out === undefined || out === '-' ? [] : [`${visible(out)}: ${count(names.length, 'result')} written`]),
    ...(proposals === undefined ? [] : proposalsText(proposals)),
    `${count(names.length, 'name')}: ${count(account, 'account')}, ${count(alias, 'known alias', 'known aliases')}, ${sure} sure, ${likely} likely, ${none} none.`,
  ];
}

function proposalsText({ path, written, sure, likely, breaking }: ProposalsReport): readonly string[] {
  const file = path === '-' ? 'Standard output' : visible(path);
  const rest = breaking > 0 ? `, ${breaking} that would break a rule` : '';
  if (!written)
    return [
      `${file}: not written, because an alias file needs an entry and no proposal is sure (${likely} likely${rest}). \`--out\` has them all.`,
    ];
  return [`${file}: ${sure} sure; as comments ${likely} likely${rest}. Read them, then run \`validate\`.`];
}
