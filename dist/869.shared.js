export const id = 869;
export const ids = [869,358];
export const modules = {

/***/ 3291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ScannedPairs)
});

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
;// CONCATENATED MODULE: ./src/aliases/pair-table.ts
/**
 * Finds the row of a pair by the hashes of its two names. An open hash table: each slot has a row plus 1, or 0 if it is
 * empty.
 */
class PairTable {
    #exact;
    #account;
    #rows;
    #shift;
    size = 0;
    /** @param most the greatest number of rows that will be added */
    constructor({ exact, account }, most) {
        const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
        this.#exact = exact;
        this.#account = account;
        this.#rows = new Int32Array(2 ** bits);
        this.#shift = 32 - bits;
    }
    /** Adds a row, unless a row with an equal pair is there. */
    add(row, isSame) {
        const account = this.#exact[this.#account[row]];
        const at = this.#placeOf(this.#exact[row], account, isSame);
        if (this.#rows[at] !== 0)
            return;
        this.#rows[at] = row + 1;
        this.size++;
    }
    find(alias, account, isIt) {
        const row = this.#rows[this.#placeOf(alias, account, isIt)];
        return row === 0 ? undefined : row - 1;
    }
    /** The slot of the pair, or the empty slot for it. */
    #placeOf(alias, account, isIt) {
        const rows = this.#rows;
        for (let at = scattered(alias, account) >>> this.#shift;; at = (at + 1) & (rows.length - 1)) {
            const row = rows[at] - 1;
            if (row === -1)
                return at;
            if (this.#exact[row] !== alias || this.#exact[this.#account[row]] !== account)
                continue;
            if (isIt(row))
                return at;
        }
    }
}
function scattered(alias, account) {
    const mixed = Math.imul(alias ^ Math.imul(account, 0x85ebca6b), 0xc2b2ae35);
    return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}

// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var scan_columns = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/aliases/pair-list.ts
var pair_list = __webpack_require__(8455);
;// CONCATENATED MODULE: ./src/aliases/scanned-list.ts

class ScannedList {
    #rows;
    /** The numbers of the pairs. Lists made from this one may share the memory, so it is never changed. */
    #numbers;
    #isOrdered;
    constructor(rows, numbers, isOrdered = false) {
        this.#rows = rows;
        this.#numbers = numbers;
        this.#isOrdered = isOrdered;
    }
    get length() {
        return this.#numbers.length;
    }
    at(index) {
        const number = this.#numbers.at(index);
        return number === undefined ? undefined : this.#rows.pair(number);
    }
    filter(isWanted) {
        const wanted = this.#numbers.filter((number) => isWanted(this.#rows.pair(number)));
        return wanted.length === this.length ? this : new ScannedList(this.#rows, wanted, this.#isOrdered);
    }
    ordered() {
        return this.#isOrdered ? this : new ScannedList(this.#rows, inOrder(this.#rows, this.#numbers, this.runs()), true);
    }
    byAccount(keyOf) {
        const groups = new Map();
        for (const { account, start, length } of this.runs()) {
            const key = keyOf(account);
            const group = groups.get(key) ?? [];
            if (group.length === 0)
                groups.set(key, group);
            for (let at = start; at < start + length; at++)
                group.push(this.#numbers[at]);
        }
        const list = (own) => new ScannedList(this.#rows, Uint32Array.from(own), this.#isOrdered);
        return new Map(Array.from(groups, ([key, own]) => [key, list(own)]));
    }
    *runs() {
        const numbers = this.#numbers;
        for (let start = 0; start < numbers.length;) {
            const first = numbers[start];
            const account = this.#rows.account(first);
            let end = start + 1;
            while (end < numbers.length && this.#isOf(account, first, numbers[end]))
                end++;
            yield { account, start, length: end - start };
            start = end;
        }
    }
    #isOf(account, first, number) {
        return this.#rows.isSameEntry(first, number) || this.#rows.account(number) === account;
    }
    *[Symbol.iterator]() {
        for (const number of this.#numbers)
            yield this.#rows.pair(number);
    }
}
/** The numbers of the pairs by account, then alias, by UTF-16 code units. */
function inOrder(rows, numbers, runs) {
    const ordered = new Uint32Array(numbers.length);
    let length = 0;
    for (const own of (0,pair_list/* runsInOrder */.O8)(runs)) {
        const begin = length;
        for (const run of own)
            for (let at = run.start; at < run.start + run.length; at++)
                ordered[length++] = numbers[at];
        orderByAlias(rows, ordered.subarray(begin, length));
    }
    return ordered;
}
function orderByAlias(rows, numbers) {
    for (let at = 1; at < numbers.length; at++) {
        if (rows.compareAliases(numbers[at - 1], numbers[at]) <= 0)
            continue;
        numbers.sort((one, other) => rows.compareAliases(one, other));
        return;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/binary-search.ts
var binary_search = __webpack_require__(4340);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/scan/character-offsets.ts
var character_offsets = __webpack_require__(2590);
// EXTERNAL MODULE: ./src/aliases/source.ts
var aliases_source = __webpack_require__(9863);
;// CONCATENATED MODULE: ./src/aliases/scanned-rows.ts
/** The pairs in scanned files by number, and what each number stands for. */







/**
 * The number of a pair is its row in the columns. Pairs that `yaml` read have no row; they have the numbers after the
 * last row. A pair becomes an object only when it is asked for.
 */
class ScannedRows {
    columns;
    files;
    #others;
    /** The index in `#others` of the first pair of each file that has any. */
    #firstOther = new Map();
    #places = [];
    #byPath;
    /** The latest account, because most pairs share it with the one before. */
    #own = -1;
    #account = '';
    constructor({ columns, files }) {
        this.columns = columns;
        this.files = files;
        const others = [];
        for (const file of files) {
            if (file.read === undefined)
                continue;
            this.#firstOther.set(file, others.length);
            for (const { pairs } of file.read.entries)
                for (const pair of pairs)
                    others.push(pair);
        }
        this.#others = others;
    }
    /** The numbers of the pairs in a file: first those with a row, then those that `yaml` read. */
    *numbersIn(file) {
        for (let row = file.from; row < file.to; row++)
            if (!this.columns.isAccount(row))
                yield row;
        let number = this.columns.size + (this.#firstOther.get(file) ?? 0);
        for (const { pairs } of file.read?.entries ?? [])
            for (const _ of pairs)
                yield number++;
    }
    /** Whether a pair has a row. */
    hasRow(number) {
        return number < this.columns.size;
    }
    pair(number) {
        if (!this.hasRow(number))
            return this.#other(number);
        const alias = this.text(number);
        const { source, start, end } = this.#range(number, alias);
        return { account: this.account(number), alias, source, start, end };
    }
    account(number) {
        if (!this.hasRow(number))
            return this.#other(number).account;
        const own = this.columns.account[number];
        if (own !== this.#own) {
            this.#account = this.text(own);
            this.#own = own;
        }
        return this.#account;
    }
    alias(number) {
        return this.hasRow(number) ? this.text(number) : this.#other(number).alias;
    }
    /** Compares two aliases by UTF-16 code units. Names in rows are not decoded unless their bytes are in another order. */
    compareAliases(one, other) {
        const { columns } = this;
        const plain = this.hasRow(one) && this.hasRow(other);
        if (plain && ((columns.written[one] | columns.written[other]) & scan_columns/* ESCAPED */.Oh) === 0) {
            const order = compareBytes(this.name(one), this.name(other));
            if (order !== undefined)
                return order;
        }
        return (0,alias/* compareText */.n6)(this.alias(one), this.alias(other));
    }
    /** Whether two numbers are certainly of one account. */
    isSameEntry(one, other) {
        return this.hasRow(one) && this.hasRow(other) && this.columns.account[one] === this.columns.account[other];
    }
    is(number, { account, alias }) {
        return this.alias(number) === alias && this.account(number) === account;
    }
    /** The text of the name in a row. */
    text(row) {
        return this.columns.text(row, this.#fileOf(row).bytes);
    }
    /** The name in a row. */
    name(row) {
        return { columns: this.columns, row, bytes: this.#fileOf(row).bytes };
    }
    /** The account name of the entry that contains one of these pairs. */
    accountOf({ source, start }) {
        this.#byPath ??= new Map(this.files.map(({ file }, at) => [file.path, at]));
        const file = this.#byPath.get(source.file);
        const row = file === undefined ? undefined : this.#rowAt(file, start);
        if (row !== undefined) {
            const own = this.columns.account[row];
            return this.#range(own, this.text(own));
        }
        const { entries = [] } = (file !== undefined && this.files[file]?.read) || {};
        const entry = entries.find(({ pairs }) => pairs.some((pair) => pair.start === start));
        if (entry === undefined)
            throw new Error('No file that was scanned holds this pair.');
        return entry;
    }
    #other(number) {
        const other = this.#others[number - this.columns.size];
        if (other === undefined)
            throw new Error('No pair has this number.');
        return other;
    }
    #fileOf(row) {
        return this.files[this.columns.file[row]];
    }
    /** The place of the name in a row, quotes included. */
    #range(row, text) {
        const { columns } = this;
        const file = columns.file[row];
        const written = columns.written[row];
        const start = this.#startOf(row, file);
        const escapes = (written & scan_columns/* ESCAPED */.Oh) === 0 ? 0 : escapesIn(text, written);
        return { source: this.#placesIn(file).source, start, end: start + text.length + escapes + 2 * columns.quote(row) };
    }
    #startOf(row, file) {
        const { starts } = this.#placesIn(file);
        const { from, bytes } = this.files[file];
        if (starts)
            return starts[row - from];
        return this.columns.outerStart(row) - (0,character_offsets/* startOf */.G)(bytes);
    }
    /** The row of the alias that starts at a character offset in a file. */
    #rowAt(file, start) {
        const { from, to } = this.files[file];
        // The name of an account may come after its aliases, so instead of its row the next one is compared.
        const startOf = (row) => this.#startOf(this.columns.isAccount(row) ? row + 1 : row, file);
        const row = from + (0,binary_search/* firstAtLeast */.J)(to - from, (at) => startOf(from + at), start);
        return row < to && startOf(row) === start ? row : undefined;
    }
    #placesIn(file) {
        this.#places[file] ??= placesOf(this.files[file], this.columns);
        return this.#places[file];
    }
}
/** The first byte of characters from U+10000, which are two code units. */
const TWO_UNITS = 0xf0;
/** The first byte of characters from U+E000, which come after these two units in the order of UTF-16. */
const AFTER_TWO_UNITS = 0xee;
/** Compares names in UTF-8 by their UTF-16 code units; `undefined` if that order is not the one of their bytes. */
function compareBytes(one, other) {
    const [from, to] = [one.columns.start[one.row], other.columns.start[other.row]];
    const [length, otherLength] = [one.columns.length[one.row], other.columns.length[other.row]];
    const shared = Math.min(length, otherLength);
    for (let at = 0; at < shared; at++) {
        const [mine, theirs] = [one.bytes[from + at], other.bytes[to + at]];
        if (mine === theirs)
            continue;
        if (mine >= AFTER_TWO_UNITS && theirs >= AFTER_TWO_UNITS && (mine >= TWO_UNITS || theirs >= TWO_UNITS))
            return undefined;
        return mine - theirs;
    }
    return length - otherLength;
}
function placesOf({ file, bytes, from, to, read }, columns) {
    const source = read?.source ?? new aliases_source/* SourceLines */.T(file.path, (0,decode/* textOf */.b6)(bytes));
    if ((0,external_node_buffer_.isAscii)(bytes))
        return { source, starts: undefined };
    const offsets = new character_offsets/* CharacterOffsets */.g(bytes);
    const starts = new Int32Array(to - from);
    for (let row = from; row < to; row++)
        starts[row - from] = offsets.of(columns.outerStart(row));
    return { source, starts };
}
/** How many quotes in a name are escaped: those of the kind that encloses it. */
function escapesIn(text, written) {
    return text.split((written & scan_columns/* QUOTES */.cl) === scan_columns/* SINGLE_QUOTED */.Ie ? "'" : '"').length - 1;
}

;// CONCATENATED MODULE: ./src/aliases/scanned-pairs.ts
var _a;





/** So many lookups search a whole column. After that a hash table is built, which takes about as long as these. */
const MOST_WITHOUT_TABLE = 32;
class ScannedPairs {
    #rows;
    #columns;
    #files;
    /** The pairs that `yaml` read. */
    #others;
    /** The number of pairs, repeated ones included. */
    #places;
    #size;
    #table;
    #lookedFor = 0;
    /** The rows of accounts by the hash of their name. */
    #byAccount;
    /**
     * @param scanned ordered by path. The first place of a repeated pair counts
     * @param of.files only the pairs of these files; all files by default
     * @param of.size the number of different pairs, if it is known
     */
    constructor(scanned, of = {}) {
        const { files = scanned.files, size } = of;
        this.#rows = scanned instanceof ScannedRows ? scanned : new ScannedRows(scanned);
        this.#columns = scanned.columns;
        this.#files = files;
        const others = files.flatMap(({ read }) => read?.entries ?? []);
        this.#others = new pair_set/* PairSet */.X(others.flatMap(({ pairs }) => pairs));
        let places = 0;
        for (const { pairs } of others)
            places += pairs.length;
        for (const { from, to } of files)
            for (let row = from; row < to; row++)
                if (!this.#columns.isAccount(row))
                    places++;
        this.#places = places;
        this.#size = size;
    }
    get files() {
        return this.#files;
    }
    get size() {
        this.#size ??= this.#tableOf().size + [...this.#others].filter((pair) => this.#rowOf(pair) === undefined).length;
        return this.#size;
    }
    /** Whether any pair occurs more than once. */
    get repeats() {
        return this.size !== this.#places;
    }
    has(pair) {
        return this.#others.has(pair) || this.#rowOf(pair) !== undefined;
    }
    get(pair) {
        const row = this.#rowOf(pair);
        const other = this.#others.get(pair);
        if (row === undefined)
            return other;
        const scanned = this.#rows.pair(row);
        return other === undefined || isBefore(scanned, other) ? scanned : other;
    }
    pairsOf(account) {
        const found = [];
        for (const row of this.#accountsLike((0,scan_columns/* exactHash */.gb)(account))) {
            if (this.#rows.text(row) !== account)
                continue;
            for (let at = row + 1; at < this.#columns.endOf(row); at++)
                found.push(this.#rows.pair(at));
        }
        return [...new pair_set/* PairSet */.X([...found, ...this.#others.pairsOf(account)])];
    }
    *accounts() {
        for (const { from, to } of this.#files)
            for (let row = from; row < to; row = this.#columns.endOf(row))
                if (this.#columns.endOf(row) > row + 1)
                    yield this.#rows.text(row);
        yield* this.#others.accounts();
    }
    *[Symbol.iterator]() {
        for (const number of this.#numbers())
            yield this.#rows.pair(number);
    }
    /** The account name of the entry that contains one of these pairs. */
    accountOf(pair) {
        return this.#rows.accountOf(pair);
    }
    /** The pairs of some of the files. */
    in(files) {
        if (files.length === this.#files.length)
            return this;
        const some = new _a(this.#rows, { files });
        if (!this.repeats)
            some.#size = some.#places;
        return some;
    }
    /** Compares numbers and bytes where the others are scanned too, so that common pairs are never decoded. */
    lacking(other) {
        const isThere = this.#isIn(other);
        const only = new Uint32Array(this.#places);
        let length = 0;
        for (const number of this.#numbers())
            if (!isThere(number))
                only[length++] = number;
        return new ScannedList(this.#rows, length === only.length ? only : only.slice(0, length));
    }
    #isIn(other) {
        if (other.size === 0)
            return () => false;
        const rows = this.#rows;
        const has = (number) => other.has({ account: rows.account(number), alias: rows.alias(number) });
        if (!(other instanceof _a))
            return has;
        return (number) => (rows.hasRow(number) ? other.#hasLike(this, number) : has(number));
    }
    /** The numbers of all pairs, each pair once at its first place. */
    *#numbers() {
        const { repeats } = this;
        for (const file of this.#files)
            for (const number of this.#rows.numbersIn(file))
                if (!repeats || this.#isFirst(number))
                    yield number;
    }
    /** Whether this is the first place of a pair that may have several. */
    #isFirst(number) {
        const pair = this.#rows.pair(number);
        const first = this.get(pair);
        return first?.source.file === pair.source.file && first.start === pair.start;
    }
    /** Whether a pair of other scanned files is among these. */
    #hasLike(theirs, row) {
        const { exact, account } = theirs.#columns;
        const own = account[row];
        const alias = theirs.#rows.name(row);
        const found = this.#tableOf().find(exact[row], exact[own], (mine) => (0,scan_columns/* isSame */.Ft)(this.#rows.name(mine), alias) &&
            (0,scan_columns/* isSame */.Ft)(this.#rows.name(this.#columns.account[mine]), { ...alias, row: own }));
        if (found !== undefined)
            return true;
        if (this.#others.size === 0)
            return false;
        return this.#others.has({ account: theirs.#rows.text(own), alias: theirs.#rows.text(row) });
    }
    /** The first row of a pair. */
    #rowOf(pair) {
        const number = (0,scan_columns/* exactHash */.gb)(pair.alias);
        const isIt = (row) => this.#rows.is(row, pair);
        if (this.#table === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE) {
            for (const row of this.#rowsLike(number))
                if (!this.#columns.isAccount(row) && isIt(row))
                    return row;
            return undefined;
        }
        return this.#tableOf().find(number, (0,scan_columns/* exactHash */.gb)(pair.account), isIt);
    }
    /** The rows of accounts with this hash, in ascending order. */
    #accountsLike(number) {
        if (this.#byAccount === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE)
            return this.#rowsLike(number).filter((row) => this.#columns.isAccount(row));
        this.#byAccount ??= this.#accountRows();
        return this.#byAccount.get(number) ?? [];
    }
    #accountRows() {
        const { exact } = this.#columns;
        const rows = new Map();
        for (const { from, to } of this.#files) {
            for (let row = from; row < to; row = this.#columns.endOf(row)) {
                const number = exact[row];
                const known = rows.get(number);
                if (known)
                    known.push(row);
                else
                    rows.set(number, [row]);
            }
        }
        return rows;
    }
    /** The rows of names with this hash, in ascending order. */
    *#rowsLike(number) {
        const { exact } = this.#columns;
        let row = -1;
        for (const { from, to } of this.#files) {
            // A row that was found in a later file is not searched for again.
            if (row < from)
                row = exact.indexOf(number, from);
            for (; row !== -1 && row < to; row = exact.indexOf(number, row + 1))
                yield row;
            if (row === -1)
                return;
        }
    }
    #tableOf() {
        if (this.#table)
            return this.#table;
        const table = new PairTable(this.#columns, this.#places);
        const { account } = this.#columns;
        const isSameName = (one, other) => (0,scan_columns/* isSame */.Ft)(this.#rows.name(one), this.#rows.name(other));
        for (const { from, to } of this.#files)
            for (let row = from; row < to; row++)
                if (!this.#columns.isAccount(row))
                    table.add(row, (other) => isSameName(row, other) && isSameName(account[row], account[other]));
        this.#table = table;
        return table;
    }
}
_a = ScannedPairs;
/** Whether a pair comes before an equal one. */
function isBefore(one, other) {
    if (one.source.file !== other.source.file)
        return one.source.file < other.source.file;
    return one.start < other.start;
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   qe: () => (/* binding */ doubledMs)
/* harmony export */ });
/** Time as an argument, so that a test need not wait for it, and how long to wait before asking again. */
/** The current time as ledger and report write it. */
function timeText({ epoch }) {
    return new Date(epoch()).toISOString();
}
/** The wait before a repetition (1 is the first): it doubles up to a maximum. Callers add jitter. */
function doubledMs(repetition, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** Math.min(repetition - 1, 30));
}
/** Asks again after each pause, until the answer is there. @param ask returns whether it is */
async function askAgain(pausesMs, sleep, ask) {
    for (const pause of pausesMs) {
        await sleep(pause);
        if (await ask())
            return;
    }
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   r: () => (/* binding */ scanListed)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/** Reads the alias files of a commit. */



const NOTHING = new Uint8Array();
/**
 * The alias files of a commit as git stores them, without the line endings, filters and edits of the working tree. Their
 * contents are not read yet. `undefined` if the commit has no such folder.
 */
async function listCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file'))
        return undefined;
    if (folder.kind === 'no-folder') {
        const parts = path.split('/');
        return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
    }
    return folder.entries.flatMap(({ kind, id, path: below, utf8 }) => {
        const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
        if (kind !== 'file')
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(below) ? [] : [file];
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasFile */ .D1)(below) ? [{ ...file, id }] : [];
    });
}
/** Reads the contents of listed files, each as soon as git gives it. */
async function* contentsOf(objects, files) {
    const waiting = files.values();
    for await (const bytes of objects.read(files.flatMap(({ id }) => id ?? []))) {
        for (const file of waiting) {
            yield { ...file, bytes: file.id === undefined ? NOTHING : bytes };
            if (file.id !== undefined)
                break;
        }
    }
    for (const file of waiting)
        yield { ...file, bytes: NOTHING };
}
/** Scans listed files, in the order of their paths, while git reads them. @param look see `scanAliasFiles` */
async function scanListed(objects, files, look) {
    const ordered = files.toSorted((one, other) => (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(one.path, other.path));
    return (0,_aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAliasFiles */ .T)(contentsOf(objects, ordered), look, ordered.length);
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3291);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4898);
/** Reads the pairs of an older commit, most of whose files a run has read already. */



/**
 * All pairs in these files that can be understood.
 * @param known pairs of other files; files with the same content are not read again
 */
async function readPairs(objects, files, known) {
    const mine = new Set(known?.files.map(({ file }) => file.id));
    const byWhere = Map.groupBy(files, ({ id }) => id !== undefined && mine.has(id));
    const left = new _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannedPairs */ .e(await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .scanListed */ .r)(objects, byWhere.get(false) ?? []));
    const both = new Set((byWhere.get(true) ?? []).flatMap(({ id }) => id ?? []));
    return known ? new _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .OlderPairs */ .Cl(known, { both, left }) : left;
}


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether a text is the full id of a commit, in SHA-1 or SHA-256. */
function isCommitId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepository: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(308);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/** Finds the repository of the alias files, and the alias folder in it. */





/**
 * Finds the repository that the alias folder is in. It may differ from that of `cwd`: a checkout can be in a subfolder.
 * @param path the alias folder, relative to `cwd`
 * @throws CodedError if git or the repository is missing or cannot be read, or the alias folder is outside
 */
async function findRepository({ cwd, path, env }, secrets = []) {
    const start = deepestFolder(cwd, path);
    const found = await askGit({ cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), env, secrets }, start);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found.top), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start), below)).replaceAll('\\', '/');
    if (folder !== '..' && !folder.startsWith('../'))
        return { ...found, folder };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
        code: 'path-outside',
        message: `The folder ${path} is outside the repository.`,
        hint: 'Set `path` to a folder inside it.',
    });
}
async function askGit(here, start) {
    const ask = async (inside) => {
        const paths = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
        const asked = [...paths, '--show-object-format', '--verify', '--quiet', 'HEAD^{commit}'];
        const [top = '', objects = '', shallowFile = '', objectFormat = '', head] = await linesOf(inside, asked, 5);
        return { inside, top, objects, shallowFile, objectFormat, head };
    };
    if (here.env.GIT_DIR) {
        // As in a hook. Git would then take its current folder as the root of the working tree, so it is told the root.
        const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
        const [GIT_DIR, GIT_WORK_TREE] = await linesOf(here, asked, 2);
        return ask({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
    }
    try {
        return await ask({ ...here, cwd: start });
    }
    catch (error) {
        // If GIT_CEILING_DIRECTORIES names `cwd`, git finds a repository there only when it runs in `cwd` itself.
        const missing = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'not-a-repository');
        if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES)
            throw error;
        return ask(here);
    }
}
/** The lines that `git rev-parse` prints, one for each question. @throws CodedError if it prints anything else */
async function linesOf(place, asked, wanted) {
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['rev-parse', ...asked], { answers: [1] });
    const lines = stdout
        .toString('utf8')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    // An old git prints an option that it does not know.
    if (lines[0]?.startsWith('--'))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTooOld */ .AN)((await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(place, ['--version'])).replace('git version ', ''));
    // It exits with 1 if only the last question, the commit, has no answer.
    if (lines.length !== (exit === 0 ? wanted : wanted - 1))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
            code: 'odd-path',
            message: 'The path of the repository has a line break in it.',
            hint: 'Move the repository to a folder without one in its path.',
        });
    return lines;
}
/** The deepest existing folder on the path to the alias folder, which may itself be missing or a link. */
function deepestFolder(cwd, path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    for (const part of path.split('/')) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next, { throwIfNoEntry: false })?.isDirectory())
            break;
        folder = next;
    }
    return folder;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   jw: () => (/* binding */ folderMissing),
/* harmony export */   s5: () => (/* binding */ ambiguousRef)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** Explains why git failed, and what to do. Git says why only in words, so this file knows those words. */

const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
function gitMissing(cause) {
    const message = 'The program git was not found on this machine.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-missing', message, hint: `Install git. ${CHECKOUT_HINT}`, cause });
}
function gitTooOld(version) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, use an image that has one.',
    });
}
/** Git was ended by a signal that was not ours: Ctrl-C at a terminal reaches git, too. */
function gitInterrupted(args, signal) {
    const message = `\`git ${commandIn(args)}\` was ended by ${signal}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-interrupted', message, hint: 'Run this again.' });
}
/** Git's command, which follows any `-c name=value`. */
function commandIn(args) {
    return args.find((arg, at) => arg !== '-c' && args[at - 1] !== '-c') ?? '';
}
function folderMissing(cwd, cause) {
    const message = `The folder ${cwd} does not exist.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'not-a-repository', message, hint: CHECKOUT_HINT, cause });
}
/** The folder for temporary files is missing, full or not writable. */
function noTemporaryFolder(folder, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'temporary-folder',
        message: `No temporary folder can be created in ${folder} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a writable folder with free space.',
        cause,
    });
}
/** A branch or tag has the full name of another ref as its own name, so git may confuse the two. */
function ambiguousRef(ref, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ambiguous-ref',
        message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
        hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
        cause,
    });
}
/** Lines that begin with `remote:` are about the server's disk. */
const DISK_FULL = /^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m;
const OTHER_OWNER = /dubious ownership|unsafe repository/;
const OWNED_FOLDER = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/;
/** Git says this whenever ssh failed; the reason is in the line before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
const SSH_DENIED = /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i;
const DENIED = /Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i;
const NO_SUCH_REF = /couldn't find remote ref/i;
const NOT_ON_SERVER = /not our ref|no such remote ref/i;
const NO_SERVER = /does not appear to be a git repository/;
const UNREACHABLE = /Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i;
/**
 * Turns git's words into an error. The order matters: some words come with others that say more.
 * @param stderr without secrets, as `ran.args`
 */
function explainFailure(ran, stderr, exit) {
    const said = mostTellingLine(stderr);
    const cause = new Error(`git ${ran.args.join(' ')} ended with ${exit}: ${stderr}`);
    const failed = (code, message, hint) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code, message, hint, cause });
    if (DISK_FULL.test(stderr))
        return failed('temporary-folder', `The disk is full (${said}).`, 'Free some space, or set RUNNER_TEMP or TMPDIR to a folder on another disk.');
    if (OTHER_OWNER.test(stderr)) {
        const folder = OWNED_FOLDER.exec(stderr)?.[1] ?? ran.cwd;
        return failed('dubious-ownership', `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`, `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`);
    }
    if (/must be run in a work tree/.test(stderr))
        return failed('no-working-tree', `The git repository at ${ran.cwd} has no working tree: it is a bare repository (\`git clone --bare\` or \`--mirror\`), or this folder is inside its \`.git\`.`, 'Clone it without `--bare` and `--mirror`, and run this inside that clone.');
    if (/not a git repository/.test(stderr))
        return failed('not-a-repository', `There is no git repository at ${ran.cwd}.`, CHECKOUT_HINT);
    if (/Host key verification failed/.test(stderr))
        return failed('authentication', `ssh does not know the git server, and did not connect (${said}).`, 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare its output with the keys that the server publishes.');
    if (SSH_ENDED.test(stderr) && SSH_DENIED.test(stderr))
        return failed('authentication', `The git server denied this run access to the repository (${said}).`, 'Check the address of the remote, and that the ssh key of this run may read the repository and write the ledger.');
    if (DENIED.test(stderr))
        return failed('authentication', `The git server did not allow this run to read the repository (${said}).`, 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.');
    if (/unadvertised object/i.test(stderr))
        return failed('not-given', `The git server does not allow fetching a commit by its id (${said}).`, 'If git is configured with `protocol.version` 0 or 1, remove that. Or fetch the whole history with `git fetch --unshallow`.');
    if (/returned error: 30[12378]\b/.test(stderr))
        return failed('moved', `The repository is no longer at the address of the remote: the git server redirects to another address, as it does after a repository was renamed or moved (${said}). With \`github-token\`, redirects are not followed.`, 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name. If a step names the repository (`repository:` of actions/checkout), correct the name there. In a clone, run `git remote set-url origin <new address>`.');
    const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
    if (ambiguous !== undefined)
        return ambiguousRef(ambiguous, cause);
    if (NO_SUCH_REF.test(stderr) || NOT_ON_SERVER.test(stderr))
        return failed(NO_SUCH_REF.test(stderr) ? 'no-such-ref' : 'not-on-server', `The git server does not have what was asked for (${said}).`, 'Check that it was pushed to this repository and still exists there.');
    if (UNREACHABLE.test(stderr))
        return failed(NO_SERVER.test(stderr) ? 'no-server' : 'unreachable', `The git server could not be reached (${said}).`, 'Run this again. If it still fails, check the network, the proxy and the address of the remote.');
    return failed('failed', `\`git ${commandIn(ran.args)}\` failed (${said || `exit ${exit}`}).`, 'Run this again with debug logging. If it still fails, please report it with this message.');
}
/** The first `fatal:` or `error:` line, or the line of ssh before it; else the last line. */
function mostTellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
    const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
    return (lines.at(cause) ?? '').trim();
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   lA: () => (/* binding */ toldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1557);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6726);
/** Runs the git program: its environment, its output, what its exit code means, and the paths that it prints. */






/** The run was told to stop while git was running. Git itself did not fail. */
function toldToStop() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .CodedError */ .AK({
        code: 'interrupted',
        message: 'The run was told to stop before it sent or wrote anything.',
        hint: 'Run it again.',
    });
}
/**
 * Runs git without a shell.
 * @throws CodedError if git is missing or fails; `interrupted` if the signal aborts
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(toldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            cwd: place.cwd,
            env: { ...place.env, ...FIXED_ENVIRONMENT },
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', options.onOutput ?? ((chunk) => stdout.push(chunk)));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // Git may stop reading early. Its exit code and words say why; the broken pipe does not.
        child.stdin.on('error', () => { });
        if (input === undefined || typeof input === 'string' || input instanceof Uint8Array)
            child.stdin.end(input);
        else {
            const parts = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input);
            parts.on('error', (cause) => {
                reject(cause);
                child.kill();
            });
            parts.pipe(child.stdin);
        }
        const stop = () => {
            child.kill();
            // Programs that git started may still run and keep these open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        signal?.addEventListener('abort', stop, { once: true });
        child.on('error', (cause) => {
            // ENOENT can mean a missing program or a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitMissing */ .HF)(cause) : (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', async (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (killer !== null && signal)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(OWN_SIGNAL_MS, undefined, { signal }).catch(() => undefined);
            if (signal?.aborted) {
                reject(toldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** Ctrl-C at a terminal ends git too, and Node may notice that before our own signal, which gets this long to arrive. */
const OWN_SIGNAL_MS = 500;
/** Runs git and returns its output as text, without the final line feed. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Masks the secrets, and user information and query of every URL, because some remotes have a token there. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/**
 * English messages, no prompts, no optional locks, no replaced objects, and paths taken literally: git does not accept
 * this setting together with the other three for paths.
 */
const FIXED_ENVIRONMENT = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   fK: () => (/* binding */ tokenVariables),
/* harmony export */   fS: () => (/* binding */ uncommittedIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _find_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3358);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(308);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2049);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4965);
/** The user’s checkout: its commit, configuration and branch, which files are not committed, and the environment that git sees. */






/** @throws CodedError if git, the repository or its first commit is missing, or git refuses to read it */
async function openCheckout({ cwd, path, env, credentials, holdsSecret, }) {
    const clean = gitEnvironment(env, (value, how) => {
        return value.trim() === credentials?.token || (holdsSecret?.(value, how) ?? false);
    });
    const found = await (0,_find_repository_js__WEBPACK_IMPORTED_MODULE_2__.findRepository)({ cwd, path, env: clean }, credentials ? [credentials.token] : []);
    const { inside, top, folder, head } = found;
    if (head === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({
            code: 'no-commit',
            message: 'The repository has no commit yet.',
            hint: 'Commit the alias files first.',
        });
    }
    const config = (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)((await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(inside, ['config', '--list', '-z'])).stdout);
    // Without these variables, git would fetch the missing files of a partial clone, one by one, without the token, into it.
    const alone = { ...inside, cwd: top, env: { ...inside.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' } };
    let checkedOut;
    const branch = () => {
        checkedOut ??= branchIn(alone);
        return checkedOut;
    };
    return {
        found,
        config,
        partial: config.some(({ key }) => /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key)),
        alone,
        head,
        folder,
        shallow: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found.shallowFile),
        userName: (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .userNameIn */ .Wf)(config),
        branch,
        upstream: async () => {
            const followed = (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .upstreamOf */ .Fw)(config, await branch());
            return followed.remote !== undefined && (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteNames */ .RS)(config).has(followed.remote) ? followed.branch : undefined;
        },
        remoteOfSeveral: async () => ((0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteNames */ .RS)(config).size > 1 ? (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .pickRemote */ .yJ)(config, await branch()) : undefined),
    };
}
async function branchIn(place) {
    // The full name, because a tag may have the branch's short name.
    const ref = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
async function uncommittedIn(git, folder) {
    // fsmonitor can be any program that the repository's configuration names. Reading must not start it.
    const args = ['-c', 'core.fsmonitor=false', 'status', '--porcelain=v1', '-z', '--no-renames'];
    const all = ['--untracked-files=all', '--ignore-submodules=all', '--', folder === '' ? '.' : folder];
    const { exit, stdout } = await git([...args, ...all], { answers: [128] });
    const prefix = folder === '' ? '' : `${folder}/`;
    const changed = exit === 0 ? (0,_path_text_js__WEBPACK_IMPORTED_MODULE_4__/* .zeroSeparated */ .Q)(stdout) : [];
    return changed.map(({ text }) => text.slice('XY '.length + prefix.length));
}
/**
 * The environment of git, and so of every hook, credential helper and ssh: the user's, without our own inputs, the
 * runner's tokens and anything else that contains a secret of this run.
 * @param holdsSecret whether the value of a variable is or contains a secret
 */
function gitEnvironment(env, holdsSecret) {
    return kept(env, (name, value) => !OURS.test(name) && !holdsSecret(value, { whole: NEEDED.test(name) }));
}
/**
 * The variables that hold `github-token`, where git's helpers look for it (`gh auth git-credential` in GITHUB_TOKEN). Only
 * for a git process that talks to the remote over HTTP.
 */
function tokenVariables(env, token) {
    return kept(env, (name, value) => token !== undefined && value.trim() === token && !OURS.test(name));
}
/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;
/** Git needs these, even if part of a value looks like a secret: folders, addresses, configuration. */
const NEEDED = /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;
function kept(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}


/***/ }),

/***/ 4313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   qn: () => (/* binding */ pushRef),
/* harmony export */   sl: () => (/* binding */ fetchRef),
/* harmony export */   xZ: () => (/* binding */ refInTheWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4965);
/** A ref of the remote that only we use: fetched, and moved with compare-and-swap. */





const FETCHED = 'refs/ours/fetched';
/** Returned for a ref that holds no commit, but for example a file or an annotated tag. */
const NO_COMMIT = '';
/**
 * Fetches the commit of a remote ref with its files, without its history. Returns `undefined` if the remote has no such
 * ref, `NO_COMMIT` if it holds no commit.
 * @throws CodedError if the remote cannot be asked, which never counts as a missing ref
 */
async function fetchRef(store, ref) {
    try {
        await store.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .REMOTE */ .Bn, `+${ref}:${FETCHED}`]);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'no-such-ref'))
            return undefined;
        throw error;
    }
    if (!isFetchedFrom(ref, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.folder, 'FETCH_HEAD'), 'utf8')))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ambiguousRef */ .s5)(ref);
    const { stdout } = await store.run(['cat-file', '--batch-check'], { input: `${FETCHED}\n` });
    const [id = '', type] = stdout.toString('latin1').trim().split(' ');
    return type === 'commit' ? id : NO_COMMIT;
}
/**
 * Whether git fetched the ref of this full name. If there is none, git takes a branch or tag of that name;
 * FETCH_HEAD says which kind it took.
 */
function isFetchedFrom(ref, fetchHead) {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
    const taken = kind === 'heads' ? `branch '${name}'` : kind === 'tags' ? `tag '${name}'` : `'${ref}'`;
    return fetchHead.split('\t')[2]?.startsWith(`${taken} of `) ?? false;
}
/** A ref of the remote that makes this name impossible, because git allows no ref below another. */
async function refInTheWay(store, ref) {
    const parts = ref.split('/');
    const above = parts.flatMap((_, index) => (index < 2 ? [] : [parts.slice(0, index).join('/')]));
    const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--refs', _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .REMOTE */ .Bn, ...above, `${ref}/*`]);
    const found = stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\t')[1] ?? '');
    return found.find((name) => name.startsWith(`${ref}/`) || above.includes(name));
}
/**
 * Moves a ref of the remote to a commit, if it is still where it was expected.
 * @param move.expected `undefined` if the ref must not exist yet
 * @param move.dryRun does everything but the move itself; the server then applies no rules and hooks
 * @returns if the server refused, its words and what they mean
 * @throws CodedError if the server could not be reached or denied access
 */
async function pushRef(store, move) {
    const { ref, commit, expected } = move;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const dry = move.dryRun ? ['--dry-run'] : [];
    const args = ['push', '--porcelain', '--no-verify', ...dry, lease, _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .REMOTE */ .Bn, `${commit}:${ref}`];
    const { exit, stdout, stderr } = await store.runRemote(args, [], { answers: [1, 128] });
    if (exit === 0)
        return { landed: true };
    const refused = stdout
        .toString('utf8')
        .split('\n')
        .find((line) => line.startsWith('!'));
    // If such a hook refuses, git hangs up without a line about the ref.
    const aborted = /^(?:remote: )?fatal: (ref updates aborted by hook)/m.exec(stderr)?.[1];
    // A lost answer is not a refusal.
    if (refused === undefined && aborted === undefined)
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)({ cwd: store.folder, args }, stderr, exit);
    // The words of a ruleset or a hook are not in git's own line.
    const remote = [...stderr.matchAll(/^remote: (.*\S)\s*$/gm)].map(([, words]) => words);
    const said = [refused?.split('\t').at(-1)?.trim() ?? aborted, ...remote].join(' ');
    return { landed: false, why: refusalOf(said), said };
}
/** Git and GitHub say only in words why a ref did not move. */
function refusalOf(said) {
    if (/unpacker error|No space left on device|Disk quota exceeded|Read-only file system/i.test(said))
        return 'not-kept';
    if (/; cannot create|Permission denied|aborted by/.test(said))
        return 'declined';
    if (/hidden ref/.test(said))
        return 'hidden';
    if (/\(stale info\)/.test(said))
        return 'stale';
    const passes = /cannot lock ref|failed to (?:update ref|lock)|reference (?:already exists|does not exist)|incorrect old value|failed to report status|internal (?:server )?error/i;
    return passes.test(said) ? 'passing' : 'declined';
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   Wf: () => (/* binding */ userNameIn),
/* harmony export */   kj: () => (/* binding */ configEnvironment),
/* harmony export */   m0: () => (/* binding */ transportConfig),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   yJ: () => (/* binding */ pickRemote)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** Reads the user's git configuration, and selects what our own repositories need to reach the remote. */

/** The name of the user's remote in our own repositories. */
const REMOTE = 'origin';
/** Reads the output of `git config --list -z`. A key without value counts as true. */
function parseConfig(output) {
    const entries = [];
    for (const part of output.toString('utf8').split('\0')) {
        if (part === '')
            continue;
        const end = part.indexOf('\n');
        entries.push(end === -1 ? { key: part, value: 'true' } : { key: part.slice(0, end), value: part.slice(end + 1) });
    }
    return entries;
}
/**
 * The name of the remote: the one of the branch, else `origin`, else the only one there is.
 * @param branch the one that is checked out, if any
 */
function pickRemote(entries, branch) {
    const names = remoteNames(entries);
    const own = upstreamOf(entries, branch).remote;
    if (own !== undefined && names.has(own))
        return own;
    if (names.has('origin'))
        return 'origin';
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return only;
    const several = `This repository has several remotes (${[...names].join(', ')}), none of which is called \`origin\`.`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'no-remote',
        message: only ? several : 'Something has to be fetched, but this repository has no remote to fetch from.',
        hint: only
            ? `Say which one the branch belongs to: \`git config branch.${branch ?? '<name>'}.remote <remote>\`, or rename that one: \`git remote rename <remote> origin\`.`
            : 'Add one with `git remote add origin`, or fetch what is missing yourself.',
    });
}
/** The remote of a branch and the branch there that it follows, from the configuration. */
function upstreamOf(entries, branch) {
    const setting = (name) => branch === undefined ? undefined : entries.findLast(({ key }) => key === `branch.${branch}.${name}`)?.value;
    return { remote: setting('remote'), branch: /^refs\/heads\/(.+)$/s.exec(setting('merge') ?? '')?.[1] };
}
/** The name that git itself writes into commits made here. */
function userNameIn(entries) {
    const last = (name) => entries.findLast(({ key }) => key === name)?.value.trim();
    return last('author.name') || last('user.name') || undefined;
}
/** The remotes that have an address. */
function remoteNames(entries) {
    return new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []));
}
/**
 * The configuration that our own git repository needs to reach the user's remote as the user's would: proxy,
 * certificates, rewritten URLs, ssh command and credentials.
 *
 * The credentials that actions/checkout left behind come first. Only if there are none, the token is used, for its own
 * server only and without any other way to sign in, so that a request never carries two credentials.
 *
 * @param from.remote its name in the user's repository
 * @param from.url its fetch address, after the user's `url.*.insteadOf`
 * @param from.pushUrl its push address, after the user's `pushurl` and `url.*.pushInsteadOf` too
 * @param from.persistedHeader what `git config --get-urlmatch http.extraheader` gives for that URL
 */
function transportConfig(from) {
    const origin = isAuthorization(from.persistedHeader) ? undefined : tokenOrigin(from.url, from.credentials);
    const handed = [
        { key: `remote.${REMOTE}.url`, value: from.url },
        { key: `remote.${REMOTE}.pushurl`, value: from.pushUrl },
        // The addresses were rewritten already. The longest rule wins, so these keep git from rewriting them again.
        { key: `url.${from.url}.insteadof`, value: from.url },
        { key: `url.${from.pushUrl}.insteadof`, value: from.pushUrl },
        // A silent server must not block the job for hours.
        { key: 'http.lowspeedlimit', value: '1' },
        { key: 'http.lowspeedtime', value: '120' },
    ];
    for (const entry of from.entries) {
        const key = handedKey(entry.key, from.remote);
        if (key === undefined)
            continue;
        if (origin !== undefined && (key.startsWith('credential.') || isAuthorization(entry.value)))
            continue;
        handed.push({ key, value: entry.value });
    }
    if (origin !== undefined && from.credentials !== undefined) {
        handed.push({ key: `http.${origin}/.extraheader`, value: '' });
        handed.push({ key: `http.${origin}/.extraheader`, value: `AUTHORIZATION: basic ${basic(from.credentials.token)}` });
        handed.push({ key: `http.${origin}/.followredirects`, value: 'false' });
    }
    return handed;
}
/** Every form of a secret in this configuration, for masking. */
function secretsOf(entries, credentials) {
    const secrets = credentials === undefined ? [] : [credentials.token, basic(credentials.token)];
    for (const { key, value } of entries) {
        if (!/^http\..*extraheader$/s.test(key) || !isAuthorization(value))
            continue;
        const word = value.trim().split(/\s+/).at(-1);
        if (word !== undefined)
            secrets.push(word);
    }
    return secrets.filter((secret) => secret.length >= 4);
}
/** Configuration as git reads it from the environment, where neither the process list nor a file shows it. */
function configEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(({ key, value }, index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}
function handedKey(key, remote) {
    if (/^(http|credential|url|protocol|ssh)\./.test(key))
        return key;
    if (/^core\.(sshcommand|gitproxy|askpass)$/.test(key))
        return key;
    const prefix = `remote.${remote}.`;
    if (!key.startsWith(prefix))
        return undefined;
    const name = key.slice(prefix.length);
    return /^(proxy|proxyauthmethod|uploadpack|receivepack)$/.test(name) ? `remote.${REMOTE}.${name}` : undefined;
}
/** The origin to send the token to; `undefined` if the remote is another server, or not safe. */
function tokenOrigin(url, credentials) {
    if (credentials === undefined || credentials.token === '')
        return undefined;
    if (!URL.canParse(url) || !URL.canParse(credentials.serverUrl))
        return undefined;
    const remote = new URL(url);
    const server = new URL(credentials.serverUrl);
    if (remote.origin !== server.origin || remote.username !== '' || remote.password !== '')
        return undefined;
    const safe = server.protocol === 'https:' ||
        (server.protocol === 'http:' &&
            (server.hostname === 'localhost' || server.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(server.hostname)));
    return safe ? server.origin : undefined;
}
function isAuthorization(header) {
    return /^\s*authorization\s*:/i.test(header);
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ redactMessage),
/* harmony export */   bQ: () => (/* binding */ auditMessage),
/* harmony export */   y4: () => (/* binding */ readAudit)
/* harmony export */ });
/** The messages of a ledger's commits, whose history is the audit trail (docs/ledger.md). */
/** Writes a commit message with trailers that `git log --format` and people can read. */
function auditMessage(entry) {
    const trailers = [
        ['Run', entry.run],
        ['Actor', entry.actor],
        ['Source', entry.source],
        ['Accepted', entry.accepted ?? 0],
        ['Rejected', entry.rejected ?? 0],
        ['Unanswered', entry.unanswered ?? 0],
        ['Unsent', entry.unsent ?? 0],
        ['Pending', entry.pending],
    ];
    // A bullet prevents a note from being read as a trailer.
    const notes = (entry.notes ?? []).map((note) => `- ${oneLine(note)}`);
    const paragraphs = [
        oneLine(entry.title),
        ...(notes.length > 0 ? [notes.join('\n')] : []),
        trailers.map(([name, value]) => `${name}: ${oneLine(String(value))}`).join('\n'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** Removes secrets from a message, but never changes the names of trailers. */
function redactMessage(message, redact) {
    return message
        .split('\n')
        .map((line) => {
        const [name = ''] = TRAILER_NAME.exec(line) ?? [];
        return name + redact(line.slice(name.length));
    })
        .join('\n');
}
const TRAILER_NAME = /^[A-Z][a-z]+: /;
/** Parses a commit message into its title and trailers. */
function readAudit(message) {
    const [title = '', ...rest] = message.split('\n');
    const trailers = new Map();
    for (const line of rest) {
        const match = /^([A-Z][a-z]+): (.*)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined)
            trailers.set(match[1], match[2]);
    }
    return { title, trailers };
}
/** Names come from outside, and a line break in one could forge a trailer. */
function oneLine(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BucketDraft)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2748);
/* harmony import */ var _aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/** The pairs of one file of `pending/` or `removed/`. */


/**
 * A bucket that is being built, as two parallel lists. A first push has hundreds of thousands of pairs with the same
 * entry, so each pair costs only a reference to the shared entry and its place in a list of pairs.
 */
class BucketDraft {
    /** In order. It may be shared with the bucket that this one was copied from. */
    #pairs = [];
    /** The same pairs, if only this bucket has the list. */
    #own;
    /** `undefined` for a deleted pair: moving the rest each time would be far too slow in a large bucket. */
    #known = [];
    #size = 0;
    /** The latest place, because most pairs are asked about in order. */
    #latest = 0;
    constructor(before) {
        if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
            this.#pairs = before.#pairs;
            this.#known = before.#known.slice();
            this.#size = before.#size;
        }
        else {
            const own = [];
            for (const [pair, known] of before ?? []) {
                own.push(pair);
                this.#known.push(known);
            }
            this.#pairs = own;
            this.#own = own;
            this.#size = own.length;
        }
    }
    get size() {
        return this.#size;
    }
    get(pair) {
        const at = this.#placeOf(pair);
        return at < 0 ? undefined : this.#known[at];
    }
    set(pair, known) {
        const at = this.#placeOf(pair);
        if (at < 0)
            this.#insert(~at, pair, known);
        else {
            if (this.#known[at] === undefined)
                this.#size++;
            this.#known[at] = known;
        }
    }
    /** Sets many pairs, in any order, each once. Pairs for which `knownOf` returns `undefined` are left out. */
    setAll(pairs, knownOf) {
        const came = [];
        const fresh = (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedPairs */ .n$)(pairs).filter((pair) => {
            const known = knownOf(pair);
            if (known !== undefined)
                came.push(known);
            return known !== undefined;
        });
        const [all, known] = this.#size === 0 ? [fresh, came] : merged([...this], fresh, came);
        this.#pairs = all;
        this.#own = undefined;
        this.#known = known;
        this.#size = known.length;
    }
    delete(pair) {
        const at = this.#placeOf(pair);
        if (at < 0 || this.#known[at] === undefined)
            return;
        this.#known[at] = undefined;
        this.#size--;
    }
    *[Symbol.iterator]() {
        for (const [at, known] of this.#known.entries())
            if (known !== undefined)
                yield [this.#pairs.at(at), known];
    }
    #insert(at, pair, known) {
        this.#own ??= [...this.#pairs];
        this.#own.splice(at, 0, pair);
        this.#pairs = this.#own;
        this.#known.splice(at, 0, known);
        this.#size++;
        this.#latest = at;
    }
    /** The index of a pair; if it is not there, the complement (`~`) of the index at which it would be. */
    #placeOf(pair) {
        const { length } = this.#pairs;
        if (this.#isAt(this.#latest, pair))
            return this.#latest;
        if (this.#isAt(this.#latest + 1, pair))
            return ++this.#latest;
        // The lines of a file are in order, so pairs are often appended.
        if (length === 0 || this.#compareAt(length - 1, pair) < 0)
            return ~length;
        let low = 0;
        let high = length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const order = this.#compareAt(middle, pair);
            if (order === 0) {
                this.#latest = middle;
                return middle;
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return ~low;
    }
    #isAt(at, { account, alias }) {
        const there = this.#pairs.at(at);
        return there !== undefined && there.alias === alias && there.account === account;
    }
    #compareAt(at, pair) {
        return (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff)(this.#pairs.at(at), pair);
    }
}
/** Adds pairs with their entries to others. All are in order, and a pair that is in both gets its new entry. */
function merged(before, pairs, entries) {
    const all = [];
    const known = [];
    const add = (pair, entry) => {
        all.push(pair);
        known.push(entry);
    };
    let at = 0;
    let next = 0;
    for (const pair of pairs) {
        for (let one = before[at]; one !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff)(one[0], pair) < 0; one = before[++at])
            add(...one);
        const same = before[at];
        if (same !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff)(same[0], pair) === 0)
            at++;
        add(pair, entries[next++]);
    }
    for (const one of before.slice(at))
        add(...one);
    return [all, known];
}


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dZ: () => (/* binding */ runNumber),
/* harmony export */   hJ: () => (/* binding */ personName),
/* harmony export */   iD: () => (/* binding */ login)
/* harmony export */ });
/**
 * Checks text about people and runs that comes from the environment, git's configuration and GitHub, before it enters the
 * ledger. Text of the wrong form becomes `undefined`, because any of these may contain an address with a password.
 */
/** `owner/name` of a repository. */
function repositoryName(text = '') {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : undefined;
}
/** The address of a server, without user, password and query, and without a slash at its end. */
function serverAddress(text = '') {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
        return undefined;
    return url.href.length > 200 ? undefined : url.href.replace(/\/+$/, '');
}
/** The number of a run or of an attempt. */
function runNumber(text = '') {
    return /^\d{1,20}$/.test(text) ? text : undefined;
}
/** A login name, such as `ada` or `dependabot[bot]`. */
function login(text = '') {
    return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}
/** A person's name in any script, shortened to one line, without invisible characters. */
function personName(text = '') {
    if (/:\/\//.test(text))
        return undefined;
    const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').replace(/[<>]/g, '');
    return name.trim().slice(0, 100).trim() || undefined;
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ pendingCode),
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   A_: () => (/* binding */ wasTried),
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   O2: () => (/* binding */ ledgerEntries),
/* harmony export */   Ou: () => (/* binding */ whyPending),
/* harmony export */   R0: () => (/* binding */ pendingState),
/* harmony export */   R_: () => (/* binding */ RUN_LOST),
/* harmony export */   ay: () => (/* binding */ ledgerEntry),
/* harmony export */   dy: () => (/* binding */ NEW),
/* harmony export */   hH: () => (/* binding */ UNKNOWN_CODE),
/* harmony export */   jR: () => (/* binding */ pairsIn),
/* harmony export */   w0: () => (/* binding */ triedAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** The parts of a ledger, and how to read them. */

/** The code of a new pair that no run has started to send. */
const NEW = 'new';
/** The code of a pair whose run ended without recording the outcome. */
const RUN_LOST = 'run-lost';
/** The code of an ending that was written before every ending had a code. */
const UNKNOWN_CODE = 'unknown';
/** The bucket of an account: the first byte of the SHA-256 of its name, in hex. */
function bucketOf(name) {
    // Pairs are sorted by account, and most accounts have several.
    if (name !== latest.name)
        latest = { name, bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2) };
    return latest.bucket;
}
let latest = { name: '', bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'hex').slice(0, 2) };
/** The entry of a pair, if there is one. */
function ledgerEntry(buckets, pair) {
    return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}
function pendingState({ sending, ended }) {
    // A run that started to send a pair and recorded no outcome may have sent it.
    return sending ? 'unanswered' : (ended?.state ?? 'unsent');
}
/** `sending` while a run has it. */
function pendingCode({ sending, ended }) {
    return sending ? 'sending' : (ended?.code ?? UNKNOWN_CODE);
}
function whyPending({ sending, ended, latest }) {
    if (sending)
        return `a run started to send it and recorded no outcome; unless that run is still working, it may exist (${sending.run})`;
    const reason = ended?.reason ?? '';
    return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
/** When a run last sent a pair, or started to; `undefined` if none is known to have done so. */
function triedAt({ sending, ended, latest }) {
    return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}
/** Whether the run with this ending had sent the pair. */
function wasTried({ state, tried }) {
    return state !== 'unsent' || tried === true;
}
/** All entries with their pairs, by bucket, then account, then alias. */
function* ledgerEntries(buckets) {
    for (const name of [...buckets.keys()].sort())
        yield* buckets.get(name) ?? [];
}
/** The pairs of all entries, in that order. */
function* pairsIn(buckets) {
    for (const [pair] of ledgerEntries(buckets))
        yield pair;
}
function countEntries(buckets) {
    let count = 0;
    for (const bucket of buckets.values())
        count += bucket.size;
    return count;
}


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   D4: () => (/* binding */ crowded),
/* harmony export */   EK: () => (/* binding */ permission),
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   IU: () => (/* binding */ ledgerUnreachable),
/* harmony export */   KF: () => (/* binding */ deleted),
/* harmony export */   Mb: () => (/* binding */ inTheWay),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   xt: () => (/* binding */ locked),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _write_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5261);
/** Why a ledger cannot be written, and what to do about it. */


/** @param commit the last known commit of the ledger */
function deleted(ref, commit) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-deleted',
        message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
        hint: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
    });
}
/** How to restore a deleted ledger. A clone never had its commits, but the server keeps them for a while. */
function restoring(commit, ref) {
    return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}
function permission(ref, said) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-permission',
        message: `This run may not write its ledger (\`${ref}\`): ${said}`,
        hint: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. If a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
    });
}
function hidden(ref, said) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-hidden',
        message: `The git server hides the ledger (\`${ref}\`) from this run, or reserves such names: ${said}`,
        hint: 'Ask the administrator of the server to show it (`transfer.hideRefs`, `uploadpack.hideRefs`). Or set `ledger-ref` to a ref that can be read and written, such as the branch `customergauge-ledger`.',
    });
}
function notKept(ref, said) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-refused',
        message: `The git server could not store the ledger (\`${ref}\`): ${said}`,
        hint: 'Ask the administrator of the git server to fix it, then run this again.',
    });
}
/** @param other the ref that makes this name impossible */
function inTheWay(ref, other) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-name',
        message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git allows no ref below another.`,
        hint: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
    });
}
/** A branch or tag has the ledger's full name as its own name, and git confuses the two. */
function ambiguous(cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'ledger-name', message: cause.message, hint: cause.hint, cause });
}
function busy(ref) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-busy',
        message: `Other runs wrote the ledger (\`${ref}\`) first, for ${_write_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_CROWD_MINUTES */ .J} minutes.`,
        hint: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
    });
}
/** What a run tells while other runs are faster. */
function crowded(ref) {
    return `Other runs write the ledger (\`${ref}\`), and have been faster than this one for a minute. It keeps trying for up to ${_write_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_CROWD_MINUTES */ .J} minutes.`;
}
function locked(ref, said) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-busy',
        message: `The git server refused several times to update the ledger (\`${ref}\`): ${said}`,
        hint: `Run this again. If it fails again and nothing else writes the ledger, a lock was left behind on the git server: its administrator can delete \`${ref}.lock\`.`,
    });
}
/** The run was told to stop, and could not write the ledger in the seconds that were left. */
function tooLate(trouble, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-unreachable',
        message: `The run was told to stop, and the git server did not accept the ledger in the few seconds that were left.${trouble && ` ${trouble}`}`,
        hint: SENT_AGAIN,
        cause,
    });
}
/** The run was told to stop while it wrote the ledger, before it sent anything. */
function brokenOff(ref, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'interrupted',
        message: `Nothing was sent. The run was told to stop while it wrote the ledger (\`${ref}\`), which may or may not be written.`,
        hint: 'Run it again.',
        cause,
    });
}
function ledgerUnreachable(cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-unreachable',
        message: `The ledger could not be written. ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`,
        hint: SENT_AGAIN,
        cause,
    });
}
const SENT_AGAIN = 'Run this again. Records that were sent since the last write will be sent once more.';


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ LONGEST_CROWD_MINUTES),
/* harmony export */   Z: () => (/* binding */ Attempts)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9373);
/** How often and how long one write of the ledger is tried again. */

/** How long other writers may be faster. The ledger moves on meanwhile, so a count would only say how slow this run is. */
const LONGEST_CROWD_MINUTES = 15;
/** A refusal is not a conflict if nobody else moved the ref. */
const MOST_REFUSALS = 3;
/** How long to wait for temporary trouble to pass. Before the first record, less would be lost. */
const PATIENCE_MS = 60_000;
const PATIENCE_BEFORE_SENDING_MS = 30_000;
/** Whoever has lost more often tries again sooner. */
const CROWD_PAUSE_MS = 400;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** A run that was told to stop has little time left. */
const HASTY_PAUSE_MS = 500;
class Attempts {
    #options;
    #nothingSent;
    #made = 0;
    #conflicts = 0;
    #crowdedSince;
    /** Whether the last attempt failed because another writer was faster. */
    #lost = false;
    #refusals = 0;
    #troubleSince;
    constructor(options, nothingSent) {
        this.#options = options;
        this.#nothingSent = nothingSent;
    }
    /** How long other writers have been faster. */
    get crowdedMs() {
        return this.#crowdedSince === undefined ? 0 : this.#options.now() - this.#crowdedSince;
    }
    /** Another writer was faster. @returns whether to go on */
    conflict() {
        this.#crowdedSince ??= this.#options.now();
        this.#troubleSince = undefined;
        this.#made = 0;
        this.#lost = true;
        this.#conflicts++;
        return this.crowdedMs < LONGEST_CROWD_MINUTES * 60_000;
    }
    /** The server refused. @returns whether to go on */
    refusal() {
        this.#lost = false;
        return ++this.#refusals < MOST_REFUSALS;
    }
    /** There is temporary trouble. @returns whether to go on */
    trouble() {
        const now = this.#options.now();
        this.#troubleSince ??= now;
        this.#lost = false;
        return now - this.#troubleSince < (this.#nothingSent ? PATIENCE_BEFORE_SENDING_MS : PATIENCE_MS);
    }
    /**
     * Doubles, with full jitter, so that writers do not retry at the same time. Short while other writers are faster: one of
     * them always succeeds. Short, too, once the run was told to stop.
     */
    async pause() {
        const { sleep, random, signal, deadline } = this.#options;
        const longest = signal.aborted ? HASTY_PAUSE_MS : LONGEST_PAUSE_MS;
        const most = this.#lost
            ? CROWD_PAUSE_MS / this.#conflicts
            : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMs */ .qe)(++this.#made, { firstMs: FIRST_PAUSE_MS, longestMs: longest });
        await sleep(random() * most, signal.aborted && !this.#nothingSent ? deadline : signal);
    }
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ noCommittedFiles),
/* harmony export */   rx: () => (/* binding */ noAliasFiles),
/* harmony export */   vB: () => (/* binding */ noteOverlooked)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);
/** Messages about a folder without alias files, and about files that look like alias files but are not read. */

/** At most this many files are named in a sentence. */
const MOST = 3;
/** Shows one notice for each kind of overlooked file. The list of known accounts is not one of them. */
function noteOverlooked({ settings, show, }, found) {
    const { path: folder, knownAccounts } = settings;
    const others = found.filter(({ path }) => path !== knownAccounts);
    const groups = Map.groupBy(others, ({ kind }) => kind);
    for (const [kind, items] of groups)
        show.notice(SENTENCES[kind](items, folder));
    return others;
}
const SENTENCES = {
    table: (items) => {
        const [what, its] = items.length === 1 ? ['is a spreadsheet', 'its'] : ['are spreadsheets', 'their'];
        const [first] = items;
        return `${named(items)} ${what} and not read, so nothing in ${items.length === 1 ? 'it' : 'them'} is sent: alias files end in \`.yaml\`. To import ${its} rows, run \`customergauge-aliases import ${first.path}\` on a computer, or write the names into an alias file; then delete ${items.length === 1 ? 'it' : 'them'} here.`;
    },
    name: (items) => {
        const renamed = items
            .slice(0, MOST)
            .map((item) => `\`${item.path}\` to \`${item.kind === 'name' ? item.better : ''}\``);
        const more = items.length > MOST ? `, and ${items.length - MOST} more in the same way` : '';
        return `${named(items)} ${items.length === 1 ? 'is' : 'are'} not read, because alias files end in \`.yaml\`. Rename ${renamed.join(', ')}${more}.`;
    },
    folder: (items, folder) => {
        const [first] = items;
        return `The ${items.length === 1 ? 'folder' : 'folders'} ${named(items)} ${items.length === 1 ? 'is' : 'are'} not read: alias files are in \`${folder}\`, and upper and lower case matter. Move the files of \`${first.path}\` to \`${folder}\`; or, if there are no others, set the input \`path\` to \`${first.path}\`.`;
    },
};
function named(items) {
    const first = items.slice(0, MOST).map(({ path }) => `\`${path}\``);
    return items.length > MOST ? `${first.join(', ')} and ${items.length - MOST} more` : first.join(' and ');
}
/** Refuses if there are no files or no folder, because a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` has no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If the folder is empty on purpose, set `allow-empty: true`.',
    };
}
/**
 * Refuses a commit without alias files. If the files exist but are not committed yet, it says so.
 * @param edited the files of the folder that differ from the commit, requested only if needed
 */
async function noCommittedFiles(files, path, edited) {
    const nothing = noAliasFiles(files, path);
    if (!nothing || !(await edited()).some(_files_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1))
        return nothing;
    return {
        code: nothing.code,
        message: files
            ? `The commit that is checked out has no alias file in the folder \`${path}\`; the working tree has one.`
            : `The commit that is checked out has no folder \`${path}\`; the working tree has one.`,
        hint: 'Commit it first (no push is needed).',
    };
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export actorName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);
/** The names by which the ledger knows a run and the person who started it. */


/** @param userName the name in git's configuration, used if the environment names nobody */
function identityOf({ env, secrets }, userName) {
    const { name, isLink } = runNameIn(env);
    const run = secrets.redact(name);
    return {
        run,
        mark: isLink ? `${run}#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}` : run,
        actor: secrets.redact(actorName(env, userName)),
    };
}
/** The URL of the run on GitHub, else a unique text. */
function runName(env) {
    return runNameIn(env).name;
}
function runNameIn(env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const server = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .aD)(GITHUB_SERVER_URL || 'https://github.com');
    const repository = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)(GITHUB_REPOSITORY);
    const id = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .runNumber */ .dZ)(GITHUB_RUN_ID);
    if (server && repository && id) {
        const attempt = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .runNumber */ .dZ)(GITHUB_RUN_ATTEMPT) ?? '1';
        return { name: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`, isLink: true };
    }
    return { name: `${id ? `run ${id}` : 'command line'} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`, isLink: false };
}
/** The person behind this run: who started it on GitHub, else git's author name, else the user of the machine. */
function actorName(env, userName) {
    const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, GIT_AUTHOR_NAME, USER, USERNAME } = env;
    return ((0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_TRIGGERING_ACTOR) ??
        (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_ACTOR) ??
        [GIT_AUTHOR_NAME, userName, USER, USERNAME].map((name) => (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .personName */ .hJ)(name)).find(Boolean) ??
        'unknown');
}


/***/ }),

/***/ 3516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OO: () => (/* binding */ desiredOf),
  oy: () => (/* binding */ findRunLedger),
  fC: () => (/* binding */ openRunLedger)
});

// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(900);
// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(9546);
;// CONCATENATED MODULE: ./src/ledger/commit-order.ts
/** Whether a run's commit is newer or older than the ledger's source. */


/**
 * How this run's commit relates to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. If the ledger's source is that tip, a commit that the remote has is older,
 * and one that it does not have yet is newer if it builds on the tip. Any other commit is older if the ledger's source
 * was moved past it earlier, or descends from it.
 * @throws CodedError for a commit that is neither on its branch nor builds on it
 */
async function relateCommit(repository, { head, tip, source, ref }) {
    if (source === head)
        return 'same';
    if (tip?.commit === head)
        return 'newer';
    if (tip?.commit === source) {
        // A commit on the remote was the tip earlier, was removed by a force-push, or is on another branch.
        if (await mayBeOnRemote(repository, head))
            return 'older';
        if (await hasWithin(repository, head, source))
            return 'newer';
        throw new src_error/* CodedError */.AK({
            code: 'ledger-branch',
            message: `The checked-out commit ${head.slice(0, 10)} is not on the branch \`${tip.branch}\` of the remote, which is at ${tip.commit.slice(0, 10)} and was pushed to CustomerGauge already.`,
            hint: 'Push it there first: `git pull --rebase`, then `git push`.',
        });
    }
    if (await wasPassed(repository, ref, head))
        return 'older';
    return (await hasWithin(repository, source, head)) ? 'older' : 'newer';
}
/** Whether the remote has a commit. `true` if the server does not allow the question, because it has most commits. */
async function mayBeOnRemote(repository, commit) {
    try {
        return await repository.isOnRemote(commit);
    }
    catch (error) {
        if ((0,src_error/* hasCode */.up)(error, 'not-given'))
            return true;
        throw error;
    }
}
/** Whether the ledger's history names this commit as an earlier source. */
async function wasPassed(history, ref, head) {
    const messages = await history.messagesOf(ref);
    return messages.some((message) => (0,audit/* readAudit */.y4)(message).trailers.get('Source') === head);
}
/**
 * Whether a commit has another in its history. `false` if the server no longer has one of them.
 * @throws CodedError if the server does not answer
 */
async function hasWithin(history, commit, other) {
    try {
        return await history.contains(commit, other);
    }
    catch (error) {
        // A commit that is gone from the server has no descendants there. One that cannot be fetched by its id may have some.
        if ((0,src_error/* hasCode */.up)(error, 'not-on-server'))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/git/ref.ts
var git_ref = __webpack_require__(4313);
;// CONCATENATED MODULE: ./src/git/write-commit.ts
const NEXT = 'refs/ours/next';
/** Returns the id of the new commit, or of its parent if nothing differs. However many files change, it is one process. */
async function writeCommit(store, commit) {
    const { parent, message, author, seconds, changes } = commit;
    const who = `${author.replace(/[<>\r\n\0]/g, '') || 'unknown'} <> ${seconds} +0000`;
    const written = changes.flatMap((change) => 'text' in change && change.onWritten ? [{ path: change.path, onWritten: change.onWritten }] : []);
    const input = function* () {
        // Without `reset`, a commit that has no parent would build on what an earlier one left under this name.
        yield `reset ${NEXT}\n\ncommit ${NEXT}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
        yield* data([message]);
        if (parent !== undefined)
            yield `from ${parent}\n`;
        for (const change of changes) {
            if ('text' in change) {
                yield `M 100644 inline ${change.path}\n`;
                yield* data(change.text());
            }
            else if ('blob' in change)
                yield `M 100644 ${change.blob} ${change.path}\n`;
            else if ('tree' in change)
                yield `M 040000 ${change.tree} ${change.path}\n`;
            else
                yield `D ${change.path}\n`;
        }
        // Asks for the commit's id, its tree, and the parent's tree, to see whether anything differs.
        yield 'get-mark :1\nls :1 ""\n';
        if (parent !== undefined)
            yield `ls ${parent} ""\n`;
        for (const { path } of written)
            yield `ls :1 ${path}\n`;
        yield 'done\n';
    };
    const { stdout } = await store.run(['fast-import', '--quiet', '--done', '--force'], { input: input() });
    const [id = '', tree, ...rest] = stdout.toString('latin1').split('\n');
    const before = parent === undefined ? undefined : rest.shift();
    for (const [at, { onWritten }] of written.entries()) {
        const blob = /^100644 blob ([0-9a-f]+)\t/.exec(rest[at] ?? '')?.[1];
        if (blob !== undefined)
            onWritten(blob);
    }
    return parent !== undefined && tree === before ? parent : id;
}
function* data(parts) {
    yield `data ${parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)}\n`;
    yield* parts;
    yield '\n';
}

;// CONCATENATED MODULE: ./src/ledger/file-ids.ts
function bucketPath(folder, name) {
    return `${folder}/${name}.ndjson`;
}
/** The buckets of an earlier ledger whose files are still the same objects. @param files ids by path */
function sharedBuckets(folder, earlier, { files, ids }) {
    const shared = new Map();
    for (const [name, bucket] of earlier ?? []) {
        const id = ids.get(bucket);
        if (id !== undefined && files.get(bucketPath(folder, name)) === id)
            shared.set(name, bucket);
    }
    return shared;
}

// EXTERNAL MODULE: ./src/git/commit-id.ts
var commit_id = __webpack_require__(9341);
// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/ledger/bucket.ts
var ledger_bucket = __webpack_require__(5987);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/ledger/json-lines.ts




/** Files are written in parts of about this length: V8 frees strings of more than 128 KiB late. */
const PART = 16 * 1024;
/**
 * Writes one line per pair, in the order of the entries.
 * @param write makes JSON of an entry; called once for consecutive pairs that share it
 */
function writeLines(entries, write) {
    const parts = [];
    let text = '';
    let last;
    for (const [{ account, alias }, known] of entries) {
        if (last?.known !== known)
            last = { known, rest: JSON.stringify(write(known)).slice(1) };
        text += `${JSON.stringify({ account, alias }).slice(0, -1)},${last.rest}\n`;
        if (text.length < PART)
            continue;
        parts.push(text);
        text = '';
    }
    return [...parts, text];
}
/** Reads such a file. Consecutive pairs whose lines differ only in the names share one entry. */
function readLines(file, text, read) {
    const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
    const bucket = new ledger_bucket/* BucketDraft */.k();
    let last;
    for (const [index, row] of text.split('\n').entries()) {
        if (row === '')
            continue;
        const fail = () => {
            throw damaged(file, index + 1);
        };
        const { account, alias, ...line } = objectOr(fail, (0,json_value/* parseJson */.qF)(row));
        if (typeof account !== 'string' || typeof alias !== 'string' || (0,ledger/* bucketOf */.AU)(account) !== name)
            return fail();
        const rest = JSON.stringify(line);
        if (last?.rest !== rest)
            last = { rest, known: read(line, fail) };
        bucket.set({ account, alias }, last.known);
    }
    return bucket;
}
function objectOr(fail, value) {
    return (0,json_value/* isJsonObject */.OW)(value) ? value : fail();
}
/** The error for a file or line of the ledger that this action did not write. */
function damaged(file, line) {
    return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}
/** The error for a line about a pair that is not in `source/`. */
function notInSource(file, { account, alias }) {
    const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
    return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` has`);
}
function damage(what) {
    return new src_error/* CodedError */.AK({
        code: 'ledger-damaged',
        message: `The ledger is damaged: ${what}. It was not changed.`,
        hint: 'Reset the ref to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
    });
}

;// CONCATENATED MODULE: ./src/ledger/header-file.ts
/** Writes and reads the file `ledger.json` (docs/ledger.md). */




const HEADER_FILE = 'ledger.json';
/** Increased when an older version could misread the files. */
const FORMAT = 1;
/** Increased when alias files give other pairs than before, because `source/` must be read as its writer read it. */
const READER = 1;
function writeHeader(header) {
    const { target, path, branch, source, unexplained = [] } = header;
    const document = {
        format: FORMAT,
        reader: READER,
        source: source.commit,
        aliases: source.pairs.size,
        path,
        branch: branch ?? null,
        target: target
            ? {
                records: target.records,
                configuration: target.configuration,
                'account-field': target.accountField,
                'alias-field': target.aliasField,
            }
            : null,
        ...(unexplained.length > 0 ? { unexplained } : {}),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** @throws CodedError for anything that no version of this action wrote, or that a newer one did */
function readHeader(text) {
    const fail = () => {
        throw damaged(HEADER_FILE);
    };
    const document = objectOr(fail, (0,json_value/* parseJson */.qF)(text));
    // Early versions did not write the count.
    const { format, reader, source, aliases = 0, path, branch, target, unexplained = [] } = document;
    if (typeof format !== 'number' || typeof reader !== 'number')
        return fail();
    if (format > FORMAT || reader > READER) {
        throw new src_error/* CodedError */.AK({
            code: 'ledger-newer',
            message: 'The ledger was written by a newer version of this action.',
            hint: 'Use that version here too.',
        });
    }
    if (typeof source !== 'string' || !(0,commit_id/* isCommitId */.j)(source))
        return fail();
    if (typeof aliases !== 'number' || typeof path !== 'string')
        return fail();
    if (branch !== null && typeof branch !== 'string')
        return fail();
    return {
        commit: source,
        aliases,
        path,
        branch: branch ?? undefined,
        target: target === null ? undefined : readTarget(objectOr(fail, target), fail),
        ...readUnexplained(unexplained, fail),
    };
}
function readUnexplained(value, fail) {
    if (!Array.isArray(value))
        return fail();
    const unexplained = value.map((one) => {
        const { commit, time } = objectOr(fail, one);
        if (typeof commit !== 'string' || !(0,commit_id/* isCommitId */.j)(commit))
            return fail();
        if (typeof time !== 'string' || Number.isNaN(Date.parse(time)))
            return fail();
        return { commit, time };
    });
    return unexplained.length > 0 ? { unexplained } : {};
}
function readTarget(target, fail) {
    const { records, configuration, 'account-field': accountField, 'alias-field': aliasField } = target;
    if (typeof records !== 'string' || typeof configuration !== 'string')
        return fail();
    if (typeof accountField !== 'string' || typeof aliasField !== 'string')
        return fail();
    return { records, configuration, accountField, aliasField };
}

// EXTERNAL MODULE: ./src/ledger/checked.ts
var checked = __webpack_require__(1396);
;// CONCATENATED MODULE: ./src/ledger/pair-files.ts




/**
 * One file of `pending/`, in parts.
 * @param redact removes secrets from reasons, which others may have written. Names stay: `source/` has them too
 */
function writePending(entries, redact) {
    const clean = (one) => ending({ ...one, reason: redact(one.reason) });
    return writeLines(entries, ({ sending, ended, latest, before, since, origin }) => ({
        ...(sending ? { state: 'sending', ...mark(sending), ended: ended && clean(ended) } : ended && clean(ended)),
        latest: latest && clean(latest),
        before: before && removed(before),
        since,
        origin: origin && writeOrigin(origin),
    }));
}
/** One file of `removed/`, in parts. */
function writeRemoved(entries) {
    return writeLines(entries, removed);
}
/** @throws CodedError for a line that no version of this action wrote */
function readPending(file, text) {
    return readLines(file, text, (line, fail) => {
        const optional = (value, read) => value === undefined ? undefined : read(value, fail);
        const sending = line.state === 'sending' ? readMark(line, fail) : undefined;
        const ended = sending ? optional(line.ended, readEnding) : readEnding(line, fail);
        return {
            sending,
            ended,
            latest: optional(line.latest, readEnding),
            before: optional(line.before, readRemovedLine),
            since: optional(line.since, (value) => (typeof value === 'string' && (0,commit_id/* isCommitId */.j)(value) ? value : fail())),
            origin: optional(line.origin, readOrigin),
        };
    });
}
/** @throws CodedError for a line that no version of this action wrote */
function readRemoved(file, text) {
    return readLines(file, text, readRemovedLine);
}
function readRemovedLine(value, fail) {
    const line = objectOr(fail, value);
    const { state } = line;
    return state === 'accepted' || state === 'unanswered' ? { state, ...readMark(line, fail) } : fail();
}
function writeOrigin({ pull, commit, approvedBy }) {
    const names = approvedBy.filter((by) => (0,checked/* login */.iD)(by) !== undefined);
    return { pull: pull ?? null, commit: commit ?? null, 'approved-by': names };
}
function readOrigin(value, fail) {
    const { pull, commit, 'approved-by': approvedBy } = objectOr(fail, value);
    if (pull !== null && typeof pull !== 'number')
        return fail();
    if (commit !== null && typeof commit !== 'string')
        return fail();
    if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string'))
        return fail();
    return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}
function readEnding(value, fail) {
    const line = objectOr(fail, value);
    // Endings that were written before the first release may have no code.
    const { state, code = ledger/* UNKNOWN_CODE */.hH, reason, tried } = line;
    if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent')
        return fail();
    if (typeof reason !== 'string' || typeof code !== 'string')
        return fail();
    const wasTried = state === 'unsent' && tried === true;
    return ending({ state, code, reason, ...readMark(line, fail), tried: wasTried ? tried : undefined });
}
function readMark(value, fail) {
    const { run, time } = objectOr(fail, value);
    return typeof run === 'string' && typeof time === 'string' ? { run, time } : fail();
}
// These three fix the order of keys, because lines are compared as text.
function mark({ run, time }) {
    return { run, time };
}
function removed({ state, run, time }) {
    return { state, run, time };
}
function ending({ state, code, reason, run, time, tried }) {
    return { state, code, reason, run, time, tried };
}

;// CONCATENATED MODULE: ./src/ledger/changes.ts



/**
 * @param redact removes secrets from text that others may have written
 * @param ids of the files that are written already
 */
function changesBetween(before, after, { redact, ids }) {
    const changes = [];
    const header = writeHeader(after);
    if (before === undefined || header !== writeHeader(before))
        changes.push({ path: HEADER_FILE, text: () => [header] });
    const { tree } = after.source;
    if (tree !== before?.source.tree)
        changes.push(tree === undefined ? { path: 'source', gone: true } : { path: 'source', tree });
    const pending = { before: before?.pending, after: after.pending };
    const removed = { before: before?.removed, after: after.removed };
    changes.push(...bucketChanges('pending', pending, ids, (bucket) => writePending(bucket, redact)));
    changes.push(...bucketChanges('removed', removed, ids, writeRemoved));
    // Early versions stored a cache there.
    if (before !== undefined)
        changes.push({ path: 'settled', gone: true });
    return changes;
}
/** The files of a folder that differ. An unchanged bucket is the same object. */
function bucketChanges(folder, { before = new Map(), after }, ids, write) {
    const changes = [];
    for (const [name, bucket] of after) {
        if (bucket === before.get(name))
            continue;
        const path = bucketPath(folder, name);
        const blob = ids.get(bucket);
        if (blob === undefined)
            changes.push({ path, text: () => write(bucket), onWritten: (id) => ids.set(bucket, id) });
        else
            changes.push({ path, blob });
    }
    for (const name of before.keys())
        if (!after.has(name))
            changes.push({ path: bucketPath(folder, name), gone: true });
    return changes;
}

// EXTERNAL MODULE: ./src/ledger/unwritable.ts
var unwritable = __webpack_require__(7566);
;// CONCATENATED MODULE: ./src/ledger/failed-offer.ts
/** Commits of a ledger that the remote's ref did not move to, and why. */



/** Why the server refused a commit for good. */
async function refusalWhy({ why, said }, ref, repository) {
    if (why === 'not-kept')
        return (0,unwritable/* notKept */.EM)(ref, said);
    if (why === 'hidden' || why === 'stale')
        return (0,unwritable/* hidden */.R)(ref, said);
    const store = await repository.store();
    const other = await (0,git_ref/* refInTheWay */.xZ)(store, ref).catch(() => undefined);
    return other === undefined ? (0,unwritable/* permission */.EK)(ref, said) : (0,unwritable/* inTheWay */.Mb)(ref, other);
}
/** Whether trying again may help: the server was away, or a signal meant for this program ended git too. */
function mayPass(error) {
    return (0,src_error/* hasCode */.up)(error, 'unreachable', 'no-server', 'git-interrupted');
}

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/files/known-pairs.ts
var known_pairs = __webpack_require__(3604);
;// CONCATENATED MODULE: ./src/ledger/load.ts








/**
 * Reads a ledger from one commit of its ref, without the alias files of its source.
 * @param earlier its `ids` learn what is read
 * @throws CodedError if the commit is not a ledger, or a damaged one
 */
async function findLedger(objects, { ref, commit }, { ledger, ids }) {
    const listed = await objects.list(commit, '');
    const { entries, trees } = listed.kind === 'folder' ? listed : { entries: [], trees: new Map() };
    const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.id]));
    const header = files.get(HEADER_FILE);
    if (header === undefined)
        throw foreign(ref);
    const pending = sharedBuckets('pending', ledger?.pending, { files, ids });
    const removed = sharedBuckets('removed', ledger?.removed, { files, ids });
    const known = new Set();
    for (const name of pending.keys())
        known.add(bucketPath('pending', name));
    for (const name of removed.keys())
        known.add(bucketPath('removed', name));
    const news = [...files].filter(([path]) => /^(?:pending|removed)\//.test(path) && !known.has(path));
    const [first, ...rest] = await Array.fromAsync(objects.read([header, ...news.map(([, id]) => id)]));
    const { commit: source, aliases, ...place } = readHeader(load_text(first, HEADER_FILE));
    news.forEach(([path, id], index) => {
        const content = load_text(rest[index], path);
        const name = /^\w+\/([0-9a-f]{2})\.ndjson$/.exec(path)?.[1];
        if (name === undefined)
            throw damaged(path);
        const read = (into, bucket) => {
            into.set(name, bucket);
            ids.set(bucket, id);
        };
        if (path.startsWith('pending/'))
            read(pending, readPending(path, content));
        else
            read(removed, readRemoved(path, content));
    });
    const tree = trees.get('source');
    const odd = entries.find(({ kind, path }) => !isInPlace(kind, path));
    if (odd !== undefined)
        throw damaged(odd.path);
    // Without alias files there is no `source/`; then nothing may be counted or pending.
    if (tree === undefined && pending.size + aliases > 0)
        throw damaged('source');
    return { ...place, source: { commit: source, tree, files: sourceFiles(files) }, pending, removed };
}
/** Whether an entry is of the right kind: a file in place of a folder would be read as an empty folder. */
function isInPlace(kind, path) {
    return /^(?:pending|removed)\//.test(path) ? kind === 'file' : !/^(?:source|pending|removed)$/.test(path);
}
function sourceFiles(files) {
    const own = new Map();
    for (const [path, id] of files) {
        const below = path.slice('source/'.length);
        if (path.startsWith('source/') && (0,folder/* isAliasFile */.D1)(below))
            own.set(below, id);
    }
    return own;
}
/** Reads the alias files of a ledger's source, and checks what is pending against them. */
async function readLedger(objects, { source, ...rest }, { known, earlier }) {
    const { files, ...place } = source;
    const same = earlier?.source.tree === place.tree ? earlier : undefined;
    const pairs = same?.source.pairs ?? (await readSource(objects, { tree: place.tree, files }, known));
    // Pending pairs must be in the files, or they would never be sent. They are missing if this version reads fewer pairs
    // than the writer did.
    for (const [name, bucket] of rest.pending) {
        if (same?.pending.get(name) === bucket)
            continue;
        for (const [pair] of bucket)
            if (!pairs.has(pair))
                throw notInSource(`pending/${name}.ndjson`, pair);
    }
    return { ...rest, source: { ...place, pairs } };
}
async function readSource(objects, { tree, files }, known) {
    if (tree === undefined)
        return new pair_set/* PairSet */.X();
    if (known?.tree === tree)
        return known.pairs;
    return (0,known_pairs/* readPairs */.S)(objects, Array.from(files, ([path, id]) => ({ path, id })), known?.pairs);
}
function load_text(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw damaged(file);
    }
}
/** The error for a ref that is used for something else. */
function foreign(ref) {
    return new src_error/* CodedError */.AK({
        code: 'ledger-foreign',
        message: `The ref \`${ref}\` holds something other than a ledger. It was not changed.`,
        hint: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
    });
}

// EXTERNAL MODULE: ./src/ledger/write-attempts.ts
var write_attempts = __webpack_require__(5261);
;// CONCATENATED MODULE: ./src/ledger/store.ts
/** Reads the ledger from its git ref on the remote, and writes it with compare-and-swap, so that no writer undoes another. */









/** A run that sends up to 200 records a second never has to wait because of this. */
const LONGEST_REST_MS = 5000;
const LONG_CROWD_MS = 60_000;
class LedgerStore {
    #repository;
    #options;
    #known;
    #commit;
    #ledger;
    #ids;
    #others;
    #restUntil = 0;
    #toldOfCrowd = false;
    /** Waiting for the server did not help, so a further write does not wait again. */
    #gaveUp = false;
    constructor(repository, options, { known, ids }) {
        this.#repository = repository;
        this.#options = options;
        this.#known = known;
        this.#ids = ids;
        this.#others = options.others ?? 0;
    }
    /**
     * Reads the ref. `open` then reads the alias files of the ledger, except those that the run has read already.
     * @throws CodedError if it cannot be read, which never counts as a missing ledger
     */
    static async find(repository, options) {
        const commit = await commitOf(repository, options.ref);
        const ids = new WeakMap();
        const { ref } = options;
        const unread = commit === undefined ? undefined : await findLedger(repository, { ref, commit }, { ledger: undefined, ids });
        return {
            unread,
            open: async (known) => {
                const store = new LedgerStore(repository, options, { known, ids });
                store.#ledger = unread && (await readLedger(repository, unread, { known }));
                store.#commit = commit;
                return store;
            },
        };
    }
    /** The ledger as last read or written; `undefined` if there is none yet. */
    get ledger() {
        return this.#ledger;
    }
    get commit() {
        return this.#commit;
    }
    get ref() {
        return this.#options.ref;
    }
    /**
     * Leaves the ledger to others, where others write it too: after each write as long as it took, for each of them. Whoever has
     * just written need not read first, so without a rest it would be faster than all others, again and again.
     * @param hurry ends the rest
     * @returns `undefined` if there is nothing to wait for
     */
    rest(hurry) {
        const { sleep, now, signal } = this.#options;
        const left = this.#restUntil - now();
        return left > 0 ? sleep(left, AbortSignal.any([signal, hurry])) : undefined;
    }
    /**
     * Writes the next ledger, unless nothing differs. Tries again while other writers are faster, and for a while if the
     * server has trouble.
     * @throws CodedError `ledger-permission`, `ledger-name`, `ledger-hidden`, `ledger-refused`, `ledger-busy`,
     * `ledger-unreachable`, `interrupted`, the last one also before anything was written
     */
    async write(update) {
        const { next, nothingSent } = update;
        const { ref, deadline, now } = this.#options;
        const repository = nothingSent ? this.#repository : this.#repository.until(deadline);
        const attempts = new write_attempts/* Attempts */.Z(this.#options, nothingSent);
        let offered = false;
        let failed;
        const began = now();
        while (true) {
            try {
                if (failed !== undefined) {
                    await this.#read(repository);
                    // The server may have accepted the write although its answer was lost.
                    if (failed.commit !== undefined && this.#commit === failed.commit)
                        return;
                    await this.#weigh(failed, attempts, repository);
                    failed = undefined;
                }
                const after = await next(this.#ledger, repository);
                if (after === undefined || after === this.#ledger)
                    return;
                offered = true;
                failed = await this.#offer(after, update, repository);
                if (failed === undefined) {
                    this.#restUntil = now() + Math.min(LONGEST_REST_MS, this.#others * (now() - began));
                    return;
                }
            }
            catch (cause) {
                if ((0,src_error/* hasCode */.up)(cause, 'interrupted') && !nothingSent)
                    throw (0,unwritable/* tooLate */.Bg)(failed ? (failed.why === 'unreachable' ? (0,src_error/* messageOf */.bD)(failed.cause) : `(${failed.said})`) : '', cause);
                if ((0,src_error/* hasCode */.up)(cause, 'interrupted') && offered)
                    throw (0,unwritable/* brokenOff */.H1)(ref, cause);
                if (!mayPass(cause))
                    throw cause;
                this.#bear((0,unwritable/* ledgerUnreachable */.IU)(cause), attempts);
            }
            await attempts.pause();
        }
    }
    /** Writes a commit and moves the ref to it, if the ref is still at the commit's parent. Returns why it did not move. */
    async #offer(after, { message, author }, repository) {
        const { ref, epoch, redact } = this.#options;
        const parent = this.#commit;
        let commit;
        try {
            const store = await repository.store();
            commit = await writeCommit(store, {
                parent,
                message: (0,audit/* redactMessage */.b6)(message(after), redact),
                author: redact(author),
                seconds: Math.floor(epoch() / 1000),
                changes: changesBetween(this.#ledger, after, { redact, ids: this.#ids }),
            });
            if (commit === parent)
                return undefined;
            const pushed = await (0,git_ref/* pushRef */.qn)(store, { ref, commit, expected: parent });
            if (!pushed.landed)
                return { commit, parent, ...pushed };
            this.#ledger = after;
            this.#commit = commit;
            return undefined;
        }
        catch (cause) {
            if (mayPass(cause))
                return { commit, parent, why: 'unreachable', cause };
            if ((0,src_error/* hasCode */.up)(cause, 'authentication'))
                throw (0,unwritable/* permission */.EK)(ref, cause.message);
            throw named(cause);
        }
    }
    /** Decides, after the ref was read again, whether to try again. @throws CodedError if that cannot help */
    async #weigh(failed, attempts, repository) {
        const { ref } = this.#options;
        if (this.#commit !== failed.parent) {
            this.#others = Math.max(this.#others, 1);
            if (!attempts.conflict())
                throw (0,unwritable/* busy */.S2)(ref);
            if (attempts.crowdedMs >= LONG_CROWD_MS)
                this.#tellOfCrowd();
        }
        else if (failed.why === 'unreachable' && (0,src_error/* hasCode */.up)(failed.cause, 'no-server')) {
            if (!attempts.refusal())
                throw (0,unwritable/* ledgerUnreachable */.IU)(failed.cause);
        }
        else if (failed.why === 'unreachable')
            this.#bear((0,unwritable/* ledgerUnreachable */.IU)(failed.cause), attempts);
        // With several servers, the one that was read from may be behind the one that refused.
        else if (failed.why === 'passing' || (failed.why === 'stale' && failed.parent !== undefined))
            this.#bear((0,unwritable/* locked */.xt)(ref, failed.said), attempts);
        else if (!attempts.refusal())
            throw await refusalWhy(failed, ref, repository);
    }
    #tellOfCrowd() {
        if (!this.#toldOfCrowd)
            this.#options.onCrowd?.();
        this.#toldOfCrowd = true;
    }
    /** Waits for trouble to pass. @throws it once it has lasted too long */
    #bear(trouble, attempts) {
        if (attempts.trouble() && !this.#gaveUp)
            return;
        this.#gaveUp = true;
        throw trouble;
    }
    async #read(repository) {
        const commit = await commitOf(repository, this.#options.ref);
        if (commit === this.#commit)
            return;
        if (commit === undefined)
            throw (0,unwritable/* deleted */.KF)(this.#options.ref, this.#commit);
        const earlier = this.#ledger;
        const { ref } = this.#options;
        const unread = await findLedger(repository, { ref, commit }, { ledger: earlier, ids: this.#ids });
        this.#ledger = await readLedger(repository, unread, { known: this.#known, earlier });
        this.#commit = commit;
    }
}
/** The commit that holds the ledger; `undefined` if there is none. */
async function commitOf(repository, ref) {
    const commit = await (0,git_ref/* fetchRef */.sl)(await repository.store(), ref).catch((cause) => {
        throw named(cause);
    });
    if (commit === git_ref/* NO_COMMIT */.U2)
        throw foreign(ref);
    return commit;
}
function named(cause) {
    return (0,src_error/* hasCode */.up)(cause, 'ambiguous-ref') ? (0,unwritable/* ambiguous */.zs)(cause) : cause;
}

// EXTERNAL MODULE: ./src/run/identity.ts
var identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/run/signals.ts
var signals = __webpack_require__(6192);
;// CONCATENATED MODULE: ./src/run/ledger/run-ledger.ts








async function desiredOf(repository, pairs) {
    return { commit: repository.head, tree: await repository.tree(repository.head, repository.folder), pairs };
}
/**
 * Reads the ledger of the run's environment.
 * @throws CodedError if the ledger cannot be read; it is never treated as empty
 */
async function openRunLedger(run, repository) {
    const open = await findRunLedger(run, repository);
    return open();
}
/**
 * Fetches the ledger of the run's environment, which needs no alias files.
 * @returns opens it. Files in it that are unchanged in the pairs of the alias files are then not read again
 * @throws CodedError if the ledger cannot be read; it is never treated as empty
 */
async function findRunLedger(run, repository) {
    const { settings, trigger, clock, random, secrets, signal, show } = run;
    const redact = (text) => secrets.redact(text);
    const ref = (0,inputs_settings/* ledgerRef */.D)(settings);
    const others = settings.shard ? settings.shard.of - 1 : 0;
    const onCrowd = () => show.notice((0,unwritable/* crowded */.D4)(ref));
    const options = { ref, redact, ...clock, random, signal, deadline: (0,signals/* deadlineAfter */.d)(signal), others, onCrowd };
    let branch;
    let found;
    try {
        branch = await branchOf(trigger, repository);
        refuseAliasBranch(ref, [branch, await repository.branch()]);
        found = await LedgerStore.find(repository, options);
    }
    catch (cause) {
        throw (0,src_error/* hasCode */.up)(cause, ...src_error/* GIT_CODES */.Cv) ? unreadable(cause) : cause;
    }
    const { unread } = found;
    const { head, tips } = repository;
    const relations = new Map();
    const relationTo = async (source, asked) => {
        const likely = branch ?? unread?.branch;
        const name = likely ? `refs/heads/${likely}` : 'HEAD';
        // If another run has moved the ledger meanwhile, the branch may have moved too, so the cache is not used.
        const ask = source === unread?.source.commit ? asked.tips : asked.remoteRefs;
        const there = (await ask([name])).get(name);
        // Without a known branch, a tip means something only if it is the checked-out commit.
        const known = there !== undefined && (branch !== undefined || there === head);
        const tip = known ? { branch: likely ?? 'HEAD', commit: there } : undefined;
        return relateCommit(asked, { head, tip, source, ref });
    };
    return async (desired) => ({
        store: await found.open(desired),
        header: { path: repository.folder, branch, target: targetOf(settings, redact) },
        identity: (0,identity/* identityOf */.cu)(run, repository.userName),
        relate: async (source, asked = repository) => {
            if (source === head)
                return 'same';
            const known = relations.get(source) ?? relationTo(source, asked);
            relations.set(source, known);
            // A failure is not cached.
            known.catch(() => relations.delete(source));
            return known;
        },
        tips,
        clock,
        onDefaultBranch: () => isAboutDefaultBranch(trigger, repository, branch),
    });
}
function unreadable(cause) {
    const { code, message, hint } = cause;
    return new src_error/* CodedError */.AK({
        code,
        message: `The ledger cannot be read, and it is never treated as empty. ${message}`,
        hint: code === 'no-remote' ? `${hint} Or set \`base: last-commit\` to work without a ledger.` : hint,
        cause,
    });
}
/** A ledger on the branch of the alias files would overwrite them. */
function refuseAliasBranch(ref, branches) {
    const branch = branches.find((name) => name !== undefined && ref === `refs/heads/${name}`);
    if (branch === undefined)
        return;
    throw new src_error/* CodedError */.AK({
        code: 'ledger-name',
        message: `The ledger cannot be kept on the branch \`${branch}\`, which has the alias files.`,
        hint: 'Leave `ledger-ref` out, or set it to a name that nothing else uses, such as `customergauge/production`.',
    });
}
/** The target that a ledger is bound to. It needs no secret, so `plan` and `adopt` know it; secrets are redacted. */
function targetOf({ recordsUrl, configuration, accountField, aliasField }, redact) {
    if (recordsUrl === undefined || configuration === undefined)
        return undefined;
    return {
        records: redact(recordsUrl),
        configuration: redact(configuration),
        accountField: redact(accountField),
        aliasField: redact(aliasField),
    };
}
/** The branch of a push: on GitHub from the event, elsewhere the one that is checked out. */
async function branchOf(trigger, repository) {
    if (trigger.kind === 'none')
        return (await followedBranch(repository)) ?? repository.branch();
    return (0,github_event/* branchOfEvent */.sf)(trigger);
}
/**
 * The upstream of the checked-out branch, if the commit is on it. Otherwise the branch may be for a pull request: git
 * can set the branch that it was made from as its upstream.
 */
async function followedBranch(repository) {
    const followed = await repository.upstream();
    if (followed === undefined || followed === (await repository.branch()))
        return followed;
    const name = `refs/heads/${followed}`;
    const tip = (await repository.tips([name])).get(name);
    return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}
/** Whether the run's branch is the default branch; `undefined` if that cannot be known. */
async function isAboutDefaultBranch(trigger, repository, branch) {
    if ('ref' in trigger)
        return trigger.onDefaultBranch;
    const wanted = await repository.defaultBranch();
    return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openRepositoryOf)
});

// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
;// CONCATENATED MODULE: ./src/git/blobs.ts
/** Reads the output of `git cat-file --batch` as it arrives, so that each file can be used before the next one. */

const LINE_FEED = 10;
/** Blobs share buffers of this size: a buffer for each of them would make the garbage collector run often. */
const BUFFER_BYTES = 1 << 20;
const NOTHING = Buffer.alloc(0);
/** Reads `<id> blob <size>\n<bytes>\n`, once for every id. */
class BlobReader {
    #onBlob;
    /** The number of blobs so far. */
    #count = 0;
    /** The line about the next blob, as far as it has arrived. */
    #line = NOTHING;
    #blob;
    #free = NOTHING;
    #filled = 0;
    /** A line about something that is not a blob. */
    #odd;
    constructor(onBlob) {
        this.#onBlob = onBlob;
    }
    take(chunk) {
        for (let at = 0; at < chunk.length && this.#odd === undefined;)
            at = this.#blob ? this.#fill(this.#blob, chunk, at) : this.#head(chunk, at);
    }
    /** Called at the end of the output. @throws CodedError if one of the requested blobs did not come */
    end(ids) {
        const missing = this.#odd?.split(' ', 1)[0] ?? ids[this.#count];
        if (missing === undefined)
            return;
        throw new src_error/* CodedError */.AK({
            code: 'object-missing',
            message: `A file of the repository cannot be read (${missing}).`,
            hint: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
        });
    }
    #head(chunk, at) {
        const end = chunk.indexOf(LINE_FEED, at);
        const part = chunk.subarray(at, end === -1 ? chunk.length : end);
        const line = this.#line.length > 0 ? Buffer.concat([this.#line, part]) : part;
        if (end === -1) {
            this.#line = Buffer.from(line);
            return chunk.length;
        }
        this.#line = NOTHING;
        const said = line.toString('latin1');
        const [, type, size] = said.split(' ');
        if (type === 'blob')
            this.#blob = this.#allocate(Number(size));
        else
            this.#odd = said;
        this.#filled = 0;
        return end + 1;
    }
    #allocate(size) {
        if (size > this.#free.length)
            this.#free = Buffer.allocUnsafe(Math.max(size, BUFFER_BYTES));
        const blob = this.#free.subarray(0, size);
        this.#free = this.#free.subarray(size);
        return blob;
    }
    /** A line feed follows the bytes of a blob. */
    #fill(blob, chunk, at) {
        const copied = chunk.copy(blob, this.#filled, at);
        this.#filled += copied;
        if (at + copied === chunk.length)
            return chunk.length;
        this.#count++;
        this.#onBlob(blob);
        this.#blob = undefined;
        return at + copied + 1;
    }
}

// EXTERNAL MODULE: ./src/git/path-text.ts
var path_text = __webpack_require__(2049);
;// CONCATENATED MODULE: ./src/git/objects.ts
/** Reads commits: their files and folders, parents and times. */



function objectsOf({ run, files, whole }) {
    const commitText = once(async (commit) => (await run(['cat-file', 'commit', commit])).stdout.toString('utf8'));
    const found = once((commit, folder) => findFolder(files, commit, folder));
    const named = async (revision) => {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
        const { exit, stdout } = await run(args, { answers: [1, 128] });
        return exit === 0 ? stdout.toString('utf8').trim() : undefined;
    };
    return {
        /** Whether a commit and its files can be read. */
        has: (commit) => hasCommit(whole, commit),
        /** The parents in the commit object, which a shallow clone hides from other git commands. */
        parents: async (commit) => {
            const header = (await commitText(commit)).split('\n\n', 1)[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
        },
        /** When a commit was made, in milliseconds since 1970. For a merge on the server, this is when it was merged. */
        committedAt: async (commit) => Number(/^committer .* (\d+) [+-]\d+$/m.exec(await commitText(commit))?.[1] ?? 0) * 1000,
        /** The commit that a revision names here, or `undefined`. */
        resolve: (revision) => named(`${revision}^{commit}`),
        /** The content of a folder in the commit of this id; git is asked once. */
        list: (commit, folder) => found(commit, folder),
        /** The names of the folders directly in a folder of a commit. */
        subfolders: async (commit, folder) => {
            const at = folder === '' ? commit : `${commit}:${folder}`;
            const args = ['ls-tree', '-d', '-z', '--name-only', '--full-tree', at];
            return (0,path_text/* zeroSeparated */.Q)((await files(args)).stdout).map(({ text }) => text);
        },
        /**
         * Contents in the order of `ids`, each as soon as git gives it.
         * @throws CodedError `object-missing`
         */
        read: (ids) => readBlobs(files, ids),
        /** The tree of a folder in a commit; `undefined` if it has no such folder. */
        tree: async (commit, folder) => {
            if (folder === '')
                return named(`${commit}^{tree}`);
            const there = await found(commit, folder);
            return there.kind === 'folder' ? there.trees.get('') : undefined;
        },
    };
}
/** Whether this git can read a commit. */
async function hasCommit(git, commit) {
    return (await git(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}
function readBlobs(git, ids) {
    const blobs = new external_node_stream_.Readable({ objectMode: true, read: () => undefined });
    // Whoever reads the blobs gets the error, even if it comes before the first read.
    blobs.on('error', () => undefined);
    const all = async () => {
        if (ids.length === 0)
            return;
        const reader = new BlobReader((blob) => blobs.push(blob));
        await git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, onOutput: (chunk) => reader.take(chunk) });
        reader.end(ids);
    };
    all().then(() => blobs.push(null), (cause) => blobs.destroy(cause));
    return blobs;
}
/** A ledger that many runs write has a new commit with each write, whose files are listed. */
const MOST_ANSWERS = 100;
/**
 * Caches the latest answers, because what an id names never changes. A question that failed is asked again: the missing object may
 * have been fetched since.
 */
function once(ask) {
    const answers = new Map();
    return (...names) => {
        const key = names.join(':');
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(...names);
        answers.set(key, answer);
        if (answers.size > MOST_ANSWERS)
            for (const oldest of answers.keys().take(1))
                answers.delete(oldest);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}
/** Lists a folder with one process, whose output also has the folders on the path to it. */
async function findFolder(git, commit, folder) {
    const at = folder === '' ? [commit] : [commit, '--', folder];
    const listed = parseTree((await git(['ls-tree', '-r', '-t', '-z', '--full-tree', ...at])).stdout);
    if (folder === '')
        return folderOf(listed);
    const depth = folder.split('/').length;
    const own = listed[depth - 1];
    if (own === undefined)
        return notThere(git, commit, folder);
    if (own.kind !== 'tree')
        return { kind: 'no-folder', what: own.kind, above: 0 };
    return folderOf(listed.slice(depth - 1).map((entry) => ({ ...entry, path: partsBelow(entry.path, depth) })));
}
function folderOf(listed) {
    const entries = [];
    const trees = new Map();
    for (const { kind, ...entry } of listed) {
        if (kind === 'tree')
            trees.set(entry.path, entry.id);
        else
            entries.push({ kind, ...entry });
    }
    return { kind: 'folder', entries, trees };
}
/** A path without its first parts. They are counted, because git may spell them differently from the request. */
function partsBelow(path, depth) {
    let start = 0;
    for (let part = 0; part < depth; part++) {
        const slash = path.indexOf('/', start);
        if (slash === -1)
            return '';
        start = slash + 1;
    }
    return path.slice(start);
}
/** Why a folder is not there: it is missing, or part of its path is not a folder. */
async function notThere(git, commit, folder) {
    const parts = folder.split('/');
    for (let above = 1; above < parts.length; above++) {
        const path = parts.slice(0, parts.length - above).join('/');
        const [entry] = parseTree((await git(['ls-tree', '-z', '--full-tree', commit, '--', path])).stdout);
        if (entry === undefined)
            continue;
        if (entry.kind !== 'tree')
            return { kind: 'no-folder', what: entry.kind, above };
        break;
    }
    return { kind: 'missing' };
}
function parseTree(output) {
    return (0,path_text/* zeroSeparated */.Q)(output).map(({ text, utf8 }) => {
        const tab = text.indexOf('\t');
        const [mode, , id = ''] = text.slice(0, tab).split(' ');
        const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
        return { kind, id, path: text.slice(tab + 1), utf8 };
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/git/open-checkout.ts
var open_checkout = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/git/git-errors.ts
var git_errors = __webpack_require__(6726);
// EXTERNAL MODULE: ./src/git/transport.ts
var transport = __webpack_require__(4965);
;// CONCATENATED MODULE: ./src/git/scratch.ts
/** A bare git repository of our own in a temporary folder. */







const GLOBAL = 'global-config';
/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
async function openScratch(from) {
    const folder = await newFolder(from.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), {
        HEAD: 'ref: refs/heads/none\n',
        config: configFile(from.objectFormat),
        [GLOBAL]: globalFile(from.safe),
    });
    const env = scratchEnvironment(from.env, folder);
    const place = { cwd: from.cwd, env, secrets: from.secrets };
    return {
        folder,
        run: (args, options) => (0,git/* git */.$Y)(place, args, options),
        runRemote: (args, config = [], options = {}) => (0,git/* git */.$Y)({ ...place, env: { ...env, ...from.remoteEnv, ...(0,transport/* configEnvironment */.kj)([...from.transport, ...config]) } }, args, options),
        borrow: (folders) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${folders.join('\n')}\n`),
        keep: (commit) => {
            // Written by hand, like the rest of a new repository, to save a process.
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'refs/kept'), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'refs/kept/head'), `${commit}\n`);
        },
        [Symbol.asyncDispose]: async () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** Creates an empty repository. @throws CodedError if that fails; then nothing is left behind */
async function newFolder(parent, files) {
    let folder;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'customergauge-aliases-'));
        for (const part of ['objects/info', 'objects/pack', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
        for (const [name, text] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        return folder;
    }
    catch (cause) {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw (0,git_errors/* noTemporaryFolder */.L1)(parent, cause);
    }
}
/**
 * Replaces the user's global configuration. For a remote that is a folder, git starts a program that takes
 * `safe.directory` only from there.
 */
function globalFile(safe) {
    const quoted = safe.map((one) => `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
    return ['[safe]', ...quoted.map((one) => `\tdirectory = ${one}`), ''].join('\n');
}
/** Leaves written objects in their pack: unpacking them would start another process. */
const ONE_PACK = '[fastimport]\n\tunpackLimit = 0\n';
/** Written by hand, because `git init` takes longer and would copy the user's templates. */
function configFile(objectFormat) {
    const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
    const version = objectFormat === 'sha1' ? 0 : 1;
    return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n${ONE_PACK}`;
}
/**
 * The user's configuration comes only through `transportConfig`. If git also read it from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env, folder) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (!isLocal(name))
            kept[name] = value;
    return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(folder, GLOBAL) };
}
/** `git rev-parse --local-env-vars` lists these variables, which would tie git to the user's repository. */
function isLocal(name) {
    return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(name);
}

;// CONCATENATED MODULE: ./src/git/stores.ts
/** Our own git repositories, in which objects are fetched and written until the run ends. */







/** Fetches commits without their files. */
const WITHOUT_FILES = {
    filter: '--filter=tree:0',
    config: [{ key: `remote.${transport/* REMOTE */.Bn}.promisor`, value: 'true' }],
};
class Stores {
    #checkout;
    #env;
    #credentials;
    #stack = new AsyncDisposableStack();
    #setup;
    #main;
    #reading;
    /** @param options.env the user's whole environment */
    constructor(checkout, options) {
        this.#checkout = checkout;
        this.#env = options.env;
        this.#credentials = options.credentials;
        this.#reading = checkout.alone;
    }
    /** Runs git on the checkout and, once it is open, on the main store too. */
    get reading() {
        return this.#reading;
    }
    /** The store of the run. It reads the user's objects too. */
    main() {
        this.#main ??= this.#openMain();
        return this.#main;
    }
    /** A repository for one question to the remote. It shares no objects, so it has only what is fetched. */
    async separate() {
        this.#setup ??= remoteSetup(this.#checkout, this.#env, this.#credentials);
        return this.#stack.use(await openScratch(await this.#setup));
    }
    [Symbol.asyncDispose]() {
        return this.#stack.disposeAsync();
    }
    async #openMain() {
        const { found, alone, head, shallow, partial } = this.#checkout;
        const scratch = await this.separate();
        const lent = pathList(alone.env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '');
        if (partial)
            await fetchHead(scratch, head);
        else {
            const others = lent.map((one) => (one.startsWith('"') ? one : (0,external_node_path_.resolve)(found.top, one)));
            scratch.borrow([found.objects, ...others]);
            if (shallow)
                (0,external_node_fs_.cpSync)(found.shallowFile, (0,external_node_path_.join)(scratch.folder, 'shallow'));
            // Git tells the server which refs it has. Without one, the server would send everything again.
            scratch.keep(head);
        }
        const own = inPathList((0,external_node_path_.join)(scratch.folder, 'objects'));
        const env = { ...alone.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: [...lent, own].join(external_node_path_.delimiter) };
        this.#reading = { ...alone, env };
        return scratch;
    }
}
/**
 * Fetches the checked-out commit with all of its files. A partial clone must not lend its objects: git would tell the
 * server that the whole commit is here, and the server would never send the files that are missing.
 */
async function fetchHead(scratch, head) {
    try {
        await scratch.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', transport/* REMOTE */.Bn, `+${head}:refs/kept/head`]);
    }
    catch (cause) {
        if (!(0,src_error/* hasCode */.up)(cause, 'not-on-server'))
            throw cause;
        throw new src_error/* CodedError */.AK({
            code: 'not-pushed',
            message: `This is a partial clone, so files are read from the server, but the checked-out commit ${head.slice(0, 10)} is not there.`,
            hint: 'Push the commit first with `git push`, or clone without `--filter`.',
            cause,
        });
    }
}
/** Our repositories need this to reach the user's remote as the user would. */
async function remoteSetup({ found, config, branch }, env, credentials) {
    const { inside, top, objectFormat } = found;
    const remote = (0,transport/* pickRemote */.yJ)(config, await branch());
    const pushUrl = (await (0,git/* gitText */.q_)(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
    // The ledger has to be read where it is written. Some people set a push address that leads nowhere, to prevent pushes.
    const leadsSomewhere = pushUrl.includes(':') || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(top, pushUrl));
    const url = leadsSomewhere ? pushUrl : await (0,git/* gitText */.q_)(inside, ['ls-remote', '--get-url', remote]);
    // A remote can be a folder or `host:folder` too, and git takes only an address here.
    const overHttp = /^https?:/i.test(url);
    const mayHaveHeader = overHttp && config.some(({ key }) => /^http\..*extraheader$/s.test(key));
    const persistedHeader = mayHaveHeader
        ? await (0,git/* gitText */.q_)(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
        : '';
    return {
        cwd: top,
        env: inside.env,
        remoteEnv: overHttp ? (0,open_checkout/* tokenVariables */.fK)(env, credentials?.token) : {},
        objectFormat,
        safe: config.some(({ key }) => key === 'safe.directory') ? await safeDirectories(inside) : [],
        secrets: [...inside.secrets, ...(0,transport/* secretsOf */.Fj)(config, credentials)],
        transport: (0,transport/* transportConfig */.m0)({ entries: config, remote, url, pushUrl, persistedHeader, credentials }),
    };
}
/** The values of `safe.directory` that git accepts: a repository cannot call itself safe. */
async function safeDirectories(inside) {
    const listed = ['config', '--show-scope', '-z', '--get-all', 'safe.directory'];
    const parts = (await (0,git/* gitText */.q_)(inside, listed)).split('\0');
    return parts.filter((_, index) => index % 2 === 1 && /^(system|global|command)$/.test(parts[index - 1] ?? ''));
}
/** The paths of a list in an environment variable, as written there: a quoted path may contain the separator. */
function pathList(list) {
    const path = new RegExp(`"(?:\\\\.|[^"\\\\])*"|[^${external_node_path_.delimiter}]+`, 'g');
    return list.match(path) ?? [];
}
/** A path as it is written in such a list, where git reads quotes as C does. */
function inPathList(path) {
    return path.includes(external_node_path_.delimiter) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}

;// CONCATENATED MODULE: ./src/git/history.ts



function historyOf({ shallow, run, alone, separate, remote }) {
    /** Fetches the history of these refs or commits into a new store, as `refs/history/0` and so on. */
    const fetched = async (names, ...depth) => {
        const scratch = await separate();
        const wanted = names.map((name, index) => `+${name}:refs/history/${index}`);
        const args = ['fetch', '--quiet', '--no-tags', ...depth, WITHOUT_FILES.filter, transport/* REMOTE */.Bn, ...wanted];
        await scratch.runRemote(args, WITHOUT_FILES.config);
        return scratch;
    };
    const isHere = (commit) => hasCommit(alone, commit);
    /** The best common ancestor; `undefined` for unrelated histories. */
    const mergeBase = async (one, other) => {
        const here = !shallow && (await isHere(one)) && (await isHere(other));
        const ask = here ? alone : (await fetched([one, other])).run;
        const commits = here ? [one, other] : ['refs/history/0', 'refs/history/1'];
        const { stdout } = await ask(['merge-base', ...commits], { answers: [1] });
        return stdout.toString('utf8').trim() || undefined;
    };
    /**
     * Whether `commit` is `other` or has it in its history.
     * @throws CodedError if only the remote can tell, and does not
     */
    const contains = async (commit, other) => {
        if (commit === other || (await isAncestor(alone, other, commit)))
            return true;
        // Only a shallow clone hides history. Any other has the whole history of its commits.
        if (!shallow && (await isHere(commit)))
            return false;
        return (await mergeBase(commit, other)) === other;
    };
    return {
        mergeBase,
        contains,
        /** Whether the tip of a remote branch contains a commit. Not every server allows fetching any commit by its id. */
        isOnBranch: async (commit, branch) => {
            const ref = `refs/heads/${branch}`;
            const tip = (await remote.tips([ref])).get(ref);
            if (tip === undefined || tip === commit)
                return tip === commit;
            if (!shallow && (await isHere(tip)))
                return contains(tip, commit);
            return isAncestor((await fetched([ref])).run, commit, 'refs/history/0');
        },
        /** The commits between some earlier commits and a later one. */
        commitsSince: async (commit, { since, most }) => {
            const ask = shallow ? (await fetched([commit], `--depth=${most + 1}`)).run : run;
            const here = await Promise.all(since.map((id) => hasCommit(ask, id)));
            // A missing commit cannot be left out, so then nothing is. If there are several, each ends a range of its own.
            const ends = since.length > 0 && here.every(Boolean) ? since.map((id) => [`^${id}`]) : [[]];
            const list = (...more) => lines(ask, ['rev-list', `--max-count=${most + 1}`, commit, ...more]);
            const all = new Set();
            for (const end of ends)
                for (const id of await list(...end))
                    all.add(id);
            const first = new Set(await list('--first-parent'));
            const line = [...first].filter((id) => all.has(id));
            const others = [...all].filter((id) => !first.has(id));
            return { line: line.slice(0, most), others: others.slice(0, most), complete: all.size <= most };
        },
        /** The messages of the commits in the history of a remote ref, newest first. */
        messagesOf: async (ref) => {
            const { stdout } = await (await fetched([ref])).run(['log', '-z', '--format=%B', 'refs/history/0']);
            return stdout.toString('utf8').split('\0');
        },
    };
}
/** Whether a commit is in the history of another; `false` if one of them is missing here. */
async function isAncestor(ask, commit, of) {
    const { exit } = await ask(['merge-base', '--is-ancestor', commit, of], { answers: [1, 128] });
    return exit === 0;
}
async function lines(ask, args) {
    return (await ask(args)).stdout.toString('latin1').split('\n').filter(Boolean);
}

;// CONCATENATED MODULE: ./src/git/remote.ts
/** Asks the remote for its refs, branches and commits. */



function remoteOf({ has, store, separate, heard, }) {
    const listed = async (...args) => {
        const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', ...args]);
        return stdout
            .toString('utf8')
            .split('\n')
            .flatMap((line) => {
            const [id, ref] = line.split('\t');
            return id && ref ? [[id, ref]] : [];
        });
    };
    /** The refs of the remote with these full names, or `HEAD`, and what they point to. */
    const remoteRefs = async (names) => {
        // Git compares the ends of names: `refs/heads/x` also finds `refs/old/refs/heads/x`.
        const found = (await listed(transport/* REMOTE */.Bn, ...names)).filter(([, ref]) => names.includes(ref));
        return new Map(found.map(([id, ref]) => [ref, id]));
    };
    return {
        /**
         * Makes sure that a commit and its files can be read. If they are missing, they are fetched, without history.
         * @throws CodedError if the server does not give it
         */
        bring: async (commit) => {
            if (await has(commit))
                return;
            const args = ['fetch', '--quiet', '--no-tags', '--depth=1', transport/* REMOTE */.Bn, `+${commit}:refs/fetched/${commit}`];
            await (await store()).runRemote(args);
        },
        /** The commit of a branch or tag on the remote, or `undefined`. */
        remoteCommit: async (name) => {
            const tag = `refs/tags/${name}`;
            // An annotated tag is listed with the commit that it points to.
            const names = name.startsWith('refs/') ? [name] : [`${tag}^{}`, `refs/heads/${name}`, tag];
            const found = await remoteRefs(names);
            return names.map((one) => found.get(one)).find(Boolean);
        },
        remoteRefs,
        /** Cached `remoteRefs`: each name is requested once in a run. */
        tips: async (names) => {
            const left = [...new Set(names)].filter((name) => !heard.has(name));
            const there = left.length > 0 ? await remoteRefs(left) : new Map();
            for (const name of left)
                heard.set(name, there.get(name));
            return new Map(names.flatMap((name) => {
                const commit = heard.get(name);
                return commit === undefined ? [] : [[name, commit]];
            }));
        },
        /** Whether the remote has a commit, even if no branch has it any more. */
        isOnRemote: async (commit) => {
            const args = ['fetch', '--quiet', '--no-tags', '--depth=1', WITHOUT_FILES.filter, transport/* REMOTE */.Bn];
            try {
                await (await separate()).runRemote([...args, `+${commit}:refs/asked/0`], WITHOUT_FILES.config);
                return true;
            }
            catch (error) {
                if ((0,src_error/* hasCode */.up)(error, 'not-on-server'))
                    return false;
                throw error;
            }
        },
        /** The default branch of the remote; `undefined` if it names none, or one that does not exist yet. */
        defaultBranch: async () => {
            const lines = (await listed('--symref', transport/* REMOTE */.Bn, 'HEAD')).filter(([, ref]) => ref === 'HEAD');
            const ref = /^ref: (refs\/heads\/.+)$/.exec(lines.find(([id]) => id.startsWith('ref: '))?.[0] ?? '')?.[1];
            const commit = lines.find(([id]) => !id.startsWith('ref: '))?.[0];
            // So the run need not ask again for the tip of that branch.
            if (ref !== undefined && commit !== undefined)
                heard.set(ref, commit);
            return ref?.slice('refs/heads/'.length);
        },
    };
}

;// CONCATENATED MODULE: ./src/git/repository.ts
/** Puts the repository of the alias files together from the other files of this folder. */






/** @throws CodedError when git or the repository is missing or refuses to be read */
async function openRepository(options) {
    const checkout = await (0,open_checkout/* openCheckout */.Hj)(options);
    return repositoryUntil(options.signal, { checkout, stores: new Stores(checkout, options), heard: new Map() });
}
function repositoryUntil(signal, shared) {
    const { checkout, stores, heard } = shared;
    const { partial, shallow, folder } = checkout;
    const bound = (scratch) => ({
        ...scratch,
        run: (args, options) => scratch.run(args, { ...options, signal }),
        runRemote: (args, config, options) => scratch.runRemote(args, config, { ...options, signal }),
    });
    const store = async () => bound(await stores.main());
    const separate = async () => bound(await stores.separate());
    const alone = (args, options) => (0,git/* git */.$Y)(checkout.alone, args, { ...options, signal });
    const run = (args, options) => (0,git/* git */.$Y)(stores.reading, args, { ...options, signal });
    const files = async (args, options) => {
        if (partial)
            await stores.main();
        return run(args, options);
    };
    const whole = partial ? async (args, options) => (await store()).run(args, options) : run;
    const objects = objectsOf({ run, files, whole });
    const remote = remoteOf({ has: objects.has, store, separate, heard });
    return {
        ...checkout,
        ...objects,
        ...historyOf({ shallow, run, alone, separate, remote }),
        ...remote,
        uncommitted: () => (0,open_checkout/* uncommittedIn */.fS)(alone, folder),
        store,
        until: (other) => repositoryUntil(other, shared),
        [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
    };
}

;// CONCATENATED MODULE: ./src/run/open-repository.ts
/** Opens the git repository of a run. */

/** The repository that contains `cwd`. The caller disposes of it. */
function openRepositoryOf({ settings, cwd, env, host, signal, secrets, }) {
    const credentials = settings.githubToken ? { token: settings.githubToken, serverUrl: host.serverUrl } : undefined;
    const holdsSecret = (value, how) => secrets.isIn(value, how);
    return openRepository({ cwd, path: settings.path, env, credentials, signal, holdsSecret });
}


/***/ })

};
