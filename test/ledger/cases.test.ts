/**
 * The folders of test/cases/ledger: what runs say one after the other (history.yaml). The ledger afterwards is exactly as
 * expected.txt says, and the same after each other file of the folder: the same runs in another order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { parse } from 'yaml';
import type { AliasPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { advance, type CommitRelation, type StateChange } from '../../src/ledger/advance.ts';
import { type Buckets, type Ledger, ledgerEntries, type Mark, type Pending } from '../../src/ledger/ledger.ts';
import { expectAsWritten, promiseOf } from '../support/expected.ts';

const CASES = join(import.meta.dirname, '../cases/ledger');

type State = StateChange['state'];
type Said =
  | State
  | {
      readonly state: Exclude<State, 'accepted'>;
      readonly code?: string;
      readonly reason?: string;
      readonly tried?: true;
      /** The pull request that brought the alias, and who approved it. */
      readonly pull?: number;
      readonly approvedBy?: readonly string[];
    };

/** What one run does. */
interface Run {
  /** A larger number is a newer commit. */
  readonly commit: number;
  /** Such as `A/x` for the alias x of the account A. */
  readonly files: readonly string[];
  /** The day of January on which it speaks; else the number of the step. */
  readonly day?: number;
  /** Its name; else `run` and the day. */
  readonly run?: string;
  readonly folder?: string;
  readonly branch?: string | null;
  readonly target?: string;
  readonly says?: Readonly<Record<string, Said>>;
}

function ledgerOf(runs: readonly Run[]): Ledger | undefined {
  let ledger: Ledger | undefined;
  for (const [at, one] of runs.entries()) {
    const { commit, files, day = at + 1, run = `run ${day}`, folder = 'aliases', branch = 'main', target } = one;
    const current = Number(ledger?.source.commit ?? 0);
    ledger = advance(ledger, {
      relation: relationOf(commit, current),
      desired: { commit: String(commit), tree: files.join() || undefined, pairs: new PairSet(files.map(pairOf)) },
      changes: Object.entries(one.says ?? {}).map(([pair, said]) => [pairOf(pair), changeOf(said)]),
      by: { run, time: `2026-01-${String(day).padStart(2, '0')}` },
      header: {
        path: folder,
        branch: branch ?? undefined,
        target: { records: target ?? 'any', configuration: 'c', accountField: 'a', aliasField: 'b' },
      },
    });
  }
  return ledger;
}

function relationOf(commit: number, current: number): CommitRelation {
  if (commit === current) return 'same';
  return commit > current ? 'newer' : 'older';
}

function pairOf(text: string): AliasPair {
  const [account = '', alias = ''] = text.split('/');
  return { account, alias };
}

function changeOf(said: Said): StateChange {
  const change = typeof said === 'string' ? { state: said } : said;
  if (change.state === 'accepted') return { state: 'accepted' };
  const { state, code = 'test', reason = state, tried, pull, approvedBy = [] } = { ...change } as Exclude<Said, State>;
  const origin = { pull, commit: undefined, approvedBy };
  if (state === 'sending') return { state, origin };
  return { state, code, reason, origin, ...(tried ? { tried } : {}) };
}

function lines({ source, path, branch, target, pending, removed }: Ledger): string {
  return [
    `commit ${source.commit}, folder ${path}, branch ${branch ?? 'unknown'}, target ${target?.records ?? 'none'}`,
    ...sorted(pending).map(([pair, one]) => `waits: ${pair}${waiting(one)}`),
    ...sorted(removed).map(([pair, one]) => `removed: ${pair}, ${one.state}${by(one)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function waiting({ sending, ended, latest, before, since, origin }: Pending): string {
  const pull = origin?.pull && `from pull request ${origin.pull}, approved by ${origin.approvedBy.join() || 'nobody'}`;
  const parts = [
    sending && `taken up${by(sending)}`,
    ended && `${ended.state}${ended.tried ? ' though sent' : ''}${by(ended)} (${ended.reason})`,
    latest && `lately ${latest.state}${by(latest)}`,
    before && `${before.state} before it left${by(before)}`,
    since && `came after commit ${since}`,
    pull,
  ];
  return parts.map((part) => (part ? `\n  ${part}` : '')).join('');
}

function by({ run, time }: Mark): string {
  return ` by ${run} on ${time}`;
}

function sorted<T>(buckets: Buckets<T>): readonly (readonly [string, T])[] {
  const all = Array.from(
    ledgerEntries(buckets),
    ([{ account, alias }, entry]) => [`${account}/${alias}`, entry] as const,
  );
  return all.sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('a ledger', () => {
  for (const name of readdirSync(CASES)) {
    const folder = join(CASES, name);
    it(`${promiseOf(join(folder, 'history.yaml'))} (${name})`, () => {
      for (const file of readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
        const ledger = ledgerOf(parse(readFileSync(join(folder, file), 'utf8')));
        if (ledger) expectAsWritten(folder, lines(ledger));
      }
    });
  }
});
