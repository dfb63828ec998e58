export const id = 8726;
export const ids = [8726];
export const modules = {

/***/ 8726:
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
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/spaces.ts
var spaces = __webpack_require__(2708);
// EXTERNAL MODULE: ./src/aliases/path-order.ts
var path_order = __webpack_require__(6556);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
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

// EXTERNAL MODULE: ./src/rules/checking/names.ts + 2 modules
var checking_names = __webpack_require__(4706);
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
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
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
    const others = {
        ownerOf: (text) => (accounts.has(text) ? text : pairs.firstOf(text)?.account),
    };
    const isOneSpaceCertain = commonSpelling(all, known);
    const ofFiles = read.flatMap((file) => foundInFile(file, { severities, others, accepted, isOneSpaceCertain }));
    const meant = withoutErrors(severities);
    const findings = [
        ...ofFiles,
        ...misreadFirst(found, ofFiles),
        ...(severities['looks-alike'] === 'off' ? [] : by(looks_alike/* LOOKS_ALIKE */.C.id, (0,looks_alike/* findLookAlikes */.Y)(all))),
        ...(known === undefined ? [] : by(unknown_account/* UNKNOWN_ACCOUNT */.v.id, (0,unknown_account/* unknownAccounts */.B)(all, { known, meant }))),
    ];
    const settled = () => {
        const wrong = new Set(findings.map(({ place }) => place.file));
        return read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(mayChange));
    };
    const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
    const problems = asProblems(left, severities).sort(compareProblems);
    return { pairs, entries: entriesById(read), settled, problems };
}
/** What is wrong in one file by itself. */
function checkFile(file, severities) {
    const found = foundInFile(file, { severities, others: { ownerOf: () => undefined }, isOneSpaceCertain: () => false });
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
        return (0,checking_names/* checkSpelling */.h8)(name, minds);
    });
    // What is read from a line with an error is not what was meant.
    const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
    const names = (0,checking_names/* checkNames */.LN)(file, context).filter(({ place }) => !broken.has(place.line));
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
        const severity = (0,rules_severities.severityOf)(found.rule, severities, { ...found, ...(known ? { known } : {}) });
        return severity === 'off' ? [] : [{ ...found, severity }];
    });
}
/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(severities) {
    if ((0,rules_severities.severityOf)('stray-space', severities) !== 'error')
        return (account) => account;
    return (0,rules_severities.severityOf)('control-character', severities) === 'error' ? invisible/* visiblePart */.MR : (account) => account.trim();
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


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ checkNames),
  h8: () => (/* binding */ checkSpelling),
  yE: () => (/* binding */ stopsOnlyWhatIsNew)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
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
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
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
var not_text = __webpack_require__(8515);
// EXTERNAL MODULE: ./src/rules/odd-space.ts
var odd_space = __webpack_require__(8965);
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/stray-space.ts
var stray_space = __webpack_require__(9229);
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
;// CONCATENATED MODULE: ./src/rules/checking/quick-look.ts
/** A quick look at what a name says: which names the rules need not be asked about. Nearly all pass, and there may be a million. */


const LOOK = 1;
/** A rule looks at it where another character beyond ASCII follows: the two may be bytes of one. */
const LEAD = 2;
/** A rule looks at it where the name begins with it. */
const QUOTE = 3;
/** By code unit: 0 for those of which no rule makes anything. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
    [LEAD, '√¬‚ƒ≈├┬─┼ΓРС'],
    [QUOTE, '"“”„\'`´‘’‚«»‹›「『＂'],
    // What separates names, what escapes begin with, and lost characters.
    [LOOK, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
])
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++)
    KINDS[code] ||= LEAD;
/** Whether any rule about what a name says may find something in it. */
function isWorthALook(text) {
    if (text.length > too_long/* LONGEST_NAME */.B)
        return true;
    for (let at = 0; at < text.length; at++) {
        const kind = KINDS[text.charCodeAt(at)];
        if (kind === 0)
            continue;
        if (kind === LOOK)
            return true;
        if (text.charCodeAt(at + 1) >= 0x80)
            return true;
        if (kind === QUOTE && at === 0)
            return true;
    }
    return (0,not_a_name/* mayBeNoName */.Rf)(text);
}

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
    // Most files have no unusual name, and then nothing has to be looked up.
    const isLookedAt = unusual.length === 0
        ? isWorthALook
        : (text, start) => (isWorthALook(text) || odd.has(start)) && !noText.has(start);
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
/** Whether CustomerGauge has such a name already decides about these. */
const CONTENT = [damaged_text/* DAMAGED_TEXT */.g, several_names/* SEVERAL_NAMES */.E7];
const REST = [enclosing_quotes/* ENCLOSING_QUOTES */.N, too_long/* TOO_LONG */.c];
/** Whether a problem is an error only as long as CustomerGauge does not have the name. */
function stopsOnlyWhatIsNew({ rule, severity }) {
    return severity === 'error' && [not_a_name/* NOT_A_NAME */.st, ...CONTENT].some(({ id }) => id === rule);
}
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


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SEVERITIES: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   isRule: () => (/* binding */ isRule),
/* harmony export */   parseRules: () => (/* binding */ parseRules),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8093);
/** The input `rules`: what it makes of each rule. */


/** What holds where nobody says otherwise. */
const DEFAULT_SEVERITIES = {};
/** Without these two nothing else that a file says can be believed. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
const OWN = new Map(_all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** How bad a finding of a rule is. What the input `rules` says holds for all findings of a rule. */
function severityOf(rule, severities, found) {
    const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
    return found?.known && severity === 'error' ? 'warning' : severity;
}
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Every mistake is returned, as a sentence each.
 *
 * @param map the parsed YAML map; `undefined` or `null` where the input is empty
 */
function parseRules(map) {
    if (map === undefined || map === null)
        return { ok: true, severities: DEFAULT_SEVERITIES };
    if (typeof map !== 'object' || Array.isArray(map)) {
        return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
    }
    const severities = {};
    const problems = [];
    for (const [id, value] of Object.entries(map)) {
        const level = LEVELS.find((one) => one === value);
        if (!isRule(id))
            problems.push(unknownRule(id));
        else if (level === undefined)
            problems.push(`\`${id}\` must be \`error\`, \`warning\` or \`off\`.`);
        else if (FIXED.includes(id) && level !== 'error')
            problems.push(`\`${id}\` is always an error: leave it out.`);
        else
            severities[id] = level;
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, severities };
}
function isRule(id) {
    return _all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.includes(id);
}
function unknownRule(id) {
    const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, _all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I, 4);
    const hint = meant === undefined ? `The rules are ${_all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ })

};
