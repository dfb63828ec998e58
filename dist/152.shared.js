export const id = 152;
export const ids = [152];
export const modules = {

/***/ 284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTables: () => (/* binding */ importTables)
});

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/rules/check.ts + 3 modules
var check = __webpack_require__(8726);
// EXTERNAL MODULE: ./src/rules/severities.ts
var severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/adding/insertion.ts
var adding_insertion = __webpack_require__(9308);
;// CONCATENATED MODULE: ./src/adding/draft.ts





function extended({ known, insertions, added }, additions) {
    return {
        known,
        insertions: [...insertions, ...additions.map(({ insertion }) => insertion)],
        added: [...added, ...additions.flatMap(({ pairs }) => pairs)],
    };
}
/**
 * A draft with those additions after which the file, read again, says just what it said and the new pairs: all of them as a
 * rule. What a strange layout makes otherwise of an addition is left out.
 */
async function extendedSafely(draft, additions) {
    if (additions.length === 0)
        return draft;
    const all = extended(draft, additions);
    if (await holds(all))
        return all;
    if (additions.length === 1)
        return draft;
    const middle = additions.length >> 1;
    return extendedSafely(await extendedSafely(draft, additions.slice(0, middle)), additions.slice(middle));
}
/** Whether the file then says what it should, each pair as often as it should, and has no more errors than it had. */
async function holds(draft) {
    const { known, added } = draft;
    const read = await (0,read_files/* readAliasFile */.$)({ ...known.file, bytes: bytesAfter(draft) });
    const left = new Map();
    const count = (pair, by) => {
        const key = (0,aliases_alias/* pairKey */.Yz)(pair);
        left.set(key, (left.get(key) ?? 0) + by);
    };
    for (const { pairs } of known.read.entries)
        for (const pair of pairs)
            count(pair, 1);
    for (const pair of added)
        count(pair, 1);
    for (const { pairs } of read.entries)
        for (const pair of pairs)
            count(pair, -1);
    return errorsOf(read) <= errorsOf(known.read) && left.values().every((one) => one === 0);
}
function errorsOf(file) {
    return (0,check/* checkFile */.vH)(file, severities.DEFAULT_SEVERITIES).filter(({ severity }) => severity === 'error').length;
}
/** The bytes of the file with everything inserted; all others are as they were, a byte order mark too. */
function bytesAfter({ known, insertions }) {
    const { bytes } = known.file;
    const text = new TextEncoder().encode((0,adding_insertion/* withInsertions */.D6)(known.text, insertions));
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return text;
    const marked = new Uint8Array(text.length + 3);
    marked.set(bytes.subarray(0, 3));
    marked.set(text, 3);
    return marked;
}

// EXTERNAL MODULE: ./src/adding/new-entries.ts
var new_entries = __webpack_require__(1022);
;// CONCATENATED MODULE: ./src/adding/add-pairs.ts




/**
 * Adds pairs that no file has: to the entry that the account has already (the first by path and line that can take text), else
 * as new entries to the end of one file. Text is only inserted, and what comes of it was read again: each file says what it
 * said before, and the new pairs.
 *
 * @param files in the order of their paths
 */
async function addPairs(files, of) {
    const missing = (0,new_entries/* groupByAccount */.WS)(of.pairs);
    const drafts = [];
    for (const { file, read } of files) {
        const isTarget = file.path === of.into;
        if (!isTarget && !read.entries.some(({ account }) => missing.has(account)))
            continue;
        const decoded = (0,decode/* decode */.D)(file);
        if (!decoded.ok)
            continue;
        const known = { file, read, text: decoded.source.text };
        const draft = await withAliases({ known, insertions: [], added: [] }, missing);
        for (const { account } of draft.added)
            missing.delete(account);
        drafts.push(draft);
    }
    const entries = [...missing.values()];
    const target = drafts.findIndex(({ known }) => known.file.path === of.into);
    const there = drafts[target];
    if (there !== undefined && entries.length > 0) {
        const withNew = await withEntries(there, entries);
        if (withNew === undefined)
            return { ok: false, why: 'no-list' };
        drafts[target] = withNew;
    }
    const changed = drafts.filter(({ insertions }) => insertions.length > 0).map(changedFile);
    return { ok: true, changed: there || entries.length === 0 ? changed : [...changed, newFile(of.into, entries)] };
}
/** The draft with aliases for the entries of the file, one entry for each account. */
async function withAliases(draft, missing) {
    const { read, text } = draft.known;
    const additions = new Map();
    let from = 0;
    for (const entry of (0,adding_insertion/* inTextOrder */.fm)(read.entries)) {
        const wanted = missing.get(entry.account);
        if (wanted && !additions.has(entry.account)) {
            const insertion = (0,adding_insertion/* insertAliases */._Q)(text, { entry, from, aliases: wanted.aliases });
            if (insertion)
                additions.set(entry.account, { insertion, pairs: pairsOf(wanted) });
        }
        from = Math.max(from, (0,adding_insertion/* endOf */.pJ)(entry));
    }
    return extendedSafely(draft, [...additions.values()]);
}
/** The draft with new entries at the end of the file; nothing where that makes no list of them. */
async function withEntries(draft, entries) {
    const { read, text } = draft.known;
    const last = (0,adding_insertion/* inTextOrder */.fm)(read.entries).at(-1);
    const insertion = last && (0,new_entries/* appendEntries */.PI)(text, { start: (0,adding_insertion/* startOf */.GH)(last), end: (0,adding_insertion/* endOf */.pJ)(last) }, entries);
    if (insertion === undefined)
        return undefined;
    const next = await extendedSafely(draft, [{ insertion, pairs: entries.flatMap(pairsOf) }]);
    return next === draft ? undefined : next;
}
function newFile(path, entries) {
    const after = new TextEncoder().encode((0,new_entries/* entriesText */.aI)(entries));
    return { path, before: undefined, after, added: entries.flatMap(pairsOf) };
}
function changedFile(draft) {
    const { path, bytes } = draft.known.file;
    return { path, before: bytes, after: bytesAfter(draft), added: draft.added };
}
function pairsOf({ account, aliases }) {
    return aliases.map((alias) => ({ account, alias }));
}

// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/report/tables/alias-errors.ts
var alias_errors = __webpack_require__(9252);
// EXTERNAL MODULE: ./src/report/tables/import-report.ts
var import_report = __webpack_require__(7400);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/commands/known-accounts.ts + 1 modules
var known_accounts = __webpack_require__(4858);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/adding/judge-rows.ts + 1 modules
var judge_rows = __webpack_require__(2724);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
;// CONCATENATED MODULE: ./src/commands/import/judge-tables.ts


/** Judges the rows of all tables together: what is new, what is there already, and what is not taken and why. */
async function judgeTables(tables, known) {
    const candidates = tables.flatMap((table) => table.table.rows.map((row) => candidate(table, row)));
    const judged = await (0,judge_rows/* judgeRows */.J)(candidates.map(({ pair }) => pair), known);
    const rejected = [];
    let present = judged.present.length;
    for (const table of tables) {
        for (const row of table.table.rejected) {
            // What came out of the files may look like anything.
            if (row.names && known.pairs.has(pairOf(row.names)))
                present++;
            else
                rejected.push({ table, row, problems: row.problems.map((one) => cellProblem(one, table, row.row)) });
        }
    }
    for (const [index, findings] of judged.rejected) {
        const { table, row } = candidates[index];
        rejected.push({ table, row, problems: findings.map((one) => rowProblem(one, candidates)) });
    }
    const order = new Map(tables.map((table, at) => [table, at]));
    rejected.sort((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) || a.row.row - b.row.row);
    return {
        taken: judged.taken.map((index) => {
            const { table, row, pair } = candidates[index];
            return { ...pair, table, row: row.row };
        }),
        present,
        repeated: judged.repeated.length,
        rejected,
        warnings: judged.warnings.map((one) => rowProblem(one, candidates)),
    };
}
function candidate(table, row) {
    const display = row.names.display?.text.trim();
    return { table, row, pair: { ...pairOf(row.names), ...(display ? { display } : {}) } };
}
/** Names are compared, sent and written in their normal form. */
function pairOf({ account, alias }) {
    return { account: (0,normal_form/* nfc */.aX)(account.text), alias: (0,normal_form/* nfc */.aX)(alias.text) };
}
function cellProblem({ code, cell, message, hint }, { file }, row) {
    return { code, severity: 'error', at: { file, row, cell }, message, hint, related: [] };
}
function rowProblem(found, candidates) {
    const { rule, severity, at, message, hint, related } = found;
    const others = related.map(({ what, at: other }) => ({ what, at: spotOf(other, candidates) }));
    return { code: rule, severity, at: spotOf(at, candidates), message, hint, related: others };
}
function spotOf(at, candidates) {
    if (at.kind === 'file')
        return { file: at.place.file, line: at.place.line, column: at.place.column };
    const { table, row } = candidates[at.row];
    return { file: table.file, row: row.row, cell: row.names[at.name].cell };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
;// CONCATENATED MODULE: ./src/commands/import/options.ts



/** Reads the options of `import`; every wrong one is told at once. */
function readImportOptions({ operands, options }, { settings, cwd }) {
    const failures = [];
    const wrong = (message, hint) => {
        failures.push({ code: 'option', message, hint });
    };
    const text = (name) => {
        const value = options[name];
        if (value === '')
            wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
        return typeof value === 'string' ? value : undefined;
    };
    const account = text('account-column') ?? settings.accountField;
    const alias = text('alias-column') ?? settings.aliasField;
    const display = text('display-column');
    const names = [account, alias, ...(display === undefined ? [] : [display])];
    if (new Set(names).size < names.length)
        wrong('Two of the columns have the same name.', 'Account, alias and display name each have a column of their own.');
    const json = options.json === true;
    const dryRun = options['dry-run'] === true;
    const rejected = text('rejected');
    const toOutput = [...(json ? ['--json'] : []), ...(rejected === '-' ? ['--rejected -'] : [])];
    if (toOutput.length > 1 || (rejected === '-' && dryRun))
        wrong('Two things would go to standard output.', 'Give `--rejected` a file.');
    if (rejected !== undefined &&
        rejected !== '-' &&
        operands.some((file) => (0,external_node_path_.resolve)(cwd, file) === (0,external_node_path_.resolve)(cwd, rejected)))
        wrong('`--rejected` names a table that is to be imported.', 'Give it a file of its own.');
    const into = readInto(text('into'), settings.path, wrong);
    const delimiter = readDelimiter(text('delimiter'), wrong);
    const encoding = text('encoding');
    const sheet = text('sheet');
    if (failures.length > 0)
        return { ok: false, failures };
    const columns = [
        { key: 'account', heading: account, option: '--account-column' },
        { key: 'alias', heading: alias, option: '--alias-column' },
        ...(display === undefined
            ? []
            : [{ key: 'display', heading: display, option: '--display-column', loose: true }]),
    ];
    return { ok: true, options: { files: operands, columns, delimiter, encoding, sheet, into, dryRun, rejected, json } };
}
const NAMED = {
    comma: ',',
    semicolon: ';',
    tab: '\t',
    '\\t': '\t',
    pipe: '|',
    bar: '|',
};
function readDelimiter(value, wrong) {
    if (value === undefined)
        return undefined;
    const found = table/* DELIMITERS */.l.find((one) => one === value) ?? NAMED[value.toLowerCase()];
    if (found === undefined)
        wrong(`\`--delimiter\` is ${JSON.stringify(value)}.`, 'It is one of `,` `;` `|` and `tab`.');
    return found;
}
/** A file elsewhere, or of another kind, would be no alias file. */
function readInto(value, path, wrong) {
    const folder = path === '.' ? '' : `${path}/`;
    if (value === undefined)
        return `${folder}imported.yaml`;
    const into = value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const below = into.startsWith(folder) ? into.slice(folder.length) : undefined;
    const odd = below?.split('/').some((part) => part === '' || part === '..');
    if (below === undefined || odd || !(0,files_folder/* isAliasFile */.D1)(below))
        wrong(`\`--into\` is ${JSON.stringify(value)}, which would be no alias file.`, `Name a file that ends in .yaml, in the alias folder: \`${folder}imported.yaml\`.`);
    return into;
}

// EXTERNAL MODULE: ./src/commands/import/read-tables.ts + 5 modules
var read_tables = __webpack_require__(4413);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/tables/write-csv.ts
var write_csv = __webpack_require__(8671);
;// CONCATENATED MODULE: ./src/commands/import/rejected-file.ts



/** The column that says why, behind those of the table. */
const REASON = 'reason';
/**
 * The rows that were not taken as a CSV file with the columns of their table and the reason, to be corrected and imported
 * again. Several tables put their columns together by heading. A column of reasons from an earlier time is left out.
 */
function rejectedText(tables, rejected) {
    const keys = [];
    const headings = [];
    for (const { table } of tables) {
        for (const [index, key] of columnKeys(table.headings).entries()) {
            if (keys.includes(key) || isReason(table.headings, index))
                continue;
            keys.push(key);
            headings.push(table.headings[index] ?? '');
        }
    }
    const extra = rejected.reduce((most, { table, row }) => Math.max(most, row.cells.length - table.table.headings.length), 0);
    const blanks = Array.from({ length: extra }, () => '');
    const rows = rejected.map(({ table: { table }, row: { cells }, problems }) => {
        const own = columnKeys(table.headings);
        const placed = keys.map((key) => cells[own.indexOf(key)] ?? '');
        const beyond = blanks.map((_, at) => cells[table.headings.length + at] ?? '');
        return (0,write_csv/* csvLine */.z)([...placed, ...beyond, reasonOf(problems)]);
    });
    return `${write_csv/* BYTE_ORDER_MARK */.s}${(0,write_csv/* csvLine */.z)([...headings, ...blanks, REASON])}${rows.join('')}`;
}
/** Tells two columns of one heading apart. */
function columnKeys(headings) {
    const seen = new Map();
    return headings.map((heading) => {
        const times = seen.get(heading) ?? 0;
        seen.set(heading, times + 1);
        return `${times}:${heading}`;
    });
}
/** The last column of a file that an import wrote. */
function isReason(headings, index) {
    return index === headings.length - 1 && headings[index] === REASON;
}
/** Everything that is wrong with a row in one cell. */
function reasonOf(problems) {
    return problems
        .flatMap(({ message, related, hint }) => [
        message,
        ...related.map(({ what, at }) => `(${what}: ${(0,import_text/* spotText */.iN)(at)})`),
        ...(hint === '' ? [] : [hint]),
    ])
        .map(neutral/* visible */.RK)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/commands/import/report-of.ts

function tableReport({ file, table }) {
    const { format, columns, notes, rows, rejected } = table;
    return { file, format, columns, notes, rows: rows.length + rejected.length };
}
/** What became of all rows, given the files that were or would be changed. */
function rowsReport(judged, changed) {
    const places = new Map(changed.flatMap(({ path, added }) => added.map((pair) => [(0,aliases_alias/* pairKey */.Yz)(pair), path])));
    const added = judged.taken.flatMap(({ account, alias, table, row }) => {
        const file = places.get((0,aliases_alias/* pairKey */.Yz)({ account, alias }));
        return file === undefined ? [] : [{ account, alias, file, table: table.file, row }];
    });
    return {
        added,
        present: judged.present,
        repeated: judged.repeated,
        rejected: judged.rejected.map(rejectedPair),
        warnings: judged.warnings,
        files: changed.map((file) => ({
            path: file.path,
            created: file.before === undefined,
            added: file.added.length,
        })),
    };
}
function rejectedPair({ table: { file, table }, row, problems }) {
    const shown = (key) => row.names?.[key].text ?? row.cells[table.columns[key]?.index ?? -1] ?? '';
    return { table: file, row: row.row, account: shown('account'), alias: shown('alias'), problems };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
;// CONCATENATED MODULE: ./src/commands/import/write-files.ts




/**
 * Writes the changed files one after the other, each in one step: whatever stops this, every file is as it was or as it
 * should be, and a second run does the rest.
 */
async function writeFiles({ cwd, signal }, changed) {
    const written = [];
    const failures = [];
    for (const file of changed) {
        await (0,local/* pause */.v)(signal);
        const why = writeOne(cwd, file);
        if (why === undefined)
            written.push(file);
        else
            failures.push({
                code: 'unwritten',
                message: `${file.path} was left as it is: ${why}.`,
                hint: 'See that you may write it, and run this again.',
            });
    }
    return { written, failures };
}
function writeOne(cwd, { path, before, after }) {
    if (before !== undefined)
        return (0,replace/* replaceFile */.fR)({ cwd, path, before, after });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)), { recursive: true });
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
    return (0,replace/* createFile */.x3)({ cwd, path, content: after });
}
/** Writes the rows that are not taken to the file that the user names. */
function writeRejected(cwd, file, text) {
    const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.resolve)(cwd, file), Buffer.from(text));
    if (why === undefined)
        return undefined;
    return {
        code: 'unwritten',
        message: `${file} could not be written, so nothing was imported: ${why}.`,
        hint: 'Name a file in a folder that is there and that you may write to.',
    };
}

;// CONCATENATED MODULE: ./src/commands/import/import.ts

















/** So many rows take long enough to be told what happens. */
const MANY_ROWS = 10_000;
/** Tables of accounts and aliases become alias files, or are merged into them. */
async function importTables(run, request) {
    const asked = readImportOptions(request, run);
    if (!asked.ok)
        return ended({ ...import_report/* NO_IMPORT */.Sf, failures: asked.failures });
    const { options } = asked;
    const { tables, failures } = await (0,read_tables/* readTables */.g)(run, options);
    const report = { ...import_report/* NO_IMPORT */.Sf, dryRun: options.dryRun, tables: tables.map(tableReport) };
    if (failures.length > 0)
        return ended({ ...report, failures });
    tellLongWork(run, tables);
    const files = (0,worktree/* readWorktree */.q)({ cwd: run.cwd, path: run.settings.path }) ?? [];
    const read = files.length === 0 ? [] : await (0,read_files/* readAliasFiles */._)(files);
    const checking = { severities: run.settings.rules, known: await (0,known_accounts/* readKnownAccounts */.k)(run) };
    const { pairs, problems } = (0,check/* checkRead */.xp)(read, checking);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(alias_errors/* fileError */.z) });
    await (0,local/* pause */.v)(run.signal);
    const judged = await judgeTables(tables, { read, pairs, options: checking });
    await (0,local/* pause */.v)(run.signal);
    const added = await addPairs(withContents(files, read), { pairs: judged.taken, into: options.into });
    if (!added.ok)
        return ended({ ...report, failures: [noList(options.into)] });
    return finish(run, { options, report, tables, judged, changed: added.changed });
}
/** Writes what is to be written, and tells how it ended. */
async function finish(run, of) {
    const { options, report, tables, judged, changed } = of;
    const { dryRun, rejected, json } = options;
    const table = rejected === undefined ? undefined : rejectedText(tables, judged.rejected);
    // First the list of what is not taken: without it a part of the table would be lost to its user.
    if (rejected !== undefined && rejected !== '-' && table !== undefined) {
        const failure = writeRejected(run.cwd, rejected, table);
        if (failure)
            return ended({ ...report, failures: [failure] });
    }
    const { written, failures } = dryRun ? { written: changed, failures: [] } : await writeFiles(run, changed);
    const rows = rowsReport(judged, written);
    const end = ended({ ...report, ...rows, failures, result: resultOf({ ...report, ...rows, failures }) });
    if (rejected === '-' && table !== undefined)
        return { ...end, output: table };
    return dryRun && !json ? { ...end, output: shownEntries(judged) } : end;
}
/** What would be added, as an alias file; logs are read for commands, and YAML has an escape for that. */
function shownEntries({ taken }) {
    return (0,new_entries/* entriesText */.aI)([...(0,new_entries/* groupByAccount */.WS)(taken).values()]).replaceAll('##[', '#\\x23[');
}
function resultOf({ failures, rejected, added, dryRun }) {
    if (failures.length > 0)
        return 'failed';
    if (rejected.length > 0)
        return 'partial';
    if (added.length === 0)
        return 'unchanged';
    return dryRun ? 'planned' : 'imported';
}
function ended(report) {
    return { code: (0,import_report/* importCode */.dW)(report.result), lines: (0,import_text/* importText */.zy)(report), document: (0,import_report/* importDocument */.b9)(report) };
}
/** Files with what they say, in the order of their paths. */
function withContents(files, read) {
    return files
        .flatMap((file, at) => {
        const one = read[at];
        return one === undefined ? [] : [{ file, read: one }];
    })
        .sort((a, b) => (0,aliases_alias/* compareText */.n6)(a.file.path, b.file.path));
}
function tellLongWork(run, tables) {
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    if (rows > MANY_ROWS)
        run.show.notice(`Checking ${rows} rows against all rules.`);
}
function noList(into) {
    return {
        code: 'into-no-list',
        message: `${into} cannot take new accounts: it holds a single entry, or is laid out so that nothing can be added at its end.`,
        hint: 'Name another file with `--into`, or write its entry as a list: `- account:` with the rest indented below.',
    };
}


/***/ }),

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

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   Ys: () => (/* binding */ belowFolder),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}
/** Names that were rejected as aliases; they stand beside the alias folder, and in it this file is no alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder on the way to it is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path below the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** The other way round: the path below the alias folder. */
function belowFolder(folder, shown) {
    return folder === '.' ? shown : shown.slice(folder.length + 1);
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

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function pathText(bytes) {
    try {
        return { text: STRICT.decode(bytes), utf8: true };
    }
    catch {
        const latin1 = Buffer.from(bytes).toString('latin1');
        const text = latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
        return { text, utf8: false };
    }
}
/** The parts of output that was asked for with `-z`. */
function zeroSeparated(output) {
    const parts = [];
    for (let start = 0; start < output.length;) {
        const zero = output.indexOf(0, start);
        const end = zero === -1 ? output.length : zero;
        parts.push(pathText(output.subarray(start, end)));
        start = end + 1;
    }
    return parts;
}


/***/ })

};
