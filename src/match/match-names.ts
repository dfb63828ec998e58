/** Matches names with accounts: the entry point of this folder. */
import { nfc } from '../aliases/names/normal-form.ts';
import { AccountIndex, type KnownName } from './account-index.ts';
import { type Decision, decideAll, type Question } from './decide.ts';
import { readName } from './name.ts';
import type { MatchReason, Veto } from './relation.ts';
import { TextTable } from './text-table.ts';

/** All that is known before names are matched. All names are in normal form. */
export interface KnownWorld {
  /** Each account with the name that is compared: its own name or its display name. */
  readonly accounts: readonly KnownName[];
  /** Maps each alias of the alias files to its account. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Maps each account to the names that were rejected for it. */
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
}

export type NameResult = 'account' | 'alias' | 'sure' | 'likely' | 'none';

/** An account that is near a name. */
export interface NearAccount {
  readonly account: string;
  /** The compared name: its own, its display name or an alias. */
  readonly name: string;
  readonly reason: MatchReason | undefined;
  readonly veto: Veto | undefined;
}

export interface MatchedName {
  readonly name: string;
  readonly result: NameResult;
  /** The account that it belongs to or may belong to; `undefined` if the result is `none`. */
  readonly account: string | undefined;
  /** Only for proposals: from 0 to 1; 1 if it is sure. */
  readonly score: number | undefined;
  readonly reason: MatchReason | undefined;
  /** At most three, the nearest first. If there is an account, it is the first one. */
  readonly nearest: readonly NearAccount[];
}

/** Matches names. The constructor indexes all accounts. */
export class NameMatcher {
  readonly #world: KnownWorld;
  readonly #index: AccountIndex;
  readonly #accounts: AccountTable;

  constructor(world: KnownWorld) {
    this.#world = world;
    this.#accounts = new AccountTable(world.accounts);
    const aliases = [...world.aliases]
      .filter(([, account]) => this.#accounts.get(account) !== undefined)
      .map(([name, account]) => ({ account, name }));
    this.#index = new AccountIndex([...world.accounts, ...aliases]);
  }

  /** Matches each name with an account. The result does not depend on the order of names or accounts. */
  match(given: readonly string[]): readonly MatchedName[] {
    const names = given.map(nfc);
    const known = names.map((name) => this.#known(name));
    const open = names.filter((_, at) => known[at] === undefined);
    const decisions = decideAll(
      open.map((name) => this.#question(name)),
      this.#index,
    ).values();
    return names.map((name, at) => known[at] ?? decided(name, decisions.next().value as Decision));
  }

  /** The result for an account's own name or a known alias. */
  #known(name: string): MatchedName | undefined {
    const result = this.#accounts.get(name) === undefined ? 'alias' : 'account';
    const account = result === 'account' ? name : this.#world.aliases.get(name);
    if (account === undefined) return undefined;
    const { name: shown = account } = this.#accounts.get(account) ?? {};
    const near = { account, name: shown, reason: undefined, veto: undefined };
    return { name, result, account, score: undefined, reason: undefined, nearest: [near] };
  }

  #question(name: string): Question {
    const { rejected } = this.#world;
    return { asked: readName(name), isRejected: (account) => rejected.get(account)?.has(name) ?? false };
  }
}

/** Finds accounts by their own names. For hundreds of thousands it is faster and smaller than a `Map`. */
class AccountTable {
  readonly #accounts: readonly KnownName[];
  readonly #table: TextTable;

  constructor(accounts: readonly KnownName[]) {
    this.#accounts = accounts;
    this.#table = new TextTable(accounts.length);
    for (const [at, { account }] of accounts.entries()) this.#table.add(account, at);
  }

  get(account: string): KnownName | undefined {
    for (const at of this.#table.get(account)) {
      const found = this.#accounts[at] as KnownName;
      if (found.account === account) return found;
    }
    return undefined;
  }
}

function decided(name: string, decision: Decision): MatchedName {
  const nearest = decision.nearest.map(({ known, reason, veto }) => ({
    account: known.account,
    name: known.name,
    reason,
    veto,
  }));
  if (decision.band === 'none')
    return { name, result: 'none', account: undefined, score: undefined, reason: undefined, nearest };
  const [first] = decision.nearest;
  const score = decision.band === 'sure' ? 1 : decision.score;
  return { name, result: decision.band, account: first.known.account, score, reason: decision.reason, nearest };
}
