export const id = 96;
export const ids = [96];
export const modules = {

/***/ 8096:
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
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/delivery/clock.ts
var delivery_clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/sections.ts
var sections = __webpack_require__(3844);
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
// EXTERNAL MODULE: ./src/aliases/lenient.ts
var lenient = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
;// CONCATENATED MODULE: ./src/files/brought.ts




/**
 * The pairs, by key, that a commit has and that its base has not. Only files that differ are read. Both commits are
 * fetched where the checkout left them out.
 *
 * @throws GitError when one of them cannot be read
 */
async function pairsBrought(repository, from) {
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
    if (!(await repository.has(commit)))
        await repository.fetchCommit(commit);
    const folder = await repository.list(commit, path);
    if (folder.kind !== 'folder')
        return new Map();
    const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && (0,files_folder/* isAliasFile */.D1)(below));
    return new Map(files.map(({ path: below, id }) => [below, id]));
}
async function keysOf(repository, files) {
    const listed = files.map(([path, id]) => ({ path, id }));
    const { pairs } = await (0,lenient/* readLeniently */.x)(await (0,commit/* readListed */.oF)(repository, listed));
    return new Set(Array.from(pairs, alias/* pairKey */.Yz));
}

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
const COMMIT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The pairs of one commit of a pull request that its target branch did not have. */
async function commitPairs(repository, { number, commits }, commit, { formerFolder, gaps }) {
    try {
        // The oldest commit that the branch got from it; the one before that is the branch without it, however it was merged.
        const oldest = commits.at(-1) ?? '';
        for (const id of [commit, oldest])
            if (!COMMIT_ID.test(id))
                throw notACommit(id);
        if (!(await repository.has(oldest)))
            await repository.fetchCommit(oldest);
        const [before] = await repository.parents(oldest);
        const base = before === undefined ? undefined : await repository.mergeBase(commit, before);
        return await pairsBrought(repository, { commit, base, formerFolder });
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
    const failures = [...stopped, ...unwritten, ...held];
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

// EXTERNAL MODULE: ./src/commands/books.ts + 5 modules
var commands_books = __webpack_require__(379);
;// CONCATENATED MODULE: ./src/customergauge/answer.ts
const MOST_WORDS = 500;
/** Of a longer body only the beginning is looked at for words: its end may be cut in the middle of a secret. */
const MOST_BODY = 4000;
const MOST_FIELDS = 20;
const ACCEPTED = { kind: 'accepted' };
/**
 * What the answer to a record request means. Documented is only 200 and 422 (API.md); the rest is likely and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
function readRecordAnswer(exchange, { method, now, redact }) {
    if (exchange.kind === 'failure')
        return readFailure(exchange);
    const { status, headers, body } = exchange;
    const isHtml = isWebPage(body, headers['content-type']);
    // Nearly every answer is this one.
    if (status >= 200 && status < 300 && !isHtml)
        return ACCEPTED;
    const reason = isHtml
        ? { code: `http-${status}`, status, message: `HTTP ${status}, a web page.` }
        : readReason(status, body, redact);
    if (status >= 500)
        return retryable(reason, { processed: status === 503 ? 'no' : 'unknown', slowDown: status === 503, headers, now });
    if (status === 429)
        return retryable(reason, { processed: 'no', slowDown: true, headers, now });
    if (status >= 300 && status < 400) {
        return wrong({ ...reason, message: `HTTP ${status}, a redirect. Redirects are not followed.` }, [
            'records-url',
            'region',
        ]);
    }
    if (status === 408 || status === 425)
        return retryable(reason, { processed: 'no', slowDown: false, headers, now });
    if (status === 401)
        return { kind: 'unauthorised', reason };
    if (status === 403)
        return wrong(reason, ['client-id', 'client-secret', 'region', 'configuration']);
    if (status === 404)
        return wrong(reason, ['records-url', 'region']);
    if (status === 405) {
        const other = method === 'PUT' ? 'POST' : 'PUT';
        const allowed = (headers.allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
        return allowed.includes(other)
            ? { kind: 'other-verb', method: other, reason }
            : wrong(reason, ['method', 'records-url']);
    }
    // A page with a success may be a login that was shown instead, or one after the record was taken.
    if (isHtml)
        return wrong(status < 300 ? { ...reason, code: 'html' } : reason, ['records-url', 'region']);
    if (status === 422 && Object.keys(reason.fields ?? {}).some((key) => key === 'configuration')) {
        return wrong(reason, ['configuration', 'region']);
    }
    return { kind: 'rejected', reason };
}
/**
 * Whether a body is a web page. It has to look like one, for PHP calls every answer so that does not say what it is; what
 * cannot be read, as a compressed one, is taken at its word.
 */
function isWebPage(body, type = '') {
    if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype|html)/i.test(body))
        return true;
    return /html/i.test(type) && /<[a-z!/]|[\0\uFFFD]/i.test(body) && parseJson(body) === undefined;
}
/** The end of a wrong target: what to check. */
function wrong(reason, inputs) {
    return {
        kind: 'wrong-target',
        reason,
        inputs,
        hint: `Check ${named(inputs)}.${hint(reason)}`,
    };
}
/** Names of inputs as a sentence has them. */
function named(inputs) {
    return inputs.map((input) => `\`${input}\``).join(', ');
}
function hint({ status }) {
    if (status !== 403)
        return '';
    return ' Your tenant may also have an API IP White List, which can lock out hosted runners.';
}
function readFailure({ code, message, sent }) {
    const reason = { code, message };
    if (code === 'dns' || code === 'tls')
        return wrong(reason, ['records-url', 'region']);
    if (code === 'aborted')
        return { kind: 'aborted', reason, processed: sent ? 'unknown' : 'no' };
    return {
        kind: 'retryable',
        reason,
        processed: sent ? 'unknown' : 'no',
        slowDown: false,
        retryAfterMs: undefined,
        unreachable: !sent,
    };
}
function retryable(reason, about) {
    const { processed, slowDown, headers, now } = about;
    const retryAfterMs = readRetryAfter(headers['retry-after'], now);
    return { kind: 'retryable', reason, processed, slowDown, retryAfterMs, unreachable: false };
}
/**
 * `Retry-After` in milliseconds from now, in both forms (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after);
 * nothing where it is missing or makes no sense.
 */
function readRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : /[a-z]/i.test(text) ? Date.parse(text) - now : Number.NaN;
    if (Number.isNaN(wait))
        return undefined;
    return Math.max(wait, 0);
}
/** The API's own words, bounded and without secrets. */
function readReason(status, body, redact) {
    const clean = (text) => redact(text).slice(0, MOST_WORDS);
    const value = parseJson(body);
    const json = asObject(value);
    const fields = readFields(json?.errors, clean);
    // Errors of another shape than the documented one would be lost behind a message that stands for all of them.
    const said = fields || wordsOf(json?.errors) === '' ? json?.message : undefined;
    const rest = value === undefined ? redact(body).slice(0, MOST_BODY).trim() : fields ? '' : wordsOf(value);
    const message = typeof said === 'string' && said !== '' ? said : rest;
    return {
        code: `http-${status}`,
        status,
        message: message === '' ? `HTTP ${status}.` : `HTTP ${status}: ${clean(message)}`,
        ...(fields ? { fields } : {}),
    };
}
function readFields(errors, clean) {
    if (errors === null || typeof errors !== 'object' || Array.isArray(errors))
        return undefined;
    const entries = Object.entries(errors)
        .slice(0, MOST_FIELDS)
        .map(([key, said]) => [
        clean(key),
        (Array.isArray(said) ? said : [said]).slice(0, MOST_FIELDS).map((one) => clean(asText(one))),
    ]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
/** All that a value says, whatever its shape. */
function wordsOf(value) {
    const empty = value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return empty ? '' : asText(value);
}
/** What should have been a text. One that is nested without end cannot be written out. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    try {
        return JSON.stringify(value);
    }
    catch {
        return '…';
    }
}
/** The JSON object that a body holds, or nothing. */
function parseObject(body) {
    return asObject(parseJson(body));
}
/** What a body says as JSON; nothing where it is none. */
function parseJson(body) {
    try {
        // Without a byte order mark, which some servers begin with.
        return JSON.parse(body.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : undefined;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
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
        connect: { timeout: connectMs },
        keepAliveTimeout: 30_000,
    };
    const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new undici/* Agent */.g6(options);
    const aborts = abortsOf();
    return {
        exchange: (asked, signal) => signal.aborted
            ? Promise.resolve(http_failure(new Error('aborted'), { aborted: true, left: false }))
            : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
        close: () => dispatcher.destroy(),
    };
}
/** A proxy that cannot be reached is told apart from a server that cannot: the remedy is another. */
function throughProxies({ https, none }, { connectMs, ...options }) {
    const connectToProxy = (0,undici/* buildConnector */.gU)({ timeout: connectMs, allowH2: false });
    return new undici/* EnvHttpProxyAgent */.J2({
        ...options,
        // Plain HTTP is for this machine only (`checkUrl`), and no proxy is to see what is said there.
        httpProxy: '',
        httpsProxy: https,
        noProxy: none,
        clientFactory: (proxy, given) => new undici/* Pool */.bC(proxy, {
            ...given,
            allowH2: false,
            // Until the proxy has opened the way.
            headersTimeout: connectMs,
            connect: (asked, callback) => connectToProxy(asked, (...[error, socket]) => error ? callback(new ProxyUnreachable(error), null) : callback(null, socket)),
        }),
    });
}
class ProxyUnreachable extends Error {
    constructor(cause) {
        super('The proxy could not be reached.', { cause });
    }
}
/**
 * One request, told by undici's events themselves. Its promises and streams would leave several kilobytes a request
 * behind until the next full collection, and a push makes hundreds of thousands.
 */
function exchange(dispatcher, { url, method, headers, body }, { aborts, milliseconds }) {
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
        const fail = (cause, aborted = false) => {
            // What still waits for a connection has not left yet.
            settle(http_failure(cause, { aborted, left: controller !== undefined }));
        };
        const giveUp = (reason, aborted) => {
            fail(reason, aborted);
            // A request that did not start yet is stopped when it does.
            controller?.abort(reason);
        };
        const stop = () => giveUp(new Error('aborted'), true);
        const timer = setTimeout(() => giveUp(new Error('timeout'), false), milliseconds);
        const answer = () => {
            const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8');
            settle({ kind: 'answer', status, headers: answered, body: text });
        };
        aborts.push(stop);
        try {
            dispatcher.dispatch({ origin, path: `${pathname}${search}`, method, headers, body: UTF8.encode(body) }, {
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
const DNS = /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/;
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
function http_failure(cause, { aborted, left }) {
    const { code, message } = describe(cause);
    const failed = (kind, said, sent = false) => ({ kind: 'failure', code: kind, sent, message: said });
    if (aborted)
        return failed('aborted', `The run was stopped ${left ? 'while waiting for the answer' : 'before this was sent'}.`, left);
    if (cause instanceof ProxyUnreachable)
        return failed('proxy', `The proxy could not be reached (${code || message}).`);
    if (DNS.test(code))
        return failed('dns', `The name of the server is not known here (${code}).`);
    // OpenSSL's own words name lines of its source.
    const why = code.startsWith('ERR_SSL') ? '' : `: ${message}`;
    if (TLS.test(code))
        return failed('tls', `No trusted connection is possible${why} (${code}).`);
    if (REFUSED.test(code))
        return failed('refused', `No connection could be made (${code}).`);
    if (/proxy/i.test(message))
        return failed('proxy', `The proxy gave no connection: ${message}.`);
    if (message === 'timeout' || /TIMEOUT/.test(code))
        return failed('timeout', left ? 'No answer came in time.' : 'No connection could be made in time.', left);
    const when = left ? 'the answer was complete' : 'anything was sent';
    return failed('reset', `The connection broke before ${when} (${code || message}).`, left);
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

;// CONCATENATED MODULE: ./src/customergauge/record.ts
/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
function recordRequest(pair, how, to) {
    const fields = [
        [how.accountField, pair.account],
        [how.aliasField, pair.alias],
        ...Object.entries(how.extraFields),
    ];
    const headers = {
        accept: 'application/json',
        authorization: `Bearer ${to.token}`,
        'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
    };
    const body = how.format === 'json'
        ? JSON.stringify({ configuration: how.configuration, record: Object.fromEntries(fields) })
        : new URLSearchParams([
            ['configuration', how.configuration],
            ...fields.map(([heading, value]) => [`record[${heading}]`, value]),
        ]).toString();
    return { url: to.url, method: to.method, headers, body };
}
const USER_AGENT = 'customergauge-aliases';

;// CONCATENATED MODULE: ./src/customergauge/token.ts



/** A token cannot be had: nothing can be sent. */
class TokenError extends Error {
    name = 'TokenError';
    code = 'token';
    inputs;
    hint;
    /** Whether it may be had later. */
    passing;
    constructor(message, about) {
        super(message);
        this.inputs = about.inputs;
        this.hint = about.hint;
        this.passing = about.passing;
    }
}
/** The request for a token, as documented (API.md, “Token”). */
function tokenRequest(url, { clientId, clientSecret }) {
    return {
        url,
        method: 'POST',
        headers: {
            accept: 'application/json',
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': USER_AGENT,
        },
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
        }).toString(),
    };
}
/** What the token endpoint said. That bad credentials are a 400 is likely, not documented (API.md). */
function readTokenAnswer(exchange, now) {
    const place = ['region', 'auth-url'];
    if (exchange.kind === 'failure') {
        const { code, message } = exchange;
        if (code === 'dns' || code === 'tls')
            return { kind: 'refused', message, inputs: place };
        return { kind: 'retryable', message, retryAfterMs: undefined, proxy: code === 'proxy' };
    }
    const { status, headers, body } = exchange;
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        return {
            kind: 'retryable',
            message: `The token endpoint answered HTTP ${status}.`,
            retryAfterMs: readRetryAfter(headers['retry-after'], now),
            proxy: false,
        };
    }
    const json = parseObject(body);
    if (status === 200) {
        const { access_token: token, token_type: type, expires_in: lifetime } = json ?? {};
        if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
            return odd('answered without a token', place);
        if (type !== undefined && String(type).toLowerCase() !== 'bearer')
            return odd('gave a token that is not a Bearer token', place);
        const seconds = Number(lifetime);
        return { kind: 'token', token, lifetimeSeconds: seconds > 0 && Number.isFinite(seconds) ? seconds : undefined };
    }
    if (json && (status === 400 || status === 401)) {
        return {
            kind: 'refused',
            message: `CustomerGauge does not accept these credentials (HTTP ${status}).`,
            inputs: ['client-id', 'client-secret', 'region'],
        };
    }
    if (status >= 300 && status < 400)
        return odd(`answered with a redirect (HTTP ${status}), which is not followed`, place);
    return odd(`answered HTTP ${status}`, [...place, 'client-id', 'client-secret']);
}
function odd(what, inputs) {
    return { kind: 'refused', message: `The token endpoint ${what}.`, inputs };
}
/** A token is renewed this long before it expires, but never after less than half of its life. */
const EARLY_MS = 60_000;
/** Where that failed and may pass, it is tried again after this. */
const AGAIN_MS = 10_000;
/** One token for the whole run, shared by all records, renewed in time or when a record was answered with 401. */
class TokenSource {
    #options;
    #token = '';
    #renewAt = Number.NEGATIVE_INFINITY;
    #expiresAt = Number.NEGATIVE_INFINITY;
    #pending;
    constructor(options) {
        this.#options = options;
    }
    /** The token to use now. @throws {TokenError} when none can be had */
    async current() {
        const now = this.#options.now();
        // Whoever asks while another one has it renewed need not wait, as long as the one in hand is good.
        const good = now < this.#renewAt || (this.#pending !== undefined && now < this.#expiresAt);
        return good ? this.#token : this.#renew();
    }
    /** A token other than the one that was answered with 401; whoever asks first fetches it for all. */
    async renew(stale) {
        if (this.#token !== stale && this.#token !== '')
            return this.current();
        this.#expiresAt = Number.NEGATIVE_INFINITY;
        return this.#renew();
    }
    #renew() {
        this.#pending ??= this.#fetch().finally(() => {
            this.#pending = undefined;
        });
        return this.#pending;
    }
    async #fetch() {
        const { exchange, url, credentials, retries, now, epoch, wait, onSecret } = this.#options;
        for (let attempt = 0;; attempt++) {
            const asked = now();
            const answer = readTokenAnswer(await exchange(tokenRequest(url, credentials)), epoch());
            if (answer.kind === 'token') {
                onSecret(answer.token);
                this.#token = answer.token;
                const life = (answer.lifetimeSeconds ?? Number.POSITIVE_INFINITY) * 1000;
                this.#expiresAt = asked + life;
                this.#renewAt = asked + Math.max(life - EARLY_MS, life / 2);
                return answer.token;
            }
            if (answer.kind === 'refused') {
                const { message, inputs } = answer;
                throw new TokenError(message, { inputs, hint: `Check ${named(inputs)}.`, passing: false });
            }
            if (now() < this.#expiresAt) {
                // The token in hand is good for a while.
                this.#renewAt = Math.min(this.#expiresAt, now() + Math.max(AGAIN_MS, answer.retryAfterMs ?? 0));
                return this.#token;
            }
            if (attempt >= retries) {
                const inputs = answer.proxy ? [] : ['region', 'auth-url'];
                const hint = answer.proxy ? proxy/* PROXY_HINT */.Lx : `Try again later, or check ${named(inputs)}.`;
                throw new TokenError(`No token could be had: ${answer.message}`, { inputs, hint, passing: true });
            }
            await wait(attempt + 1, answer.retryAfterMs);
        }
    }
}

;// CONCATENATED MODULE: ./src/customergauge/customergauge.ts




const NOT_SENT = {
    kind: 'aborted',
    reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
    processed: 'no',
};
function openCustomerGauge(options) {
    const { target, record, epoch, redact } = options;
    const http = openHttp({ connections: options.concurrency, timeoutSeconds: options.timeoutSeconds, env: options.env });
    const tokens = new TokenSource({
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
    const sendOnce = async (pair, token, signal) => {
        const verb = method;
        const exchange = await http.exchange(recordRequest(pair, record, { url: target.recordsUrl, method: verb, token }), signal);
        const answer = readRecordAnswer(exchange, { method: verb, now: epoch(), redact });
        if (answer.kind === 'accepted' && verb !== options.method)
            otherVerbWorks = true;
        if (answer.kind !== 'other-verb')
            return answer;
        // Nothing was processed. Others in flight may meet the same answer; only the first one switches, and only once.
        if (method === options.method)
            method = answer.method;
        else if (method !== answer.method)
            return wrong(answer.reason, ['method', 'records-url']);
        return sendOnce(pair, token, signal);
    };
    const send = async (pair, signal) => {
        let sent = false;
        try {
            const token = await tokens.current();
            // While it was waited for, the run may have been told to stop.
            if (options.signal.aborted)
                return NOT_SENT;
            const answer = await sendOnce(pair, token, signal);
            if (answer.kind !== 'unauthorised')
                return answer;
            sent = true;
            const fresh = await tokens.renew(token);
            if (options.signal.aborted)
                return NOT_SENT;
            const second = await sendOnce(pair, fresh, signal);
            if (second.kind !== 'unauthorised')
                return second;
            return wrong(second.reason, ['region', 'records-url', 'client-id', 'client-secret']);
        }
        catch (cause) {
            if (!(cause instanceof TokenError))
                throw cause;
            const { message, inputs, hint, passing } = cause;
            return { kind: 'no-token', reason: { code: 'token', message }, inputs, hint, passing, sent };
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

;// CONCATENATED MODULE: ./src/delivery/backoff.ts
const FIRST_MS = 500;
const backoff_LONGEST_MS = 30_000;
/** A run has better things to do than to sleep for hours. */
const LONGEST_REST_MS = 5 * 60_000;
/** How long a run waits at a time that was asked to wait so long. */
function restMs(retryAfterMs) {
    return Math.min(retryAfterMs ?? 0, LONGEST_REST_MS);
}
/**
 * How long to wait before a repetition (1 is the first): doubling, with full jitter so that many records do not come
 * back at once, and never less than what the API asked for, within reason.
 * @param random a number from 0 up to 1
 */
function backoffMs(repetition, random, retryAfterMs) {
    const most = Math.min(backoff_LONGEST_MS, FIRST_MS * 2 ** (repetition - 1));
    return restMs(retryAfterMs) + most * random;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/delivery/attempt.ts

/** Why a record was left alone after delivery stopped. */
const STOPPED = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };
/** Sends one record, again and again while that may help, until its state is clear. */
async function attempt(pair, options) {
    const { send, retries, pace, clock, random, stopped, givenUp, onRest } = options;
    let attempts = 0;
    // Once an answer was lost the record may exist, and no later refusal can take that back.
    let lost = false;
    let reached = false;
    let last = STOPPED;
    const ended = (state, reason, wall) => ({
        outcome: { pair, state, attempts, ...(reason ? { reason } : {}) },
        wall,
        unreachable: !reached,
    });
    while (true) {
        const began = await pace.enter();
        if (began === undefined)
            return ended(lost ? 'unanswered' : 'unsent', last);
        attempts++;
        const answer = await send(pair, givenUp);
        pace.leave();
        if (!(answer.kind === 'retryable' && answer.unreachable))
            reached = true;
        switch (answer.kind) {
            case 'accepted':
                pace.recover();
                return ended('accepted', undefined);
            case 'rejected':
                return lost ? ended('unanswered', afterLoss(answer.reason)) : ended('rejected', answer.reason);
            case 'wrong-target':
                return ended(lost || answer.reason.code === 'html' ? 'unanswered' : 'unsent', answer.reason, answer);
            case 'no-token':
                if (!answer.sent)
                    attempts--;
                return ended(lost ? 'unanswered' : 'unsent', answer.reason, answer);
            case 'aborted':
                // It never left.
                if (answer.processed === 'no')
                    attempts--;
                return ended(lost || answer.processed === 'unknown' ? 'unanswered' : 'unsent', answer.reason);
            case 'retryable':
                break;
        }
        last = answer.reason;
        lost ||= answer.processed === 'unknown';
        if (answer.slowDown)
            pace.slowDown(began, answer.retryAfterMs);
        if (attempts > retries)
            return ended(lost ? 'unanswered' : 'unsent', last);
        if (answer.retryAfterMs !== undefined)
            onRest?.(answer.retryAfterMs);
        await clock.sleep(backoffMs(attempts, random(), answer.retryAfterMs), stopped);
    }
}
function afterLoss(reason) {
    return { ...reason, message: `${reason.message} An earlier answer for it was lost, so it may exist already.` };
}

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

;// CONCATENATED MODULE: ./src/delivery/pace.ts

/** At its slowest, a pace is this share of what the inputs allow. */
const SLOWEST = 1 / 64;
/** What one accepted record gives back. */
const RECOVERY = 0.01;
/**
 * Decides when the next request may go: so many at a time, so many a second. When the API asks for a slower pace
 * (429, 503) both halve, once for all requests that were under way together; accepted records bring them back slowly.
 */
class Pace {
    #options;
    #waiting = [];
    #share = 1;
    #inFlight = 0;
    #nextAt = Number.NEGATIVE_INFINITY;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #slowedAt = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
    }
    /** How many may be under way now. */
    get limit() {
        return Math.max(1, Math.floor(this.#options.concurrency * this.#share));
    }
    /** Waits for a turn. Gives the time at which it began, or nothing when all waiting was ended. */
    async enter() {
        const { clock, signal, requestsPerSecond } = this.#options;
        while (!signal.aborted) {
            const now = clock.now();
            const readyAt = Math.max(this.#pausedUntil, requestsPerSecond ? this.#nextAt : Number.NEGATIVE_INFINITY);
            if (this.#inFlight >= this.limit)
                await new Promise((resolve) => this.#waiting.push(resolve));
            else if (now < readyAt)
                await clock.sleep(readyAt - now, signal);
            else {
                this.#inFlight++;
                if (requestsPerSecond)
                    this.#nextAt = Math.max(now, this.#nextAt) + 1000 / (requestsPerSecond * this.#share);
                return now;
            }
        }
        return undefined;
    }
    /** Gives the turn back. */
    leave() {
        this.#inFlight--;
        this.#wake(1);
    }
    /** A record was accepted: the pace recovers a little. Whoever sent it takes the turn that this may add. */
    recover() {
        this.#share = Math.min(1, this.#share + RECOVERY);
    }
    /**
     * The API asked for a slower pace, and perhaps for a pause.
     * @param began when the turn of the request began that was answered so
     */
    slowDown(began, retryAfterMs) {
        const now = this.#options.clock.now();
        this.#pausedUntil = Math.max(this.#pausedUntil, now + restMs(retryAfterMs));
        if (began < this.#slowedAt)
            return;
        this.#share = Math.max(SLOWEST, this.#share / 2);
        this.#slowedAt = now;
    }
    #wake(count) {
        for (const resolve of this.#waiting.splice(0, count))
            resolve();
    }
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts






/** Requests under way get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;
/** So many opening records refused over the same headings show that the headings are wrong. */
const OPENING_REFUSALS = 3;
/**
 * Sends every record and says how each ended. One at a time until one is accepted, because a wrong target must show on
 * one record and not on many; then up to `concurrency` at a time.
 */
async function deliver(options) {
    const { clock, signal, concurrency, requestsPerSecond } = options;
    const stopping = new AbortController();
    const givingUp = new AbortController();
    const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    const circuit = new Circuit();
    /** What became of records before the first that was accepted. */
    const opening = [];
    // Several workers draw from it: a generator answers one after the other.
    const records = Symbol.asyncIterator in options.records ? options.records : options.records[Symbol.iterator]();
    let stop;
    const halt = (reason) => {
        stop ??= reason;
        if (!stopping.signal.aborted)
            options.onStop?.();
        stopping.abort();
    };
    const interrupt = () => {
        halt(isStop(signal.reason) ? signal.reason : INTERRUPTED);
        clock.sleep(GRACE_MS, finished.signal).then(() => givingUp.abort());
    };
    const finished = new AbortController();
    if (signal.aborted)
        interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const pace = new Pace({ concurrency, requestsPerSecond, clock, signal: stopping.signal });
    const count = (outcome) => {
        counts[outcome.state]++;
        try {
            options.onOutcome(outcome);
        }
        catch (error) {
            halt(mistake(error));
        }
    };
    const sendNext = async () => {
        const drawn = await records.next();
        if (drawn.done)
            return false;
        const record = drawn.value;
        if (stop) {
            count({ pair: record, state: 'unsent', attempts: 0, reason: STOPPED });
            return true;
        }
        const tried = await attempt(record, { ...options, pace, stopped: stopping.signal, givenUp: givingUp.signal }).catch((error) => {
            halt(mistake(error));
            return { outcome: brokenOff(record, error), wall: undefined, unreachable: false };
        });
        count(tried.outcome);
        const tripped = circuit.take(tried.outcome, !record.triedBefore);
        if (counts.accepted === 0 && !(options.proven && record.triedBefore))
            opening.push(tried.outcome);
        const reason = stopAfter(tried, { counts, opening, tripped });
        if (reason)
            halt(reason);
        return true;
    };
    try {
        const worker = async (goesOn) => {
            try {
                while (goesOn() && (await sendNext()))
                    ;
            }
            catch (error) {
                halt(mistake(error));
            }
        };
        await worker(() => counts.accepted === 0);
        await Promise.all(Array.from({ length: concurrency }, () => worker(() => true)));
    }
    finally {
        signal.removeEventListener('abort', interrupt);
        finished.abort();
    }
    // Fewer records than it takes to stop may still show that the headings are wrong.
    if (!stop && opening.length > 1 && counts.accepted === 0 && headingsRefused(opening))
        stop = wrongHeadings(opening);
    return { counts, stop };
}
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
        message: `Something went wrong that should not: ${deliver_wordsOf(error)}`,
        hint: 'Please report it with this message, and run this again to send the rest.',
        inputs: [],
    };
}
/** Whether it was sent is not known. */
function brokenOff(pair, error) {
    return { pair, state: 'unanswered', attempts: 1, reason: { code: 'internal', message: deliver_wordsOf(error) } };
}
function deliver_wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function isStop(reason) {
    return reason !== null && typeof reason === 'object' && 'kind' in reason && 'hint' in reason;
}
/** Whether delivery has to stop after this record. */
function stopAfter({ outcome, wall, unreachable }, about) {
    const { counts, opening, tripped } = about;
    if (wall) {
        const { account, alias } = outcome.pair;
        // The server answered, and it took others.
        const alone = counts.accepted > 0 && outcome.reason?.status !== undefined
            ? ` Others were accepted before it, so it may be about this alias alone: ${(0,shown/* shown */.SP)(alias)} of ${(0,shown/* shown */.SP)(account)}.`
            : '';
        const kind = wall.kind === 'no-token' && wall.passing ? 'unreachable' : 'wrong-target';
        return { kind, message: `${said(outcome.reason)}${alone}`, hint: wall.hint, inputs: wall.inputs };
    }
    const first = Object.values(counts).reduce((sum, one) => sum + one, 0) === 1;
    if (unreachable && first) {
        const message = said(outcome.reason);
        if (outcome.reason?.code === 'proxy')
            return { kind: 'unreachable', message, hint: proxy/* PROXY_HINT */.Lx, inputs: [] };
        const inputs = ['records-url', 'region'];
        return { kind: 'unreachable', message, hint: `Try again later, or check ${named(inputs)}.`, inputs };
    }
    if (opening.length >= OPENING_REFUSALS && headingsRefused(opening.slice(-OPENING_REFUSALS)))
        return wrongHeadings(opening);
    if (!tripped)
        return undefined;
    return {
        kind: 'circuit',
        message: `${tripped} The last one: ${said(outcome.reason)}`,
        hint: 'Nothing more was sent. See what the failed records have in common, fix it, and push again.',
        inputs: [],
    };
}
/** Whether all these records were refused over the same `record.*` keys. */
function headingsRefused(outcomes) {
    const about = outcomes.map(({ reason }) => reason?.status === 422
        ? Object.keys(reason.fields ?? {})
            .filter((key) => key.startsWith('record.'))
            .sort()
            .join('\n')
        : '');
    return about.length > 0 && about[0] !== '' && about.every((keys) => keys === about[0]);
}
function wrongHeadings(opening) {
    const inputs = ['account-field', 'alias-field', 'configuration'];
    return {
        kind: 'wrong-target',
        message: `All records so far were refused over the same fields. ${said(opening.at(-1)?.reason)}`,
        hint: `Check ${named(inputs)}: both headings must be the Field Headings of the Inbound Mapping, to the letter.`,
        inputs,
    };
}
function said(reason) {
    if (!reason)
        return '';
    const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
    return `${reason.message}${fields.join('')}`;
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
var audit = __webpack_require__(9546);
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
        const { records, store } = this.#options;
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
            const { ledger } = store;
            // Another run that overlaps with this one had it accepted.
            if (ledger && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, record) === undefined) {
                this.#dropped++;
                continue;
            }
            this.#handedOut++;
            yield record;
        }
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
            message: (after) => (0,audit/* auditMessage */.b)(this.#audit(after, closing?.notes)),
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
async function deliverWithBooks(run, settings, work) {
    const { records, held, desired, books, planned, asking } = work;
    const ending = new AbortController();
    const origins = originsOf(planned.review);
    const recorder = new Recorder({
        ...recording(run),
        store: books.store,
        records,
        held: heldWords(held, { ledger: books.store.ledger, review: planned.review }),
        originOf: (record) => (origins.size === 0 ? undefined : origins.get((0,alias/* pairKey */.Yz)(record))),
        notes: reviewNotes(planned.review),
        ...(asking ? { closing: () => closingWith(asking.known()) } : {}),
        desired,
        header: books.header,
        relate: books.relate,
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
        return supersededReport(planned, books);
    const failures = [];
    let sent;
    try {
        sent = await send(run, settings, {
            records: recorder.records(),
            total: records.length,
            // The target is written down with the first record that it accepts.
            proven: books.store.ledger?.target !== undefined,
            signal: AbortSignal.any([run.signal, ending.signal]),
            onStop: () => recorder.release(),
            onOutcome: ({ pair, state, reason, attempts }) => {
                if (state === 'accepted')
                    return recorder.take(pair, deliver_ACCEPTED);
                const words = { state, reason: reason ? (0,sentences/* reasonText */.uV)(reason) : '' };
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
    return { ...planned, ...ended, delivery, ledger: ledgerReport(books) };
}
/** What the ledger's last entry says of where the records come from. */
function closingWith({ explanation, notes }) {
    const time = new Date(delivery_clock/* SYSTEM_CLOCK */.V.epoch()).toISOString();
    return { change: (ledger) => explain(ledger, { ...explanation, time }), notes };
}
/** Nothing is sent, because nothing was approved: the ledger says what waits, and why. */
async function holdAll(run, work) {
    const { held, desired, books, planned, learned } = work;
    const { overtaken } = await bringUpToDate(run, { books, desired, held, review: planned.review, learned });
    if (overtaken)
        return supersededReport(planned, books);
    const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    const nothing = { outcomes: [], counts, stop: undefined, switchedTo: undefined, dropped: 0 };
    const report = { ...planned, delivery: withHeld(nothing, held), ledger: ledgerReport(books) };
    return heldFailure(held.keys()).reduce((so, failure) => (0,commands_run/* failedReport */.kS)(so, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked'), report);
}
/** Longer silence is explained. */
const LONG_REST_MS = 30_000;
async function send({ env, secrets, onSecret, show }, settings, { records, total, proven = false, signal, onStop, onOutcome }) {
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
            show.notice((0,progress/* restText */.Et)(askedMs, restMs(askedMs)));
        };
        const api = deliver_addDisposableResource(env_1, openCustomerGauge({
            ...settings,
            credentials: settings,
            record: settings,
            env,
            now: clock.now,
            epoch: clock.epoch,
            wait: (attempt, retryAfterMs) => {
                onRest(retryAfterMs ?? 0);
                return clock.sleep(backoffMs(attempt, Math.random(), retryAfterMs), signal);
            },
            redact: (text) => secrets.redact(text),
            onSecret,
            signal,
        }), true);
        const { counts, stop } = await deliver({
            ...settings,
            records,
            send: api.send,
            clock,
            random: Math.random,
            proven,
            signal,
            onRest,
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
 * that was overtaken by one of a newer commit has nothing to write.
 */
async function bringUpToDate(run, work) {
    const { books, desired, held, review, learned } = work;
    const { store, header, relate } = books;
    const words = heldWords(held, { ledger: store.ledger, review });
    const { run: name, mark, actor, epoch } = recording(run);
    const nothing = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    let overtaken = false;
    await store.write({
        author: actor,
        nothingSent: true,
        next: async (before) => {
            const relation = before ? await relate(before.source.commit) : 'newer';
            overtaken = relation === 'older';
            if (overtaken)
                return before;
            const by = { run: mark, time: new Date(epoch()).toISOString() };
            const after = (0,advance/* advance */.np)(before, { relation, desired, words, by, header });
            return learned ? explain(after, { ...learned.explanation, time: by.time }) : after;
        },
        message: (after) => (0,audit/* auditMessage */.b)({
            title: held.size > 0 ? `push: ${held.size} held back` : 'push: nothing to send',
            run: name,
            actor,
            source: desired.commit,
            ...nothing,
            unsent: held.size,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
            notes: learned?.notes ?? reviewNotes(review),
        }),
    });
    return { overtaken };
}
function recording({ env }) {
    const name = (0,commands_books/* runName */.rt)(env);
    return { run: name, mark: (0,commands_books/* markOf */.Fg)(name), actor: (0,commands_books/* actorName */.ti)(env), epoch: delivery_clock/* SYSTEM_CLOCK */.V.epoch };
}
/** The ledger as it stands after the run. */
function ledgerReport(books) {
    if (!books)
        return undefined;
    const { ref, commit, ledger } = books.store;
    const waiting = new Map();
    for (const [, { origin }] of ledger ? (0,ledger_ledger/* entriesOf */.Mc)(ledger.pending) : [])
        if (origin?.pull !== undefined)
            waiting.set(origin.pull, (waiting.get(origin.pull) ?? 0) + 1);
    return { ref, commit, waiting };
}
const deliver_ACCEPTED = { state: 'accepted' };
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
function supersededReport(planned, books) {
    const verdict = `Nothing was sent: a push of another commit (${books.store.ledger?.source.commit.slice(0, 10)}) has taken over. What only this one has is sent once it is at the tip of its branch.`;
    const report = planned.planned;
    // What this commit does not have may have come with the other one: nobody must remove it by hand.
    const late = report && { ...report, plan: (0,plan_plan/* withoutRemovals */.q9)(report.plan) };
    return { ...planned, planned: late, result: 'superseded', verdict, ledger: ledgerReport(books) };
}

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

// EXTERNAL MODULE: ./src/commands/plan.ts + 5 modules
var commands_plan = __webpack_require__(2025);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
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
 * first, so that each gets its turn from run to run, however early a run has to stop.
 */
function recordsOf(plan, settings, { books, held }) {
    const pairs = pairsOf(plan, settings);
    if (!books)
        return pairs;
    const left = new pair_set/* PairSet */.X_(held.keys());
    const retries = new Set(plan.retry);
    /** Empty where it was never tried, and so before any time. */
    const lastTried = (pair) => {
        const { ledger } = books.store;
        const entry = ledger && retries.has(pair) ? (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair) : undefined;
        return (entry && (0,ledger_ledger/* triedAt */.w0)(entry)) ?? '';
    };
    const times = Map.groupBy(pairs.filter((pair) => !left.has(pair)), lastTried);
    return [...times.keys()].sort().flatMap((time) => {
        const records = byBucket(times.get(time) ?? []);
        return time === '' ? records : records.map((record) => ({ ...record, triedBefore: true }));
    });
}
/** Bucket by bucket, as the ledger is kept: a checkpoint rewrites the buckets that it touches. */
function byBucket(records) {
    const buckets = Map.groupBy(records, ({ account }) => (0,ledger_ledger/* bucketOf */.AU)(account));
    return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(alias/* comparePairs */.ff) ?? []);
}

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
        const { settings, trigger } = run;
        const report = (0,commands_run/* emptyReport */._O)(settings, 'push');
        const refusal = (0,github_event/* refusePush */.t_)(trigger, settings.environmentExplicit);
        if (refusal)
            return (0,commands_run/* failedReport */.kS)(report, { code: 'permission', ...refusal }, 'blocked');
        if ('missing' in settings.push && !settings.dryRun)
            return { ...report, ...(0,commands_run/* inputsReport */.UC)(settings.push.missing, 'missing') };
        // A proxy that cannot be used is said before anything is read.
        (0,proxy/* readProxies */.rq)(run.env);
        const repository = push_addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const { report: planned, desired, books } = await (0,commands_plan.planCommit)(run, 'push', repository);
        if (!planned.planned || !desired || planned.result === 'failed')
            return planned;
        if (books?.store.ledger) {
            const refused = await (0,commands_books/* refuseBooks */.J)(books, repository);
            if (refused)
                return (0,commands_run/* failedReport */.kS)(planned, refused, 'blocked');
            if ((await books.relate(books.store.ledger.source.commit)) === 'older')
                return supersededReport(planned, books);
        }
        const { plan, guard } = planned.planned;
        const pairs = pairsOf(plan, settings);
        const question = {
            pairs,
            ledger: books?.store.ledger,
            base: books ? undefined : planned.planned.base.commit,
            head: repository.head,
        };
        const asks = hasQuestion(run, question);
        // Only where aliases may be held back does anything wait for what GitHub says.
        const asking = push_addDisposableResource(env_1, asks && !settings.requireReviewed ? askBeside(run, question) : undefined, true);
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
        const reviewed = { ...planned, review: pairs.length > 0 ? review : undefined };
        if (guard)
            return (0,commands_run/* failedReport */.kS)(reviewed, { code: 'max-new', message: guard.message, hint: guard.hint }, 'blocked');
        if (answer && !answer.known) {
            if (settings.requireReviewed)
                return (0,commands_run/* failedReport */.kS)(planned, answer.why, 'blocked');
            sayUnknown(run, answer);
        }
        if (settings.dryRun)
            return { ...reviewed, verdict: `Dry run, nothing was sent: ${planned.verdict}` };
        const held = heldBack(review);
        const learned = answer && learnedFrom(answer, question);
        const records = recordsOf(plan, settings, { books, held });
        if (books && records.length === 0 && held.size > 0)
            return await holdAll(run, { held, desired, books, planned: reviewed, learned });
        if (records.length === 0 || 'missing' in settings.push) {
            // A ledger that says nothing yet would hide that there was none.
            const says = books && (books.store.ledger !== undefined || desired.pairs.size > 0);
            if (says)
                await bringUpToDate(run, { books, desired, held, review, learned });
            const late = answer && books ? latePullRequests(answer, books.store.ledger) : [];
            return nothingToSend({ ...reviewed, late, ledger: ledgerReport(books) }, settings);
        }
        const sent = books
            ? await deliverWithBooks(run, settings.push, {
                records,
                held,
                desired,
                books,
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
        return { ...sent, review: known.review, late: books ? latePullRequests(known, books.store.ledger) : [] };
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

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* unused harmony export toFailure */
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
    const words = textAt(data, 'message').slice(0, 200);
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
            const { state, reason, tried } = word;
            const own = { state, reason, run: by.run, time: by.time, ...(tried ? { tried } : {}) };
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
    const order = (ending) => JSON.stringify([...by(ending), ending.run, ending.reason]);
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
