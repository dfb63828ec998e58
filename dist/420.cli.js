export const id = 420;
export const ids = [420];
export const modules = {

/***/ 2173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkAcrossFiles)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);




/**
 * The rules that look at all entries together. Of two that contradict each other the later one is reported and names the
 * earlier, so `entries` come in the order of their files' paths and of their lines.
 */
function checkAcrossFiles(entries) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const pairs = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    const problems = [];
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = pairs.add(pair);
            if (same !== undefined) {
                problems.push(duplicate(pair, same));
                continue;
            }
            if (pair.alias === pair.account)
                problems.push(ownName(pair, entry));
            else {
                const other = pairs.firstOf(pair.alias);
                // Where the alias is the other's own name, `alias-is-account` says it better.
                if (other !== undefined && other !== pair && other.alias !== other.account)
                    problems.push(conflicting(pair, other));
                const account = accounts.get(pair.alias);
                if (account !== undefined)
                    problems.push(isAccount(pair, account));
            }
        }
    }
    return { pairs, problems };
}
function duplicate(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands twice for the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('duplicate-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete one of the two.', [
        { what: 'the first one', place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) },
    ]);
}
function conflicting(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands for two accounts: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} here, and ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)} elsewhere.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('conflicting-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete it from the account that it does not belong to.', [{ what: `the one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)}`, place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) }]);
}
/** Reported at the alias even where the account comes later: it is the alias that has to go. */
function isAccount(pair, account) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} of the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} is the name of another account.`;
    const hint = 'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-account', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, hint, [
        { what: 'the account of that name', place: account.source.place(account.start, account.end) },
    ]);
}
function ownName(pair, entry) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} is the account’s own name, which CustomerGauge knows already.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-own-name', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete the alias.', [
        { what: 'the account', place: entry.source.place(entry.start, entry.end) },
    ]);
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ ACCENTS_PATTERN),
  MW: () => (/* binding */ BETWEEN_DIGITS),
  C7: () => (/* binding */ FOLD),
  Mh: () => (/* binding */ LONGER),
  og: () => (/* binding */ LOOK),
  wv: () => (/* binding */ SEPARATOR),
  mp: () => (/* binding */ SPACES),
  HV: () => (/* binding */ UNKNOWN),
  I3: () => (/* binding */ latinOf)
});

// UNUSED EXPORTS: DROPPED, FoldTable

;// CONCATENATED MODULE: ./src/aliases/across/look-alikes.generated.ts
// Generated by `npm run generate` from the data of unhomoglyph (MIT), which are Unicode’s confusables.txt (UTS #39).
// Copyright © Unicode, Inc. Used under the Unicode License, https://www.unicode.org/license.txt.
/** Letters of other alphabets, and special ones of the Latin, each followed by the letter a to z that it looks like. */
const LOOK_ALIKES = 'ÐDØOøoĐDđdĦHħhıiŁLłlŦTŧtƀbƂbƃbƄbƉDƌdƍgƑFƒfƖIƗIƙkƚlƝNƞnƟOƥpƦRƭtƮTƴyƵZƶzƽsǀlǤGǥgǾOȤZȥzȼcȾTɄUɆEɇeɈJɉjɍrɎYɏyɑaɓbɖdɗdɠgɡgɣyɦhɨiɩiɪiɫlɭlɯwɳnɵoɼrɽrʂsʋuʏyʐzʠqͺiͿJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaγyιiνvοoρpσoυuϒYϜFϱpϲcϳjϹCϺMЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaгrеeоoрpсcуyхxѕsіiјjѡwѴVѵvҮYүyһhҽeӀIӏiԁdԌGԛqԜWԝwՍUՏSՕOաwգqզqհhոnռnսuցgքfօoᎠDᎡRᎢTᎥiᎩYᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏂhᏃZᏏbᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏧdᏳGᏴBᴄcᴏoᴑoᴜuᴠvᴡwᴢzᴦrᵮfᵰnᵲrᵴsᵵtᵶzᵻiᵼiᵽpᵾuᶃgᶌyᶢgẚaẝfỿyιiⱧHⱩKⲅrⲎHⲒIⲔKⲘMⲚNⲞOⲟoⲢPⲣpⲤCⲥcⲦTⲨYⲬXⳐLꓐBꓑPꓒdꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲlꓳOꓴUꙇiꜱsꝀKꝊOꝋoꝡwꞘFꞙfꞟuꞲJꞳXꞴBꬲeꬵfꬽoꬾoꭇrꭈrꭎuꭒuꭚyꭵiꮁrꮃwꮓzꮩvꮪsꮯc';

;// CONCATENATED MODULE: ./src/aliases/across/fold-table.ts

/**
 * Marks that are accents, and what Arabic and Hebrew leave out as often as not. Other scripts write vowels with marks, which
 * tell words apart.
 */
const ACCENTS = String.raw `\u0300-\u036f\u0483-\u0487\u05b0-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670`;
const ACCENTS_PATTERN = new RegExp(`[${ACCENTS}]`, 'gu');
const MARKS = new RegExp(`[${ACCENTS}\\p{Cc}\\p{Cf}\\p{Sk}\\p{Variation_Selector}™℠®©]`, 'gu');
/** Punctuation but for what people read as a word: AT&T is not ATT. */
const PUNCTUATION = /[\p{P}--[&@%#]]/gv;
const SEPARATORS = /^[[\p{P}\p{Z}\t\n\v\f\r\u0085]--[&@%#]]+$/v;
const SPACES = /[\p{Z}\s]/gu;
/** A separator counts only between two digits: 1-12 is not 11-2. */
const BETWEEN_DIGITS = ' ';
const LATIN = new Map(Array.from({ length: LOOK_ALIKES.length / 2 }, (_, at) => [
    LOOK_ALIKES.charAt(2 * at),
    LOOK_ALIKES.charAt(2 * at + 1),
]));
/** The Latin letter that a letter looks like. */
function latinOf(letter) {
    return LATIN.get(letter);
}
/** What remains of one character; a space where it separates words. */
function foldCharacter(character) {
    if (SEPARATORS.test(character))
        return BETWEEN_DIGITS;
    const bare = character.replace(MARKS, '').normalize('NFKD').replace(MARKS, '');
    const same = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
    return SEPARATORS.test(same) ? BETWEEN_DIGITS : same.replace(PUNCTUATION, '').replace(SPACES, '');
}
const UNKNOWN = 0;
const DROPPED = 1;
const SEPARATOR = 2;
const LONGER = 3;
/** What becomes of each character, worked out when it is first met. */
class FoldTable {
    /** By code unit: one of the constants above, or the one code unit that remains. */
    units = new Uint16Array(0x10000);
    #folded = new Map();
    #fold;
    constructor(fold) {
        this.#fold = fold;
        this.units.fill(LONGER, 0xd800, 0xe000);
    }
    get(character) {
        const known = this.#folded.get(character);
        if (known !== undefined)
            return known;
        const folded = this.#fold(character);
        this.#folded.set(character, folded);
        return folded;
    }
    /** The same as one number for a character of one code unit. */
    unit(code) {
        const known = this.units[code];
        if (known !== UNKNOWN)
            return known;
        const folded = this.get(String.fromCharCode(code));
        const unit = folded === ''
            ? DROPPED
            : folded === BETWEEN_DIGITS
                ? SEPARATOR
                : folded.length > 1
                    ? LONGER
                    : folded.charCodeAt(0);
        this.units[code] = unit;
        return unit;
    }
}
const FOLD = new FoldTable(foldCharacter);
const LOOK = new FoldTable((character) => foldCharacter(latinOf(character) ?? character));


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   y: () => (/* binding */ isDigit)
/* harmony export */ });
/* harmony import */ var _fold_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4996);

/** The keys of a name. A name without letters, digits and symbols is compared without its white space only. */
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
/* harmony export */   H: () => (/* binding */ Hashes)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1681);
/* harmony import */ var _fold_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);


const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BETWEEN = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .BETWEEN_DIGITS */ .MW.charCodeAt(0);
/** Numbers that are equal wherever the keys of two names are. Most names are told apart by them, at a fraction of the cost. */
class Hashes {
    folded = 0;
    looked = 0;
    /** Takes the numbers of a name. */
    take(text) {
        const folds = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLD */ .C7.units;
        const looks = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOK */ .og.units;
        let folded = SEED;
        let looked = SEED;
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
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
            }
            last = unit;
            folded = Math.imul(folded ^ unit, PRIME);
            if (code >= 0x80) {
                unit = looks[code];
                if (unit === _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV)
                    unit = _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOK */ .og.unit(code);
                if (unit <= _fold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGER */ .Mh) {
                    this.#takeKeys(text);
                    return;
                }
            }
            looked = Math.imul(looked ^ unit, PRIME);
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
    let value = SEED;
    for (let at = 0; at < key.length; at++)
        value = Math.imul(value ^ key.charCodeAt(at), PRIME);
    return value;
}


/***/ }),

/***/ 8544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ checkAliases),
  xp: () => (/* binding */ checkRead),
  NB: () => (/* binding */ entriesById),
  $: () => (/* binding */ inPathOrder)
});

// EXTERNAL MODULE: ./src/aliases/across/across-files.ts
var across_files = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/heed-misread.ts

/**
 * Puts first things first: where one of the names that a problem is about may be read otherwise than it was meant, as
 * `Store #5` and `Store #6` are both read as `Store`, that is to be fixed before anything is deleted.
 * @param ofFiles what is wrong in the files one by one
 */
function heedMisread(problems, ofFiles) {
    const misread = new Map();
    for (const one of ofFiles)
        if (isMisread(one))
            misread.set(keyOf(one.place), one);
    return misread.size === 0 ? problems : problems.map((found) => heeding(found, misread));
}
/** Only of such names these two rules know no fix; and broken YAML means nothing. */
function isMisread({ rule, fix }) {
    if (rule === 'yaml-syntax')
        return true;
    return (rule === 'ambiguous-text' || rule === 'not-text') && fix === undefined;
}
function heeding(found, misread) {
    const places = [found.place, ...found.related.map(({ place }) => place)];
    const first = places.map((place) => misread.get(keyOf(place))).find((one) => one !== undefined);
    if (first === undefined)
        return found;
    const { file, line } = first.place;
    const where = file === found.place.file ? `line ${line}` : `line ${line} of ${file}`;
    const hint = `First look at ${where}, where YAML may read another name than was meant. ${ended(first.hint)} If this problem then is still there: ${(0,shown/* lowerFirst */.oZ)(found.hint)}`;
    return { ...found, hint };
}
/** A fix may end with what is to be written, without a full stop. */
function ended(hint) {
    return hint.endsWith('.') ? hint : `${hint}.`;
}
function keyOf({ file, line }) {
    return `${line}:${file}`;
}

// EXTERNAL MODULE: ./src/aliases/names/invisible.ts
var invisible = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
;// CONCATENATED MODULE: ./src/aliases/across/near-names.ts



const MOST = 3;
/** Longer names are no typing mistakes of each other that anyone could see, and take long to compare. */
const LONGEST = 200;
/** Of more unknown accounts than this the list is another one than was meant, and no hint helps. */
const MOST_SEARCHED = 300;
/** As many names are compared letter by letter with one. */
const MOST_COMPARED = 2000;
/** As many are put in order; where so many are equally near, none of them stands out. */
const MOST_LISTED = 30;
/**
 * Finds among many names those that somebody may have meant who made a typing mistake, or wrote other case or accents. Only
 * for the first names it is asked about does it go through the many; what it does for one name is bounded.
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
     * The nearest names, at most three: those that are equal but for case, accents and the like, or else, for the first
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
/** How much longer a key may be that is a few edits away, the likelier first. */
const LENGTHS = [0, 1, -1, 2, -2, 3, -3];
function mayBeNear(prints, at, [letters, some, others], limit) {
    // An edit brings in one letter at most and takes away one; of pairs of letters, two.
    if (bitsIn(prints[at] ^ letters) > 2 * limit)
        return false;
    const pairs = bitsIn(prints[at + 1] ^ some) + bitsIn(prints[at + 2] ^ others);
    return pairs <= 4 * limit;
}
/** Which letters, and which pairs of letters, a key has: a bit stands for all that share it. */
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

;// CONCATENATED MODULE: ./src/aliases/across/known-accounts.ts




/** Every entry of an account that is not among the known ones, with the known names that may have been meant. */
function findUnknownAccounts(entries, { known, severities }) {
    const problems = [];
    const near = new Map();
    let index;
    for (const { account, source, start, end } of entries) {
        if (known.names.has(account) || known.names.has(withoutErrors(account, severities)))
            continue;
        index ??= new NearNames(known.names);
        const names = near.get(account) ?? index.near(account);
        near.set(account, names);
        const message = `The account ${(0,shown/* shown */.SP)(account)} is not among the known accounts of the file ${(0,shown/* shown */.SP)(known.file)}.`;
        problems.push((0,problem/* problem */.C)('unknown-account', source.place(start, end), message, hintFor(names)));
    }
    return problems;
}
/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(account, severities) {
    if (severities['stray-space'] !== 'error')
        return account;
    return severities['control-character'] === 'error' ? (0,invisible/* visiblePart */.MR)(account) : account.trim();
}
function hintFor(names) {
    if (names.length === 0)
        return 'Write its name as CustomerGauge has it; if the account is new, add it to that file.';
    const shownNames = names.map(shown/* shown */.SP);
    const meant = names.length === 1 ? shownNames[0] : `${shownNames.slice(0, -1).join(', ')} or ${shownNames.at(-1)}`;
    return `Did you mean ${meant}? If the account is new, add it to that file.`;
}

// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
;// CONCATENATED MODULE: ./src/aliases/across/candidates.ts

/**
 * The few names that may look like one of another account, in the order of the entries. Telling them from the many by
 * numbers alone is what makes the comparison of a million names affordable.
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
/** Two numbers for each name: the account's own before its aliases, entry by entry. */
function hashesOf(entries) {
    const numbers = new Int32Array(2 * entries.reduce((sum, { pairs }) => sum + pairs.length + 1, 0));
    const hashes = new name_hash/* Hashes */.H();
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
/** One bit for each of many more numbers than there are names: small enough to stay near the processor. */
function repeatedAmong(hashes) {
    const shift = 32 - Math.min(28, Math.ceil(Math.log2(hashes.length + 1)) + 4);
    const once = new Int32Array(2 ** (32 - shift - 5) + 1);
    const again = new Int32Array(once.length);
    const add = (hash) => {
        const bit = scattered(hash) >>> shift;
        const mask = 1 << (bit & 31);
        const word = bit >>> 5;
        if (once[word] & mask)
            again[word] = again[word] | mask;
        else
            once[word] = once[word] | mask;
    };
    for (let at = 0; at < hashes.length; at += 2) {
        const folded = hashes[at];
        const looked = hashes[at + 1];
        add(folded);
        if (looked !== folded)
            add(looked);
    }
    return (hash) => {
        const bit = scattered(hash) >>> shift;
        return (again[bit >>> 5] & (1 << (bit & 31))) !== 0;
    };
}
/** Brings what differs in the low bits of a hash into the high ones. */
function scattered(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
function suspectsAmong(entries, hashes, repeated) {
    const suspects = [];
    let at = 0;
    for (const entry of entries) {
        for (let index = -1; index < entry.pairs.length; index++) {
            const folded = hashes[at++];
            const looked = hashes[at++];
            if (!repeated(folded) && (looked === folded || !repeated(looked)))
                continue;
            const pair = entry.pairs[index];
            const { start, end } = pair ?? entry;
            const what = pair === undefined ? 'account name' : 'alias';
            suspects.push({ text: pair?.alias ?? entry.account, what, entry, start, end, folded, looked });
        }
    }
    return suspects;
}

// EXTERNAL MODULE: ./src/aliases/across/fold-table.ts + 1 modules
var fold_table = __webpack_require__(4996);
;// CONCATENATED MODULE: ./src/aliases/across/name-difference.ts




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
        name: 'characters that nobody sees',
        level: (text) => text.replace(/[[\p{Cf}\p{Cc}]--[\t\n\v\f\r]]/gv, ''),
        unseen: true,
        inAscii: false,
    },
    { name: 'the form of characters', level: (text) => text.normalize('NFKC'), unseen: true, inAscii: false },
    { name: 'case', level: (text) => text.toUpperCase().toLowerCase(), unseen: false, inAscii: true },
    {
        name: 'accents',
        level: (text) => text.normalize('NFD').replace(fold_table/* ACCENTS_PATTERN */.BM, '').normalize('NFC'),
        unseen: false,
        inAscii: false,
    },
];
/** Longer names are told apart by nobody, and would take long to compare in a file made to hurt. */
const name_difference_LONGEST = 300;
/** How two names differ that are alike: a clause and a full stop. Characters that look the same are named. */
function differenceBetween(here, there) {
    const kinds = here.length + there.length > 2 * name_difference_LONGEST ? [] : neededKinds(here, there);
    const what = kinds.length > 0 ? listed(kinds.map(({ name }) => name)) : 'the way they are written';
    const odd = kinds.every(({ unseen }) => !unseen) ? undefined : oddCharacters(here, there);
    const detail = odd === undefined ? '' : `; here stands ${described(odd[0])}, there ${described(odd[1])}`;
    return `they differ only in ${what}${detail}.`;
}
/** The one kind that explains the difference, or else all without which something is left of it. */
function neededKinds(here, there) {
    const kinds = kindsFor(here, there);
    const alone = kinds.find((kind) => kind.level(here) === kind.level(there));
    if (alone !== undefined)
        return [alone];
    // Twice: one may bring in what another takes out, such as the brackets of ㈱.
    const without = (text, but) => [...kinds, ...kinds].reduce((so, kind) => (kind === but ? so : kind.level(so)), text);
    return kinds.filter((kind) => without(here, kind) !== without(there, kind));
}
/** The kinds that may matter. Most names are plain ASCII, where few do. */
function kindsFor(here, there) {
    if (PLAIN.test(here) && PLAIN.test(there))
        return OTHERS.filter(({ inAscii }) => inAscii);
    // Other alphabets come in only where nothing else explains it: as words of one alphabet they have cases of their own.
    return (0,fold/* keysOf */.Y)(here).folded === (0,fold/* keysOf */.Y)(there).folded ? OTHERS : [LETTERS, ...OTHERS];
}
const PLAIN = /^[ -~]*$/;
/** The first two characters that differ in more than case and accents, if one of them stands in the place of the other. */
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
        return 'a common space';
    if (/\s/.test(character))
        return `${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
    return `${script === undefined ? '' : `the ${script} letter `}${(0,shown/* shown */.SP)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/aliases/across/looks-alike.ts






/**
 * Names of different accounts that are equal but for case, accents, white space, punctuation, the form in which characters
 * are stored, or letters of another alphabet that look the same. Each is reported once, with the earliest that it
 * looks like; that two are exactly equal is for other rules to say.
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
/** Adds a name to the group of its key. Returns the earliest name of another account that it is alike, unless its text is not new. */
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
    // Stray white space and invisible characters are errors of their own.
    const text = (0,invisible/* visiblePart */.MR)(name.text);
    if (texts.has(text))
        return undefined;
    texts.add(text);
    return own ? group.other : first;
}
function alike(name, earlier) {
    const message = `The ${said(name)} looks like the ${said(earlier)}: ${differenceBetween(name.text, earlier.text)}`;
    const hint = 'If both are one account, keep one of the two accounts, with all aliases; if not, write the names so that people can tell them apart.';
    return (0,problem/* problem */.C)('looks-alike', placeOf(name), message, hint, [
        { what: `the ${earlier.what} ${(0,shown/* shown */.SP)(earlier.text)}`, place: placeOf(earlier) },
    ]);
}
function said({ what, text, entry }) {
    return what === 'alias'
        ? `alias ${(0,shown/* shown */.SP)(text)} of the account ${(0,shown/* shown */.SP)(entry.account)}`
        : `account name ${(0,shown/* shown */.SP)(text)}`;
}
function placeOf({ entry, start, end }) {
    return entry.source.place(start, end);
}

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 16 modules
var read_files = __webpack_require__(9339);
;// CONCATENATED MODULE: ./src/aliases/check.ts







/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, options) {
    return checkRead(await (0,read_files/* readAliasFiles */._)(files, options.severities), options);
}
/** The same for files that were read before, with the same severities. */
function checkRead(files, { severities, known }) {
    const read = inPathOrder(files);
    const all = read.flatMap(({ entries }) => entries);
    const across = (0,across_files/* checkAcrossFiles */.d)(all);
    const alike = severities['looks-alike'] === 'off' ? [] : findLookAlikes(all);
    const unknown = known === undefined ? [] : findUnknownAccounts(all, { known, severities });
    const problems = [];
    const wrong = new Set();
    const ofFiles = read.flatMap((file) => file.problems);
    for (const found of [...ofFiles, ...heedMisread(across.problems, ofFiles), ...alike, ...unknown]) {
        wrong.add(found.place.file);
        const severity = severities[found.rule];
        if (severity !== 'off')
            problems.push({ ...found, severity });
    }
    const settled = read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(hasInvisible));
    return { pairs: across.pairs, entries: entriesById(read), settled, problems: problems.sort(compareProblems) };
}
/** What files with an id say, by that id. */
function entriesById(files) {
    return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}
/** What files say, file by file as their paths are ordered by UTF-16 code units. */
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,alias/* compareText */.n6)(a.source.file, b.source.file));
}
function hasInvisible({ account, pairs }) {
    return invisible/* INVISIBLE */.kH.test(account) || pairs.some(({ alias }) => invisible/* INVISIBLE */.kH.test(alias));
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ visiblePart),
/* harmony export */   Qb: () => (/* binding */ JOINED),
/* harmony export */   fh: () => (/* binding */ invisibleAt),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   m9: () => (/* binding */ mayHoldInvisible),
/* harmony export */   nI: () => (/* binding */ invisibleName),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony export INVISIBLE_IN_FILE */
/**
 * Characters that nobody sees in a name and that make two equal-looking names differ: controls, line and paragraph
 * separators, soft hyphens, zero-width and bidirectional characters, tags, and halves of a character.
 */
const INVISIBLE_CLASS = String.raw `\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}`;
/** Scripts whose spelling needs the zero-width joiner or non-joiner: Persian, Urdu, Hindi, Bengali, Sinhala and so on. */
const JOINING = [
    'Arab',
    'Beng',
    'Deva',
    'Gujr',
    'Guru',
    'Khmr',
    'Knda',
    'Mlym',
    'Mong',
    'Mymr',
    'Orya',
    'Sinh',
    'Syrc',
    'Taml',
    'Telu',
    'Tibt',
]
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('');
/** One such character. */
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
/** The same but for what any line of a file may hold: a line feed, and a carriage return before it. */
const INVISIBLE_IN_FILE = new RegExp(`(?!\\n|\\r\\n)[${INVISIBLE_CLASS}]`, 'u');
/** What is certainly none of these. A carriage return may be one, and halves of characters are looked at closely. */
const PLAINLY_VISIBLE = [
    String.raw `\n\x20-\x7E\xA0-\xAC\xAE-\u061B\u061D-\u180D\u180F-\u200A`,
    String.raw `\u2010-\u2027\u202F-\u205F\u2070-\uD7FF\uE000-\uFEFE\uFF00-\uFFF8`,
].join('');
const UNUSUAL = new RegExp(`[^${PLAINLY_VISIBLE}]`);
/** Whether a file's text holds such a character where no file needs it. Nearly all hold nothing unusual, and that is quicker to see. */
function mayHoldInvisible(text) {
    return UNUSUAL.test(text) && INVISIBLE_IN_FILE.test(text);
}
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
/** Whether a character may change its look beside a zero-width joiner. */
const JOINED = new RegExp(`[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`, 'u');
/** A joiner that spelling asks for: among letters of such a script, or in an emoji made of several. */
const SPELLED = new RegExp(`(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`, 'gu');
const NAMES = {
    9: 'a tab',
    10: 'a line break',
    13: 'a carriage return',
    160: 'a non-breaking space',
    173: 'a soft hyphen',
    8203: 'a zero-width space',
    8204: 'a zero-width non-joiner',
    8205: 'a zero-width joiner',
    8206: 'a left-to-right mark',
    8207: 'a right-to-left mark',
    8232: 'a line separator',
    8233: 'a paragraph separator',
    8288: 'a word joiner',
    65279: 'a byte order mark',
};
/** Where invisible characters stand in a name, as offsets, those left out that its spelling needs. */
function invisibleAt(text) {
    if (!INVISIBLE.test(text))
        return [];
    const spelled = new Set(Array.from(text.matchAll(SPELLED), (match) => match.index));
    return Array.from(text.matchAll(ALL_INVISIBLE), (match) => match.index).filter((at) => !spelled.has(at));
}
/** What of a text can be seen. */
function visiblePart(text) {
    return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}
/** Whether nothing of a text can be seen. */
function isBlank(text) {
    return visiblePart(text) === '';
}
/** What an invisible character is, in words. */
function invisibleName(character) {
    const code = character.codePointAt(0) ?? 0;
    const name = NAMES[code];
    if (name !== undefined)
        return name;
    if (code >= 0xd800 && code <= 0xdfff)
        return 'half of a character';
    if (code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
        return 'a mark for the direction of writing';
    }
    if (/\s/.test(character))
        return 'an unusual space';
    return code < 0xa0 ? 'a control character' : 'an invisible character';
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ notNfc),
/* harmony export */   a: () => (/* binding */ nfc)
/* harmony export */ });
/** Below these every text is in its normal form already; most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;
/** A text in Unicode's normal form NFC, in which equal characters are stored as equal code points. */
function nfc(text) {
    return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}
/** What of a text is not in NFC, as it is stored and as it should be; undefined where all of it is. */
function notNfc(text) {
    const normal = nfc(text);
    if (normal === text)
        return undefined;
    for (const [stored] of text.matchAll(COMPOSED)) {
        const composed = stored.normalize('NFC');
        if (composed !== stored)
            return { stored, normal: composed };
    }
    return { stored: text, normal };
}
/** What is composed into one character: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;


/***/ }),

/***/ 1535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  u: () => (/* binding */ notUtf8Name)
});

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
;// CONCATENATED MODULE: ./src/aliases/source.ts
/** Where the lines of one alias file begin: all it takes to say where something stands, long after the file was read. */
class SourceLines {
    /** Path as the user knows it, with forward slashes. */
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
/** The text of one alias file, kept as long as somebody may have something to say about it. */
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
    /** The same, but only as far as the first line goes: a problem with a whole entry is shown where the entry begins. */
    placeOnLine(start, end) {
        const stretch = this.text.slice(start, end);
        const lineBreak = stretch.search(/\r?\n/);
        return this.place(start, lineBreak === -1 ? end : start + lineBreak);
    }
}

;// CONCATENATED MODULE: ./src/aliases/reading/decode.ts


// Neither is used for streams, so neither keeps anything between two files. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** The text of a file: UTF-8, with or without byte order mark, kept in the repository itself. */
function decode(file) {
    if (file.kind === 'symlink' || file.kind === 'submodule')
        return notAFile(file.path, file.kind);
    if (isUtf16(file.bytes))
        return utf16(file.path);
    const text = strictText(file.bytes);
    if (text === undefined)
        return notUtf8(file);
    const source = new SourceText(file.path, text);
    if (!text.includes('\n') && text.includes('\r'))
        return loneReturns(source);
    if (!text.startsWith(LFS_POINTER))
        return { ok: true, source };
    return refused('lfs-pointer', source, 0, 'This file is only a pointer: Git LFS keeps its content elsewhere.', 'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.');
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
    // Its name says what is meant to be here; what a link leads to is not looked at.
    const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
    const hint = file
        ? `Put the YAML file itself here instead of ${what}, or delete it.`
        : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
    const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
    return refused('no-file', new SourceText(path, ''), 0, message, hint);
}
/** By its byte order mark; or, as an alias file begins with letters that everybody has, by every second byte of these. */
function isUtf16([first, second, third, fourth]) {
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}
function utf16(path) {
    const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
    return refused('utf-16', new SourceText(path, ''), 0, message, 'Save it again with the encoding UTF-8.');
}
/** To YAML, git and every count of lines such a file is one line. */
function loneReturns(source) {
    const message = 'The lines of this file end with CR alone, as they did on very old Macs, and are one line to YAML and git.';
    return refused('line-ends', source, 0, message, 'Save the file again with line ends of the kind LF or CRLF.');
}
function notUtf8({ path, bytes }) {
    const source = new SourceText(path, LENIENT.decode(bytes));
    const at = firstWrongCharacter(bytes);
    const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
    const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
    const where = before === '' ? 'at the start of this line' : `after “${before}”`;
    return refused('not-utf-8', source, at, `This file is not saved as UTF-8: the character ${where} cannot be read.`, 'Save the file again with the encoding UTF-8, and write that character anew.');
}
/** What the file says can be understood all the same; but two of such names may look like one. */
function notUtf8Name(source) {
    const message = 'The name of this file, or of a folder that it is in, is not UTF-8: `\\x…` stands for a byte that is no letter there.';
    const hint = 'Rename it, most simply with the letters a to z: `git mv` does that, or your file manager.';
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}
/**
 * Where the first bytes stand that are not UTF-8, as an offset in the leniently decoded text. No character other than a
 * line feed holds the byte of a line feed, so line by line is exact and needs no second decoder.
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
    return { ok: false, why, source, problem: (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(at, at + 1), message, hint) };
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readAliasFiles)
});

// UNUSED EXPORTS: readAliasFile

// EXTERNAL MODULE: ./src/aliases/rules.ts
var rules = __webpack_require__(8955);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
;// CONCATENATED MODULE: ./src/aliases/alias-file.ts

/**
 * Builds an entry: this is the one place where names get their normal form.
 * @param normal whether all names are known to have it already
 */
function entryOf(source, account, aliases, normal = false) {
    const texts = ownCopies([account, ...aliases].map(({ text }) => text));
    const [name = '', ...names] = normal ? texts : texts.map(normal_form/* nfc */.a);
    const pairs = aliases.map(({ start, end }, index) => ({
        account: name,
        alias: names[index] ?? '',
        source,
        start,
        end,
    }));
    return { account: name, source, start: account.start, end: account.end, pairs };
}
/** The same texts. What was cut from the text of a file keeps all of it in memory; what JSON makes of it does not. */
function ownCopies(texts) {
    return JSON.parse(JSON.stringify(texts));
}

;// CONCATENATED MODULE: ./src/aliases/names/cut-name.ts
const SPACE = 32;
const TAB = 9;
const HASH = 35;
/** What is longer is never shown in full. */
const LONGEST = 300;
/**
 * What YAML takes for a comment behind a name without quotes, although its `#` stands directly before a letter or a digit as
 * it does in names: ` #5` behind `Store`. Empty where there is none.
 * @param end where the name ends in the text of the file
 */
function cutOff(text, end) {
    let at = end;
    while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)
        at++;
    if (at === end || text.charCodeAt(at) !== HASH)
        return '';
    const comment = commentAt(text, at);
    return /^#[\p{L}\p{N}]/u.test(comment) ? text.slice(end, at).replaceAll('\t', ' ') + comment : '';
}
/** The comment that begins in a text at an offset, without a further one that can only be a comment. */
function commentAt(text, at) {
    const [line = ''] = text.slice(at, at + LONGEST).split(/\r?\n/, 1);
    return line.replace(/[ \t]#(?![\p{L}\p{N}]).*$/u, '').trimEnd();
}

// EXTERNAL MODULE: ./src/aliases/names/invisible.ts
var invisible = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/aliases/names/plain-text.ts
/** What tools of YAML 1.1 (and CustomerGauge's neighbours that use them) make of text that YAML 1.2 leaves text. */
const OTHER_READINGS = [
    [/^(?:y|n|yes|no|on|off|true|false)$/i, 'yes or no'],
    [/^(?:null|\.nan|[-+]?\.inf)$/i, 'an empty value or a special number'],
    [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/, 'a date'],
    [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a time or a number'],
    [/^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+)$/i, 'a number'],
    [/^[-+]?(?:\d[\d_,]*\.?[\d_]*|\._*\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
    [/^(?:<<|=)$/, 'an instruction'],
];
/**
 * How tools that follow YAML 1.1 read a plain (unquoted) text, for instance `yes or no` for `on`; undefined where every
 * tool reads the text itself.
 */
function otherReading(text) {
    for (const [pattern, reading] of OTHER_READINGS)
        if (pattern.test(text))
            return reading;
    return undefined;
}
/**
 * Whether every YAML tool, whatever its version, reads a plain text as that text. Errs on the side of no: such a text is
 * looked at again by the parser.
 */
function isPlainlyText(text) {
    return !SUSPICIOUS.test(text) || (!NUMERIC.test(text) && otherReading(text) === undefined);
}
/** Nearly all names begin otherwise, and need no closer look. */
const SUSPICIOUS = /^(?:[-+.\d~<=]|[ynotf][a-z]{0,4}$|$)/i;
/** What might be read as no text by anyone. */
const NUMERIC = /^(?:true|false|null|~||[-+.]*\d[\da-fox_.,:+\-tz ]*)$/i;

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/fixing/fixed-text.ts


/**
 * A name without what nobody sees in it and an enabled rule minds; undefined where nobody can tell what it should be. What
 * no enabled rule minds stays, for it makes another name and somebody wants it.
 */
function fixedText(text, severities) {
    const minds = (rule) => severities[rule] !== 'off';
    let fixed = text;
    if (minds('control-character')) {
        const trimmed = text.trim();
        const seen = withoutInvisible(trimmed);
        if (seen === undefined)
            return undefined;
        const start = text.indexOf(trimmed);
        fixed = text.slice(0, start) + seen + text.slice(start + trimmed.length);
    }
    if (minds('stray-space'))
        fixed = fixed.trim();
    if (minds('not-nfc'))
        fixed = (0,normal_form/* nfc */.a)(fixed);
    const trimmed = fixed.trim();
    if ((0,invisible/* isBlank */.z3)(fixed))
        return undefined;
    if (minds('control-character') && (0,invisible/* invisibleAt */.fh)(trimmed).length > 0)
        return undefined;
    return minds('stray-space') && trimmed !== fixed ? undefined : fixed;
}
/** What separates words, such as a tab, becomes a space; at the ends it separates nothing. */
function withoutInvisible(text) {
    const broken = text.replace(/[\s\u0085]+/gu, (run) => (BREAK.test(run) ? '\n' : run));
    const kept = [];
    let done = 0;
    for (const at of (0,invisible/* invisibleAt */.fh)(broken)) {
        const character = String.fromCodePoint(broken.codePointAt(at) ?? 0);
        if (character === '\n')
            continue;
        if (MEANINGFUL.test(character))
            return undefined;
        if (character === '\u200d' && invisible/* JOINED */.Qb.test(broken.slice(Math.max(0, at - 2), at + 3)))
            return undefined;
        kept.push(broken.slice(done, at));
        done = at + character.length;
    }
    const seen = kept.join('') + broken.slice(done);
    const [before, after] = [seen.length - seen.trimStart().length, seen.trimEnd().length];
    const ends = [seen.slice(0, before), seen.slice(after)].map((end) => (end.includes('\n') ? '' : end));
    return `${ends[0]}${seen.slice(before, after).replace(/\n+/g, ' ')}${ends[1]}`;
}
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
/**
 * Halves of a character, what is left of an apostrophe or dash that was stored in a Windows encoding, what turns round the
 * letters that people see, and the marks of emoji, music and Mongolian: without these something is lost that only the author
 * knows. Without the others a name looks and reads the same.
 */
const MEANINGFUL = /[\p{Cs}\u0080-\u009f\u180e\u202d\u202e\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;

;// CONCATENATED MODULE: ./src/aliases/fixing/fix-name.ts





/**
 * What to write instead of a name so that everything is gone that an enabled rule minds and that has one certain fix: quotes
 * around what is no text or may be taken for none, no white space at its ends, no character that nobody sees, its normal
 * form. One name has one fix, whatever its problems are: they cannot contradict each other. Undefined where the fix
 * is not certain.
 */
function fixName(name, severities) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // Text on several lines with a line break in the name may as well have been meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    // Quotes would make certain what is not: whether a second line or what follows a # belongs to the name.
    if (notation === 'plain' && (written.includes('\n') || cutOff(source.text, name.end) !== ''))
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = fixedText(name.text, severities);
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
    return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && isPlainlyText(text);
}

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
;// CONCATENATED MODULE: ./src/aliases/names/text-rules.ts







/** Fields of CustomerGauge hold this many characters (API.md: documented for uploads, likely for records). */
const LONGEST_NAME = 128;
/** Nobody copies a longer one from a message. */
const LONGEST_SHOWN = 2 * LONGEST_NAME;
/** Whether a name certainly breaks none of the rules below, given that it holds no invisible character. */
function isGoodName(text, plain) {
    return (text !== '' &&
        text.length <= LONGEST_NAME &&
        text.trim() === text &&
        (0,normal_form/* nfc */.a)(text) === text &&
        (!plain || isPlainlyText(text)));
}
/**
 * Everything that is wrong with one name by itself. One mistake gives one problem; of a rule that is off there may be one
 * too, and its hint is not to be carried out.
 */
function nameProblems(name, severities) {
    const { what, source, text, start, end } = name;
    const place = source.placeOnLine(start, end);
    const subject = what === 'account' ? 'The account name' : 'The alias';
    if (name.useless !== undefined)
        return [uselessProperty(name, name.useless)];
    if (name.notText !== undefined)
        return [notText({ name, place, subject, fix: fixName(name, severities) })];
    if ((0,invisible/* isBlank */.z3)(text)) {
        const message = `${subject} ${text === '' ? 'is empty' : 'holds nothing that can be seen'}.`;
        return [(0,problem/* problem */.C)('blank', place, message, blankHint(name))];
    }
    const trimmed = text.trim();
    const doubts = doubtsOf(name);
    const reading = name.plain && doubts.length === 0 ? otherReading(text) : undefined;
    const unseen = (0,invisible/* invisibleAt */.fh)(trimmed);
    const form = (0,normal_form/* notNfc */.X)(text);
    const flawed = trimmed !== text || reading !== undefined || unseen.length > 0 || form !== undefined;
    const flaw = { name, place, subject, fix: flawed ? fixName(name, severities) : undefined };
    const problems = doubts.map(({ message, hint }) => (0,problem/* problem */.C)('ambiguous-text', place, `${subject} ${message}`, hint));
    if (reading !== undefined)
        problems.push(ambiguousText(flaw, reading));
    if (trimmed !== text)
        problems.push(straySpace(flaw, trimmed));
    if (unseen.length > 0)
        problems.push(controlCharacter(flaw, trimmed, unseen));
    if (form !== undefined)
        problems.push(otherForm(flaw, form));
    const length = text.length > LONGEST_NAME ? characters((0,normal_form/* nfc */.a)(text)) : 0;
    if (length > LONGEST_NAME) {
        const message = `${subject} ${(0,shown/* shown */.SP)(text)} has ${length} characters, and CustomerGauge likely keeps only ${LONGEST_NAME}.`;
        problems.push((0,problem/* problem */.C)('too-long', place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`));
    }
    return problems;
}
function flawed(rule, { place, fix }, message, hint) {
    const found = (0,problem/* problem */.C)(rule, place, message, hint);
    return fix === undefined ? found : { ...found, fix };
}
function notText(flaw) {
    const { name, subject, fix } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is read by YAML as ${name.notText}, not as text.`;
    const cut = cutBehind(name);
    const hint = fix
        ? `Put it in quotes: ${fix.text}`
        : cut !== ''
            ? cutHint(name, cut)
            : `Write it here in quotes, without a tag or a reference: ${(0,shown/* quoted */.TL)(name.text)}`;
    return flawed('not-text', flaw, message, hint);
}
/**
 * What YAML makes of a name without quotes and people hardly would: one name of several lines, or a comment of a part of it.
 * Only who wrote it knows what was meant.
 */
function doubtsOf(name) {
    const { what, source, text, notation, start, end } = name;
    const doubts = [];
    const cut = cutBehind(name);
    // Where the name itself holds a line break, `control-character` says so.
    if (notation === 'plain' && source.text.slice(start, end).includes('\n') && !text.includes('\n')) {
        const message = `goes over several lines, and YAML reads them as one name: ${(0,shown/* shown */.SP)(text)}.`;
        const hint = `${SEVERAL_NAMES[what === 'account' ? what : isInBrackets(source.text, start) ? 'item' : 'alias']} If it is one name, write it on one line${inQuotes(text + cut)}`;
        doubts.push({ message, hint });
    }
    if (cut !== '') {
        const message = `is read as ${(0,shown/* shown */.SP)(text)} only: YAML takes ${(0,shown/* shown */.SP)(cut.trim())} behind it for a comment.`;
        doubts.push({ message, hint: cutHint(name, cut) });
    }
    return doubts;
}
const SEVERAL_NAMES = {
    account: 'If the next line does not belong to the name, delete it.',
    alias: 'If these are several names, begin the next line with a hyphen of its own, in the same column as this one.',
    item: 'If these are several names, put a comma between them.',
};
function isInBrackets(text, start) {
    return /[[,]\s*$/.test(text.slice(Math.max(0, start - 100), start));
}
/** What behind a name is a comment to YAML alone. Behind quotes everybody sees that the name has ended. */
function cutBehind({ source, notation, end }) {
    return notation === 'plain' ? cutOff(source.text, end) : '';
}
function cutHint({ text }, cut) {
    return `If ${(0,shown/* shown */.SP)(cut.trim())} belongs to the name, put all of it in quotes${inQuotes(text + cut)}. If it is a comment, leave a space after the #.`;
}
function uselessProperty(name, from) {
    const { source, text, start, end } = name;
    const property = source.text.slice(from, start).trim();
    const written = end - from > LONGEST_SHOWN ? undefined : source.text.slice(from, end).replace(/\s*\n\s*/g, ' ');
    const what = property.startsWith('&') ? 'an anchor, to which nothing here refers' : 'a tag';
    const message = `YAML reads ${(0,shown/* shown */.SP)(property)} as ${what}, and only ${(0,shown/* shown */.SP)(text)} as the name.`;
    const hint = `If it is a name, put it in quotes${written === undefined ? '' : inQuotes(written + cutBehind(name))}. If not, delete ${(0,shown/* shown */.SP)(property)}.`;
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(from, end), message, hint);
}
/** A name in quotes at the end of a sentence, unless it is too long to be shown. */
function inQuotes(text) {
    return text.length > LONGEST_SHOWN ? '' : `: ${(0,shown/* escaped */.Mk)(text)}`;
}
function ambiguousText(flaw, reading) {
    const { name, subject, fix } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is text here, but older YAML tools read it as ${reading}.`;
    return flawed('ambiguous-text', flaw, message, `Put it in quotes: ${fix?.text ?? (0,shown/* quoted */.TL)(name.text)}`);
}
function straySpace(flaw, trimmed) {
    const { name, subject, fix } = flaw;
    const { text } = name;
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = text.slice(text.trimEnd().length);
    const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
    const unusual = [...before, ...after].find((one) => one !== ' ');
    const what = unusual === undefined ? 'white space' : `white space (${(0,invisible/* invisibleName */.nI)(unusual)}, ${(0,shown/* codePoint */.yb)(unusual)})`;
    const written = fix?.text ?? (name.notation === 'plain' || invisible/* INVISIBLE */.kH.test(trimmed) ? undefined : (0,shown/* quoted */.TL)(trimmed));
    const hint = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
    return flawed('stray-space', flaw, `${subject} ${(0,shown/* shown */.SP)(text)} has ${what} ${where} it.`, hint);
}
function blankHint({ what, source, start, end }) {
    const written = source.text.slice(start, Math.min(end, start + 80));
    if (/^[&!]/.test(written))
        return `YAML does not read what begins with ${written.charAt(0)} as a name: put it in quotes: ${(0,shown/* quoted */.TL)(written)}`;
    const hint = what === 'account'
        ? 'Write the account’s name after `account:`.'
        : 'Write the alias after the hyphen, or delete the line.';
    const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
    if (hash === null)
        return hint;
    const comment = commentAt(source.text, end + hash[0].length - 1);
    return `YAML takes ${(0,shown/* shown */.SP)(comment)} for a comment. If it is the name, put it in quotes${inQuotes(comment)}. Otherwise: ${(0,shown/* lowerFirst */.oZ)(hint)}`;
}
function controlCharacter(flaw, trimmed, found) {
    const { name, subject, fix } = flaw;
    const { text, source, start, end } = name;
    const at = found[0] ?? 0;
    const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
    // Line breaks of the file are not those of the name.
    const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
    const place = literal === -1 ? flaw.place : source.place(start + literal, start + literal + character.length);
    const where = at === 0 ? 'at its beginning' : `after ${(0,shown/* shown */.SP)(trimmed.slice(Math.max(0, at - 20), at))}`;
    const more = found.length > 1 ? `, and ${found.length - 1} more of the kind` : '';
    const message = `${subject} ${(0,shown/* shown */.SP)(text)} holds ${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)}) ${where}${more}, which nobody can see and which makes it another name.`;
    const hint = /[\t\n\r]/.test(character)
        ? 'Write the name on one line, with common spaces'
        : 'Delete the name and type it anew instead of pasting it';
    return flawed('control-character', { ...flaw, place }, message, ending(hint, fix));
}
function otherForm(flaw, { stored, normal }) {
    const { name, subject, fix } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is not stored in the usual form (NFC): its ${(0,shown/* shown */.SP)(normal)} is ${(0,shown/* codePoints */.BH)(stored)} instead of ${(0,shown/* codePoints */.BH)(normal)}. It looks the same and is sent in the usual form, but who searches the file does not find it.`;
    return flawed('not-nfc', flaw, message, ending('Delete the name and type it anew', fix));
}
function ending(hint, fix) {
    return fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`;
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/aliases/reading/layout.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const layout_SPACE = 32;
const layout_HASH = 35;
const HYPHEN = 45;
const COLON = 58;
/**
 * Whether a stretch of text is layout: spaces, line breaks, comments, and hyphens of list items. What follows a name
 * begins on a new line. js-yaml passes over some things in between (`...`, or a key behind a quoted name) that are errors.
 */
function isLayout(text, from, to) {
    // At the start of the file, and behind the colon of a key, the next scalar may stand on the same line.
    let fresh = from === 0 || text.charCodeAt(from - 1) === COLON;
    let spaced = from === 0;
    for (let at = from; at < to; at++) {
        switch (text.charCodeAt(at)) {
            case layout_SPACE:
                break;
            case LINE_FEED:
                fresh = true;
                break;
            case CARRIAGE_RETURN:
                break;
            case layout_HASH: {
                if (!spaced)
                    return false;
                const lineFeed = text.indexOf('\n', at);
                if (lineFeed === -1)
                    return to === text.length;
                at = lineFeed;
                fresh = true;
                break;
            }
            case HYPHEN: {
                const next = text.charCodeAt(at + 1);
                if (!fresh || !spaced || (next !== layout_SPACE && next !== LINE_FEED && next !== CARRIAGE_RETURN))
                    return false;
                break;
            }
            default:
                return false;
        }
        spaced = text.charCodeAt(at) !== HYPHEN;
    }
    return fresh || to === text.length;
}

;// CONCATENATED MODULE: ./src/aliases/reading/fast-read.ts





// js-yaml's numbers for kinds of events and styles, given as types: importing its values here would load it at start.
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;
const BLOCK = 1;
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
/** Document, list, entry, aliases, name: a file that nests deeper is not what this reader accepts. */
const MAX_DEPTH = 8;
/**
 * Reads a file that is exactly what the README shows: an entry or a list of entries in block style, names on one line,
 * plain or in simple quotes, and none that any rule of one file could mind. Such files are nearly all, and this is several
 * times faster than the parser that explains mistakes. Anything else gives undefined, and that parser decides: it, not
 * this reader, is the authority, and tests prove that the two agree wherever this one accepts.
 */
function readPlainFile(source, parseEvents) {
    if ((0,invisible/* mayHoldInvisible */.m9)(source.text))
        return undefined;
    try {
        const events = parseEvents(source.text, { maxDepth: MAX_DEPTH });
        return new EventReader(source, events).file();
    }
    catch {
        return undefined;
    }
}
/** Walks the events of one file. Every step returns undefined at the first thing that it does not expect. */
class EventReader {
    #source;
    #events;
    /** Whether the whole text has the normal form: then every part of it has. */
    #normal;
    #at = 0;
    /** Where the last scalar ended. */
    #read = 0;
    constructor(source, events) {
        this.#source = source;
        this.#events = events;
        this.#normal = source.text.normalize('NFC') === source.text;
    }
    file() {
        const document = this.#events[this.#at++];
        if (document?.type !== DOCUMENT || document.directives.length > 0)
            return undefined;
        const marked = /^---\r?\n/.test(this.#source.text);
        if (document.explicitStart !== marked)
            return undefined;
        if (marked)
            this.#read = 3;
        const entries = this.#events[this.#at]?.type === SEQUENCE ? this.#list(() => this.#entry()) : this.#single();
        if (entries === undefined || !this.#pop())
            return undefined;
        if (this.#at !== this.#events.length)
            return undefined;
        return isLayout(this.#source.text, this.#read, this.#source.text.length) ? entries : undefined;
    }
    #single() {
        const entry = this.#entry();
        return entry && [entry];
    }
    #list(item) {
        if (!this.#opens(SEQUENCE))
            return undefined;
        const items = [];
        while (this.#events[this.#at]?.type !== POP) {
            const one = item();
            if (one === undefined)
                return undefined;
            items.push(one);
        }
        this.#at++;
        return items.length > 0 ? items : undefined;
    }
    #entry() {
        if (!this.#opens(MAPPING))
            return undefined;
        let account;
        let aliases;
        while (account === undefined || aliases === undefined) {
            const key = this.#key();
            if (key === 'account' && account === undefined)
                account = this.#name();
            else if (key === 'aliases' && aliases === undefined)
                aliases = this.#list(() => this.#name());
            else
                return undefined;
            if (key === 'account' ? account === undefined : aliases === undefined)
                return undefined;
        }
        return this.#pop() ? entryOf(this.#source.lines, account, aliases, this.#normal) : undefined;
    }
    #key() {
        const event = this.#events[this.#at++];
        if (event?.type !== SCALAR || event.style !== PLAIN || hasProperties(event))
            return undefined;
        const { text } = this.#source;
        if (text[event.valueEnd] !== ':' || !this.#reaches(event.valueStart, event.valueEnd + 1))
            return undefined;
        return text.slice(event.valueStart, event.valueEnd);
    }
    #name() {
        const event = this.#events[this.#at++];
        if (event?.type !== SCALAR || event.valueStart < 0 || hasProperties(event))
            return undefined;
        const { style, valueStart, valueEnd } = event;
        const written = this.#source.text.slice(valueStart, valueEnd);
        if (style === PLAIN) {
            if (!event.fast || !isGoodName(written, true) || !this.#reaches(valueStart, valueEnd))
                return undefined;
            if (cutOff(this.#source.text, valueEnd) !== '')
                return undefined;
            return { text: written, start: valueStart, end: valueEnd };
        }
        if ((style !== DOUBLE_QUOTED && style !== SINGLE_QUOTED) || written.includes('\n'))
            return undefined;
        if (style === DOUBLE_QUOTED && !event.fast)
            return undefined;
        const text = event.fast ? written : written.replaceAll("''", "'");
        if (!isGoodName(text, false) || !this.#reaches(valueStart - 1, valueEnd + 1))
            return undefined;
        return { text, start: valueStart - 1, end: valueEnd + 1 };
    }
    /** Whether nothing but layout lies between the last scalar and the one from `start` to `end`, which then is the last. */
    #reaches(start, end) {
        const from = this.#read;
        this.#read = end;
        return isLayout(this.#source.text, from, start);
    }
    #opens(type) {
        const event = this.#events[this.#at++];
        return event?.type === type && event.style === BLOCK && !hasProperties(event);
    }
    #pop() {
        return this.#events[this.#at++]?.type === POP;
    }
}
/** Anchors and tags change what a node means. */
function hasProperties(event) {
    return event.anchorStart !== -1 || event.tagStart !== -1;
}

// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
;// CONCATENATED MODULE: ./src/aliases/schema.generated.js
// Generated from src/aliases/aliases.schema.json by `npm run generate`.
const validate = validate20;/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate20)));const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","oneOf":[{"$ref":"#/$defs/entry"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/entry"}}],"$defs":{"entry":{"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}}}};const schema32 = {"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}const _errs0 = errors;let valid0 = false;let passing0 = null;const _errs1 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.account === undefined){const err0 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.aliases === undefined){const err1 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "account") || (key0 === "aliases"))){const err2 = {instancePath,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.account !== undefined){if(typeof data.account !== "string"){const err3 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.aliases !== undefined){let data1 = data.aliases;if(Array.isArray(data1)){if(data1.length < 1){const err4 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(typeof data1[i0] !== "string"){const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}var _valid0 = _errs1 === errors;if(_valid0){valid0 = true;passing0 = 0;var props0 = true;}const _errs11 = errors;if(Array.isArray(data)){if(data.length < 1){const err8 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len1 = data.length;for(let i1=0; i1<len1; i1++){let data3 = data[i1];if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.account === undefined){const err9 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data3.aliases === undefined){const err10 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}for(const key1 in data3){if(!((key1 === "account") || (key1 === "aliases"))){const err11 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data3.account !== undefined){if(typeof data3.account !== "string"){const err12 = {instancePath:instancePath+"/" + i1+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.aliases !== undefined){let data5 = data3.aliases;if(Array.isArray(data5)){if(data5.length < 1){const err13 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}const len2 = data5.length;for(let i2=0; i2<len2; i2++){if(typeof data5[i2] !== "string"){const err14 = {instancePath:instancePath+"/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var _valid0 = _errs11 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;var items0 = true;}}if(!valid0){const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate20.errors = vErrors;evaluated0.props = props0;evaluated0.items = items0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":true};

;// CONCATENATED MODULE: ./src/aliases/reading/odd-mark.ts

/** What word processors make of a hyphen or an East Asian keyboard of a colon. */
const NAMES = {
    '\u2010': 'a typographic hyphen',
    '\u2011': 'a non-breaking hyphen',
    '\u2012': 'a figure dash',
    '\u2013': 'an en dash',
    '\u2014': 'an em dash',
    '\u2022': 'a bullet',
    '\u2212': 'a minus sign',
    '\u00B7': 'a middle dot',
    '\u25AA': 'a bullet',
    '\uFF0D': 'a full-width hyphen',
    '\uFF1A': 'a full-width colon',
};
const ODD_HYPHEN = /(?<=^ *)[\u2010-\u2014\u2022\u2212\u00B7\u25AA\uFF0D](?=[ \t])/u;
const ODD_COLON = /(?<=^[ -]*(?:account|aliases) *)\uFF1A/iu;
/** Says where in the line of an offset a character stands that only looks like the hyphen or the colon that YAML needs. */
function oddMark(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
    const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
    if (found === null)
        return undefined;
    const [mark] = found;
    const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
    return {
        message: `There is ${NAMES[mark] ?? 'a dash'} (${(0,shown/* codePoint */.yb)(mark)}) where YAML needs a common ${needed}.`,
        hint: `Type a ${needed} in its place.`,
        at: lineStart + found.index,
    };
}

;// CONCATENATED MODULE: ./src/aliases/reading/shape.ts
/** The value of a field. */
function field(map, key) {
    return map.byKey.get(key)?.value;
}
/** The file as JSON, for the schema. Scalars are text to it, whatever they are: rules of their own judge them. */
function asJson(shape) {
    if (shape.kind === 'scalar')
        return shape.text;
    if (shape.kind === 'lost')
        return '';
    if (shape.kind === 'list')
        return shape.items.map(asJson);
    // Without a prototype `__proto__` is a key like any other.
    const json = Object.create(null);
    for (const [key, { value }] of shape.byKey)
        json[key] = asJson(value);
    return json;
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-errors.ts



const LINES_UP = 'Check that `account:` and `aliases:` begin in the same column, and that every alias begins with a hyphen and a space, in one column too.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';
/** What stands below an entry that fills a file alone. */
const SECOND_ENTRY = {
    message: 'A second entry begins here, and the first one is not written as part of a list.',
    hint: 'Put `- ` before the first `account:` too, and two spaces before every other line of the first entry.',
};
function isUnclosedQuote(error) {
    return error.message.startsWith('Missing closing');
}
function isUnclosedBracket(error) {
    return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}
/** Says what a YAML error means and how to fix it. @param start offset of the error in the text */
function explain(text, error, start) {
    return (tab(text, start) ??
        oddSpace(text, start) ??
        oddMark(text, start) ??
        unfinished(text, error, start) ??
        byCode(text, error, start));
}
/** A tab before the text of a line confuses YAML in many ways, and whatever it says, the tab is the mistake. */
function tab(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
    if (spaces === undefined)
        return undefined;
    const message = 'This line is indented with a tab, and YAML allows only spaces.';
    return { message, hint: 'Replace the tab by spaces.', at: lineStart + spaces.length };
}
/** Pasted from a web page or a word processor: looks like a space, is none to YAML. */
function oddSpace(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
    const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
    if (found === null)
        return undefined;
    const what = `${(0,invisible/* invisibleName */.nI)(found[0])} (${(0,shown/* codePoint */.yb)(found[0])})`;
    const at = lineStart + found.index;
    // What has no width indents nothing and separates nothing.
    if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
        return {
            message: `There is ${what} here, which nobody can see and which YAML does not expect.`,
            hint: 'Delete it.',
            at,
        };
    return { message: `There is ${what} where YAML needs a common space.`, hint: 'Delete it and type a space.', at };
}
function unfinished(text, error, start) {
    if (isUnclosedQuote(error)) {
        const mark = text[start] === "'" ? 'single' : 'double';
        const hint = `Add the second quote where the name ends${mark === 'single' ? '; for an apostrophe in a name, put the name in double quotes' : ''}.`;
        return { message: `The ${mark} quote that opens here is never closed.`, hint };
    }
    if (isUnclosedBracket(error)) {
        const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
        const message = `The list that opens here with ${open} is not closed with ${close} as it should be.`;
        return { message, hint: `Add ${close} at its end, or write one alias a line, each after a hyphen and a space.` };
    }
    return undefined;
}
function byCode(text, error, start) {
    switch (error.code) {
        case 'BAD_SCALAR_START':
            return cannotBegin(text, start);
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `YAML reads ${word(text, start)} as a tag, and this tag is unknown.`,
                hint: `If it is part of a name, put the whole name in double quotes${yaml_errors_inQuotes(text, start)}. If not, delete it.`,
            };
        case 'MULTIPLE_TAGS':
        case 'MULTIPLE_ANCHORS':
        case 'ALIAS_PROPS':
        case 'BAD_ALIAS':
        case 'BAD_PROP_ORDER':
            if (error.message.startsWith('Alias cannot be an empty'))
                return cannotBegin(text, start);
            return {
                message: 'YAML reads & as an anchor, * as a reference and ! as a tag, and these cannot be combined like this.',
                hint: QUOTE_IT,
            };
        case 'BAD_COLLECTION_TYPE':
            return { message: 'The tag here (beginning with !) does not fit what follows it.', hint: 'Delete the tag.' };
        case 'BAD_DIRECTIVE':
            return {
                message: 'A line that begins with % is a directive to YAML, and this one is not valid.',
                hint: `Delete the line. ${QUOTE_IT}`,
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes a backslash gives the next character a special meaning, and this combination has none.',
                hint: 'Write the backslash twice, or use single quotes.',
            };
        case 'BAD_INDENT':
            return { message: 'This line is indented differently from the lines that it belongs to.', hint: LINES_UP };
        case 'TAB_AS_INDENT':
            return { message: 'There is a tab where YAML allows only spaces.', hint: 'Replace the tab by spaces.' };
        case 'DUPLICATE_KEY':
            return { message: 'The same key stands twice here.', hint: 'Keep one of the two.' };
        case 'MULTIPLE_DOCS':
            return {
                message: 'A second document begins here: `---` separates documents, and a file may hold only one.',
                hint: 'Delete the line `---`, and write the entries as one list, each beginning with `- account:`.',
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'BLOCK_IN_FLOW':
            if (beginsLine(text, start) && /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)))
                return SECOND_ENTRY;
            return error.message.includes('compact mappings')
                ? {
                    message: 'There is a second colon followed by a space, where only one can be.',
                    hint: `${QUOTE_IT} Otherwise: ${(0,shown/* lowerFirst */.oZ)(LINES_UP)}`,
                }
                : { message: 'A list or an entry begins here where YAML expects something else.', hint: LINES_UP };
        case 'MULTILINE_IMPLICIT_KEY':
        case 'KEY_OVER_1024_CHARS':
            return {
                message: 'YAML cannot tell what belongs together from this line on: a colon, a hyphen or a space is missing, or the columns differ.',
                hint: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
            };
        case 'MISSING_CHAR':
            return missing(text, error, start);
        case 'UNEXPECTED_TOKEN':
            return unexpected(text, error, start);
        case 'RESOURCE_EXHAUSTION':
            return {
                message: 'This file is nested too deeply to be read.',
                hint: 'A file holds entries, each with `account` and `aliases`: remove everything else.',
            };
        default:
            return generic(error);
    }
}
function cannotBegin(text, start) {
    return {
        message: `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`,
        hint: `Put the whole name in double quotes${yaml_errors_inQuotes(text, start)}.`,
    };
}
/** What a name that fills the rest of its line looks like in quotes; nothing where it does not. */
function yaml_errors_inQuotes(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!/^[ -]*(?:account: *)?$/.test(text.slice(lineStart, start)))
        return '';
    const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
    return `: ${(0,shown/* quoted */.TL)(rest.replace(/ #.*/, '').trimEnd())}`;
}
function missing(text, error, start) {
    if (error.message.startsWith('Comments must')) {
        return {
            message: 'A # follows here without a space before it.',
            hint: `For a comment, put a space before the #. ${QUOTE_IT}`,
        };
    }
    if (error.message.includes('map values')) {
        return {
            message: 'A colon is missing after this word.',
            hint: `Write \`account: …\`, or \`- …\` for an alias. ${LINES_UP}`,
        };
    }
    if (error.message.includes('without - indicator')) {
        return (entryAstray(text, start) ?? {
            message: 'A hyphen is missing at the beginning of this line.',
            hint: 'Begin every item of the list with a hyphen and a space.',
        });
    }
    if (/Missing ,/.test(error.message)) {
        return {
            message: 'A comma is missing here between two items of the list.',
            hint: `Put a comma between them. ${QUOTE_IT}`,
        };
    }
    return generic(error);
}
function unexpected(text, error, start) {
    if (error.message.startsWith('Unexpected scalar at node end')) {
        return (entryAstray(text, start) ??
            behindName(text, start) ?? {
            message: 'More text follows here after the name has ended.',
            hint: 'Put the whole name in one pair of double quotes; for a quote inside it write \\" instead of ".',
        });
    }
    if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
        return {
            message: 'YAML reads a name that begins with | or > as the start of a text of several lines.',
            hint: 'Put the whole name in double quotes.',
            at: Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
        };
    }
    if (/^Unexpected ,/.test(error.message)) {
        return {
            message: 'There is a comma too many here.',
            hint: 'Delete the comma, or write the alias that is missing before it.',
        };
    }
    return { message: `YAML does not expect ${word(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
/** A line that begins an entry, or goes on with one, too far to the left for YAML to see what it belongs to. */
function entryAstray(text, start) {
    if (!beginsLine(text, start))
        return undefined;
    const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
    if (key === 'account') {
        return {
            message: 'A hyphen is missing at the beginning of this entry.',
            hint: 'Begin it with `- account:`, its hyphen in the column of those of the other entries, and `aliases:` in the column of `account:`.',
        };
    }
    if (key === undefined)
        return undefined;
    return {
        message: 'This line belongs to the entry above it, and is not indented so.',
        hint: 'Put spaces before `aliases:` until it begins in the same column as `account:` above it.',
    };
}
/** What follows a name in quotes, or a reference, where it is plain how it came there. */
function behindName(text, start) {
    const line = lineOf(text, start);
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
        return { message: 'There is a comma behind the name, which YAML does not expect.', hint: 'Delete the comma.' };
    }
    const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
    if (before === null)
        return undefined;
    const at = start - column + (before[1] ?? '').length;
    return { ...cannotBegin(text, at), at };
}
/** Whether nothing but spaces stands before an offset on its line. */
function beginsLine(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start, offset).trim() === '';
}
/** The line of an offset, or as much of it as anyone looks at. */
function lineOf(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}
/** The parser's own words, where none of ours fits. */
function generic(error) {
    return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
function word(text, start) {
    const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
    return found === '' ? 'the end of the line' : `“${found}”`;
}

;// CONCATENATED MODULE: ./src/aliases/reading/schema-problems.ts







const KEYS = ['account', 'aliases'];
/** Words that people write for the two keys and that no count of letters would lead to them. */
const SYNONYMS = new Map([
    ['name', 'account'],
    ['customer', 'account'],
    ['company', 'account'],
    ['account name', 'account'],
    ['account_name', 'account'],
    ['accountname', 'account'],
    ['names', 'aliases'],
    ['aka', 'aliases'],
]);
const NO_ALIAS = '`aliases` holds no alias.';
const ONLY_TWO = 'An entry holds `account` and `aliases` only: delete the rest, or make it a comment with #.';
const ADD_ACCOUNT = 'Add `account:` and the account’s name; if these are more aliases of the account above, indent them as its own are.';
const ADD_ALIASES = 'Add `aliases:`, and below it each alias on its own line after a hyphen and a space.';
const ENTRY_TOO_FAR = {
    message: 'A new entry begins here, among the aliases of the one above.',
    hint: 'Move it to the left, with everything that belongs to it, until its hyphen stands in the column of those of the other entries.',
};
const EXAMPLE = 'An entry is `- account: ACME Corporation`, below it `aliases:`, and below that each alias after a hyphen and a space.';
/** What the JSON Schema objects to, each at the part of the file that it is about, one problem for one mistake. */
function schemaProblems(source, root) {
    if (root === undefined) {
        return [
            (0,problem/* problem */.C)('schema', source.place(0, 0), 'This file holds no entry.', `Write one, or delete the file. ${EXAMPLE}`),
        ];
    }
    if (validate(asJson(root)))
        return [];
    const problems = [];
    const said = new Set();
    for (const error of validate.errors ?? []) {
        // All keys of one entry are looked at together, and both kinds of file object to what is neither.
        const about = `${KEYS_ARE_WRONG.has(error.keyword) ? 'keys' : error.keyword} ${error.instancePath}`;
        if (said.has(about))
            continue;
        said.add(about);
        for (const found of problemsOf(source, root, error))
            problems.push(found);
    }
    return problems;
}
const KEYS_ARE_WRONG = new Set(['required', 'additionalProperties']);
function problemsOf(source, root, error) {
    // Entry or list: the schema objects for the one that the file is not, too.
    if (error.keyword === 'oneOf')
        return [];
    const path = pathOf(error.instancePath);
    if (error.keyword === 'type' && path.length === 0 && root.kind !== 'scalar')
        return [];
    const shape = shapeAt(root, path);
    const at = source.placeOnLine(shape.start, shape.end);
    switch (error.keyword) {
        case 'required':
        case 'additionalProperties':
            return shape.kind === 'map' ? keyProblems(source, shape) : [];
        case 'minItems': {
            if (path.length > 0)
                return [(0,problem/* problem */.C)('schema', at, NO_ALIAS, `${ADD_ALIASES} Or delete the entry.`)];
            return [(0,problem/* problem */.C)('schema', at, 'This list holds no entry.', `Write one, or delete the file. ${EXAMPLE}`)];
        }
        case 'type':
            return [wrongKind({ source, root, shape, path, at })];
        default:
            return [
                (0,problem/* problem */.C)('schema', at, `This is not what the schema allows here: it ${error.message ?? 'is wrong'}.`, EXAMPLE),
            ];
    }
}
function wrongKind(part) {
    const { source, root, shape, path, at } = part;
    const last = path.at(-1);
    if (last === 'aliases')
        return aliasesNotAList(part);
    if (path.at(-2) === 'aliases' && shape.kind === 'map' && shape.byKey.has('account')) {
        const { message, hint } = root.kind === 'map' ? SECOND_ENTRY : ENTRY_TOO_FAR;
        return (0,problem/* problem */.C)('schema', at, message, hint);
    }
    if (last === 'account' || path.at(-2) === 'aliases') {
        const what = last === 'account' ? 'The account name' : 'This alias';
        const written = at.endColumn > at.column && at.endLine === at.line
            ? source.text.slice(shape.start, shape.end).split(/\r?\n/, 1)[0]
            : '';
        if (shape.kind === 'map' && written) {
            const message = `${what} is not a text: YAML reads ${(0,shown/* shown */.SP)(written)} as a key and its value${because(written)}.`;
            return (0,problem/* problem */.C)('schema', at, message, `If it is a name, put it in quotes: ${(0,shown/* quoted */.TL)(written)}`);
        }
        const message = `${what} is not a text but ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
        return (0,problem/* problem */.C)('schema', at, message, last === 'account'
            ? 'Write one name after `account:`.'
            : 'Write one name after the hyphen; if it begins with [ or {, put it in quotes.');
    }
    if (shape.kind === 'scalar' && shape.text === '' && shape.notation === 'plain' && path.length > 0) {
        return (0,problem/* problem */.C)('schema', at, 'No entry follows this hyphen.', `Delete the hyphen, or write an entry after it. ${EXAMPLE}`);
    }
    const message = `This is ${shape.kind === 'list' ? 'a list' : 'a text'}, where an entry with \`account\` and \`aliases\` belongs.`;
    return (0,problem/* problem */.C)('schema', at, message, EXAMPLE);
}
/** What in a text makes a map of it. */
function because(written) {
    if (/:(?:\s|$)/.test(written))
        return ', because of the colon';
    if (written.startsWith('{'))
        return ', because of the {';
    return written.startsWith('?') ? ', because of the question mark' : '';
}
function aliasesNotAList({ source, shape, at }) {
    if (shape.kind === 'scalar' && shape.text === '') {
        return (0,problem/* problem */.C)('schema', at, '`aliases` holds no alias.', 'Write each alias on its own line below, after a hyphen and a space.');
    }
    const mark = shape.kind === 'scalar' ? oddMark(source.text, shape.start) : undefined;
    if (mark?.at === shape.start)
        return (0,problem/* problem */.C)('schema', at, mark.message, mark.hint);
    const message = `\`aliases\` must be a list, also for a single alias, and this is ${shape.kind === 'map' ? 'a map' : 'a text'}.`;
    return (0,problem/* problem */.C)('schema', at, message, 'Write each alias on its own line below `aliases:`, after a hyphen and a space.');
}
/**
 * Everything that is wrong with the keys of an entry. A key that is missing because another is misspelt is one mistake,
 * reported at the misspelt one.
 */
function keyProblems(source, map) {
    const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
    const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
    const entry = source.placeOnLine(map.start, map.end);
    const meanings = meaningsOf(unknown, missing);
    const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => holdsEntries(value)) : undefined;
    if (wrapper !== undefined)
        return [wrapped(source, wrapper)];
    const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
    if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
        return [(0,problem/* problem */.C)('schema', entry, 'This has neither `account` nor `aliases`.', EXAMPLE)];
    }
    const problems = unknown.map(({ key, keyStart, keyEnd }) => {
        const meant = meanings.get(key);
        const hint = meant !== undefined && missing.delete(meant) ? `Did you mean \`${meant}\`?` : ONLY_TWO;
        return (0,problem/* problem */.C)('schema', source.place(keyStart, keyEnd), `The key ${(0,shown/* shown */.SP)(key)} is unknown.`, hint);
    });
    if (missing.has('account'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry names no account.', ADD_ACCOUNT));
    if (missing.has('aliases'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry has no aliases.', ADD_ALIASES));
    return problems;
}
/** Whether entries stand below a key, as below a heading. */
function holdsEntries(value) {
    const entries = value.kind === 'list' ? value.items : [value];
    return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}
function wrapped(source, { key, keyStart, keyEnd, value }) {
    const message = `The key ${(0,shown/* shown */.SP)(key)} is unknown: a file holds the entries themselves, under no heading.`;
    const hint = `Delete it with its colon, and move the lines below it to the left, so that \`${value.kind === 'list' ? '- ' : ''}account:\` begins in the first column.`;
    return (0,problem/* problem */.C)('schema', source.place(keyStart, keyEnd), message, hint);
}
/**
 * The missing key that each unknown one was meant to be: by its name, or because it alone holds what the missing one should,
 * a text or a list.
 */
function meaningsOf(unknown, missing) {
    const meanings = new Map();
    const unclear = [];
    for (const one of unknown) {
        const meant = meantKey(one.key);
        if (meant === undefined)
            unclear.push(one);
        else if (missing.has(meant))
            meanings.set(one.key, meant);
    }
    for (const key of missing) {
        if ([...meanings.values()].includes(key))
            continue;
        const fitting = unclear.filter(({ key: name, value }) => name !== '<<' && fits(key, value));
        if (fitting.length === 1 && fitting[0] !== undefined)
            meanings.set(fitting[0].key, key);
    }
    return meanings;
}
function fits(key, value) {
    if (value.kind === 'scalar')
        return key === 'account' || value.text === '';
    return value.kind === 'list' && key === 'aliases';
}
function meantKey(key) {
    return SYNONYMS.get(key.trim().toLowerCase()) ?? (0,nearest/* nearest */.p)(key.trim(), KEYS, 2);
}
/** The parts of a JSON pointer. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function shapeAt(root, path) {
    let shape = root;
    for (const part of path) {
        const next = shape.kind === 'list' ? shape.items[Number(part)] : shape.kind === 'map' ? field(shape, part) : undefined;
        if (next === undefined)
            return shape;
        shape = next;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/aliases/reading/shape-of.ts


/** List, entry, aliases, alias. */
const DEEPEST = 4;
/** What references may bring in altogether: far more than anyone writes, far less than would fill the memory. */
const MOST_REFERRED = 10_000;
/** Turns a parsed document into its shape; says which references lead nowhere and which keys stand twice. */
function shapeOf(source, document, yaml) {
    const shaper = new Shaper(source, document, yaml);
    const root = document.contents;
    const shape = root === null || isNothing(root, yaml) ? undefined : shaper.shape(root, 0);
    return { shape, problems: shaper.problems };
}
function isNothing(node, yaml) {
    return yaml.isScalar(node) && node.value === null && !node.source && node.anchor === undefined;
}
class Shaper {
    problems = [];
    #source;
    #yaml;
    #targets;
    #referredTo;
    #referred = 0;
    #gaveUp = false;
    constructor(source, document, yaml) {
        this.#source = source;
        this.#yaml = yaml;
        this.#targets = targetsOf(document, yaml);
        this.#referredTo = new Set(this.#targets.values());
    }
    /** @param reference where the reference stands that led here */
    shape(node, depth, reference) {
        const at = reference ?? stretchOf(node);
        if (reference !== undefined && ++this.#referred > MOST_REFERRED)
            return this.#tooMany(at);
        if (this.#yaml.isAlias(node))
            return this.#follow(node, depth, at);
        if (this.#yaml.isScalar(node))
            return this.#scalar(node, at, reference === undefined);
        if (this.#yaml.isSeq(node)) {
            const items = depth < DEEPEST && !this.#gaveUp ? node.items.map((item) => this.shape(item, depth + 1, reference)) : [];
            return { kind: 'list', ...at, items };
        }
        if (this.#yaml.isMap(node))
            return this.#map(node, depth, at, reference);
        return {
            kind: 'scalar',
            ...at,
            text: '',
            plain: true,
            notation: undefined,
            notText: undefined,
            useless: undefined,
        };
    }
    #follow(alias, depth, at) {
        const target = this.#targets.get(alias);
        if (target !== undefined)
            return this.shape(target, depth, at);
        // A star alone is no reference to the parser either, and it says so.
        if (alias.source === '')
            return { kind: 'lost', ...at };
        const written = `*${alias.source}`;
        this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.place(at.start, at.end), `YAML reads ${(0,shown/* shown */.SP)(written)} as a reference to something named ${(0,shown/* shown */.SP)(alias.source)}, which this file does not have.`, `If it is a name that begins with *, put it in quotes: ${(0,shown/* quoted */.TL)(written)}`));
        return { kind: 'lost', ...at };
    }
    #map(node, depth, at, reference) {
        const fields = [];
        const seen = new Map();
        for (const pair of depth < DEEPEST && !this.#gaveUp ? node.items : []) {
            const { start: keyStart, end: keyEnd } = reference ?? stretchOf(pair.key ?? pair.value);
            const key = this.#keyText(pair.key);
            const value = pair.value ?? { range: [keyEnd, keyEnd] };
            const added = { key, keyStart, keyEnd, value: this.shape(value, depth + 1, reference) };
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, added);
            else if (reference === undefined)
                this.#twice(added, first);
            fields.push(added);
        }
        return { kind: 'map', ...at, fields, byKey: seen };
    }
    #keyText(key) {
        if (key === null || key === undefined)
            return '';
        if (this.#yaml.isScalar(key))
            return typeof key.value === 'string' ? key.value : (key.source ?? '');
        const { start, end } = stretchOf(key);
        return this.#source.text.slice(start, end);
    }
    #twice(again, first) {
        this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.place(again.keyStart, again.keyEnd), `The key ${(0,shown/* shown */.SP)(again.key)} stands twice in one entry.`, again.key === 'account'
            ? 'Begin a new entry with `- account:`, or delete one of the two.'
            : 'Keep one of the two, with everything that belongs under it.', [{ what: 'the first one', place: this.#source.place(first.keyStart, first.keyEnd) }]));
    }
    #scalar(node, at, written) {
        const plain = node.type === 'PLAIN' && node.tag === undefined;
        const notation = written && node.tag === undefined ? notationOf(node) : undefined;
        const useless = written ? this.#useless(node, at) : undefined;
        const scalar = { kind: 'scalar', plain, notation, notText: undefined, useless };
        // Nothing at all is an empty name, and `blank` says so.
        if (node.value === null && !node.source)
            return { ...scalar, ...this.#withProperties(at), text: '' };
        if (typeof node.value === 'string') {
            const stretch = node.value === '' && at.start === at.end ? this.#withProperties(at) : at;
            return { ...scalar, ...stretch, text: node.value };
        }
        return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
    }
    /** `& Other Stories` is a brand, and `&Other Stories` the anchor `Other` before the name `Stories`. */
    #useless(node, { start, end }) {
        if (start === end)
            return undefined;
        const { text } = this.#source;
        const found = [];
        if (node.anchor !== undefined && !this.#referredTo.has(node))
            found.push(text.lastIndexOf(`&${node.anchor}`, start - 1));
        if (node.tag === '!')
            found.push(text.lastIndexOf('!', start - 1));
        return found.length > 0 ? Math.min(...found) : undefined;
    }
    /** Where nothing stands but an anchor or a tag, these are what people took for a name. */
    #withProperties(at) {
        const { text } = this.#source;
        const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
        const properties = /[&!]\S*$/.exec(text.slice(Math.max(lineStart, at.start - 200), at.start).trimEnd());
        const start = properties ? Math.max(lineStart, at.start - 200) + properties.index : at.start;
        return { start, end: at.end };
    }
    #tooMany(at) {
        if (!this.#gaveUp) {
            this.#gaveUp = true;
            const message = `The references (\`*name\`) in this file bring in more than ${MOST_REFERRED} parts.`;
            const hint = 'Write the aliases out under their account instead of referring to them.';
            this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.placeOnLine(at.start, at.end), message, hint));
        }
        return { kind: 'lost', ...at };
    }
}
/** What each reference refers to: the last part of that name before it. */
function targetsOf(document, yaml) {
    const anchored = new Map();
    const targets = new Map();
    yaml.visit(document, {
        Node(_key, node) {
            if (yaml.isAlias(node)) {
                const target = anchored.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
            }
            else if (node.anchor !== undefined)
                anchored.set(node.anchor, node);
        },
    });
    return targets;
}
function stretchOf(node) {
    const range = node?.range;
    return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}
function notationOf({ type }) {
    switch (type) {
        case 'PLAIN':
            return 'plain';
        case 'QUOTE_SINGLE':
            return 'single';
        case 'QUOTE_DOUBLE':
            return 'double';
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED':
            return 'block';
        default:
            return undefined;
    }
}
function readAs(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'a number';
    if (typeof value === 'boolean')
        return 'true or false';
    if (value === null)
        return 'an empty value';
    if (value instanceof Date)
        return 'a date';
    return 'something else';
}

;// CONCATENATED MODULE: ./src/aliases/reading/syntax-problems.ts


/** More errors than this in one file have one cause; the rest is counted. */
const MOST_SHOWN = 50;
/**
 * Everything that the YAML parser objects to, warnings included, in the words of people. The first error of a line
 * stands for the line: what follows it there is its consequence.
 */
function syntaxProblems(source, document, yaml) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document, yaml) : NONE;
    const problems = [];
    const lines = new Set();
    let soundUpTo = Number.POSITIVE_INFINITY;
    let adrift = false;
    let unshown = 0;
    for (const error of errors) {
        // Once the parser has lost the structure it objects to every word that follows.
        if (adrift && error.message.includes('in YAML stream'))
            continue;
        adrift ||= error.code === 'UNEXPECTED_TOKEN';
        const start = startOf(error, opened);
        if (!HARMLESS.has(error.code))
            soundUpTo = Math.min(soundUpTo, start);
        const { line } = source.lines.position(start);
        if (lines.has(line))
            continue;
        lines.add(line);
        if (problems.length < MOST_SHOWN)
            problems.push(asProblem(source, error, start));
        else
            unshown++;
    }
    const last = problems.at(-1);
    if (unshown > 0 && last) {
        problems[problems.length - 1] = {
            ...last,
            hint: `${last.hint} (${unshown} more lines below have YAML errors too.)`,
        };
    }
    return { problems, soundUpTo };
}
const NONE = { quotes: [], brackets: [] };
/** What these object to is still read as it stands there. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED']);
function asProblem(source, error, start) {
    const { message, hint, at } = explain(source.text, error, start);
    const from = at ?? start;
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(from, Math.max(from + 1, error.pos[1])), message, hint);
}
function openings(document, yaml) {
    const quotes = [];
    const brackets = [];
    yaml.visit(document, {
        Node(_key, node) {
            if (!node.range)
                return;
            const [start, end] = node.range;
            if (yaml.isScalar(node) && node.type?.startsWith('QUOTE'))
                quotes.push([start, end]);
            else if (yaml.isCollection(node) && node.flow === true)
                brackets.push([start, end]);
        },
    });
    return { quotes, brackets };
}
/** A quote or bracket that is never closed is reported where it opens: the parser only notices further down. */
function startOf(error, { quotes, brackets }) {
    const position = Math.max(0, error.pos[0]);
    if (isUnclosedQuote(error))
        return opening(quotes, position);
    return isUnclosedBracket(error) ? opening(brackets, position) : position;
}
/** The last stretch that opens before a position and lasts until there. Stretches are in the order of the file. */
function opening(stretches, position) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.[0] ?? 0) < position)
            low = middle + 1;
        else
            high = middle;
    }
    // The one that matters is among the nearest; looking further would take minutes on a file made to hurt.
    const near = stretches.slice(Math.max(0, low - 50), low);
    return near.findLast(([, end]) => end >= position - 1)?.[0] ?? position;
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-read.ts









/**
 * Reads a file with the parser that is the authority on what it means, and says everything that is wrong in it.
 * @param severities decide what a fix takes away
 */
function readWithYaml(source, yaml, severities = rules/* DEFAULT_SEVERITIES */.E) {
    const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
    if (conflict)
        return unread(source, mergeConflict(source, conflict.index));
    try {
        return read(source, yaml, severities);
    }
    catch {
        // Only input made to hurt gets here, by exhausting the stack.
        const message = 'This file cannot be read: it is nested too deeply.';
        const hint = 'A file holds entries, each with `account` and `aliases`: remove everything else.';
        return unread(source, (0,problem/* problem */.C)('yaml-syntax', source.place(0, 0), message, hint));
    }
}
function read(source, yaml, severities) {
    // Keys that stand twice are found in `shapeOf`: the parser compares each key with all others, which takes minutes on
    // a file made to hurt.
    const document = yaml.parseDocument(source.text, {
        version: '1.2',
        strict: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const syntax = syntaxProblems(source, document, yaml);
    const { shape, problems: shaping } = shapeOf(source, document, yaml);
    const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
    const entries = [];
    const names = [];
    for (const map of entryShapes(shape)) {
        // Behind an error nothing can be believed, and what ends just before it may have been meant to go on.
        if (map.end >= syntax.soundUpTo)
            continue;
        for (const name of namesOf(map)) {
            for (const found of nameProblems({ ...name, source }, severities)) {
                // A tag that is unknown leaves no name, and that is one mistake.
                if (found.rule === 'blank' && syntax.problems.some(({ place }) => isSameSpot(place, found.place)))
                    continue;
                names.push(found);
            }
        }
        const entry = entryFrom(source, map);
        if (entry !== undefined)
            entries.push(entry);
    }
    const schema = sound ? schemaProblems(source, shape) : [];
    // What the parser objects to on a line stands for the line.
    const lines = new Set(syntax.problems.map(({ place }) => place.line));
    const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
    return { source: source.lines, entries, problems: [...syntax.problems, ...shapingOnly, ...schema, ...names] };
}
function isSameSpot(a, b) {
    return a.line === b.line && a.column === b.column;
}
function entryShapes(root) {
    if (root?.kind === 'map')
        return [root];
    return root?.kind === 'list' ? root.items.filter((item) => item.kind === 'map') : [];
}
function namesOf(map) {
    const account = field(map, 'account');
    const aliases = field(map, 'aliases');
    const items = aliases?.kind === 'list' ? aliases.items : [];
    return [
        ...(account?.kind === 'scalar' ? [named('account', account)] : []),
        ...items.filter((item) => item.kind === 'scalar').map((item) => named('alias', item)),
    ];
}
function named(what, { notText, useless, ...scalar }) {
    const name = notText === undefined ? { ...scalar, what } : { ...scalar, what, notText };
    return useless === undefined ? name : { ...name, useless };
}
/** The entry as far as it can be understood; undefined without a name for the account. */
function entryFrom(source, map) {
    const names = namesOf(map);
    const account = names.find((name) => name.what === 'account' && !(0,invisible/* isBlank */.z3)(name.text));
    const aliases = names.filter((name) => name.what === 'alias' && !(0,invisible/* isBlank */.z3)(name.text));
    return account && entryOf(source.lines, account, aliases);
}
function mergeConflict(source, at) {
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(at, source.text.length), 'This file holds an unfinished merge: two versions of the same lines.', 'Keep the lines you want, and delete the rest with the lines of <<<<<<<, ======= and >>>>>>>.');
}
function unread(source, found) {
    return { source: source.lines, entries: [], problems: [found] };
}

;// CONCATENATED MODULE: ./src/aliases/reading/read-files.ts




/** Reads one alias file; see `readAliasFiles`. */
async function readAliasFile(file) {
    for (const read of await readAliasFiles([file]))
        return read;
    throw new Error('No file was read.');
}
/**
 * Reads alias files, each by itself: what they say and everything that is wrong in them, with the default severities.
 * Never throws for what a file holds. The parser that explains mistakes is loaded only when a file needs it.
 * @param severities decide what a fix takes away; where nobody fixes anything they do not matter
 */
async function readAliasFiles(files, severities = rules/* DEFAULT_SEVERITIES */.E) {
    const { parseEvents } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    const read = [];
    for (const file of files) {
        const named = file.id === undefined ? {} : { id: file.id };
        const decoded = (0,decode/* decode */.D)(file);
        if (!decoded.ok) {
            read.push({ ...named, source: decoded.source.lines, entries: [], problems: [decoded.problem] });
            continue;
        }
        const misnamed = file.misnamed ? [(0,decode/* notUtf8Name */.u)(decoded.source)] : [];
        const entries = readPlainFile(decoded.source, parseEvents);
        if (entries !== undefined)
            read.push({ ...named, source: decoded.source.lines, entries, problems: misnamed });
        else {
            const { problems, ...rest } = readWithYaml(decoded.source, await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), severities);
            read.push({ ...named, ...rest, problems: [...misnamed, ...problems] });
        }
    }
    return read;
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkedWith)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/aliases/settled/fingerprint.generated.ts
// Generated by `npm run generate` from the files of src/aliases and the versions of the parsers.
/** Another one for every change of the rules. */
const RULES_FINGERPRINT = '2265665aa2205198479306555494534f454e63404c71ed476c2bcae16793d5e6';

;// CONCATENATED MODULE: ./src/aliases/settled/checked-with.ts


/**
 * Stands for everything but the files that decides what a check finds: the rules as they are written, their severities, the
 * known accounts, and the version of Unicode that names are compared by. Equal for equal checks only.
 */
function checkedWith({ severities, known }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([RULES_FINGERPRINT, process.versions.unicode, Object.entries(severities).sort()]));
    if (known)
        for (const name of [...known.names].sort())
            hash.update(`\n${JSON.stringify(name)}`);
    return hash.digest('hex');
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addNames),
/* harmony export */   Qx: () => (/* binding */ settledFile),
/* harmony export */   ZN: () => (/* binding */ addName)
/* harmony export */ });
/* harmony import */ var _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(166);

/** What is kept of a file that was found settled. */
function settledFile(entries) {
    let aliases = 0;
    for (const { pairs } of entries)
        aliases += pairs.length;
    const names = new Set();
    addNames(names, entries);
    return { aliases, names: Int32Array.from(names).sort() };
}
/** Adds the numbers of all names of some entries: the accounts’ own and their aliases. */
function addNames(names, entries) {
    for (const { account, pairs } of entries) {
        addName(names, account);
        for (const { alias } of pairs)
            addName(names, alias);
    }
}
const HASHES = new _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .Hashes */ .H();
/** Adds the numbers of a name. Names that are equal or look alike share one; any others hardly ever do. */
function addName(names, name) {
    HASHES.take(name);
    names.add(HASHES.folded);
    names.add(HASHES.looked);
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   oZ: () => (/* binding */ lowerFirst),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);

/** Longer names are cut in messages: a sentence must stay readable. */
const LONGEST = 60;
/** A name as messages quote it: cut when long, and with every character that nobody could see written out. */
function shown(text) {
    const head = text.slice(0, LONGEST * 2);
    const points = [...head];
    const cut = points.length > LONGEST || head.length < text.length;
    const visible = points.slice(0, LONGEST).map((one) => (_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(one) ? `⟨${codePoint(one)}⟩` : one));
    return `“${visible.join('')}${cut ? '…' : ''}”`;
}
/** `U+200B`, as Unicode writes it. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The first code points of a text. */
function codePoints(text) {
    const points = [...text.slice(0, 8)];
    return points.length > 3 ? `${points.slice(0, 3).map(codePoint).join(' ')} …` : points.map(codePoint).join(' ');
}
/** A sentence as it goes on behind a colon. */
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
/** The text between double quotes, as it may be pasted into a YAML file. */
function quoted(text) {
    return JSON.stringify(text);
}
/** The same with every character that nobody could see written as YAML's escape for it, those left out that its spelling needs. */
function escaped(text) {
    const pieces = [];
    let done = 0;
    for (const at of (0,_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(text)) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        pieces.push(inside(text.slice(done, at)), escapeOf(character));
        done = at + character.length;
    }
    return `"${pieces.join('')}${inside(text.slice(done))}"`;
}
function inside(text) {
    return quoted(text).slice(1, -1);
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return inside(character);
    const digits = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   oF: () => (/* binding */ readListed)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

const NOTHING = new Uint8Array();
/**
 * The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them.
 * Nothing where it has no such folder.
 */
async function readCommit(repository, commit, path) {
    const files = await listCommit(repository, commit, path);
    return files && (await readListed(repository, files));
}
/** The same, unread. */
async function listCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file'))
        return undefined;
    if (folder.kind === 'no-folder') {
        const parts = path.split('/');
        return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
    }
    return folder.entries.flatMap(({ kind, id, path: below, utf8 }) => {
        const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
        if (kind !== 'file')
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) ? [] : [file];
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below) ? [{ ...file, id }] : [];
    });
}
/** Listed files with their contents, wherever the repository has them from. */
async function readListed(repository, files) {
    const contents = await repository.read(files.flatMap(({ id }) => (id === undefined ? [] : [id])));
    let next = 0;
    return files.map((file) => ({ ...file, bytes: file.id === undefined ? NOTHING : (contents[next++] ?? NOTHING) }));
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ys: () => (/* binding */ belowFolder),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path);
}
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

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   MI: () => (/* binding */ lineBreakInPath),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jw: () => (/* binding */ folderMissing)
/* harmony export */ });
/** A git command that did not do its work. Neither message, args nor stderr hold a secret. */
class GitError extends Error {
    name = 'GitError';
    code;
    /** What to do about it: one sentence or two. */
    hint;
    args;
    stderr;
    /** Exit code of git; null where git never ran or was killed. */
    exit;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
        this.args = failure.args ?? [];
        this.stderr = failure.stderr ?? '';
        this.exit = failure.exit ?? null;
    }
}
const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
/** The error for a machine without git. */
function gitMissing(args, cause) {
    return new GitError({
        code: 'git-missing',
        message: 'The program git was not found on this machine.',
        hint: `Install git. ${CHECKOUT_HINT}`,
        args,
        cause,
    });
}
/** The error for a git that does not understand what it is asked. */
function gitTooOld(version) {
    return new GitError({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, take an image that has one.',
    });
}
/** The error for a path that git's answers, a line each, cannot carry. */
function lineBreakInPath() {
    return new GitError({
        code: 'odd-path',
        message: 'The path of the repository has a line break in it.',
        hint: 'Move the repository to a folder without one in its path.',
    });
}
/** The error for a git that was ended from outside: Ctrl-C on a terminal reaches it as well as this program. */
function gitInterrupted(args, signal) {
    return new GitError({
        code: 'interrupted',
        message: `\`git ${args[0] ?? ''}\` was ended by ${signal}.`,
        hint: 'Run this again.',
        args,
    });
}
/** The error for a folder to work in that is not there. */
function folderMissing(cwd, cause) {
    return new GitError({
        code: 'not-a-repository',
        message: `The folder ${cwd} does not exist.`,
        hint: CHECKOUT_HINT,
        cause,
    });
}
/** The error for a folder for temporary files that cannot be used: missing, full or not ours to write. */
function noTemporaryFolder(folder, cause) {
    return new GitError({
        code: 'temporary-folder',
        message: `No temporary folder can be made in ${folder} (${cause instanceof Error ? cause.message : cause}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
        cause,
    });
}
/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
function explainFailure(ran, stderr, exit) {
    const told = { args: ran.args, stderr, exit };
    const said = lastWords(stderr);
    // What begins with `remote:` is about the server's disk.
    if (/^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m.test(stderr)) {
        return new GitError({
            ...told,
            code: 'temporary-folder',
            message: `The disk is full (${said}).`,
            hint: 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
        });
    }
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const folder = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/.exec(stderr)?.[1] ?? ran.cwd;
        return new GitError({
            ...told,
            code: 'dubious-ownership',
            message: `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
            hint: `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
        });
    }
    if (/must be run in a work tree/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'no-working-tree',
            message: `The git repository at ${ran.cwd} has no working tree: it is a bare one, as \`git clone --bare\` and \`--mirror\` make it, or this is inside its \`.git\`.`,
            hint: 'Clone it without `--bare` and `--mirror`, and run this inside that clone.',
        });
    }
    if (/not a git repository/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-a-repository',
            message: `There is no git repository at ${ran.cwd}.`,
            hint: CHECKOUT_HINT,
        });
    }
    if (/Host key verification failed/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `ssh does not know the git server, and did not connect (${said}).`,
            hint: 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare what it says with what the server publishes.',
        });
    }
    if (SSH_ENDED.test(stderr) &&
        /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run into the repository (${said}).`,
            hint: 'Check the address of the remote, and that the ssh key of this run may read the repository, and write the ledger there.',
        });
    }
    if (/Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run read the repository (${said}).`,
            hint: 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
        });
    }
    if (/unadvertised object/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-given',
            message: `The git server has to be asked for a commit by its id, which it does not allow (${said}).`,
            hint: 'If git is configured with `protocol.version` 0 or 1, take that out. Or fetch the whole history with `git fetch --unshallow`.',
        });
    }
    if (/not our ref|couldn't find remote ref|no such remote ref/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-on-server',
            message: `The git server does not have what was asked for (${said}).`,
            hint: 'Check that it was pushed to this repository and still exists there.',
        });
    }
    if (/Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'unreachable',
            message: `The git server could not be reached (${said}).`,
            hint: 'Run this again; if it stays, check the network, the proxy and the address of the remote.',
        });
    }
    return new GitError({
        ...told,
        code: 'failed',
        message: `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`,
        hint: 'Run this again with debug logging; if it stays, please report it with this message.',
    });
}
/** What git says of every ssh that ended: why it did stands before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
/** The line of git's output that tells most: the first `fatal:` or `error:`, what ssh said before it, else the last line. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
    const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
    return (lines.at(cause) ?? '').trim();
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   N: () => (/* binding */ ToldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);




/** The run was told to stop while it read. No GitError: nothing is wrong with git, and nothing can go on without it. */
class ToldToStop extends Error {
    name = 'ToldToStop';
    code = 'interrupted';
    hint = 'Run it again.';
    constructor() {
        super('The run was told to stop before it sent or wrote anything.');
    }
}
/**
 * Runs git without a shell and gives its output as bytes.
 * @throws GitError when git is missing or exits with a code that is no answer; ToldToStop
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(new ToldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: place.cwd, env: { ...place.env, ...MANNERS }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // git may stop reading before all is written; its exit code and words tell why, not the broken pipe.
        child.stdin.on('error', () => { });
        if (input === undefined || typeof input === 'string' || input instanceof Uint8Array)
            child.stdin.end(input);
        else {
            const parts = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input);
            parts.on('error', (cause) => {
                reject(cause);
                child.kill();
            });
            parts.pipe(child.stdin);
        }
        const stop = () => {
            child.kill();
            // What git has started may live on, and would hold these open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        signal?.addEventListener('abort', stop, { once: true });
        child.on('error', (cause) => {
            // The same ENOENT stands for a missing program and for a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(args, cause) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted) {
                reject(new ToldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** As `git`, for output that is one text; the line feed at its end is cut off. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Masks the secrets, and user information and query of every URL, since remotes are sometimes set up with a token in it. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/**
 * Same words in every language, no question to a terminal nobody sits at, no lock, the objects that the ids name; paths are
 * paths, with nothing beside that which git would not have with it.
 */
const MANNERS = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};


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


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findFolder),
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/git/path-text.ts
var path_text = __webpack_require__(2049);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/git/transport.ts
var transport = __webpack_require__(4965);
;// CONCATENATED MODULE: ./src/git/scratch.ts







const GLOBAL = 'global-config';
/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
async function openScratch(from) {
    const folder = await newFolder(from.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), {
        HEAD: 'ref: refs/heads/none\n',
        config: configFile(from.objectFormat),
        [GLOBAL]: globalFile(from.safe),
    });
    const env = scratchEnvironment(from.env, folder);
    const place = { cwd: from.cwd, env, secrets: from.secrets };
    return {
        folder,
        run: (args, options) => (0,git/* git */.$Y)(place, args, options),
        runRemote: (args, config = [], options = {}) => (0,git/* git */.$Y)({ ...place, env: { ...env, ...(0,transport/* configEnvironment */.kj)([...from.transport, ...config]) } }, args, options),
        borrow: (folders) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${folders.join('\n')}\n`),
        [Symbol.asyncDispose]: async () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** The folder of an empty repository. @throws GitError when it cannot be made; then nothing of it is left */
async function newFolder(parent, files) {
    let folder;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'customergauge-aliases-'));
        for (const part of ['objects/info', 'objects/pack', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
        for (const [name, text] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        return folder;
    }
    catch (cause) {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw (0,failure/* noTemporaryFolder */.L1)(parent, cause);
    }
}
/**
 * What stands in for the user's global configuration. Git takes `safe.directory` from nowhere else, when it starts the
 * program that reads a remote in a folder.
 */
function globalFile(safe) {
    const quoted = safe.map((one) => `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
    return ['[safe]', ...quoted.map((one) => `\tdirectory = ${one}`), ''].join('\n');
}
/** Written by hand, since starting `git init` takes longer than all of it and would copy the user's templates. */
function configFile(objectFormat) {
    const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
    const version = objectFormat === 'sha1' ? 0 : 1;
    return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`;
}
/**
 * The user's configuration arrives through `transportConfig` alone: read a second time from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env, folder) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (!isLocal(name))
            kept[name] = value;
    return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(folder, GLOBAL) };
}
/** What `git rev-parse --local-env-vars` lists: it ties git to the user's repository. */
function isLocal(name) {
    return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(name);
}

;// CONCATENATED MODULE: ./src/git/repository.ts







/** Fetches commits without their files. */
const PARTIAL = [{ key: `remote.${transport/* REMOTE */.Bn}.promisor`, value: 'true' }];
/** @throws GitError when git or the repository is missing or refuses to be read */
async function openRepository({ cwd, path, env, credentials, ...told }) {
    let { signal } = told;
    const start = deepestFolder(cwd, path);
    const secrets = credentials ? [credentials.token] : [];
    const { inside, top, objects, shallowFile } = await findRepository({ cwd: (0,external_node_path_.resolve)(cwd), env, secrets }, start);
    const objectFormat = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--show-object-format']);
    const folder = folderIn(top, { start, cwd, path });
    const head = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { answers: [1] });
    if (head === '') {
        throw new failure/* GitError */.XS({
            code: 'no-commit',
            message: 'The repository has no commit yet.',
            hint: 'Commit the alias files first.',
        });
    }
    const shallow = (0,external_node_fs_.existsSync)(shallowFile);
    const entries = (0,transport/* parseConfig */.o4)((await (0,git/* git */.$Y)(inside, ['config', '--list', '-z'])).stdout);
    const partial = entries.some(({ key }) => /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key));
    // Reading never talks to a server: of a partial clone git would fetch file by file, without the token, into the clone.
    const alone = {
        ...inside,
        cwd: top,
        env: { ...inside.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
    };
    let reading = alone;
    const lent = listed(env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '');
    const run = (args, options) => (0,git/* git */.$Y)(reading, args, { ...options, signal });
    /** As `run`, with nothing but what the user's repository has: of the history of a commit in our store, all is cut off. */
    const runAlone = (args, options) => (0,git/* git */.$Y)(alone, args, { ...options, signal });
    const isHere = (commit) => hasCommit(runAlone, commit);
    let checkedOut;
    const branch = () => {
        checkedOut ??= branchIn(alone);
        return checkedOut;
    };
    const stack = new AsyncDisposableStack();
    let remoteSetup;
    const newScratch = async () => {
        remoteSetup ??= branch().then((name) => repository_transport(inside, entries, { top, objectFormat, credentials, remote: (0,transport/* pickRemote */.yJ)(entries, name) }));
        const scratch = stack.use(await openScratch(await remoteSetup));
        return {
            ...scratch,
            run: (args, options) => scratch.run(args, { ...options, signal }),
            runRemote: (args, config, options) => scratch.runRemote(args, config, { ...options, signal }),
        };
    };
    let opened;
    const store = () => {
        opened ??= openStore();
        return opened;
    };
    const openStore = async () => {
        const scratch = await newScratch();
        if (partial)
            await fetchHead(scratch, head);
        else {
            scratch.borrow([objects, ...lent.map((one) => (one.startsWith('"') ? one : (0,external_node_path_.resolve)(top, one)))]);
            if (shallow)
                (0,external_node_fs_.cpSync)(shallowFile, (0,external_node_path_.join)(scratch.folder, 'shallow'));
            // Without a ref git would not tell the server what is here already, and would be sent all of it again.
            await scratch.run(['update-ref', 'refs/kept/head', head]);
        }
        const own = inList((0,external_node_path_.join)(scratch.folder, 'objects'));
        reading = {
            ...reading,
            env: { ...alone.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: [...lent, own].join(external_node_path_.delimiter) },
        };
        return scratch;
    };
    /** Before files are read: those that a partial clone left out are fetched at once. */
    const ready = async () => {
        if (partial)
            await store();
    };
    const repository = {
        head,
        folder,
        shallow,
        has: async (commit) => {
            // A commit that a partial clone has may lack its files; what was fetched to our store has them all.
            return hasCommit(partial ? (await store()).run : run, commit);
        },
        parents: async (commit) => {
            const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
            const header = raw.split('\n\n', 1)[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
        },
        committedAt: async (commit) => {
            const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
            return Number(/^committer .* (\d+) [+-]\d+$/m.exec(raw)?.[1] ?? 0) * 1000;
        },
        resolve: async (revision) => {
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
            const { exit, stdout } = await run(args, { answers: [1, 128] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        list: async (commit, path) => {
            await ready();
            if (path !== '') {
                const parts = path.split('/');
                const way = [...parts];
                let entry;
                while (entry === undefined && way.length > 0) {
                    const args = ['ls-tree', '-z', '--full-tree', commit, '--', way.join('/')];
                    [entry] = parseTree((await run(args)).stdout);
                    if (entry === undefined)
                        way.pop();
                }
                const above = parts.length - way.length;
                if (entry && entry.kind !== 'tree')
                    return { kind: 'no-folder', what: entry.kind, above };
                if (above > 0)
                    return { kind: 'missing' };
            }
            const entries = parseTree((await run(['ls-tree', '-r', '-z', '--full-tree', path === '' ? commit : `${commit}:${path}`])).stdout);
            return { kind: 'folder', entries: entries.filter((entry) => entry.kind !== 'tree') };
        },
        read: async (ids) => {
            if (ids.length === 0)
                return [];
            await ready();
            return parseBatch((await run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })).stdout, ids);
        },
        fetchCommit: async (id) => {
            await (await store()).runRemote([
                'fetch',
                '--quiet',
                '--no-tags',
                '--depth=1',
                transport/* REMOTE */.Bn,
                `+${id}:refs/fetched/${id}`,
            ]);
        },
        remoteCommit: async (name) => {
            const refs = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
            const { stdout } = await (await newScratch()).runRemote(['ls-remote', '--quiet', transport/* REMOTE */.Bn, ...refs]);
            const lines = stdout.toString('utf8').split('\n').filter(Boolean);
            const found = new Map(lines.map((line) => line.split('\t').reverse()));
            return found.get(`refs/tags/${name}^{}`) ?? refs.map((ref) => found.get(ref)).find(Boolean);
        },
        mergeBase: async (one, other) => {
            if (!shallow && (await isHere(one)) && (await isHere(other))) {
                const { stdout } = await runAlone(['merge-base', one, other], { answers: [1] });
                return stdout.toString('utf8').trim() || undefined;
            }
            const history = await repository.history([one, other]);
            const { stdout } = await history.run(['merge-base', 'refs/history/0', 'refs/history/1'], { answers: [1] });
            return stdout.toString('utf8').trim() || undefined;
        },
        contains: async (commit, other) => {
            if (commit === other)
                return true;
            const here = await runAlone(['merge-base', '--is-ancestor', other, commit], { answers: [1, 128] });
            if (here.exit === 0)
                return true;
            // A shallow clone hides history; any other has all of the history of what it has.
            if (!shallow && (await isHere(commit)))
                return false;
            return (await repository.mergeBase(commit, other)) === other;
        },
        isOnRemote: async (commit) => {
            const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0', transport/* REMOTE */.Bn];
            try {
                await (await newScratch()).runRemote([...args, `+${commit}:refs/asked/0`], PARTIAL);
                return true;
            }
            catch (error) {
                if (error instanceof failure/* GitError */.XS && error.code === 'not-on-server')
                    return false;
                throw error;
            }
        },
        branch,
        upstream: async () => {
            const followed = (0,transport/* upstreamOf */.Fw)(entries, await branch());
            return followed.remote !== undefined && (0,transport/* remoteNames */.RS)(entries).has(followed.remote) ? followed.branch : undefined;
        },
        remoteOfSeveral: async () => ((0,transport/* remoteNames */.RS)(entries).size > 1 ? (0,transport/* pickRemote */.yJ)(entries, await branch()) : undefined),
        tree: async (commit, path) => {
            if (path !== '') {
                const { stdout } = await run(['ls-tree', '-z', '--full-tree', commit, '--', path], { answers: [128] });
                const [entry] = parseTree(stdout);
                return entry?.kind === 'tree' ? entry.id : undefined;
            }
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
            const { exit, stdout } = await run(args, { answers: [1, 128] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        remoteRefs: async (names) => {
            const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', transport/* REMOTE */.Bn, ...names]);
            const found = new Map();
            for (const line of stdout.toString('utf8').split('\n')) {
                const [id, ref] = line.split('\t');
                // Git compares the end of names: `refs/heads/x` would find `refs/old/refs/heads/x` too.
                if (id && ref && names.includes(ref))
                    found.set(ref, id);
            }
            return found;
        },
        commitsSince: async (commit, { since, most }) => {
            let ask = run;
            if (shallow) {
                const recent = await newScratch();
                const depth = [`--depth=${most + 1}`, '--filter=tree:0'];
                await recent.runRemote(['fetch', '--quiet', '--no-tags', ...depth, transport/* REMOTE */.Bn, `+${commit}:refs/recent/0`], PARTIAL);
                ask = (args, options) => recent.run(args, options);
            }
            const here = await Promise.all(since.map((id) => hasCommit(ask, id)));
            const list = async (...more) => linesOf((await ask(['rev-list', `--max-count=${most + 1}`, commit, ...more])).stdout);
            // What is not here cannot be left out, so without it nothing is. Of several, each stands for a range of its own.
            const ends = since.length > 0 && here.every(Boolean) ? since.map((id) => [`^${id}`]) : [[]];
            const all = new Set();
            for (const end of ends)
                for (const id of await list(...end))
                    all.add(id);
            const first = new Set(await list('--first-parent'));
            const line = [...first].filter((id) => all.has(id));
            const others = [...all].filter((id) => !first.has(id));
            return { line: line.slice(0, most), others: others.slice(0, most), complete: all.size <= most };
        },
        store,
        history: async (names) => {
            const history = await newScratch();
            const wanted = names.map((name, index) => `+${name}:refs/history/${index}`);
            await history.runRemote(['fetch', '--quiet', '--no-tags', '--filter=tree:0', transport/* REMOTE */.Bn, ...wanted], PARTIAL);
            return history;
        },
        seeThrough: (until) => {
            signal = until;
        },
        [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
    return repository;
}
/** The alias folder as its repository knows it; empty for the root. @throws GitError as `openRepository` does */
async function findFolder({ cwd, path, env }) {
    const start = deepestFolder(cwd, path);
    const { top } = await findRepository({ cwd: (0,external_node_path_.resolve)(cwd), env, secrets: [] }, start);
    return folderIn(top, { start, cwd, path });
}
/** A folder below `cwd` from the root of the repository. @throws GitError where it lies outside */
function folderIn(top, { start, cwd, path }) {
    const below = (0,external_node_path_.relative)(start, (0,external_node_path_.resolve)(cwd, path));
    const folder = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(start), below)).replaceAll('\\', '/');
    if (folder !== '..' && !folder.startsWith('../'))
        return folder;
    throw new failure/* GitError */.XS({
        code: 'path-outside',
        message: `The folder ${path} lies outside the repository.`,
        hint: 'Set `path` to a folder inside it.',
    });
}
/**
 * The repository that the alias folder is in: not always that of the folder where the user stands, as where the checkout
 * is below that.
 */
async function findRepository(here, start) {
    const find = async (inside) => {
        const asked = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
        const [top = '', objects = '', shallowFile = ''] = await pathsOf(inside, asked, 3);
        return { inside, top, objects, shallowFile };
    };
    if (here.env.GIT_DIR) {
        // As in a hook. Git takes the folder that it is run in for the root of the working tree then, unless it is told.
        const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
        const [GIT_DIR, GIT_WORK_TREE] = await pathsOf(here, asked, 2);
        return find({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
    }
    try {
        return await find({ ...here, cwd: start });
    }
    catch (error) {
        // Git looks in the folder that it is run in, but not up to it from one below where GIT_CEILING_DIRECTORIES names it.
        const missing = error instanceof failure/* GitError */.XS && error.code === 'not-a-repository';
        if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES)
            throw error;
        return find(here);
    }
}
/** What `git rev-parse` says of some paths. @throws GitError where it says something else */
async function pathsOf(place, asked, wanted) {
    const paths = (await (0,git/* gitText */.q_)(place, ['rev-parse', ...asked])).split(/\r?\n/);
    // A git that does not know an option repeats it.
    if (paths[0]?.startsWith('--'))
        throw (0,failure/* gitTooOld */.AN)((await (0,git/* gitText */.q_)(place, ['--version'])).replace('git version ', ''));
    if (paths.length !== wanted)
        throw (0,failure/* lineBreakInPath */.MI)();
    return paths;
}
/**
 * The checked-out commit with all of its files, from the remote. A partial clone must not lend its objects: git would
 * tell the server that all of the commit's history is here, and never be sent what is not.
 */
async function fetchHead(scratch, head) {
    try {
        await scratch.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', transport/* REMOTE */.Bn, `+${head}:refs/kept/head`]);
    }
    catch (cause) {
        if (!(cause instanceof failure/* GitError */.XS) || cause.code !== 'not-on-server')
            throw cause;
        throw new failure/* GitError */.XS({
            code: 'not-pushed',
            message: `This is a partial clone, so files are read from the server, but the checked-out commit ${head.slice(0, 10)} is not there.`,
            hint: 'Push the commit first with `git push`, or clone without `--filter`.',
            cause,
        });
    }
}
/** The branch that is checked out; nothing on a detached HEAD. */
/** Whether a commit is where this asks. */
async function hasCommit(ask, commit) {
    return (await ask(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}
async function branchIn(place) {
    // A short name would be another one where a tag is called like the branch.
    const ref = await (0,git/* gitText */.q_)(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
async function repository_transport(inside, entries, of) {
    const { top, objectFormat, credentials, remote } = of;
    const pushUrl = (await (0,git/* gitText */.q_)(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
    // Where the ledger is written it must be read. Some people set an address that leads nowhere, so that nothing is pushed.
    const leadsSomewhere = pushUrl.includes(':') || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(top, pushUrl));
    const url = leadsSomewhere ? pushUrl : await (0,git/* gitText */.q_)(inside, ['ls-remote', '--get-url', remote]);
    // Git takes nothing but an address here; a remote may as well be a folder or `host:folder`.
    const persistedHeader = /^https?:/i.test(url)
        ? await (0,git/* gitText */.q_)(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
        : '';
    return {
        cwd: top,
        env: inside.env,
        objectFormat,
        safe: entries.some(({ key }) => key === 'safe.directory') ? await safeDirectories(inside) : [],
        secrets: [...inside.secrets, ...(0,transport/* secretsOf */.Fj)(entries, credentials)],
        transport: (0,transport/* transportConfig */.m0)({ entries, remote, url, pushUrl, persistedHeader, credentials }),
    };
}
/** The paths of such a list as they stand there; one in quotes may hold what separates them. */
function listed(list) {
    const path = new RegExp(`"(?:\\\\.|[^"\\\\])*"|[^${external_node_path_.delimiter}]+`, 'g');
    return list.match(path) ?? [];
}
/** A path as one of a list of paths; git takes quotes in such a list as C does. */
function inList(path) {
    return path.includes(external_node_path_.delimiter) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}
/** The values of `safe.directory` that git believes: a repository cannot call itself safe. */
async function safeDirectories(inside) {
    const listed = ['config', '--show-scope', '-z', '--get-all', 'safe.directory'];
    const parts = (await (0,git/* gitText */.q_)(inside, listed)).split('\0');
    return parts.filter((_, index) => index % 2 === 1 && /^(system|global|command)$/.test(parts[index - 1] ?? ''));
}
/** The deepest folder on the way to the alias folder that exists; the alias folder itself may be gone, or be a link. */
function deepestFolder(cwd, path) {
    let folder = (0,external_node_path_.resolve)(cwd);
    for (const part of path.split('/')) {
        const next = (0,external_node_path_.join)(folder, part);
        if (!(0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isDirectory())
            break;
        folder = next;
    }
    return folder;
}
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}
function parseTree(output) {
    return (0,path_text/* zeroSeparated */.Q)(output).map(({ text, utf8 }) => {
        const tab = text.indexOf('\t');
        const [mode, , id = ''] = text.slice(0, tab).split(' ');
        const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
        return { kind, id, path: text.slice(tab + 1), utf8 };
    });
}
/** Reads `<id> blob <size>\n<bytes>\n` for every id. */
function parseBatch(output, ids) {
    const blobs = [];
    let at = 0;
    for (const id of ids) {
        const end = output.indexOf(10, at);
        const [, type, size] = output.toString('latin1', at, end).split(' ');
        if (type !== 'blob') {
            throw new failure/* GitError */.XS({
                code: 'object-missing',
                message: `A file of the repository cannot be read (${id}).`,
                hint: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
            });
        }
        blobs.push(output.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   kj: () => (/* binding */ configEnvironment),
/* harmony export */   m0: () => (/* binding */ transportConfig),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   yJ: () => (/* binding */ pickRemote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);

/** The name that the remote of the user's repository has in ours. */
const REMOTE = 'origin';
/** Reads the output of `git config --list -z`. A key without value counts as true. */
function parseConfig(output) {
    const entries = [];
    for (const part of output.toString('utf8').split('\0')) {
        if (part === '')
            continue;
        const end = part.indexOf('\n');
        entries.push(end === -1 ? { key: part, value: 'true' } : { key: part.slice(0, end), value: part.slice(end + 1) });
    }
    return entries;
}
/**
 * The name of the remote: the one of the branch, else `origin`, else the only one there is.
 * @param branch the one that is checked out, if any
 */
function pickRemote(entries, branch) {
    const names = remoteNames(entries);
    const own = upstreamOf(entries, branch).remote;
    if (own !== undefined && names.has(own))
        return own;
    if (names.has('origin'))
        return 'origin';
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return only;
    const several = `This repository has several remotes (${[...names].join(', ')}), none of which is called \`origin\`.`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS({
        code: 'no-remote',
        message: only ? several : 'Something has to be fetched, but this repository has no remote to fetch from.',
        hint: only
            ? `Say which one the branch belongs to: \`git config branch.${branch ?? '<name>'}.remote <remote>\`, or rename that one: \`git remote rename <remote> origin\`.`
            : 'Add one with `git remote add origin`, or fetch what is missing yourself.',
    });
}
/** What the configuration says of a branch: its remote, and the branch there that it follows. */
function upstreamOf(entries, branch) {
    const setting = (name) => branch === undefined ? undefined : entries.findLast(({ key }) => key === `branch.${branch}.${name}`)?.value;
    return { remote: setting('remote'), branch: /^refs\/heads\/(.+)$/s.exec(setting('merge') ?? '')?.[1] };
}
/** The remotes that have an address. */
function remoteNames(entries) {
    return new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []));
}
/**
 * The configuration that our own git repository needs to reach the user's remote as the user's would: proxy,
 * certificates, rewritten URLs, ssh command and credentials.
 *
 * The credentials that actions/checkout left behind come first. Only where there are none, the token is used, after
 * taking away every other way to sign in, so that a request never carries two; and only towards the server it is for.
 *
 * @param from.remote its name in the user's repository
 * @param from.url where it is read, after the user's `url.*.insteadOf`
 * @param from.pushUrl where it is pushed to, after the user's `pushurl` and `url.*.pushInsteadOf` too
 * @param from.persistedHeader what `git config --get-urlmatch http.extraheader` gives for that URL
 */
function transportConfig(from) {
    const origin = isAuthorization(from.persistedHeader) ? undefined : tokenOrigin(from.url, from.credentials);
    const handed = [
        { key: `remote.${REMOTE}.url`, value: from.url },
        { key: `remote.${REMOTE}.pushurl`, value: from.pushUrl },
        // They were rewritten already. Of such rules the longest counts, so these keep git from doing it again.
        { key: `url.${from.url}.insteadof`, value: from.url },
        { key: `url.${from.pushUrl}.insteadof`, value: from.pushUrl },
        // A server that stopped talking must not hold the job for hours.
        { key: 'http.lowspeedlimit', value: '1' },
        { key: 'http.lowspeedtime', value: '120' },
    ];
    for (const entry of from.entries) {
        const key = handedKey(entry.key, from.remote);
        if (key === undefined)
            continue;
        if (origin !== undefined && (key.startsWith('credential.') || isAuthorization(entry.value)))
            continue;
        handed.push({ key, value: entry.value });
    }
    if (origin !== undefined && from.credentials !== undefined) {
        handed.push({ key: `http.${origin}/.extraheader`, value: '' });
        handed.push({ key: `http.${origin}/.extraheader`, value: `AUTHORIZATION: basic ${basic(from.credentials.token)}` });
        handed.push({ key: `http.${origin}/.followredirects`, value: 'false' });
    }
    return handed;
}
/** Every form of a secret in this configuration, for masking. */
function secretsOf(entries, credentials) {
    const secrets = credentials === undefined ? [] : [credentials.token, basic(credentials.token)];
    for (const { key, value } of entries) {
        if (!/^http\..*extraheader$/s.test(key) || !isAuthorization(value))
            continue;
        const word = value.trim().split(/\s+/).at(-1);
        if (word !== undefined)
            secrets.push(word);
    }
    return secrets.filter((secret) => secret.length >= 4);
}
/** Configuration as git takes it from the environment, where no process list and no file shows it. */
function configEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(({ key, value }, index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}
function handedKey(key, remote) {
    if (/^(http|credential|url|protocol|ssh)\./.test(key))
        return key;
    if (/^core\.(sshcommand|gitproxy|askpass)$/.test(key))
        return key;
    const prefix = `remote.${remote}.`;
    if (!key.startsWith(prefix))
        return undefined;
    const name = key.slice(prefix.length);
    return /^(proxy|proxyauthmethod|uploadpack|receivepack)$/.test(name) ? `remote.${REMOTE}.${name}` : undefined;
}
/** The origin to send the token to, or undefined where the remote is another server, or no safe one. */
function tokenOrigin(url, credentials) {
    if (credentials === undefined || credentials.token === '')
        return undefined;
    if (!URL.canParse(url) || !URL.canParse(credentials.serverUrl))
        return undefined;
    const remote = new URL(url);
    const server = new URL(credentials.serverUrl);
    if (remote.origin !== server.origin || remote.username !== '' || remote.password !== '')
        return undefined;
    const safe = server.protocol === 'https:' || (server.protocol === 'http:' && isLoopback(server.hostname));
    return safe ? server.origin : undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function isAuthorization(header) {
    return /^\s*authorization\s*:/i.test(header);
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BucketDraft)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);

/**
 * A bucket that is being made. Two lists side by side hold it: a first push has hundreds of thousands of pairs that all
 * stand alike, and for each of them the lists take two references, to the pair as it was read and to what all share.
 */
class BucketDraft {
    /** Shared with the bucket that this one began as, until another pair comes. */
    #pairs = [];
    /** Nothing where a pair was taken away: closing the gap each time would take a large bucket apart far too slowly. */
    #known = [];
    #size = 0;
    #shares = false;
    constructor(before) {
        if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
            this.#pairs = before.#pairs;
            this.#known = before.#known.slice();
            this.#size = before.#size;
            this.#shares = true;
        }
        else
            for (const [pair, known] of before ?? [])
                this.#append(pair, known);
    }
    get size() {
        return this.#size;
    }
    get(pair) {
        const at = this.#placeOf(pair);
        return this.#isAt(at, pair) ? this.#known[at] : undefined;
    }
    set(pair, known) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair)) {
            if (this.#shares)
                this.#pairs = this.#pairs.slice();
            this.#shares = false;
            this.#pairs.splice(at, 0, pair);
            this.#known.splice(at, 0, undefined);
        }
        if (this.#known[at] === undefined)
            this.#size++;
        this.#known[at] = known;
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const before = this.#size > 0 ? [...this] : [];
        const came = [...pairs].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff);
        this.#pairs = [];
        this.#known = [];
        this.#size = 0;
        this.#shares = false;
        let at = 0;
        for (const pair of came) {
            for (let next = before[at]; next !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(next[0], pair) < 0; next = before[++at])
                this.#append(...next);
            const known = knownOf(pair);
            if (known === undefined)
                continue;
            const same = before[at];
            if (same !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(same[0], pair) === 0)
                at++;
            this.#append(pair, known);
        }
        for (const [pair, known] of before.slice(at))
            this.#append(pair, known);
    }
    delete(pair) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair) || this.#known[at] === undefined)
            return;
        this.#known[at] = undefined;
        this.#size--;
    }
    *[Symbol.iterator]() {
        for (const [at, pair] of this.#pairs.entries()) {
            const known = this.#known[at];
            if (known !== undefined)
                yield [pair, known];
        }
    }
    #append(pair, known) {
        this.#pairs.push(pair);
        this.#known.push(known);
        this.#size++;
    }
    #isAt(at, pair) {
        const there = this.#pairs[at];
        return there !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(there, pair) === 0;
    }
    /** Where a pair stands, or would stand. */
    #placeOf(pair) {
        let low = 0;
        let high = this.#pairs.length;
        const last = this.#pairs[high - 1];
        // The lines of a file come in order.
        if (last !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(last, pair) < 0)
            return high;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(this.#pairs[middle], pair) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
class LedgerError extends Error {
    name = 'LedgerError';
    code;
    /** What to do about it. */
    hint;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
    }
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   PH: () => (/* binding */ readRemovedFile),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   bE: () => (/* binding */ writePending),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   oc: () => (/* binding */ stray),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   sz: () => (/* binding */ writeRemoved)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);



/** Grows when an older version could misread the files. */
const FORMAT = 1;
/** Grows when alias files are read into other pairs than before: `source/` must be read as its writer read it. */
const READER = 1;
function writeHeader(header) {
    const { target, path, branch, source, unexplained = [] } = header;
    const document = {
        format: FORMAT,
        reader: READER,
        source: source.commit,
        path,
        branch: branch ?? null,
        target: target
            ? {
                records: target.records,
                configuration: target.configuration,
                'account-field': target.accountField,
                'alias-field': target.aliasField,
            }
            : null,
        ...(unexplained.length > 0 ? { unexplained } : {}),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** @throws LedgerError for anything that no version of this program wrote, or only a newer one */
function readHeader(text) {
    const { format, reader, source, path, branch, target, unexplained = [] } = readObject(text, 'ledger.json');
    if (typeof format !== 'number' || typeof reader !== 'number')
        throw damaged('ledger.json');
    if (format > FORMAT || reader > READER) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
            code: 'ledger-newer',
            message: 'The ledger was written by a newer version of this action.',
            hint: 'Use that version here too.',
        });
    }
    if (typeof source !== 'string' || !/^[0-9a-f]{40,64}$/.test(source) || typeof path !== 'string')
        throw damaged('ledger.json');
    if (branch !== null && typeof branch !== 'string')
        throw damaged('ledger.json');
    return {
        commit: source,
        path,
        branch: branch ?? undefined,
        target: readTarget(target),
        ...readUnexplained(unexplained),
    };
}
function readUnexplained(value) {
    if (!Array.isArray(value))
        throw damaged('ledger.json');
    const unexplained = value.map((one) => {
        const { commit, time } = record(one) ?? {};
        if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
            throw damaged('ledger.json');
        if (typeof time !== 'string' || Number.isNaN(Date.parse(time)))
            throw damaged('ledger.json');
        return { commit, time };
    });
    return unexplained.length > 0 ? { unexplained } : {};
}
function readTarget(value) {
    if (value === null)
        return undefined;
    const target = record(value);
    const text = (name) => {
        const found = target?.[name];
        if (typeof found !== 'string')
            throw damaged('ledger.json');
        return found;
    };
    return {
        records: text('records'),
        configuration: text('configuration'),
        accountField: text('account-field'),
        aliasField: text('alias-field'),
    };
}
/** One bucket of `pending/`, in parts: a line a pair, ordered by account, then alias. */
function writePending(entries) {
    return lines(entries, ({ sending, ended, latest, before, since, origin }) => ({
        ...(sending ? { state: 'sending', ...mark(sending), ...(ended ? { ended: ending(ended) } : {}) } : {}),
        ...(!sending && ended ? ending(ended) : {}),
        ...(latest ? { latest: ending(latest) } : {}),
        ...(before ? { before: { state: before.state, ...mark(before) } } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin: writeOrigin(origin) } : {}),
    }));
}
/** One bucket of `removed/`, in parts. */
function writeRemoved(entries) {
    return lines(entries, ({ state, ...by }) => ({ state, ...mark(by) }));
}
function readPending(file, text) {
    return readLines(file, text, (line) => {
        const sending = line.state === 'sending' ? readMark(line) : undefined;
        const ended = readEnding(sending ? line.ended : line);
        const latest = line.latest === undefined ? undefined : readEnding(line.latest);
        if (line.latest !== undefined && !latest)
            return undefined;
        const before = line.before === undefined ? undefined : readRemoved(line.before);
        if (!ended && (!sending || line.ended !== undefined))
            return undefined;
        if (line.before !== undefined && !before)
            return undefined;
        const { since } = line;
        if (since !== undefined && !(typeof since === 'string' && /^[0-9a-f]{40,64}$/.test(since)))
            return undefined;
        const origin = line.origin === undefined ? undefined : readOrigin(line.origin);
        if (line.origin !== undefined && !origin)
            return undefined;
        return {
            ...(sending ? { sending } : {}),
            ...(ended ? { ended } : {}),
            ...(latest ? { latest } : {}),
            ...(before ? { before } : {}),
            ...(since ? { since } : {}),
            ...(origin ? { origin } : {}),
        };
    });
}
function readRemovedFile(file, text) {
    return readLines(file, text, readRemoved);
}
function readRemoved(value) {
    const line = record(value);
    const by = line && readMark(line);
    const state = line?.state;
    return by && (state === 'accepted' || state === 'unanswered') ? { state, ...by } : undefined;
}
function writeOrigin({ pull, commit, approvedBy }) {
    return { pull: pull ?? null, commit: commit ?? null, 'approved-by': approvedBy };
}
function readOrigin(value) {
    const { pull, commit, 'approved-by': approvedBy } = record(value) ?? {};
    if (pull !== null && typeof pull !== 'number')
        return undefined;
    if (commit !== null && typeof commit !== 'string')
        return undefined;
    if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string'))
        return undefined;
    return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}
function readEnding(value) {
    const line = record(value);
    const by = line && readMark(line);
    if (!line || !by || typeof line.reason !== 'string')
        return undefined;
    const { state, reason } = line;
    if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent')
        return undefined;
    return { state, reason, ...by, ...(state === 'unsent' && line.tried === true ? { tried: true } : {}) };
}
function readMark({ run, time }) {
    return typeof run === 'string' && typeof time === 'string' ? { run, time } : undefined;
}
function mark({ run, time }) {
    return { run, time };
}
function ending({ state, reason, run, time, tried }) {
    return { state, reason, run, time, ...(tried ? { tried } : {}) };
}
/** Characters of one part of a file, about. Texts of more than 128 KiB are large objects to V8, which frees them late. */
const PART = 16 * 1024;
/** Of pairs that stand alike, one after the other, only the names are written anew. */
function lines(entries, write) {
    const parts = [];
    let text = '';
    let last;
    for (const [{ account, alias }, known] of entries) {
        if (last?.known !== known)
            last = { known, rest: JSON.stringify(write(known)).slice(1) };
        text += `${JSON.stringify({ account, alias }).slice(0, -1)},${last.rest}\n`;
        if (text.length < PART)
            continue;
        parts.push(text);
        text = '';
    }
    return [...parts, text];
}
/** Pairs whose lines agree in all but the names, one after the other, share what is known of them. */
function readLines(file, text, read) {
    const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
    const bucket = new _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BucketDraft */ .k();
    let last;
    for (const [{ account, alias, ...line }, number] of objectsIn(text, file)) {
        if (typeof account !== 'string' || typeof alias !== 'string' || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(account) !== name)
            throw damaged(file, number);
        const rest = JSON.stringify(line);
        if (last?.rest !== rest) {
            const known = read(line);
            if (known === undefined)
                throw damaged(file, number);
            last = { rest, known };
        }
        bucket.set({ account, alias }, last.known);
    }
    return bucket;
}
/** The JSON objects of a file of the ledger, each with the number of its line. @throws LedgerError for any other line */
function* objectsIn(text, file) {
    for (const [index, row] of text.split('\n').entries())
        if (row !== '')
            yield [readObject(row, file, index + 1), index + 1];
}
/** @throws LedgerError where a file of the ledger, or a line of it, is no JSON object */
function readObject(text, file, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(file, line);
    }
    const object = record(value);
    if (object === undefined)
        throw damaged(file, line);
    return object;
}
function record(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : undefined;
}
/** The error for a file of the ledger, or a line of it, that no version of this program wrote. */
function damaged(file, line) {
    return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}
/** The error for a line about a pair that must be in `source/`, and is not. */
function stray(file, { account, alias }) {
    const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
    return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` holds`);
}
function damage(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
        code: 'ledger-damaged',
        message: `The ledger is damaged: ${what}. It was left as it is.`,
        hint: 'Put the ref back to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
    });
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   A_: () => (/* binding */ wasTried),
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   jR: () => (/* binding */ pairsIn),
/* harmony export */   w0: () => (/* binding */ triedAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The bucket of an account, or of an alias file: the first byte of the SHA-256 of its name, in hex. */
function bucketOf(name) {
    // Pairs come account by account, and most accounts have several.
    if (name !== latest.name)
        latest = { name, bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2) };
    return latest.bucket;
}
let latest = { name: '', bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'hex').slice(0, 2) };
/** The entry of a pair, if there is one. */
function entryOf(buckets, pair) {
    return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}
/** When a pair was last taken up or handed to CustomerGauge; nothing where no run is known to have done so. */
function triedAt({ sending, ended, latest }) {
    return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}
/** Whether the run that ended so had handed the pair to CustomerGauge. */
function wasTried({ state, tried }) {
    return state !== 'unsent' || tried === true;
}
/** All entries with their pairs, by bucket, then account, then alias. */
function* entriesOf(buckets) {
    for (const name of [...buckets.keys()].sort())
        yield* buckets.get(name) ?? [];
}
/** The pairs of all entries, in that order. */
function* pairsIn(buckets) {
    for (const [pair] of entriesOf(buckets))
        yield pair;
}
function countEntries(buckets) {
    let count = 0;
    for (const bucket of buckets.values())
        count += bucket.size;
    return count;
}


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSettled),
/* harmony export */   h: () => (/* binding */ writeSettled)
/* harmony export */ });
/* harmony import */ var _aliases_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8544);
/* harmony import */ var _aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2682);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2420);





const ABOUT = 'about.json';
/**
 * The files of the folder by their names. A settled file has its line in `xx.ndjson`, `xx` being the bucket of its path, so
 * that an edit of one file rewrites one of them.
 * @param about.path the alias folder as the user knows it
 */
function writeSettled(settled, about) {
    const { checkedWith, tree } = about;
    const texts = new Map([[ABOUT, `${JSON.stringify({ 'checked-with': checkedWith, tree }, null, 2)}\n`]]);
    for (const { source, entries } of (0,_aliases_check_js__WEBPACK_IMPORTED_MODULE_0__/* .inPathOrder */ .$)(settled)) {
        const path = (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFolder */ .Ys)(about.path, source.file);
        const { aliases, names } = (0,_aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_1__/* .settledFile */ .Qx)(entries);
        const line = JSON.stringify({ path, aliases, names: numbersAsText(names) });
        const name = `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(path)}.ndjson`;
        texts.set(name, `${texts.get(name) ?? ''}${line}\n`);
    }
    return texts;
}
/** @throws LedgerError for anything that this program does not write */
function readSettled(texts) {
    const { 'checked-with': checkedWith, tree } = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(texts.get(ABOUT) ?? '', `settled/${ABOUT}`);
    if (typeof checkedWith !== 'string' || typeof tree !== 'string')
        throw (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`settled/${ABOUT}`);
    const files = new Map();
    for (const [name, text] of texts) {
        if (name === ABOUT)
            continue;
        for (const [{ path, aliases, names }, number] of (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(text, `settled/${name}`)) {
            const numbers = numbersFromText(names);
            const hasPlace = typeof path === 'string' && name === `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(path)}.ndjson` && !files.has(path);
            if (!hasPlace || !isCount(aliases) || numbers === undefined)
                throw (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`settled/${name}`, number);
            files.set(path, { aliases, names: numbers });
        }
    }
    return { checkedWith, tree, files };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Four bytes a number, the lowest byte first, in Base64. */
function numbersAsText(numbers) {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries())
        bytes.writeInt32LE(number, index * 4);
    return bytes.toString('base64');
}
function numbersFromText(text) {
    if (typeof text !== 'string')
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Node passes over what is no Base64.
    if (bytes.length % 4 !== 0 || bytes.toString('base64') !== text)
        return undefined;
    const numbers = new Int32Array(bytes.length / 4);
    for (let at = 0; at < numbers.length; at++)
        numbers[at] = bytes.readInt32LE(at * 4);
    return numbers;
}


/***/ })

};
