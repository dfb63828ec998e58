export const id = 337;
export const ids = [337];
export const modules = {

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   Y: () => (/* binding */ withFix)
/* harmony export */ });
function problem(rule, place, message, hint, related = []) {
    return { rule, place, message, hint, related };
}
/** Adds the one certain fix to a problem, if there is one. */
function withFix(found, fix) {
    return fix === undefined ? found : { ...found, fix };
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);
/** Recognises ordinary names, which no rule about spelling needs to check. */


/**
 * Whether no rule about spelling can find anything in a name. The caller must know that the name is on one line, is in NFC,
 * and has no character of `UNSEEN_IN_FILE`.
 * @param plain whether it is written without quotes
 */
function isOrdinary(text, plain) {
    return (text !== '' &&
        text.trim() === text &&
        !text.includes('  ') &&
        (!text.includes('\u3000') || (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .oddSpaceIn */ .r)(text) === undefined) &&
        (!plain || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainlyText */ .z)(text)));
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   uj: () => (/* binding */ notUtf8Name)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8673);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9863);


// Without `stream`, decoders keep no state, so they can be shared. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** Decodes a file. It must be UTF-8, with or without byte order mark, and stored in the repository itself. */
function decode(file) {
    if (file.kind === 'symlink' || file.kind === 'submodule')
        return notAFile(file.path, file.kind);
    if (isUtf16(file.bytes))
        return utf16(file.path);
    const text = strictText(file.bytes);
    if (text === undefined)
        return notUtf8(file);
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(file.path, text);
    if (!text.includes('\n') && text.includes('\r'))
        return loneReturns(source);
    if (!text.startsWith(LFS_POINTER))
        return { ok: true, source };
    return refused('lfs-pointer', source, 0, 'This file is only a Git LFS pointer: its content is stored elsewhere.', 'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.');
}
/** Decodes bytes that are known to be UTF-8. */
function textOf(bytes) {
    return STRICT.decode(bytes);
}
function strictText(bytes) {
    try {
        return STRICT.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    // A link's target is never read, so its name has to tell whether it is for a file or for a folder.
    const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
    const hint = file
        ? `Put the YAML file itself here instead of ${what}, or delete it.`
        : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
    const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
    return refused('no-file', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, hint);
}
/** Recognises UTF-16 by its byte order mark, or else by zeros in every second byte, because alias files begin with ASCII. */
function isUtf16([first, second, third, fourth]) {
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}
function utf16(path) {
    const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
    return refused('utf-16', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, 'Save it again as UTF-8.');
}
function loneReturns(source) {
    const message = 'The lines of this file end with CR only, so YAML and git read the whole file as one line.';
    return refused('line-ends', source, 0, message, 'Save the file again with LF or CRLF line endings.');
}
function notUtf8({ path, bytes }) {
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, LENIENT.decode(bytes));
    const at = firstWrongCharacter(bytes);
    const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
    const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
    const where = before === '' ? 'at the start of this line' : `after “${before}”`;
    return refused('not-utf-8', source, at, `This file is not saved as UTF-8: the character ${where} cannot be read.`, 'Save the file again as UTF-8, and then retype that character.');
}
/** The content can be read anyway, but in messages two such files may have the same name. */
function notUtf8Name(source) {
    const message = 'The name of this file or of one of its folders is not valid UTF-8. Each `\\x…` is a byte that is not a character.';
    const hint = 'Rename it with `git mv` or your file manager, best with only the letters a to z.';
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}
/**
 * The first bytes that are not UTF-8, as an offset in the leniently decoded text. Lines can be decoded one by one, because
 * in UTF-8 the byte 10 is always a line feed.
 */
function firstWrongCharacter(bytes) {
    let offset = 0;
    for (let start = 0; start < bytes.length;) {
        const lineFeed = bytes.indexOf(10, start);
        const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
        const line = bytes.subarray(start, end);
        const text = LENIENT.decode(line);
        if (strictText(line) === undefined)
            return offset + Math.max(0, text.indexOf('\uFFFD'));
        offset += text.length;
        start = end;
    }
    return offset;
}
function refused(why, source, at, message, hint) {
    return { ok: false, why, source, problem: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(at, at + 1), message, hint) };
}


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _scan_character_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9863);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);



/**
 * The content of a file: everything that `yaml` read, and the wanted entries of the scanner, in the order of the file.
 * @param isWanted gets the row of an entry's account
 */
function entriesOf({ file, bytes, from, to, read }, columns, isWanted = () => true) {
    if (read !== undefined && from === to)
        return read;
    const source = read?.source ?? new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceLines */ .T(file.path, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes));
    const entries = [];
    const offsets = new _scan_character_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .CharacterOffsets */ .g(bytes);
    const startOf = (row) => offsets.of(columns.outerStart(row));
    const endOf = (row) => offsets.of(columns.outerEnd(row));
    for (let row = from; row < to;) {
        const end = columns.endOf(row);
        if (isWanted(row)) {
            const account = columns.text(row, bytes);
            const entry = { account, source, start: startOf(row), end: endOf(row) };
            const pairs = [];
            // No spread: objects made by it take one and a half times the memory.
            for (let at = row + 1; at < end; at++)
                pairs.push({ account, alias: columns.text(at, bytes), source, start: startOf(at), end: endOf(at) });
            entries.push({ ...entry, pairs });
        }
        row = end;
    }
    if (read !== undefined)
        return { ...read, entries: [...entries, ...read.entries].sort((a, b) => a.start - b.start) };
    const id = file.id === undefined ? {} : { id: file.id };
    return { ...id, source, entries, unusual: [], allowed: new Map(), problems: [] };
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readAliasFile),
/* harmony export */   _: () => (/* binding */ readAliasFiles)
/* harmony export */ });
/* harmony import */ var _entries_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2953);
/* harmony import */ var _scan_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);


/** Reads one alias file; see `readAliasFiles`. */
async function readAliasFile(file) {
    for (const read of await readAliasFiles([file]))
        return read;
    throw new Error('No file was read.');
}
/** Reads alias files, each by itself. Never throws because of a file's content: mistakes become problems. */
async function readAliasFiles(files) {
    const { columns, files: scanned } = await (0,_scan_files_js__WEBPACK_IMPORTED_MODULE_1__/* .scanAliasFiles */ .T)(files);
    return scanned.map((file) => (0,_entries_of_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(file, columns));
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ scanAliasFiles)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var scan_columns = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/aliases/scan/look.ts
var scan_look = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/aliases/scan/character-offsets.ts
var character_offsets = __webpack_require__(2590);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
;// CONCATENATED MODULE: ./src/aliases/scan/characters.ts
/** Characters that a scan can accept in a name without decoding the name. */



const UNKNOWN = 0;
const SAFE = 1;
const UNSAFE = 2;
/** By code unit, computed on first use. */
const KINDS = new Uint8Array(0x10000);
/** Characters that may combine with the one before: marks, and the later parts of a Korean syllable. */
const COMBINING = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
/** White space other than U+0020, half a character, and two code points that are not characters. */
const NEVER_ALONE = /[\s\p{Cs}\ufffe\uffff]/u;
/**
 * Whether a non-ASCII character of one code unit is visible, and any text of such characters is in Unicode's normal
 * form NFC.
 */
function isSafe(code) {
    const known = KINDS[code];
    if (known !== UNKNOWN)
        return known === SAFE;
    const one = String.fromCharCode(code);
    const safe = !NEVER_ALONE.test(one) && !COMBINING.test(one) && !invisible/* UNSEEN_IN_FILE */.IT.test(one) && one.normalize('NFC') === one;
    KINDS[code] = safe ? SAFE : UNSAFE;
    return safe;
}
/** The full check, for a name with other characters, or one that some YAML reader may not read as text. */
function isOrdinaryText(text, plain) {
    return (0,ordinary/* isOrdinary */.P)(text, plain) && !/[\ufffe\uffff]/.test(text) && !invisible/* UNSEEN_IN_FILE */.IT.test(text) && (0,normal_form/* nfc */.aX)(text) === text;
}
/** Whether a line has characters that YAML forbids or that only some readers take as a line break. */
function holdsOdd(line) {
    return ODD.test(line);
}
const ODD = /(?!\t)[\p{Cc}\u2028\u2029\ufffe\uffff]/u;

// EXTERNAL MODULE: ./src/aliases/across/fold-table.ts + 1 modules
var fold_table = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
;// CONCATENATED MODULE: ./src/aliases/scan/name-scanner.ts
/** Scans one name into a row of the columns. A scan spends most of its time in this loop. */





/** Returned instead of an offset: `yaml` has to read this name. */
const IN_DOUBT = -1;
/** Begins the part of a comment that switches rules off for the name on its line. */
const ALLOW = 'allow:';
const NONE = -1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COLON = 58;
const BACKSLASH = 92;
/** ASCII inside a name: 0 for characters that are always part of it. */
const SPECIAL = bytesOf(' ":\'\\\x7f');
SPECIAL.fill(1, 0, SPACE);
/** A name without quotes cannot begin with these. */
const INDICATORS = bytesOf('-?:,[]{}#&*!|>%@`"\'');
/** YAML may read a name without quotes that begins with these as a number, a date or null. */
const PERHAPS_NO_TEXT = bytesOf('+.0123456789~<=');
/** Short names that begin with these may be read as yes, no, true or false. */
const SHORT_WORDS = bytesOf('yYnNoOtTfF');
const LONGEST_SHORT_WORD = 5;
/** Names that begin with these and an exponent may be read as a number. */
const EXPONENT = bytesOf('eE');
const IN_EXPONENT = bytesOf('+-0123456789');
/** Replaces a character of two code units, which is checked in the decoded text. */
const WIDE = 0xd800;
// Local constants, because the bundle reads an import through a function, and the loop uses these for each byte.
const BETWEEN = fold_table/* BETWEEN_DIGITS */.MW.charCodeAt(0);
const FOLDS = fold_table/* FOLD */.C7.units;
const LOOKS = fold_table/* LOOK */.og.units;
const EXACT = scan_columns/* EXACT_PRIME */.ED;
const PRIME = name_hash/* HASH_PRIME */.L9;
const HASHES = new name_hash/* Hashes */.Hb();
/** Kinds of characters, by code unit, computed on first use. */
const name_scanner_UNKNOWN = 0;
/** Safe among others of this kind, of no interest to a rule, and one code unit in each key. */
const SIMPLE = 1;
/** As above, but a separator of words. */
const SEPARATING = 2;
const OTHER = 3;
class NameScanner {
    #columns;
    #look;
    #kinds = new Uint8Array(0x10000);
    /** For ASCII characters that are `SIMPLE`: their code unit in a key; 0 for all other bytes. */
    #letters = new Uint8Array(0x100);
    constructor(columns, look) {
        this.#columns = columns;
        this.#look = look;
        for (let code = 0; code < 0x80; code++)
            if (SPECIAL[code] === 0 && this.#learn(code) === SIMPLE)
                this.#letters[code] = fold_table/* FOLD */.C7.unit(code);
    }
    /**
     * Scans the name that begins at an offset into a row.
     * @param bytes valid UTF-8
     * @returns the offset after the name, or `IN_DOUBT`
     */
    take(bytes, begin, row) {
        const letters = this.#letters;
        const kinds = this.#kinds;
        const marks = this.#look.characters;
        const end = bytes.length;
        const opening = bytes[begin];
        const plain = opening !== DOUBLE_QUOTE && opening !== APOSTROPHE;
        const quote = plain ? NONE : opening;
        const start = plain ? begin : begin + 1;
        let written = plain ? scan_columns/* PLAIN */.tZ : opening === DOUBLE_QUOTE ? scan_columns/* DOUBLE_QUOTED */.TD : scan_columns/* SINGLE_QUOTED */.Ie;
        written |= scan_columns/* ASCII */.gx;
        /** Whether it has characters of two code units. */
        let wide = false;
        /** Whether it has to be decoded to tell if it is ordinary. */
        let unclear = false;
        /** The number of bytes minus the number of code units. */
        let more = 0;
        let first = bytes[start];
        let last = 0;
        let exact = scan_columns/* EXACT_SEED */.Gi;
        // The same hashes as `Hashes` computes from a text.
        let folded = name_hash/* HASH_SEED */.FZ;
        let looked = name_hash/* HASH_SEED */.FZ;
        let lastFolded = 0;
        let separated = false;
        let longer = false;
        let at = start;
        for (;;) {
            let code = at < end ? bytes[at] : LINE_FEED;
            let unit = letters[code];
            if (unit !== 0) {
                if (separated && isDigit(lastFolded) && isDigit(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
                separated = false;
                do {
                    exact = Math.imul(exact ^ code, EXACT);
                    folded = Math.imul(folded ^ unit, PRIME);
                    looked = Math.imul(looked ^ unit, PRIME);
                    lastFolded = unit;
                    at++;
                    code = at < end ? bytes[at] : LINE_FEED;
                    unit = letters[code];
                } while (unit !== 0);
                // Most words end with a single space before a letter.
                if (code === SPACE && kinds[SPACE] === SEPARATING && at + 1 < end) {
                    const next = bytes[at + 1];
                    if (letters[next] !== 0 && next !== HASH) {
                        exact = Math.imul(exact ^ SPACE, EXACT);
                        separated = true;
                        at++;
                        continue;
                    }
                }
            }
            const from = at;
            if (code < 0x80) {
                if (SPECIAL[code] !== 0) {
                    const next = at + 1 < end ? bytes[at + 1] : LINE_FEED;
                    if (code === SPACE) {
                        if (next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN)
                            break;
                        if (next === HASH) {
                            if (plain)
                                break;
                            // In quotes, this may look like a comment that switches rules off.
                            unclear = true;
                        }
                    }
                    else if (code === COLON) {
                        if (plain && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN))
                            return IN_DOUBT;
                    }
                    else if (code === quote) {
                        if (code === DOUBLE_QUOTE || next !== APOSTROPHE)
                            break;
                        written |= scan_columns/* ESCAPED */.Oh;
                        more++;
                        at++;
                    }
                    else if (code === BACKSLASH) {
                        if (quote === DOUBLE_QUOTE) {
                            if (next !== DOUBLE_QUOTE)
                                return IN_DOUBT;
                            written |= scan_columns/* ESCAPED */.Oh;
                            code = DOUBLE_QUOTE;
                            more++;
                            at++;
                        }
                    }
                    else if (code !== APOSTROPHE && code !== DOUBLE_QUOTE)
                        break;
                }
                at++;
            }
            else {
                written &= ~scan_columns/* ASCII */.gx;
                if (code < 0xe0) {
                    code = ((code & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
                    at += 2;
                    more++;
                }
                else if (code < 0xf0) {
                    code = ((code & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
                    at += 3;
                    more += 2;
                }
                else {
                    wide = true;
                    code = WIDE;
                    at += 4;
                    more += 2;
                }
                if (from === start)
                    first = code;
                last = code;
            }
            exact = Math.imul(exact ^ code, EXACT);
            let kind = kinds[code];
            if (kind === name_scanner_UNKNOWN)
                kind = this.#learn(code);
            if (kind === SEPARATING) {
                separated = true;
                continue;
            }
            if (kind === OTHER) {
                const mark = marks[code];
                if (mark !== 0 &&
                    (mark === scan_look/* ANYWHERE */.eY || (mark === scan_look/* FIRST */.RK && from === start) || (at < end && bytes[at] >= 0x80)))
                    written |= scan_columns/* TO_LOOK_AT */.q1;
                if (code >= 0x80 && !isSafe(code))
                    unclear = true;
                unit = fold_table/* FOLD */.C7.unit(code);
                if (unit <= fold_table/* LONGER */.Mh) {
                    if (unit === fold_table/* SEPARATOR */.wv)
                        separated = true;
                    else if (unit === fold_table/* LONGER */.Mh)
                        longer = true;
                    continue;
                }
                if (fold_table/* LOOK */.og.unit(code) <= fold_table/* LONGER */.Mh)
                    longer = true;
            }
            unit = FOLDS[code];
            if (separated) {
                separated = false;
                if (isDigit(lastFolded) && isDigit(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
            }
            lastFolded = unit;
            folded = Math.imul(folded ^ unit, PRIME);
            looked = Math.imul(looked ^ LOOKS[code], PRIME);
        }
        const length = at - start;
        if (length === 0 || length > scan_columns/* LONGEST */.zP)
            return IN_DOUBT;
        if (bytes[at - 1] < 0x80)
            last = bytes[at - 1];
        if (first === SPACE || last === SPACE)
            return IN_DOUBT;
        const units = length - more;
        if (plain) {
            if (first < 0x80) {
                if (INDICATORS[first] !== 0)
                    return IN_DOUBT;
                unclear ||= PERHAPS_NO_TEXT[first] !== 0;
                unclear ||= SHORT_WORDS[first] !== 0 && units <= LONGEST_SHORT_WORD;
                unclear ||= EXPONENT[first] !== 0 && length > 1 && IN_EXPONENT[bytes[start + 1]] === 1;
            }
        }
        else if (at === end || bytes[at++] !== quote)
            return IN_DOUBT;
        if (wide || this.#look.ends(first, last, units))
            written |= scan_columns/* TO_LOOK_AT */.q1;
        const columns = this.#columns;
        columns.start[row] = start;
        columns.length[row] = length;
        columns.written[row] = written;
        if (unclear || longer || lastFolded === 0) {
            const text = columns.text(row, bytes);
            if (unclear && (!isOrdinaryText(text, plain) || text.includes(ALLOW)))
                return IN_DOUBT;
            if (wide)
                exact = (0,scan_columns/* exactHash */.gb)(text);
            HASHES.take(text);
            folded = HASHES.folded;
            looked = HASHES.looked;
        }
        columns.exact[row] = exact;
        columns.folded[row] = folded;
        columns.looked[row] = looked;
        return at;
    }
    #learn(code) {
        const unit = fold_table/* FOLD */.C7.unit(code);
        const isHarmless = this.#look.characters[code] === 0 && (code < 0x80 || isSafe(code));
        const kind = !isHarmless
            ? OTHER
            : unit === fold_table/* SEPARATOR */.wv
                ? SEPARATING
                : unit > fold_table/* LONGER */.Mh && fold_table/* LOOK */.og.unit(code) > fold_table/* LONGER */.Mh
                    ? SIMPLE
                    : OTHER;
        this.#kinds[code] = kind;
        return kind;
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function bytesOf(characters) {
    const found = new Uint8Array(0x100);
    for (const byte of Buffer.from(characters))
        found[byte] = 1;
    return found;
}

;// CONCATENATED MODULE: ./src/aliases/scan/scanner.ts
/**
 * Scans alias files as bytes. This is not a YAML parser: it accepts only the few kinds of lines that people and our own
 * commands write. Everything else is in doubt and left to the parser `yaml`:
 *
 * ```yaml
 * ---                         # perhaps
 * - account: ACME             # an entry begins with a hyphen in the first column,
 *   aliases:                  # its keys stand in the third, in either order,
 *     - Acme Inc.             # and its aliases all in one column
 *     - 'Plain or in quotes'  # names on one line; comments; empty lines
 * ```
 *
 * or one such entry without its hyphen. `yaml` reads whatever it accepts in the same way; tests compare the two.
 */



const scanner_LINE_FEED = 10;
const scanner_CARRIAGE_RETURN = 13;
const scanner_SPACE = 32;
const scanner_HASH = 35;
const HYPHEN = 45;
const MARKER = Buffer.from('---');
const ACCOUNT = Buffer.from('account:');
const ALIASES = Buffer.from('aliases:');
class Scanner {
    #columns;
    #names;
    #bytes = Buffer.alloc(0);
    #file = 0;
    #at = 0;
    constructor(columns, look) {
        this.#columns = columns;
        this.#names = new NameScanner(columns, look);
    }
    /**
     * Appends the names of a file to the columns, and returns the entries in doubt, which it leaves out. If the whole file
     * is in doubt, it returns `undefined` and leaves the columns as they were.
     * @param bytes valid UTF-8
     * @param file the index of the file in the columns
     */
    scan(bytes, file) {
        this.#bytes = bytes;
        this.#file = file;
        this.#at = (0,character_offsets/* startOf */.G)(bytes);
        const before = this.#columns.size;
        const doubts = this.#document();
        if (doubts === undefined)
            this.#columns.size = before;
        return doubts;
    }
    #document() {
        if (!this.#emptyLines())
            return undefined;
        if (this.#takes(MARKER) && !(this.#lineEnd() && this.#emptyLines()))
            return undefined;
        if (!this.#isItem())
            return this.#entry(0) && this.#at === this.#bytes.length ? [] : undefined;
        const doubts = [];
        while (this.#at < this.#bytes.length) {
            const start = this.#at;
            const before = this.#columns.size;
            this.#at += 2;
            if (this.#entry(2))
                continue;
            this.#columns.size = before;
            const end = this.#nextItem(start);
            if (end === undefined)
                return undefined;
            const last = doubts.at(-1);
            if (last?.end === start)
                doubts.splice(-1, 1, { start: last.start, end, entries: last.entries + 1 });
            else
                doubts.push({ start, end, entries: 1 });
            this.#at = end;
        }
        return doubts;
    }
    /** The start of the next entry, or the end of the file. `undefined` if a line before it belongs to no entry. */
    #nextItem(start) {
        const bytes = this.#bytes;
        for (let at = start;;) {
            const lineFeed = bytes.indexOf(scanner_LINE_FEED, at);
            if (lineFeed === -1)
                return bytes.length;
            at = lineFeed + 1;
            switch (bytes[at]) {
                case undefined:
                    return at;
                case HYPHEN:
                    return bytes[at + 1] === scanner_SPACE ? at : undefined;
                case scanner_SPACE:
                case scanner_HASH:
                case scanner_LINE_FEED:
                case scanner_CARRIAGE_RETURN:
                    break;
                default:
                    return undefined;
            }
        }
    }
    #isItem() {
        return this.#bytes[this.#at] === HYPHEN && this.#bytes[this.#at + 1] === scanner_SPACE;
    }
    /** Scans an entry from its first key to the start of the next entry. */
    #entry(indent) {
        const columns = this.#columns;
        columns.reserve();
        const account = columns.size++;
        let named = false;
        let listed = false;
        for (;;) {
            if (!named && this.#takes(ACCOUNT)) {
                named = true;
                if (!this.#name(account, account, this.#at))
                    return false;
            }
            else if (!listed && this.#takes(ALIASES)) {
                listed = true;
                if (!this.#lineEnd() || !this.#aliases(indent, account))
                    return false;
            }
            else
                return false;
            if (!this.#emptyLines())
                return false;
            if (named && listed)
                return this.#at === this.#bytes.length || (indent > 0 && this.#isItem());
            if (this.#spaces() !== indent)
                return false;
            this.#at += indent;
        }
    }
    #aliases(indent, account) {
        const columns = this.#columns;
        const bytes = this.#bytes;
        let column = -1;
        for (;;) {
            let at = this.#at;
            while (bytes[at] === scanner_SPACE)
                at++;
            const spaces = at - this.#at;
            if (bytes[at] === HYPHEN && bytes[at + 1] === scanner_SPACE && spaces >= indent) {
                if (column === -1)
                    column = spaces;
                if (spaces !== column)
                    return false;
                columns.reserve();
                if (!this.#name(columns.size++, account, at + 1))
                    return false;
                continue;
            }
            const before = this.#at;
            if (!this.#emptyLines())
                return false;
            if (this.#at === before || this.#at === bytes.length)
                return column >= 0;
        }
    }
    #takes(word) {
        for (let at = 0; at < word.length; at++)
            if (this.#bytes[this.#at + at] !== word[at])
                return false;
        this.#at += word.length;
        return true;
    }
    /** The number of spaces at this offset. */
    #spaces() {
        let at = this.#at;
        while (this.#bytes[at] === scanner_SPACE)
            at++;
        return at - this.#at;
    }
    /** Skips blank lines and comments. */
    #emptyLines() {
        const bytes = this.#bytes;
        while (this.#at < bytes.length) {
            const at = this.#at + this.#spaces();
            const byte = bytes[at];
            if (byte !== undefined && byte !== scanner_HASH && byte !== scanner_LINE_FEED && byte !== scanner_CARRIAGE_RETURN)
                return true;
            this.#at = at;
            if (!(byte === scanner_HASH ? this.#comment() !== undefined : this.#lineBreak()))
                return false;
        }
        return true;
    }
    /** Skips the rest of a line after a key or a name. */
    #lineEnd() {
        const spaces = this.#spaces();
        this.#at += spaces;
        if (this.#bytes[this.#at] !== scanner_HASH)
            return this.#lineBreak();
        // A # with a letter right after it may belong to the name, and some comments switch rules off.
        const next = this.#bytes[this.#at + 1];
        if (spaces === 0 || (next !== scanner_SPACE && next !== scanner_LINE_FEED && next !== scanner_CARRIAGE_RETURN))
            return false;
        const comment = this.#comment();
        return comment !== undefined && !comment.includes(ALLOW);
    }
    #lineBreak() {
        const bytes = this.#bytes;
        if (bytes[this.#at] === scanner_CARRIAGE_RETURN && bytes[this.#at + 1] === scanner_LINE_FEED)
            this.#at++;
        else if (this.#at < bytes.length && bytes[this.#at] !== scanner_LINE_FEED)
            return false;
        this.#at = Math.min(this.#at + 1, bytes.length);
        return true;
    }
    /** Skips a comment and its line break. `undefined` if YAML readers may disagree about where it ends. */
    #comment() {
        const bytes = this.#bytes;
        const lineFeed = bytes.indexOf(scanner_LINE_FEED, this.#at);
        let end = lineFeed === -1 ? bytes.length : lineFeed;
        if (lineFeed !== -1 && bytes[end - 1] === scanner_CARRIAGE_RETURN)
            end--;
        const comment = bytes.toString('utf8', this.#at, end);
        if (holdsOdd(comment))
            return undefined;
        this.#at = end;
        return this.#lineBreak() ? comment : undefined;
    }
    /** Scans the name after the spaces at an offset into a row, and skips the rest of its line. */
    #name(row, account, offset) {
        const bytes = this.#bytes;
        let at = offset;
        while (bytes[at] === scanner_SPACE)
            at++;
        if (at === offset)
            return false;
        const end = this.#names.take(bytes, at, row);
        if (end === IN_DOUBT)
            return false;
        const columns = this.#columns;
        columns.file[row] = this.#file;
        columns.account[row] = account;
        this.#at = end;
        if (bytes[end] !== scanner_LINE_FEED)
            return this.#lineEnd();
        this.#at = end + 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./src/aliases/scan/rehearsal.ts
/** A first scan that makes later ones faster. */


/** Every way to write an entry, and a character of every kind that a scan treats differently. */
const LINES = `# Rehearsal

- account: Straße 1-2 x 3 4 & Sons. (Łódź)
  aliases:
    - 'It''s ours'
    - "a \\"b\\" 'c"
    - "it's, #c"
    - 東京 Москва 😀
    - 12 3
    - --
    - Ⅷ ½ ﬁ e\u0301
    - yes x
    - a:b, c; d 1.2 # a comment
    - ï ñá Ст
- aliases:
    - 'b'\r
  account: a: b

- account: c
  aliases: [d]
`;
let done = false;
/**
 * V8 compiles the scan for what it has seen so far, and starts again with slow code whenever something new comes. So the
 * scan sees everything before the first file of the process.
 */
function rehearse(look) {
    if (done)
        return;
    done = true;
    const scanner = new Scanner(new scan_columns/* Columns */.e(), look);
    const lines = Buffer.from(LINES);
    for (let round = 0; round < 4; round++)
        scanner.scan(lines, 0);
}

;// CONCATENATED MODULE: ./src/aliases/reading/scan-files.ts
/** Reads alias files with the fast scanner, and with `yaml` whatever the scanner is not sure about. */





/** The bytes of a line with a rather short name, so that the columns rarely have to grow. */
const BYTES_A_NAME = 36;
/** Where the bytes are not known yet, room for so many names in each file, within these limits. The columns grow if more come. */
const ROWS_A_FILE = 128;
const FEWEST_ROWS = 1 << 12;
const MOST_ROWS = 1 << 18;
/** How many more names the files to come may have, compared with those that were scanned. */
const SPARE = 1.1;
/**
 * Scans alias files, each by itself. Loads `yaml` only if the scanner has doubts. Never throws because of a file's content.
 * @param look which names the caller wants to look at closely
 * @param count the number of files, if they are read meanwhile
 */
async function scanAliasFiles(files, look = scan_look/* NO_LOOK */.gH, count = 0) {
    rehearse(look);
    const columns = new scan_columns/* Columns */.e(Array.isArray(files) ? rowsIn(files) : rowsOf(count));
    const scanner = new Scanner(columns, look);
    const scanned = [];
    let byYaml;
    for await (const file of files) {
        const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
        const from = columns.size;
        const isScanned = (file.kind ?? 'file') === 'file' && !file.misnamed && (0,external_node_buffer_.isUtf8)(bytes);
        const doubts = isScanned ? scanner.scan(bytes, scanned.length) : undefined;
        let read;
        if (doubts === undefined || doubts.length > 0) {
            byYaml ??= await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
            read = doubts && byYaml.readInPart(file, { bytes, doubts });
            if (read === undefined) {
                columns.size = from;
                read = byYaml.readWhole(file);
            }
        }
        scanned.push({ file, bytes, from, to: columns.size, read });
        columns.expected = Math.ceil(((SPARE * columns.size) / scanned.length) * count);
    }
    return { columns, files: scanned };
}
function rowsOf(count) {
    return Math.max(FEWEST_ROWS, Math.min(count * ROWS_A_FILE, MOST_ROWS));
}
function rowsIn(files) {
    return Math.ceil(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / BYTES_A_NAME);
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   g: () => (/* binding */ CharacterOffsets)
/* harmony export */ });
/** Converts offsets in the bytes of a file to offsets in its text. */
/** Converts byte offsets to offsets in UTF-16 code units. Fast if each offset is near the previous one. */
class CharacterOffsets {
    #bytes;
    #at;
    #units = 0;
    /** @param bytes valid UTF-8. A byte order mark is not part of the text */
    constructor(bytes) {
        this.#bytes = bytes;
        this.#at = startOf(bytes);
    }
    /** The offset in the text of the character that begins at an offset in the bytes. */
    of(offset) {
        const bytes = this.#bytes;
        while (this.#at < offset)
            this.#units += unitsOf(bytes[this.#at++]);
        while (this.#at > offset)
            this.#units -= unitsOf(bytes[--this.#at]);
        return this.#units;
    }
}
/** The offset of the text: after the byte order mark, if there is one. */
function startOf(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
/** The code units of a character, counted at its first byte. */
function unitsOf(byte) {
    if ((byte & 0xc0) === 0x80)
        return 0;
    return byte < 0xf0 ? 1 : 2;
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ EXACT_PRIME),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gi: () => (/* binding */ EXACT_SEED),
/* harmony export */   Ie: () => (/* binding */ SINGLE_QUOTED),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   TD: () => (/* binding */ DOUBLE_QUOTED),
/* harmony export */   cl: () => (/* binding */ QUOTES),
/* harmony export */   e: () => (/* binding */ Columns),
/* harmony export */   gb: () => (/* binding */ exactHash),
/* harmony export */   gx: () => (/* binding */ ASCII),
/* harmony export */   q1: () => (/* binding */ TO_LOOK_AT),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/**
 * The names of alias files as columns of numbers, one row for each name, without strings or objects. Of a million
 * names, only the few that rules or reports need are decoded.
 */
/** How a name is written: one of these, combined with the flags below. */
const PLAIN = 0;
const SINGLE_QUOTED = 1;
const DOUBLE_QUOTED = 2;
const QUOTES = 3;
/** The name is ASCII. */
const ASCII = 4;
/** The name is quoted and contains an escaped quote: `''` or `\"`. */
const ESCAPED = 8;
/** A rule about the content of names has to look at it. */
const TO_LOOK_AT = 16;
/** How many times as long columns may become at once: what is expected may be wrong. */
const MOST_AT_ONCE = 8;
/** The longest name in bytes. Longer ones are left to `yaml`. */
const LONGEST = 0xffff;
/**
 * The row of an account is followed by the rows of its aliases, in the order of the file. Files follow each other in the
 * order in which they were scanned. Every name here is in Unicode's normal form, not blank, on one line and written in
 * an ordinary way (`isOrdinary`), so no rule about spelling can find anything in it.
 *
 * Equal names have equal hashes. Names with equal hashes may differ, so their texts have to be compared.
 */
class Columns {
    /** The number of rows. The columns may be longer. */
    size = 0;
    /** The approximate number of rows in the end, so that columns that have to grow do so a few times only. */
    expected = 0;
    /** The index of the file among the scanned files. */
    file;
    /** The row of the account that an alias belongs to; for an account, its own row. */
    account;
    /** The byte offset of the name in its file, after the opening quote. A byte order mark counts. */
    start;
    /** The length in bytes, without quotes. */
    length;
    /** `PLAIN`, `SINGLE_QUOTED` or `DOUBLE_QUOTED`, with flags. */
    written;
    /** The hash of the exact text (`exactHash`). */
    exact;
    /** The hashes of the two keys that look-alikes share (`Hashes`). */
    folded;
    looked;
    /** @param expected the approximate number of rows. All of them take memory, even if they stay unused */
    constructor(expected = 0) {
        const capacity = Math.max(expected, 16);
        this.file = new Uint32Array(capacity);
        this.account = new Uint32Array(capacity);
        this.start = new Uint32Array(capacity);
        this.length = new Uint16Array(capacity);
        this.written = new Uint8Array(capacity);
        this.exact = new Int32Array(capacity);
        this.folded = new Int32Array(capacity);
        this.looked = new Int32Array(capacity);
    }
    /** Makes room for one more row. */
    reserve() {
        if (this.size < this.file.length)
            return;
        const { length } = this.file;
        const capacity = Math.min(Math.max(2 * length, this.expected), MOST_AT_ONCE * length);
        this.file = grown(this.file, new Uint32Array(capacity));
        this.account = grown(this.account, new Uint32Array(capacity));
        this.start = grown(this.start, new Uint32Array(capacity));
        this.length = grown(this.length, new Uint16Array(capacity));
        this.written = grown(this.written, new Uint8Array(capacity));
        this.exact = grown(this.exact, new Int32Array(capacity));
        this.folded = grown(this.folded, new Int32Array(capacity));
        this.looked = grown(this.looked, new Int32Array(capacity));
    }
    /** Whether a row is an account. */
    isAccount(row) {
        return this.account[row] === row;
    }
    /** The length of a name's opening quote, and of its closing one. */
    quote(row) {
        return (this.written[row] & QUOTES) === PLAIN ? 0 : 1;
    }
    /** The byte offset of a name in its file, its opening quote included. */
    outerStart(row) {
        return this.start[row] - this.quote(row);
    }
    /** The byte offset after a name, its closing quote included. */
    outerEnd(row) {
        return this.start[row] + this.length[row] + this.quote(row);
    }
    /** The row after the last alias of an account. */
    endOf(account) {
        let end = account + 1;
        while (end < this.size && this.account[end] === account)
            end++;
        return end;
    }
    /** The text of a name. @param bytes the bytes of its file */
    text(row, bytes) {
        const start = this.start[row];
        const end = start + this.length[row];
        const written = this.written[row];
        const text = bytes.toString((written & ASCII) === 0 ? 'utf8' : 'latin1', start, end);
        if ((written & ESCAPED) === 0)
            return text;
        return (written & QUOTES) === SINGLE_QUOTED ? text.replaceAll("''", "'") : text.replaceAll('\\"', '"');
    }
}
/** Whether two names are equal. Call it for names with equal hashes. */
function isSame(one, other) {
    const written = one.columns.written[one.row] | other.columns.written[other.row];
    if ((written & ESCAPED) !== 0)
        return one.columns.text(one.row, one.bytes) === other.columns.text(other.row, other.bytes);
    const length = one.columns.length[one.row];
    if (length !== other.columns.length[other.row])
        return false;
    const start = one.columns.start[one.row];
    const otherStart = other.columns.start[other.row];
    for (let at = 0; at < length; at++)
        if (one.bytes[start + at] !== other.bytes[otherStart + at])
            return false;
    return true;
}
function grown(full, wider) {
    wider.set(full);
    return wider;
}
// Different from the seed and prime of the other hashes, so that names that collide in one differ in the other.
const EXACT_SEED = 0x2545f491;
const EXACT_PRIME = 0x9e3779b1 | 0;
/** The hash of a text in the column `exact`. */
function exactHash(text) {
    let hash = EXACT_SEED;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), EXACT_PRIME);
    return hash;
}


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ BEFORE_NON_ASCII),
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gH: () => (/* binding */ NO_LOOK)
/* harmony export */ });
/** Tells a scan which names the rules have to look at. */
/** A name with this character anywhere needs a look. */
const ANYWHERE = 1;
/** A name needs a look if a non-ASCII character follows this one. */
const BEFORE_NON_ASCII = 2;
/** As above, or if the name begins with this character. */
const FIRST = 3;
/** No name needs a look. */
const NO_LOOK = { characters: new Uint8Array(0x10000), ends: () => false };


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   T: () => (/* binding */ SourceLines)
/* harmony export */ });
/** Converts offsets in a file to lines and columns, counted as in editors and on GitHub. */
/** The line starts of a file, with which positions can be computed after the text is gone. */
class SourceLines {
    /** The path that users see, with forward slashes. */
    file;
    /** In UTF-16 code units. */
    #length;
    #starts;
    constructor(file, text) {
        this.file = file;
        this.#length = text.length;
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = Int32Array.from(starts);
    }
    /** The position of a character offset (0-based, UTF-16 code units). Offsets outside the text are clamped to it. */
    position(offset) {
        const starts = this.#starts;
        const at = Math.max(0, Math.min(offset, this.#length));
        // Not `firstAtLeast`: a plan of a million asks so often that calling a function for each number takes 2 % of its time.
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    /** The place of the characters from `start` up to `end` (exclusive). */
    place(start, end) {
        const from = this.position(start);
        const to = this.position(Math.max(start, end));
        return { file: this.file, ...from, endLine: to.line, endColumn: to.column };
    }
}
/** The text of one alias file, kept while problems may be reported about it. */
class SourceText {
    text;
    lines;
    /** @param file path as the user knows it, with forward slashes @param text decoded, without byte order mark */
    constructor(file, text) {
        this.text = text;
        this.lines = new SourceLines(file, text);
    }
    get file() {
        return this.lines.file;
    }
    /** The place of the characters from `start` up to `end` (exclusive). */
    place(start, end) {
        return this.lines.place(start, end);
    }
    /** Like `place`, but ends at the end of the first line, because a problem with an entry is shown where it begins. */
    placeOnLine(start, end) {
        const text = this.text.slice(start, end);
        const lineBreak = text.search(/\r?\n/);
        return this.place(start, lineBreak === -1 ? end : start + lineBreak);
    }
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path in the alias folder, with forward slashes, is that of an alias file. Only the path counts, not the kind of file. */
function isAliasFile(path) {
    return /\.ya?ml$/i.test(path) && !isHidden(path) && !`/${path}`.endsWith(`/${REJECTED_FILE}`);
}
/** The file of names that were rejected as aliases. It is beside the alias folder; inside it, it is not an alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder in its path is a dot-file. */
function isHidden(path) {
    return path.startsWith('.') || path.includes('/.');
}
/** The path of a file in the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/** The texts of paths, which need not be UTF-8. */

function pathText(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8'), utf8: true };
    const text = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { text, utf8: false };
}
/** The parts of git's output with the option `-z`. */
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


/***/ }),

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ checkAliases),
  vH: () => (/* binding */ checkFile),
  xp: () => (/* binding */ checkRead),
  f1: () => (/* binding */ checkScanned),
  wX: () => (/* binding */ countAliases)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/spaces.ts
var spaces = __webpack_require__(2708);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts
var read_files = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/rules/all-rules.ts + 2 modules
var all_rules = __webpack_require__(999);
;// CONCATENATED MODULE: ./src/rules/checking/allowed.ts


/** Without these rules it is unclear what a file means or what would be sent, so no comment can allow them. */
const NEVER = ['yaml-syntax', 'schema', 'duplicate-alias', 'conflicting-alias'];
/** @param words the words after `# allow:` on the line of a name */
function isAllowed(rule, words) {
    return words?.includes(rule) === true && !NEVER.includes(rule);
}
/**
 * The findings that no comment allows. If a comment on the same line has a mistake, the hint says so.
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
        return [
            wrong === undefined
                ? found
                : { ...found, hint: `${/[.?!]$/.test(found.hint) ? found.hint : `${found.hint}.`} ${wrong}` },
        ];
    });
}
function mistakeIn(word, rule) {
    if (word === rule)
        return `No comment can allow \`${rule}\`.`;
    if (all_rules/* RULE_IDS */.I.includes(word))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(word, all_rules/* RULE_IDS */.I, 4);
    return `The comment here allows \`${word}\`, which is not a rule${meant === undefined ? '.' : `. Did you mean \`${meant}\`?`}`;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/rules/checking/misread-first.ts
/** Makes the hint of a problem point to another problem first, if it may be the cause. */

/**
 * YAML may read a name differently than the author meant: it reads both `Store #5` and `Store #6` as `Store`. If a
 * problem concerns such a name, the hint says to fix that first. Otherwise people would delete a correct name.
 * @param ofFiles the problems of each file by itself
 */
function misreadFirst(problems, ofFiles) {
    const misread = new Map();
    for (const one of ofFiles)
        if (isMisread(one))
            misread.set(keyOf(one.place), one);
    return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}
/** A problem of the last two rules has a fix unless YAML may have misread the name. */
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
    const hint = `First look at ${where}, where YAML may read a different name than you meant. ${first.hint.endsWith('.') ? first.hint : `${first.hint}.`} If this problem is still there afterwards: ${(0,shown/* lowerFirst */.oZ)(found.hint)}`;
    return { ...found, hint };
}
function keyOf({ file, line }) {
    return `${line}:${file}`;
}

// EXTERNAL MODULE: ./src/rules/checking/names.ts + 1 modules
var checking_names = __webpack_require__(2059);
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
 * Applies the rules about pairs. If two pairs contradict each other, the later one is reported and names the earlier
 * one. So `entries` must be sorted by file path and line.
 */
function checkPairs(entries, known) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const pairs = new pair_set/* PairSet */.X();
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
            // If the alias is the other account's own name, `alias-is-account` reports it.
            if (other !== undefined && other !== pair && other.alias !== other.account)
                add(conflicting_alias/* CONFLICTING_ALIAS */.G3.id, (0,conflicting_alias/* conflictingAlias */.Jf)(pair, other));
            const account = accounts.get(pair.alias);
            if (account !== undefined)
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsAccount */.Od)(pair, account));
            else if (known?.names.has(pair.alias))
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsKnownAccount */.bj)(pair));
        }
    }
    return { pairs, accounts, found: all };
}

// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
// EXTERNAL MODULE: ./src/aliases/across/repeats.ts
var across_repeats = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/aliases/reading/entries-of.ts
var entries_of = __webpack_require__(2953);
// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var columns = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
;// CONCATENATED MODULE: ./src/rules/checking/suspects.ts
/** Selects the scanned entries that rules need to see by their hashes, so that few of a million names become text. */









/**
 * The files with all entries that a rule may report or mention. `checkRead` finds exactly the same in these as in all
 * entries. An entry is left out if all of this is true:
 * - No name has content that a rule about names looks at.
 * - No name is repeated, or shares a number with a name of another account or with a text that a rule looks up. Names
 *   that a rule across files regards as equal or as look-alikes always share a number.
 * - With a list of known accounts: the account is in it, and no alias is.
 */
function suspectFiles(scanned, known) {
    const suspects = new Suspects(scanned);
    suspects.findByThemselves();
    suspects.findAmongOthers();
    if (known)
        suspects.findAmong(known);
    return suspects.files();
}
class Suspects {
    #scanned;
    #columns;
    /** 1 in the row of each account whose entry the rules must see. */
    #wanted;
    #inFile;
    #repeats;
    /** Numbers of names outside the columns, and of texts that a rule looks up among the names. */
    #others = [];
    #hashes = new name_hash/* Hashes */.Hb();
    constructor(scanned) {
        this.#scanned = scanned;
        this.#columns = scanned.columns;
        this.#wanted = new Uint8Array(scanned.columns.size);
        this.#inFile = new Uint8Array(scanned.files.length);
        this.#repeats = this.#allNames();
    }
    files() {
        return this.#scanned.files
            .filter(({ read }, at) => read !== undefined || this.#inFile[at] === 1)
            .map((file) => (0,entries_of/* entriesOf */.M)(file, this.#columns, (account) => this.#wanted[account] === 1));
    }
    /** Selects names in which a rule about one name may find something. */
    findByThemselves() {
        const { size, written, account } = this.#columns;
        for (let row = 0; row < size; row++) {
            if ((written[row] & columns/* TO_LOOK_AT */.q1) === 0)
                continue;
            const text = this.#text(row);
            if (!(0,quick_look/* isWorthALook */.P)(text))
                continue;
            const own = account[row];
            const what = own === row ? 'account' : 'alias';
            const found = (0,checking_names/* mayFindIn */.C3)({ what, text, account: own === row ? text : this.#text(own) });
            if (found === true || (found !== false && this.#ask(found)))
                this.#want(row);
        }
        for (const { read } of this.#scanned.files) {
            if (read === undefined)
                continue;
            for (const { account: name, pairs } of read.entries) {
                this.#askAbout({ what: 'account', text: name, account: name });
                for (const { alias } of pairs)
                    this.#askAbout({ what: 'alias', text: alias, account: name });
            }
            // Another entry may show which spaces are right in an account name.
            for (const { what, text } of read.unusual)
                if (what === 'account')
                    this.#ask([(0,normal_form/* nfc */.aX)(text), (0,spaces/* commonSpaces */.V)((0,normal_form/* nfc */.aX)(text).trim())]);
        }
    }
    #askAbout(name) {
        const found = (0,checking_names/* mayFindIn */.C3)(name);
        if (typeof found !== 'boolean')
            this.#ask(found);
    }
    /** Selects names that are repeated, that look like names of other accounts, or that a rule looks up. */
    findAmongOthers() {
        const { size, folded, looked } = this.#columns;
        const repeats = this.#repeats;
        const rows = [];
        for (let row = 0; row < size; row++) {
            const fold = folded[row];
            const look = looked[row];
            if (repeats.isRepeated(fold) || (look !== fold && repeats.isRepeated(look)))
                rows.push(row);
        }
        const others = new Set(this.#others);
        if (others.size > 0)
            for (const row of rows)
                if (others.has(folded[row]) || others.has(looked[row]))
                    this.#want(row);
        const repeated = this.#repeatedAmong(rows);
        this.#findAlike(repeated);
        this.#findTwice(repeated);
    }
    /** Leaves out most of the rows whose numbers were only confused with others. */
    #repeatedAmong(rows) {
        const { folded, looked } = this.#columns;
        const repeats = new across_repeats/* Repeats */.$(2 * rows.length, across_repeats/* SECOND_MIX */.G);
        for (const row of rows) {
            repeats.add(folded[row]);
            if (looked[row] !== folded[row])
                repeats.add(looked[row]);
        }
        return rows.filter((row) => repeats.isRepeated(folded[row]) || repeats.isRepeated(looked[row]));
    }
    /** Selects rows whose key occurs under several accounts. */
    #findAlike(rows) {
        const { folded, looked, account } = this.#columns;
        const first = this.#firstOfEach(rows.filter((row) => account[row] === row));
        const ownerOf = (row) => first.get(account[row]) ?? account[row];
        const byNumber = new Owners();
        for (const row of rows) {
            byNumber.note(folded[row], ownerOf(row));
            byNumber.note(looked[row], ownerOf(row));
        }
        // Numbers may be equal by chance, so the keys are compared.
        const byKey = new Owners();
        const suspects = rows
            .filter((row) => byNumber.areSeveral(folded[row]) || byNumber.areSeveral(looked[row]))
            .map((row) => ({ row, keys: Object.values((0,fold/* keysOf */.Y)(this.#text(row))) }));
        for (const { row, keys } of suspects)
            for (const key of keys)
                byKey.note(key, ownerOf(row));
        for (const { row, keys } of suspects)
            if (keys.some((key) => byKey.areSeveral(key)))
                this.#want(row);
    }
    /** Selects rows with the same text, except accounts, which may have several entries. */
    #findTwice(rows) {
        const { account, exact } = this.#columns;
        const byNumber = Map.groupBy(rows, (row) => exact[row]);
        for (const same of byNumber.values()) {
            if (same.length === 1 || same.every((row) => account[row] === row))
                continue;
            for (const twice of Map.groupBy(same, (row) => this.#text(row)).values())
                if (twice.length > 1)
                    for (const row of twice)
                        this.#want(row);
        }
    }
    /** Selects unknown accounts, and aliases that are known accounts. */
    findAmong({ names }) {
        const { size, account, exact } = this.#columns;
        const numbers = new across_repeats/* Repeats */.$(names.size);
        for (const name of names)
            numbers.add((0,columns/* exactHash */.gb)(name));
        for (let row = 0; row < size; row++) {
            const isKnown = numbers.has(exact[row]) && names.has(this.#text(row));
            if (isKnown !== (account[row] === row))
                this.#want(row);
        }
    }
    /** Counts the numbers of all names. */
    #allNames() {
        const { size, folded, looked } = this.#columns;
        const others = this.#others;
        const add = (text) => {
            this.#hashes.take(text);
            others.push(this.#hashes.folded, this.#hashes.looked);
        };
        for (const { read } of this.#scanned.files)
            for (const { account, pairs } of read?.entries ?? []) {
                add(account);
                for (const { alias } of pairs)
                    add(alias);
            }
        const repeats = new across_repeats/* Repeats */.$(2 * size + others.length);
        for (let row = 0; row < size; row++) {
            const fold = folded[row];
            const look = looked[row];
            repeats.add(fold);
            if (look !== fold)
                repeats.add(look);
        }
        for (const number of others)
            repeats.add(number);
        return repeats;
    }
    /** Selects names that are equal to one of the texts. Returns whether there may be any. */
    #ask(texts) {
        let any = false;
        for (const text of texts) {
            this.#hashes.take(text);
            const { folded } = this.#hashes;
            if (!this.#repeats.has(folded))
                continue;
            any = true;
            this.#repeats.add(folded);
            this.#others.push(folded);
        }
        return any;
    }
    /** Maps each account row to the first row with the same name, if that is another row. */
    #firstOfEach(accounts) {
        const byNumber = new Map();
        const first = new Map();
        for (const row of accounts) {
            const number = this.#columns.exact[row];
            const others = byNumber.get(number);
            if (others === undefined)
                byNumber.set(number, [row]);
            else {
                const text = this.#text(row);
                const same = others.find((other) => this.#text(other) === text);
                if (same === undefined)
                    others.push(row);
                else
                    first.set(row, same);
            }
        }
        return first;
    }
    #text(row) {
        const { bytes } = this.#scanned.files[this.#columns.file[row]];
        return this.#columns.text(row, bytes);
    }
    #want(row) {
        this.#wanted[this.#columns.account[row]] = 1;
        this.#inFile[this.#columns.file[row]] = 1;
    }
}
const SEVERAL = -1;
/** Records for each key whether it belongs to one account or several. An account is identified by its row. */
class Owners {
    #owners = new Map();
    note(key, owner) {
        const known = this.#owners.get(key);
        if (known === undefined)
            this.#owners.set(key, owner);
        else if (known !== owner)
            this.#owners.set(key, SEVERAL);
    }
    areSeveral(key) {
        return this.#owners.get(key) === SEVERAL;
    }
}

// EXTERNAL MODULE: ./src/rules/looks-alike.ts + 2 modules
var looks_alike = __webpack_require__(3094);
// EXTERNAL MODULE: ./src/rules/severities.ts
var rules_severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/rules/unknown-account.ts + 1 modules
var unknown_account = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/rules/check.ts













/**
 * Reads all alias files and applies every rule. The order of the files does not matter. Never throws because of the
 * content of a file.
 */
async function checkAliases(files, options) {
    return checkRead(await (0,read_files/* readAliasFiles */._)(files), options);
}
/** Like `checkAliases`, for files scanned with `RULES_LOOK`. It makes no objects for entries that no rule needs. */
function checkScanned(scanned, options) {
    const seen = suspectFiles(scanned, options.known);
    const { pairs, problems } = checkRead(seen, options);
    // Every repeated pair is among the entries that were seen.
    const repeated = seen.reduce((sum, { entries }) => sum + countPairs(entries), 0) - pairs.size;
    const places = scanned.files.reduce((sum, file) => sum + countAliases(scanned, file), 0);
    return { aliases: places - repeated, seen, problems };
}
/** The number of aliases in one file, repeated ones included. */
function countAliases({ columns }, { from, to, read }) {
    let accounts = 0;
    for (let row = from; row < to; row++)
        if (columns.isAccount(row))
            accounts++;
    return to - from - accounts + countPairs(read?.entries ?? []);
}
function countPairs(entries) {
    return entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
}
/** Like `checkAliases`, for files that were read already. */
function checkRead(files, options) {
    const { severities, known, accepted } = options;
    const read = [...files].sort((a, b) => (0,alias/* compareText */.n6)(a.source.file, b.source.file));
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
    const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
    const problems = asProblems(left, severities).sort(compareProblems);
    return { pairs, problems };
}
/** The problems of one file that do not depend on other files. */
function checkFile(file, severities) {
    const found = foundInFile(file, { severities, others: { ownerOf: () => undefined }, isOneSpaceCertain: () => false });
    return asProblems(withoutAllowed(found, new Map([[file.source.file, file.allowed]])), severities);
}
function foundInFile(file, context) {
    const { severities, isOneSpaceCertain } = context;
    const spelling = file.unusual.flatMap((name) => {
        const { line } = file.source.position(name.start);
        const isOn = (rule) => severities[rule] !== 'off' &&
            !isAllowed(rule, file.allowed.get(line)) &&
            (rule !== 'odd-space' || (name.what === 'account' && isOneSpaceCertain(name.text)));
        return (0,checking_names/* checkSpelling */.h8)(name, isOn);
    });
    // On a line with a syntax error, YAML may have read another name than the author meant.
    const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
    const names = (0,checking_names/* checkNames */.LN)(file, context).filter(({ place }) => !broken.has(place.line));
    return [...file.problems, ...spelling, ...names];
}
/**
 * Whether an account should certainly be written with normal spaces: if the known accounts, or else another entry,
 * write it like that, and nothing else writes it as here.
 */
function commonSpelling(entries, known) {
    const times = new Map();
    return (account) => {
        const text = (0,normal_form/* nfc */.aX)(account);
        const common = (0,spaces/* commonSpaces */.V)(text.trim());
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
/** Removes white space and invisible characters that other rules report, so that one mistake gives one problem. */
function withoutErrors(severities) {
    if ((0,rules_severities.severityOf)('stray-space', severities) !== 'error')
        return (account) => account;
    return (0,rules_severities.severityOf)('control-character', severities) === 'error' ? invisible/* visiblePart */.MR : (account) => account.trim();
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ checkNames),
  h8: () => (/* binding */ checkSpelling),
  C9: () => (/* binding */ isErrorOnlyIfNew),
  C3: () => (/* binding */ mayFindIn)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
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





/**
 * The text to write in place of a name. It fixes all problems of enabled rules at once: quotes around a text that YAML
 * may not read as text, white space at the ends, invisible characters, the normal form. A name has one fix for all its
 * problems, so fixes cannot contradict each other. `undefined` if the fix is not certain.
 */
function fixName(name, isOn) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // A text on several lines with a line break in the name may be meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    // It is uncertain whether a second line, or the text after a #, belongs to the name. Quotes would decide that.
    if (notation === 'plain' && (written.includes('\n') || (0,cut_name/* cutOff */.q)(source.text, name.end) !== ''))
        return undefined;
    // A word that YAML reads as an empty value is not a name.
    if (name.notText === 'nothing')
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = (0,fixed_text/* fixedText */.G)(name.text, isOn);
    if (text === undefined)
        return undefined;
    if (notation !== 'block')
        return { source, start, end: name.end, text: inNotation(text, notation) };
    // A comment on the first line would be lost.
    if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written))
        return undefined;
    return { source, start, end: start + lengthOfBlock(written), text: (0,shown/* escaped */.Mk)(text) };
}
/** The length of a block without the line breaks after it. Other white space at its end is part of the name. */
function lengthOfBlock(written) {
    let length = written.length;
    while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1)))
        length--;
    return length;
}
function inNotation(text, notation) {
    // The remaining invisible characters belong to the name, and only escapes make them visible.
    if (notation === 'double' || (0,invisible/* invisibleAt */.fh)(text).length > 0)
        return (0,shown/* escaped */.Mk)(text);
    if (notation === 'single')
        return `'${text.replaceAll("'", "''")}'`;
    return staysPlain(text) ? text : (0,shown/* escaped */.Mk)(text);
}
/** Whether every YAML parser reads a text without quotes as itself, wherever a name is allowed. */
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
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
;// CONCATENATED MODULE: ./src/rules/checking/names.ts
/** Applies the rules about one name by itself. */
















/** If one of these finds something, the other rules are skipped, so that one mistake gives one problem. */
const FIRST = [not_text/* NOT_TEXT */.Q, blank/* BLANK */.Z];
const SPELLING = [ambiguous_text/* AMBIGUOUS_TEXT */.R, stray_space/* STRAY_SPACE */.L, odd_space/* ODD_SPACE */.Z, control_character/* CONTROL_CHARACTER */.g, not_nfc/* NOT_NFC */.e];
/**
 * Finds problems in how a name is written, also those of rules that are off.
 * @param isOn which rules are on for this name, because a fix removes only what they report
 */
function checkSpelling(scalar, isOn) {
    const name = spelled(scalar, isOn);
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
function spelled(scalar, isOn) {
    const { what, source, start, end } = scalar;
    let fix = 'unknown';
    return {
        ...scalar,
        isOn,
        place: source.placeOnLine(start, end),
        subject: subjectOf(what),
        fix() {
            if (fix === 'unknown')
                fix = fixName(scalar, isOn);
            return fix;
        },
    };
}
/** Finds problems in the content of the names of a file. */
function checkNames({ entries, unusual }, context) {
    const all = [];
    // Names that YAML does not read as text are reported by `not-text`.
    const noText = new Set(unusual.filter(({ notText }) => notText !== undefined).map(({ start }) => start));
    const odd = new Set(unusual.map(({ start }) => start));
    // Most files have no unusual names. Then the sets are not needed.
    const isLookedAt = unusual.length === 0
        ? quick_look/* isWorthALook */.P
        : (text, start) => ((0,quick_look/* isWorthALook */.P)(text) || odd.has(start)) && !noText.has(start);
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
/**
 * Whether the rules about the content of a name may find something: `true`, `false`, or a list of texts if it depends
 * on whether any of these is a name elsewhere.
 */
function mayFindIn(name) {
    if (!(0,quick_look/* isWorthALook */.P)(name.text))
        return false;
    const asked = [];
    const ownerOf = (text) => void asked.push(text);
    const found = findingsIn({ ...name, place: NOWHERE, subject: '' }, { ownerOf }, false);
    if (found.length > 0)
        return true;
    return asked.length > 0 && asked;
}
const NOWHERE = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0 };
/** Rules that only warn about a name that CustomerGauge has already. */
const CONTENT = [damaged_text/* DAMAGED_TEXT */.g, several_names/* SEVERAL_NAMES */.E];
const REST = [enclosing_quotes/* ENCLOSING_QUOTES */.N, too_long/* TOO_LONG */.c];
/** Whether this error would be a warning if CustomerGauge had the name already. */
function isErrorOnlyIfNew({ rule, severity }) {
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

/***/ 2287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorthALook),
/* harmony export */   Q: () => (/* binding */ RULES_LOOK)
/* harmony export */ });
/* harmony import */ var _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7077);
/* harmony import */ var _not_a_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(603);
/* harmony import */ var _too_long_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3500);
/** A fast test for names in which no rule can find anything. Nearly all of a million names pass it. */



/** The kind of each code unit; 0 if no rule looks at it. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
    // Misread UTF-8: one of these and the next character may be the bytes of a single character.
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE_NON_ASCII */ .Mc, '√¬‚ƒ≈├┬─┼ΓРС'],
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST */ .RK, '"“”„\'`´‘’‚«»‹›「『＂'],
    // Separators between names, the start of escapes, and lost characters.
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
])
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++)
    KINDS[code] ||= _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE_NON_ASCII */ .Mc;
/** The same test for the scanner. It selects at least every name that `isWorthALook` selects. */
const RULES_LOOK = {
    characters: KINDS,
    ends: (first, last, length) => length > _too_long_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B || (0,_not_a_name_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNoNameByEnds */ .Sk)(first, last, length),
};
/** Whether a rule about the content of a name may find something. */
function isWorthALook(text) {
    if (text.length > _too_long_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B)
        return true;
    for (let at = 0; at < text.length; at++) {
        const kind = KINDS[text.charCodeAt(at)];
        if (kind === 0)
            continue;
        if (kind === _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY)
            return true;
        if (text.charCodeAt(at + 1) >= 0x80 && !isCommonCyrillic(text, at))
            return true;
        if (kind === _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST */ .RK && at === 0)
            return true;
    }
    return (0,_not_a_name_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNoName */ .Rf)(text);
}
/** These two letters are common in Cyrillic. They are bytes of misread text only if every second character is one. */
function isCommonCyrillic(text, at) {
    return BYTES_IN_CYRILLIC.includes(text.charAt(at)) && !BYTES_IN_CYRILLIC.includes(text.charAt(at + 2));
}
const BYTES_IN_CYRILLIC = ['Р', 'С'];


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SEVERITIES: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   parseRules: () => (/* binding */ parseRules),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(999);


/** The default: no severity is changed. */
const DEFAULT_SEVERITIES = {};
/** If these fail, nothing else in the file can be trusted, so they are always errors. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
const OWN = new Map(_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** The severity of a finding. The input `rules` sets it for all findings of a rule. */
function severityOf(rule, severities, found) {
    const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
    return found?.known && severity === 'error' ? 'warning' : severity;
}
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Returns one sentence for every mistake.
 *
 * @param map the parsed YAML map; `undefined` or `null` if the input is empty
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
    return _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.includes(id);
}
function unknownRule(id) {
    const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I, 4);
    const hint = meant === undefined ? `The rules are ${_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ stopInvalid),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   N8: () => (/* binding */ showChecked),
/* harmony export */   kb: () => (/* binding */ readKnownAccounts)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(939);



/** The rule severities and known accounts of a run. @throws CodedError if the known accounts cannot be read */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}
/**
 * Shows all problems of the checked files, and counts files and aliases for the report.
 * @param checked.named only problems that concern these files are shown; `undefined` shows all
 * @returns the result `valid` or `invalid`
 */
function showChecked({ show, found }, checked) {
    const { scanned, named } = checked;
    const problems = named
        ? checked.problems.filter((one) => [one.place, ...one.related.map((other) => other.place)].some(({ file }) => named.has(file)))
        : checked.problems;
    show.problems(problems);
    const about = named ? scanned.files.filter(({ file }) => named.has(file.path)) : scanned.files;
    const files = about.length;
    const aliases = named ? about.reduce((sum, file) => sum + (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .countAliases */ .wX)(scanned, file), 0) : checked.aliases;
    found({ files, aliases });
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(warnings, 'warning')}` : '';
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
        return { result: 'invalid', verdict };
    }
    return {
        result: 'valid',
        verdict: `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(aliases, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(files, 'file')}: valid${noted}.`,
    };
}
/** Ends the run if the files are not valid. */
function stopInvalid({ result, verdict }) {
    if (result === 'invalid')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'invalid-files', message: verdict, hint: '' });
}
/** Reads the list from the working tree, where an earlier step may have put it; `undefined` if no rule needs it. */
async function readKnownAccounts({ settings, cwd, host, show }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined)
        return undefined;
    if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off')
        return undefined;
    const bytes = await contentOf(file, cwd, host.workspace);
    const { readAccountList } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 3829));
    const list = await readAccountList(bytes, { file, accountField });
    if (list.ok) {
        if (list.notes.length > 0)
            show.notice(`The list \`${file}\` of \`known-accounts\` was read. ${list.notes.join(' ')}`);
        return list.known;
    }
    throw unusable(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const { readGiven } = await __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 4250));
    const given = await readGiven({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? unusable(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input. It is a path relative to the folder where the command runs, and the file must exist before it runs.', cause)
        : unusable(`The file \`${file}\` of \`known-accounts\` was not read: ${why}.`, 'Name the file itself: a text file with one account name on each line, a CSV file, or an Excel workbook (.xlsx).');
}
/** A list that cannot be read is an error, because without it unknown accounts would pass the check. */
function unusable(message, hint, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'known-accounts', message, hint, cause });
}


/***/ })

};
