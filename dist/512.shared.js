export const id = 512;
export const ids = [512,9863];
export const modules = {

/***/ 9895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseEvent),
/* harmony export */   N: () => (/* binding */ refuseCheckout)
/* harmony export */ });
/* harmony import */ var _git_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8030);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/** Whether a run may send aliases or change what counts as sent: code that was not merged must do neither. */



/** Why the event must not start this command, before anything is read. */
function refuseEvent({ trigger, settings }, command) {
    const refused = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit, command);
    if (refused)
        return { code: 'permission', ...refused };
    if (command !== 'push' || !(0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffDefault */ .fy)(trigger) || settings.base === 'ledger')
        return undefined;
    return {
        code: 'permission',
        message: `Off the default branch a push goes by the ledger only, and \`base\` is \`${settings.base}\`.`,
        hint: 'Leave `base` out, or push from the default branch.',
    };
}
/**
 * Why what is checked out must not be used for this command, before the ledger is read or CustomerGauge is asked: whatever
 * `actions/checkout` was told to take, it has to be what the event is about, or older.
 */
async function refuseCheckout(run, repository, command) {
    const commit = `The checked-out commit ${repository.head.slice(0, 10)}`;
    try {
        const wanted = await branchThatCounts(run, repository);
        if (!wanted)
            return undefined;
        const { branch } = wanted;
        if (branch !== undefined && (await (0,_git_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnBranch */ .s)(repository, repository.head, branch)))
            return undefined;
        const where = branch === undefined ? 'the default branch of the remote' : `the branch \`${branch}\` of the remote`;
        return {
            code: 'not-merged',
            message: `${commit} is not on ${where}, so \`${command}\` does not run: what was not merged must not count.`,
            hint: run.trigger.kind === 'none'
                ? 'Run it on that branch, or set `environment` explicitly if this branch belongs to a tenant of its own.'
                : 'Leave out `ref` in `actions/checkout`, and make no commits in the job: what a job changes has to be merged first.',
        };
    }
    catch (cause) {
        if (!(cause instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS))
            throw cause;
        const message = `${commit} may not be merged: the remote could not be asked. ${cause.message}`;
        return { code: 'not-merged', message, hint: cause.hint };
    }
}
/** The branch that has to have the checked-out commit (nothing where the remote names none), or nothing where none has to. */
async function branchThatCounts({ trigger, env, settings }, repository) {
    if (trigger.kind !== 'none') {
        const isItself = 'sha' in trigger && trigger.sha === repository.head;
        return isItself ? undefined : { branch: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOfEvent */ .sf)(trigger) };
    }
    // On another CI system no event says what the run is about. On a laptop the person at it does.
    if (!/^(true|1)$/i.test(env.CI ?? '') || settings.environmentExplicit)
        return undefined;
    return { branch: await (0,_git_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranch */ .O)(repository) };
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/delivery/clock.ts
var delivery_clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var sections = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/commands/held.ts





/** What must not be sent, and why. Empty unless reviews are required. */
function heldBack(review) {
    const held = review?.enforced ? review.unreviewed : [];
    return new Map(held.map((pair) => [pair, `Held back: ${(0,sections/* cameWith */.lL)(pair)}.`]));
}
/** Said where aliases were held back, with what people can do about each kind. */
function heldFailure(held) {
    const all = [...held];
    if (all.length === 0)
        return [];
    const it = all.length === 1 ? 'it' : 'them';
    const message = `${(0,report/* count */.U)(all.length, 'alias was', 'aliases were')} held back, because no approved pull request brought ${it}.`;
    const fixes = [
        ...(all.some(({ pullRequest }) => pullRequest)
            ? ['Have somebody approve the pull request, even after its merge, and push again.']
            : []),
        ...(all.some(({ how }) => how === 'unknown')
            ? ['Where not everything could be looked at, a pull request that was approved may have been missed.']
            : []),
        ...(all.some(({ pullRequest }) => !pullRequest)
            ? [
                'Where GitHub knows no pull request: the next push asks again. What was pushed without one has to be taken out of the files and brought back with one that is approved.',
            ]
            : []),
        'Or push once with `require-reviewed: off`.',
    ];
    return [{ code: 'held', message, hint: fixes.join(' ') }];
}
/** What the ledger is told of pairs that are held back; nothing of those of which it knows the same already. */
function heldWords(held, { ledger, review }) {
    const origins = originsOf(review);
    const words = new Map();
    for (const [pair, reason] of held) {
        const known = ledger && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair);
        const origin = origins.get((0,alias/* pairKey */.Yz)(pair));
        const same = known?.ended?.state === 'unsent' && known.ended.reason === reason && !known.sending;
        const learned = origin && (!known?.origin || (known.origin.pull === undefined && origin.pull !== undefined));
        if (!same || learned)
            words.set(pair, { state: 'unsent', reason, origin });
    }
    return words;
}
/** What was found out of each pair, by key, as the ledger remembers it: GitHub need be asked about little again. */
function originsOf(review) {
    return new Map(originPairs(review).map(([pair, origin]) => [(0,alias/* pairKey */.Yz)(pair), origin]));
}
/** The same as pairs. Where no pull request is known, that is no more than the present state. */
function originPairs(review) {
    return [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])].flatMap((pair) => {
        const { how, pullRequest, commit } = pair;
        if (how === 'unknown')
            return [];
        const approvedBy = how === 'approved' ? (pullRequest?.approvedBy ?? []) : [];
        return [[pair, { pull: pullRequest?.number, commit, approvedBy }]];
    });
}
/** The most aliases that one commit of the ledger names; the report has them all. */
const MOST_NAMED = 100;
/** Where the aliases of a push come from, for the ledger's audit trail. */
function reviewNotes(review) {
    if (!review || review.reviewed.length + review.unreviewed.length === 0)
        return [];
    const { reviewed, unreviewed } = review;
    const named = [...unreviewed, ...reviewed].slice(0, MOST_NAMED).map((pair) => {
        return `${JSON.stringify(pair.alias)} of ${JSON.stringify(pair.account)}: ${(0,sections/* cameWith */.lL)(pair)}`;
    });
    const more = unreviewed.length + reviewed.length - named.length;
    return [(0,sentences/* reviewSentence */.U7)(review), ...review.gaps, ...named, ...(more > 0 ? [`and ${more} more`] : [])];
}

// EXTERNAL MODULE: ./src/commands/open.ts
var commands_open = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/github/api.ts
var api = __webpack_require__(8943);
// EXTERNAL MODULE: ./src/ledger/advance.ts
var advance = __webpack_require__(5207);
// EXTERNAL MODULE: ./src/ledger/buckets.ts
var buckets = __webpack_require__(4994);
;// CONCATENATED MODULE: ./src/ledger/explain.ts


/** So many commits are asked about again, each for so long: what GitHub does not know by then was no pull request. */
const MOST = 20;
const LONGEST_MS = 48 * 3_600_000;
/** The ledger with what was found out; nobody takes “no pull request is known” for the last word on it. */
function explain(before, { origins, explained, unexplained, time }) {
    const pending = new buckets/* BucketsDraft */.R(before.pending);
    // Pairs that stand alike, one after the other, stand alike afterwards, too.
    let last;
    for (const [pair, origin] of origins) {
        const entry = pending.get(pair);
        if (entry === undefined)
            continue;
        if (last?.entry !== entry || last.origin !== origin) {
            const better = (0,advance/* betterOrigin */.xI)(entry.origin, origin);
            last = { entry, origin, after: better && better !== entry.origin ? { ...entry, origin: better } : entry };
        }
        if (last.after !== entry)
            pending.set(pair, last.after);
    }
    const known = before.unexplained ?? [];
    const gone = new Set(explained);
    const kept = known.filter(({ commit }) => !gone.has(commit));
    const fresh = unexplained.filter((commit) => !gone.has(commit) && !known.some((one) => one.commit === commit));
    const changed = fresh.length > 0 || kept.length < known.length;
    const all = [...fresh.map((commit) => ({ commit, time })), ...kept].filter((one) => isRecent(one, time));
    return { ...before, pending: pending.done(), unexplained: changed ? all.slice(0, MOST) : known };
}
/** The commits that are worth asking about again. */
function stillUnexplained(ledger, time) {
    return (ledger?.unexplained ?? []).filter((one) => isRecent(one, time)).map(({ commit }) => commit);
}
function isRecent({ time }, now) {
    return Date.parse(now) - Date.parse(time) < LONGEST_MS;
}

// EXTERNAL MODULE: ./src/github/merged.ts + 1 modules
var merged = __webpack_require__(1206);
// EXTERNAL MODULE: ./src/base/choose.ts
var choose = __webpack_require__(9664);
// EXTERNAL MODULE: ./src/files/brought.ts
var brought = __webpack_require__(1446);
;// CONCATENATED MODULE: ./src/commands/brought.ts



/**
 * Reads what pull requests brought. A commit that cannot be read any more brings nothing, and a sentence in `gaps` says
 * so: nothing counts as approved that could not be looked at.
 */
async function readBrought(repository, pullRequests, options) {
    const all = [];
    for (const one of pullRequests) {
        const merged = await commitPairs(repository, one, one.headSha, options);
        const approvedBy = new Map();
        for (const { by, commit } of one.approvals) {
            const looked = commit === one.headSha ? merged : await commitPairs(repository, one, commit, options);
            // What was approved once and taken out before the merge was not brought by this pull request.
            for (const key of looked)
                if (merged.has(key))
                    approvedBy.set(key, [...(approvedBy.get(key) ?? []), by]);
        }
        all.push({ pullRequest: one, brought: merged, approvedBy });
    }
    return all;
}
/** The pairs of one commit of a pull request that its target branch did not have. */
async function commitPairs(repository, { number, commits }, commit, { formerFolder, gaps }) {
    try {
        // The oldest commit that the branch got from it; the one before that is the branch without it, however it was merged.
        const oldest = commits.at(-1) ?? '';
        for (const id of [commit, oldest])
            if (!(0,choose/* isCommitId */.j)(id))
                throw notACommit(id);
        if (!(await repository.has(oldest)))
            await repository.fetchCommit(oldest);
        const [before] = await repository.parents(oldest);
        const base = before === undefined ? undefined : await repository.mergeBase(commit, before);
        return await (0,brought/* pairsBrought */.d)(repository, { commit, base, formerFolder });
    }
    catch (error) {
        if (!(error instanceof failure/* GitError */.XS))
            throw error;
        gaps.push(`A commit of pull request #${number} cannot be read (\`${commit.slice(0, 40)}\`). ${error.message}`);
        return new Set();
    }
}
function notACommit(id) {
    const message = `GitHub's answer names ${JSON.stringify(id.slice(0, 50))}, which is no commit.`;
    return new failure/* GitError */.XS({ code: 'not-on-server', message, hint: 'Run this again.' });
}

;// CONCATENATED MODULE: ./src/commands/provenance.ts
/** Pure: what is known of where an alias comes from, from the ledger and from what GitHub said. */


/** What earlier pushes found out about a pair that waits. */
function originOf(pair, ledger) {
    return ledger && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair)?.origin;
}
/** Whether there is nothing more to find out: what nobody approved may be approved, or brought again, meanwhile. */
function isSettled({ pull, approvedBy }, enforced) {
    return pull !== undefined && approvedBy.length > 0 && !enforced;
}
function rangeOf(pair, ledger, base) {
    if (!ledger)
        return { since: base, until: undefined };
    const waiting = (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair);
    // Of one whose pull request is known, only what came since the last push can say more.
    if (!waiting || waiting.origin?.pull !== undefined)
        return { since: ledger.source.commit, until: undefined };
    return { since: waiting.since, until: waiting.origin?.commit };
}
/**
 * The commits of the branch to ask about, out of those that came since any of these pairs, the newest first.
 * @param source the commit of the last push
 */
function commitsToAsk(line, ranges, source) {
    const wanted = new Set();
    for (const { until } of new Map(Array.from(ranges, (one) => [one.until, one])).values()) {
        const at = until === undefined ? -1 : line.indexOf(until);
        const last = source === undefined ? -1 : line.indexOf(source);
        const fresh = last === -1 ? line : line.slice(0, last);
        for (const commit of at === -1 ? line : [...fresh, ...line.slice(at)])
            wanted.add(commit);
    }
    return line.filter((commit) => wanted.has(commit));
}
/** Where a pair comes from, as an earlier push found out. */
function remembered(pair, { pull, commit, approvedBy }, link) {
    if (pull === undefined)
        return { ...pair, how: 'direct', pullRequest: undefined, commit };
    const pullRequest = { number: pull, url: link(pull), title: '', author: '', approvedBy };
    return { ...pair, how: approvedBy.length > 0 ? 'approved' : 'unapproved', pullRequest, commit };
}
/** Where a pair comes from, as this run found out. */
function foundOut(pair, sources, { incomplete, head }) {
    const key = (0,alias/* pairKey */.Yz)(pair);
    const bringing = sources.filter(({ brought }) => brought.has(key));
    const approving = bringing.find(({ approvedBy }) => approvedBy.has(key));
    const source = approving ?? bringing[0];
    if (!source)
        return { ...pair, how: incomplete ? 'unknown' : 'direct', pullRequest: undefined, commit: head };
    const approvedBy = source.approvedBy.get(key) ?? [];
    const pullRequest = { ...provenance_merged(source.pullRequest), approvedBy };
    const others = source.pullRequest.approvals.length > 0 ? 'after-approval' : 'unapproved';
    return { ...pair, how: approving ? 'approved' : others, pullRequest, commit: source.pullRequest.commits.at(-1) };
}
function provenance_merged({ number, url, title, author, approvals }) {
    return { number, url, title, author, approvedBy: approvals.map(({ by }) => by) };
}

;// CONCATENATED MODULE: ./src/commands/inquiry.ts




/** More commits than this, and more requests, are not worth a push's time: one request a commit. */
const MOST_COMMITS = 200;
/**
 * Finds out which pull requests brought what is about to be sent, and which of it stood in a commit that somebody approved.
 * Everything is derived from the pull requests' own commits and GitHub's record of reviews; a comment, which anyone with
 * write access may edit, plays no part. GitHub may not know of a merge for a minute or so: a further round asks again about
 * every commit of which it knew nothing.
 */
class Inquiry {
    #options;
    #origins;
    #gaps = [];
    #sources = new Map();
    /** Pull requests with commits of the ranges in which pairs came. */
    #inRange = new Set();
    /** Of the branch itself, the newest first, as far as GitHub was asked about it for a pair. */
    #line = [];
    #unknown = new Set();
    #begun = false;
    constructor(options) {
        this.#options = options;
        this.#origins = new Map(options.pairs.map((pair) => [pair, originOf(pair, options.ledger)]));
    }
    /** Asks GitHub: at first about everything, then about what it did not know. @throws {GitHubFailure} @throws {GitError} */
    async round() {
        if (this.#begun) {
            await this.#ask(this.#openOf(this.#line), true);
            return this.#ask(this.#openOf(this.#earlier), false);
        }
        this.#begun = true;
        const open = this.#options.pairs.filter((pair) => !this.#isSettled(pair));
        // Pull requests that are known already may have been approved meanwhile.
        await this.#ask(open.flatMap((pair) => {
            const origin = this.#origins.get(pair);
            return origin?.pull === undefined || origin.commit === undefined ? [] : [origin.commit];
        }), false);
        await this.#askAboutRange(open.filter((pair) => !this.#isApproved(pair)));
        await this.#ask(this.#earlier, false);
    }
    /** Whether asking again may tell more: GitHub knows no pull request of a commit that may have brought something. */
    get isOpen() {
        if (!this.#begun)
            return true;
        return this.#openOf(this.#options.unexplained).length > 0 || this.unexplained.length > 0;
    }
    /** The pairs that no pull request is known to have brought. */
    get unfound() {
        return this.review.unreviewed.filter(({ pullRequest }) => pullRequest === undefined);
    }
    /** Commits that may have brought what no pull request is known of, the newest first. */
    get unexplained() {
        return this.unfound.length === 0 ? [] : this.#openOf(this.#line);
    }
    /** Those of the earlier pushes' commits of which a pull request is known now, and these pull requests. */
    get explained() {
        const asked = new Set(this.#options.unexplained);
        const pullRequests = [...this.#sources.values()].filter(({ pullRequest }) => pullRequest.commits.some((commit) => asked.has(commit)));
        const commits = pullRequests.flatMap(({ pullRequest }) => pullRequest.commits.filter((commit) => asked.has(commit)));
        return { commits, pullRequests };
    }
    get review() {
        const { pairs, enforced, link, repository } = this.#options;
        const about = { incomplete: this.#gaps.length > 0, head: repository.head };
        const provenance = pairs.map((pair) => {
            const known = this.#origins.get(pair);
            const sources = this.#sourcesOf(pair);
            const found = sources.some(({ brought }) => brought.has((0,alias/* pairKey */.Yz)(pair)));
            const still = known && enforced ? { ...known, approvedBy: [] } : known;
            return still && !found ? remembered(pair, still, link) : foundOut(pair, sources, about);
        });
        return {
            reviewed: provenance.filter(({ how }) => how === 'approved'),
            unreviewed: provenance.filter(({ how }) => how !== 'approved'),
            enforced,
            gaps: this.#gaps,
        };
    }
    /** Commits of earlier pushes alone. */
    get #earlier() {
        return this.#options.unexplained.filter((commit) => !this.#line.includes(commit));
    }
    #openOf(commits) {
        return commits.filter((commit) => this.#unknown.has(commit));
    }
    #isSettled(pair) {
        const origin = this.#origins.get(pair);
        return origin !== undefined && isSettled(origin, this.#options.enforced);
    }
    #sourcesOf(pair) {
        const pull = this.#origins.get(pair)?.pull;
        return [...this.#sources.values()].filter(({ pullRequest: { number } }) => this.#inRange.has(number) || number === pull);
    }
    #isApproved(pair) {
        return this.#sourcesOf(pair).some(({ approvedBy }) => approvedBy.has((0,alias/* pairKey */.Yz)(pair)));
    }
    async #askAboutRange(left) {
        if (left.length === 0)
            return;
        const { repository, ledger, base } = this.#options;
        const ranges = left.map((pair) => rangeOf(pair, ledger, base));
        const since = new Set(ranges.map((range) => range.since));
        const { line, others, complete } = await repository.commitsSince(repository.head, {
            since: since.has(undefined) ? [] : [...since].filter((commit) => commit !== undefined),
            most: MOST_COMMITS,
        });
        const wanted = commitsToAsk(line, ranges, ledger?.source.commit);
        this.#line = wanted;
        await this.#ask(wanted, true);
        const open = left.filter((pair) => !this.#isApproved(pair));
        if (open.length === 0)
            return;
        await this.#ask(others.slice(0, Math.max(0, MOST_COMMITS - line.length)), true);
        if (!complete && left.some((pair) => !this.#isApproved(pair)))
            this.#gaps.push(`Only the last ${MOST_COMMITS} commits of the branch were looked at for pull requests.`);
    }
    async #ask(commits, ranged) {
        const { api, branch, repository, ledger } = this.#options;
        const asked = new Set(commits);
        const known = [...this.#sources.values()].filter(({ pullRequest }) => pullRequest.commits.some((commit) => asked.has(commit)));
        const answered = new Set(known.flatMap(({ pullRequest }) => pullRequest.commits));
        const open = commits.filter((commit) => !answered.has(commit));
        const { pullRequests, unknown } = await (0,merged/* mergedPullRequests */.S0)(api, open, { branch, limit: MOST_COMMITS });
        for (const commit of open)
            this.#unknown.delete(commit);
        for (const commit of unknown)
            this.#unknown.add(commit);
        if (ranged)
            for (const { number } of [...pullRequests, ...known.map(({ pullRequest }) => pullRequest)])
                this.#inRange.add(number);
        const changed = pullRequests.flatMap((one) => this.#withKnown(one) ?? []);
        const formerFolder = ledger?.path ?? repository.folder;
        for (const one of await readBrought(repository, changed, { formerFolder, gaps: this.#gaps }))
            this.#sources.set(one.pullRequest.number, one);
    }
    /** With the commits that were known of it before; nothing where that is all of them. */
    #withKnown(found) {
        const known = this.#sources.get(found.number)?.pullRequest.commits ?? [];
        if (known.length > 0 && found.commits.every((commit) => known.includes(commit)))
            return undefined;
        const all = [...new Set([...known, ...found.commits])];
        // The newest first, as the branch has them: what it was before the oldest is what the pull request did not bring.
        const place = (commit) => {
            const at = this.#line.indexOf(commit);
            return at === -1 ? this.#line.length : at;
        };
        return { ...found, commits: all.toSorted((a, b) => place(a) - place(b)) };
    }
}

;// CONCATENATED MODULE: ./src/commands/review.ts







/** Whether there is anything to ask GitHub, and anybody to ask. */
function hasQuestion({ github, settings }, { pairs, ledger }) {
    if (pairs.length > 0)
        return github !== undefined || settings.requireReviewed;
    return github !== undefined && stillUnexplained(ledger, now()).length > 0;
}
/** The inquiry that answers a question, before GitHub is asked; nothing where it cannot be asked at all. */
function openInquiry(run, repository, question) {
    const { github: api, trigger, settings, env } = run;
    const branch = 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
    if (!api || branch === undefined)
        return undefined;
    return new Inquiry({
        ...question,
        repository,
        api,
        branch,
        unexplained: stillUnexplained(question.ledger, now()),
        enforced: settings.requireReviewed,
        link: (number) => `${env.GITHUB_SERVER_URL || 'https://github.com'}/${api.owner}/${api.repo}/pull/${number}`,
    });
}
/** Between the rounds of questions before aliases are held back: a minute in all. */
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** What was merged longer ago than this, GitHub knows of. */
const FRESH_MS = 5 * 60_000;
/**
 * Finds out which of the aliases that are about to be sent stood in a commit that somebody approved. Where it is for that
 * alone that aliases would be held back, GitHub gets a minute to learn of a merge that it does not know yet.
 */
async function reviewOf(run, repository, question) {
    return answered(async () => {
        const inquiry = openInquiry(run, repository, question);
        if (!inquiry)
            return undefined;
        await inquiry.round();
        // What an earlier push asked about in vain is asked about again, but not waited for again.
        const isNew = (pair) => originOf(pair, question.ledger) === undefined;
        const waits = () => (inquiry.unexplained.length > 0 ? inquiry.unfound.filter(isNew).length : 0);
        if (waits() === 0 || !(await isFresh(run, repository)))
            return inquiry;
        const them = waits() === 1 ? 'an alias' : (0,report/* count */.U)(waits(), 'alias', 'aliases');
        run.show.notice(`GitHub does not know yet which pull request brought ${them} of this push. It is asked again for up to a minute before anything is held back.`);
        for (const pause of PAUSES_MS) {
            await delivery_clock/* SYSTEM_CLOCK */.V.sleep(pause, run.signal);
            if (run.signal.aborted)
                break;
            await inquiry.round();
            if (waits() === 0)
                break;
        }
        return inquiry;
    });
}
/** Whether the push was just now, as far as anybody can tell. */
async function isFresh({ trigger }, repository) {
    const pushed = (trigger.kind === 'push' && trigger.pushedAt) || 0;
    return Date.now() - Math.max(pushed, await repository.committedAt(repository.head)) < FRESH_MS;
}
/** What an inquiry found out, or why it could not. */
async function answered(inquire) {
    try {
        const inquiry = await inquire();
        if (!inquiry)
            return { known: false, why: NO_GITHUB, passing: false };
        return answerOf(inquiry);
    }
    catch (error) {
        if (!(error instanceof api/* GitHubFailure */.iK || error instanceof failure/* GitError */.XS))
            throw error;
        const message = `GitHub does not say which pull requests brought these aliases. ${error.message}`;
        const passing = error instanceof api/* GitHubFailure */.iK && (error.code === 'outage' || error.code === 'rate-limit');
        return { known: false, why: { code: 'review-unknown', message, hint: readPermission(error) }, passing };
    }
}
function answerOf({ review, unexplained, explained }) {
    return { known: true, review, unexplained, explained };
}
const NO_GITHUB = {
    code: 'review-unknown',
    message: 'Which pull requests brought these aliases can only be asked on GitHub, for a branch and with a token.',
    hint: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
};
function readPermission(error) {
    if (error instanceof api/* GitHubFailure */.iK && error.code === 'permission')
        return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
    return error.hint;
}
function now() {
    return new Date().toISOString();
}

;// CONCATENATED MODULE: ./src/commands/advice.ts
/** So many remedies are told; whoever has more kinds of trouble starts with these. */
const advice_MOST = 3;
/** What helps against the reasons for which records were not accepted, each once, except what ended the push already says. */
function adviceOf({ outcomes, stop }) {
    const byHint = new Map();
    for (const { reason } of outcomes) {
        if (!reason?.hint || stop?.hint.includes(reason.hint))
            continue;
        const known = byHint.get(reason.hint);
        byHint.set(reason.hint, { reason: known?.reason ?? reason, count: (known?.count ?? 0) + 1 });
    }
    return Array.from(byHint, ([hint, { reason, count }]) => {
        const more = count > 1 ? ` (${count} aliases)` : '';
        return { code: reason.code, message: `${reason.message}${more}`, hint };
    }).slice(0, advice_MOST);
}

;// CONCATENATED MODULE: ./src/commands/verdict.ts



/** What an error says of itself, for a report. */
function failureOf(error) {
    const told = error;
    return {
        code: String(told.code ?? 'internal'),
        message: String(told.message ?? error),
        hint: String(told.hint ?? ''),
    };
}
/** How a delivery ended. Nothing that happened later hides a record that was not accepted. */
function decide(delivery, { unwritten, held }) {
    const { counts, stop, outcomes, dropped } = delivery;
    const total = outcomes.length;
    const complete = counts.accepted === total;
    // What came too late to keep any record back stopped nothing.
    const stops = stop && !(complete && (stop.kind === 'interrupted' || stop.kind === 'ledger'));
    const stopped = stops ? [{ code: stop.kind, message: stop.message, hint: stop.hint }] : [];
    const failures = [...stopped, ...unwritten, ...held, ...adviceOf(delivery)];
    const elsewhere = dropped > 0 ? ` ${(0,report/* count */.U)(dropped, 'more was', 'more were')} accepted by another run meanwhile.` : '';
    if (complete && failures.length === 0) {
        const verdict = `${(0,report/* count */.U)(total, 'alias was', 'aliases were')} accepted by CustomerGauge.${elsewhere}`;
        return { result: 'pushed', verdict, failures };
    }
    if (stop?.kind === 'superseded' && counts.accepted + counts.unsent === total && unwritten.length === 0) {
        const verdict = `${(0,report/* count */.U)(counts.accepted, 'alias was', 'aliases were')} accepted before a push of another commit took over, which sends the rest as far as its files have it.`;
        return { result: 'superseded', verdict, failures: [] };
    }
    if (complete && unwritten.length > 0) {
        const sent = total > 0 ? `${(0,report/* count */.U)(total, 'alias was', 'aliases were')} accepted by CustomerGauge` : 'Nothing was sent';
        const verdict = `${sent}, but the ledger could not be written.${elsewhere}`;
        return { result: total > 0 ? 'partial' : 'failed', verdict, failures };
    }
    const some = counts.accepted > 0;
    const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${(0,sentences/* outcomeCounts */.TY)(delivery)}${elsewhere}`;
    return { result: some ? 'partial' : 'failed', verdict, failures };
}

;// CONCATENATED MODULE: ./src/commands/asking.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** While records are sent; what GitHub does not know two minutes after a merge is left to later pushes. */
const asking_PAUSES_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 40_000, 40_000];
const SOON_MS = 5_000;
/** Begins to ask. Nothing that is sent waits for it, and whatever goes wrong here, the push does not. */
function askBeside(run, question) {
    const ending = new AbortController();
    const stopped = AbortSignal.any([ending.signal, run.signal]);
    const began = Promise.withResolvers();
    let latest;
    const learn = (answer) => {
        latest = answer;
        began.resolve(answer);
        return answer;
    };
    const work = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Its own stores for what is fetched: the ledger is written at the same time.
            const repository = __addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
            const inquiry = openInquiry(run, repository, question);
            const round = async () => {
                await inquiry?.round();
                return inquiry;
            };
            learn(await answered(round));
            if (!inquiry || !latest?.known)
                return learn(latest ?? (await answered(round)));
            for (const pause of asking_PAUSES_MS) {
                if (!inquiry.isOpen || stopped.aborted)
                    break;
                await delivery_clock/* SYSTEM_CLOCK */.V.sleep(pause, stopped);
                if (run.signal.aborted)
                    break;
                // An answer that was had is not lost with a later one that fails.
                const again = await answered(round);
                if (!again.known)
                    break;
                learn(again);
            }
            return learn(answerOf(inquiry));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    const asked = work().catch((error) => learn({ known: false, why: unexpected(error), passing: true }));
    return {
        first: () => began.promise,
        soon: async () => {
            const enough = new AbortController();
            await Promise.race([began.promise, delivery_clock/* SYSTEM_CLOCK */.V.sleep(SOON_MS, AbortSignal.any([enough.signal, run.signal]))]);
            enough.abort();
        },
        known: () => learnedFrom(latest, question),
        end: () => {
            ending.abort();
            return asked;
        },
        [Symbol.asyncDispose]: async () => {
            ending.abort();
            await asked;
        },
    };
}
/** The same where everything was asked before anything is sent: what the opening record says is not said again. */
function askedBefore(answer, question) {
    if (!answer?.known)
        return undefined;
    const { explanation } = learnedFrom(answer, question);
    return { soon: async () => { }, known: () => ({ explanation, notes: lateNotes(answer) }) };
}
/** What an answer tells the ledger. */
function learnedFrom(answer, { head }) {
    if (answer?.known) {
        const { review, unexplained, explained } = answer;
        const explanation = { origins: originPairs(review), explained: explained.commits, unexplained };
        return { explanation, notes: [...reviewNotes(review), ...lateNotes(answer)] };
    }
    if (answer?.passing === false)
        return { explanation: { origins: [], explained: [], unexplained: [] }, notes: [] };
    // Where GitHub does not answer for now, a later push asks about the newest commit at least.
    return {
        explanation: { origins: [], explained: [], unexplained: [head] },
        notes: ['Which pull requests brought these aliases was not known when this was written.'],
    };
}
/** The pull requests of what earlier pushes sent. */
function lateNotes({ explained }) {
    return explained.pullRequests.map(({ pullRequest: { number, approvals, commits } }) => {
        const by = [...new Set(approvals.map((one) => one.by))].join(', ');
        const named = commits.filter((commit) => explained.commits.includes(commit)).map((commit) => commit.slice(0, 10));
        return `Known only now: pull request #${number} (${by === '' ? 'merged without an approval' : `approved by ${by}`}) brought ${named.join(', ')}, which an earlier push sent`;
    });
}
function unexpected(error) {
    const { message, hint } = failureOf(error);
    return {
        code: 'review-unknown',
        message: `GitHub could not be asked where these aliases come from. ${message}`,
        hint,
    };
}

// EXTERNAL MODULE: ./src/commands/binding.ts
var binding = __webpack_require__(67);
// EXTERNAL MODULE: ./src/commands/confirm.ts
var commands_confirm = __webpack_require__(3198);
// EXTERNAL MODULE: ./src/customergauge/answer.ts + 1 modules
var customergauge_answer = __webpack_require__(2984);
// EXTERNAL MODULE: ./src/customergauge/http.ts + 3 modules
var customergauge_http = __webpack_require__(2244);
// EXTERNAL MODULE: ./src/customergauge/record.ts
var customergauge_record = __webpack_require__(374);
// EXTERNAL MODULE: ./src/customergauge/refusals.ts
var refusals = __webpack_require__(3470);
// EXTERNAL MODULE: ./src/customergauge/token.ts + 1 modules
var token = __webpack_require__(9551);
;// CONCATENATED MODULE: ./src/customergauge/customergauge.ts





/** So often a token that was refused is tried again, if `retries` allows as much. */
const MOST_TOKEN_TRIES = 4;
const NOT_SENT = {
    kind: 'aborted',
    reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
    processed: 'no',
};
const REFUSED_TOKEN = {
    inputs: ['region', 'records-url', 'client-id', 'client-secret'],
    hint: 'The token endpoint gave a token, and the records endpoint does not take it: both have to be of one tenant.',
};
function openCustomerGauge(options) {
    const { target, record, epoch, redact, successText } = options;
    const http = (0,customergauge_http.openHttp)({ connections: options.concurrency, timeoutSeconds: options.timeoutSeconds, env: options.env });
    const tokens = new token.TokenSource({
        exchange: (request) => http.exchange(request, options.signal),
        url: target.authUrl,
        credentials: options.credentials,
        retries: options.retries,
        now: options.now,
        epoch,
        wait: options.wait,
        onSecret: options.onSecret,
    });
    let method = options.method;
    let otherVerbWorks = false;
    let proven = false;
    const sendOnce = async (pair, way) => {
        const verb = method;
        const exchange = await http.exchange((0,customergauge_record/* recordRequest */.Vi)(pair, record, { ...way, url: target.recordsUrl, method: verb }), way.signal);
        const sent = (0,customergauge_record/* fieldsOf */.Pf)(pair, record);
        const answer = (0,customergauge_answer/* readRecordAnswer */.Cn)(exchange, { method: verb, now: epoch(), redact, proven, successText, sent });
        if (answer.kind === 'accepted') {
            proven = true;
            if (verb !== options.method)
                otherVerbWorks = true;
        }
        if (answer.kind !== 'other-verb')
            return answer;
        // Nothing was processed. Others in flight may meet the same answer; only the first one switches, and only once.
        if (method === options.method)
            method = answer.method;
        else if (method !== answer.method)
            return (0,customergauge_answer/* wrong */.Qm)(answer.reason, (0,refusals/* wrongVerb */.Zx)(verb, undefined));
        return sendOnce(pair, way);
    };
    const send = async (pair, signal) => {
        let sent = false;
        try {
            let token = await tokens.current();
            // While it was waited for, the run may have been told to stop.
            if (options.signal.aborted)
                return NOT_SENT;
            let answer = await sendOnce(pair, { token, signal });
            // A clock that is ahead, or one machine of several that knows no token yet, refuses a token that was just issued. So
            // it is given time, and every other time a new one, which has to be given time, too.
            const tries = Math.min(options.retries, MOST_TOKEN_TRIES);
            for (let attempt = 0; answer.kind === 'unauthorised'; attempt++) {
                if (attempt > tries)
                    return (0,customergauge_answer/* wrong */.Qm)(answer.reason, REFUSED_TOKEN);
                sent = true;
                if (attempt % 2 === 0)
                    token = await tokens.renew(token);
                if (attempt > 0 && !(await options.wait(attempt, undefined)))
                    return NOT_SENT;
                if (options.signal.aborted)
                    return NOT_SENT;
                answer = await sendOnce(pair, { token, signal, lastOnConnection: true });
            }
            return answer;
        }
        catch (cause) {
            if (!(cause instanceof token/* TokenError */.g))
                throw cause;
            const { message, inputs, hint, passing, retryAfterMs } = cause;
            return { kind: 'no-token', reason: { code: 'token', message }, inputs, hint, passing, sent, retryAfterMs };
        }
    };
    return {
        send,
        get switchedTo() {
            return otherVerbWorks ? method : undefined;
        },
        [Symbol.asyncDispose]: () => http.close(),
    };
}

;// CONCATENATED MODULE: ./src/delivery/asked-waits.ts
/** A run that is asked to wait for longer ends, and says when to run again. */
const asked_waits_LONGEST_MS = 10 * 60_000;
/** The same where all that it was asked to wait for comes to more than this. */
const MOST_MS = 15 * 60_000;
/** Counts how long `Retry-After` makes a run wait. What several answers ask for at the same time is waited for once. */
class AskedWaits {
    #until = Number.NEGATIVE_INFINITY;
    #total = 0;
    #refused;
    /** Milliseconds that the run was asked to wait so far, and perhaps still waits. */
    get totalMs() {
        return this.#total;
    }
    /**
     * Takes note of a wait, and says where it is not to be waited for. From then on nothing is.
     * @param now milliseconds on a scale that never goes back
     */
    take(askedMs, now) {
        const until = now + askedMs;
        this.#total += Math.max(0, until - Math.max(now, this.#until));
        this.#until = Math.max(this.#until, until);
        if (askedMs > asked_waits_LONGEST_MS)
            this.#refused ??= 'one';
        else if (this.#total > MOST_MS)
            this.#refused ??= 'all';
        return this.#refused && { which: this.#refused, leftMs: this.#until - now };
    }
}

;// CONCATENATED MODULE: ./src/delivery/backoff.ts
const FIRST_MS = 1000;
const backoff_LONGEST_MS = 30_000;
/**
 * How long one record waits before its next attempt (1 is the first repetition): doubling, never less than three
 * quarters of a step, spread so that records that failed together do not come back together.
 * @param random a number from 0 up to 1
 */
function backoffMs(repetition, random) {
    return Math.min(backoff_LONGEST_MS, FIRST_MS * 2 ** (repetition - 1) * spread(random));
}
/** A factor from three quarters up to five quarters. */
function spread(random) {
    return 0.75 + random / 2;
}

;// CONCATENATED MODULE: ./src/delivery/course.ts
/** Why a record was left alone after delivery stopped. */
const STOPPED = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };
function begin(record) {
    return { record, attempts: 0, uncertain: false, answered: false, reason: STOPPED };
}
/** How a record ends that is not tried any more, with the last that is known of it. */
function givenUp({ record, attempts, uncertain, reason }) {
    return { pair: record, state: uncertain ? 'unanswered' : 'unsent', attempts, reason };
}

;// CONCATENATED MODULE: ./src/delivery/attempt.ts

/** Hands a record over once. Notes in its course what that has shown. */
async function attempt(course, send) {
    course.attempts++;
    const answer = await send(course.record);
    if ('reason' in answer && answer.reason.status !== undefined)
        course.answered = true;
    switch (answer.kind) {
        case 'accepted':
            return ended({ pair: course.record, state: 'accepted', attempts: course.attempts });
        case 'rejected':
            return ended(course.uncertain ? givenUp({ ...course, reason: afterLoss(answer.reason) }) : rejected(course, answer));
        case 'wrong-target':
            course.uncertain ||= answer.mayExist === true;
            break;
        case 'unclear':
            course.uncertain = true;
            break;
        case 'no-token':
            if (!answer.sent)
                course.attempts--;
            break;
        case 'aborted':
            // It never left.
            if (answer.processed === 'no')
                course.attempts--;
            course.uncertain ||= answer.processed === 'unknown';
            break;
        case 'retryable':
            course.uncertain ||= answer.processed === 'unknown';
            course.reason = answer.reason;
            return { kind: 'failed', answer };
    }
    course.reason = answer.reason;
    return ended(givenUp(course), answer.kind === 'wrong-target' || answer.kind === 'no-token' ? answer : undefined);
}
function ended(outcome, wall) {
    return { kind: 'ended', outcome, ...(wall ? { wall } : {}) };
}
function rejected({ record, attempts }, { reason }) {
    const why = record.mayExist ? { ...reason, hint: MAY_EXIST } : reason;
    return { pair: record, state: 'rejected', attempts, reason: why };
}
function afterLoss(reason) {
    const message = `${reason.message} An earlier answer for it was lost, so it may exist already.`;
    return { ...reason, message, hint: MAY_EXIST };
}
/** What ends the row of pushes that are red because of an alias that CustomerGauge has already. */
const MAY_EXIST = 'It may be in CustomerGauge already, from a push whose answer was lost, and be refused for that: look it up in Data → Rest APIs → Request History. If it is there, run `adopt` with `only` naming it, which records it as accepted.';

;// CONCATENATED MODULE: ./src/delivery/circuit.ts
const IN_A_ROW = 10;
const WINDOW = 50;
/** Notices that going on would only make more failures of the same kind. */
class Circuit {
    #row = 0;
    #way = '';
    #recent = [];
    /**
     * Takes the next outcome and says why delivery should stop, if it should: ten never-tried records in a row that fail
     * in one way, or half of the last fifty outcomes failing.
     */
    take(outcome, neverTried) {
        const failed = outcome.state !== 'accepted';
        if (!failed)
            this.#row = 0;
        else if (neverTried) {
            const way = wayOf(outcome);
            this.#row = way === this.#way ? this.#row + 1 : 1;
            this.#way = way;
        }
        this.#recent.push(failed);
        if (this.#recent.length > WINDOW)
            this.#recent.shift();
        if (this.#row >= IN_A_ROW)
            return `${IN_A_ROW} records in a row failed in the same way.`;
        const failures = this.#recent.filter(Boolean).length;
        if (this.#recent.length === WINDOW && failures * 2 >= WINDOW)
            return `${failures} of the last ${WINDOW} records failed.`;
        return undefined;
    }
}
/** Failures are of one way when state, code and the fields they are about are the same. */
function wayOf({ state, reason }) {
    return JSON.stringify([state, reason?.code, Object.keys(reason?.fields ?? {}).sort()]);
}

;// CONCATENATED MODULE: ./src/delivery/outage.ts

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An outage that lasts longer ends the run. */
const LONGEST_SILENCE_MS = 3 * 60_000;
/**
 * Tells an outage from the trouble of single records. After as many temporary failures in a row as may be under way at
 * once, the run sends one record at a time as a probe, with growing pauses, until one is answered for good.
 */
class Outage {
    #options;
    #row = 0;
    #probing = false;
    #pauseMs = 0;
    #pausedAt = Number.NEGATIVE_INFINITY;
    #nextProbeAt = Number.NEGATIVE_INFINITY;
    /** When the first temporary failure since the last accepted record came, and what had been waited for until then. */
    #silent;
    constructor(options) {
        this.#options = options;
    }
    /** Whether one record at a time may be under way. */
    get probing() {
        return this.#probing;
    }
    /** The next request may begin no earlier. */
    get nextProbeAt() {
        return this.#nextProbeAt;
    }
    /**
     * A request failed temporarily. Says whether the outage has lasted for so long that the run ends.
     * @param request.began when the request began
     * @param request.askedMs how long the API asks to wait now
     */
    failed({ began, now, askedMs }) {
        const { concurrency, random, waits } = this.#options;
        this.#silent ??= { since: now, waitedMs: waits.totalMs };
        this.#row++;
        this.#probing ||= this.#row >= concurrency;
        if (!this.#probing)
            return false;
        const left = this.#silent.since + LONGEST_SILENCE_MS + waits.totalMs - this.#silent.waitedMs - now;
        if (left <= 0)
            return true;
        // What was under way before the last pause began says nothing about the time since.
        if (began <= this.#pausedAt)
            return false;
        this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
        this.#pausedAt = now;
        this.#nextProbeAt = now + Math.max(askedMs, Math.min(LONGEST_PAUSE_MS, this.#pauseMs * spread(random()), left));
        return false;
    }
    /** A request was answered for good, whatever the answer says of its record. */
    answered(accepted) {
        this.#row = 0;
        this.#probing = false;
        this.#pauseMs = 0;
        this.#nextProbeAt = Number.NEGATIVE_INFINITY;
        if (accepted)
            this.#silent = undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/rate.ts
/** What is left of the rate when the API asks for a slower pace … */
const SLOWED = 0.8;
/** … and when lowering it the last time was not enough: fewer than `ENOUGH` records were accepted since. */
const SLOWED_AGAIN = 0.5;
const ENOUGH = 4;
/** It recovers slowly at first: by a quarter after 12 accepted records, sixfold after 33; times the caution. */
const RECOVERY = 25;
const MOST_CAUTION = 10;
/** So many records, and a wait of so long that the API asks for after them, tell what it takes in the long run. */
const TELLING = 12;
const TELLING_MS = 5000;
/** Requests a second that are tried at least, while it is not known how many the API takes. */
const FIRST_RATE = 5;
/** Requests a second, at the slowest. */
const SLOWEST = 1 / 30;
/** How many requests a second may go: as many as the inputs allow, until the API asks for fewer. */
class Rate {
    #most;
    #sent = new LastSecond();
    /** Right after it was lowered; without limit until then. */
    #lowered = Number.POSITIVE_INFINITY;
    /** When requests began to go at it. */
    #since;
    #accepted = 0;
    /** How many times as slowly it recovers. */
    #caution = 1;
    /** While it is being found, too many at once are no surprise. */
    #finding = true;
    /** Whether requests have to wait for it, and so go at it. */
    #bound = false;
    /** @param most requests a second that the inputs allow */
    constructor(most = Number.POSITIVE_INFINITY) {
        this.#most = most;
    }
    get perSecond() {
        return Math.min(this.#most, this.#lowered * Math.exp((this.#accepted / (RECOVERY * this.#caution)) ** 2));
    }
    /**
     * A request goes.
     * @param bound whether it had to wait for the rate; unknown where it waited for something else
     */
    sent(now, bound) {
        this.#since ??= now;
        this.#sent.add(now);
        this.#bound = bound ?? this.#bound;
    }
    /** A record that went since the rate was lowered was accepted. */
    accepted() {
        this.#accepted++;
    }
    /** One more of the requests that were under way when the rate was lowered was refused: there were too many at once. */
    refused() {
        if (!this.#finding)
            this.#caution = Math.min(MOST_CAUTION, this.#caution + 1);
    }
    /** The API asks for a slower pace, and perhaps to wait. */
    lower(now, askedMs) {
        const known = this.#lowered !== Number.POSITIVE_INFINITY;
        const accepted = this.#accepted;
        // Where nothing was accepted in between, it is the pause that was too short.
        if (known && accepted === 0)
            return;
        // A rate that nobody had to wait for does not tell how fast requests went.
        const went = this.#bound ? this.perSecond : Math.min(this.perSecond, this.#sent.count(now));
        const enough = accepted >= ENOUGH;
        const factor = known && !enough ? SLOWED_AGAIN : SLOWED;
        const telling = askedMs !== undefined && askedMs >= TELLING_MS && accepted >= TELLING;
        const taken = telling ? (accepted * 1000) / (now - (this.#since ?? now) + askedMs) : Number.POSITIVE_INFINITY;
        this.#lowered = Math.max(SLOWEST, Math.min((known ? went : Math.max(FIRST_RATE, went)) * factor, taken));
        this.#caution = telling ? Math.min(MOST_CAUTION, accepted / TELLING) : Math.max(1, this.#caution / 2);
        this.#finding = !known || !enough;
        this.#accepted = 0;
        this.#since = undefined;
    }
}
/** How many requests began in the last second, nearly enough: of the whole second before, as much as still counts. */
class LastSecond {
    #second = 0;
    #now = 0;
    #before = 0;
    add(now) {
        this.#turn(now);
        this.#now++;
    }
    count(now) {
        this.#turn(now);
        return this.#now + this.#before * (1 - (now / 1000 - this.#second));
    }
    #turn(now) {
        const second = Math.floor(now / 1000);
        if (second === this.#second)
            return;
        this.#before = second === this.#second + 1 ? this.#now : 0;
        this.#now = 0;
        this.#second = second;
    }
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts


/** How long everything pauses where the API does not say for how long; doubles until a record is accepted. */
const pace_FIRST_PAUSE_MS = 200;
const pace_LONGEST_PAUSE_MS = 30_000;
/**
 * Decides when the next request may go: so many at a time, so many a second. When the API asks for a slower pace
 * (429, 503), all requests pause and their rate is lowered, once for all that were under way together; accepted records
 * bring it back. So the rate settles at what the API takes, and about one request in ten is refused.
 */
class Pace {
    #options;
    #rate;
    #waiting = [];
    #inFlight = 0;
    #nextAt = Number.NEGATIVE_INFINITY;
    #pauseMs = pace_FIRST_PAUSE_MS;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #slowedAt = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#rate = new Rate(options.requestsPerSecond);
        options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
    }
    /** Waits for a turn. Gives the time at which it began, or nothing when all waiting was ended. */
    async enter() {
        const { clock, signal, outage } = this.#options;
        // Whether it is the rate that is waited for; unknown where it is something else, too.
        let bound = false;
        while (!signal.aborted) {
            const now = clock.now();
            const readyAt = Math.max(this.#pausedUntil, this.#nextAt, outage.nextProbeAt);
            if (this.#inFlight >= this.#limit)
                await new Promise((resolve) => this.#waiting.push(resolve));
            else if (now < readyAt) {
                if (readyAt > this.#nextAt)
                    bound = undefined;
                else if (bound === false)
                    bound = true;
                await clock.sleep(readyAt - now, signal);
            }
            else {
                this.#inFlight++;
                this.#rate.sent(now, bound);
                this.#nextAt = Math.max(now, this.#nextAt) + 1000 / this.#rate.perSecond;
                return now;
            }
        }
        return undefined;
    }
    /** Gives the turn back. What it showed of an outage is known by now: more may be under way again. */
    leave() {
        this.#inFlight--;
        this.#wake(this.#limit - this.#inFlight);
    }
    /**
     * A record was accepted: the rate recovers a little.
     * @param began when the turn of its request began
     */
    recover(began) {
        this.#pauseMs = pace_FIRST_PAUSE_MS;
        if (began > this.#slowedAt)
            this.#rate.accepted();
    }
    /**
     * The API asked for a slower pace, and perhaps said for how long to pause.
     * @param began when the turn of the request began that was answered so
     */
    slowDown(began, askedMs) {
        const { clock, random } = this.#options;
        const now = clock.now();
        if (askedMs !== undefined)
            this.#pausedUntil = Math.max(this.#pausedUntil, now + askedMs);
        if (began <= this.#slowedAt) {
            this.#rate.refused();
            return;
        }
        this.#slowedAt = now;
        this.#rate.lower(now, askedMs);
        if (askedMs !== undefined)
            return;
        this.#pausedUntil = Math.max(this.#pausedUntil, now + this.#pauseMs * spread(random()));
        this.#pauseMs = Math.min(pace_LONGEST_PAUSE_MS, this.#pauseMs * 2);
    }
    get #limit() {
        return this.#options.outage.probing ? 1 : this.#options.concurrency;
    }
    #wake(count) {
        for (const resolve of this.#waiting.splice(0, Math.max(0, count)))
            resolve();
    }
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/delivery/stops.ts


const INTERRUPTED = {
    kind: 'interrupted',
    message: 'The run was told to stop.',
    hint: 'Run it again to send the rest.',
    inputs: [],
};
/** A mistake of ours. Every other record would run into it, too, or worse. */
function mistake(error) {
    return {
        kind: 'internal',
        message: `Something went wrong that should not: ${wordsOf(error)}`,
        hint: 'Please report it with this message, and run this again to send the rest.',
        inputs: [],
    };
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function isStop(reason) {
    return reason !== null && typeof reason === 'object' && 'kind' in reason && 'hint' in reason;
}
/**
 * No record can get through.
 * @param others whether other records were accepted
 */
function walled({ pair, reason }, wall, others) {
    // The server answered, and it took others.
    const alone = others && reason?.status !== undefined
        ? ` Others were accepted before it, so it may be about this alias alone: ${(0,shown/* shown */.SP)(pair.alias)} of ${(0,shown/* shown */.SP)(pair.account)}.`
        : '';
    const kind = wall.kind === 'no-token' && wall.passing ? 'unreachable' : 'wrong-target';
    return { kind, message: `${said(reason)}${alone}`, hint: wall.hint, inputs: wall.inputs };
}
/** The first record of all got no answer, however often it was tried. */
function unreachable(reason) {
    if (reason.hint)
        return { kind: 'unreachable', message: said(reason), hint: reason.hint, inputs: [] };
    const inputs = ['records-url', 'region'];
    return { kind: 'unreachable', message: said(reason), hint: `Try again later, or check ${(0,customergauge_answer/* named */.KT)(inputs)}.`, inputs };
}
/** Most records fail for good. */
function tripped(what, { reason }) {
    return {
        kind: 'circuit',
        message: `${what} The last one: ${said(reason)}`,
        hint: `Nothing more was sent. ${reason?.hint ?? 'See what the failed records have in common, fix it, and push again.'}`,
        inputs: [],
    };
}
/** An outage that did not end. */
function outageOf(reason) {
    return {
        kind: 'circuit',
        message: `CustomerGauge accepted no record for 3 minutes. The last failure: ${said(reason)}`,
        hint: 'Nothing more was sent. Run this again once CustomerGauge works again: it sends what is left.',
        inputs: [],
    };
}
/**
 * The API asks to wait for longer than a run does.
 * @param epoch what time it is, in milliseconds since 1970
 */
function askedToWait({ which, leftMs }, epoch) {
    const again = fullMinute(epoch + leftMs);
    const much = which === 'one' ? 'longer than 10 minutes' : 'longer than 15 minutes in all';
    return {
        kind: 'asked-to-wait',
        message: `CustomerGauge takes no records for now: it asks to wait ${much}, and a run does not wait so long. Run this again after ${again.text}.`,
        hint: 'Nothing more was sent. The next run sends what is left.',
        inputs: [],
        runAgainAt: again.iso,
    };
}
/** The last moment that a date can hold. */
const LAST_DATE = 8.64e15;
const MINUTE_MS = 60_000;
/** A time for people and for programs, in UTC and not too early. */
function fullMinute(epoch) {
    const iso = new Date(Math.min(Math.ceil(epoch / MINUTE_MS) * MINUTE_MS, LAST_DATE)).toISOString();
    const [day, time = ''] = iso.split('T');
    return { iso, text: `${day} ${time.slice(0, 'hh:mm'.length)} UTC` };
}
/** So many opening records refused over the same headings show that the headings are wrong. */
const OPENING_REFUSALS = 3;
/**
 * Whether the headings are wrong: the last of the records before the first that was accepted were refused over the same
 * `record.*` keys.
 * @param ended whether no more records follow, so that fewer have to do
 */
function refusedHeadings(opening, ended) {
    const enough = ended ? opening.length > 1 : opening.length >= OPENING_REFUSALS;
    if (!enough || !sameHeadings(ended ? opening : opening.slice(-OPENING_REFUSALS)))
        return undefined;
    const inputs = ['account-field', 'alias-field', 'configuration'];
    return {
        kind: 'wrong-target',
        message: `All records so far were refused over the same fields. ${said(opening.at(-1)?.reason)}`,
        hint: `Check ${(0,customergauge_answer/* named */.KT)(inputs)}: both headings must be the Field Headings of the Inbound Mapping, to the letter.`,
        inputs,
    };
}
/** Whether all these records were refused over the same `record.*` keys. */
function sameHeadings(outcomes) {
    const about = outcomes.map(({ reason }) => reason?.status === 422
        ? Object.keys(reason.fields ?? {})
            .filter((key) => key.startsWith('record.'))
            .sort()
            .join('\n')
        : '');
    return about[0] !== '' && about.every((keys) => keys === about[0]);
}
function said(reason) {
    if (!reason)
        return '';
    const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
    return `${reason.message}${fields.join('')}`;
}

;// CONCATENATED MODULE: ./src/delivery/turns.ts

/**
 * Where so many are set aside, they come before new records: whoever hands those out may hand out only so many that are
 * not settled (the ledger, a thousand).
 */
const MOST_ASIDE = 500;
/**
 * Whose turn it is: a record that was set aside as soon as it is due, else a new one; those with one attempt left come in
 * a final pass, after all new ones.
 */
class Turns {
    #options;
    /** Several workers draw from it: a generator answers one after the other. */
    #records;
    /** In the order of their turns. */
    #aside = [];
    constructor(options) {
        this.#options = options;
        const { records } = options;
        this.#records = Symbol.asyncIterator in records ? records : records[Symbol.iterator]();
    }
    /** Sets a record aside until it is due. */
    setAside(course, dueAt, last) {
        const before = this.#aside.findLastIndex((one) => (one.last === last ? one.dueAt <= dueAt : !one.last));
        this.#aside.splice(before + 1, 0, { course, dueAt, last });
    }
    /**
     * The next record, once it is due; nothing where all have ended.
     * @param oneByOne whether a record that was set aside is waited for before a new one is begun
     */
    async next(oneByOne) {
        const soonest = this.#aside[0];
        if (soonest && this.#goesFirst(soonest, oneByOne))
            return this.#whenDue(this.#aside.shift());
        const drawn = await this.#records.next();
        return drawn.done ? this.#whenDue(this.#aside.shift()) : begin(drawn.value);
    }
    #goesFirst({ last, dueAt }, oneByOne) {
        const { clock, stopped } = this.#options;
        if (stopped.aborted || this.#aside.length >= MOST_ASIDE)
            return true;
        return !last && (oneByOne || dueAt <= clock.now());
    }
    async #whenDue(aside) {
        if (!aside)
            return undefined;
        const { clock, stopped } = this.#options;
        const left = aside.dueAt - clock.now();
        if (left > 0)
            await clock.sleep(left, stopped);
        return aside.course;
    }
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts








/** Requests under way get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;
/**
 * Sends every record and says how each ended. One at a time until one is accepted, because a wrong target must show on
 * one record and not on many; then up to `concurrency` at a time.
 */
async function deliver(options) {
    const { clock, signal } = options;
    const finished = new AbortController();
    const delivery = new Delivery(options);
    const interrupt = () => {
        delivery.halt(isStop(signal.reason) ? signal.reason : INTERRUPTED);
        clock.sleep(GRACE_MS, finished.signal).then(() => delivery.giveUp());
    };
    if (signal.aborted)
        interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    try {
        return await delivery.run();
    }
    finally {
        signal.removeEventListener('abort', interrupt);
        finished.abort();
    }
}
class Delivery {
    #options;
    #stopping = new AbortController();
    #givingUp = new AbortController();
    #counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    #circuit = new Circuit();
    #outage;
    #pace;
    #turns;
    /** What became of records before the first that was accepted. */
    #opening = [];
    #first;
    #stop;
    constructor(options) {
        const { signal } = this.#stopping;
        this.#options = options;
        this.#outage = new Outage(options);
        this.#pace = new Pace({ ...options, outage: this.#outage, signal });
        this.#turns = new Turns({ ...options, stopped: signal });
    }
    /** Makes no new request any more. The first reason is the one that is told. */
    halt(reason) {
        this.#stop ??= reason;
        if (this.#stopping.signal.aborted)
            return;
        this.#options.onStop?.();
        this.#stopping.abort();
    }
    /** Waits for no answer any more. */
    giveUp() {
        this.#givingUp.abort();
    }
    async run() {
        await this.#work(true);
        await Promise.all(Array.from({ length: this.#options.concurrency }, () => this.#work(false)));
        // Fewer records than it takes to stop may still show that the headings are wrong.
        if (this.#counts.accepted === 0)
            this.#stop ??= refusedHeadings(this.#opening, true);
        return { counts: this.#counts, stop: this.#stop };
    }
    /** @param opening whether it ends with the first record that is accepted */
    async #work(opening) {
        try {
            while (!opening || this.#counts.accepted === 0) {
                const course = await this.#turns.next(opening);
                if (!course)
                    return;
                this.#first ??= course;
                await this.#send(course);
            }
        }
        catch (error) {
            this.halt(mistake(error));
        }
    }
    async #send(course) {
        // It may have waited for long.
        if (course.attempts > 0 && this.#options.leaveOut?.(course.record))
            return;
        const began = await this.#pace.enter();
        if (began === undefined)
            return this.#settle(givenUp(course));
        try {
            const attempted = await attempt(course, (pair) => this.#options.send(pair, this.#givingUp.signal));
            if (attempted.kind === 'failed')
                this.#failed(course, attempted.answer, began);
            else
                this.#ended(course, attempted, began);
        }
        catch (error) {
            this.halt(mistake(error));
            // Whether it was sent is not known.
            const reason = { code: 'internal', message: wordsOf(error) };
            this.#settle(givenUp({ ...course, uncertain: true, reason }));
        }
        finally {
            this.#pace.leave();
        }
    }
    #ended({ record }, { outcome, wall }, began) {
        const accepted = outcome.state === 'accepted';
        if (accepted)
            this.#pace.recover(began);
        this.#outage.answered(accepted);
        this.#settle(outcome);
        if (wall)
            this.#walled(outcome, wall);
        else
            this.#judge(record, outcome);
    }
    #walled(outcome, wall) {
        const { waits, clock } = this.#options;
        const askedMs = wall.kind === 'no-token' ? wall.retryAfterMs : undefined;
        const tooLong = askedMs === undefined ? undefined : waits.take(askedMs, clock.now());
        this.halt(tooLong ? askedToWait(tooLong, clock.epoch()) : walled(outcome, wall, this.#counts.accepted > 0));
    }
    /** The failure may pass: the record is set aside, unless it was tried often enough. */
    #failed(course, answer, began) {
        const { clock, random, retries, waits, onRest } = this.#options;
        const now = clock.now();
        const { retryAfterMs: askedMs, slowDown } = answer;
        const silent = this.#outage.failed({ began, now, askedMs: askedMs ?? 0 });
        if (askedMs !== undefined) {
            const tooLong = waits.take(askedMs, now);
            if (tooLong)
                this.halt(askedToWait(tooLong, clock.epoch()));
            else
                onRest?.(askedMs);
        }
        if (slowDown)
            this.#pace.slowDown(began, askedMs);
        const lone = course === this.#first && !course.answered;
        if (silent)
            this.halt(lone ? unreachable(course.reason) : outageOf(course.reason));
        if (!this.#stop && course.attempts <= retries) {
            const dueAt = now + Math.max(backoffMs(course.attempts, random()), askedMs ?? 0);
            // Nobody else is begun before the first record got an answer, so it waits for nobody.
            this.#turns.setAside(course, dueAt, course.attempts === retries && !lone);
            return;
        }
        const outcome = givenUp(course);
        this.#settle(outcome);
        if (lone)
            this.halt(unreachable(course.reason));
        // What was tried again to the end says nothing about other records.
        else if (retries === 0)
            this.#judge(course.record, outcome);
    }
    #settle(outcome) {
        this.#counts[outcome.state]++;
        try {
            this.#options.onOutcome(outcome);
        }
        catch (error) {
            this.halt(mistake(error));
        }
    }
    /** Whether a record that ended for good shows that the others will end so, too. */
    #judge(record, outcome) {
        if (this.#counts.accepted === 0 && !(this.#options.proven && record.triedBefore))
            this.#opening.push(outcome);
        const failing = this.#circuit.take(outcome, !record.triedBefore);
        const stop = refusedHeadings(this.#opening, false) ?? (failing && tripped(failing, outcome));
        if (stop)
            this.halt(stop);
    }
}

;// CONCATENATED MODULE: ./src/delivery/outcome.ts
/** Outcomes as they come. Nearly all are accepted at the first attempt, and of these the record alone is kept. */
class OutcomeList {
    #ended;
    #length = 0;
    /** @param records how many will end */
    constructor(records) {
        this.#ended = new Array(records);
    }
    get length() {
        return this.#length;
    }
    add(outcome) {
        const { pair, state, attempts } = outcome;
        this.#ended[this.#length++] = state === 'accepted' && attempts === 1 ? pair : outcome;
    }
    *[Symbol.iterator]() {
        for (let at = 0; at < this.#length; at++) {
            const one = this.#ended[at];
            yield 'attempts' in one ? one : { pair: one, state: 'accepted', attempts: 1 };
        }
    }
}

// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(4308);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var ledger_failure = __webpack_require__(967);
;// CONCATENATED MODULE: ./src/ledger/recorder.ts




/** A checkpoint is due after so many records, or so long after the last. */
const CHECKPOINT_RECORDS = 500;
const CHECKPOINT_MS = 15_000;
/** Sending waits when so many records are ahead of what the ledger knows. */
const MOST_AHEAD = 1000;
const SENDING = { state: 'sending' };
/**
 * Keeps the ledger while records are sent: everything to be sent is written down first, then what became of it every
 * few hundred records, and the rest at the end. Whatever happens to the run, the next one knows what is missing.
 */
class Recorder {
    #options;
    #fresh = new Map();
    #counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    #closed = new AbortController();
    #related;
    #opened = false;
    #handedOut = 0;
    #landed = 0;
    #next = 0;
    #dropped = 0;
    #released = false;
    #wake = () => { };
    #writing = Promise.resolve();
    #busy = false;
    #ended = false;
    constructor(options) {
        this.#options = options;
    }
    /** Pairs that were left out because another run had them accepted meanwhile. */
    get dropped() {
        return this.#dropped;
    }
    /**
     * Writes the opening record: the source, and everything to be sent as taken up by this run.
     * @throws LedgerError: then nothing may be sent
     */
    async open() {
        await this.#write({ [Symbol.iterator]: () => this.#openingWords() }, 0);
        this.#opened = true;
        if (!this.#ended)
            this.#keepTime();
    }
    /** The records, one by one, no more than a thousand ahead of the ledger. */
    async *records() {
        const { records } = this.#options;
        while (this.#next < records.length) {
            const record = records[this.#next++];
            if (record === undefined)
                break;
            if (this.#handedOut - this.#landed >= MOST_AHEAD && !this.#released) {
                this.#checkpoint();
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
                this.#next--;
                continue;
            }
            if (this.#acceptedElsewhere(record)) {
                this.#dropped++;
                continue;
            }
            this.#handedOut++;
            yield record;
        }
    }
    /** Whether a record that was handed out need not be tried again. Then nothing more is said of it. */
    drop(record) {
        if (!this.#acceptedElsewhere(record))
            return false;
        this.#dropped++;
        this.#handedOut--;
        return true;
    }
    /** Whether another run that overlaps with this one had it accepted. */
    #acceptedElsewhere(record) {
        const { ledger } = this.#options.store;
        return ledger !== undefined && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, record) === undefined;
    }
    /** Takes note of how a record ended. */
    take(pair, word) {
        this.#fresh.set(pair, word);
        this.#counts[word.state]++;
        if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released)
            this.#checkpoint();
    }
    /** Sending has come to an end: nothing has to wait for the ledger any more, and what is known is written at once. */
    release() {
        if (this.#released)
            return;
        this.#released = true;
        this.#wake();
        this.#checkpoint();
    }
    /**
     * Writes what is left. Whoever sends takes note of records that were never sent, too: of any other the ledger goes on
     * saying `sending`.
     * @throws LedgerError when the ledger could not be written
     */
    async close() {
        this.#released = true;
        this.#closed.abort();
        await this.#writing;
        const words = this.#takeFresh();
        if (this.#opened)
            await this.#write(words, words.size, this.#options.closing?.());
    }
    *#openingWords() {
        const { records, held, originOf } = this.#options;
        for (const record of records) {
            const origin = originOf(record);
            yield [record, origin ? { state: 'sending', origin } : SENDING];
        }
        yield* held;
    }
    #takeFresh() {
        const words = this.#fresh;
        this.#fresh = new Map();
        return words;
    }
    #checkpoint() {
        if (this.#busy || this.#ended || this.#fresh.size === 0)
            return;
        this.#busy = true;
        const words = this.#takeFresh();
        this.#writing = this.#write(words, words.size)
            .catch((error) => {
            // They are written with the next attempt; a later word about the same pair counts.
            for (const [pair, word] of words)
                if (!this.#fresh.has(pair))
                    this.#fresh.set(pair, word);
            this.#end({ kind: 'failed', error });
        })
            .finally(() => {
            this.#busy = false;
            this.#wake();
            if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released)
                this.#checkpoint();
        });
    }
    async #write(words, settled, closing) {
        const { store, desired, header, mark, actor, epoch } = this.#options;
        const by = { run: mark, time: new Date(epoch()).toISOString() };
        await store.write({
            author: actor,
            nothingSent: !this.#opened,
            next: async (before) => {
                const relation = await this.#relate(before);
                if (relation === 'older')
                    this.#end({ kind: 'superseded' });
                // A run that is late before it began has nothing to say.
                if (relation === 'older' && !this.#opened)
                    return before;
                const after = (0,advance/* advance */.np)(before, { relation, desired, words, by, header });
                return closing ? closing.change(after) : after;
            },
            message: (after) => (0,audit/* auditMessage */.bQ)(this.#audit(after, closing?.notes)),
        });
        this.#landed += settled;
    }
    async #relate(before) {
        if (before === undefined)
            return 'newer';
        const source = before.source.commit;
        if (source === this.#options.desired.commit)
            return 'same';
        if (source !== this.#related?.source)
            this.#related = { source, relation: await this.#standsTo(source) };
        return this.#related.relation;
    }
    /** A run that already sends and is overtaken by what it does not build on is late, too: it has to write what it sent. */
    async #standsTo(source) {
        try {
            return await this.#options.relate(source);
        }
        catch (error) {
            if (this.#opened && error instanceof ledger_failure/* LedgerError */.o && error.code === 'ledger-branch')
                return 'older';
            throw error;
        }
    }
    #audit(after, closing = []) {
        const { run, actor, desired, records, notes } = this.#options;
        const { accepted, rejected, unanswered, unsent } = this.#counts;
        const others = [
            rejected > 0 ? `, ${rejected} rejected` : '',
            unanswered > 0 ? `, ${unanswered} unanswered` : '',
            unsent > 0 ? `, ${unsent} not sent` : '',
        ];
        const ended = `push: ${accepted} of ${records.length} accepted${others.join('')}`;
        const title = this.#opened ? ended : `push: ${records.length} to send`;
        return {
            title,
            run,
            actor,
            source: desired.commit,
            ...this.#counts,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
            notes: this.#opened ? closing : notes,
        };
    }
    #end(end) {
        if (this.#ended)
            return;
        this.#ended = true;
        this.release();
        this.#options.onEnd(end);
    }
    /** A checkpoint every so often, for slow pushes. */
    async #keepTime() {
        const { sleep } = this.#options;
        const { signal } = this.#closed;
        while (!signal.aborted) {
            await sleep(CHECKPOINT_MS, signal);
            if (!signal.aborted)
                this.#checkpoint();
        }
    }
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/deliver.ts
var deliver_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var deliver_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















/** Sends without keeping count: what came before is what a commit says. */
async function deliverPlainly(run, settings, records, planned) {
    const sent = await send(run, settings, { records, total: records.length, signal: run.signal });
    const delivery = { ...sent, dropped: 0 };
    return { ...planned, ...decide(delivery, { unwritten: [], held: [] }), delivery };
}
/** Sends with the ledger beside it: nothing is sent before the opening record stands. */
async function deliverWithLedger(run, settings, work) {
    const { records, held, desired, runLedger, planned, asking } = work;
    const ending = new AbortController();
    const origins = originsOf(planned.review);
    const recorder = new Recorder({
        ...runLedger.identity,
        epoch: delivery_clock/* SYSTEM_CLOCK */.V.epoch,
        store: runLedger.store,
        records,
        held: heldWords(held, { ledger: runLedger.store.ledger, review: planned.review }),
        originOf: (record) => (origins.size === 0 ? undefined : origins.get((0,alias/* pairKey */.Yz)(record))),
        notes: reviewNotes(planned.review),
        ...(asking ? { closing: () => closingWith(asking.known()) } : {}),
        desired,
        header: runLedger.header,
        relate: runLedger.relate,
        sleep: delivery_clock/* SYSTEM_CLOCK */.V.sleep,
        onEnd: (end) => ending.abort(end.kind === 'superseded' ? SUPERSEDED : ledgerStop(end.error)),
    });
    try {
        await recorder.open();
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure.code === 'interrupted')
            return (0,commands_run/* failedReport */.kS)(planned, failure);
        return (0,commands_run/* failedReport */.kS)(planned, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked');
    }
    if (ending.signal.reason === SUPERSEDED)
        return supersededReport(planned, runLedger);
    const failures = [];
    let sent;
    try {
        sent = await send(run, settings, {
            records: recorder.records(),
            total: records.length,
            // The target is written down with the first record that it accepts.
            proven: runLedger.store.ledger?.target !== undefined,
            signal: AbortSignal.any([run.signal, ending.signal]),
            leaveOut: (record) => recorder.drop(record),
            onStop: () => recorder.release(),
            onOutcome: ({ pair, state, reason, attempts }) => {
                if (state === 'accepted')
                    return recorder.take(pair, ACCEPTED);
                const words = { state, reason: reason ? (0,sentences/* reasonText */.uV)(reason) : '', ...(reason ? { code: reason.code } : {}) };
                recorder.take(pair, state === 'unsent' && attempts > 0 ? { ...words, tried: true } : words);
            },
        });
        // Nothing is left to be sent that would wait.
        await asking?.soon();
    }
    finally {
        // However sending ended, what was sent is written down, and the recorder keeps time no more.
        await recorder.close().catch((error) => failures.push(failureOf(error)));
    }
    const delivery = withHeld({ ...sent, dropped: recorder.dropped }, held);
    const ended = decide(delivery, { unwritten: failures, held: heldFailure(held.keys()) });
    return { ...planned, ...ended, delivery, ledger: ledgerReport(runLedger) };
}
/** What the ledger's last entry says of where the records come from. */
function closingWith({ explanation, notes }) {
    const time = new Date(delivery_clock/* SYSTEM_CLOCK */.V.epoch()).toISOString();
    return { change: (ledger) => explain(ledger, { ...explanation, time }), notes };
}
/** Nothing is sent, because nothing was approved: the ledger says what waits, and why. */
async function holdAll(work) {
    const { held, desired, runLedger, planned, learned } = work;
    const { superseded } = await bringUpToDate({ runLedger, desired, held, review: planned.review, learned });
    if (superseded)
        return supersededReport(planned, runLedger);
    const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    const nothing = { outcomes: [], counts, stop: undefined, switchedTo: undefined, dropped: 0 };
    const report = { ...planned, delivery: withHeld(nothing, held), ledger: ledgerReport(runLedger) };
    return heldFailure(held.keys()).reduce((so, failure) => (0,commands_run/* failedReport */.kS)(so, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked'), report);
}
/** Longer silence is explained. */
const LONG_REST_MS = 30_000;
async function send({ env, secrets, onSecret, show }, settings, { records, total, proven = false, signal, leaveOut, onStop, onOutcome }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clock = delivery_clock/* SYSTEM_CLOCK */.V;
        const outcomes = new OutcomeList(total);
        const started = clock.now();
        let accepted = 0;
        let restTold = false;
        const onRest = (askedMs) => {
            if (restTold || askedMs <= LONG_REST_MS)
                return;
            restTold = true;
            show.notice((0,progress/* restText */.Et)(askedMs));
        };
        const waits = new AskedWaits();
        const api = deliver_addDisposableResource(env_1, openCustomerGauge({
            ...settings,
            credentials: settings,
            record: settings,
            env,
            now: clock.now,
            epoch: clock.epoch,
            wait: async (attempt, askedMs = 0) => {
                if (waits.take(askedMs, clock.now()))
                    return false;
                onRest(askedMs);
                await clock.sleep(Math.max(backoffMs(attempt, Math.random()), askedMs), signal);
                return true;
            },
            redact: (text) => secrets.redact(text),
            onSecret,
            signal,
        }), true);
        const { counts, stop } = await deliver({
            ...settings,
            records,
            send: api.send,
            waits,
            clock,
            random: Math.random,
            proven,
            signal,
            onRest,
            ...(leaveOut ? { leaveOut } : {}),
            ...(onStop ? { onStop } : {}),
            onOutcome: (outcome) => {
                outcomes.add(outcome);
                onOutcome?.(outcome);
                if (outcome.state === 'accepted')
                    accepted++;
                const done = outcomes.length;
                const perSecond = (done * 1000) / Math.max(1, clock.now() - started);
                const secondsLeft = done < 5 ? undefined : (total - done) / perSecond;
                show.progress({ done, total, accepted, failed: done - accepted, perSecond, secondsLeft });
            },
        });
        const { switchedTo } = api;
        if (switchedTo)
            show.notice(`CustomerGauge takes ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`);
        return { outcomes, counts, stop, switchedTo };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = deliver_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What is held back ends as unsent, like everything else that was not handed over. */
function withHeld(delivery, held) {
    if (held.size === 0)
        return delivery;
    const outcomes = Array.from(held, ([{ account, alias }, message]) => {
        return { pair: { account, alias }, state: 'unsent', attempts: 0, reason: { code: 'held', message } };
    });
    const { counts } = delivery;
    return {
        ...delivery,
        outcomes: [...delivery.outcomes, ...outcomes],
        counts: { ...counts, unsent: counts.unsent + held.size },
    };
}
/**
 * Writes the ledger although nothing is sent: the files may have lost pairs, or a new commit may hold the same ones. A run
 * that was superseded by one of a newer commit has nothing to write.
 */
async function bringUpToDate(work) {
    const { runLedger, desired, held, review, learned } = work;
    const { store, header, relate } = runLedger;
    const words = heldWords(held, { ledger: store.ledger, review });
    const { run, mark, actor } = runLedger.identity;
    const nothing = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    let superseded = false;
    await store.write({
        author: actor,
        nothingSent: true,
        next: async (before) => {
            const relation = before ? await relate(before.source.commit) : 'newer';
            superseded = relation === 'older';
            if (superseded)
                return before;
            const by = { run: mark, time: new Date(delivery_clock/* SYSTEM_CLOCK */.V.epoch()).toISOString() };
            const after = (0,advance/* advance */.np)(before, { relation, desired, words, by, header });
            return learned ? explain(after, { ...learned.explanation, time: by.time }) : after;
        },
        message: (after) => (0,audit/* auditMessage */.bQ)({
            title: held.size > 0 ? `push: ${held.size} held back` : 'push: nothing to send',
            run,
            actor,
            source: desired.commit,
            ...nothing,
            unsent: held.size,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
            notes: learned?.notes ?? reviewNotes(review),
        }),
    });
    return { superseded };
}
/** The ledger as it stands after the run. */
function ledgerReport(runLedger) {
    if (!runLedger)
        return undefined;
    const { ref, commit, ledger } = runLedger.store;
    const waiting = new Map();
    for (const [, { origin }] of ledger ? (0,ledger_ledger/* entriesOf */.Mc)(ledger.pending) : [])
        if (origin?.pull !== undefined)
            waiting.set(origin.pull, (waiting.get(origin.pull) ?? 0) + 1);
    return { ref, commit, waiting };
}
const ACCEPTED = { state: 'accepted' };
const SUPERSEDED = {
    kind: 'superseded',
    message: 'A push of another commit has taken over.',
    hint: 'Nothing is to be done: it sends what its files have.',
    inputs: [],
};
function ledgerStop(error) {
    const { message, hint } = failureOf(error);
    return {
        kind: 'ledger',
        message: `Sending stopped, because the ledger could not be written. ${message}`,
        hint,
        inputs: [],
    };
}
/** A run that came late: the ledger was brought to another commit, which has what is to be sent. */
function supersededReport(planned, runLedger) {
    const verdict = `Nothing was sent: a push of another commit (${runLedger.store.ledger?.source.commit.slice(0, 10)}) has taken over. What only this one has is sent once it is at the tip of its branch.`;
    const report = planned.planned;
    // What this commit does not have may have come with the other one: nobody must remove it by hand.
    const late = report && { ...report, plan: (0,plan_plan/* withoutRemovals */.q9)(report.plan) };
    return { ...planned, planned: late, result: 'superseded', verdict, ledger: ledgerReport(runLedger) };
}

// EXTERNAL MODULE: ./src/commands/first-push.ts
var first_push = __webpack_require__(3241);
;// CONCATENATED MODULE: ./src/commands/late.ts


/** How the aliases stand of pull requests that earlier pushes sent without knowing of them. */
function latePullRequests(answer, ledger) {
    if (!answer.known || !ledger)
        return [];
    const { review, explained } = answer;
    // Those that this push sends aliases of, too, are told of by what became of these.
    const told = new Set([...review.reviewed, ...review.unreviewed].map(({ pullRequest }) => pullRequest?.number));
    const late = explained.pullRequests.filter(({ pullRequest }) => !told.has(pullRequest.number));
    if (late.length === 0)
        return [];
    const counts = new Map(late.map((one) => [one, { accepted: 0, waiting: 0 }]));
    for (const pair of ledger.source.pairs) {
        const key = (0,alias/* pairKey */.Yz)(pair);
        for (const [{ brought }, count] of counts) {
            if (brought.has(key))
                count[(0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair) ? 'waiting' : 'accepted']++;
        }
    }
    return Array.from(counts, ([{ pullRequest: { number }, }, count,]) => ({ number, ...count }));
}

// EXTERNAL MODULE: ./src/commands/permit.ts
var permit = __webpack_require__(9895);
// EXTERNAL MODULE: ./src/commands/plan.ts + 4 modules
var plan = __webpack_require__(1953);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/customergauge/unclear.ts
var unclear = __webpack_require__(3175);
;// CONCATENATED MODULE: ./src/commands/queue.ts





/** The pairs that this run is about: all that the plan sends, or those of its shard. */
function pairsOf(plan, { shard }) {
    const pairs = (0,plan_plan/* pairsToSend */.J_)(plan);
    return shard
        ? pairs.filter(({ account }) => Number.parseInt((0,ledger_ledger/* bucketOf */.AU)(account), 16) % shard.of === shard.part - 1)
        : pairs;
}
/**
 * What this run sends: never-tried pairs first, then what an earlier run tried in vain. Of these the longest untried go
 * first, so that each gets its turn from run to run, however early a run has to stop. Where CustomerGauge never accepted
 * any and the answer to one said nothing sure, that one goes before all others: each run would leave another one behind.
 */
function recordsOf(plan, settings, { runLedger, held }) {
    const pairs = pairsOf(plan, settings);
    if (!runLedger)
        return pairs;
    const left = new pair_set/* PairSet */.X_(held.keys());
    const retries = new Set(plan.retry);
    const { ledger } = runLedger.store;
    const entry = (pair) => ledger && retries.has(pair) ? (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair) : undefined;
    const neverAccepted = ledger !== undefined && ledger.target === undefined;
    const turn = (pair) => {
        const known = entry(pair);
        if (neverAccepted && known && isUnclear(known))
            return FIRST;
        // Empty where it was never tried, and so before any time.
        return (known && (0,ledger_ledger/* triedAt */.w0)(known)) ?? '';
    };
    const turns = Map.groupBy(pairs.filter((pair) => !left.has(pair)), turn);
    const sorted = [...turns.keys()].filter((one) => one !== FIRST).sort();
    return [FIRST, ...sorted].flatMap((one) => {
        const records = byBucket(turns.get(one) ?? []);
        if (one === '')
            return records;
        return records.map((record) => ({ ...record, triedBefore: true, mayExist: mayExist(entry(record)) }));
    });
}
const FIRST = 'first';
/** Whether the latest answer for it was received and said nothing sure. */
function isUnclear({ ended, latest }) {
    const { state, code } = latest ?? ended ?? {};
    return state === 'unanswered' && code !== undefined && (0,unclear/* saysNothingSure */.Bb)(code);
}
/** Whether CustomerGauge may have it, for an earlier run sent it and got no clear answer. */
function mayExist(entry) {
    return entry?.sending !== undefined || entry?.ended?.state === 'unanswered';
}
/** Bucket by bucket, as the ledger is kept: a checkpoint rewrites the buckets that it touches. */
function byBucket(records) {
    const buckets = Map.groupBy(records, ({ account }) => (0,ledger_ledger/* bucketOf */.AU)(account));
    return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(alias/* comparePairs */.ff) ?? []);
}

// EXTERNAL MODULE: ./src/commands/run-ledger.ts + 1 modules
var run_ledger = __webpack_require__(6280);
;// CONCATENATED MODULE: ./src/commands/push.ts
var push_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var push_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

















/** Checks, plans, guards, delivers, records. What is not accepted fails the run at its end. */
async function push(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings } = run;
        const empty = (0,commands_run/* emptyReport */._O)(settings, 'push');
        const refused = (0,permit/* refuseEvent */.D)(run, 'push');
        if (refused)
            return (0,commands_run/* failedReport */.kS)(empty, refused, 'blocked');
        if ('missing' in settings.push && !settings.dryRun)
            return { ...empty, ...(0,commands_run/* inputsReport */.UC)(settings.push.missing, 'missing') };
        const silent = refuseSilent(run);
        if (silent)
            return (0,commands_run/* failedReport */.kS)(empty, silent);
        // A proxy that cannot be used is said before anything is read.
        (0,proxy/* readProxies */.rq)(run.env);
        const repository = push_addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const unmerged = await (0,permit/* refuseCheckout */.N)(run, repository, 'push');
        if (unmerged)
            return (0,commands_run/* failedReport */.kS)(empty, unmerged, 'blocked');
        const { report, desired, runLedger } = await (0,plan.planCommit)(run, 'push', repository);
        const { planned } = report;
        if (!planned || !desired || report.result === 'failed')
            return report;
        return await pushPlanned(run, repository, { report: { ...report, planned }, desired, runLedger });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = push_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function pushPlanned(run, repository, work) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings } = run;
        const { report, desired, runLedger } = work;
        const { plan, guard, base } = report.planned;
        const stopped = runLedger && (await stopByLedger(run, repository, { report, runLedger }));
        if (stopped)
            return stopped;
        const pairs = pairsOf(plan, settings);
        const question = {
            pairs,
            ledger: runLedger?.store.ledger,
            base: runLedger ? undefined : base.commit,
            head: repository.head,
        };
        const asks = hasQuestion(run, question);
        // Only where aliases may be held back does anything wait for what GitHub says.
        const asking = push_addDisposableResource(env_2, asks && !settings.requireReviewed ? askBeside(run, question) : undefined, true);
        const sends = !guard && !settings.dryRun && pairs.length > 0;
        const answer = asking
            ? await (sends ? undefined : asking.first())
            : asks
                ? await reviewOf(run, repository, question)
                : undefined;
        // Told to stop, nobody waited for GitHub's answers.
        if (run.signal.aborted)
            throw new git/* ToldToStop */.N();
        const review = answer?.known ? answer.review : undefined;
        const reviewed = { ...report, review: pairs.length > 0 ? review : undefined };
        if (guard)
            return (0,commands_run/* failedReport */.kS)(reviewed, { code: 'max-new', message: guard.message, hint: guard.hint }, 'blocked');
        if (answer && !answer.known) {
            if (settings.requireReviewed)
                return (0,commands_run/* failedReport */.kS)(report, answer.why, 'blocked');
            sayUnknown(run, answer);
        }
        if (settings.dryRun)
            return { ...reviewed, verdict: `Dry run, nothing was sent: ${report.verdict}` };
        const held = heldBack(review);
        const learned = answer && learnedFrom(answer, question);
        const records = recordsOf(plan, settings, { runLedger, held });
        if (runLedger && records.length === 0 && held.size > 0)
            return await holdAll({ held, desired, runLedger, planned: reviewed, learned });
        if (records.length === 0 || 'missing' in settings.push) {
            // A ledger that says nothing yet would hide that there was none.
            const says = runLedger && (runLedger.store.ledger !== undefined || desired.pairs.size > 0);
            if (says)
                await bringUpToDate({ runLedger, desired, held, review, learned });
            const late = answer && runLedger ? latePullRequests(answer, runLedger.store.ledger) : [];
            return nothingToSend({ ...reviewed, late, ledger: ledgerReport(runLedger) }, settings);
        }
        const declined = await askToSend(run, records.length);
        if (declined)
            return (0,commands_run/* failedReport */.kS)(reviewed, declined, 'blocked');
        const sent = runLedger
            ? await deliverWithLedger(run, settings.push, {
                records,
                held,
                desired,
                runLedger,
                planned: reviewed,
                asking: asking ?? askedBefore(answer, question),
            })
            : await deliverPlainly(run, settings.push, records, reviewed);
        const known = (await asking?.end()) ?? answer;
        if (!known)
            return sent;
        if (!known.known) {
            if (asking)
                sayUnknown(run, known);
            return sent;
        }
        return { ...sent, review: known.review, late: runLedger ? latePullRequests(known, runLedger.store.ledger) : [] };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = push_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** How the run ends where the ledger stands in its way: it is about something else, has gone on, or should be there. */
async function stopByLedger(run, repository, { report, runLedger }) {
    const { ledger } = runLedger.store;
    const refused = await (0,binding/* refuseLedger */._y)(runLedger, repository);
    if (refused)
        return (0,commands_run/* failedReport */.kS)(report, refused, 'blocked');
    if (ledger && (await runLedger.relate(ledger.source.commit)) === 'older')
        return supersededReport(report, runLedger);
    const first = await (0,first_push/* refuseFirstPush */.j)(run, repository, { runLedger, plan: report.planned.plan });
    if (first)
        return (0,commands_run/* failedReport */.kS)(report, first, 'blocked');
    if (!ledger)
        run.show.notice((0,run_ledger/* noLedgerYet */.pj)(runLedger.store.ref, await repository.remoteOfSeveral()));
    return undefined;
}
/** Why a command line without a terminal sends nothing: nobody can be asked there, and nobody agreed when it was started. */
function refuseSilent({ person, settings }) {
    if (!person || person.agreed || person.ask || settings.dryRun)
        return undefined;
    return {
        code: 'confirm',
        message: 'Nothing was sent: without a terminal nobody can be asked whether the plan is meant.',
        hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
    };
}
/** Asks the person at the terminal, who has just seen the plan. */
async function askToSend(run, records) {
    const { person } = run;
    if (!person?.ask || person.agreed)
        return undefined;
    const sending = `Send ${(0,report/* count */.U)(records, 'alias', 'aliases')} to CustomerGauge, which cannot take them back?`;
    const typed = await (0,commands_confirm/* answerOf */.ut)(run, `${sending} Type yes: `);
    if (typed.toLowerCase() === 'yes')
        return undefined;
    return { code: 'confirm', message: 'Nothing was sent: it was not confirmed.', hint: '' };
}
/** Nothing is held back for it, so it is only a notice. */
function sayUnknown({ github, signal, show }, { why }) {
    if (github && !signal.aborted)
        show.notice(`${why.message} ${why.hint}`);
}
function nothingToSend(report, { shard }) {
    const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
    return { ...report, result: 'unchanged', verdict: `Nothing to send${where}: ${report.verdict}` };
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ asksToSlowDown),
/* harmony export */   K0: () => (/* binding */ firewallMark),
/* harmony export */   MZ: () => (/* binding */ codesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7925);

/** The headers with which firewalls mark the answers that they give themselves. */
const MARKS = ['x-amzn-waf-action', 'cf-mitigated'];
/** The mark of a firewall that answered in place of the server behind it, as `name: value`; nothing without one. */
function firewallMark(headers) {
    const name = MARKS.find((mark) => headers[mark] !== undefined);
    return name && `${name}: ${headers[name]?.slice(0, 40)}`;
}
/** The codes by which gateways say that there were too many requests, without the signs that they are written with. */
const TOO_MANY = new Set([
    'toomanyrequests',
    'throttling',
    'throttled',
    'requestthrottled',
    'requestlimitexceeded',
    'limitexceeded',
    'ratelimitexceeded',
    'ratelimited',
    'ratelimit',
    'quotaexceeded',
    'provisionedthroughputexceeded',
    'slowdown',
    'temporarilyunavailable',
]);
/** Whether an answer that is a failure says by a code of its own that there were too many requests, or when to come back. */
function asksToSlowDown(headers, body) {
    return headers['retry-after'] !== undefined || codesOf(headers, body).some((code) => TOO_MANY.has(code));
}
/**
 * The codes that an answer gives for what went wrong, in its header and at the top of its body, each in small letters and
 * without signs: `com.amazonaws#TooManyRequestsException:` and `too_many_requests` are one.
 */
function codesOf(headers, body) {
    const { __type, code, error, errorType, type } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(body) ?? {};
    return [headers['x-amzn-errortype'], __type, code, error, errorType, type]
        .filter((one) => typeof one === 'string')
        .map((one) => one
        .replace(/:.*$/s, '')
        .replace(/^.*#/s, '')
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/(exception|error)$/, ''));
}


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/customergauge/decode.ts

/** More than this is not unpacked: a small answer can pretend to be endless. */
const MOST_BYTES = 1024 * 1024;
/** Each takes what there is where the end is missing, for only the beginning of a long answer is read. */
const UNPACK = {
    gzip: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    deflate: (bytes) => (0,external_node_zlib_.inflateSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    br: (bytes) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MOST_BYTES }),
    zstd: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.ZSTD_e_flush, maxOutputLength: MOST_BYTES }),
};
/**
 * The bytes of an answer as they were before they were packed, which nobody asks for and some servers do all the same
 * (`Content-Encoding`); nothing where they cannot be read.
 */
function unpacked(bytes, encoding) {
    const steps = (encoding ?? '')
        .toLowerCase()
        .split(',')
        .map((step) => step.trim().replace(/^x-/, ''))
        .filter((step) => step !== '' && step !== 'identity');
    if (bytes.length === 0)
        return bytes;
    try {
        // The last one that was put on comes off first.
        return steps.reduceRight((packed, step) => {
            const unpack = Object.hasOwn(UNPACK, step) ? UNPACK[step] : undefined;
            if (!unpack)
                throw new RangeError(`Unknown encoding: ${step}`);
            return unpack(packed);
        }, bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
;// CONCATENATED MODULE: ./src/customergauge/failure.ts


/** A proxy that could not be reached at all. */
class ProxyUnreachable extends Error {
    constructor(cause) {
        super('The proxy could not be reached.', { cause });
    }
}
/** A proxy that answered, and opened no way. */
class ProxyRefused extends Error {
    status;
    constructor(status) {
        super(`The proxy answered HTTP ${status}.`);
        this.status = status;
    }
}
const DNS = /^(ENOTFOUND|EAI_[A-Z]+)$/;
/** Whoever knows names says that there is none. Everything else is trouble on the way to the answer. */
const NO_SUCH_NAME = /^(ENOTFOUND|EAI_NONAME|EAI_NODATA)$/;
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;
const UNKNOWN_AUTHORITY = /^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_UNTRUSTED|INVALID_CA)/;
const OUT_OF_DATE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREADABLE = /^(UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/;
/** undici's own words for an answer that it does not take: it has no code for them. */
const BAD_ANSWER = /^bad (response|upgrade)$/;
const UNKNOWN_AUTHORITY_HINT = 'The certificate comes from an authority that this machine does not know: a private one, or a proxy that opens TLS. Put its certificate into a file and name the file in the environment variable `NODE_EXTRA_CA_CERTS` (in a workflow: under `env:`).';
const OUT_OF_DATE_HINT = 'The certificate is out of date, or the clock of this machine is wrong.';
/**
 * What an error of the connection means.
 * @param about why we gave it up ourselves, if we did, and whether the request had left
 */
function readError(cause, { gaveUp, left }) {
    const { code, message } = describe(cause);
    const failed = (kind, said, { sent = false, lasting = false, hint } = {}) => ({ kind: 'failure', code: kind, sent, lasting, message: said, ...(hint ? { hint } : {}) });
    if (gaveUp === 'aborted') {
        const when = left ? 'while waiting for the answer' : 'before this was sent';
        return failed('aborted', `The run was stopped ${when}.`, { sent: left });
    }
    if (gaveUp === 'timeout' || /TIMEOUT$/.test(code)) {
        const what = left ? 'No answer came in time.' : 'No connection could be made in time.';
        return failed('timeout', what, { sent: left });
    }
    const certificate = CERTIFICATE.test(code);
    const hint = UNKNOWN_AUTHORITY.test(code)
        ? UNKNOWN_AUTHORITY_HINT
        : OUT_OF_DATE.test(code)
            ? OUT_OF_DATE_HINT
            : undefined;
    if (cause instanceof ProxyRefused) {
        const lasting = cause.status === 407;
        const why = lasting ? 'it wants a user and password' : 'it answered';
        return failed('proxy', `The proxy gave no connection: ${why} (HTTP ${cause.status}).`, {
            lasting,
            hint: proxy/* PROXY_HINT */.Lx,
        });
    }
    if (cause instanceof ProxyUnreachable) {
        const said = `The proxy could not be reached (${code || message}).`;
        return failed('proxy', said, { hint: hint ? `${proxy/* PROXY_HINT */.Lx} ${hint}` : proxy/* PROXY_HINT */.Lx });
    }
    if (DNS.test(code)) {
        const lasting = NO_SUCH_NAME.test(code);
        const what = lasting ? 'The name of the server is not known here' : 'The name of the server could not be looked up';
        return failed('dns', `${what} (${code}).`, { lasting });
    }
    if (certificate) {
        const said = `No trusted connection is possible: ${message} (${code}).`;
        return failed('certificate', said, { lasting: true, ...(hint ? { hint } : {}) });
    }
    // An alert is what the other side says before anything else: one bad machine of several may say it. OpenSSL's own
    // words are not shown, for they name lines of its source.
    if (TLS.test(code))
        return failed('tls', `No secure connection came about (${code}).`, { lasting: !/ALERT|EPROTO/.test(code) });
    if (REFUSED.test(code))
        return failed('refused', `No connection could be made (${code}).`);
    if (/proxy/i.test(message))
        return failed('proxy', `The proxy gave no connection: ${message}.`, { hint: proxy/* PROXY_HINT */.Lx });
    if (left && (cause instanceof undici.errors.HTTPParserError || UNREADABLE.test(code) || BAD_ANSWER.test(message)))
        return failed('unreadable', `What came back is no HTTP answer that can be read: ${message}.`, { sent: true });
    const when = left ? 'the answer was complete' : 'anything was sent';
    return failed('reset', `The connection broke before ${when} (${code || message}).`, { sent: left });
}
/** undici wraps what the system said, sometimes twice, and several failed addresses in one error. */
function describe(cause) {
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
        const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        if (code !== '' && !(code === 'UND_ERR_SOCKET' && inner instanceof Error))
            return { code, message: error.message };
        if (!(inner instanceof Error))
            return { code, message: error.message };
        error = inner;
    }
    return { code: '', message: String(cause) };
}

;// CONCATENATED MODULE: ./src/customergauge/interim.ts
/** How an answer begins that only says to go on. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/;
const LONGEST_BEGINNING = 'HTTP/1.1 100 '.length;
/** No server says more than this before it goes on. */
const interim_MOST_BYTES = 16 * 1024;
/**
 * Connections on which `100 Continue` is passed over that nobody asked for. Every client has to bear it
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.2), and undici ends the connection instead.
 */
function bearingContinue(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => {
        if (error)
            return callback(error, null);
        passOver(socket);
        callback(null, socket);
    });
}
/** What is written begins a request, and what is read next, its answer; only there can it stand. */
function passOver(socket) {
    const { read, write } = socket;
    let beginning = true;
    let held;
    socket.write = (...given) => {
        beginning = true;
        return write.apply(socket, given);
    };
    socket.read = (size) => {
        const chunk = read.call(socket, size);
        if (chunk === null || !beginning)
            return chunk;
        const bytes = held ? Buffer.concat([held, chunk]) : chunk;
        const rest = withoutContinue(bytes);
        held = typeof rest === 'string' ? bytes : undefined;
        if (typeof rest === 'string')
            return null;
        if (rest.length === 0)
            return null;
        beginning = false;
        return rest;
    };
}
/** The bytes behind every `100 Continue`; `more` where it takes more of them to tell. */
function withoutContinue(bytes) {
    let rest = bytes;
    while (true) {
        const start = rest.toString('latin1', 0, LONGEST_BEGINNING);
        if (!CONTINUE.test(start))
            return start.length < LONGEST_BEGINNING && 'HTTP/1.1 100 '.startsWith(start) && start !== '' ? 'more' : rest;
        const end = rest.indexOf('\r\n\r\n');
        if (end === -1)
            return rest.length < interim_MOST_BYTES ? 'more' : rest;
        rest = rest.subarray(end + 4);
    }
}

;// CONCATENATED MODULE: ./src/customergauge/http.ts





/** A connection that takes longer is tried anew, and keeps no ended run waiting for longer. */
const CONNECT_MS = 10_000;
/** More of an answer than this is not read: nothing useful is that long. */
const MOST_BODY_BYTES = 64 * 1024;
/**
 * Encodes what is sent. Given text, undici would take a piece of Node's pool of 64 KiB, and one such piece that happens
 * to get old keeps the bytes of hundreds of requests until the next full collection.
 */
const UTF8 = new TextEncoder();
/**
 * HTTP as this product needs it: proxies from the environment, one time limit for the whole request, no redirects.
 *
 * @throws {import('./proxy.ts').ProxyError} when the environment names a proxy that cannot be used
 */
function openHttp({ connections, timeoutSeconds, env }) {
    const milliseconds = timeoutSeconds * 1000;
    const connectMs = Math.min(milliseconds, CONNECT_MS);
    const proxies = (0,proxy/* readProxies */.rq)(env);
    const options = {
        connections,
        pipelining: 1,
        // All requests would share one connection, and hang with it for ever once it died without a word.
        allowH2: false,
        // The limit for the whole request covers both, and undici keeps a timer of its own for every request a while longer.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: bearingContinue((0,undici.buildConnector)({ timeout: connectMs, allowH2: false })),
        keepAliveTimeout: 30_000,
    };
    const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new undici.Agent(options);
    const aborts = abortsOf();
    return {
        exchange: (asked, signal) => signal.aborted
            ? Promise.resolve(readError(new Error('aborted'), { gaveUp: 'aborted', left: false }))
            : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
        close: () => dispatcher.destroy(),
    };
}
/** A proxy that cannot be reached is told apart from a server that cannot: the remedy is another. */
function throughProxies({ https, none }, { connectMs, ...options }) {
    const connectToProxy = (0,undici.buildConnector)({ timeout: connectMs, allowH2: false });
    return new undici.EnvHttpProxyAgent({
        ...options,
        // Plain HTTP is for this machine only (`checkUrl`), and no proxy is to see what is said there.
        httpProxy: '',
        httpsProxy: https,
        noProxy: none,
        // What leads past the proxy has the same connector as without one.
        factory: (origin, given) => new undici.Pool(origin, {
            ...given,
            ...('connect' in given && typeof given.connect === 'function' && given.connect !== options.connect
                ? { connect: bearingContinue(given.connect) }
                : {}),
        }),
        clientFactory: (proxy, given) => new ProxyPool(proxy, {
            ...given,
            allowH2: false,
            // Until the proxy has opened the way.
            headersTimeout: connectMs,
            connect: (asked, callback) => connectToProxy(asked, (...[error, socket]) => error ? callback(new ProxyUnreachable(error), null) : callback(null, socket)),
        }),
    });
}
/** Tells the status with which a proxy opens no way, for which undici has words only. */
class ProxyPool extends undici.Pool {
    connect(asked) {
        return this.#open(asked);
    }
    async #open(asked) {
        const answered = await super.connect(asked);
        if (answered.statusCode === 200)
            return answered;
        answered.socket.on('error', () => { }).destroy();
        throw new ProxyRefused(answered.statusCode);
    }
}
/**
 * One request, told by undici's events themselves. Its promises and streams would leave several kilobytes a request
 * behind until the next full collection, and a push makes hundreds of thousands.
 */
function exchange(dispatcher, { url, method, headers, body, lastOnConnection = false }, { aborts, milliseconds }) {
    return new Promise((resolve) => {
        const { origin, pathname, search } = new URL(url);
        let controller;
        let status = 0;
        let answered = {};
        let chunks = [];
        let size = 0;
        let settled = false;
        const settle = (exchanged) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            aborts.splice(aborts.indexOf(stop), 1);
            resolve(exchanged);
        };
        const fail = (cause, gaveUp) => {
            // What still waits for a connection has not left yet.
            settle(readError(cause, { gaveUp, left: controller !== undefined }));
        };
        const giveUp = (why) => {
            const reason = new Error(why);
            fail(reason, why);
            // A request that did not start yet is stopped when it does.
            controller?.abort(reason);
        };
        const stop = () => giveUp('aborted');
        const timer = setTimeout(() => giveUp('timeout'), milliseconds);
        const answer = () => {
            const bytes = unpacked(Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES), answered['content-encoding']);
            const body = bytes?.toString('utf8') ?? '';
            settle({ kind: 'answer', status, headers: answered, body, ...(bytes ? {} : { unreadable: true }) });
        };
        aborts.push(stop);
        try {
            dispatcher.dispatch({
                origin,
                path: `${pathname}${search}`,
                method,
                headers,
                body: body === '' ? null : UTF8.encode(body),
                reset: lastOnConnection,
            }, {
                onRequestStart: (started) => {
                    controller = started;
                    if (settled)
                        started.abort(new Error('aborted'));
                },
                onResponseStart: (_started, statusCode, received) => {
                    // What comes before the answer (`103 Early Hints`) is none.
                    if (statusCode < 200)
                        return;
                    status = statusCode;
                    answered = flat(received);
                },
                onResponseData: (started, chunk) => {
                    if (settled)
                        return;
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size <= MOST_BODY_BYTES)
                        return;
                    answer();
                    chunks = [];
                    started.abort(new Error('aborted'));
                },
                onResponseEnd: answer,
                onResponseError: (_started, cause) => fail(cause),
            });
        }
        catch (cause) {
            fail(cause);
        }
    });
}
function abortsOf() {
    const known = new WeakMap();
    return (signal) => {
        const found = known.get(signal);
        if (found)
            return found;
        const aborts = [];
        known.set(signal, aborts);
        signal.addEventListener('abort', () => {
            for (const stop of [...aborts])
                stop();
        });
        return aborts;
    };
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** What a body says as JSON; nothing where it is none. */
function parseJson(body) {
    try {
        return JSON.parse(withoutMark(body));
    }
    catch {
        return undefined;
    }
}
/** The JSON object that a body holds, or nothing. */
function parseObject(body) {
    return asObject(parseJson(body));
}
/** The value as an object with keys; nothing where it is none. */
function asObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : undefined;
}
/** Without the byte order mark that some servers begin with. */
function withoutMark(body) {
    return body.replace(/^\uFEFF/, '');
}


/***/ }),

/***/ 374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vi: () => (/* binding */ recordRequest),
/* harmony export */   _O: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** What a record holds: heading → value. */
function fieldsOf(pair, how) {
    return { [how.accountField]: pair.account, [how.aliasField]: pair.alias, ...how.extraFields };
}
/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
function recordRequest(pair, how, to) {
    const fields = fieldsOf(pair, how);
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${to.token}`,
        'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
    };
    const body = how.format === 'json'
        ? JSON.stringify({ configuration: how.configuration, record: fields })
        : new URLSearchParams([
            ['configuration', how.configuration],
            ...Object.entries(fields).map(([heading, value]) => [`record[${heading}]`, value]),
        ]).toString();
    return { url: to.url, method: to.method, headers, body, lastOnConnection: to.lastOnConnection ?? false };
}
const USER_AGENT = 'customergauge-aliases';


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ HINTS),
/* harmony export */   YO: () => (/* binding */ KEPT_OUT),
/* harmony export */   Zx: () => (/* binding */ wrongVerb),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   p9: () => (/* binding */ SLOWER)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/** What makes a push slower from the start. */
const SLOWER = 'Set `requests-per-second` (for instance to `2`), or a lower `concurrency`';
/** Who else answers with 403 than the one who knows the credentials. */
const KEPT_OUT = 'Your tenant may also have an API IP White List, which can lock out hosted runners; a firewall or a rate limit in front of CustomerGauge answers so, too.';
const ADDRESS = ['records-url', 'region'];
const IN_BETWEEN = {
    inputs: ADDRESS,
    hint: 'What answered is probably another server, or a gateway that does not let the request through.',
};
/** Statuses that are about every record, not about one. */
const WALLS = {
    402: {
        inputs: [],
        hint: 'CustomerGauge wants something to be paid first: ask whoever looks after your contract whether it includes the API.',
    },
    404: { inputs: ADDRESS, hint: '' },
    406: { inputs: ADDRESS, hint: 'What answered does not speak JSON, so it is probably another server.' },
    407: { inputs: [], hint: _proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_HINT */ .Lx },
    410: { inputs: ADDRESS, hint: 'There was something at this address once, and it is gone for good.' },
    411: IN_BETWEEN,
    414: IN_BETWEEN,
    415: {
        inputs: ['format', 'records-url'],
        hint: 'CustomerGauge does not read this encoding of a record: set `format` to the other one of `json` and `form`.',
    },
    417: IN_BETWEEN,
    419: {
        inputs: ADDRESS,
        hint: 'So answers a page for browsers, not an API: the address is probably another one than that of the API.',
    },
    426: IN_BETWEEN,
    428: IN_BETWEEN,
    431: IN_BETWEEN,
    451: {
        inputs: [],
        hint: 'A firewall, or a rule about countries, keeps this machine out. Use a runner with an address that is let in.',
    },
    511: { inputs: [], hint: 'The network of this machine wants a log-in before it lets anything through.' },
};
/** The wall that a status shows. `proven`: a record of this run was accepted, so the inputs are right. */
function wallOf(status, proven) {
    if (status !== 403)
        return WALLS[status];
    if (proven) {
        return {
            inputs: [],
            hint: `Records were accepted before it, so the inputs are right. A firewall or a rate limit in front of CustomerGauge has probably stepped in: wait a few minutes and push again. If it comes back: ${SLOWER}.`,
        };
    }
    return {
        inputs: ['client-id', 'client-secret', 'region', 'configuration'],
        hint: KEPT_OUT,
    };
}
/** What helps against a verb that is not taken, where the server does not offer the other one. */
function wrongVerb(method, allow) {
    const other = method === 'PUT' ? 'POST' : 'PUT';
    if (allow)
        return { inputs: ['records-url', 'method'], hint: 'Nothing can be sent to this address.' };
    return {
        inputs: ['method', 'records-url'],
        hint: `The server does not take ${method} here, and does not say what it takes: try \`method: ${other}\`.`,
    };
}
/** What helps where a record was not accepted for a reason that is no wall. */
const HINTS = {
    400: `If these words are about a limit: ${SLOWER}. If they are about the request, check \`format\`, \`account-field\`, \`alias-field\` and \`extra-fields\`.`,
    420: `${SLOWER}.`,
    423: 'Something is locked in CustomerGauge. If it stays so, ask its administrator whether your API client or your tenant is locked.',
    429: `${SLOWER}.`,
};


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   iK: () => (/* binding */ GitHubFailure),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** A request that GitHub did not fulfil. The message may hold GitHub's own words: neutralise it before it is shown. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    code;
    hint;
    /** Where GitHub answered at all. */
    status;
    /** Seconds to wait, where GitHub named them. */
    retryAfter;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
        this.status = failure.status;
        this.retryAfter = failure.retryAfter;
    }
}
const LATER = 'Nothing needs to be done: the next run tries again.';
/** What a refusal means, and what to do about it. */
function toFailure({ route, status, headers = {}, data, cause }) {
    const method = route.split(' ', 1)[0] ?? '';
    const permission = `permissions: pull-requests: ${method === 'GET' ? 'read' : 'write'}`;
    const words = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'message').slice(0, 200);
    const said = words === '' ? '' : `: ${words}`;
    const failed = (code, message, hint) => new GitHubFailure({ code, message, hint, status, cause, retryAfter: seconds(headers['retry-after']) });
    if (status === undefined || status >= 500) {
        const what = status === undefined ? `could not be reached (${whatBroke(cause)})` : `has a fault (${status})`;
        return failed('outage', `GitHub's API ${what}.`, LATER);
    }
    if (status === 429 || (status === 403 && isRateLimit(headers, words))) {
        return failed('rate-limit', `GitHub's API takes no more requests for now (${status}${said}).`, LATER);
    }
    if (status === 401) {
        return failed('permission', `GitHub does not accept the token (401${said}).`, 'Leave `github-token` out, so that the token of the job is used, or check that the given one has not expired.');
    }
    if (status === 403 && /\block(ed)?\b/i.test(words)) {
        return failed('refused', `GitHub refused, because the conversation is locked (403${said}).`, 'Unlock the conversation.');
    }
    if (status === 403) {
        return failed('permission', `The token may not do this on GitHub (403${said}).`, `Give the job \`${permission}\`. A pull request from a fork only gets a token that reads.`);
    }
    if (status === 404 || status === 410) {
        return failed('not-found', `GitHub does not find what was asked for (${status}${said}).`, `If it is there, the token may not see it: give the job \`${permission}\`.`);
    }
    if (status < 200 || status >= 300) {
        return failed('refused', `GitHub refused the request (${status}${said}).`, LATER);
    }
    return unreadable(route);
}
/** What the system calls it, such as `ENOTFOUND`: network errors come wrapped in others. */
function whatBroke(cause) {
    let said = 'no answer';
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        if (error.name === 'TimeoutError')
            return 'no answer in time';
        said = error.message;
    }
    return said;
}
/** An answer that is none: a proxy's page, another program behind the address. */
function unreadable(route) {
    return new GitHubFailure({
        code: 'outage',
        message: `The answer of GitHub's API to \`${route}\` cannot be understood.`,
        hint: 'Check the address in `GITHUB_API_URL`, and whether a proxy answers in its place.',
    });
}
function seconds(header) {
    return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
function isRateLimit(headers, words) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(words));
}
/** More pages than any pull request fills; a server that always promises another one must not hold a run. */
const MOST_PAGES = 100;
/** Every entry of a list, page by page. @throws {GitHubFailure} */
async function listAll(api, route, parameters = {}) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        // The next page is asked for by number, never by an address that an answer names: the token goes to GitHub alone.
        const { data, more } = await api.request(route, { ...parameters, per_page: 100, page });
        if (!Array.isArray(data))
            throw unreadable(route);
        for (const entry of data)
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry))
                all.push(entry);
        if (!more)
            return all;
    }
    throw new GitHubFailure({
        code: 'refused',
        message: `GitHub lists more than ${MOST_PAGES * 100} entries for \`${route}\`.`,
        hint: 'Open a new pull request.',
    });
}


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S0: () => (/* binding */ mergedPullRequests),
  ZQ: () => (/* binding */ numbersMerged)
});

// UNUSED EXPORTS: mergedInto

// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(8943);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/approvals.ts

const VERDICTS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/**
 * The approvals that stand: the latest verdict of each person other than the author. A remark without a verdict changes
 * nothing.
 *
 * @param reviews as GitHub lists them, in chronological order
 */
function standingApprovals(reviews, author) {
    const latest = new Map();
    for (const review of reviews) {
        const state = (0,json/* textAt */.$6)(review, 'state');
        const by = (0,json/* textAt */.$6)(review, 'user', 'login');
        if (!VERDICTS.includes(state) || !isSomebodyElse(review, by, author))
            continue;
        latest.set(by.toLowerCase(), { state, approval: { by, commit: (0,json/* textAt */.$6)(review, 'commit_id') } });
    }
    return [...latest.values()]
        .filter(({ state, approval }) => state === 'APPROVED' && approval.commit !== '')
        .map(({ approval }) => approval);
}
function isSomebodyElse(review, by, author) {
    if (by === '' || (0,json/* textAt */.$6)(review, 'user', 'type') !== 'User' || by.endsWith('[bot]'))
        return false;
    return by.toLowerCase() !== author.toLowerCase();
}
/**
 * Whether somebody's approval counts, by GitHub's answer about their permission: that of people who may write, as in
 * GitHub's own branch protection. A review's `author_association` does not tell: to the token of a job, members who
 * keep their membership private (which is how it starts) look like strangers.
 */
function mayApprove(permission) {
    return ['admin', 'maintain', 'write'].includes((0,json/* textAt */.$6)(permission, 'permission'));
}

;// CONCATENATED MODULE: ./src/github/merged.ts



const AT_A_TIME = 4;
/**
 * The merged pull requests that brought these commits, with the approvals that stand.
 *
 * @param commits of the branch, the newest first
 * @throws {GitHubFailure} when one request fails: half an answer would call reviewed commits unreviewed
 */
async function mergedPullRequests(api, commits, { branch, limit = 200 }) {
    const known = [...new Set(commits)];
    const found = await mergedByCommit(api, known.slice(0, limit), branch);
    const reviewed = await fewAtATime(byNumber(found), async (one) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const reviews = await (0,github_api/* listAll */._w)(api, route, { pull_number: one.number });
        return { ...one, approvals: standingApprovals(reviews, one.author) };
    });
    const people = [...new Set(reviewed.flatMap(({ approvals }) => approvals.map(({ by }) => by)))];
    const counting = new Set(await insidersAmong(api, people));
    const pullRequests = reviewed.map((one) => ({
        ...one,
        approvals: one.approvals.filter(({ by }) => counting.has(by)),
    }));
    return {
        pullRequests,
        unknown: found.filter(({ merged }) => merged.length === 0).map(({ commit }) => commit),
        notLookedAt: known.slice(limit),
    };
}
/** The numbers of the merged pull requests that brought these commits. @throws {GitHubFailure} */
async function numbersMerged(api, commits, branch) {
    return byNumber(await mergedByCommit(api, commits, branch)).map(({ number }) => number);
}
function mergedByCommit(api, commits, branch) {
    const into = { branch, repository: `${api.owner}/${api.repo}` };
    return fewAtATime(commits, async (commit) => ({
        commit,
        merged: mergedInto(await pullRequestsOf(api, commit), into),
    }));
}
/** Those of GitHub's pull requests that were merged into this branch of this repository. Open ones and others' don't count. */
function mergedInto(pullRequests, { branch, repository }) {
    return pullRequests.flatMap((one) => {
        const number = (0,json/* numberAt */.tk)(one, 'number');
        const baseRef = (0,json/* textAt */.$6)(one, 'base', 'ref');
        const into = (0,json/* textAt */.$6)(one, 'base', 'repo', 'full_name');
        if (number === undefined || (0,json/* textAt */.$6)(one, 'merged_at') === '' || baseRef !== branch)
            return [];
        if (into.toLowerCase() !== repository.toLowerCase())
            return [];
        return [
            {
                number,
                url: (0,json/* textAt */.$6)(one, 'html_url'),
                title: (0,json/* textAt */.$6)(one, 'title'),
                author: (0,json/* textAt */.$6)(one, 'user', 'login'),
                headSha: (0,json/* textAt */.$6)(one, 'head', 'sha'),
                mergeCommitSha: (0,json/* textAt */.$6)(one, 'merge_commit_sha'),
                baseRef,
            },
        ];
    });
}
function byNumber(found) {
    const all = new Map();
    for (const { commit, merged } of found) {
        for (const one of merged) {
            const known = all.get(one.number);
            if (known)
                known.commits.push(commit);
            else
                all.set(one.number, { ...one, commits: [commit] });
        }
    }
    return [...all.values()];
}
async function pullRequestsOf(api, commit) {
    try {
        return await (0,github_api/* listAll */._w)(api, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit });
    }
    catch (failure) {
        // “No commit found for SHA”: GitHub does not know it, so no pull request brought it.
        if (failure instanceof github_api/* GitHubFailure */.iK && failure.status === 422)
            return [];
        throw failure;
    }
}
async function insidersAmong(api, people) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const asked = await fewAtATime(people, async (username) => {
        try {
            return { username, counts: mayApprove((await api.request(route, { username })).data) };
        }
        catch (failure) {
            // Nobody of that name: the account is gone.
            if (failure instanceof github_api/* GitHubFailure */.iK && failure.code === 'not-found')
                return { username, counts: false };
            throw failure;
        }
    });
    return asked.filter(({ counts }) => counts).map(({ username }) => username);
}
/** In order, with a few requests under way at any time. The first failure ends it. */
async function fewAtATime(items, work) {
    const results = new Array(items.length);
    const entries = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [at, item] of entries) {
            if (failed)
                return;
            try {
                results[at] = await work(item);
            }
            catch (failure) {
                failed = true;
                throw failure;
            }
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return results;
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   xI: () => (/* binding */ betterOrigin),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);



/** A pair that is new to the files and that nobody took up. */
const NOT_YET = 'It was not sent yet.';
const NO_ANSWER = 'The run that was sending it ended without saying how; it may exist in CustomerGauge.';
const EMPTY = {
    target: undefined,
    path: '',
    branch: undefined,
    source: { commit: '', tree: undefined, pairs: new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_() },
    pending: new Map(),
    removed: new Map(),
};
/**
 * The ledger after a run's next step. Same or newer: the source becomes what the run desired, and pending what of it
 * was not accepted. Older (a late run over a commit that was pushed past): the source stays, and only what that run
 * saw is added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
function advance(before, step) {
    const { relation, desired, words, by, header } = step;
    const known = before ?? EMPTY;
    const moves = before === undefined || isElsewhere(before.source, step);
    const source = moves ? desired : known.source;
    const pending = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(known.pending);
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(known.removed);
    if (moves)
        moveOn(known.source, step, { pending, removed });
    const settled = settling(by);
    for (const [pair, word] of words) {
        if (source.pairs.has(pair)) {
            const entry = pending.get(pair);
            // Without an entry it is accepted, and nothing is known better than that.
            if (entry === undefined)
                continue;
            const after = settled(entry, word);
            if (after)
                pending.set(pair, after);
            else
                pending.delete(pair);
        }
        else if (word.state === 'accepted' || word.state === 'unanswered') {
            if (removed.get(pair)?.state !== 'accepted')
                removed.set(pair, { state: word.state, ...by });
        }
    }
    const target = bindTarget(known.target, header.target, words);
    const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? known.branch };
    return { ...known, ...place, source, target, pending: pending.done(), removed: removed.done() };
}
/** Whether the source has to move: to a newer commit, or to another folder of the same one. */
function isElsewhere(source, { relation, desired }) {
    return relation === 'same' ? desired.tree !== source.tree : relation === 'newer';
}
/** The source becomes what is desired: what is new to it is pending, what left it is remembered as far as it may exist. */
function moveOn(from, { desired, by }, { pending, removed }) {
    const fresh = {
        ended: { state: 'unsent', reason: NOT_YET, ...by },
        ...(from.commit === '' ? {} : { since: from.commit }),
    };
    const came = (0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(desired.pairs, from.pairs);
    const left = (0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(from.pairs, desired.pairs);
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
/** What is remembered of a pair that leaves the files: nothing where it never can have reached CustomerGauge. */
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
/** Settles entries. Those that stand alike, and of which the same is said one after the other, stand alike afterwards too. */
function settling(by) {
    let last;
    return (entry, word) => {
        if (last?.entry !== entry || last.word !== word)
            last = { entry, word, after: settle(entry, word, by) };
        return last.after;
    };
}
/** The entry after a word about it; nothing once it is accepted. */
function settle(entry, word, by) {
    const { sending, ended, latest, before, since } = entry;
    const origin = betterOrigin(entry.origin, 'origin' in word ? word.origin : undefined);
    const kept = {
        ...(before ? { before } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin } : {}),
    };
    switch (word.state) {
        case 'accepted':
            return undefined;
        case 'sending': {
            if (sending?.run === by.run)
                return entry;
            const known = { ...(ended ? { ended } : {}), ...(latest ? { latest } : {}) };
            const open = sending ? endings(entry, { state: 'unanswered', reason: NO_ANSWER, ...sending }) : known;
            return { ...kept, ...open, sending: by };
        }
        default: {
            const { state, reason, code, tried } = word;
            const own = { state, reason, ...(code ? { code } : {}), ...by, ...(tried ? { tried } : {}) };
            const open = sending && sending.run !== by.run ? { sending } : {};
            return { ...kept, ...open, ...endings(entry, own) };
        }
    }
}
/** An approval outweighs none, a pull request none, and of two equal ones the one that a comparison of text puts last. */
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
/** What stands for a pair until the first run ended about it gives way to any real ending. */
function placeholder(ended) {
    return ended?.state === 'unsent' && ended.reason === NOT_YET;
}
/** What is known with one more ending: the best known of all, and the latest of a run that tried the pair. */
function endings({ ended, latest }, own) {
    const known = placeholder(ended) ? undefined : ended;
    const best = last(known, own, (one) => [rank(one), one.time]);
    const before = latest ?? (known && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTried */ .A_)(known) ? known : undefined);
    const newest = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTried */ .A_)(own) ? last(before, own, (one) => [one.time, rank(one)]) : before;
    return { ended: best, ...(newest && newest !== best ? { latest: newest } : {}) };
}
const RANK = { unanswered: 3, rejected: 2, unsent: 0 };
/** How well known an ending is: a pair that was handed over and not taken is known better than one that never was. */
function rank(ending) {
    return ending.tried ? 1 : RANK[ending.state];
}
/** The ending that this order puts last, and of two equal ones the one that a comparison of text does. */
function last(one, other, by) {
    const order = (ending) => JSON.stringify([...by(ending), ending.run, ending.reason, ending.code]);
    return one !== undefined && order(one) >= order(other) ? one : other;
}
/** The target is written down with the first accepted record, and not changed by any later one. */
function bindTarget(known, mine, words) {
    if (known || !mine)
        return known;
    for (const [, { state }] of words)
        if (state === 'accepted')
            return mine;
    return undefined;
}
/** The ledger without these removed pairs: somebody deleted them in CustomerGauge by hand. */
function forget(before, pairs) {
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(before.removed);
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
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2420);


/** Changes buckets without touching the original: only buckets in which something changes are copied. */
class BucketsDraft {
    #before;
    #changed = new Map();
    constructor(before) {
        this.#before = before;
    }
    get(pair) {
        if (this.#before.size === 0 && this.#changed.size === 0)
            return undefined;
        const name = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
    }
    set(pair, known) {
        this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account)).set(pair, known);
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const buckets = Map.groupBy(pairs, ({ account }) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(account));
        for (const [name, own] of buckets)
            this.#own(name).setAll(own, knownOf);
    }
    delete(pair) {
        if (this.get(pair) !== undefined)
            this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account)).delete(pair);
    }
    /** The result; the original itself where nothing changed. */
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
        const own = new _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BucketDraft */ .k(this.#before.get(name));
        this.#changed.set(name, own);
        return own;
    }
}


/***/ })

};
