import { compareText } from '../aliases/alias.ts';
import { escaped } from '../aliases/shown.ts';
import { REASONS, type Reason } from './reasons.ts';
import { scoreText } from './results-csv.ts';

/** An alias that is proposed for an account. */
export interface Proposal {
  readonly account: string;
  /** What people call the account, where its name is an identifier. */
  readonly display: string | undefined;
  readonly name: string;
  readonly band: 'sure' | 'likely';
  readonly score: number;
  readonly reason: Reason;
  /** The rules that it would break as an alias: then it is written as a comment only. */
  readonly breaks: readonly string[];
}

/** How names are written into the file. */
export type WriteName = (name: string) => string;

/**
 * Proposals as an alias file: the sure ones as entries, below them the likely ones as comments, so that nobody merges them
 * unread, and those that would break a rule. Each line says why.
 */
export function proposalsFile(proposals: readonly Proposal[], write: WriteName): string {
  const of = (wanted: (one: Proposal) => boolean): readonly Proposal[] => proposals.filter(wanted);
  const sure = of(({ band, breaks }) => band === 'sure' && breaks.length === 0);
  const likely = of(({ band, breaks }) => band === 'likely' && breaks.length === 0);
  const broken = of(({ breaks }) => breaks.length > 0);
  const blocks = [
    HEAD,
    section(SURE, sure, (entry) => entryLines(entry, write)),
    section(LIKELY, likely, (entry) => commented(entryLines(entry, write))),
    section(BROKEN, broken, (entry) => commented(entryLines(entry, write))),
  ].filter((lines) => lines.length > 0);
  // A file without any entry has to be an empty list: comments alone are no alias file.
  const rest = sure.length === 0 ? [['[]']] : [];
  return `${[...blocks.slice(0, 1), ...rest, ...blocks.slice(1)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const HEAD = [
  '# Proposed by `match`. Read each line before you merge it.',
  '# What is wrong belongs into not-aliases.yaml beside this folder, and is never proposed again.',
];
const SURE = ['# Sure: the same letters, or only the legal form differs.'];
const LIKELY = ['# Likely: take away the `# ` in front of what is right, and delete the rest.'];
const BROKEN = ['# These would break a rule of alias files, which is named behind each.'];

function section(
  title: readonly string[],
  proposals: readonly Proposal[],
  linesOf: (entry: readonly Proposal[]) => readonly string[],
): readonly string[] {
  return proposals.length === 0 ? [] : [...title, ...byAccount(proposals).flatMap(linesOf)];
}

/** Groups of one account each, in order; within an account by name. */
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

function entryLines(entry: readonly Proposal[], write: WriteName): readonly string[] {
  const [{ account, display }] = entry as [Proposal, ...Proposal[]];
  return [
    `- account: ${write(account)}${display === undefined ? '' : ` # ${commentText(display)}`}`,
    '  aliases:',
    ...entry.map((one) => `    - ${write(one.name)} # ${whyText(one)}`),
  ];
}

function whyText({ band, score, reason, breaks }: Proposal): string {
  const rules = breaks.length === 0 ? '' : `; breaks ${breaks.join(', ')}`;
  return `${band} ${scoreText(score)}, ${reason}: ${REASONS[reason]}${rules}`;
}

function commented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`);
}

/** A name in a comment: nothing in it may end the comment or hide, and it is no order to the rules. */
function commentText(text: string): string {
  return escaped(text)
    .slice(1, -1)
    .replace(/^allow:/i, '"allow":');
}
