export const id = 22;
export const ids = [22];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);

/**
 * Reads alias files of the past. Old mistakes must not block their fix, so no rule applies: all pairs that can be read
 * count, and a file that cannot be read in full gives a warning.
 */
function readLeniently(scanned) {
    const warnings = [];
    for (const { read } of scanned.files) {
        const first = read?.problems[0];
        if (read && first) {
            warnings.push(`${read.source.file} could not be read in full at that commit (line ${first.place.line}): ${first.message}`);
        }
    }
    return { pairs: new _scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannedPairs */ .e(scanned), warnings };
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pairsProposed),
/* harmony export */   p: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _files_pairs_added_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/** The pairs that an open pull request adds to its target branch. */


/**
 * The pairs, by key, that an open pull request adds to its target branch. `undefined` if these are all that is new to the
 * ledger, because the target branch itself was pushed last, or if it cannot be known.
 */
async function pairsProposed(trigger, repository, ledger) {
    try {
        const base = await baseOfPullRequest(trigger, repository);
        if (base === undefined || base === ledger?.source.commit)
            return undefined;
        return await (0,_files_pairs_added_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsAdded */ .Q)(repository, { commit: repository.head, base, formerFolder: repository.folder });
    }
    catch (error) {
        // This only decides how the plan is shown, not what is sent.
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CODES */ .Cv))
            return undefined;
        throw error;
    }
}
/** The commit of the target branch that an open pull request is compared with; `undefined` if it cannot be known. */
async function baseOfPullRequest(trigger, repository) {
    if (trigger.kind !== 'pull-request' || !trigger.open)
        return undefined;
    const { head } = repository;
    const [first, ...others] = await repository.parents(head);
    const merged = others.includes(trigger.headSha) ? first : undefined;
    const own = head === trigger.headSha && trigger.baseSha !== '';
    return own ? repository.mergeBase(head, trigger.baseSha) : merged;
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ overlookedFile),
/* harmony export */   Ot: () => (/* binding */ overlookedIn),
/* harmony export */   Vv: () => (/* binding */ similarFolders)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

/** Whether a file in the alias folder was probably meant as an alias file; `undefined` for files that belong there. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** Finds all of these in a commit. @param shown the alias folder as people know it */
async function overlookedIn(repository, commit, shown) {
    const [folder, similar] = await Promise.all([
        repository.list(commit, repository.folder),
        similarFolders(repository.folder, (parent) => repository.subfolders(commit, parent)),
    ]);
    const files = folder.kind === 'folder' ? folder.entries.filter(({ kind }) => kind === 'file') : [];
    return [
        ...files.flatMap(({ path }) => overlookedFile(shown, path) ?? []),
        ...similar.map((path) => ({ kind: 'folder', path })),
    ];
}
/**
 * The folders whose path differs from the alias folder's only in case.
 * @param subfolders gives the names of the folders in a folder; '' is the root
 */
async function similarFolders(folder, subfolders) {
    if (folder === '' || folder === '.')
        return [];
    let found = [''];
    for (const part of folder.split('/')) {
        const next = [];
        for (const parent of found)
            for (const name of await subfolders(parent))
                if (name.toLowerCase() === part.toLowerCase())
                    next.push(parent === '' ? name : `${parent}/${name}`);
        found = next;
    }
    return found.filter((path) => path !== folder);
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairsAdded)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/** Finds the pairs that a commit has and its base does not. */




/**
 * The pairs, by key, that a commit has and its base does not. Only files that differ are read. Both commits are fetched
 * if needed.
 *
 * @throws CodedError if one of them cannot be read
 */
async function pairsAdded(repository, from) {
    const { commit, base, formerFolder } = from;
    const { folder } = repository;
    const after = await blobs(repository, commit, folder);
    const before = new Map();
    for (const one of new Set([formerFolder, folder]))
        for (const [path, id] of base === undefined ? [] : await blobs(repository, base, one))
            before.set(path, id);
    const changed = (one, other) => [...one].filter(([path, id]) => other.get(path) !== id);
    const had = await keysOf(repository, changed(before, after));
    const has = await keysOf(repository, changed(after, before));
    return has.difference(had);
}
/** The alias files of a folder in a commit, and their ids. */
async function blobs(repository, commit, path) {
    await repository.bring(commit);
    const folder = await repository.list(commit, path);
    if (folder.kind !== 'folder')
        return new Map();
    const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAliasFile */ .D1)(below));
    return new Map(files.map(({ path: below, id }) => [below, id]));
}
async function keysOf(repository, files) {
    const listed = files.map(([path, id]) => ({ path, id }));
    const { pairs } = (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)(await (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .scanListed */ .r)(repository, listed));
    return new Set(Array.from(pairs, _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz));
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ withoutRemoved),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   xI: () => (/* binding */ betterOrigin)
/* harmony export */ });
/* harmony import */ var _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4994);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2420);




const FRESH = { state: 'unsent', code: _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .NEW */ .dy, reason: 'It was not sent yet.' };
const LOST = {
    state: 'unanswered',
    code: _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LOST */ .R_,
    reason: 'The run that was sending it ended without recording the outcome; it may exist in CustomerGauge.',
};
const EMPTY = {
    target: undefined,
    path: '',
    branch: undefined,
    source: { commit: '', tree: undefined, pairs: new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X() },
    pending: new Map(),
    removed: new Map(),
};
/**
 * The ledger after a run's next step. Same or newer: the source becomes `desired`, and pending what of it was not
 * accepted. Older (a late run over a commit that has been superseded): the source stays, and only the run's outcomes
 * are added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
function advance(before, step) {
    const { relation, desired, changes, by, header } = step;
    const known = before ?? EMPTY;
    // Whether the source has to move: to a newer commit, or to another folder of the same one.
    const moves = before === undefined ||
        (step.relation === 'same' ? step.desired.tree !== before.source.tree : step.relation === 'newer');
    const source = moves ? desired : known.source;
    const pending = new _buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .BucketsDraft */ .R(known.pending);
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .BucketsDraft */ .R(known.removed);
    if (moves)
        moveOn(known.source, step, { pending, removed });
    const applied = applying(by);
    let accepts = false;
    for (const [pair, change] of changes) {
        accepts ||= change.state === 'accepted';
        if (source.pairs.has(pair)) {
            const entry = pending.get(pair);
            // Without an entry it is accepted, which is better than any other ending.
            if (entry === undefined)
                continue;
            const after = applied(entry, change);
            if (after)
                pending.set(pair, after);
            else
                pending.delete(pair);
        }
        else if (change.state === 'accepted' || change.state === 'unanswered') {
            if (removed.get(pair)?.state !== 'accepted')
                removed.set(pair, { state: change.state, ...by });
        }
    }
    // The target is recorded with the first accepted record. Later ones do not change it.
    const target = known.target ?? (accepts ? header.target : undefined);
    const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? known.branch };
    return { ...known, ...place, source, target, pending: pending.done(), removed: removed.done() };
}
/** The source becomes `desired`. New pairs become pending; pairs that left are remembered if they may exist. */
function moveOn(from, { desired, by }, { pending, removed }) {
    const fresh = { ended: { ...FRESH, ...by }, since: from.commit || undefined };
    const came = (0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(desired.pairs, from.pairs);
    const left = (0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(from.pairs, desired.pairs);
    pending.setAll(came, (pair) => {
        const back = removed.get(pair);
        removed.delete(pair);
        return back ? { ...fresh, before: back } : fresh;
    });
    removed.setAll(left, (pair) => {
        const known = leaving(pending.get(pair), by);
        pending.delete(pair);
        return known;
    });
}
/** The entry of a pair that leaves the files; `undefined` if it cannot have reached CustomerGauge. */
function leaving(entry, by) {
    if (entry === undefined)
        return { state: 'accepted', ...by };
    if (entry.before?.state === 'accepted')
        return entry.before;
    const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
    if (maySent)
        return { state: 'unanswered', run: maySent.run, time: maySent.time };
    return entry.before;
}
/** Applies changes to entries. Equal cases in a row get the same object, because a first push has a million of them. */
function applying(by) {
    let last;
    return (entry, change) => {
        if (last?.entry !== entry || last.change !== change)
            last = { entry, change, after: applyTo(entry, change, by) };
        return last.after;
    };
}
/** The entry after a change of it; `undefined` once it is accepted. */
function applyTo(entry, change, by) {
    const { sending, ended, latest, before, since } = entry;
    const origin = betterOrigin(entry.origin, 'origin' in change ? change.origin : undefined);
    const kept = { before, since, origin };
    switch (change.state) {
        case 'accepted':
            return undefined;
        case 'sending': {
            if (sending?.run === by.run)
                return entry;
            const known = sending ? endings(entry, { ...LOST, ...sending }) : { ended, latest };
            return { ...kept, ...known, sending: by };
        }
        default: {
            const { state, code, reason, tried } = change;
            const others = sending?.run === by.run ? undefined : sending;
            return { ...kept, sending: others, ...endings(entry, { state, code, reason, ...by, tried }) };
        }
    }
}
/** An origin with an approval wins, then one with a pull request. Ties are decided by text, so the order of writers never matters. */
function betterOrigin(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const order = (origin) => JSON.stringify([
        origin.approvedBy.length > 0,
        origin.pull !== undefined,
        origin.approvedBy,
        origin.pull,
        origin.commit,
    ]);
    return order(one) >= order(other) ? one : other;
}
/** Adds an ending: keeps the best known one of all, and the latest of a run that tried the pair. */
function endings({ ended, latest }, own) {
    // Any real ending replaces the initial one of a new pair.
    const known = ended?.code === _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .NEW */ .dy ? undefined : ended;
    const best = last(known, own, (one) => [rank(one), one.time]);
    const before = latest ?? (known && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .wasTried */ .A_)(known) ? known : undefined);
    const newest = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .wasTried */ .A_)(own) ? last(before, own, (one) => [one.time, rank(one)]) : before;
    return { ended: best, latest: newest === best ? undefined : newest };
}
const RANK = { unanswered: 3, rejected: 2, unsent: 0 };
/** How well known an ending is. A pair that was sent and refused is better known than one that was never sent. */
function rank(ending) {
    return ending.tried ? 1 : RANK[ending.state];
}
/** The later of two endings in this order. Ties are decided by text, so the order of writers never matters. */
function last(one, other, by) {
    const order = (ending) => JSON.stringify([...by(ending), ending.run, ending.reason, ending.code]);
    return one !== undefined && order(one) >= order(other) ? one : other;
}
/** The ledger without these removed pairs, which somebody deleted in CustomerGauge. */
function withoutRemoved(before, pairs) {
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .BucketsDraft */ .R(before.removed);
    for (const pair of pairs)
        removed.delete(pair);
    return { ...before, removed: removed.done() };
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ BucketsDraft)
/* harmony export */ });
/* harmony import */ var _aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);



/** Changes buckets without touching the original. Only buckets that change are copied. */
class BucketsDraft {
    #before;
    #changed = new Map();
    constructor(before) {
        this.#before = before;
    }
    get(pair) {
        if (this.#before.size === 0 && this.#changed.size === 0)
            return undefined;
        const name = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
    }
    set(pair, known) {
        this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(pair.account)).set(pair, known);
    }
    /** Sets many pairs, in any order, each once. Pairs for which `knownOf` returns `undefined` are left out. */
    setAll(pairs, knownOf) {
        for (const [name, own] of (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedPairs */ .su)(pairs, _ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU))
            this.#own(name).setAll(own, knownOf);
    }
    delete(pair) {
        if (this.get(pair) !== undefined)
            this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(pair.account)).delete(pair);
    }
    /** The result; the original itself if nothing changed. */
    done() {
        if (this.#changed.size === 0)
            return this.#before;
        const after = new Map(this.#before);
        for (const [name, bucket] of this.#changed) {
            if (bucket.size > 0)
                after.set(name, bucket);
            else
                after.delete(name);
        }
        return after;
    }
    #own(name) {
        const known = this.#changed.get(name);
        if (known)
            return known;
        const own = new _bucket_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketDraft */ .k(this.#before.get(name));
        this.#changed.set(name, own);
        return own;
    }
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkCommit)
});

// EXTERNAL MODULE: ./src/aliases/scanned-pairs.ts + 3 modules
var scanned_pairs = __webpack_require__(3291);
// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/files/overlooked.ts
var files_overlooked = __webpack_require__(4183);
// EXTERNAL MODULE: ./src/plan/known.ts
var known = __webpack_require__(2728);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/rules/check.ts + 4 modules
var check = __webpack_require__(939);
// EXTERNAL MODULE: ./src/rules/checking/names.ts + 1 modules
var names = __webpack_require__(2059);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
// EXTERNAL MODULE: ./src/base/pull-request-base.ts
var pull_request_base = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
;// CONCATENATED MODULE: ./src/run/adds-overlooked.ts
/** Whether a pull request adds files that look like alias files but are not read. */



/** Whether an open pull request adds some of these files itself, so that its comment should mention them. */
async function addsOverlooked(trigger, repository, { found, path }) {
    if (found.length === 0)
        return false;
    try {
        const base = await (0,pull_request_base/* baseOfPullRequest */.p)(trigger, repository);
        if (base === undefined)
            return false;
        await repository.bring(base);
        const before = await (0,files_overlooked/* overlookedIn */.Ot)(repository, base, path);
        const paths = new Set(before.map(({ path }) => path));
        return found.some(({ path }) => !paths.has(path));
    }
    catch (error) {
        // This only decides whether to start a comment; the notice is shown in any case.
        if ((0,src_error/* hasCode */.up)(error, ...src_error/* GIT_CODES */.Cv))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/run/check-files.ts
var check_files = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/run/folder-notices.ts
var folder_notices = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/run/ledger/run-ledger.ts + 10 modules
var run_ledger = __webpack_require__(3516);
// EXTERNAL MODULE: ./src/run/shown-names.ts
var shown_names = __webpack_require__(6445);
;// CONCATENATED MODULE: ./src/run/check-commit.ts














/**
 * Reads the alias files of the checked-out commit, and shows all problems.
 * @throws CodedError if a file is not valid, or the ledger cannot be read
 */
async function checkCommit(run, repository) {
    const over = new AbortController();
    const fetching = repository.until(AbortSignal.any([run.signal, over.signal]));
    // The ledger is fetched while the files are scanned.
    const finding = run.settings.base === 'ledger' ? (0,run_ledger/* findRunLedger */.oy)(run, fetching) : undefined;
    // Taken up at once, because a failure that nobody waits for yet would end the process.
    const fetched = Promise.allSettled([finding]);
    try {
        return await checkWith(run, repository, { finding, fetched, stop: () => over.abort() });
    }
    catch (error) {
        // A slow git server must not hold up an error that is known.
        over.abort();
        await fetched;
        throw error;
    }
}
async function checkWith(run, repository, ledger) {
    const { settings, trigger } = run;
    const { finding, fetched, stop } = ledger;
    const path = (0,shown_names.shownFolder)(run, repository);
    const [files, overlooked] = await Promise.all([
        (0,commit/* listCommit */.E)(repository, repository.head, path),
        (0,files_overlooked/* overlookedIn */.Ot)(repository, repository.head, path),
    ]);
    const noted = (0,folder_notices/* noteOverlooked */.vB)(run, overlooked);
    // Git looks for changes while the files are scanned.
    const looking = repository.uncommitted();
    // Taken up at once, because a failure that nobody waits for yet would end the process.
    looking.catch(() => undefined);
    let scanned;
    let options;
    let found;
    try {
        scanned = await (0,commit/* scanListed */.r)(repository, files ?? [], quick_look/* RULES_LOOK */.Q);
        options = await (0,check_files/* checkOptions */.Jr)(run);
        found = (0,check/* checkScanned */.f1)(scanned, options);
    }
    finally {
        noteUncommitted(run, await looking);
    }
    const desired = await (0,run_ledger/* desiredOf */.OO)(repository, new scanned_pairs/* ScannedPairs */.e(scanned, { size: found.aliases }));
    let runLedger;
    // Some rules are errors for new names only; the ledger says which names CustomerGauge has already.
    if (found.problems.some(names/* isErrorOnlyIfNew */.C9)) {
        // Problems in the files are reported before a problem with the ledger.
        const open = await finding?.catch(() => undefined);
        runLedger = await open?.(desired).catch(() => undefined);
        if (runLedger)
            found = (0,check/* checkScanned */.f1)(scanned, { ...options, accepted: (0,known/* acceptedBy */.lA)(runLedger.store.ledger) });
    }
    const checked = (0,check_files/* showChecked */.N8)(run, { scanned, ...found });
    if (noted.length > 0) {
        if (checked.result === 'invalid')
            stop();
        // What follows may fetch a commit, and git cannot fetch into one repository twice at the same time.
        await fetched;
        run.found({ overlooks: await addsOverlooked(trigger, repository, { found: noted, path }) });
    }
    (0,check_files/* stopInvalid */.I9)(checked);
    runLedger ??= await (await finding)?.(desired);
    return {
        desired,
        problems: found.problems,
        entries: found.seen.flatMap(({ entries }) => entries),
        listed: options.known?.names,
        nothing: await (0,folder_notices/* noCommittedFiles */.Hc)(files, settings.path, () => looking),
        runLedger,
    };
}
/** Warns about uncommitted changes in alias files: the user may expect them to be sent. */
function noteUncommitted({ settings, show }, edited) {
    const files = edited.filter(folder/* isAliasFile */.D1).map((path) => `\`${(0,folder/* shownPath */.pS)(settings.path, path)}\``);
    if (files.length === 0)
        return;
    const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
    const have = `${(0,report/* count */.U)(files.length, 'alias file')} ${files.length === 1 ? 'has' : 'have'} changes that are not committed`;
    show.notice(`${have}, so they are not part of this plan: ${named}.`);
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _base_find_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4898);
/* harmony import */ var _plan_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2728);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _shown_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6445);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6941);








/**
 * Reads the base: the ledger, or a commit if the input `base` says so.
 * @throws CodedError if it cannot be read, or if it has aliases but there are no alias files any more
 */
async function compare(run, repository, { runLedger, nothing }) {
    const { settings, show } = run;
    const { had, ...compared } = runLedger ? withLedger(runLedger.store) : await withCommit(run, repository);
    if (nothing && had > 0 && !settings.allowEmpty) {
        const lost = `${nothing.message} The base has ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(had, 'alias', 'aliases')} there.`;
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_6__/* .stopIf */ .i)({ ...nothing, message: lost });
    }
    if (nothing)
        show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);
    return compared;
}
function withLedger({ ledger, ref, commit }) {
    const why = ledger
        ? `the ledger \`${ref}\`, which is at commit ${ledger.source.commit.slice(0, 10)}.`
        : 'no aliases at all: there is no ledger yet.';
    return { base: { commit, why }, known: (0,_plan_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownFrom */ .Yx)(ledger), had: ledger?.source.pairs.size ?? 0 };
}
async function withCommit(run, repository) {
    const base = await (0,_base_find_base_js__WEBPACK_IMPORTED_MODULE_2__/* .findBase */ .l)(repository, run.settings.base, run.trigger);
    const accepted = base.commit === undefined ? new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X() : await readBase(run, repository, base.commit);
    return { base, known: { accepted }, had: accepted.size };
}
/** Reads the aliases of a commit. An old mistake must not block its fix, so it is only a notice. */
async function readBase(run, repository, commit) {
    const files = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommit */ .E)(repository, commit, (0,_shown_names_js__WEBPACK_IMPORTED_MODULE_5__.shownFolder)(run, repository));
    const { pairs, warnings } = (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)(await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .scanListed */ .r)(repository, files ?? []));
    for (const warning of warnings)
        run.show.notice(`In the base: ${warning}`);
    return pairs;
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  H6: () => (/* binding */ planEnd),
  tN: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./src/base/out-of-date.ts
var out_of_date = __webpack_require__(6332);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aliases/pair-list.ts
var pair_list = __webpack_require__(8455);
;// CONCATENATED MODULE: ./src/plan/digest.ts
/** Pure: a name for the set of pairs that a plan sends. */


/** How many characters are hashed at a time. */
const CHUNK = 65_536;
/**
 * SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, ended by a newline) for each pair that the plan sends.
 * Lines are ordered by UTF-16 code units of account, then alias. Equal sets have equal digests, on any machine.
 */
function planDigest({ create, move, retry }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let lines = '';
    let current;
    let begin = '';
    for (const { account, alias } of (0,pair_list/* mergedPairs */.c_)(create, move, retry)) {
        if (account !== current)
            begin = `[${JSON.stringify(account)},`;
        current = account;
        lines += `${begin}${JSON.stringify(alias)}]\n`;
        if (lines.length < CHUNK)
            continue;
        hash.update(lines);
        lines = '';
    }
    hash.update(lines);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/plan/guard.ts
var guard = __webpack_require__(946);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
;// CONCATENATED MODULE: ./src/aliases/across/meant-names.ts
/** Finds the known account that a misspelt name most likely means. */


/** Shorter words have too many real words one letter away. */
const SHORTEST_SLIP = 8;
/** If one letter of a word is wrong, at least this many letters at one end are right. */
const END = 3;
/** If more names than this differ only in one word, they are a series of names, not typing mistakes. */
const MOST_ALIKE = 100;
/**
 * Maps each name to the known name that it most likely means: one that differs only in case, accents, white space and
 * punctuation, or else in a single letter of one long word. If several known names are equally near, there is no
 * result. Numbers and short words never count as typing mistakes.
 *
 * The known names are read once, so a million of them need no index.
 */
function meantNames(names, known) {
    const byKey = new Map();
    const byWords = new Map();
    for (const name of new Set(names)) {
        const asked = { name, words: wordsOf(name) };
        push(byKey, (0,fold/* keysOf */.Y)(name).folded, asked);
        for (const { key } of openWords(asked.words))
            push(byWords, key, asked);
    }
    const equal = new Map();
    const slips = new Map();
    const firsts = new Set(Array.from(byKey.keys(), (key) => key[0]));
    for (const one of known) {
        // The first letter excludes nearly all names of a long list.
        if (isLetter(one.charCodeAt(0)) && !firsts.has(one[0]?.toLowerCase()))
            continue;
        const words = wordsOf(one);
        for (const { name } of byKey.get((0,fold/* keysOf */.Y)(one).folded) ?? [])
            add(equal, name, one);
        for (const { key, at } of openWords(words))
            for (const asked of byWords.get(key) ?? [])
                if (isSlip(asked.words[at] ?? '', words[at] ?? ''))
                    add(slips, asked.name, one);
    }
    const meant = new Map();
    for (const name of [...new Set([...equal.keys(), ...slips.keys()])].sort(alias/* compareText */.n6)) {
        const [first, ...others] = equal.get(name) ?? slips.get(name) ?? [];
        if (first !== undefined && others.length === 0)
            meant.set(name, first);
    }
    return meant;
}
/** An English letter. In a key only its case changes. */
function isLetter(code) {
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
/** The words of a name, without case, accents and punctuation. */
function wordsOf(name) {
    return name
        .split(/\s+/)
        .map((word) => (0,fold/* keysOf */.Y)(word).folded)
        .filter((word) => !word.startsWith('\0'));
}
/**
 * Two keys for each long word: the other words with its beginning, and with its end. If two names differ by one slip, one of
 * these keys is equal.
 */
function openWords(words) {
    return words.flatMap((word, at) => {
        if (word.length < SHORTEST_SLIP - 1)
            return [];
        const others = `${at} ${words.toSpliced(at, 1).join(' ')}`;
        return [
            { key: `${others}<${word.slice(0, END)}`, at },
            { key: `${others}>${word.slice(-END)}`, at },
        ];
    });
}
/** In other scripts a single character may be a word, and many words differ by one stroke. */
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
/** Whether one letter after the first is wrong, missing or extra, or two neighbouring letters are swapped. */
function isSlip(one, other) {
    if (one === other || one[0] !== other[0] || Math.max(one.length, other.length) < SHORTEST_SLIP)
        return false;
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1 || !LETTERS.test(one) || !LETTERS.test(other))
        return false;
    let start = 0;
    while (start < short.length && short[start] === long[start])
        start++;
    const rest = (text, from) => text.slice(start + from);
    if (short.length < long.length)
        return rest(short, 0) === rest(long, 1);
    if (rest(short, 1) === rest(long, 1))
        return true;
    return short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
}
function push(lists, key, asked) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    if (list.length < MOST_ALIKE)
        list.push(asked);
}
function add(sets, name, known) {
    if (name === known)
        return;
    sets.set(name, (sets.get(name) ?? new Set()).add(known));
}

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/plan/new-accounts.ts
/** Pure: accounts that a push would name for the first time. A typing mistake may create one that nobody wants. */





/**
 * Finds the accounts that a push would send, but that no accepted alias names and the `known-accounts` list lacks. They are
 * ordered by name. An account whose aliases are about to leave the files is known, but is never suggested as the one meant.
 * @param accountOf gives the place of the account's name in the entry of a pair
 */
function newAccounts(plan, { accepted, left = [], listed }, accountOf) {
    const pairs = (0,plan_plan/* pairsToSend */.J_)(plan);
    const sent = sentOf(pairs);
    if (sent.size === 0)
        return [];
    const gone = new Set();
    for (const { account, state } of left)
        if (state !== 'unanswered')
            gone.add(account);
    const fresh = [...sent.keys()]
        .filter((account) => !gone.has(account) && !listed?.has(account) && !isNamed(account, accepted))
        .sort();
    if (fresh.length === 0)
        return [];
    const leaving = new pair_set/* PairSet */.X(plan.remove);
    for (const { from, alias } of plan.move)
        leaving.add({ account: from, alias });
    const fewer = new Set(leaving.accounts());
    const staying = new Set(listed);
    for (const account of accepted.accounts()) {
        if (staying.has(account))
            continue;
        if (!fewer.has(account) || [...accepted.pairsOf(account)].some((pair) => !leaving.has(pair)))
            staying.add(account);
    }
    const meant = staying.size === 0 ? new Map() : meantNames(fresh, staying);
    return fresh.map((account) => {
        const { aliases, first } = sent.get(account);
        return { account, aliases, name: accountOf(pairs.at(first)), nearest: meant.get(account) };
    });
}
function sentOf(pairs) {
    const sent = new Map();
    for (const { account, start, length } of (0,pair_list/* runsOf */.ky)(pairs)) {
        const known = sent.get(account);
        if (known === undefined)
            sent.set(account, { aliases: length, first: start });
        else {
            const [one, other] = [pairs.at(known.first), pairs.at(start)];
            const isEarlier = one !== undefined && other !== undefined && (0,alias/* compareText */.n6)(other.alias, one.alias) < 0;
            sent.set(account, { aliases: known.aliases + length, first: isEarlier ? start : known.first });
        }
    }
    return sent;
}
function isNamed(account, pairs) {
    for (const _ of pairs.pairsOf(account))
        return true;
    return false;
}

;// CONCATENATED MODULE: ./src/report/pairs-in-doubt.ts

/**
 * The pairs that warnings are about. A warning on an alias concerns that alias; one on an account concerns all its
 * aliases. Other places that a warning names count too, except the account of the same entry.
 */
function pairsInDoubt(problems, entries) {
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    const files = new Set(warnings.flatMap(({ place, related }) => [place.file, ...related.map((one) => one.place.file)]));
    const byLine = namesByLine(entries.filter(({ source }) => files.has(source.file)));
    const nameAt = (place) => byLine.get(`${place.line}:${place.file}`)?.find((name) => isWithin(place, name.place));
    const doubtful = new pair_set/* PairSet */.X();
    for (const { place, related } of warnings) {
        const own = nameAt(place);
        const others = related.map((one) => nameAt(one.place)).filter((name) => name?.pair || name?.entry !== own?.entry);
        for (const name of [own, ...others])
            for (const pair of name?.pair ? [name.pair] : (name?.entry.pairs ?? []))
                doubtful.add(pair);
    }
    return doubtful;
}
function namesByLine(entries) {
    const byLine = new Map();
    const take = (source, { start, end }, of) => {
        const place = source.place(start, end);
        for (let line = place.line; line <= place.endLine; line++) {
            const key = `${line}:${place.file}`;
            const names = byLine.get(key);
            if (names)
                names.push({ ...of, place });
            else
                byLine.set(key, [{ ...of, place }]);
        }
    };
    for (const entry of entries) {
        take(entry.source, entry, { entry, pair: undefined });
        for (const pair of entry.pairs)
            take(entry.source, pair, { entry, pair });
    }
    return byLine;
}
/** Whether a place starts inside another one, on the same line. */
function isWithin({ line, column }, name) {
    return (line > name.line || column >= name.column) && (line < name.endLine || column < name.endColumn);
}

// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/run/make-plan.ts
/** The third step of a plan and a push: the plan, with all that people should know about it. */







/** @param of.caution why the plan may be out of date; if left out, this is checked against the ledger */
async function makePlan(of, repository) {
    const { checked, compared, trigger, maxNew } = of;
    const { base, known } = compared;
    const full = (0,plan_plan/* computePlan */.Ru)(checked.desired.pairs, known);
    const caution = of.caution ?? (await outOfDate(full, { trigger, runLedger: checked.runLedger }, repository));
    // In an outdated plan an alias may only seem to be gone, so nobody should remove it by hand.
    const plan = caution ? (0,plan_plan/* withoutRemovals */.q9)(full) : full;
    const { pairs } = checked.desired;
    const accounts = newAccounts(full, { ...known, listed: checked.listed }, (pair) => pairs.accountOf(pair));
    const mistaken = new Set(accounts.filter(({ nearest }) => nearest !== undefined).map(({ account }) => account));
    const doubtful = pairsInDoubt(checked.problems, checked.entries);
    if (mistaken.size > 0)
        for (const pair of (0,plan_plan/* pairsToSend */.J_)(plan))
            if (mistaken.has(pair.account))
                doubtful.add(pair);
    return {
        plan,
        digest: planDigest(plan),
        newAccounts: accounts,
        base,
        commit: repository.head,
        maxNew,
        guard: (0,guard/* guardPlan */.V)(plan, maxNew),
        caution,
        doubtful,
        changed: isChanged(full),
    };
}
/** Shows the plan, after the warning that it may be out of date. */
function showPlan({ show }, planned) {
    if (planned.caution)
        show.notice(planned.caution);
    show.plan(planned);
}
function isChanged(plan) {
    return (0,plan_plan/* hasChanges */.ik)(plan) || plan.retry.length + plan.remove.length > 0;
}
async function outOfDate(plan, { trigger, runLedger }, repository) {
    if (!runLedger || !isChanged(plan))
        return undefined;
    const { store, header, tips } = runLedger;
    return (0,out_of_date/* behindTheLedger */.$H)(trigger, repository, { ledger: store.ledger, branch: header.branch, tips });
}
/** The end of a run that only makes a plan. */
function planEnd(planned) {
    return { result: planned.changed ? 'planned' : 'unchanged', verdict: (0,sentences/* planVerdict */.Ft)(planned) };
}


/***/ })

};
