export const id = 576;
export const ids = [576];
export const modules = {

/***/ 4858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readKnownAccounts)
});

// UNUSED EXPORTS: KnownAccountsError

// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/account-list.ts



/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
async function readAccountList(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D)({ path: file, bytes });
    // Excel for Mac ends lines with CR alone: here they are lines all the same.
    if (!decoded.ok && decoded.why !== 'line-ends')
        return undecodable(decoded);
    const { text } = decoded.source;
    const control = CONTROL.exec(text);
    if (control)
        return noList(text, control);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (!isTable(named?.columns ?? [], file))
        return listOf(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    let column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noColumn(columns, accountField);
    // A single column may have no header: then its first line is a name, and no harm is done if it is none.
    const headed = column !== -1;
    column = Math.max(0, column);
    try {
        const rows = csv.parse(text, { ...STYLE, delimiter });
        return listOf(file, rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''));
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, hint: problem.hint };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, hint: 'Save the file again with the encoding UTF-8, and write that line anew.' };
    }
    const hint = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
    return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', hint };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is no list of names: its line ${line} holds a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        hint: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
    };
}
/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        hint: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
}
/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };
/** The column of the account: the one named so by the input, else one with a usual heading. */
function columnOf(columns, accountField) {
    const exact = columns.indexOf(accountField);
    if (exact !== -1)
        return exact;
    for (const heading of HEADINGS) {
        const at = columns.findIndex((one) => one.toLowerCase() === heading);
        if (at !== -1)
            return at;
    }
    return -1;
}
/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
        hint: `Call the column with the names ${(0,shown/* shown */.SP)(accountField)}, as the input \`account-field\` says, or “Account”.`,
    };
}
function listOf(file, names) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.aX)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known } };
    return { ok: false, message: 'It holds no name.', hint: 'Write one account name a line, or leave the input out.' };
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
;// CONCATENATED MODULE: ./src/commands/known-accounts.ts


/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined)
        return undefined;
    if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off')
        return undefined;
    const list = await readAccountList(await contentOf(file, cwd, env.GITHUB_WORKSPACE), { file, accountField });
    if (list.ok)
        return list.known;
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself, with one account name a line or as CSV.');
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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


/** Far more than a list of all accounts of anybody. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. Who writes the input may name any file; who writes the repository may put a link in its
 * place. So a link counts only where it stays in the folder that the run stands in, or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, where it is known
 */
async function readGiven({ file, cwd, workspace, }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await homeOf(file, cwd, workspace));
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
            if (!isWithin(home, real))
                return refused('a symbolic link leads out of its folder');
            const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if (parts.some((part) => part.toLowerCase() === '.git'))
                return refused('it belongs to git itself');
            // Neither waits for somebody to write into a pipe, nor follows a link that took the file's place meanwhile.
            const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags), true);
            return await contentOf(handle);
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
    catch (cause) {
        return { ok: false, why: '', cause };
    }
}
async function contentOf(handle) {
    if (!(await handle.stat()).isFile())
        return refused('it is not a regular file');
    const chunks = [];
    let length = 0;
    // Counted while it is read: what the system says of a file's size need not be true.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link may not lead out of. */
async function homeOf(file, cwd, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (workspace && isWithin(workspace, path))
        return workspace;
    if (isWithin(cwd, path))
        return cwd;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return (await otherWayTo([cwd, workspace], path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const parents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part === '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, ...parents);
}
/** One of these folders where a path names it by way of a link, as `$PWD` may. */
async function otherWayTo(folders, path) {
    const real = await Promise.all(folders.map((folder) => (folder ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder) : undefined)));
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); above !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above); above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
        if (real.includes(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above)))
            return above;
    return undefined;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}
function refused(why) {
    return { ok: false, why };
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
