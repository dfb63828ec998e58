export const id = 832;
export const ids = [832];
export const modules = {

/***/ 4832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportTables: () => (/* binding */ exportTables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 19 modules
var read_files = __webpack_require__(1908);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/tables/alias-errors.ts
var alias_errors = __webpack_require__(9252);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
;// CONCATENATED MODULE: ./src/report/tables/export-report.ts



const NO_EXPORT = {
    result: 'failed',
    pending: false,
    aliases: 0,
    files: [],
    formulas: [],
    errors: [],
    failures: [],
};
function exportCode(result) {
    return { exported: 0, unchanged: 0, invalid: 2, failed: 1 }[result];
}
/** What `export --json` prints (docs/tables.md). */
function exportDocument(report) {
    return { version: 1, command: 'export', ...report };
}
function exportText(report) {
    const { formulas, errors, failures, files } = report;
    return [
        ...(0,import_text/* section */.uW)('Names that a spreadsheet program takes for formulas; do not open and save these files with one', formulas, (one) => [`  ${(0,neutral/* quoted */.TL)(one.account)}, ${(0,neutral/* quoted */.TL)(one.alias)}`]),
        ...(0,import_text/* section */.uW)('Errors in the alias files', errors, (one) => (0,import_text/* problemLines */.pb)(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,neutral/* visible */.RK)(message)}`, `  ${(0,neutral/* visible */.RK)(hint)}`]),
        ...files.map(({ path, rows }) => `${(0,neutral/* visible */.RK)(path)}: ${(0,report_report/* count */.U)(rows, 'alias', 'aliases')}`),
        verdict(report),
    ];
}
function verdict({ result, aliases, files, pending }) {
    switch (result) {
        case 'failed':
            return 'Nothing was exported.';
        case 'invalid':
            return 'Nothing was exported: correct the alias files first. `validate` tells what is wrong in them.';
        case 'unchanged':
            return pending ? 'Nothing is pending: CustomerGauge has accepted every alias.' : 'There is no alias to export.';
        default:
            return `${(0,report_report/* count */.U)(aliases, pending ? 'pending alias' : 'alias', pending ? 'pending aliases' : 'aliases')} in ${(0,report_report/* count */.U)(files.length, 'file')}.`;
    }
}

// EXTERNAL MODULE: ./src/rules/check.ts + 5 modules
var check = __webpack_require__(6437);
// EXTERNAL MODULE: ./src/commands/folder.ts
var folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/commands/open.ts
var commands_open = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/commands/run-ledger.ts + 1 modules
var run_ledger = __webpack_require__(6280);
// EXTERNAL MODULE: ./src/tables/write-csv.ts
var write_csv = __webpack_require__(8671);
;// CONCATENATED MODULE: ./src/commands/export/parts.ts

/** What CustomerGauge's manual upload takes in one file (API.md: documented). */
const MOST_ROWS = 5000;
const MOST_BYTES = 15 * 1024 * 1024;
/** Pairs as CSV files with a header each, none of which has more rows or bytes than an upload takes. */
function csvParts(pairs, of) {
    const { headings, mostRows = MOST_ROWS, mostBytes = MOST_BYTES } = of;
    const header = write_csv/* BYTE_ORDER_MARK */.s + (0,write_csv/* csvLine */.z)(headings);
    const headerBytes = Buffer.byteLength(header);
    const parts = [];
    let lines = [];
    let bytes = headerBytes;
    const close = () => {
        if (lines.length > 0)
            parts.push({ text: header + lines.join(''), rows: lines.length });
        lines = [];
        bytes = headerBytes;
    };
    for (const { account, alias } of pairs) {
        const line = (0,write_csv/* csvLine */.z)([account, alias]);
        const size = Buffer.byteLength(line);
        if (lines.length >= mostRows || bytes + size > mostBytes)
            close();
        lines.push(line);
        bytes += size;
    }
    close();
    return parts;
}
/** Whether a spreadsheet program that opens the file would take a name for a formula. */
function looksLikeFormula(name) {
    return /^[=+\-@\t\r]/.test(name);
}

;// CONCATENATED MODULE: ./src/commands/export/export.ts
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















/** The aliases of the working tree become CSV files for a manual upload, as large as CustomerGauge takes them. */
async function exportTables(run, { options }) {
    const { settings, cwd, signal } = run;
    const pending = options.pending === true;
    const out = typeof options.out === 'string' ? options.out : 'export';
    const report = { ...NO_EXPORT, pending };
    if (out === '' || (out === '-' && options.json === true))
        return ended({ ...report, failures: [badOut(out)] });
    const files = (0,worktree/* readWorktree */.q)({ cwd, path: settings.path });
    const nothing = (0,folder/* noAliasFiles */.r)(files, settings.path);
    if (nothing)
        return ended({ ...report, failures: [{ ...nothing, hint: 'Check `--path`.' }] });
    const read = await (0,read_files/* readAliasFiles */._)(files ?? []);
    const { pairs: all, problems } = (0,check/* checkRead */.xp)(read, { severities: settings.rules });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(alias_errors/* fileError */.z) });
    await (0,local/* pause */.v)(signal);
    const isWanted = pending ? await pendingPairs(run) : () => true;
    const pairs = [...all].filter(isWanted).sort(alias/* comparePairs */.ff);
    const headings = [settings.accountField, settings.aliasField];
    const formulas = pairs.filter(({ account, alias }) => looksLikeFormula(account) || looksLikeFormula(alias));
    const found = {
        ...report,
        aliases: pairs.length,
        formulas: formulas.map(({ account, alias }) => ({ account, alias })),
    };
    const only = writeOnlyFile(cwd, options['only-file'], pairs);
    if (only)
        return ended({ ...found, failures: [only] });
    if (out === '-') {
        const [whole] = csvParts(pairs, {
            headings,
            mostRows: Number.POSITIVE_INFINITY,
            mostBytes: Number.POSITIVE_INFINITY,
        });
        const end = ended({ ...found, result: pairs.length === 0 ? 'unchanged' : 'exported' });
        return { ...end, output: whole?.text ?? '' };
    }
    if (pairs.length === 0)
        return ended({ ...found, result: 'unchanged' });
    return writeParts({ cwd, out, found }, csvParts(pairs, { headings }));
}
/** The pairs as `adopt --only` takes them. No valid name holds a tab or a line break. */
function writeOnlyFile(cwd, file, pairs) {
    if (typeof file !== 'string')
        return undefined;
    const text = pairs.map(({ account, alias }) => `${account}\t${alias}\n`).join('');
    const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.resolve)(cwd, file), Buffer.from(text));
    return why === undefined ? undefined : unwritten(file, why);
}
/** Whether a pair is not accepted yet. Without a ledger nothing is. */
async function pendingPairs(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const { ledger } = (await (0,run_ledger/* openRunLedger */.fC)(run, repository)).store;
        if (ledger === undefined)
            return () => true;
        const waiting = new Set(Array.from((0,ledger_ledger/* entriesOf */.Mc)(ledger.pending), ([pair]) => JSON.stringify([pair.account, pair.alias])));
        const { pairs } = ledger.source;
        return (pair) => !pairs.has(pair) || waiting.has(JSON.stringify([pair.account, pair.alias]));
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
}
/** Files of ours, of which a former export may have left more. */
const NAME = /^aliases-\d{3,}\.csv$/;
async function writeParts({ cwd, out, found }, parts) {
    const names = parts.map((_, at) => `aliases-${String(at + 1).padStart(3, '0')}.csv`);
    const folder = (0,external_node_path_.resolve)(cwd, out);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const stale = (0,external_node_fs_.readdirSync)(folder).filter((name) => NAME.test(name) && !names.includes(name));
        if (stale.length > 0)
            return ended({ ...found, failures: [staleFiles(out, stale)] });
    }
    catch (cause) {
        return ended({ ...found, failures: [unwritten(out, cause instanceof Error ? cause.message : String(cause))] });
    }
    const files = [];
    for (const [at, { text, rows }] of parts.entries()) {
        const path = (0,external_node_path_.join)(out, names[at] ?? '');
        const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.join)(folder, names[at] ?? ''), Buffer.from(text));
        if (why !== undefined)
            return ended({ ...found, files, failures: [unwritten(path, why)] });
        files.push({ path, rows });
    }
    return ended({ ...found, files, result: 'exported' });
}
function ended(report) {
    return { code: exportCode(report.result), lines: exportText(report), document: exportDocument(report) };
}
function badOut(out) {
    const message = out === '' ? '`--out` is empty.' : 'Two things would go to standard output.';
    return { code: 'option', message, hint: 'Give `--out` a folder.' };
}
function unwritten(path, why) {
    return {
        code: 'unwritten',
        message: `${path} could not be written: ${why}.`,
        hint: 'See that you may write there, or name another place.',
    };
}
function staleFiles(out, stale) {
    return {
        code: 'stale-files',
        message: `${out} holds ${stale.slice(0, 3).join(', ')} of an earlier, larger export, which would be taken for a part of this one.`,
        hint: 'Delete them, or name another folder with `--out`.',
    };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ checkAliases),
  vH: () => (/* binding */ checkFile),
  xp: () => (/* binding */ checkRead),
  NB: () => (/* binding */ entriesById)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/spaces.ts
var spaces = __webpack_require__(2708);
// EXTERNAL MODULE: ./src/aliases/path-order.ts
var path_order = __webpack_require__(6556);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 19 modules
var read_files = __webpack_require__(1908);
// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/rules/all.ts + 2 modules
var rules_all = __webpack_require__(8093);
;// CONCATENATED MODULE: ./src/rules/checking/allowed.ts


/** Where these are broken nobody can say what a file means, or what would be sent. */
const NEVER = ['yaml-syntax', 'schema', 'duplicate-alias', 'conflicting-alias'];
/** @param words what stands behind `# allow:` on the line of a name */
function isAllowed(rule, words) {
    return words?.includes(rule) === true && !NEVER.includes(rule);
}
/**
 * What is left of some findings. A comment that does not do what it says is named in the hint of what it leaves.
 * @param allowed the comments of each file
 */
function withoutAllowed(findings, allowed) {
    return findings.flatMap((found) => {
        const words = allowed.get(found.place.file)?.get(found.place.line);
        if (words === undefined)
            return [found];
        if (isAllowed(found.rule, words))
            return [];
        const wrong = words.map((word) => mistakeIn(word, found.rule)).find((mistake) => mistake !== undefined);
        return [wrong === undefined ? found : { ...found, hint: `${ended(found.hint)} ${wrong}` }];
    });
}
function mistakeIn(word, rule) {
    if (word === rule)
        return `No comment can allow \`${rule}\`.`;
    if (rules_all/* RULE_IDS */.I.includes(word))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(word, rules_all/* RULE_IDS */.I, 4);
    return `The comment here allows \`${word}\`, which is no rule${meant === undefined ? '.' : `. Did you mean \`${meant}\`?`}`;
}
/** A hint may end with what is to be written, without a full stop. */
function ended(hint) {
    return /[.?!]$/.test(hint) ? hint : `${hint}.`;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/rules/checking/misread-first.ts
/** What to look at first where a problem may be the consequence of another one. */

/**
 * Where one of the names that a problem is about may be read otherwise than it was meant, as `Store #5` and `Store #6` are
 * both read as `Store`, the hint says to look at that first: before it is fixed, nothing should be deleted.
 * @param ofFiles what is wrong in the files one by one
 */
function misreadFirst(problems, ofFiles) {
    const misread = new Map();
    for (const one of ofFiles)
        if (isMisread(one))
            misread.set(keyOf(one.place), one);
    return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}
/** Only of such names these two rules know no fix; and broken YAML means nothing. */
function isMisread({ rule, fix }) {
    if (rule === 'yaml-syntax')
        return true;
    return (rule === 'ambiguous-text' || rule === 'not-text') && fix === undefined;
}
function after(found, misread) {
    const places = [found.place, ...found.related.map(({ place }) => place)];
    const first = places.map((place) => misread.get(keyOf(place))).find((one) => one !== undefined);
    if (first === undefined)
        return found;
    const { file, line } = first.place;
    const where = file === found.place.file ? `line ${line}` : `line ${line} of ${file}`;
    const hint = `First look at ${where}, where YAML may read another name than was meant. ${misread_first_ended(first.hint)} If this problem then is still there: ${(0,shown/* lowerFirst */.oZ)(found.hint)}`;
    return { ...found, hint };
}
/** A fix may end with what is to be written, without a full stop. */
function misread_first_ended(hint) {
    return hint.endsWith('.') ? hint : `${hint}.`;
}
function keyOf({ file, line }) {
    return `${line}:${file}`;
}

// EXTERNAL MODULE: ./src/rules/ambiguous-text.ts
var ambiguous_text = __webpack_require__(9143);
// EXTERNAL MODULE: ./src/rules/blank.ts
var blank = __webpack_require__(541);
// EXTERNAL MODULE: ./src/rules/control-character.ts
var control_character = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/rules/damaged-text.ts
var damaged_text = __webpack_require__(8702);
// EXTERNAL MODULE: ./src/rules/enclosing-quotes.ts
var enclosing_quotes = __webpack_require__(6187);
// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/aliases/names/plain-text.ts
var plain_text = __webpack_require__(3003);
// EXTERNAL MODULE: ./src/rules/fix/fixed-text.ts
var fixed_text = __webpack_require__(9277);
;// CONCATENATED MODULE: ./src/rules/fix/fix-name.ts
/** The one certain fix of a name. */





/**
 * What to write instead of a name so that everything is gone that an enabled rule minds and that has one certain fix: quotes
 * around what is no text or may be taken for none, no white space at its ends, no character that nobody sees, its normal
 * form. One name has one fix, whatever its problems are: they cannot contradict each other. Undefined where the fix
 * is not certain.
 */
function fixName(name, minds) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // Text on several lines with a line break in the name may as well have been meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    // Quotes would make certain what is not: whether a second line or what follows a # belongs to the name.
    if (notation === 'plain' && (written.includes('\n') || (0,cut_name/* cutOff */.q)(source.text, name.end) !== ''))
        return undefined;
    // Nobody is called what YAML reads as an empty value.
    if (name.notText === 'nothing')
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = (0,fixed_text/* fixedText */.G)(name.text, minds);
    if (text === undefined)
        return undefined;
    if (notation !== 'block')
        return { source, start, end: name.end, text: inNotation(text, notation) };
    // A comment in its first line would be lost.
    if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written))
        return undefined;
    return { source, start, end: start + lengthOfBlock(written), text: (0,shown/* escaped */.Mk)(text) };
}
/** The line breaks behind a block belong to what follows it. Anything else that looks like white space is part of the name. */
function lengthOfBlock(written) {
    let length = written.length;
    while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1)))
        length--;
    return length;
}
function inNotation(text, notation) {
    // What is left of these is wanted, and is seen only as an escape.
    if (notation === 'double' || (0,invisible/* invisibleAt */.fh)(text).length > 0)
        return (0,shown/* escaped */.Mk)(text);
    if (notation === 'single')
        return `'${text.replaceAll("'", "''")}'`;
    return staysPlain(text) ? text : (0,shown/* escaped */.Mk)(text);
}
/** Whether a text is certainly read as itself without quotes, wherever a name may stand. */
function staysPlain(text) {
    return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && (0,plain_text/* isPlainlyText */.z)(text);
}

// EXTERNAL MODULE: ./src/rules/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(603);
// EXTERNAL MODULE: ./src/rules/not-nfc.ts
var not_nfc = __webpack_require__(502);
// EXTERNAL MODULE: ./src/rules/not-text.ts
var not_text = __webpack_require__(896);
// EXTERNAL MODULE: ./src/rules/odd-space.ts
var odd_space = __webpack_require__(8965);
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/stray-space.ts
var stray_space = __webpack_require__(9229);
// EXTERNAL MODULE: ./src/rules/text/damage.ts + 1 modules
var damage = __webpack_require__(1999);
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
;// CONCATENATED MODULE: ./src/rules/checking/names.ts
/** The rules about one name by itself. */
















/** Of a name that one of these is about, the others are not asked: one mistake gives one problem. */
const FIRST = [not_text/* NOT_TEXT */.Q, blank/* BLANK */.Z];
const SPELLING = [ambiguous_text/* AMBIGUOUS_TEXT */.R, stray_space/* STRAY_SPACE */.L, odd_space/* ODD_SPACE */.Z, control_character/* CONTROL_CHARACTER */.g, not_nfc/* NOT_NFC */.e];
/**
 * What is wrong with a name as it is written. Of a rule that is off something may be found, too.
 * @param minds which rules are about it: what a fix takes away
 */
function checkSpelling(scalar, minds) {
    const name = spelled(scalar, minds);
    const comment = (0,invisible/* isBlank */.z3)(name.text) ? (0,not_a_name/* commentedOut */.ZW)(name) : undefined;
    if (comment !== undefined)
        return [{ rule: not_a_name/* NOT_A_NAME */.st.id, ...comment }];
    for (const rule of FIRST) {
        const all = rule.find(name);
        if (all.length > 0)
            return all.map((found) => ({ rule: rule.id, ...found }));
    }
    return SPELLING.flatMap((rule) => rule.find(name).map((found) => ({ rule: rule.id, ...found })));
}
function spelled(scalar, minds) {
    const { what, source, start, end } = scalar;
    let fix = 'unknown';
    return {
        ...scalar,
        minds,
        place: source.placeOnLine(start, end),
        subject: subjectOf(what),
        fix() {
            if (fix === 'unknown')
                fix = fixName(scalar, minds);
            return fix;
        },
    };
}
/** What is wrong with what the names of a file say. */
function checkNames({ entries, unusual }, context) {
    const all = [];
    // What YAML reads otherwise is not sent as it stands, and that has been said.
    const noText = new Set(unusual.filter(({ notText }) => notText !== undefined).map(({ start }) => start));
    const odd = new Set(unusual.map(({ start }) => start));
    const isLookedAt = (text, start) => (mayMind(text) || odd.has(start)) && !noText.has(start);
    for (const entry of entries) {
        const { account, source, start, end } = entry;
        if (isLookedAt(account, start)) {
            const name = { what: 'account', text: account, account, place: source.place(start, end) };
            const known = context.accepted?.accounts.has(account) ?? false;
            all.push(...findingsIn({ ...name, subject: subjectOf('account') }, context.others, known));
        }
        for (const pair of entry.pairs) {
            if (!isLookedAt(pair.alias, pair.start))
                continue;
            const name = { what: 'alias', text: pair.alias, account, place: (0,alias/* placeOf */.$t)(pair) };
            const known = context.accepted?.pairs.has(pair) ?? false;
            all.push(...findingsIn({ ...name, subject: subjectOf('alias') }, context.others, known));
        }
    }
    return all;
}
const MARKS = new RegExp(`${several_names/* SEPARATES_NAMES */.Eg.source}|${damage/* MAY_BE_DAMAGED */.G.source}|${enclosing_quotes/* OPENING_QUOTE */.a.source}`);
/** A quick look that nearly every name passes. */
function mayMind(text) {
    return MARKS.test(text) || text.length > too_long/* LONGEST_NAME */.B || (0,not_a_name/* mayBeNoName */.Rf)(text);
}
/** Whether CustomerGauge has such a name already decides about these. */
const CONTENT = [damaged_text/* DAMAGED_TEXT */.g, several_names/* SEVERAL_NAMES */.E7];
const REST = [enclosing_quotes/* ENCLOSING_QUOTES */.N, too_long/* TOO_LONG */.c];
function findingsIn(name, others, known) {
    const none = not_a_name/* NOT_A_NAME */.st.find(name);
    if (none !== undefined)
        return [{ rule: not_a_name/* NOT_A_NAME */.st.id, ...none, known }];
    const all = [];
    for (const rule of CONTENT) {
        const found = rule.find(name, others);
        if (found !== undefined)
            all.push({ rule: rule.id, ...found, known });
    }
    for (const rule of REST) {
        const found = rule.find(name);
        if (found !== undefined)
            all.push({ rule: rule.id, ...found });
    }
    return all;
}
function subjectOf(what) {
    return what === 'account' ? 'The account name' : 'The alias';
}

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/rules/alias-is-account.ts
var alias_is_account = __webpack_require__(7230);
// EXTERNAL MODULE: ./src/rules/alias-is-own-name.ts
var alias_is_own_name = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/rules/conflicting-alias.ts
var conflicting_alias = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/rules/duplicate-alias.ts
var duplicate_alias = __webpack_require__(427);
;// CONCATENATED MODULE: ./src/rules/checking/pairs.ts





/**
 * Applies the rules about pairs. Of two that contradict each other the later one is reported and names the earlier, so
 * `entries` come in the order of their files' paths and of their lines.
 */
function checkPairs(entries, known) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const pairs = new pair_set/* PairSet */.X_();
    const all = [];
    const add = (rule, found) => {
        all.push({ rule, ...found });
    };
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = pairs.add(pair);
            if (same !== undefined) {
                add(duplicate_alias/* DUPLICATE_ALIAS */.b.id, (0,duplicate_alias/* duplicateAlias */.w)(pair, same));
                continue;
            }
            if (pair.alias === pair.account) {
                add(alias_is_own_name/* ALIAS_IS_OWN_NAME */.D.id, (0,alias_is_own_name/* aliasIsOwnName */.k)(pair, entry));
                continue;
            }
            const other = pairs.firstOf(pair.alias);
            // Where the alias is the other's own name, `alias-is-account` says it better.
            if (other !== undefined && other !== pair && other.alias !== other.account)
                add(conflicting_alias/* CONFLICTING_ALIAS */.G.id, (0,conflicting_alias/* conflictingAlias */.J)(pair, other));
            const account = accounts.get(pair.alias);
            if (account !== undefined)
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsAccount */.Od)(pair, account));
            else if (known?.names.has(pair.alias))
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsKnownAccount */.bj)(pair));
        }
    }
    return { pairs, accounts, found: all };
}

// EXTERNAL MODULE: ./src/rules/looks-alike.ts + 2 modules
var looks_alike = __webpack_require__(3094);
// EXTERNAL MODULE: ./src/rules/severities.ts
var rules_severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/rules/unknown-account.ts + 1 modules
var unknown_account = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/rules/check.ts














/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, options) {
    return checkRead(await (0,read_files/* readAliasFiles */._)(files), options);
}
/** The same for files that were read before. */
function checkRead(files, options) {
    const { severities, known, accepted } = options;
    const read = (0,path_order/* inPathOrder */.$)(files);
    const all = read.flatMap(({ entries }) => entries);
    const { pairs, accounts, found } = checkPairs(all, known);
    const others = { has: (text) => accounts.has(text) || pairs.firstOf(text) !== undefined };
    const isOneSpaceCertain = commonSpelling(all, known);
    const ofFiles = read.flatMap((file) => foundInFile(file, { severities, others, accepted, isOneSpaceCertain }));
    const meant = withoutErrors(severities);
    const findings = [
        ...ofFiles,
        ...misreadFirst(found, ofFiles),
        ...(severities['looks-alike'] === 'off' ? [] : by(looks_alike/* LOOKS_ALIKE */.C.id, (0,looks_alike/* findLookAlikes */.Y)(all))),
        ...(known === undefined ? [] : by(unknown_account/* UNKNOWN_ACCOUNT */.v.id, (0,unknown_account/* unknownAccounts */.B)(all, { known, meant }))),
    ];
    const wrong = new Set(findings.map(({ place }) => place.file));
    const settled = read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(mayChange));
    const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
    const problems = asProblems(left, severities).sort(compareProblems);
    return { pairs, entries: entriesById(read), settled, problems };
}
/** What is wrong in one file by itself. */
function checkFile(file, severities) {
    const found = foundInFile(file, { severities, others: new Set(), isOneSpaceCertain: () => false });
    return asProblems(withoutAllowed(found, new Map([[file.source.file, file.allowed]])), severities);
}
/** Of rules that are off, too: a file in which they find something has to be looked at when they are switched on. */
function foundInFile(file, context) {
    const { severities, isOneSpaceCertain } = context;
    const spelling = file.unusual.flatMap((name) => {
        const { line } = file.source.position(name.start);
        const minds = (rule) => severities[rule] !== 'off' &&
            !isAllowed(rule, file.allowed.get(line)) &&
            (rule !== 'odd-space' || (name.what === 'account' && isOneSpaceCertain(name.text)));
        return checkSpelling(name, minds);
    });
    // What is read from a line with an error is not what was meant.
    const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
    const names = checkNames(file, context).filter(({ place }) => !broken.has(place.line));
    return [...file.problems, ...spelling, ...names];
}
/**
 * Whether an account should certainly be written with common spaces: it is so in the list of known accounts, or else in
 * another entry, and nowhere as it is here.
 */
function commonSpelling(entries, known) {
    const times = new Map();
    return (account) => {
        const text = (0,normal_form/* nfc */.aX)(account);
        const common = (0,spaces/* commonSpaces */.VJ)(text.trim());
        if (known !== undefined)
            return known.names.has(common) && !known.names.has(text);
        if (times.size === 0)
            for (const one of entries)
                times.set(one.account, (times.get(one.account) ?? 0) + 1);
        return times.has(common) && times.get(text) === 1;
    };
}
function by(rule, all) {
    return all.map((found) => ({ rule, ...found }));
}
function asProblems(findings, severities) {
    return findings.flatMap(({ known, ...found }) => {
        const severity = (0,rules_severities/* severityOf */.xJ)(found.rule, severities, { ...found, ...(known ? { known } : {}) });
        return severity === 'off' ? [] : [{ ...found, severity }];
    });
}
/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(severities) {
    if ((0,rules_severities/* severityOf */.xJ)('stray-space', severities) !== 'error')
        return (account) => account;
    return (0,rules_severities/* severityOf */.xJ)('control-character', severities) === 'error' ? invisible/* visiblePart */.MR : (account) => account.trim();
}
/** What files with an id say, by that id. */
function entriesById(files) {
    return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}
/** Whether what is found in an entry may change with other files, although nothing is found in it now. */
function mayChange({ account, pairs }) {
    return dependsOnOthers(account) || pairs.some(({ alias }) => dependsOnOthers(alias));
}
function dependsOnOthers(name) {
    return invisible/* INVISIBLE */.kH.test(name) || (several_names/* SEPARATES_NAMES */.Eg.test(name) && (0,several_names/* commaParts */.c6)(name).length > 1);
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ })

};
