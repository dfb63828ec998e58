export const id = 999;
export const ids = [999];
export const modules = {

/***/ 1681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   y: () => (/* binding */ isDigit)
/* harmony export */ });
/* harmony import */ var _fold_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4996);
/** The keys by which names are compared. */

/** The keys of a name. If it has no letters, digits or symbols, its keys are the name without white space. */
function keysOf(text) {
    return { folded: keyOf(text, _fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLD */ .C7), looked: keyOf(text, _fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOK */ .og) };
}
function keyOf(text, table) {
    let key = '';
    let separated = false;
    for (const character of text) {
        const folded = table.get(character);
        if (folded === _fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .BETWEEN_DIGITS */ .MW)
            separated = true;
        if (folded === _fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .BETWEEN_DIGITS */ .MW || folded === '')
            continue;
        if (separated && isDigit(key.charCodeAt(key.length - 1)) && isDigit(folded.charCodeAt(0)))
            key += _fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .BETWEEN_DIGITS */ .MW;
        separated = false;
        key += folded;
    }
    return key === '' ? `\0${text.normalize('NFKC').replace(_fold_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACES */ .mp, '')}` : key;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ HASH_SEED),
/* harmony export */   Hb: () => (/* binding */ Hashes),
/* harmony export */   L9: () => (/* binding */ HASH_PRIME)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1681);
/* harmony import */ var _fold_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/** Hashes of the keys of names. Comparing hashes is much faster than comparing keys. */


const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const BETWEEN = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .BETWEEN_DIGITS */ .MW.charCodeAt(0);
/** The hashes of a name's two keys. Comparing them excludes most names at a fraction of the cost. */
class Hashes {
    folded = 0;
    looked = 0;
    /** Computes the hashes of a name without building its keys. */
    take(text) {
        const folds = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLD */ .C7.units;
        const looks = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOK */ .og.units;
        let folded = HASH_SEED;
        let looked = HASH_SEED;
        let last = 0;
        let separated = false;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            let unit = folds[code];
            if (unit === _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV)
                unit = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLD */ .C7.unit(code);
            if (unit <= _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGER */ .Mh) {
                if (unit === _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGER */ .Mh) {
                    this.#takeKeys(text);
                    return;
                }
                separated ||= unit === _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATOR */ .wv;
                continue;
            }
            if (separated) {
                separated = false;
                if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .y)(last) && (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .y)(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, HASH_PRIME);
                    looked = Math.imul(looked ^ BETWEEN, HASH_PRIME);
                }
            }
            last = unit;
            folded = Math.imul(folded ^ unit, HASH_PRIME);
            if (code >= 0x80) {
                unit = looks[code];
                if (unit === _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV)
                    unit = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOK */ .og.unit(code);
                if (unit <= _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGER */ .Mh) {
                    this.#takeKeys(text);
                    return;
                }
            }
            looked = Math.imul(looked ^ unit, HASH_PRIME);
        }
        if (last === 0) {
            this.#takeKeys(text);
            return;
        }
        this.folded = folded;
        this.looked = looked;
    }
    #takeKeys(text) {
        const { folded, looked } = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(text);
        this.folded = hashText(folded);
        this.looked = hashText(looked);
    }
}
function hashText(key) {
    let value = HASH_SEED;
    for (let at = 0; at < key.length; at++)
        value = Math.imul(value ^ key.charCodeAt(at), HASH_PRIME);
    return value;
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Repeats),
/* harmony export */   G: () => (/* binding */ SECOND_MIX)
/* harmony export */ });
/**
 * Finds numbers that may occur more than once. It has two bit sets: a large one for all numbers, and a small one for
 * numbers whose bit was set already. The second is small because memory access takes most of the time.
 */
class Repeats {
    #once;
    #again;
    /**
     * @param expected the approximate count of numbers
     * @param mix numbers that are confused with one mix are told apart with the other
     */
    constructor(expected, mix = FIRST_MIX) {
        const size = Math.ceil(Math.log2(expected + 1));
        this.#once = new Bits(size + 3, mix);
        this.#again = new Bits(size + 1, mix);
    }
    add(number) {
        if (!this.#once.add(number))
            this.#again.add(number);
    }
    /** Whether a number may have been added. */
    has(number) {
        return this.#once.has(number);
    }
    /** Whether a number may have been added twice. False positives are possible but rare. */
    isRepeated(number) {
        return this.#again.has(number);
    }
}
/** Odd numbers, so that no two numbers become equal. */
const FIRST_MIX = 0x9e3779b1 | 0;
const SECOND_MIX = 0x85ebca6b | 0;
const FEWEST = 10;
const MOST = 28;
/** A set of numbers with rare false positives. */
class Bits {
    #shift;
    #mix;
    #words;
    /** @param size the binary logarithm of the number of bits */
    constructor(size, mix) {
        this.#mix = mix;
        const bounded = Math.min(MOST, Math.max(FEWEST, size));
        this.#shift = 32 - bounded;
        this.#words = new Int32Array(2 ** (bounded - 5));
    }
    /** Returns whether the number is new. */
    add(number) {
        const bit = scattered(number, this.#mix) >>> this.#shift;
        const mask = 1 << (bit & 31);
        const word = this.#words[bit >>> 5];
        if ((word & mask) !== 0)
            return false;
        this.#words[bit >>> 5] = word | mask;
        return true;
    }
    has(number) {
        const bit = scattered(number, this.#mix) >>> this.#shift;
        return (this.#words[bit >>> 5] & (1 << (bit & 31))) !== 0;
    }
}
/** Mixes the low bits of a number into the high bits. */
function scattered(number, mix) {
    return Math.imul(number ^ (number >>> 15), mix);
}


/***/ }),

/***/ 2135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cutOff),
/* harmony export */   t: () => (/* binding */ commentAt)
/* harmony export */ });
/** Finds the part of a name that YAML reads as a comment. */
const SPACE = 32;
const TAB = 9;
const HASH = 35;
/** Longer comments are never shown in full. */
const LONGEST = 300;
/**
 * The comment after a name without quotes, if it may be part of the name: in `Store #5` a digit or letter follows the `#`
 * directly. Empty if there is none.
 * @param end where the name ends in the text of the file
 */
function cutOff(text, end) {
    let at = end;
    while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)
        at++;
    if (at === end || text.charCodeAt(at) !== HASH)
        return '';
    const comment = commentAt(text, at);
    // This is certainly a comment, although no space follows the `#`.
    if (comment.startsWith('#allow:'))
        return '';
    return /^#[\p{L}\p{N}]/u.test(comment) ? text.slice(end, at).replaceAll('\t', ' ') + comment : '';
}
/** The comment at an offset, without a second comment after it. */
function commentAt(text, at) {
    const [line = ''] = text.slice(at, at + LONGEST).split(/\r?\n/, 1);
    return line.replace(/[ \t]#(?![\p{L}\p{N}]).*$/u, '').trimEnd();
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ notNfc),
/* harmony export */   aX: () => (/* binding */ nfc),
/* harmony export */   xt: () => (/* binding */ usualForm)
/* harmony export */ });
/** Stores equal characters as equal code points. */
/** Text without these characters is always in normal form. Most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;
/** A text in Unicode's normal form NFC. */
function nfc(text) {
    return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}
/**
 * Letters of Devanagari, Bengali, Gurmukhi and Odia that keyboards type as one character, but that NFC splits. People who
 * search a file type them as one character, too.
 */
const TYPED_AS_ONE = /([\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d])/;
/** A text as people usually store it: in NFC, except letters that are typed as one character. */
function usualForm(text) {
    return text
        .split(TYPED_AS_ONE)
        .map((part) => (TYPED_AS_ONE.test(part) ? part : nfc(part)))
        .join('');
}
/** The first part of a text that is not in the usual form, and its usual form. Undefined if all of the text is. */
function notNfc(text) {
    const normal = usualForm(text);
    if (normal === text)
        return undefined;
    for (const [stored] of text.matchAll(COMPOSED)) {
        const composed = usualForm(stored);
        if (composed !== stored)
            return { stored, normal: composed };
    }
    return { stored: text, normal };
}
/** Code points that NFC may combine into one: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ otherReading),
/* harmony export */   z: () => (/* binding */ isPlainlyText)
/* harmony export */ });
/** Knows which text without quotes is read as something else by some YAML tools. */
/** Text in YAML 1.2 that tools for YAML 1.1 read as something else. */
const OTHER_READINGS = [
    [/^(?:y|n|yes|no|on|off|true|false)$/i, 'yes or no'],
    [/^(?:null|\.nan|[-+]?\.inf)$/i, 'an empty value or a special number'],
    [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/, 'a date'],
    [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a time or a number'],
    [/^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+)$/i, 'a number'],
    [/^[-+]?(?:\d[\d_,]*\.?[\d_]*|\._*\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
    // An exponent alone: some tools need no digit before it.
    [/^[-+]?(?:\._*)?e[-+]?\d+$/i, 'a number'],
    [/^(?:<<|=)$/, 'an instruction'],
];
/** How YAML 1.1 tools read a text without quotes: `yes or no` for `on`. Undefined if they read it as text. */
function otherReading(text) {
    for (const [pattern, reading] of OTHER_READINGS)
        if (pattern.test(text))
            return reading;
    return undefined;
}
/**
 * Whether all YAML tools, of 1.1 and 1.2, read a text without quotes as that text. If in doubt, it returns false: then the
 * parser decides.
 */
function isPlainlyText(text) {
    return !SUSPICIOUS.test(text) || (!NUMERIC.test(text) && otherReading(text) === undefined);
}
/** Hardly any name matches, so the slower tests are rarely needed. */
const SUSPICIOUS = /^(?:[-+.\d~<=]|[ynotf][a-z]{0,4}$|e[-+]?\d+$|$)/i;
/** Text that YAML 1.2 tools may read as a number, boolean or null. */
const NUMERIC = /^(?:true|false|null|~||[-+.]*\d[\da-fox_.,:+\-tz ]*)$/i;


/***/ }),

/***/ 2708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ commonSpaces),
/* harmony export */   r: () => (/* binding */ oddSpaceIn)
/* harmony export */ });
/** Finds unusual white space inside names. */
/** In Japanese and Chinese names, the ideographic space is normal. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The first odd white space inside a name. Line breaks and tabs do not count: other rules report them. */
function oddSpaceIn(text) {
    if (!(text.includes('  ') || /[^\S ]/.test(text)))
        return undefined;
    const ideographic = IDEOGRAPHIC.test(text);
    for (const { index, 0: space } of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
        if (/[\t\n\v\f\r\u2028\u2029\ufeff]/.test(space))
            continue;
        if (space === ' ' || (ideographic && space === '\u3000'))
            continue;
        return { at: index, space };
    }
    return undefined;
}
/** Replaces all odd white space in a name by one normal space. */
function commonSpaces(text) {
    return text.replace(/(?<=\S)\s+(?=\S)/gu, (space) => (/[\t\n\v\f\r\u2028\u2029\ufeff]/.test(space) ? space : ' '));
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ aliasIsAccount),
/* harmony export */   _S: () => (/* binding */ ALIAS_IS_ACCOUNT),
/* harmony export */   bj: () => (/* binding */ aliasIsKnownAccount)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(281);
/** An alias that is another account's name. */



const ALIAS_IS_ACCOUNT = { id: 'alias-is-account', severity: 'error' };
/** For an account that only `known-accounts` names: a warning, because the files do not contradict each other. */
function aliasIsKnownAccount(pair) {
    const message = `The alias ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.alias)} of the account ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.account)} is the name of another account in CustomerGauge.`;
    const hint = 'Merge the two accounts in CustomerGauge (Manage Accounts). That creates this alias automatically.';
    return { ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair), message, hint), severity: 'warning' };
}
/** Reported at the alias even if the account comes later in the files, because the alias must be removed. */
function aliasIsAccount(pair, account) {
    const message = `The alias ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.alias)} of the account ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.account)} is the name of another account.`;
    const hint = 'Delete the alias. If both are the same account, move the aliases of the other entry here instead, and delete that entry.';
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair), message, hint, [
        { what: 'the account with this name', place: account.source.place(account.start, account.end) },
    ]);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ALIAS_IS_OWN_NAME),
/* harmony export */   k: () => (/* binding */ aliasIsOwnName)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(281);
/** An alias that is its account's own name. */



const ALIAS_IS_OWN_NAME = { id: 'alias-is-own-name', severity: 'warning' };
function aliasIsOwnName(pair, entry) {
    const message = `The alias ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.alias)} is the account’s own name. CustomerGauge knows that name already.`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair), message, 'Delete the alias.', [
        { what: 'the account', place: entry.source.place(entry.start, entry.end) },
    ]);
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

// EXTERNAL MODULE: ./src/rules/alias-is-account.ts
var alias_is_account = __webpack_require__(7230);
// EXTERNAL MODULE: ./src/rules/alias-is-own-name.ts
var alias_is_own_name = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/rules/ambiguous-text.ts
var ambiguous_text = __webpack_require__(9143);
// EXTERNAL MODULE: ./src/rules/blank.ts
var blank = __webpack_require__(541);
// EXTERNAL MODULE: ./src/rules/conflicting-alias.ts
var conflicting_alias = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/rules/control-character.ts
var control_character = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/rules/damaged-text.ts
var damaged_text = __webpack_require__(8702);
// EXTERNAL MODULE: ./src/rules/duplicate-alias.ts
var duplicate_alias = __webpack_require__(427);
// EXTERNAL MODULE: ./src/rules/enclosing-quotes.ts
var enclosing_quotes = __webpack_require__(6187);
// EXTERNAL MODULE: ./src/rules/looks-alike.ts + 2 modules
var looks_alike = __webpack_require__(3094);
// EXTERNAL MODULE: ./src/rules/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(603);
// EXTERNAL MODULE: ./src/rules/not-nfc.ts
var not_nfc = __webpack_require__(502);
// EXTERNAL MODULE: ./src/rules/not-text.ts
var not_text = __webpack_require__(896);
// EXTERNAL MODULE: ./src/rules/odd-space.ts
var odd_space = __webpack_require__(8965);
;// CONCATENATED MODULE: ./src/rules/schema.ts
const SCHEMA = { id: 'schema', severity: 'error' };

// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/stray-space.ts
var stray_space = __webpack_require__(9229);
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
// EXTERNAL MODULE: ./src/rules/unknown-account.ts + 1 modules
var unknown_account = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/rules/yaml-syntax.ts
const YAML_SYNTAX = { id: 'yaml-syntax', severity: 'error' };

;// CONCATENATED MODULE: ./src/rules/all-rules.ts
/** Every rule, in the order of docs/rules.md. */




















const RULES = [
    YAML_SYNTAX,
    SCHEMA,
    not_text/* NOT_TEXT */.Q,
    ambiguous_text/* AMBIGUOUS_TEXT */.R,
    blank/* BLANK */.Z,
    not_a_name/* NOT_A_NAME */.st,
    damaged_text/* DAMAGED_TEXT */.g,
    several_names/* SEVERAL_NAMES */.E,
    enclosing_quotes/* ENCLOSING_QUOTES */.N,
    stray_space/* STRAY_SPACE */.L,
    odd_space/* ODD_SPACE */.Z,
    control_character/* CONTROL_CHARACTER */.g,
    not_nfc/* NOT_NFC */.e,
    duplicate_alias/* DUPLICATE_ALIAS */.b,
    conflicting_alias/* CONFLICTING_ALIAS */.G3,
    alias_is_account/* ALIAS_IS_ACCOUNT */._S,
    alias_is_own_name/* ALIAS_IS_OWN_NAME */.D,
    looks_alike/* LOOKS_ALIKE */.C,
    too_long/* TOO_LONG */.c,
    unknown_account/* UNKNOWN_ACCOUNT */.v,
];
const RULE_IDS = RULES.map(({ id }) => id);


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ AMBIGUOUS_TEXT)
/* harmony export */ });
/* harmony import */ var _aliases_names_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3003);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _checking_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5732);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(281);
/** A name without quotes that older YAML tools, or people, read as something else. */




const AMBIGUOUS_TEXT = { id: 'ambiguous-text', severity: 'warning', find };
function find(name) {
    const doubts = doubtsAbout(name);
    if (doubts.length > 0 || !name.plain)
        return doubts;
    const reading = (0,_aliases_names_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .otherReading */ .R)(name.text);
    if (reading === undefined)
        return [];
    const message = `${name.subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name.text)} is text here, but older YAML tools read it as ${reading}.`;
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(name, message, `Put it in quotes: ${name.fix()?.text ?? (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name.text)}`)];
}
/**
 * Finds where YAML and people disagree about a name without quotes: a name over several lines, or a part that YAML
 * reads as a comment. Only the author knows what was meant, so there is no fix.
 */
function doubtsAbout(name) {
    const { source, text, notation, start, end, place, subject } = name;
    const doubts = [];
    const cut = (0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAfter */ .bG)(name);
    // A line break inside the name itself is for `control-character`.
    if (notation === 'plain' && source.text.slice(start, end).includes('\n') && !text.includes('\n')) {
        const message = `${subject} spans several lines, which YAML reads as one name: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}.`;
        const hint = `${ifSeveral(name)} If it is one name, write it on one line${(0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedAtEnd */ .zB)(text + cut)}`;
        doubts.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(place, message, hint));
    }
    if (cut !== '') {
        const message = `YAML reads only ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} as ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFirst */ .oZ)(subject)}, and ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cut.trim())} as a comment.`;
        doubts.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(place, message, (0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutHint */ .Sh)(name, cut)));
    }
    return doubts;
}
function ifSeveral({ what, source, start }) {
    if (what === 'account')
        return 'If the next line does not belong to the name, delete it.';
    const inBrackets = /[[,]\s*$/.test(source.text.slice(Math.max(0, start - 100), start));
    if (inBrackets)
        return 'If these are several names, put a comma between them.';
    return 'If these are several names, start the next line with its own hyphen, in the same column as this one.';
}


/***/ }),

/***/ 541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BLANK)
/* harmony export */ });
/* harmony import */ var _aliases_names_cut_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2135);
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _checking_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5732);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(281);
/** A name that is empty or has no visible character. */





const BLANK = { id: 'blank', severity: 'error', find };
function find(name) {
    const { text, subject, place } = name;
    if (!(0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(text))
        return [];
    const message = `${subject} ${text === '' ? 'is empty' : 'has no visible character'}.`;
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(place, message, hintFor(name))];
}
function hintFor({ what, source, start, end }) {
    const written = source.text.slice(start, Math.min(end, start + 80));
    if (/^[&!]/.test(written))
        return `YAML does not read text that starts with ${written.charAt(0)} as a name. Put it in quotes: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)}`;
    const hint = what === 'account'
        ? 'Write the account’s name after `account:`.'
        : 'Write the alias after the hyphen, or delete the line.';
    const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
    if (hash === null)
        return hint;
    const comment = (0,_aliases_names_cut_name_js__WEBPACK_IMPORTED_MODULE_4__/* .commentAt */ .t)(source.text, end + hash[0].length - 1);
    return `YAML reads ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(comment)} as a comment. If it is the name, put it in quotes${(0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedAtEnd */ .zB)(comment)}. Otherwise: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerFirst */ .oZ)(hint)}`;
}


/***/ }),

/***/ 5732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ cutHint),
/* harmony export */   bG: () => (/* binding */ cutAfter),
/* harmony export */   zB: () => (/* binding */ quotedAtEnd)
/* harmony export */ });
/* harmony import */ var _aliases_names_cut_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);


/** A longer name is not useful in a message. */
const LONGEST = 256;
/** The text after a name that only YAML reads as a comment. After a closing quote, people see where the name ends. */
function cutAfter({ source, notation, end }) {
    return notation === 'plain' ? (0,_aliases_names_cut_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cutOff */ .q)(source.text, end) : '';
}
function cutHint({ text }, cut) {
    return `If ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cut.trim())} is part of the name, put the whole name in quotes${quotedAtEnd(text + cut)}. If it is a comment, put a space after the #.`;
}
/** A name in quotes at the end of a sentence, unless it is too long to be shown. */
function quotedAtEnd(text) {
    return text.length > LONGEST ? '' : `: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(text)}`;
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ CONFLICTING_ALIAS),
/* harmony export */   GN: () => (/* binding */ conflictMessage),
/* harmony export */   Jf: () => (/* binding */ conflictingAlias)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(281);
/** The same alias under two accounts. */



const CONFLICTING_ALIAS = { id: 'conflicting-alias', severity: 'error' };
function conflictingAlias(pair, first) {
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair), conflictMessage(pair, first.account), 'Delete it from the account that it does not belong to.', [{ what: `listed for ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.account)}`, place: (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(first) }]);
}
function conflictMessage({ account, alias }, other) {
    return `The alias ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(alias)} is listed for two accounts: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(account)} here and ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(other)} elsewhere.`;
}


/***/ }),

/***/ 6420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONTROL_CHARACTER)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(281);
/* harmony import */ var _several_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);
/** A name with an invisible character. */




const CONTROL_CHARACTER = { id: 'control-character', severity: 'error', find };
function find(name) {
    const { text, source, start, end, subject } = name;
    const trimmed = text.trim();
    // Tabs and other cell separators are for `several-names`, if that is on.
    const cells = name.isOn('several-names');
    const unseen = (0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(trimmed).filter((one) => !cells || !_several_names_js__WEBPACK_IMPORTED_MODULE_2__/* .CELL_BREAK */ .r.test(trimmed.charAt(one)));
    const [at] = unseen;
    if (at === undefined)
        return [];
    const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
    // A line break in the file is not at the position of the line break in the name.
    const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
    const place = literal === -1 ? name.place : source.place(start + literal, start + literal + character.length);
    const where = at === 0 ? 'at its start' : `after ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed.slice(Math.max(0, at - 20), at))}`;
    const more = unseen.length > 1 ? `, and ${unseen.length - 1} more like it` : '';
    const message = `${subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} contains ${(0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleName */ .nI)(character)} (${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(character)}) ${where}${more}. It is invisible and makes this a different name.`;
    const hint = /[\t\n\r]/.test(character)
        ? 'Write the name on one line, with normal spaces'
        : 'Delete the name and type it again instead of pasting it';
    const fix = name.fix();
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(name, message, fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`, place)];
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ DAMAGED_TEXT)
/* harmony export */ });
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);
/* harmony import */ var _text_misread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/** A name that a program has damaged: lost characters, a wrong encoding, HTML entities. */



const DAMAGED_TEXT = { id: 'damaged-text', severity: 'error', find };
function find(name) {
    const { text, place, subject } = name;
    const damage = (0,_text_misread_js__WEBPACK_IMPORTED_MODULE_1__/* .damageOf */ .t)(text);
    if (damage === undefined)
        return undefined;
    if (damage.kind === 'lost') {
        const message = `${subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} has lost a character: programs write ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(damage.as)} for a character that they cannot read.`;
        const hint = `Look up the correct spelling and type the name again. ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .keepIt */ .fF)(name, DAMAGED_TEXT.id)}`;
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(place, message, hint);
    }
    const how = damage.kind === 'misread'
        ? 'was read with the wrong encoding'
        : 'contains codes in place of characters, as web pages and programs write them';
    const message = `${subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} ${how}. Did you mean ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(damage.meant)}?`;
    const hint = `Write the name that you mean. ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .keepIt */ .fF)(name, DAMAGED_TEXT.id)}`;
    return { ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(place, message, hint), severity: 'warning' };
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ DUPLICATE_ALIAS),
/* harmony export */   w: () => (/* binding */ duplicateAlias)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(281);
/** The same alias twice for one account. */



const DUPLICATE_ALIAS = { id: 'duplicate-alias', severity: 'error' };
function duplicateAlias(pair, first) {
    const message = `The alias ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.alias)} is listed twice for the account ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(pair.account)}.`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair), message, 'Delete one of the two.', [{ what: 'the first one', place: (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(first) }]);
}


/***/ }),

/***/ 6187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ENCLOSING_QUOTES)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);
/** A name that starts and ends with quotes that are part of the name. */



const ENCLOSING_QUOTES = { id: 'enclosing-quotes', severity: 'warning', find };
/** Each opening quote with the quotes that can close it. */
const PAIRS = new Map([
    ['"', '"'],
    ['“', '”“'],
    ['”', '”'],
    ['„', '“”'],
    ["'", "'"],
    ['`', "`'"],
    ['´', '´'],
    ['‘', '’‘'],
    ['’', '’'],
    ['‚', '‘’'],
    ['«', '»'],
    ['»', '«'],
    ['‹', '›'],
    ['›', '‹'],
    ['「', '」'],
    ['『', '』'],
    ['＂', '＂'],
]);
function find(name) {
    // Invisible characters around the name are for other rules.
    const text = (0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .visiblePart */ .MR)(name.text);
    const opening = text.charAt(0);
    const closing = PAIRS.get(opening);
    const inside = text.slice(1, -1);
    if (closing === undefined || text.length < 3 || !closing.includes(text.charAt(text.length - 1)))
        return undefined;
    // Two quoted words are not one quoted name, and an apostrophe is not a quote.
    const quotes = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
    if ([opening, ...closing].some((quote) => quotes.includes(quote)) || inside.trim() === '')
        return undefined;
    const message = `${name.subject} begins and ends with quotes, which would be sent as part of the name: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}.`;
    const hint = `Delete the quotes: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(inside.trim())}. ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .keepIt */ .fF)(name, ENCLOSING_QUOTES.id)}`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(name.place, message, hint);
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fixedText)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4155);
/* harmony import */ var _aliases_names_spaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2708);
/* harmony import */ var _text_misread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/** Removes characters from a name that enabled rules report. */




/**
 * The name without invisible characters and white space that enabled rules report; `undefined` if it is not certain
 * what the name should be. Characters that no enabled rule reports are kept, because they are part of the name.
 */
function fixedText(text, isOn) {
    // Deleting half of a damaged character does not repair it.
    const damage = (0,_text_misread_js__WEBPACK_IMPORTED_MODULE_1__/* .damageOf */ .t)(text);
    if (damage !== undefined && damage.kind !== 'escaped')
        return undefined;
    let fixed = text;
    if (isOn('control-character')) {
        const trimmed = text.trim();
        const seen = withoutInvisible(trimmed);
        if (seen === undefined)
            return undefined;
        const start = text.indexOf(trimmed);
        fixed = text.slice(0, start) + seen + text.slice(start + trimmed.length);
    }
    if (isOn('stray-space'))
        fixed = fixed.trim();
    if (isOn('odd-space'))
        fixed = (0,_aliases_names_spaces_js__WEBPACK_IMPORTED_MODULE_2__/* .commonSpaces */ .V)(fixed);
    if (isOn('not-nfc'))
        fixed = (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_3__/* .usualForm */ .xt)(fixed);
    const trimmed = fixed.trim();
    if ((0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(fixed))
        return undefined;
    if (isOn('control-character') && (0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(trimmed).length > 0)
        return undefined;
    return isOn('stray-space') && trimmed !== fixed ? undefined : fixed;
}
/** A line break between words becomes a space; at the ends it is removed. */
function withoutInvisible(text) {
    const broken = text.replace(/[\s\u0085]+/gu, (run) => (BREAK.test(run) && !CELL.test(run) ? '\n' : run));
    const kept = [];
    let done = 0;
    for (const at of (0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(broken)) {
        const character = String.fromCodePoint(broken.codePointAt(at) ?? 0);
        if (character === '\n')
            continue;
        if (CELL.test(character) || MEANINGFUL.test(character))
            return undefined;
        const before = broken.charAt(at - 1);
        if (/[\u200c\u200d]/.test(character)) {
            // Two equal joiners become one. If they differ, it is unknown which one was meant.
            if (/[\u200c\u200d]/.test(before) && before !== character)
                return undefined;
            const alone = before !== character && character === '\u200d';
            if (alone && (0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeJoined */ .wK)(broken.slice(Math.max(0, at - 2), at + 3)))
                return undefined;
        }
        kept.push(broken.slice(done, at));
        done = at + character.length;
    }
    const seen = kept.join('') + broken.slice(done);
    const [before, after] = [seen.length - seen.trimStart().length, seen.trimEnd().length];
    const ends = [seen.slice(0, before), seen.slice(after)].map((end) => (end.includes('\n') ? '' : end));
    return `${ends[0]}${seen.slice(before, after).replace(/\n+/g, ' ')}${ends[1]}`;
}
const BREAK = /[\n\r\u0085\u2028\u2029]/;
/** Separators between table cells: these mean several names. */
const CELL = /[\t\v\f]/;
/**
 * Characters whose removal may lose something that only the author knows: halves of a character, remains of a Windows
 * apostrophe or dash, characters that reverse the visible order, marks of emoji, music and Mongolian, and characters
 * that stand in for a space. Without any other invisible character a name looks and reads the same.
 */
const MEANINGFUL = /[\p{Cs}\u0080-\u009f\u115f\u1160\u180e\u202d\u202e\u2800\u3164\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|[\u17b4\u17b5]|[\u180b-\u180d\u180f]/u;


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ LOOKS_ALIKE),
  Y: () => (/* binding */ findLookAlikes)
});

// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
// EXTERNAL MODULE: ./src/aliases/across/repeats.ts
var across_repeats = __webpack_require__(3868);
;// CONCATENATED MODULE: ./src/aliases/across/candidates.ts


/**
 * The few names that may look like one of another account, in the order of the entries. A million names are affordable
 * only because most of them are excluded by their hashes alone.
 */
function lookAlikeCandidates(entries) {
    const hashes = hashesOf(entries);
    const suspects = suspectsAmong(entries, hashes, repeatedAmong(hashes));
    const owners = new Map();
    for (const { folded, looked, entry } of suspects) {
        for (const hash of folded === looked ? [folded] : [folded, looked]) {
            const owner = owners.get(hash) ?? entry.account;
            owners.set(hash, owner === entry.account ? owner : SEVERAL);
        }
    }
    return suspects.filter(({ folded, looked }) => owners.get(folded) === SEVERAL || owners.get(looked) === SEVERAL);
}
const SEVERAL = Symbol('several accounts');
/** Two hashes for each name. In each entry, the account comes before its aliases. */
function hashesOf(entries) {
    const numbers = new Int32Array(2 * entries.reduce((sum, { pairs }) => sum + pairs.length + 1, 0));
    const hashes = new name_hash/* Hashes */.Hb();
    let at = 0;
    const add = (text) => {
        hashes.take(text);
        numbers[at++] = hashes.folded;
        numbers[at++] = hashes.looked;
    };
    for (const { account, pairs } of entries) {
        add(account);
        for (const { alias } of pairs)
            add(alias);
    }
    return numbers;
}
function repeatedAmong(hashes) {
    const repeats = new across_repeats/* Repeats */.$(hashes.length);
    for (let at = 0; at < hashes.length; at += 2) {
        const folded = hashes[at];
        const looked = hashes[at + 1];
        repeats.add(folded);
        if (looked !== folded)
            repeats.add(looked);
    }
    return repeats;
}
function suspectsAmong(entries, hashes, repeats) {
    const suspects = [];
    let at = 0;
    for (const entry of entries) {
        for (let index = -1; index < entry.pairs.length; index++) {
            const folded = hashes[at++];
            const looked = hashes[at++];
            if (!repeats.isRepeated(folded) && (looked === folded || !repeats.isRepeated(looked)))
                continue;
            const pair = entry.pairs[index];
            const { start, end } = pair ?? entry;
            const what = pair === undefined ? 'account name' : 'alias';
            suspects.push({ text: pair?.alias ?? entry.account, what, entry, start, end, folded, looked });
        }
    }
    return suspects;
}

// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/aliases/across/fold-table.ts + 1 modules
var fold_table = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/aliases/across/hidden-difference.ts
var hidden_difference = __webpack_require__(9480);
;// CONCATENATED MODULE: ./src/aliases/across/name-difference.ts
/** Says in words how two look-alike names differ. */





const LETTERS = {
    name: 'letters that look the same',
    level: (text) => Array.from(text, (one) => (0,fold_table/* latinOf */.I3)(one) ?? one).join(''),
    unseen: true,
    inAscii: false,
};
const OTHERS = [
    {
        name: 'punctuation',
        level: (text) => text.replace(/[[\p{P}\p{Sk}™℠®©]--[&@%#]]/gv, ''),
        unseen: true,
        inAscii: true,
    },
    { name: 'white space', level: (text) => text.replace(/[[\p{Z}\s]--\ufeff]/gv, ''), unseen: true, inAscii: true },
    {
        name: 'invisible characters',
        level: (text) => text.replace(/[[\p{Cf}\p{Cc}]--[\t\n\v\f\r]]/gv, ''),
        unseen: true,
        inAscii: false,
    },
    { name: 'the stored form of characters', level: (text) => text.normalize('NFKC'), unseen: true, inAscii: false },
    { name: 'case', level: (text) => text.toUpperCase().toLowerCase(), unseen: false, inAscii: true },
    {
        name: 'accents',
        level: (text) => text.normalize('NFD').replace(fold_table/* ACCENTS_PATTERN */.BM, '').normalize('NFC'),
        unseen: false,
        inAscii: false,
    },
];
/** Longer names are not compared, because a malicious file could make that slow. */
const LONGEST = 300;
/** How two look-alike names differ, as a clause with a full stop. Characters that look the same are named. */
function differenceBetween(here, there) {
    const kinds = here.length + there.length > 2 * LONGEST ? [] : neededKinds(here, there);
    const what = kinds.length > 0 ? listed(kinds.map(({ name }) => name)) : 'the way they are written';
    const odd = kinds.every(({ unseen }) => !unseen) ? undefined : oddCharacters(here, there);
    const hidden = odd === undefined ? (0,hidden_difference/* hiddenDifference */.m)(here, there) : undefined;
    const detail = odd !== undefined
        ? `; here it is ${described(odd[0])}, there ${described(odd[1])}`
        : hidden === undefined
            ? ''
            : `; ${hidden}`;
    return `they differ only in ${what}${detail}.`;
}
/** The one kind that explains the whole difference, or else all that are needed. */
function neededKinds(here, there) {
    const kinds = kindsFor(here, there);
    const alone = kinds.find((kind) => kind.level(here) === kind.level(there));
    if (alone !== undefined)
        return [alone];
    // Applied twice, because one kind may add what another removes, such as the brackets of ㈱.
    const without = (text, but) => [...kinds, ...kinds].reduce((so, kind) => (kind === but ? so : kind.level(so)), text);
    return kinds.filter((kind) => without(here, kind) !== without(there, kind));
}
/** The kinds that may matter. Most names are plain ASCII, where few do. */
function kindsFor(here, there) {
    if (PLAIN.test(here) && PLAIN.test(there))
        return OTHERS.filter(({ inAscii }) => inAscii);
    // Other alphabets are tried only if nothing else explains the difference.
    return (0,fold/* keysOf */.Y)(here).folded === (0,fold/* keysOf */.Y)(there).folded ? OTHERS : [LETTERS, ...OTHERS];
}
const PLAIN = /^[ -~]*$/;
/** The first two characters that differ in more than case and accents, if one of them looks like the other. */
function oddCharacters(here, there) {
    const ours = [...here];
    const theirs = [...there];
    const at = ours.findIndex((one, index) => bare(one) !== bare(theirs[index] ?? ''));
    const [one, other] = [ours[at], theirs[at]];
    if (one === undefined || other === undefined || (one < '\u0080' && other < '\u0080'))
        return undefined;
    const alike = bare((0,fold_table/* latinOf */.I3)(one) ?? one) === bare((0,fold_table/* latinOf */.I3)(other) ?? other) ||
        one.normalize('NFKC') === other.normalize('NFKC') ||
        [/\p{P}/u, /\s/].some((kind) => kind.test(one) && kind.test(other));
    return alike ? [one, other] : undefined;
}
function bare(character) {
    return character.toUpperCase().toLowerCase().normalize('NFD').replace(fold_table/* ACCENTS_PATTERN */.BM, '');
}
const SCRIPTS = [
    ['Latin', /\p{Script=Latin}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Coptic', /\p{Script=Coptic}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['Lisu', /\p{Script=Lisu}/u],
];
function described(character) {
    if (character === ' ')
        return 'a normal space';
    if (/\s/.test(character))
        return `${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
    return `${script === undefined ? '' : `the ${script} letter `}${(0,shown/* shown */.SP)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./src/rules/rule.ts
var rule = __webpack_require__(281);
;// CONCATENATED MODULE: ./src/rules/looks-alike.ts
/** Names of different accounts that people would mistake for each other. */






const LOOKS_ALIKE = { id: 'looks-alike', severity: 'warning' };
/**
 * Finds names of different accounts that differ only in case, accents, white space, punctuation, the stored form of
 * characters, or look-alike letters of another alphabet. Each is reported once, with the earliest name that it looks
 * like. Exactly equal names are for other rules.
 */
function findLookAlikes(entries) {
    const groups = new Map();
    const problems = [];
    for (const name of lookAlikeCandidates(entries)) {
        const { folded, looked } = (0,fold/* keysOf */.Y)(name.text);
        const same = note(groups, folded, name);
        const earlier = looked === folded ? same : (note(groups, looked, name) ?? same);
        if (earlier !== undefined)
            problems.push(alike(name, earlier));
    }
    return problems;
}
/** Adds a name to its group. Returns the earliest look-alike of another account, but only if the text is new. */
function note(groups, key, name) {
    const group = groups.get(key);
    if (group === undefined) {
        groups.set(key, { first: name, texts: new Set([(0,invisible/* visiblePart */.MR)(name.text)]) });
        return undefined;
    }
    const { first, texts } = group;
    const own = first.entry.account === name.entry.account;
    if (!own)
        group.other ??= name;
    // Stray white space and invisible characters are reported by other rules.
    const text = (0,invisible/* visiblePart */.MR)(name.text);
    if (texts.has(text))
        return undefined;
    texts.add(text);
    return own ? group.other : first;
}
function alike(name, earlier) {
    const message = `The ${looks_alike_described(name)} looks like the ${looks_alike_described(earlier)}: ${differenceBetween(name.text, earlier.text)}`;
    const hint = 'If both are the same account, keep one of the two with all aliases. If not, write the names so that people can tell them apart.';
    return (0,rule/* found */.F9)(placeOf(name), message, hint, [
        { what: `the ${earlier.what} ${(0,shown/* shown */.SP)(earlier.text)}`, place: placeOf(earlier) },
    ]);
}
function looks_alike_described({ what, text, entry }) {
    return what === 'alias'
        ? `alias ${(0,shown/* shown */.SP)(text)} of the account ${(0,shown/* shown */.SP)(entry.account)}`
        : `account name ${(0,shown/* shown */.SP)(text)}`;
}
function placeOf({ entry, start, end }) {
    return entry.source.place(start, end);
}


/***/ }),

/***/ 603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  st: () => (/* binding */ NOT_A_NAME),
  ZW: () => (/* binding */ commentedOut),
  Rf: () => (/* binding */ mayBeNoName),
  Sk: () => (/* binding */ mayBeNoNameByEnds)
});

// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rule = __webpack_require__(281);
// EXTERNAL MODULE: ./src/rules/text/lone-legal-forms.ts
var lone_legal_forms = __webpack_require__(4897);
;// CONCATENATED MODULE: ./src/rules/text/placeholders.ts
/** Recognises texts that are written in place of a missing name. */
/** The errors that spreadsheets show where a formula failed, in several languages. */
const SHEET_ERRORS = new Set([
    '#REF! #N/A #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #ERROR!',
    '#GETTING_DATA #BEZUG! #NV #WERT! #ZAHL! #ÜBERLAUF! #FELD! #VALEUR! #NOM? #NOMBRE! #NUL! #¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0!',
    '#¡NUM! #¡NULO! #VALOR! #NOME? #NÚM! #NULO! #RIF! #VALORE! #N/D #VERW! #WAARDE! #NAAM? #GETAL! #LEEG! #N/B #ССЫЛКА! #Н/Д',
    '#ЗНАЧ! #ДЕЛ/0! #ИМЯ? #ЧИСЛО! #ПУСТО! #ADR! #ARG! #LICZBA! #NAZWA? #ZERO!',
].flatMap((line) => line.split(' ')));
/** A formula: an equals sign, then a function or a cell address. */
const FORMULA = /^=\s*[-+]?(?:[\p{L}_.][\p{L}\d_.]*\(|'?[^'!]*'?!?\$?[A-Z]{1,3}\$?\d+(?:\b|$)|"|\{)/u;
/** Words for a missing value, in any case. */
const NOTHING = new Set([
    'n/a',
    '#null',
    'null',
    'nil',
    'undefined',
    'tbd',
    't.b.d.',
    'todo',
    'to do',
    'fixme',
    'object object',
]);
/** Words that people write when they have no name, but that may be the name of a company. */
const MAYBE = new Set([
    ...[
        'none',
        'unknown',
        'test',
        'n.a.',
        'n.a',
        'n\\a',
        'not available',
        'not applicable',
        'x',
        'xx',
        'xxx',
        'no name',
        'tba',
    ],
    ...[
        'unnamed',
        'unspecified',
        'unassigned',
        'to be defined',
        'to be determined',
        'to be confirmed',
        'no account',
        'no alias',
    ],
    ...[
        'test account',
        'test company',
        'test customer',
        'dummy',
        'placeholder',
        'asdf',
        'qwerty',
        'lorem ipsum',
        'nan',
    ],
    ...['do not use', 'deleted', 'account name', 'company name', 'customer name'],
    ...[
        'unbekannt',
        'keine angabe',
        'k.a.',
        'inconnu',
        'desconocido',
        'desconhecido',
        'sconosciuto',
        'onbekend',
        'okänd',
        'ukjent',
    ],
    ...['ukendt', 'tuntematon', 'nieznany', 'неизвестно', '不明', '未知', '未定', '없음', 'なし', '無し'],
]);
/** Only punctuation: no letters, digits, or symbols that a company name may consist of. */
const PUNCTUATION = /^[\p{P}\p{Z}+<=>^`|~]+$/u;
/** Marks around such a word that do not make it a name: `(none)`, `<unknown>`. */
const AROUND = String.raw `[\s()<>\[\]{}"'*_#-]*`;
const ENDS = new RegExp(`^${AROUND}|${AROUND}$`, 'g');
/** The greatest length of the texts above. Formulas may be longer. */
const LONGEST = 24;
/** The first words of such texts. */
const PLACEHOLDERS = [...NOTHING, ...MAYBE];
function isSheetError(text) {
    return text.startsWith('#') && SHEET_ERRORS.has(text.toUpperCase());
}
function placeholderIn(text) {
    if (text.startsWith('=') && FORMULA.test(text))
        return { certain: true, what: 'a spreadsheet formula' };
    if (text.length > LONGEST)
        return undefined;
    if (isSheetError(text))
        return { certain: true, what: 'a spreadsheet error' };
    if (PUNCTUATION.test(text))
        return { certain: true, what: 'only punctuation' };
    const word = text.toLowerCase().replace(/\s+/g, ' ');
    const bare = word.replace(ENDS, '');
    if (NOTHING.has(word) || NOTHING.has(bare))
        return { certain: true, what: 'a placeholder for a missing name' };
    return MAYBE.has(word) || MAYBE.has(bare) ? { certain: false, what: 'a placeholder for a missing name' } : undefined;
}

;// CONCATENATED MODULE: ./src/rules/not-a-name.ts
/** A text in place of a missing name: `#REF!`, `N/A`, `TBD`, a legal form alone. */






const NOT_A_NAME = { id: 'not-a-name', severity: 'error', find };
/** The greatest length of such a text, except formulas. */
const not_a_name_LONGEST = 24;
/** Marks that may follow a word. */
const MARKS = `,)>]}"'*_#-`;
/** The first words of such texts. */
const FIRST_WORDS = new Set([...PLACEHOLDERS, ...lone_legal_forms/* LONE_LEGAL_FORMS */.Z].map(firstWord));
/** 1 for the number (see `ends`) of each such text, also for forms in upper case or with marks around them. */
const not_a_name_ENDS = new Uint8Array(1024);
for (const text of [...PLACEHOLDERS, ...lone_legal_forms/* LONE_LEGAL_FORMS */.Z]) {
    not_a_name_ENDS[endsOf(text)] = 1;
    for (const mark of `)>]}"'*_-`)
        not_a_name_ENDS[endsOf(text.charAt(0) + mark)] = 1;
    not_a_name_ENDS[endsOf(text.toUpperCase())] = 1;
}
/** A fast test that excludes nearly every real name. */
function mayBeNoName(text) {
    const first = text.charCodeAt(0);
    if (!mayBeNoNameByEnds(first, text.charCodeAt(text.length - 1), text.length))
        return false;
    return !isLetter(first) || FIRST_WORDS.has(firstWord(text));
}
/** A faster test, by the first and last character and the length only. */
function mayBeNoNameByEnds(first, last, length) {
    if (!isLetter(first))
        return length <= not_a_name_LONGEST || first === EQUALS;
    return length <= not_a_name_LONGEST && not_a_name_ENDS[ends(first, last)] !== 0;
}
const EQUALS = 61;
function isLetter(code) {
    return code >= 0xc0 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
function endsOf(text) {
    return ends(text.charCodeAt(0), text.charCodeAt(text.length - 1));
}
/** A number for the first and last character, ignoring case. Few other texts share it. */
function ends(first, last) {
    return ((first & 31) << 5) | (last & 31);
}
/** The first word in lower case, without marks after it. */
function firstWord(text) {
    const space = text.indexOf(' ');
    let end = space === -1 ? text.length : space;
    while (end > 0 && MARKS.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end).toLowerCase();
}
function find(name) {
    const { place, subject } = name;
    const text = (0,invisible/* visiblePart */.MR)(name.text);
    if (!mayBeNoName(text))
        return undefined;
    const placeholder = placeholderIn(text);
    const keep = `If it really is the name, add \`# allow: ${NOT_A_NAME.id}\` at the end of the line.`;
    const write = `Write the real name, or delete ${(0,rule/* whatToDelete */.PX)(name)}.`;
    if (placeholder?.certain)
        return (0,rule/* found */.F9)(place, `${subject} ${(0,shown/* shown */.SP)(text)} is not a name but ${placeholder.what}.`, `${write} ${keep}`);
    const what = placeholder?.what ?? ((0,lone_legal_forms/* isLegalForm */.C)(text) ? 'a legal form without a company name' : undefined);
    if (what === undefined)
        return undefined;
    const message = `${subject} ${(0,shown/* shown */.SP)(text)} is probably not a name but ${what}.`;
    return { ...(0,rule/* found */.F9)(place, message, `${write} ${keep}`), severity: 'warning' };
}
/** Finds such a text where YAML reads it as a comment and no name is left: `- #REF!`. Quoting it would not help. */
function commentedOut(name) {
    const { source, start, end, place, subject } = name;
    const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
    if (hash === null)
        return undefined;
    const comment = (0,cut_name/* commentAt */.t)(source.text, end + hash[0].length - 1);
    if (!isSheetError(comment))
        return undefined;
    const message = `${subject} ${(0,shown/* shown */.SP)(comment)} is not a name but a spreadsheet error.`;
    return (0,rule/* found */.F9)(place, message, `Write the real name, or delete ${(0,rule/* whatToDelete */.PX)(name)}.`);
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NOT_NFC)
/* harmony export */ });
/* harmony import */ var _aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4155);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);
/** A name in which a letter and its accent are stored as two characters. */



const NOT_NFC = { id: 'not-nfc', severity: 'warning', find };
function find(name) {
    const form = (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .notNfc */ .X2)(name.text);
    if (form === undefined)
        return [];
    const { stored, normal } = form;
    const message = `${name.subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name.text)} is not stored in the usual form (NFC): its ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(normal)} is ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(stored)} instead of ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(normal)}. It is sent in the usual form and looks the same, but a search in the file does not find it.`;
    const fix = name.fix();
    const hint = 'Delete the name and type it again';
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .foundIn */ .QR)(name, message, fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`)];
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NOT_TEXT)
/* harmony export */ });
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _checking_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5732);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);



const NOT_TEXT = { id: 'not-text', severity: 'error', find };
const IN_WORDS = {
    number: 'a number',
    boolean: 'true or false',
    nothing: 'an empty value',
    date: 'a date',
    other: 'something else',
};
function find(name) {
    const { text, notText, subject, place } = name;
    if (notText === undefined)
        return [];
    const message = `YAML reads ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFirst */ .oZ)(subject)} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} as ${IN_WORDS[notText]}, not as text.`;
    // Quotes would turn `null` into a name, but no account has this name.
    if (notText === 'nothing')
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(place, message, `Write the real name, or delete ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .whatToDelete */ .PX)(name)}.`)];
    const fix = name.fix();
    const cut = (0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAfter */ .bG)(name);
    if (fix)
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .foundIn */ .QR)(name, message, `Put it in quotes: ${fix.text}`)];
    if (cut !== '')
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .foundIn */ .QR)(name, message, (0,_checking_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutHint */ .Sh)(name, cut))];
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .foundIn */ .QR)(name, message, `Write it here in quotes, without a tag or a reference: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}`)];
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ODD_SPACE)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_names_spaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2708);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _fix_fixed_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
/* harmony import */ var _text_misread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1832);
/** A name with white space inside that is not a single normal space. */






const ODD_SPACE = { id: 'odd-space', severity: 'warning', find };
function find(name) {
    // Other rules may remove invisible characters first, so only the remaining white space counts.
    const tidied = (0,_fix_fixed_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedText */ .G)(name.text, (rule) => rule !== 'odd-space' && name.isOn(rule));
    const text = (tidied ?? name.text).trim();
    const odd = (0,_aliases_names_spaces_js__WEBPACK_IMPORTED_MODULE_4__/* .oddSpaceIn */ .r)(text);
    // In a misread name, what looks like a space may be half of a letter.
    if (odd === undefined || (0,_text_misread_js__WEBPACK_IMPORTED_MODULE_3__/* .damageOf */ .t)(name.text)?.kind === 'misread')
        return [];
    const message = `${name.subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} contains ${described(odd.space)} after ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.slice(0, odd.at))}, where people expect one normal space.`;
    const fix = name.isOn('odd-space') ? name.fix() : undefined;
    if (fix !== undefined)
        return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .foundIn */ .QR)(name, message, `Write it with normal spaces: ${fix.text}`)];
    const hint = `If one normal space is meant, type it: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_aliases_names_spaces_js__WEBPACK_IMPORTED_MODULE_4__/* .commonSpaces */ .V)(text))}. ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .keepIt */ .fF)(name, ODD_SPACE.id)}`;
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .found */ .F9)(name.place, message, hint)];
}
function described(space) {
    const odd = [...space].find((one) => one !== ' ');
    if (odd !== undefined)
        return `${(0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleName */ .nI)(odd)} (${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(odd)})`;
    return `${space.length} spaces in a row`;
}


/***/ }),

/***/ 281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   PX: () => (/* binding */ whatToDelete),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   fF: () => (/* binding */ keepIt)
/* harmony export */ });
/** Names the part of the file to delete if a text is not a name. */
function whatToDelete({ what }) {
    return what === 'account' ? 'the entry' : 'the line';
}
/** The hint that says how to keep a name despite a warning. */
function keepIt({ what }, rule) {
    const who = what === 'account' ? 'CustomerGauge' : 'the other system';
    return `If ${who} really writes it this way, keep it and add \`# allow: ${rule}\` at the end of the line.`;
}
function found(place, message, hint, related = []) {
    return { place, message, hint, related };
}
/** A finding about a name, with the name's fix if there is one. */
function foundIn(name, message, hint, place = name.place) {
    const fix = name.fix();
    return fix === undefined ? found(place, message, hint) : { ...found(place, message, hint), fix };
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SEVERAL_NAMES),
/* harmony export */   r: () => (/* binding */ CELL_BREAK)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
/* harmony import */ var _text_entities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6736);
/* harmony import */ var _text_lone_legal_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4897);
/** One text that contains several names. */






const SEVERAL_NAMES = { id: 'several-names', severity: 'warning', find };
/** Separators between table cells: a tab, and the characters that spreadsheets put between lines of a cell. */
const CELL_BREAK = /[\t\v\f]/;
const SEPARATOR = /[;；؛|｜¦]/;
const COMMA = /[,，、،]/;
function find(name, others) {
    const trimmed = name.text.trim();
    const cell = CELL_BREAK.exec(trimmed)?.[0];
    if (cell !== undefined)
        return inCells(name, trimmed, cell);
    // The semicolon of an HTML entity is not a separator.
    const text = (0,_text_entities_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEntities */ ._)(trimmed) ?? trimmed;
    const apart = SEPARATOR.test(text) ? partsOf(text, SEPARATOR) : [];
    if (apart.length > 1 && apart.every((part) => isLong(part, text)))
        return inOneLine(name, apart);
    const parts = COMMA.test(text) ? partsOf(text, COMMA) : [];
    return parts.length > 1 && areNames(parts, name, others) ? inOneLine(name, parts) : undefined;
}
/** Whether a part may be a name by itself. In `A|X` and `Re|Bank` it is not. */
function isLong(part, text) {
    const letters = part.replace(/[^\p{L}\p{N}]/gu, '').length;
    return letters > 2 || (letters > 1 && /\s[;；؛|｜¦]|[;；؛|｜¦]\s/.test(text));
}
/** The parts of a text without legal forms: `Kestrel, Inc.` is one name. */
function partsOf(text, separator) {
    return text
        .split(separator)
        .map((part) => (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_4__/* .nfc */ .aX)(part.trim()))
        .filter((part) => /[\p{L}\p{N}]/u.test(part) && !(0,_text_lone_legal_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLegalForm */ .C)(part.replace(/^[\s.,]+/, '')));
}
/**
 * Whether at least two parts, including the first, are names: an account or alias elsewhere, or starting with the same
 * word as the account or as each other. If the first part is not a name, the rest says where it is or what it belongs
 * to: `Morong District, Bataan Division, Department of Education`.
 */
function areNames(parts, { what, text, account }, others) {
    const own = what === 'alias' ? firstWord(account) : undefined;
    const owners = parts.map((part) => (part === text ? undefined : others.ownerOf(part)));
    // A first part that is not a name, followed by another account, says what it belongs to.
    const isOwned = owners[0] === undefined && owners.some((owner) => owner !== undefined && owner !== account);
    const names = parts.filter((part, at) => {
        if (owners[at] !== undefined)
            return !isOwned;
        // In `Troy University, Troy` the second part is the place.
        if (parts.slice(0, at).some((earlier) => earlier.toLowerCase().startsWith(part.toLowerCase())))
            return false;
        const word = firstWord(part);
        return word !== undefined && (word === own || isSharedBy(parts, at, word));
    });
    return names.length > 1 && names[0] === parts[0];
}
/** Whether another part starts with the same word without only repeating the start of an earlier part. */
function isSharedBy(parts, at, word) {
    const part = parts[at]?.toLowerCase() ?? '';
    return parts.some((other, index) => {
        if (index === at || firstWord(other) !== word)
            return false;
        return index < at || !part.startsWith(other.toLowerCase());
    });
}
/** Words that many unrelated names start with. */
const COMMON = new Set([
    'the le la les el los las il lo der die das de het os as st saint san santa new city university universidad université',
    'universität institute institut instituto istituto college school escuela colegio hochschule gymnázium department ministry',
    'ministerio faculty international national royal',
].flatMap((line) => line.split(' ')));
/** The first word of a name, unless it is one that many names start with. */
function firstWord(text) {
    const [word] = /[\p{L}\p{M}\p{N}&'’]+/u.exec(text.toLowerCase()) ?? [];
    return word === undefined || word.length < 3 || COMMON.has(word) ? undefined : word;
}
function inCells(name, text, cell) {
    const parts = partsOf(text, CELL_BREAK);
    const message = `${name.subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} contains ${(0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleName */ .nI)(cell)} (${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(cell)}), as in cells copied from a table.`;
    return { ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .found */ .F9)(name.place, message, oneALine(name, parts)), severity: 'error' };
}
function inOneLine(name, parts) {
    const message = `${name.subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name.text)} seems to contain ${parts.length} names.`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .found */ .F9)(name.place, message, `${oneALine(name, parts)} ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .keepIt */ .fF)(name, SEVERAL_NAMES.id)}`);
}
function oneALine({ what }, parts) {
    const listed = `${parts.slice(0, 3).map(_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}${parts.length > 3 ? ' …' : ''}`;
    return what === 'account'
        ? `Write one name after \`account:\`, and each of the others as an alias: ${listed}.`
        : `Write each alias on its own line, after a hyphen and a space: ${listed}.`;
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STRAY_SPACE)
/* harmony export */ });
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(281);
/* harmony import */ var _text_misread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/** A name that starts or ends with white space. */




const STRAY_SPACE = { id: 'stray-space', severity: 'error', find };
function find(name) {
    const { text, notation, subject } = name;
    const trimmed = text.trim();
    if (trimmed === text)
        return [];
    // In a misread name, white space at the end may be half of a letter.
    const damage = (0,_text_misread_js__WEBPACK_IMPORTED_MODULE_2__/* .damageOf */ .t)(text);
    if (damage?.kind === 'misread' && damage.meant.trim() === damage.meant)
        return [];
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = text.slice(text.trimEnd().length);
    const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
    const unusual = [...before, ...after].find((one) => one !== ' ');
    const what = unusual === undefined ? 'white space' : `white space (${(0,_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleName */ .nI)(unusual)}, ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(unusual)})`;
    const written = name.fix()?.text ?? (notation === 'plain' || _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(trimmed) ? undefined : (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(trimmed));
    const hint = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
    return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(name, `${subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} has ${what} ${where} it.`, hint)];
}


/***/ }),

/***/ 6736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutEntities)
/* harmony export */ });
/** Decodes HTML entities and other escapes that were left in a name: `AT&amp;T`. */
/** The entities of HTML 4 for U+00A0 to U+00FF, in their order. */
const LATIN_1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map([
    ['amp', '&'],
    ['AMP', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['ndash', '–'],
    ['mdash', '—'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['hellip', '…'],
    ['bull', '•'],
    ['trade', '™'],
    ['euro', '€'],
    ['OElig', 'Œ'],
    ['oelig', 'œ'],
    ['Scaron', 'Š'],
    ['scaron', 'š'],
    ['Yuml', 'Ÿ'],
    ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]),
]);
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));/g;
/** An escape of a program or a web address: `M\u00fcller`, `Joe%27s`. */
const ESCAPE = /\\u\{?([\da-fA-F]{4})\}?|(?<!\d)(?:%[\dA-F]{2})+/g;
/** The name with entities and escapes decoded; `undefined` if it has none. */
function withoutEntities(text) {
    if (!/[&\\%]/.test(text))
        return undefined;
    let decoded = text;
    // Two programs may have escaped it twice.
    for (let again = 0; again < 3; again++)
        decoded = decoded.replace(ENTITY, decodeEntity).replace(ESCAPE, decodeEscape);
    return decoded === text ? undefined : decoded.replaceAll('\u00a0', ' ');
}
function decodeEntity(entity, decimal, hex, name) {
    if (name !== undefined)
        return NAMED.get(name) ?? entity;
    return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? entity;
}
function decodeEscape(written, hex) {
    if (hex !== undefined)
        return character(Number.parseInt(hex, 16)) ?? written;
    try {
        const decoded = decodeURIComponent(written);
        return /^[ '"&+\p{L}\p{M}]+$/u.test(decoded) ? decoded : written;
    }
    catch {
        return written;
    }
}
/** Such an escape can only mean a visible character or a space. */
function character(point) {
    if (!(point >= 0x20 && point <= 0x10ffff))
        return undefined;
    const one = String.fromCodePoint(point);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(one) ? one : undefined;
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isLegalForm),
/* harmony export */   Z: () => (/* binding */ LONE_LEGAL_FORMS)
/* harmony export */ });
/**
 * Legal forms of companies, as written after a name. Forms that are also known companies or words (SAS, ACE, Coop, SE,
 * NA, AS, Oy, APS, SPA) are left out, because alone they may be a name.
 */
const LONE_LEGAL_FORMS = [
    // English
    'Inc, Inc., Incorporated, Corp, Corp., Corporation, Co., Ltd, Ltd., Limited, Co Ltd, Co. Ltd., Co., Ltd., LLC, L.L.C., LLP, L.L.P.',
    'PLLC, plc, P.L.C., Pty Ltd, Pty. Ltd., Pte Ltd, Pte. Ltd., Pvt Ltd, Pvt. Ltd., Private Limited, Sdn Bhd, Sdn. Bhd., N.A., L.P.',
    // German
    'GmbH, AG, mbH, gGmbH, KG, KGaA, OHG, GbR, e.K., e.V., GmbH & Co. KG, GmbH & Co KG, AG & Co. KG, UG (haftungsbeschränkt)',
    // French, Italian, Spanish, Portuguese, Dutch
    'S.A., S.A.S., SARL, S.A.R.L., S.à r.l., S.p.A., S.r.l., SRL, S.R.L., S.L., S.L.U., S.A. de C.V., Ltda, Ltda., S/A, EIRELI',
    'B.V., BV, N.V., NV, BVBA',
    // Northern and Eastern Europe, Turkey
    'A/S, Oyj, Sp. z o.o., s.r.o., a.s., d.o.o., d.d., Kft, Kft., Zrt., Nyrt., OÜ, UAB, EOOD, S.R.O., A.Ş., Ltd. Şti.',
    'ООО, ПАО, ЗАО, ОАО, OOO, PJSC, OJSC, CJSC, JSC',
    // East Asia
    '株式会社, 有限会社, 合同会社, 有限公司, 股份有限公司, K.K., 주식회사, (주)',
].flatMap((line) => line.split(', '));
const LONGEST = 24;
const KEYS = new Set(LONE_LEGAL_FORMS.map(keyOf));
/** Whether a text is only a legal form. Dots matter: `S.A.` is a form, but `SA` may be a name. */
function isLegalForm(text) {
    return text.length <= LONGEST && KEYS.has(keyOf(text));
}
function keyOf(form) {
    return form.toLowerCase().replace(/[ ,]+/g, '');
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ damageOf)
/* harmony export */ });
/* unused harmony export unmisread */
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6736);
/** Recognises what a text has lost or what was read wrongly: `MÃ¼ller`, &amp;, U+FFFD. */

/** Code page 437 from 0x80 to 0xFF, which `TextDecoder` does not support. */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** The characters that an encoding has for the bytes from 0x80. */
function upperHalf(label) {
    return new TextDecoder(label).decode(Uint8Array.from({ length: 0x80 }, (_, at) => at + 0x80));
}
function bytesOf(upper) {
    return new Map(Array.from(upper, (one, at) => [one, at + 0x80]));
}
let encodings;
/** Built on first use, because most names are ASCII. */
function allEncodings() {
    if (encodings !== undefined)
        return encodings;
    const western = bytesOf(upperHalf('windows-1252'));
    // Where Windows has more characters, Latin-1 has control characters.
    for (let code = 0x80; code < 0xa0; code++)
        western.set(String.fromCharCode(code), code);
    encodings = [
        encoding(western, isMeantByWestern),
        encoding(bytesOf(upperHalf('macintosh')), ({ written, meant }) => /^[√¬‚ƒ≈]/.test(written) && COMMON.test(meant)),
        encoding(bytesOf(CP437), ({ written, meant }) => /^[├┬─┼Γ]/.test(written) && COMMON.test(meant)),
        encoding(bytesOf(upperHalf('windows-1251')), isMeantByCyrillic),
    ];
    return encodings;
}
function encoding(byte, isMeant) {
    const among = (from, to) => [...byte.keys()].filter((one) => from <= (byte.get(one) ?? 0) && (byte.get(one) ?? 0) <= to).join('');
    return { byte, begins: new RegExp(`[${among(0xc2, 0xf4)}][${among(0x80, 0xbf)}]`), isMeant };
}
/** Western letters and typographic marks, which are misread most often. */
const COMMON = /^[\u00a0-\u017f\u2010-\u2026\u2030\u2039\u203a\u20ac\u2116\u2122]+$/;
/** Letters of a single alphabet. */
const ONE_SCRIPT = /^(?:[\p{Script=Cyrillic}\p{P}]+|[\p{Script=Greek}\p{P}]+|[\p{Script=Arabic}\p{P}]+|[\p{Script=Hebrew}\p{P}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}ー]+|[\p{Script=Hangul}\p{P}]+|[\p{Script=Thai}\p{P}]+|[\p{Script=Devanagari}\p{P}]+|[\p{Script=Armenian}\p{P}]+|[\p{Script=Georgian}\p{P}]+)$/u;
function isMeantByWestern({ written, meant, before, after }) {
    const count = [...meant].length;
    if (/\p{Extended_Pictographic}/u.test(meant))
        return true;
    if (count > 1)
        return COMMON.test(meant) || ONE_SCRIPT.test(meant);
    if (!COMMON.test(meant))
        return false;
    // In upper case, a mark after an accented letter may be intended: `CAFÄ™`, `SÅ’S`.
    if (!/^[™®©°’”“»)…–—ªº]$/.test(written.slice(1)) || !/\p{Lu}$/u.test(before))
        return true;
    return /^\p{L}/u.test(after) && written.slice(1) !== '’';
}
/** The letters that start such a pair are common in Cyrillic text, but three pairs in a row are not. */
function isMeantByCyrillic({ written, meant }) {
    return [...meant].length >= 3 && /^[\p{Script=Cyrillic}]+$/u.test(meant) && /^(?:[РС].)+$/u.test(written);
}
/** The first character of a misread UTF-8 sequence, in any of the encodings. */
const MAY_BE_MISREAD = /[\u00c2-\u00f4√¬‚ƒ≈├┬─┼Γ][^\0-\x7f]|(?:[РС][^\0-\x7f]){3}|[\u00df-\u00ffa-z]Ã/;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/**
 * The name before its UTF-8 was misread; `undefined` if it does not look misread. Pass the name untrimmed, because
 * white space at the end may be half of a letter.
 */
function unmisread(text) {
    if (!MAY_BE_MISREAD.test(text))
        return undefined;
    let now = text;
    // Two programs may have misread it twice.
    for (let again = 0; again < 3; again++) {
        const before = now;
        for (const encoding of allEncodings()) {
            const read = readAgain(now, encoding);
            if (read !== now) {
                now = read;
                break;
            }
        }
        if (now === before)
            break;
    }
    // The second half of `à` is a no-break space. Many programs replace it with a common space or remove it.
    now = now.replace(/(?<=\p{Ll})Ã(?=$|[ ,.])/gu, 'à');
    return now === text ? undefined : now.replaceAll('\u00a0', ' ');
}
function readAgain(text, { byte, begins, isMeant }) {
    if (!begins.test(text))
        return text;
    const points = [...text];
    const pieces = [];
    for (let at = 0; at < points.length;) {
        let end = at;
        let meant = '';
        // Take as many consecutive characters as can be decoded.
        for (;;) {
            const one = sequenceAt(points, end, byte);
            if (one === undefined)
                break;
            meant += one.meant;
            end += one.length;
        }
        if (end === at) {
            pieces.push(points[at++] ?? '');
            continue;
        }
        const written = points.slice(at, end).join('');
        const before = points[at - 1] ?? '';
        const after = points[end] ?? '';
        pieces.push(isMeant({ written, meant, before, after }) ? meant : written);
        at = end;
    }
    return pieces.join('');
}
/** The character whose UTF-8 bytes start at a position. */
function sequenceAt(points, at, byte) {
    const lead = byte.get(points[at] ?? '');
    if (lead === undefined || lead < 0xc2 || lead > 0xf4)
        return undefined;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if ((byte.get(points[at + 1] ?? '') ?? 0) < 0x80)
        return undefined;
    const bytes = points.slice(at, at + length).map((one) => byte.get(one) ?? 0);
    // This excludes nearly all other text, because an exception of the decoder is slow.
    if (bytes.length < length || bytes.some((one, index) => index > 0 && (one < 0x80 || one > 0xbf)))
        return undefined;
    try {
        return { meant: UTF_8.decode(Uint8Array.from(bytes)), length };
    }
    catch {
        return undefined;
    }
}
/** U+FFFD, also misread as Latin-1 or as a Chinese encoding, in which two of it become three characters. */
const LOST = /\ufffd|ï¿½|锟斤拷/;
/** A fast test that excludes nearly every undamaged name. */
const MAY_BE_DAMAGED = new RegExp(`[\\ufffd锟&\\\\%]|${MAY_BE_MISREAD.source}`);
function damageOf(text) {
    if (!MAY_BE_DAMAGED.test(text))
        return undefined;
    const lost = LOST.exec(text);
    if (lost !== null)
        return { kind: 'lost', as: lost[0] };
    const misread = unmisread(text);
    if (misread !== undefined)
        return { kind: 'misread', meant: (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEntities */ ._)(misread) ?? misread };
    const unescaped = (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEntities */ ._)(text);
    return unescaped === undefined ? undefined : { kind: 'escaped', meant: unescaped };
}


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LONGEST_NAME),
/* harmony export */   c: () => (/* binding */ TOO_LONG)
/* harmony export */ });
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(281);
/** A name with more characters than CustomerGauge probably stores. */


/** The length of CustomerGauge's fields: documented for uploads, and probably the same for records. */
const LONGEST_NAME = 128;
const TOO_LONG = { id: 'too-long', severity: 'warning', find };
function find({ text, place, subject }) {
    if (text.length <= LONGEST_NAME)
        return undefined;
    const length = characters(text);
    if (length <= LONGEST_NAME)
        return undefined;
    const message = `${subject} ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} has ${length} characters, but CustomerGauge probably stores only ${LONGEST_NAME}.`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`);
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}


/***/ }),

/***/ 3275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ UNKNOWN_ACCOUNT),
  B: () => (/* binding */ unknownAccounts)
});

// EXTERNAL MODULE: ./src/aliases/across/hidden-difference.ts
var hidden_difference = __webpack_require__(9480);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
;// CONCATENATED MODULE: ./src/aliases/across/near-names.ts
/** Finds the known names that are a few letters away from a name. */



const MOST = 3;
/** Longer names are not searched: the comparison is slow, and nobody would see the mistake. */
const LONGEST = 200;
/** With more unknown accounts than this, the list is probably the wrong one, and hints do not help. */
const MOST_SEARCHED = 300;
/** The most names that are compared letter by letter with one name. */
const MOST_COMPARED = 2000;
/** The most names that are sorted. If more are equally near, none stands out. */
const MOST_LISTED = 30;
/**
 * Finds the known names that a name with a typing mistake, or with other case or accents, may mean. The work for each
 * name is bounded, and only the first names are searched for typing mistakes.
 */
class NearNames {
    #byLength = new Map();
    #byKey = new Map();
    #searched = 0;
    constructor(names) {
        for (const name of names) {
            if (name.length > LONGEST)
                continue;
            const key = (0,fold/* keysOf */.Y)(name).folded;
            const same = this.#byKey.get(key);
            if (same !== undefined) {
                if (same.length < MOST_LISTED)
                    same.push(name);
                continue;
            }
            this.#byKey.set(key, [name]);
            const bucket = this.#byLength.get(key.length) ?? { keys: [], prints: [] };
            this.#byLength.set(key.length, bucket);
            bucket.keys.push(key);
            bucket.prints.push(...printOf(key));
        }
    }
    /**
     * The nearest names, at most three: those that differ only in case, accents and the like, or else, for the first
     * `MOST_SEARCHED` names, those a few letters away.
     */
    near(name) {
        if (name.length > LONGEST)
            return [];
        const key = (0,fold/* keysOf */.Y)(name).folded;
        const keys = this.#byKey.has(key) ? [{ key, edits: 0 }] : this.#search(key);
        const found = keys
            .flatMap(({ key: one, edits }) => (this.#byKey.get(one) ?? []).map((near) => ({ near, edits })))
            .slice(0, MOST_LISTED)
            .map(({ near, edits }) => ({ near, edits, all: (0,mod/* distance */.Io)(name, near) }));
        found.sort((a, b) => a.edits - b.edits || a.all - b.all || (0,alias/* compareText */.n6)(a.near, b.near));
        return found.slice(0, MOST).map(({ near }) => near);
    }
    /** The keys a few edits away, the nearest first. */
    #search(key) {
        if (key.length > LONGEST || ++this.#searched > MOST_SEARCHED)
            return [];
        const limit = key.length < 4 ? 1 : key.length < 12 ? 2 : 3;
        const print = printOf(key);
        const found = [];
        let left = MOST_COMPARED;
        for (const longer of LENGTHS) {
            const bucket = this.#byLength.get(key.length + longer);
            if (bucket === undefined || Math.abs(longer) > limit)
                continue;
            const { keys, prints } = bucket;
            for (let at = 0; at < keys.length && left > 0; at++) {
                if (!mayBeNear(prints, at * 3, print, limit))
                    continue;
                left--;
                const one = keys[at];
                const edits = (0,mod/* distance */.Io)(key, one);
                if (edits <= limit && edits < key.length)
                    found.push({ key: one, edits });
            }
        }
        return found.sort((a, b) => a.edits - b.edits);
    }
}
/** The differences in length that a few edits can make, the likeliest first. */
const LENGTHS = [0, 1, -1, 2, -2, 3, -3];
function mayBeNear(prints, at, [letters, some, others], limit) {
    // One edit adds and removes at most one letter, and at most two pairs of letters.
    if (bitsIn(prints[at] ^ letters) > 2 * limit)
        return false;
    const pairs = bitsIn(prints[at + 1] ^ some) + bitsIn(prints[at + 2] ^ others);
    return pairs <= 4 * limit;
}
/** Bit sets of the letters and the pairs of letters in a key. Several letters or pairs may share a bit. */
function printOf(key) {
    let letters = 0;
    let some = 0;
    let others = 0;
    let last = 0;
    for (let at = 0; at < key.length; at++) {
        const code = key.charCodeAt(at);
        letters |= 1 << (code & 31);
        const pair = Math.imul(last * 31 + code, 0x9e3779b1) >>> 26;
        if (pair < 32)
            some |= 1 << pair;
        else
            others |= 1 << (pair - 32);
        last = code;
    }
    return [letters, some, others];
}
function bitsIn(number) {
    let bits = number - ((number >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rule = __webpack_require__(281);
;// CONCATENATED MODULE: ./src/rules/unknown-account.ts
/** An account that is missing from the list of known accounts. */




const UNKNOWN_ACCOUNT = { id: 'unknown-account', severity: 'error' };
/**
 * Finds every entry of an unknown account, with the known names that may be meant.
 * @param meant gives the name without characters that other rules report, so that one mistake gives one problem
 */
function unknownAccounts(entries, { known, meant }) {
    const problems = [];
    const near = new Map();
    let index;
    for (const { account, source, start, end } of entries) {
        if (known.names.has(account) || known.names.has(meant(account)))
            continue;
        index ??= new NearNames(known.names);
        const names = near.get(account) ?? index.near(account);
        near.set(account, names);
        const message = `The account ${(0,shown/* shown */.SP)(account)} is not in the list of known accounts ${(0,shown/* shown */.SP)(known.file)}.`;
        problems.push((0,rule/* found */.F9)(source.place(start, end), message, hintFor(account, names)));
    }
    return problems;
}
function hintFor(account, names) {
    if (names.length === 0)
        return 'Write the name exactly as CustomerGauge has it. If the account is new, add it to that file.';
    const shownNames = names.map((name) => {
        const hidden = (0,hidden_difference/* hiddenDifference */.m)(account, name, { here: 'here', there: 'in the list' });
        return hidden === undefined ? (0,shown/* shown */.SP)(name) : `${(0,shown/* shown */.SP)(name)} (${hidden})`;
    });
    const meant = names.length === 1 ? shownNames[0] : `${shownNames.slice(0, -1).join(', ')} or ${shownNames.at(-1)}`;
    return `Did you mean ${meant}? If the account is new, add it to that file.`;
}


/***/ })

};
