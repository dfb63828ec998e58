/** Selects the scanned entries that rules need to see by their hashes, so that few of a million names become text. */
import { keysOf } from '../../aliases/across/fold.ts';
import type { KnownAccounts } from '../../aliases/across/known-accounts.ts';
import { Hashes } from '../../aliases/across/name-hash.ts';
import { Repeats, SECOND_MIX } from '../../aliases/across/repeats.ts';
import type { ReadFile } from '../../aliases/alias-file.ts';
import { nfc } from '../../aliases/names/normal-form.ts';
import { commonSpaces } from '../../aliases/names/spaces.ts';
import { entriesOf } from '../../aliases/reading/entries-of.ts';
import { type Columns, exactHash, TO_LOOK_AT } from '../../aliases/scan/columns.ts';
import type { ScannedFiles } from '../../aliases/scan/scanned-files.ts';
import { mayFindIn } from './names.ts';
import { isWorthALook } from './quick-look.ts';

/**
 * The files with all entries that a rule may report or mention. `checkRead` finds exactly the same in these as in all
 * entries. An entry is left out if all of this is true:
 * - No name has content that a rule about names looks at.
 * - No name is repeated, or shares a number with a name of another account or with a text that a rule looks up. Names
 *   that a rule across files regards as equal or as look-alikes always share a number.
 * - With a list of known accounts: the account is in it, and no alias is.
 */
export function suspectFiles(scanned: ScannedFiles, known: KnownAccounts | undefined): readonly ReadFile[] {
  const suspects = new Suspects(scanned);
  suspects.findByThemselves();
  suspects.findAmongOthers();
  if (known) suspects.findAmong(known);
  return suspects.files();
}

class Suspects {
  readonly #scanned: ScannedFiles;
  readonly #columns: Columns;
  /** 1 in the row of each account whose entry the rules must see. */
  readonly #wanted: Uint8Array;
  readonly #inFile: Uint8Array;
  readonly #repeats: Repeats;
  /** Numbers of names outside the columns, and of texts that a rule looks up among the names. */
  readonly #others: number[] = [];
  readonly #hashes = new Hashes();

  constructor(scanned: ScannedFiles) {
    this.#scanned = scanned;
    this.#columns = scanned.columns;
    this.#wanted = new Uint8Array(scanned.columns.size);
    this.#inFile = new Uint8Array(scanned.files.length);
    this.#repeats = this.#allNames();
  }

  files(): readonly ReadFile[] {
    return this.#scanned.files
      .filter(({ read }, at) => read !== undefined || this.#inFile[at] === 1)
      .map((file) => entriesOf(file, this.#columns, (account) => this.#wanted[account] === 1));
  }

  /** Selects names in which a rule about one name may find something. */
  findByThemselves(): void {
    const { size, written, account } = this.#columns;
    for (let row = 0; row < size; row++) {
      if (((written[row] as number) & TO_LOOK_AT) === 0) continue;
      const text = this.#text(row);
      if (!isWorthALook(text)) continue;
      const own = account[row] as number;
      const what = own === row ? 'account' : 'alias';
      const found = mayFindIn({ what, text, account: own === row ? text : this.#text(own) });
      if (found === true || (found !== false && this.#ask(found))) this.#want(row);
    }
    for (const { read } of this.#scanned.files) {
      if (read === undefined) continue;
      for (const { account: name, pairs } of read.entries) {
        this.#askAbout({ what: 'account', text: name, account: name });
        for (const { alias } of pairs) this.#askAbout({ what: 'alias', text: alias, account: name });
      }
      // Another entry may show which spaces are right in an account name.
      for (const { what, text } of read.unusual)
        if (what === 'account') this.#ask([nfc(text), commonSpaces(nfc(text).trim())]);
    }
  }

  #askAbout(name: Parameters<typeof mayFindIn>[0]): void {
    const found = mayFindIn(name);
    if (typeof found !== 'boolean') this.#ask(found);
  }

  /** Selects names that are repeated, that look like names of other accounts, or that a rule looks up. */
  findAmongOthers(): void {
    const { size, folded, looked } = this.#columns;
    const repeats = this.#repeats;
    const rows: number[] = [];
    for (let row = 0; row < size; row++) {
      const fold = folded[row] as number;
      const look = looked[row] as number;
      if (repeats.isRepeated(fold) || (look !== fold && repeats.isRepeated(look))) rows.push(row);
    }
    const others = new Set(this.#others);
    if (others.size > 0)
      for (const row of rows)
        if (others.has(folded[row] as number) || others.has(looked[row] as number)) this.#want(row);
    const repeated = this.#repeatedAmong(rows);
    this.#findAlike(repeated);
    this.#findTwice(repeated);
  }

  /** Leaves out most of the rows whose numbers were only confused with others. */
  #repeatedAmong(rows: readonly number[]): readonly number[] {
    const { folded, looked } = this.#columns;
    const repeats = new Repeats(2 * rows.length, SECOND_MIX);
    for (const row of rows) {
      repeats.add(folded[row] as number);
      if (looked[row] !== folded[row]) repeats.add(looked[row] as number);
    }
    return rows.filter((row) => repeats.isRepeated(folded[row] as number) || repeats.isRepeated(looked[row] as number));
  }

  /** Selects rows whose key occurs under several accounts. */
  #findAlike(rows: readonly number[]): void {
    const { folded, looked, account } = this.#columns;
    const first = this.#firstOfEach(rows.filter((row) => account[row] === row));
    const ownerOf = (row: number): number => first.get(account[row] as number) ?? (account[row] as number);
    const byNumber = new Owners<number>();
    for (const row of rows) {
      byNumber.note(folded[row] as number, ownerOf(row));
      byNumber.note(looked[row] as number, ownerOf(row));
    }
    // Numbers may be equal by chance, so the keys are compared.
    const byKey = new Owners<string>();
    const suspects = rows
      .filter((row) => byNumber.areSeveral(folded[row] as number) || byNumber.areSeveral(looked[row] as number))
      .map((row) => ({ row, keys: Object.values(keysOf(this.#text(row))) }));
    for (const { row, keys } of suspects) for (const key of keys) byKey.note(key, ownerOf(row));
    for (const { row, keys } of suspects) if (keys.some((key) => byKey.areSeveral(key))) this.#want(row);
  }

  /** Selects rows with the same text, except accounts, which may have several entries. */
  #findTwice(rows: readonly number[]): void {
    const { account, exact } = this.#columns;
    const byNumber = Map.groupBy(rows, (row) => exact[row] as number);
    for (const same of byNumber.values()) {
      if (same.length === 1 || same.every((row) => account[row] === row)) continue;
      for (const twice of Map.groupBy(same, (row) => this.#text(row)).values())
        if (twice.length > 1) for (const row of twice) this.#want(row);
    }
  }

  /** Selects unknown accounts, and aliases that are known accounts. */
  findAmong({ names }: KnownAccounts): void {
    const { size, account, exact } = this.#columns;
    const numbers = new Repeats(names.size);
    for (const name of names) numbers.add(exactHash(name));
    for (let row = 0; row < size; row++) {
      const isKnown = numbers.has(exact[row] as number) && names.has(this.#text(row));
      if (isKnown !== (account[row] === row)) this.#want(row);
    }
  }

  /** Counts the numbers of all names. */
  #allNames(): Repeats {
    const { size, folded, looked } = this.#columns;
    const others = this.#others;
    const add = (text: string): void => {
      this.#hashes.take(text);
      others.push(this.#hashes.folded, this.#hashes.looked);
    };
    for (const { read } of this.#scanned.files)
      for (const { account, pairs } of read?.entries ?? []) {
        add(account);
        for (const { alias } of pairs) add(alias);
      }
    const repeats = new Repeats(2 * size + others.length);
    for (let row = 0; row < size; row++) {
      const fold = folded[row] as number;
      const look = looked[row] as number;
      repeats.add(fold);
      if (look !== fold) repeats.add(look);
    }
    for (const number of others) repeats.add(number);
    return repeats;
  }

  /** Selects names that are equal to one of the texts. Returns whether there may be any. */
  #ask(texts: readonly string[]): boolean {
    let any = false;
    for (const text of texts) {
      this.#hashes.take(text);
      const { folded } = this.#hashes;
      if (!this.#repeats.has(folded)) continue;
      any = true;
      this.#repeats.add(folded);
      this.#others.push(folded);
    }
    return any;
  }

  /** Maps each account row to the first row with the same name, if that is another row. */
  #firstOfEach(accounts: readonly number[]): ReadonlyMap<number, number> {
    const byNumber = new Map<number, number[]>();
    const first = new Map<number, number>();
    for (const row of accounts) {
      const number = this.#columns.exact[row] as number;
      const others = byNumber.get(number);
      if (others === undefined) byNumber.set(number, [row]);
      else {
        const text = this.#text(row);
        const same = others.find((other) => this.#text(other) === text);
        if (same === undefined) others.push(row);
        else first.set(row, same);
      }
    }
    return first;
  }

  #text(row: number): string {
    const { bytes } = this.#scanned.files[this.#columns.file[row] as number] as ScannedFiles['files'][number];
    return this.#columns.text(row, bytes);
  }

  #want(row: number): void {
    this.#wanted[this.#columns.account[row] as number] = 1;
    this.#inFile[this.#columns.file[row] as number] = 1;
  }
}

const SEVERAL = -1;

/** Records for each key whether it belongs to one account or several. An account is identified by its row. */
class Owners<Key> {
  readonly #owners = new Map<Key, number>();

  note(key: Key, owner: number): void {
    const known = this.#owners.get(key);
    if (known === undefined) this.#owners.set(key, owner);
    else if (known !== owner) this.#owners.set(key, SEVERAL);
  }

  areSeveral(key: Key): boolean {
    return this.#owners.get(key) === SEVERAL;
  }
}
