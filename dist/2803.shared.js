export const id = 2803;
export const ids = [2803];
export const modules = {

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addNames),
/* harmony export */   Qx: () => (/* binding */ settledFile),
/* harmony export */   ZN: () => (/* binding */ addName)
/* harmony export */ });
/* harmony import */ var _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(166);

/** What is kept of a file that was found settled. */
function settledFile(entries) {
    let aliases = 0;
    for (const { pairs } of entries)
        aliases += pairs.length;
    const names = new Set();
    addNames(names, entries);
    return { aliases, names: Int32Array.from(names).sort() };
}
/** Adds the numbers of all names of some entries: the accounts’ own and their aliases. */
function addNames(names, entries) {
    for (const { account, pairs } of entries) {
        addWithParts(names, account);
        for (const { alias } of pairs)
            addWithParts(names, alias);
    }
}
/** What stands between commas may be names of their own, if they are names elsewhere. */
function addWithParts(names, name) {
    addName(names, name);
    if (COMMA.test(name))
        for (const part of name.split(COMMA))
            addName(names, part.trim());
}
const COMMA = /[,，、،]/;
const HASHES = new _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .Hashes */ .H();
/** Adds the numbers of a name. Names that are equal or look alike share one; any others hardly ever do. */
function addName(names, name) {
    HASHES.take(name);
    names.add(HASHES.folded);
    names.add(HASHES.looked);
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   oF: () => (/* binding */ readListed)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

const NOTHING = new Uint8Array();
/**
 * The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them.
 * Nothing where it has no such folder.
 */
async function readCommit(repository, commit, path) {
    const files = await listCommit(repository, commit, path);
    return files && (await readListed(repository, files));
}
/** The same, unread. */
async function listCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file'))
        return undefined;
    if (folder.kind === 'no-folder') {
        const parts = path.split('/');
        return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
    }
    return folder.entries.flatMap(({ kind, id, path: below, utf8 }) => {
        const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
        if (kind !== 'file')
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) ? [] : [file];
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below) ? [{ ...file, id }] : [];
    });
}
/** Listed files with their contents, wherever the repository has them from. */
async function readListed(repository, files) {
    const contents = await repository.read(files.flatMap(({ id }) => (id === undefined ? [] : [id])));
    let next = 0;
    return files.map((file) => ({ ...file, bytes: file.id === undefined ? NOTHING : (contents[next++] ?? NOTHING) }));
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BucketDraft)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);

/**
 * A bucket that is being made. Two lists side by side hold it: a first push has hundreds of thousands of pairs that all
 * stand alike, and for each of them the lists take two references, to the pair as it was read and to what all share.
 */
class BucketDraft {
    /** Shared with the bucket that this one began as, until another pair comes. */
    #pairs = [];
    /** Nothing where a pair was taken away: closing the gap each time would take a large bucket apart far too slowly. */
    #known = [];
    #size = 0;
    #shares = false;
    constructor(before) {
        if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
            this.#pairs = before.#pairs;
            this.#known = before.#known.slice();
            this.#size = before.#size;
            this.#shares = true;
        }
        else
            for (const [pair, known] of before ?? [])
                this.#append(pair, known);
    }
    get size() {
        return this.#size;
    }
    get(pair) {
        const at = this.#placeOf(pair);
        return this.#isAt(at, pair) ? this.#known[at] : undefined;
    }
    set(pair, known) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair)) {
            if (this.#shares)
                this.#pairs = this.#pairs.slice();
            this.#shares = false;
            this.#pairs.splice(at, 0, pair);
            this.#known.splice(at, 0, undefined);
        }
        if (this.#known[at] === undefined)
            this.#size++;
        this.#known[at] = known;
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const before = this.#size > 0 ? [...this] : [];
        const came = [...pairs].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff);
        this.#pairs = [];
        this.#known = [];
        this.#size = 0;
        this.#shares = false;
        let at = 0;
        for (const pair of came) {
            for (let next = before[at]; next !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(next[0], pair) < 0; next = before[++at])
                this.#append(...next);
            const known = knownOf(pair);
            if (known === undefined)
                continue;
            const same = before[at];
            if (same !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(same[0], pair) === 0)
                at++;
            this.#append(pair, known);
        }
        for (const [pair, known] of before.slice(at))
            this.#append(pair, known);
    }
    delete(pair) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair) || this.#known[at] === undefined)
            return;
        this.#known[at] = undefined;
        this.#size--;
    }
    *[Symbol.iterator]() {
        for (const [at, pair] of this.#pairs.entries()) {
            const known = this.#known[at];
            if (known !== undefined)
                yield [pair, known];
        }
    }
    #append(pair, known) {
        this.#pairs.push(pair);
        this.#known.push(known);
        this.#size++;
    }
    #isAt(at, pair) {
        const there = this.#pairs[at];
        return there !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(there, pair) === 0;
    }
    /** Where a pair stands, or would stand. */
    #placeOf(pair) {
        let low = 0;
        let high = this.#pairs.length;
        const last = this.#pairs[high - 1];
        // The lines of a file come in order.
        if (last !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(last, pair) < 0)
            return high;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(this.#pairs[middle], pair) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
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
 * What a ledger says of people and runs comes from the environment, from git's configuration and from GitHub. Each of these
 * gives the text back if it is what it should be, else nothing: a runner may keep an address with a password in any of them.
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
/** A name that somebody signs in with, such as `ada` and `dependabot[bot]`. */
function login(text = '') {
    return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}
/** A person's name in their own writing, on one line and in bounds, without what cannot be seen. */
function personName(text = '') {
    if (/:\/\//.test(text))
        return undefined;
    const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').replace(/[<>]/g, '');
    return name.trim().slice(0, 100).trim() || undefined;
}


/***/ }),

/***/ 967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
class LedgerError extends Error {
    name = 'LedgerError';
    code;
    /** What to do about it. */
    hint;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
    }
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   PH: () => (/* binding */ readRemovedFile),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   bE: () => (/* binding */ writePending),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   oc: () => (/* binding */ stray),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   sz: () => (/* binding */ writeRemoved)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1396);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);




/** Grows when an older version could misread the files. */
const FORMAT = 1;
/** Grows when alias files are read into other pairs than before: `source/` must be read as its writer read it. */
const READER = 1;
function writeHeader(header) {
    const { target, path, branch, source, unexplained = [] } = header;
    const document = {
        format: FORMAT,
        reader: READER,
        source: source.commit,
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
/** @throws LedgerError for anything that no version of this program wrote, or only a newer one */
function readHeader(text) {
    const { format, reader, source, path, branch, target, unexplained = [] } = readObject(text, 'ledger.json');
    if (typeof format !== 'number' || typeof reader !== 'number')
        throw damaged('ledger.json');
    if (format > FORMAT || reader > READER) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
            code: 'ledger-newer',
            message: 'The ledger was written by a newer version of this action.',
            hint: 'Use that version here too.',
        });
    }
    if (typeof source !== 'string' || !/^[0-9a-f]{40,64}$/.test(source) || typeof path !== 'string')
        throw damaged('ledger.json');
    if (branch !== null && typeof branch !== 'string')
        throw damaged('ledger.json');
    return {
        commit: source,
        path,
        branch: branch ?? undefined,
        target: readTarget(target),
        ...readUnexplained(unexplained),
    };
}
function readUnexplained(value) {
    if (!Array.isArray(value))
        throw damaged('ledger.json');
    const unexplained = value.map((one) => {
        const { commit, time } = record(one) ?? {};
        if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
            throw damaged('ledger.json');
        if (typeof time !== 'string' || Number.isNaN(Date.parse(time)))
            throw damaged('ledger.json');
        return { commit, time };
    });
    return unexplained.length > 0 ? { unexplained } : {};
}
function readTarget(value) {
    if (value === null)
        return undefined;
    const target = record(value);
    const text = (name) => {
        const found = target?.[name];
        if (typeof found !== 'string')
            throw damaged('ledger.json');
        return found;
    };
    return {
        records: text('records'),
        configuration: text('configuration'),
        accountField: text('account-field'),
        aliasField: text('alias-field'),
    };
}
/**
 * One bucket of `pending/`, in parts: a line a pair, ordered by account, then alias.
 * @param redact takes secrets out of reasons, which are words of others. Names stay: they stand in `source/`, too
 */
function writePending(entries, redact) {
    const clean = (one) => ending({ ...one, reason: redact(one.reason) });
    return lines(entries, ({ sending, ended, latest, before, since, origin }) => ({
        ...(sending ? { state: 'sending', ...mark(sending), ...(ended ? { ended: clean(ended) } : {}) } : {}),
        ...(!sending && ended ? clean(ended) : {}),
        ...(latest ? { latest: clean(latest) } : {}),
        ...(before ? { before: { state: before.state, ...mark(before) } } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin: writeOrigin(origin) } : {}),
    }));
}
/** One bucket of `removed/`, in parts. */
function writeRemoved(entries) {
    return lines(entries, ({ state, ...by }) => ({ state, ...mark(by) }));
}
function readPending(file, text) {
    return readLines(file, text, (line) => {
        const sending = line.state === 'sending' ? readMark(line) : undefined;
        const ended = readEnding(sending ? line.ended : line);
        const latest = line.latest === undefined ? undefined : readEnding(line.latest);
        if (line.latest !== undefined && !latest)
            return undefined;
        const before = line.before === undefined ? undefined : readRemoved(line.before);
        if (!ended && (!sending || line.ended !== undefined))
            return undefined;
        if (line.before !== undefined && !before)
            return undefined;
        const { since } = line;
        if (since !== undefined && !(typeof since === 'string' && /^[0-9a-f]{40,64}$/.test(since)))
            return undefined;
        const origin = line.origin === undefined ? undefined : readOrigin(line.origin);
        if (line.origin !== undefined && !origin)
            return undefined;
        return {
            ...(sending ? { sending } : {}),
            ...(ended ? { ended } : {}),
            ...(latest ? { latest } : {}),
            ...(before ? { before } : {}),
            ...(since ? { since } : {}),
            ...(origin ? { origin } : {}),
        };
    });
}
function readRemovedFile(file, text) {
    return readLines(file, text, readRemoved);
}
function readRemoved(value) {
    const line = record(value);
    const by = line && readMark(line);
    const state = line?.state;
    return by && (state === 'accepted' || state === 'unanswered') ? { state, ...by } : undefined;
}
function writeOrigin({ pull, commit, approvedBy }) {
    return {
        pull: pull ?? null,
        commit: commit ?? null,
        'approved-by': approvedBy.filter((by) => (0,_checked_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(by) !== undefined),
    };
}
function readOrigin(value) {
    const { pull, commit, 'approved-by': approvedBy } = record(value) ?? {};
    if (pull !== null && typeof pull !== 'number')
        return undefined;
    if (commit !== null && typeof commit !== 'string')
        return undefined;
    if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string'))
        return undefined;
    return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}
function readEnding(value) {
    const line = record(value);
    const by = line && readMark(line);
    if (!line || !by || typeof line.reason !== 'string')
        return undefined;
    const { state, reason, code, tried } = line;
    if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent')
        return undefined;
    if (code !== undefined && typeof code !== 'string')
        return undefined;
    return ending({
        state,
        reason,
        ...by,
        ...(code ? { code } : {}),
        ...(state === 'unsent' && tried === true ? { tried } : {}),
    });
}
function readMark({ run, time }) {
    return typeof run === 'string' && typeof time === 'string' ? { run, time } : undefined;
}
function mark({ run, time }) {
    return { run, time };
}
function ending({ state, reason, code, run, time, tried }) {
    return { state, ...(code ? { code } : {}), reason, run, time, ...(tried ? { tried } : {}) };
}
/** Characters of one part of a file, about. Texts of more than 128 KiB are large objects to V8, which frees them late. */
const PART = 16 * 1024;
/** Of pairs that stand alike, one after the other, only the names are written anew. */
function lines(entries, write) {
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
/** Pairs whose lines agree in all but the names, one after the other, share what is known of them. */
function readLines(file, text, read) {
    const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
    const bucket = new _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BucketDraft */ .k();
    let last;
    for (const [{ account, alias, ...line }, number] of objectsIn(text, file)) {
        if (typeof account !== 'string' || typeof alias !== 'string' || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(account) !== name)
            throw damaged(file, number);
        const rest = JSON.stringify(line);
        if (last?.rest !== rest) {
            const known = read(line);
            if (known === undefined)
                throw damaged(file, number);
            last = { rest, known };
        }
        bucket.set({ account, alias }, last.known);
    }
    return bucket;
}
/** The JSON objects of a file of the ledger, each with the number of its line. @throws LedgerError for any other line */
function* objectsIn(text, file) {
    for (const [index, row] of text.split('\n').entries())
        if (row !== '')
            yield [readObject(row, file, index + 1), index + 1];
}
/** @throws LedgerError where a file of the ledger, or a line of it, is no JSON object */
function readObject(text, file, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(file, line);
    }
    const object = record(value);
    if (object === undefined)
        throw damaged(file, line);
    return object;
}
function record(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : undefined;
}
/** The error for a file of the ledger, or a line of it, that no version of this program wrote. */
function damaged(file, line) {
    return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}
/** The error for a line about a pair that must be in `source/`, and is not. */
function stray(file, { account, alias }) {
    const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
    return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` holds`);
}
function damage(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
        code: 'ledger-damaged',
        message: `The ledger is damaged: ${what}. It was left as it is.`,
        hint: 'Put the ref back to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
    });
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   A_: () => (/* binding */ wasTried),
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   jR: () => (/* binding */ pairsIn),
/* harmony export */   w0: () => (/* binding */ triedAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The bucket of an account, or of an alias file: the first byte of the SHA-256 of its name, in hex. */
function bucketOf(name) {
    // Pairs come account by account, and most accounts have several.
    if (name !== latest.name)
        latest = { name, bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2) };
    return latest.bucket;
}
let latest = { name: '', bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'hex').slice(0, 2) };
/** The entry of a pair, if there is one. */
function entryOf(buckets, pair) {
    return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}
/** When a pair was last taken up or handed to CustomerGauge; nothing where no run is known to have done so. */
function triedAt({ sending, ended, latest }) {
    return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}
/** Whether the run that ended so had handed the pair to CustomerGauge. */
function wasTried({ state, tried }) {
    return state !== 'unsent' || tried === true;
}
/** All entries with their pairs, by bucket, then account, then alias. */
function* entriesOf(buckets) {
    for (const name of [...buckets.keys()].sort())
        yield* buckets.get(name) ?? [];
}
/** The pairs of all entries, in that order. */
function* pairsIn(buckets) {
    for (const [pair] of entriesOf(buckets))
        yield pair;
}
function countEntries(buckets) {
    let count = 0;
    for (const bucket of buckets.values())
        count += bucket.size;
    return count;
}


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSettled),
/* harmony export */   h: () => (/* binding */ writeSettled)
/* harmony export */ });
/* harmony import */ var _aliases_path_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6556);
/* harmony import */ var _aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2682);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);





const ABOUT = 'about.json';
/**
 * The files of the folder by their names. A settled file has its line in `xx.ndjson`, `xx` being the bucket of its path, so
 * that an edit of one file rewrites one of them.
 * @param about.path the alias folder as the user knows it
 */
function writeSettled(settled, about) {
    const { checkedWith, tree } = about;
    const texts = new Map([[ABOUT, `${JSON.stringify({ 'checked-with': checkedWith, tree }, null, 2)}\n`]]);
    for (const { source, entries } of (0,_aliases_path_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inPathOrder */ .$)(settled)) {
        const path = (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFolder */ .Ys)(about.path, source.file);
        const { aliases, names } = (0,_aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_0__/* .settledFile */ .Qx)(entries);
        const line = JSON.stringify({ path, aliases, names: numbersAsText(names) });
        const name = `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(path)}.ndjson`;
        texts.set(name, `${texts.get(name) ?? ''}${line}\n`);
    }
    return texts;
}
/** @throws LedgerError for anything that this program does not write */
function readSettled(texts) {
    const { 'checked-with': checkedWith, tree } = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(texts.get(ABOUT) ?? '', `settled/${ABOUT}`);
    if (typeof checkedWith !== 'string' || typeof tree !== 'string')
        throw (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`settled/${ABOUT}`);
    const files = new Map();
    for (const [name, text] of texts) {
        if (name === ABOUT)
            continue;
        for (const [{ path, aliases, names }, number] of (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(text, `settled/${name}`)) {
            const numbers = numbersFromText(names);
            const hasPlace = typeof path === 'string' && name === `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(path)}.ndjson` && !files.has(path);
            if (!hasPlace || !isCount(aliases) || numbers === undefined)
                throw (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`settled/${name}`, number);
            files.set(path, { aliases, names: numbers });
        }
    }
    return { checkedWith, tree, files };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Four bytes a number, the lowest byte first, in Base64. */
function numbersAsText(numbers) {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries())
        bytes.writeInt32LE(number, index * 4);
    return bytes.toString('base64');
}
function numbersFromText(text) {
    if (typeof text !== 'string')
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Node passes over what is no Base64.
    if (bytes.length % 4 !== 0 || bytes.toString('base64') !== text)
        return undefined;
    const numbers = new Int32Array(bytes.length / 4);
    for (let at = 0; at < numbers.length; at++)
        numbers[at] = bytes.readInt32LE(at * 4);
    return numbers;
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkedWith)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/rules/fingerprint.generated.ts
// Generated by `npm run generate` from the files of src/aliases and src/rules and the versions of the parsers.
/** Another one for every change of the rules. */
const RULES_FINGERPRINT = 'd7b37ccf32acfb446ded1216c58f0e2ad503cf6389d079f19e9fc60c0a7a9136';

;// CONCATENATED MODULE: ./src/rules/checked-with.ts


/**
 * Stands for everything but the files that decides what a check finds: the rules as they are written, their severities, the
 * known accounts, and the version of Unicode that names are compared by. Equal for equal checks only.
 */
function checkedWith({ severities, known }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([RULES_FINGERPRINT, process.versions.unicode, Object.entries(severities).sort()]));
    if (known)
        for (const name of [...known.names].sort())
            hash.update(`\n${JSON.stringify(name)}`);
    return hash.digest('hex');
}


/***/ })

};
