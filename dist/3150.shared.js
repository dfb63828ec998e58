export const id = 3150;
export const ids = [3150];
export const modules = {

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

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   P5: () => (/* binding */ problemMarkdown),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6712);



/** GitHub drops a job summary above 1 MiB whole; some room is left for what other programs of the step write. */
const SUMMARY = {
    most: 1_000_000,
    measure: (text) => Buffer.byteLength(text),
    rows: 1000,
    unfolded: 100,
};
/** A comment holds 65,536 characters; the marker that finds it again needs a few. */
const COMMENT = {
    most: 65_000,
    measure: (text) => text.length,
    rows: 1000,
    unfolded: 20,
};
const LONGEST_PARAGRAPH = 1500;
/** The heading and each line of the details, which are never left out: what GitHub takes must hold them, escaped. */
const LONGEST_FIXED = 500;
const LONGEST_CELL = 300;
const LONGEST_TITLE = 200;
const LONGEST_URL = 1000;
/** Renders a page. What does not fit is left out of its lists row by row, and each list says how much that is. */
function markdown(page, options) {
    const { redact } = options;
    const head = `<h3>${page.mark} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(clip(redact(named(page.verdict)), LONGEST_FIXED))}</h3>`;
    const details = page.footer.map((line) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(clip(redact(line), LONGEST_FIXED))).join('<br>');
    const foot = details === '' ? '' : `<details><summary>Details</summary>\n<p><sub>${details}</sub></p>\n</details>`;
    const frames = page.sections.map((section) => frame(section, options));
    const size = (text) => options.measure(text) + 1;
    const fixed = [
        head,
        foot,
        ...frames.flatMap(({ open, close, more }) => [open, close, more(Number.MAX_SAFE_INTEGER)]),
    ];
    const room = options.most - fixed.reduce((sum, text) => sum + size(text), 0);
    const paragraphs = page.paragraphs.map((text) => `<p>${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(clip(redact(text), LONGEST_PARAGRAPH))}</p>`);
    const kept = fitting(paragraphs, (left) => `<p>… and ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, 'more note')}, see the log.</p>`, room / 2, size);
    const left = room - kept.reduce((sum, text) => sum + size(text), 0);
    const rows = page.sections.map((section) => rowsOf(section, options));
    const shares = share(rows.map((lines) => lines.reduce((sum, line) => sum + size(line), 0)), left);
    const lists = frames.flatMap(({ open, close, more, total }, index) => {
        const shown = [];
        let used = 0;
        for (const line of rows[index] ?? []) {
            // One long row must not keep shorter ones out.
            if (used + size(line) > (shares[index] ?? 0))
                continue;
            used += size(line);
            shown.push(line);
        }
        return [open, ...shown, close, ...(shown.length < total ? [more(total - shown.length)] : [])];
    });
    const parts = [head, ...kept, ...lists, ...(foot === '' ? [] : [foot])];
    return `${parts.join('\n')}\n`;
}
/** Many programs write summaries and comments: a verdict that does not say whose it is needs a name in front. */
function named(verdict) {
    return verdict.includes('CustomerGauge') ? verdict : `CustomerGauge aliases: ${verdict}`;
}
/** One problem by itself, as it stands above the lines that would fix it. */
function problemMarkdown({ rule, severity, message, hint }, { ruleUrl, redact }) {
    const said = [message, hint].map((text) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(clip(redact(text), LONGEST_PARAGRAPH)));
    return `<p>${severityMark(severity)} ${ruleName(rule, ruleUrl)} ${said.join(' ')}</p>`;
}
function severityMark(severity) {
    return severity === 'error' ? '❌' : '⚠️';
}
function ruleName(rule, ruleUrl) {
    return `<a href="${attribute(ruleUrl(rule))}">${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(rule)}</a>`;
}
/** As many of the lines as fit, and one that says how many do not. */
function fitting(lines, rest, room, size) {
    let used = 0;
    const kept = lines.filter((line) => {
        if (used + size(line) > room)
            return false;
        used += size(line);
        return true;
    });
    return kept.length < lines.length ? [...kept, rest(lines.length - kept.length)] : kept;
}
/** Divides what room there is: who needs little gets it whole, and the others what is left in equal parts. */
function share(needs, room) {
    const shares = needs.map(() => 0);
    let left = Math.max(0, room);
    const order = [...needs.keys()].sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    order.forEach((index, at) => {
        const given = Math.min(needs[index] ?? 0, Math.floor(left / (order.length - at)));
        shares[index] = given;
        left -= given;
    });
    return shares;
}
/** What stands around a list. No blank line may stand inside, or Markdown would come alive again. */
function frame({ title, size, columns, folded = false }, { unfolded, redact }) {
    const heading = `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(clip(redact(title), LONGEST_TITLE))} (${size})`;
    const hidden = folded || size > unfolded;
    const heads = columns.map((column) => `<th>${_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ[column]}</th>`).join('');
    return {
        open: `${hidden ? `<details><summary><b>${heading}</b></summary>` : `<p><b>${heading}</b></p>`}\n<table>\n<tr>${heads}</tr>`,
        close: `</table>${hidden ? '\n</details>' : ''}`,
        more: (left) => `<p>… and ${left} more, see <code>plan.json</code> and <code>report.json</code> of this run.</p>`,
        total: size,
    };
}
function rowsOf({ size, columns, row }, options) {
    return Array.from({ length: Math.min(size, options.rows) }, (_, index) => {
        const one = row(index);
        return `<tr>${columns.map((column) => `<td>${cell(column, one, options)}</td>`).join('')}</tr>`;
    });
}
function cell(column, row, { ruleUrl, placeUrl, redact }) {
    const shown = (raw, most) => clip(redact(raw), most);
    const text = shown(row[column] ?? '', LONGEST_CELL);
    const linked = (code, place) => {
        const url = place && placeUrl?.(place);
        // An address that would show a secret, or that nobody could click, is none.
        return url === undefined || url.length > LONGEST_URL || redact(url) !== url
            ? code
            : `<a href="${attribute(url)}">${code}</a>`;
    };
    switch (column) {
        case 'rule':
            return ruleName(text, ruleUrl);
        case 'problem':
            return [
                `${severityMark(row.severity)} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(shown(row.problem ?? '', LONGEST_PARAGRAPH))}`,
                ...(row.related ?? []).map(({ what, where, place }) => `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(what)}: ${linked((0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(shown(where, LONGEST_CELL)), place)}`),
                (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(shown(row.hint ?? '', LONGEST_PARAGRAPH)),
            ].join('<br>');
        case 'where':
            return text === '' ? '' : linked((0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(text), row.place);
        case 'state':
        case 'why':
            return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(text);
        case 'says':
            return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSentence */ .hy)(shown(row.says ?? '', LONGEST_PARAGRAPH));
        default:
            return text === '' ? '' : (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(text);
    }
}
/** Shortens what nobody would read to its end. */
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function attribute(url) {
    return url.replace(/[&"<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ outcomePage),
/* harmony export */   My: () => (/* binding */ latePage),
/* harmony export */   Yr: () => (/* binding */ blockedPage),
/* harmony export */   jt: () => (/* binding */ planPage),
/* harmony export */   qe: () => (/* binding */ summaryPage)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2748);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);
/* harmony import */ var _checks_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3401);
/* harmony import */ var _preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8850);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5781);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6712);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7020);
/** What a run has to tell, put together for a reader: the job summary, and the comment on a pull request. */








/** The job summary: everything. */
function summaryPage(report) {
    const { review, delivery, status, preview, checks } = report;
    return {
        mark: markOf(report),
        verdict: report.verdict,
        paragraphs: [
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresText */ .B2)(report),
            ...(preview ? (0,_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .rebindingTexts */ .V3)(preview) : []),
            ...warnings(report),
            ...(delivery ? [...countsUnlessSaid(report, delivery), ...nextSteps(delivery.outcomes)] : []),
            ...(review ? [`Where these aliases come from: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewSentence */ .U7)(review)}`, ...review.gaps] : []),
            ...(status ? [lastEntry(status)] : []),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: [
            ...(checks ? (0,_checks_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSections */ .f)(checks) : []),
            ...(preview ? (0,_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewSections */ .$M)(preview) : []),
            ...(delivery ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .deliverySections */ .bb)(delivery) : []),
            ...(review ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewSections */ .BW)(review) : []),
            ...problemsAndPlan(report),
            ...(status ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSections */ .rG)(status) : []),
        ],
        footer: footer(report),
    };
}
/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */
function planPage(report) {
    const { planned, environment } = report;
    return {
        mark: markOf(report),
        verdict: planned ? mergeVerdict(report, planned) : report.verdict,
        paragraphs: [
            ...(planned ? [`Environment \`${environment}\`: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .planSentence */ .th)(planned)}`] : []),
            ...(planned ? goesAlong(planned) : []),
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresText */ .B2)(report),
            ...warnings(report),
            ...approvalNeeded(report),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: problemsAndPlan(report),
        footer: footer(report),
    };
}
function markOf(report) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result) !== 0)
        return '❌';
    const { planned, preview, result } = report;
    if (preview && result === 'planned')
        return '⚠️';
    const doubtful = report.command === 'plan' && planned !== undefined && isDoubtful(planned);
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .guardText */ .hG)(report) || planned?.caution || planned?.idle || doubtful || isDryPlan(report) ? '⚠️' : '✅';
}
/** Whether `dry-run` is on where a pull request is planned: the push may have it, too. */
function isDryPlan({ command, dryRun, planned }) {
    return command === 'plan' && dryRun && planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToSend */ .J_)(planned.plan).length > 0;
}
function mergeVerdict(report, planned) {
    const { plan, caution, idle } = planned;
    if (caution)
        return 'What merging this sends to CustomerGauge cannot be told here.';
    if (idle)
        return 'Merging this sends nothing to CustomerGauge yet.';
    const fresh = plan.create.length + plan.move.length;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .guardText */ .hG)(report))
        return `Merging this sends nothing to CustomerGauge yet: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
    const { own, earlier, doubtful } = parts(planned);
    const unless = isDryPlan(report) ? ', unless `dry-run` is on there, too, as it is here' : '';
    const along = earlier === 0 ? '' : `; ${earlier} from earlier ${earlier === 1 ? 'goes' : 'go'} along`;
    if (own === 0)
        return `Merging this sends nothing${earlier > 0 ? ' new' : ''} to CustomerGauge${along}${unless}.`;
    const sends = `Merging this sends ${report.requireReviewed ? 'up to ' : ''}${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(own, 'alias', 'aliases')}`;
    if (doubtful === 0)
        return `${sends} to CustomerGauge${along}${unless}.`;
    const which = own === 1 ? 'it' : doubtful === own ? 'all of them' : `${doubtful} of them`;
    return `${sends}; look at ${which} first, for CustomerGauge takes none back${along}${unless}.`;
}
/** How much of what is sent the pull request brings itself, how much was there before, and how much of its own is in doubt. */
function parts({ plan, brought, doubtful }) {
    const own = [...plan.create, ...plan.move].filter((pair) => brought?.has((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_7__/* .pairKey */ .Yz)(pair)) ?? true);
    return {
        own: own.length,
        earlier: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToSend */ .J_)(plan).length - own.length,
        doubtful: own.filter((pair) => doubtful?.has(pair)).length,
    };
}
function isDoubtful(planned) {
    return parts(planned).doubtful > 0;
}
/** What goes along although it is not the pull request's own: it is no reason to look at that again. */
function goesAlong(planned) {
    const { earlier } = parts(planned);
    const again = planned.plan.retry.length;
    const said = [
        again > 0 ? `${again} that earlier pushes could not deliver, tried again with every push` : '',
        earlier > again ? `${earlier - again} that came to the target branch earlier, and that no push has sent yet` : '',
    ].filter(Boolean);
    return said.length === 0 ? [] : [`Not from this pull request: ${said.join('; ')}.`];
}
/** Said where a merge alone is not enough. */
function approvalNeeded({ requireReviewed, planned }) {
    if (!requireReviewed || !planned || (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToSend */ .J_)(planned.plan).length === 0)
        return [];
    return [
        'Only aliases that somebody other than the author approved, in a pull request, are sent; the others are held back (`require-reviewed: enforce`).',
    ];
}
/** What has to be fixed stands before what would be sent, and what is only worth a look after it. */
function problemsAndPlan({ problems, planned, delivery }) {
    const wrong = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .problemSections */ .gl)(problems);
    // Once it is sent, what was to be sent is only for the record; what is left to a person is not.
    const plan = (planned ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .planSections */ .wS)(planned) : []).map((section) => ({
        ...section,
        folded: delivery !== undefined && section.sign === '+',
    }));
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .countProblems */ ._)(problems).errors > 0 ? [...wrong, ...plan] : [...plan, ...wrong];
}
/**
 * The same comment once a push was about what the merged pull request brought. It speaks of this run alone, and of what
 * still waits: a pull request may take several runs, and several jobs.
 */
function outcomePage(report, pullRequest, run) {
    const { review, delivery, environment, ledger } = report;
    const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
    const mine = brought.filter((pair) => pair.pullRequest?.number === pullRequest);
    const keys = new Set(mine.map(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_7__/* .pairKey */ .Yz));
    const outcomes = Iterator.from(delivery?.outcomes ?? [])
        .filter(({ pair }) => keys.has((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_7__/* .pairKey */ .Yz)(pair)))
        .toArray();
    const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
    const waiting = Math.max(ledger?.waiting?.get(pullRequest) ?? 0, outcomes.length - accepted);
    const own = delivery && { ...delivery, outcomes };
    const someHeld = outcomes.some(({ reason }) => reason?.code === 'held');
    const wait = `${waiting} still ${waiting === 1 ? 'waits' : 'wait'}`;
    const went = `CustomerGauge accepted ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(accepted, 'alias', 'aliases')} of this pull request${waiting > 0 ? `; ${wait}` : ''}.`;
    // Another run may have sent them, or will.
    const elsewhere = outcomes.length === 0 && (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result) === 0;
    const nothing = 'Nothing of this pull request was left to send.';
    const none = elsewhere || mine.length === 0 ? nothing : noneAccepted(mine.length, outcomes);
    return {
        mark: waiting === 0 && (accepted > 0 || elsewhere) ? '✅' : '❌',
        verdict: accepted > 0 ? went : `${none} ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: ${stateCounts(outcomes)} in this run${waiting > 0 ? `; ${wait} for a next one` : ''}.`,
            // What was held back of others' is not for this pull request to fix.
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresText */ .B2)({ ...report, failures: report.failures.filter(({ code }) => code !== 'held' || someHeld) }),
            ...nextSteps(outcomes),
        ],
        sections: [...(own ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .deliverySections */ .bb)(own) : []), ...(report.planned ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .removedSections */ .nm)(report.planned.plan) : [])],
        footer: [`Last push \`${run}\``, ...footer(report)],
    };
}
/** The same for what earlier pushes sent, before GitHub knew which pull request it was. */
function latePage(report, { accepted, waiting }, run) {
    const wait = waiting > 0 ? `; ${waiting} still ${waiting === 1 ? 'waits' : 'wait'}` : '';
    const went = `CustomerGauge accepted ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(accepted, 'alias', 'aliases')} of this pull request${wait}.`;
    return {
        mark: waiting === 0 ? '✅' : '❌',
        verdict: accepted + waiting > 0 ? went : 'Nothing of this pull request was left to send to CustomerGauge.',
        paragraphs: [`Environment \`${report.environment}\`: this was sent before GitHub knew of the pull request.`],
        sections: [],
        footer: [`Last push \`${run}\``, ...footer({ ...report, planned: undefined })],
    };
}
/** The comment on a merged pull request whose push did not get as far as looking at what it brought. */
function blockedPage(report, run) {
    const { environment, problems } = report;
    return {
        mark: '❌',
        verdict: `Nothing of this pull request was sent to CustomerGauge. ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: the pull request was merged, and the push that followed was stopped.`,
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresText */ .B2)(report),
        ],
        sections: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .countProblems */ ._)(problems).errors > 0 ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .problemSections */ .gl)(problems) : [],
        footer: [`Last push \`${run}\``, ...footer(report)],
    };
}
function noneAccepted(aliases, outcomes) {
    const asked = outcomes.some(({ attempts }) => attempts > 0);
    if (!asked)
        return aliases === 1
            ? 'The alias of this pull request was not sent to CustomerGauge.'
            : `None of the ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(aliases, 'alias', 'aliases')} of this pull request was sent to CustomerGauge.`;
    const lost = outcomes.filter(({ state }) => state === 'unanswered').length;
    const accepted = aliases === 1 ? 'did not accept the alias' : `accepted none of the ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(aliases, 'alias', 'aliases')}`;
    const maybe = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'was' : 'were'} sent without a clear answer and may exist`;
    return `CustomerGauge ${accepted} of this pull request${maybe}.`;
}
const STATES = ['accepted', 'rejected', 'unanswered', 'unsent'];
function stateCounts(outcomes) {
    const byState = Map.groupBy(outcomes, ({ state }) => state);
    const counts = STATES.filter((state) => byState.has(state)).map((state) => `${byState.get(state)?.length} ${state}`);
    return counts.join(', ') || 'nothing to send';
}
/** What people can do about records that were not accepted. */
function nextSteps(outcomes) {
    // What to do about aliases that were held back is said by the failure that names them.
    const open = Iterator.from(outcomes)
        .filter(({ state, reason }) => state !== 'accepted' && reason?.code !== 'held')
        .toArray();
    if (open.length === 0)
        return [];
    const again = 'The next push, after any merge or when the workflow is run again, tries again what was not accepted.';
    if (!open.some(({ state }) => state === 'rejected'))
        return [again];
    return [`Fix what CustomerGauge refused, in the alias files or in CustomerGauge: the reasons are below. ${again}`];
}
/** The four counts, where the verdict does not say as much. */
function countsUnlessSaid({ verdict, result }, delivery) {
    const counts = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeCounts */ .TY)(delivery);
    return result === 'pushed' || verdict.includes(counts) ? [] : [counts];
}
function warnings(report) {
    const guard = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .guardText */ .hG)(report);
    const { planned, delivery } = report;
    const mistaken = planned && !delivery ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .mistakenAccounts */ .TI)(planned) : [];
    return [...(guard ? [guard] : []), ...mistaken].map((text) => `⚠️ ${text}`);
}
function lastEntry({ last, source }) {
    return `Last entry: “${last.title}” by “${last.actor}”, \`${last.time}\`, \`${last.run}\`, files as of commit \`${source}\``;
}
function footer({ planned, ledger, environment }) {
    return [
        ...(planned
            ? [
                `Plan for \`${environment}\` at commit \`${planned.commit}\`, compared with ${planned.base.why}`,
                `Digest \`${planned.digest}\``,
            ]
            : []),
        ...(ledger?.commit ? [`Ledger \`${ledger.ref}\` at \`${ledger.commit}\``] : []),
    ];
}


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeLinks)
/* harmony export */ });
/** Links to lines on GitHub, as they are in a commit. */
function placeLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }, commit) {
    const server = (GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
    const known = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) &&
        /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? '') &&
        /^[0-9a-f]{40,64}$/.test(commit ?? '');
    if (!known)
        return () => undefined;
    return ({ file, line, endLine }) => {
        const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
        return `${server}/${GITHUB_REPOSITORY}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
    };
}


/***/ })

};
