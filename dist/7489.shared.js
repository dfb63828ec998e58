export const id = 7489;
export const ids = [7489];
export const modules = {

/***/ 756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** What a report says of anything that was thrown. */

/** Errors of ours know what to do about them; any other is a mistake of ours, and says so. */
function failureOf(error, { debug = false } = {}) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK)
        return { code: error.code, message: error.message, hint: error.hint };
    const detail = (debug && error instanceof Error && error.stack) || (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return {
        code: 'internal',
        message: `Something went wrong that should not: ${detail}`,
        hint: 'Please report it with this message. With debug logging it says where it happened: “Re-run with debug logging” on GitHub, `DEBUG=1` in the environment elsewhere.',
    };
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   d: () => (/* binding */ deadlineAfter)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that a run ends by telling what it did. GitHub cancels with SIGINT,
 * then SIGTERM 7.5 seconds later, and kills after another 2.5. A terminal that is closed sends SIGHUP. Node does not let
 * a program see that `nohup` had it ignored, and would end without a word.
 */
function abortOnSignals(source) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    for (const signal of SIGNALS)
        source.on(signal, stop);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const signal of SIGNALS)
                source.off(signal, stop);
        },
    };
}
/** So long after it was told to stop, a run may still write down what it sent. */
const DEADLINE_MS = 5000;
/** Aborts when the time is over that a run has left once it was told to stop. Waiting for that keeps no process alive. */
function deadlineAfter(told) {
    const deadline = new AbortController();
    const begin = () => {
        setTimeout(() => deadline.abort(), DEADLINE_MS).unref();
    };
    if (told.aborted)
        begin();
    else
        told.addEventListener('abort', begin, { once: true });
    return deadline.signal;
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ chooseCommand),
/* harmony export */   fy: () => (/* binding */ isOffDefault),
/* harmony export */   sf: () => (/* binding */ branchOfEvent),
/* harmony export */   t_: () => (/* binding */ refusePush),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* unused harmony export toTrigger */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);



/** The event file cannot be read: nobody knows what started this run. */
function unreadableEvent(message, cause) {
    const hint = 'This file comes from the runner. Run the workflow again; outside GitHub, unset GITHUB_EVENT_NAME.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'event', message, hint, cause });
}
/** Reads what started the run from the runner's environment and event file. @throws {CodedError} `event` */
async function readTrigger(env) {
    const event = env.GITHUB_EVENT_NAME;
    if (!event)
        return { kind: 'none' };
    const file = env.GITHUB_EVENT_PATH;
    if (!file)
        throw unreadableEvent('The variable GITHUB_EVENT_PATH is not set, so the event cannot be read.');
    let payload;
    try {
        payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw unreadableEvent('The event file (GITHUB_EVENT_PATH) cannot be read.', cause);
    }
    const trigger = toTrigger(event, env.GITHUB_REF ?? '', payload);
    return 'sha' in trigger ? { ...trigger, sha: env.GITHUB_SHA ?? '' } : trigger;
}
/** One event and its payload (https://docs.github.com/en/webhooks/webhook-events-and-payloads) as a trigger. */
function toTrigger(event, ref, payload) {
    const text = (...path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, ...path);
    const defaultBranch = text('repository', 'default_branch');
    const onRef = {
        ref,
        defaultBranch,
        onDefaultBranch: defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`,
        sha: '',
    };
    switch (event) {
        case 'push':
            if (ref.startsWith('refs/tags/'))
                return { kind: 'tag', ...onRef };
            return { kind: 'push', ...onRef, before: text('before'), after: text('after'), ...pushed(payload) };
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return {
                kind: 'pull-request',
                event,
                number: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? 0,
                open: text('pull_request', 'state') !== 'closed',
                baseSha: text('pull_request', 'base', 'sha'),
                headSha: text('pull_request', 'head', 'sha'),
                baseBranch: text('pull_request', 'base', 'ref'),
                defaultBranch,
            };
        case 'merge_group':
            return { kind: 'merge-group', baseSha: text('merge_group', 'base_sha') };
        case 'schedule':
            // GitHub runs schedules on the default branch only, and does not always say which that is.
            return { kind: 'run', event, ...onRef, onDefaultBranch: true };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'run', event, ...onRef };
        default:
            return { kind: 'other', event };
    }
}
/** The branch that an event names, or nothing: a tag is none. */
function branchOfEvent(trigger) {
    return 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
}
/** Whether the run is about a branch or a tag other than the default branch. */
function isOffDefault(trigger) {
    return 'ref' in trigger && !trigger.onDefaultBranch;
}
/** A push may bring thousands of commits; the newest tell what it was about. */
const MOST_COMMITS = 50;
function pushed(payload) {
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'commits');
    const ids = Array.isArray(listed) ? listed.map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'id')).filter(Boolean) : [];
    const commits = [...new Set([(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'after'), ...ids.reverse()])].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
    const seconds = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(payload, 'repository', 'pushed_at');
    return { commits: commits.slice(0, MOST_COMMITS), pushedAt: seconds === undefined ? undefined : seconds * 1000 };
}
/** What `command: auto` does, and a sentence where that may surprise. */
function chooseCommand(trigger) {
    if (trigger.kind === 'pull-request' && !trigger.open) {
        const notice = `The event \`${trigger.event}\` never pushes, also where the pull request was merged, so this run only shows the plan. A merge is a \`push\` to its branch, too: run the workflow on that event.`;
        return { command: 'plan', notice };
    }
    if (trigger.kind === 'none' || trigger.kind === 'pull-request' || trigger.kind === 'merge-group') {
        return { command: 'plan', notice: undefined };
    }
    if (trigger.kind === 'other') {
        return { command: 'plan', notice: `The event \`${trigger.event}\` never pushes, so this run only shows the plan.` };
    }
    if (trigger.onDefaultBranch)
        return { command: 'push', notice: undefined };
    const branch = trigger.defaultBranch ? `the default branch \`${trigger.defaultBranch}\`` : 'the default branch';
    return {
        command: 'plan',
        notice: `This run is about \`${trigger.ref}\` and not ${branch}, so it only shows the plan.`,
    };
}
/**
 * Whether this event may push, or change in another way what counts as sent: code that was not merged must do neither.
 * @returns why not, or nothing
 */
function refusePush(trigger, environmentExplicit, command = 'push') {
    const instead = command === 'push' ? 'Use `command: auto` or `plan` here' : 'Run it on the default branch';
    switch (trigger.kind) {
        case 'none':
            return undefined;
        case 'push':
        case 'tag':
        case 'run':
            if (trigger.onDefaultBranch)
                return undefined;
            if (branchOfEvent(trigger) === undefined)
                return {
                    message: `\`${command}\` was asked for on \`${trigger.ref}\`, which is no branch.`,
                    hint: `${instead}.`,
                };
            if (environmentExplicit)
                return undefined;
            return {
                message: `\`${command}\` was asked for on \`${trigger.ref}\`, which is not the default branch.`,
                hint: `${instead}, or set \`environment\` explicitly if this branch belongs to a tenant of its own.`,
            };
        default: {
            const event = trigger.kind === 'merge-group' ? 'merge_group' : trigger.event;
            const merge = trigger.kind === 'pull-request' ? ' A merge is a `push` to its branch, too.' : '';
            return {
                message: `\`${command}\` never runs on the event \`${event}\`: only on \`push\`, \`schedule\`, \`workflow_dispatch\` and \`repository_dispatch\`.`,
                hint: `Add one of those events to the workflow, and use \`command: auto\` or \`plan\` on this one.${merge}`,
            };
        }
    }
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Looking into answers without believing them: whatever is not as expected reads as empty, and nothing here throws. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** What stands at a path of keys. */
function valueAt(value, ...path) {
    let found = value;
    for (const key of path)
        found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}
/** The text at a path of keys, or ''. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** The whole, not negative number at a path of keys, or nothing. */
function numberAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkSections),
/* harmony export */   r: () => (/* binding */ checksText)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7933);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6712);
/** What `doctor` found out: as lines for a terminal or log, and as a table for the job summary. */



const MARKS = { passed: '✓', failed: '✗', unknown: '–' };
/**
 * A line for each check, and below it what to do.
 * @param say how sentences are worded where they are shown
 */
function checksText(checks, style, say = (sentence) => sentence) {
    const paint = { passed: style.green, failed: style.red, unknown: style.dim };
    return checks.flatMap(({ id, state, message, hint }) => [
        `${paint[state](MARKS[state])} ${style.bold(_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u[id])}: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(say(message))}`,
        ...(hint === '' ? [] : [`    ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(say(hint))}`]),
    ]);
}
/** The checks as a table. */
function checkSections(checks) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)('Checks', '!', ['state', 'check', 'says'], checks, ({ id, state, message, hint }) => ({
        state: MARKS[state],
        check: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u[id],
        says: hint === '' ? message : `${message} ${hint}`,
    }));
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/** The checks of `doctor`, and how each ended. */
/** Every check with what people call it, in the order in which they are shown. */
const CHECKS = {
    node: 'Node',
    git: 'git',
    inputs: 'inputs',
    secrets: 'secrets',
    event: 'event and branch',
    checkout: 'checkout',
    aliases: 'alias files',
    ledger: 'ledger is readable',
    'ledger-write': 'ledger is writable',
    plan: 'what a push sends',
    records: 'records host',
    token: 'token',
    clock: 'clock',
    'pull-requests': 'pull requests',
    'deployment-branches': 'GitHub environment',
    'first-record': 'first record',
};


/***/ }),

/***/ 8282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson)
/* harmony export */ });
/** What acts on a terminal, or hides text there, and that JSON does not escape by itself; and what GitHub's runner takes for a command. */
const LIVELY = /[\u007f-\u009f\u2028\u2029\p{Cf}]|##(?=\[)/gu;
/** JSON that can be shown: the same document, with escapes for characters that are more than text. */
function harmlessJson(json) {
    return json.replace(LIVELY, (found) => found === '##' ? '#\\u0023' : Array.from({ length: found.length }, (_, at) => unit(found, at)).join(''));
}
/** As JSON escapes a code unit. */
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A document as the text that `JSON.stringify` makes of it, two spaces a level, in parts that end between two values.
 * Its lists may be any iterables: entries are made as they are written, so that the document of hundreds of thousands
 * of records is never in memory as a whole.
 * @param redact takes secrets out of every text in it; what JSON itself consists of is no text, whatever the secret
 */
function jsonText(document, redact = (text) => text) {
    const clean = (_key, value) => (typeof value === 'string' ? redact(value) : value);
    // The line feeds of the text are those of its layout: within a value they are escaped.
    const whole = (value, indent) => JSON.stringify(value, clean, 2).replaceAll('\n', `\n${indent}`);
    return valueText(document, '', whole);
}
function* valueText(value, indent, whole) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        yield whole(value, indent);
    else if (Symbol.iterator in value)
        yield* listText(value, indent, whole);
    else
        yield* objectText(value, indent, whole);
}
function* listText(list, indent, whole) {
    const inner = `${indent}  `;
    let before = '[';
    for (const entry of list) {
        yield `${before}\n${inner}${whole(entry, inner)}`;
        before = ',';
    }
    yield before === '[' ? '[]' : `\n${indent}]`;
}
function* objectText(object, indent, whole) {
    const inner = `${indent}  `;
    let before = '{';
    for (const [key, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        yield `${before}\n${inner}${JSON.stringify(key)}: `;
        yield* valueText(value, inner, whole);
        before = ',';
    }
    yield before === '{' ? '{}' : `\n${indent}}`;
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ restText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   oH: () => (/* binding */ everyNow),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/** Progress as one line of a log. */
function progressLine(progress) {
    return `${progress.done} of ${progress.total} records: ${rateText(progress)}`;
}
/** What a bar cannot show: outcomes, rate and the time left. */
function rateText({ accepted, failed, perSecond, secondsLeft }) {
    const left = secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)} left`;
    return `${accepted} accepted, ${failed} failed, ${perSecond.toFixed(1)} a second${left}`;
}
/** Why nothing may be seen to happen for a while. */
function restText(askedMs) {
    return `CustomerGauge asked to wait for ${duration(askedMs / 1000)}. Sending goes on after that.`;
}
/** Lets one call through every `milliseconds`, for logs that keep every line. */
function everyNow(milliseconds, now, show) {
    let last = now();
    return (progress) => {
        if (now() - last < milliseconds)
            return;
        last = now();
        show(progress);
    };
}
function duration(seconds) {
    if (seconds < 90)
        return `${Math.ceil(seconds)} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
const EXIT_CODES = {
    valid: 0,
    unchanged: 0,
    planned: 0,
    pushed: 0,
    adopted: 0,
    forgotten: 0,
    reported: 0,
    superseded: 0,
    failed: 1,
    invalid: 2,
    partial: 3,
    blocked: 4,
};
/** The exit code of the command line for a result; on GitHub anything but 0 makes the step fail. */
function exitCode(result) {
    return EXIT_CODES[result];
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Secrets),
  e: () => (/* binding */ secretForms)
});

;// CONCATENATED MODULE: ./src/secret-parts.ts
/** A part is hidden that has two thirds of a secret, but no shorter one than this. */
const SHORTEST_PART = 16;
/** So many characters are enough of a secret of any length. */
const LONG_PART = 32;
/** What is looked up first: of every such part, a piece of this length begins at one of every `STEP` characters. */
const PIECE = 8;
const STEP = SHORTEST_PART - PIECE + 1;
/**
 * Finds secrets that were cut short. No ordinary word is as long as a part that is hidden, and a name that begins like a
 * secret made of words is much shorter than it. What it costs depends on the length of the text alone: one look-up for
 * every nine characters where there is nothing to hide.
 */
class SecretParts {
    #pieces = new Set();
    /** Every part of the length that suffices, by that length. */
    #parts = new Map();
    constructor(forms) {
        for (const form of forms) {
            if (form.length < SHORTEST_PART)
                continue;
            const length = Math.min(Math.max(Math.ceil((form.length * 2) / 3), SHORTEST_PART), LONG_PART);
            const parts = this.#parts.get(length) ?? new Set();
            this.#parts.set(length, parts);
            for (let at = 0; at + length <= form.length; at++)
                parts.add(form.slice(at, at + length));
            for (let at = 0; at + PIECE <= form.length; at++)
                this.#pieces.add(form.slice(at, at + PIECE));
        }
    }
    /** The text with `***` for each of those parts, as long as it goes on. */
    hide(text) {
        if (this.#pieces.size === 0 || text.length < SHORTEST_PART)
            return text;
        let clean = '';
        let done = 0;
        for (let at = 0; at + PIECE <= text.length; at += STEP) {
            if (at < done || !this.#pieces.has(text.slice(at, at + PIECE)))
                continue;
            const part = this.#around(text, at, done);
            if (part === undefined)
                continue;
            clean += `${text.slice(done, part.start)}***`;
            done = part.end;
        }
        return done === 0 ? text : clean + text.slice(done);
    }
    /** The part that holds the piece at a place, with all that follows of the secret. */
    #around(text, at, from) {
        let found;
        for (const [length, parts] of this.#parts) {
            let start = Math.max(from, at + PIECE - length);
            while (start <= at && !parts.has(text.slice(start, start + length)))
                start++;
            if (start > at)
                continue;
            let end = start + length;
            while (end < text.length && parts.has(text.slice(end + 1 - length, end + 1)))
                end++;
            found = { start: Math.min(start, found?.start ?? start), end: Math.max(end, found?.end ?? end) };
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./src/secrets.ts

/** Shorter values are no secrets: hiding every “ab” would only make a log unreadable. */
const SHORTEST = 4;
/** A secret of fewer characters stands inside other texts by chance. */
const SHORTEST_INSIDE = 16;
/** Knows what must never be shown, and takes it out of any text. */
class Secrets {
    #forms = [];
    #parts = new SecretParts([]);
    /** With what may be shown, but is handed to no other program. */
    #withheld = new Set();
    add(value) {
        this.withhold(value);
        const forms = new Set([...this.#forms, ...secretForms(value)]);
        // The longest first, so that no part of a longer form stays behind.
        this.#forms = [...forms].sort((a, b) => b.length - a.length);
        this.#parts = new SecretParts(this.#forms);
    }
    /** Keeps a value from every program that is started, although it may be shown. */
    withhold(value) {
        this.#withheld = new Set([...this.#withheld, ...secretForms(value)]);
    }
    /** The text with every known secret, in any of its forms, and every long part of one, replaced by `***`. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            if (clean.includes(form))
                clean = clean.replaceAll(form, '***');
        return this.#parts.hide(clean);
    }
    /**
     * Whether a value is a secret, or has one in it.
     * @param how.whole only a value that is nothing but the secret counts
     */
    isIn(value, { whole }) {
        if (this.#withheld.has(value.trim()))
            return true;
        return !whole && [...this.#withheld].some((form) => form.length >= SHORTEST_INSIDE && value.includes(form));
    }
}
/**
 * Every form in which a secret may turn up: as it is, line by line, URL-encoded, as JSON, and in base64, alone or behind
 * other text; and each of them with `\/` for `/`, as PHP writes JSON.
 */
function secretForms(value) {
    const plain = value.trim();
    if (plain.length < SHORTEST)
        return [];
    const whole = plain.includes('\n') ? [plain, ...plain.split(/\r?\n/).map((line) => line.trim())] : [plain];
    const forms = whole.flatMap((text) => {
        const url = encodeURIComponent(text);
        const form = new URLSearchParams([['', text]]).toString().slice(1);
        const base64 = Buffer.from(text).toString('base64');
        return [
            text,
            JSON.stringify(text).slice(1, -1),
            ...[url, form].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
            base64,
            base64.replace(/=+$/, ''),
            Buffer.from(text).toString('base64url'),
            ...base64Behind(text),
        ];
    });
    const escaped = forms.map((one) => one.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].filter((one) => one.length >= SHORTEST);
}
/**
 * What a secret is in the base64 of a longer text, as `user:secret` in a header: three characters stand for two or three
 * of its bytes, so that it looks otherwise for each place where it may begin.
 */
function base64Behind(text) {
    const bytes = Buffer.from(text);
    return ['base64', 'base64url'].flatMap((encoding) => [0, 1, 2].map((before) => {
        const all = Buffer.concat([Buffer.alloc(before), bytes])
            .toString(encoding)
            .replace(/=+$/, '');
        // The first and the last character may be made of other bytes, too.
        const last = (before + bytes.length) % 3 === 0 ? all.length : all.length - 1;
        const own = all.slice(Math.ceil((before * 8) / 6), last);
        return own.length >= SHORTEST_INSIDE ? own : '';
    }));
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ledgerRef),
  s: () => (/* binding */ readSettings)
});

;// CONCATENATED MODULE: ./src/customergauge/target.ts
const REGIONS = ['eu', 'us', 'au'];
/** The documented hosts of a region (API.md, “Hosts”), or nothing where CustomerGauge has no such region. */
function regionTarget(region) {
    if (!REGIONS.includes(region))
        return undefined;
    return {
        authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
        recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
    };
}
/** What is wrong with an endpoint that a user gave, as the end of a sentence that begins with the input's name. */
function checkUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return 'is not a web address. It begins with `https://`.';
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'begins with `http://`, which would send secrets unencrypted. Use `https://`; only an address of this machine may do without.';
    }
    if (url.username || url.password)
        return 'holds a user name or password. Remove it: credentials go into `client-id` and `client-secret`.';
    if (url.search || url.hash)
        return 'holds a `?` or `#`. Give the bare address.';
    return undefined;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/settings.ts


/** The values that inputs have when nothing is said, wherever action.yml did not already fill them in. */
const DEFAULTS = {
    ...Object.fromEntries(inputs/* INPUT_LIST */.Ip.flatMap(([name, input]) => (input.default === undefined ? [] : [[name, input.default]]))),
    environment: 'production',
    base: 'ledger',
    'github-token': '',
};
/**
 * Raw inputs → one typed object, or every problem with them at once. What only a push needs may be missing here;
 * `settings.push.missing` then says what, and a command that pushes refuses to start.
 */
async function readSettings(raw) {
    const problems = [];
    const wrong = (input, message) => {
        problems.push({ input, message });
        return undefined;
    };
    const given = (input) => raw[input]?.trim() || DEFAULTS[input] || '';
    const oneOf = (input, allowed) => {
        const value = given(input);
        const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
        if (found === undefined)
            wrong(input, `is ${quote(value)}, but must be ${allowed.map((one) => `\`${one}\``).join(' or ')}.`);
        return found ?? allowed[0];
    };
    const flag = (input) => {
        const value = given(input);
        if (!/^(true|false)$/i.test(value))
            wrong(input, `is ${quote(value)}, but must be \`true\` or \`false\`.`);
        return value.toLowerCase() === 'true';
    };
    const whole = (input, least, most) => {
        const value = given(input);
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most)) {
            wrong(input, `is ${quote(value)}, but must be a whole number from ${least} to ${most}.`);
        }
        return number;
    };
    const map = async (input, schema) => {
        const text = raw[input] ?? '';
        if (text.trim() === '')
            return undefined;
        // Loaded only when such an input is set: most runs never need it here.
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        try {
            // Told to be silent, the parser would pass over mistakes.
            const value = parse(text, { logLevel: 'error', schema });
            if (value !== null && typeof value === 'object' && !Array.isArray(value))
                return value;
        }
        catch {
            // Said below: the parser's own words describe a file, not an input.
        }
        return wrong(input, 'must be a YAML map: one `name: value` a line, each name once, with every quote closed.');
    };
    const command = readCommand(given('command'), wrong);
    const path = given('path')
        .replace(/\\/g, '/')
        .replace(/^(\.\/)+/, '')
        .replace(/\/+$/, '') || '.';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')) {
        wrong('path', `is ${quote(path)}, but must be a folder inside the repository, such as \`aliases\`: below the folder that this runs in, without \`..\`.`);
    }
    const environment = given('environment');
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(environment) || /\.\.|\.lock$|\.$/.test(environment)) {
        wrong('environment', `is ${quote(environment)}, but must be a short name of letters, digits, \`-\`, \`_\` and \`.\`, such as \`production\`.`);
    }
    const rules = await readRules(await map('rules', 'core'));
    if (!rules.ok)
        for (const message of rules.problems)
            wrong('rules', message);
    const missing = [];
    const needed = (input) => {
        const value = given(input);
        if (value === '')
            missing.push({ input, message: `is needed to push. ${hintFor(input)}` });
        if (/[\r\n]/.test(value))
            wrong(input, 'holds a line break. Copy the value again, as one line.');
        return value;
    };
    const clientId = needed('client-id');
    const clientSecret = needed('client-secret');
    const configuration = needed('configuration');
    const accountField = given('account-field');
    const aliasField = given('alias-field');
    if (accountField === aliasField)
        wrong('alias-field', `is ${quote(aliasField)}, the same heading as \`account-field\`.`);
    // What is sent is the text as it was written: `007` is no number here.
    const extraFields = readExtraFields(await map('extra-fields', 'failsafe'), [accountField, aliasField], wrong);
    const format = oneOf('format', ['json', 'form']);
    if (format === 'form') {
        checkFormHeading('account-field', accountField, wrong);
        checkFormHeading('alias-field', aliasField, wrong);
        for (const heading of Object.keys(extraFields))
            checkFormHeading('extra-fields', heading, wrong);
    }
    const target = readTarget(given, wrong, missing);
    const rate = given('requests-per-second');
    const requestsPerSecond = rate === '' ? undefined : Number(rate);
    if (requestsPerSecond !== undefined &&
        !(/^\d+(\.\d+)?$/.test(rate) && requestsPerSecond > 0 && requestsPerSecond <= 1000)) {
        wrong('requests-per-second', `is ${quote(rate)}, but must be a number above 0 and at most 1000.`);
    }
    const sending = {
        clientId,
        clientSecret,
        configuration,
        accountField,
        aliasField,
        extraFields,
        format,
        method: oneOf('method', ['PUT', 'POST']),
        concurrency: whole('concurrency', 1, 64),
        requestsPerSecond,
        timeoutSeconds: whole('timeout-seconds', 1, 600),
        retries: whole('retries', 0, 20),
        successText: given('success-text') || undefined,
    };
    const requireReviewed = oneOf('require-reviewed', ['off', 'enforce']) === 'enforce';
    const base = readBase(given('base'));
    if (requireReviewed && base !== 'ledger')
        wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
    const settings = {
        command,
        path,
        environment,
        environmentExplicit: Boolean(raw.environment?.trim()),
        base,
        rules: rules.ok ? rules.severities : NO_RULES,
        dryRun: flag('dry-run'),
        maxNew: whole('max-new', 0, 999_999_999),
        allowEmpty: flag('allow-empty'),
        githubToken: raw['github-token']?.trim() || undefined,
        shard: readShard(given('shard'), wrong),
        ledgerRef: readRef(given('ledger-ref'), wrong),
        only: given('only') || undefined,
        confirm: given('confirm') === '' ? undefined : whole('confirm', 0, 999_999_999),
        recordsUrl: given('records-url') || regionTarget(given('region').toLowerCase())?.recordsUrl,
        configuration: configuration || undefined,
        accountField,
        aliasField,
        knownAccounts: given('known-accounts') || undefined,
        requireReviewed,
        sarifFile: given('sarif-file') || undefined,
        comment: flag('comment'),
        push: missing.length === 0 && target ? { target, ...sending } : { missing },
    };
    if (settings.command === 'adopt' && settings.shard)
        wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
    if (settings.command === 'push' && !settings.dryRun)
        problems.push(...missing);
    return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}
/** Hardly anybody gives this input, and the rules are loaded when they are applied. */
async function readRules(given) {
    if (given === undefined || given === null)
        return { ok: true, severities: {} };
    return (await Promise.all(/* import() */[__webpack_require__.e(8093), __webpack_require__.e(9778)]).then(__webpack_require__.bind(__webpack_require__, 6748))).parseRules(given);
}
/** Stands in for severities that are never used, because the problems with `rules` are returned instead. */
const NO_RULES = {};
function readCommand(value, wrong) {
    const commands = ['auto', ...Object.keys(inputs/* COMMANDS */.Lo)];
    const found = commands.find((one) => one === value);
    if (found)
        return found;
    if (Object.hasOwn(inputs/* LOCAL_COMMANDS */.n6, value))
        wrong('command', `is \`${value}\`, which runs on the command line only.`);
    else
        wrong('command', `is ${quote(value)}, but must be one of ${commands.map((one) => `\`${one}\``).join(', ')}.`);
    return 'auto';
}
/** The ref that keeps the ledger of these settings. */
function ledgerRef({ ledgerRef: given, environment }) {
    return given ?? `refs/customergauge/${environment}`;
}
/** A revision as it is written, for git tells upper from lower case; the two words of ours in any. */
function readBase(value) {
    const lower = value.toLowerCase();
    return lower === 'ledger' || lower === 'last-commit' ? lower : value;
}
function readShard(value, wrong) {
    if (value === '')
        return undefined;
    const [, part, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
    const shard = { part: Number(part), of: Number(of) };
    // More parts than the ledger has buckets would leave some without any account.
    if (shard.part >= 1 && shard.part <= shard.of && shard.of <= 256)
        return shard;
    return wrong('shard', `is ${quote(value)}, but must be \`k/n\` such as \`2/4\`, with k from 1 to n and n up to 256.`);
}
/** A full ref; a short name stands for a branch, which is what hosts know that refuse other refs. */
function readRef(value, wrong) {
    if (value === '')
        return undefined;
    const ref = value.startsWith('refs/') ? value : `refs/heads/${value}`;
    if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(ref) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(ref))
        return ref;
    return wrong('ledger-ref', `is ${quote(value)}, but must be a git ref such as \`refs/customergauge/production\`.`);
}
function readExtraFields(map, taken, wrong) {
    const fields = [];
    for (const [heading, value] of Object.entries(map ?? {})) {
        if (taken.includes(heading)) {
            wrong('extra-fields', `sets ${quote(heading)}, which is already the heading of the account or the alias.`);
        }
        else if (typeof value !== 'string' || value === '') {
            wrong('extra-fields', `gives ${quote(heading)} something that is not text. Write \`${heading}: some text\`.`);
        }
        else
            fields.push([heading, value]);
    }
    return Object.fromEntries(fields);
}
/** A form names a field `record[heading]`, and PHP would drop what comes behind the first `]`, and the field with it. */
function checkFormHeading(input, heading, wrong) {
    if (!heading.includes(']'))
        return;
    const why = 'which `format: form` cannot send: there a heading ends at its first `]`';
    wrong(input, `has the heading ${quote(heading)}, ${why}. Set \`format: json\`.`);
}
function readTarget(given, wrong, missing) {
    const region = given('region').toLowerCase();
    const known = regionTarget(region);
    const authUrl = given('auth-url');
    const recordsUrl = given('records-url');
    if (region !== '' && !known)
        wrong('region', `is ${quote(region)}, but must be \`eu\`, \`us\` or \`au\`.`);
    for (const [input, url] of [
        ['auth-url', authUrl],
        ['records-url', recordsUrl],
    ]) {
        const mistake = url === '' ? undefined : checkUrl(url);
        if (mistake)
            wrong(input, mistake);
    }
    if (region === '' && (authUrl === '' || recordsUrl === '')) {
        missing.push({
            input: 'region',
            message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
        });
        return undefined;
    }
    if (region !== '' && !known)
        return undefined;
    return { authUrl: authUrl || known?.authUrl || '', recordsUrl: recordsUrl || known?.recordsUrl || '' };
}
function hintFor(input) {
    switch (input) {
        case 'client-id':
            return 'Write `client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}`; on the command line, set CUSTOMERGAUGE_CLIENT_ID. A pull request from a fork has no secrets.';
        case 'client-secret':
            return 'Write `client-secret: ${{ secrets.CUSTOMERGAUGE_CLIENT_SECRET }}`; on the command line, set CUSTOMERGAUGE_CLIENT_SECRET.';
        default:
            return 'Copy the Reference from CustomerGauge: Data → Rest APIs → Inbound Mapping.';
    }
}
/** Shows a value inside a sentence, on one line and not too long. */
function quote(value) {
    const shown = JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    return shown;
}


/***/ })

};
