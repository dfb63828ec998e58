import { compareText } from '../aliases/alias.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { AccountIndex, type KnownName } from './account-index.ts';
import { decide, type Nearest } from './decide.ts';
import { readName } from './name.ts';
import type { Reason, Veto } from './reasons.ts';

/** What is known of the accounts. All names are in their normal form. */
export interface KnownWorld {
  /** Each account with the name that is compared: its own, or the one that people know it by. */
  readonly accounts: readonly KnownName[];
  /** The aliases that the alias files have: the account by alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Which names were rejected for an account. */
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Result = 'account' | 'alias' | 'sure' | 'likely' | 'none';

/** An account that is near a name. */
export interface NearAccount {
  readonly account: string;
  /** The name of it that was compared: its own, its display name or an alias. */
  readonly name: string;
  readonly reason: Reason | undefined;
  readonly veto: Veto | undefined;
}

/** What became of one name. */
export interface MatchedName {
  readonly name: string;
  readonly result: Result;
  /** The account that it belongs to, or may belong to; nothing where the result is `none`. */
  readonly account: string | undefined;
  /** From 0 to 1, of a proposal; 1 where it is sure. */
  readonly score: number | undefined;
  readonly reason: Reason | undefined;
  /** At most three, the nearest first; where there is an account, it is the first one. */
  readonly nearest: readonly NearAccount[];
}

/** Answers for names, one at a time; the first one costs reading all accounts. */
export class NameMatcher {
  readonly #world: KnownWorld;
  readonly #index: AccountIndex;
  readonly #accounts: ReadonlyMap<string, string>;

  constructor(world: KnownWorld) {
    this.#world = world;
    this.#accounts = new Map(world.accounts.map(({ account, name }) => [account, name]));
    const aliases = [...world.aliases]
      .filter(([, account]) => this.#accounts.has(account))
      .map(([name, account]) => ({ account, name }));
    this.#index = new AccountIndex([...world.accounts, ...aliases]);
  }

  /** Which account a name belongs to. The same name and the same accounts, in whatever order, give the same answer. */
  match(given: string): MatchedName {
    const name = nfc(given);
    const known = this.#accounts.has(name) ? name : undefined;
    const account = known ?? this.#world.aliases.get(name);
    if (account !== undefined) {
      const near = { account, name: this.#accounts.get(account) ?? account, reason: undefined, veto: undefined };
      const result = known === undefined ? 'alias' : 'account';
      return { name, result, account, score: undefined, reason: undefined, nearest: [near] };
    }
    const isRejected = (one: string): boolean => this.#world.rejected.get(one)?.has(name) ?? false;
    const decision = decide(readName(name), this.#index, isRejected);
    const nearest = decision.nearest.map(nearAccount);
    if (decision.band === 'none')
      return { name, result: 'none', account: undefined, score: undefined, reason: undefined, nearest };
    const [first] = decision.nearest;
    const score = decision.band === 'sure' ? 1 : decision.score;
    return { name, result: decision.band, account: first.known.account, score, reason: decision.reason, nearest };
  }
}

/** Names in their normal form, each once, in one order whatever order they came in. */
export function inOneOrder(names: Iterable<string>): readonly string[] {
  return [...new Set([...names].map(nfc))].sort(compareText);
}

function nearAccount({ known, reason, veto }: Nearest): NearAccount {
  return { account: known.account, name: known.name, reason, veto };
}
