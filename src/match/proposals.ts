/** Writes proposals as an alias file. */
import { commentText } from '../adding/new-entries.ts';
import { writtenName } from '../adding/written-name.ts';
import { compareText } from '../aliases/alias.ts';
import { type MatchReason, REASONS } from './relation.ts';
import { scoreText } from './results-csv.ts';

export interface Proposal {
  readonly account: string;
  /** The display name of an account whose name is an identifier. */
  readonly display: string | undefined;
  readonly name: string;
  readonly band: 'sure' | 'likely';
  readonly score: number;
  readonly reason: MatchReason;
  /** The rules that the alias would break. If there are any, it is only written as a comment. */
  readonly breaks: readonly string[];
}

/**
 * Writes proposals as an alias file. Sure ones become entries. Likely ones, and those that would break a rule, become
 * comments, so that nobody merges them unread. Each line gives the reason. `undefined` if none is sure, because a file
 * with only comments is not an alias file.
 */
export function proposalsFile(proposals: readonly Proposal[]): string | undefined {
  const sure = proposals.filter(isEntry);
  const likely = proposals.filter(({ band, breaks }) => band === 'likely' && breaks.length === 0);
  const broken = proposals.filter(({ breaks }) => breaks.length > 0);
  if (sure.length === 0) return undefined;
  const blocks = [
    HEAD,
    section(SURE, sure, entryLines),
    section(LIKELY, likely, (entry) => commented(entryLines(entry))),
    section(BROKEN, broken, (entry) => commented(entryLines(entry))),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Whether a proposal is an entry of the file, not only a comment. */
export function isEntry({ band, breaks }: Proposal): boolean {
  return band === 'sure' && breaks.length === 0;
}

const HEAD = [
  '# Proposed by `match`. Read each line before you merge it.',
  '# Delete wrong ones. If you also write them under `not:` in not-aliases.yaml next to this folder, they are never proposed again.',
];
const SURE = ['# Sure: the same letters, or only the legal form differs.'];
const LIKELY = ['# Likely: delete the `# ` before the correct ones, and delete the others.'];
const BROKEN = ['# These would break the rules named at the end of each line.'];

function section(
  title: readonly string[],
  proposals: readonly Proposal[],
  linesOf: (entry: readonly Proposal[]) => readonly string[],
): readonly string[] {
  return proposals.length === 0 ? [] : [...title, ...byAccount(proposals).flatMap(linesOf)];
}

/** Proposals grouped by account. Groups are sorted by account, and proposals in a group by name. */
function byAccount(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const groups = new Map<string, Proposal[]>();
  const ordered = [...proposals].sort((a, b) => compareText(a.account, b.account) || compareText(a.name, b.name));
  for (const one of ordered) {
    const group = groups.get(one.account) ?? [];
    groups.set(one.account, group);
    group.push(one);
  }
  return [...groups.values()];
}

function entryLines(entry: readonly Proposal[]): readonly string[] {
  const [{ account, display = '' }] = entry as [Proposal, ...Proposal[]];
  const comment = commentText(display, account);
  return [
    `- account: ${writtenName(account)}${comment === '' ? '' : ` # ${comment}`}`,
    '  aliases:',
    ...entry.map((one) => `    - ${writtenName(one.name)} # ${whyText(one)}`),
  ];
}

function whyText({ band, score, reason, breaks }: Proposal): string {
  const rules = breaks.length === 0 ? '' : `; breaks ${breaks.join(', ')}`;
  return `${band} ${scoreText(score)}, ${reason}: ${REASONS[reason]}${rules}`;
}

function commented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`);
}
